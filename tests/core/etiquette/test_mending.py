"""Mends with one click: what they change, and that they never make it worse."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.etiquette import Finding, Message, check, fixed, mend, mend_words

_ABOUT: dict[str, Any] = {
    "channel": "email",
    "subject": "Your offer",
    "company": "Oakline",
    "role": "porter",
    "name": "Ms. Tan",
}
_LETTER = "Dear Ms. Tan,\n\n{}\n\nBest,\nBo"
_THANKS = "Thank you for the porter offer from Oakline. "


def _message(words: str, **more: str) -> Message:
    return Message(_LETTER.format(words), **(_ABOUT | more))


@pytest.mark.parametrize(
    ("code", "words", "mended"),
    [
        ("emoji", "Thank you for the offer 🙏. I decline it.", "Thank you for the offer. I decline it."),
        ("emoji", "🎉 Thank you. I decline.", "Thank you. I decline."),
        ("exclamation_excess", "Thank you!! I decline.", "Thank you! I decline."),
        ("all_caps", "Thank you. I am VERY glad to have met you and decline.", None),
        ("all_caps", "THANK you for it. I decline.", "Thank you for it. I decline."),
        ("grammar", "Thankyou for it. I decline.", "Thank you for it. I decline."),
        ("grammar", "Thank you. I should of written sooner. I decline.", None),
        ("cliche", "I hope this email finds you well. Thank you, I decline.", "Thank you, I decline."),
        ("cliche", "Thank you. At this juncture I decline.", "Thank you. Now I decline."),
        ("unprofessional", "Thank you lol. I decline.", "Thank you. I decline."),
        ("unprofessional", "Thank you. Tbh, i decline.", "Thank you. I decline."),
        ("reading_grade", "Thank you. I hereby decline pursuant to the aforementioned terms.", None),
        ("oversharing_health", _THANKS + "I decline because I was diagnosed with lupus.",
         _THANKS + "I decline for personal reasons."),
        ("oversharing_family", _THANKS + "I decline, as we are in the middle of a divorce.",
         _THANKS + "I decline for family reasons."),
        ("names_other_company", _THANKS + "I decline, as I have accepted a role at the Ferndale Trust.",
         _THANKS + "I decline, as I have accepted a role at another company."),
        ("wrong_company", "Thank you for the porter offer at Ferndale Labs. I decline.",
         "Thank you for the porter offer at Oakline. I decline."),
        ("bargaining_after_no", _THANKS + "I decline it, unless you can match what I earn now.",
         _THANKS + "I decline it."),
        ("over_apology", "I'm sorry to decline. Thank you for it. Sorry again!",
         "I'm sorry to decline. Thank you for it."),
        ("placeholder_left", "Thank you for the [role] offer. I decline.",
         "Thank you for the porter offer. I decline."),
    ],
)  # fmt: skip
def test_what_a_mend_changes(code: str, words: str, mended: str | None) -> None:
    message = _message(words)
    finding = next(found for found in check(message) if found.id == code)
    if mended is None:
        assert finding.fix
        return
    assert fixed(message.text, finding) == _LETTER.format(mended)
    assert mend_words(finding)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("bargaining_after_no", "Thank you. I could be persuaded. I decline."),
        ("oversharing_health", "Thank you. I decline. I was diagnosed with lupus."),
        ("over_apology", "I'm sorry. I'm sorry that I decline the offer, and thank you for it."),
        ("rude", "Thank you. Shut up. I decline."),
    ],
)
def test_where_a_mend_would_be_a_guess_there_is_none(code: str, words: str) -> None:
    found = [found for found in check(_message(words)) if found.id == code]
    assert found
    assert [one.fix for one in found] == [None] * len(found)


def test_all_mends_one_after_the_other() -> None:
    message = _message("Thankyou SO MUCH for the [role] job 🙏!! I decline because I was diagnosed with lupus.")
    text = mend(message)
    assert text == _LETTER.format("Thank you SO much for the porter job! I decline for personal reasons.")
    assert mend(Message(text, **_ABOUT)) == text


def test_a_whole_book_is_not_tried_out() -> None:
    found = check(_message("Thank you for it 🙏. I decline. " + "It is a long story. " * 1_000))
    assert [one.fix for one in found if one.id == "emoji"] == [None]


_WORDS = """Thankyou lol 🙏 😀 !! ! . , because my doctor our divorce unless you match it I decline [role] {company}
NEVER SORRY sorry again I hope this email finds you well. at this juncture as I have accepted a role at Ferndale
<name> would of hereby tbh"""
_BITS = [*_WORDS.split(), "\n"]


def _blocks(found: tuple[Finding, ...]) -> set[str]:
    return {one.id for one in found if one.severity == "block"}


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.sampled_from(_BITS), max_size=30).map(" ".join))
def test_a_mend_brings_no_new_block_and_is_made_once(words: str) -> None:
    message = Message(words, **_ABOUT)
    found = check(message)
    for finding in found:
        if finding.fix is None:
            continue
        once = fixed(words, finding)
        assert once != words
        assert _blocks(check(Message(once, **_ABOUT))) <= _blocks(found)
        try:
            assert fixed(once, finding) == once
        except ValueError:
            continue
