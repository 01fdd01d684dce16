"""What holds for any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.etiquette import Finding, Message, check, compare, fixed, told_reason
from core.etiquette.manner import manner

_FLOWS = st.sampled_from(["decline", "rejection", "thank_you", "follow_up", "other"])
_CHANNELS = st.sampled_from(["email", "linkedin_note", "slack_dm", "phone", None])
_WORDS = """Dear Hi Ana Bo , . ! !!! ? thank you for the offer I've decided to decline because salary is too low you
never replied idiots [Name] {x} £40k 😀 🙏 PLEASE NEVER I promise maybe sorry Best regards, at Oakline another role
don’t İ ﬁ — … "quoted" (see) my doctor our divorce between us @ # $ % ^ & * _ ~ | / <b> :) xoxo"""
_BITS = st.sampled_from([*_WORDS.split(), "\n", "\n\n", "\u200b", "\u202e", "\x00", "\\", "\t"])
_TEXTS = st.text(max_size=400) | st.lists(_BITS, max_size=60).map(" ".join)


def _is_within(finding: Finding, text: str) -> bool:
    if finding.start is None or finding.end is None:
        return finding.words is None and finding.start is finding.end
    return 0 <= finding.start <= finding.end <= len(text) and finding.words == text[finding.start : finding.end]


@settings(max_examples=300, deadline=None)
@given(text=_TEXTS, flow=_FLOWS, channel=_CHANNELS, name=st.text(max_size=8), company=st.text(max_size=12))
def test_any_text_is_read(text: str, flow: str, channel: str | None, name: str, company: str) -> None:
    message = Message(text, text[:70], flow, "hr", channel, company, company[::-1], "pay", name, (name,))
    for finding in check(message):
        assert _is_within(finding, text)
        if finding.fix:
            assert 0 <= finding.fix.start <= finding.fix.end <= len(text)
            assert isinstance(fixed(text, finding), str)


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(_TEXTS, max_size=3))
def test_any_texts_are_compared(texts: list[str]) -> None:
    verdict = compare([Message(text) for text in texts])
    assert len(verdict.reasons) == len(verdict.sentences) == len(texts)
    assert all(told_reason(text) or not text.strip() for text in texts)


@settings(max_examples=50, deadline=None)
@given(text=_TEXTS)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    assert check(Message(text)) == check(Message(text))


_HOSTILE = {
    "one long word": "a",
    "spaces": " ",
    "line ends": "\n",
    "dots": ".",
    "dots and a letter": ".a",
    "capitals": "A",
    "capital words": "Aa ",
    "exclamation marks": "!",
    "question marks": "?",
    "brackets": "[",
    "braces": "{x",
    "digits": "1,",
    "sums": "$1 ",
    "you": "you ",
    "you and spaces": "you        ",
    "insults": "idiot ",
    "thanks": "thank you for ",
    "hedged decisions": "maybe I decline, ",
    "because": "because my doctor ",
    "names": "at Oakline and ",
    "reasons": "the salary is too low and ",
    "asking": "could you please send me ",
    "zero width": "\u200b\u202e",
    "emoji": "😀",
    "quotes": "\"'",
    "apostrophes": "a'",
    "hyphens": "a-",
    "whispers": "I heard that people say ",
    "smiles": ":-) ",
    "rare letters": "İ",
    "denials": "you never and never made ",
    "orders": "could you reply today if you must ",
    "hot passages": "you made a mistake. ",
    "somebody who": "somebody who knows ",
    "medicine": "my arthritisitis ",
    "quarrels": "a row with and over ",
}


def _seconds(text: str, flow: str) -> float:
    start = time.process_time()
    check(Message(text, text[:100], flow, "hr", "email", "Oakline", "porter", "pay"))
    compare([Message(text)])
    return time.process_time() - start


@pytest.mark.parametrize("bit", _HOSTILE.values(), ids=_HOSTILE.keys())
@pytest.mark.parametrize("flow", ["decline", "follow_up"])
def test_hostile_text_takes_time_in_proportion(bit: str, flow: str) -> None:
    small, large = (bit * (size // len(bit)) + "a" for size in (5_000, 40_000))
    _seconds(small, flow)  # the first time patterns are made
    once = max(_seconds(small, flow), 0.002)
    assert min(_seconds(large, flow) for _ in range(2)) < once * 8 * 3


@pytest.mark.parametrize(
    "bit", ["you never and never made ", "could you reply today if you must ", "Dear Mr Dr !!cheers "]
)
def test_a_long_text_takes_time_in_proportion_too(bit: str) -> None:
    """CPU at 50, 100 and 200 kB; were it by the square, four times the text would take sixteen times as long."""
    texts = [bit * (size // len(bit)) for size in (50_000, 100_000, 200_000)]
    _seconds(texts[0], "rejection")  # the first time patterns are made
    once, twice, four = (max(min(_seconds(text, "rejection") for _ in range(3)), 0.01) for text in texts)
    assert four < once * 4 * 3
    assert four < twice * 2 * 3


@given(text=_TEXTS)
def test_any_text_has_one_manner_or_none(text: str) -> None:
    assert manner(text) in (None, "formal", "casual")
