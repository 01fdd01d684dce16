"""The short texts: nothing that our own checks would block or warn of, whatever they are filled with."""

from datetime import date

import pytest

from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.etiquette import Message, check
from core.growth.drafts import WORDINGS, Draft, draft, wording_of
from core.growth.entry import Entry, Feedback, Learning, Noted, Reflection
from core.people import Person
from core.vocabulary import Channel, Recipient

NOTES: dict[Draft, tuple[Noted, ...]] = {
    "thanks": (Feedback(said="Too long."), Feedback(giver="Dana", said="Too long.", skill="structuring answers")),
    "post": (Learning(learned="Small teams ship more when they write things down first"),),
    "note": (Learning(learned="Small teams ship more when they write things down first"),),
}


def visit(name: str | None = "Sam Rivera") -> Visit:
    return Visit(Person(id="p", name=name), words_of("en"), date(2026, 11, 23))


@pytest.mark.parametrize("n", range(WORDINGS))
@pytest.mark.parametrize("which", NOTES)
def test_every_wording_passes_our_own_checks(which: Draft, n: int) -> None:
    for what in NOTES[which]:
        for name in ("Sam Rivera", None):
            found = draft(visit(name), Entry(id="e", made_on=date(2026, 11, 23), what=what), which, n)
            assert found is not None
            assert "None" not in found.body
            assert "  " not in found.body
            if which != "post":
                message = Message(text=found.body, flow="other", recipient=Recipient.CONTACT, channel=Channel.CHAT)
                assert [one.id for one in check(message) if one.severity != "hint"] == []


def test_a_note_has_only_the_texts_that_follow_from_it() -> None:
    reflection = Entry(id="e", made_on=date(2026, 11, 23), what=Reflection(better="Listening."))
    assert [draft(visit(), reflection, which, 0) for which in NOTES] == [None, None, None]


@pytest.mark.parametrize(
    ("value", "meant"),
    [("post2", ("post", 2)), ("note0", ("note", 0)), ("thanks9", ("thanks", 0)), ("", ("thanks", 0))],
)
def test_a_button_means_one_wording(value: str, meant: tuple[str, int]) -> None:
    assert wording_of(value) == meant
