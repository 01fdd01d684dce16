"""Taking letters apart."""

import pytest

from core.etiquette.parts import parts_of

_LETTER = "Dear Dr. Okafor,\n\nThank you for the tour. I won't be joining.\n\nKind regards,\nBea Lund\nPotter"


def _said(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in parts_of(text).sentences]


def test_a_whole_letter() -> None:
    parts = parts_of(_LETTER)
    assert parts.greeting
    assert _LETTER[slice(*parts.greeting)] == "Dear Dr. Okafor,"
    assert _said(_LETTER) == ["Thank you for the tour.", "I won't be joining."]
    assert parts.closing
    assert _LETTER[slice(*parts.closing)].strip() == "Kind regards,"
    assert parts.name
    assert _LETTER[slice(*parts.name)].split() == ["Bea", "Lund", "Potter"]
    assert parts.word_count == 9
    assert [sentence.before for sentence in parts.sentences] == [0, 5]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hi Bo, good to see you. Thanks!", ["good to see you.", "Thanks!"]),
        ("I told Mr. Ito at 5 p.m. on Monday. He laughed.", ["I told Mr. Ito at 5 p.m. on Monday.", "He laughed."]),
        ("One.\n\nAnd two.", ["One.", "And two."]),
        (
            "This line was broken by a mail program after seventy\ncharacters or so. And on.",
            ["This line was broken by a mail program after seventy\ncharacters or so.", "And on."],
        ),
        ("", []),
        ("...", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert _said(text) == sentences


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Bo,\n\nNo news yet.\n\nBest,\nAna", "Ana"),
        ("Hi Bo,\n\nNo news yet.\n\nThanks, Ana", "Ana"),
        ("Hi Bo, no news yet. Ana", "Ana"),
        ("Hi Bo,\n\nNo news yet.\n\nAna Lund", "Ana Lund"),
        ("Hi Bo,\n\nNo news yet.\n\nBest regards,", None),
        ("Hi Bo,\n\nThank you for letting me know.", None),
        ("Thank you for letting me know.", None),
    ],
)
def test_who_signs(text: str, name: str | None) -> None:
    found = parts_of(text).name
    assert (found and text[slice(*found)].strip()) == name
