"""What else goes to the same person."""

from datetime import date

from core.ledger.letter import LetterRecord, written
from core.ledger.same_person import chased_today, drift, may_matter, same_reader
from core.letters.approach import Approach
from core.letters.pack import pack

TODAY = date(2026, 11, 23)


def _letter(id: str, contact: str | None = "Dana", company: str | None = None, body: str | None = None) -> LetterRecord:
    planned = pack(Approach(contact=contact, company=company))[0]
    letter = LetterRecord(id=id, opportunity=id, place=1, when=planned.when, versions=(written(planned.recipe),))
    return letter.edited(None, body) if body else letter


def test_s23_nobody_is_chased_twice_on_one_day() -> None:
    sent, next_one = _letter("a").done("sent", TODAY), _letter("b")
    assert chased_today(next_one, [sent, next_one], TODAY)
    assert not chased_today(next_one, [sent, next_one], date(2026, 11, 24))
    assert not chased_today(next_one, [_letter("a"), next_one], TODAY)
    assert not chased_today(_letter("c", "Priya"), [sent], TODAY)


def test_s26_two_voices_to_one_person_are_noticed() -> None:
    formal = _letter("a", body="Dear Dr. Reyes,\n\nThank you.\n\nYours sincerely,\nBo")
    casual = _letter("b", body="Hey Dana!! Cheers, Bo")
    assert drift(casual, [formal, casual]) == ("formal", "casual")
    assert drift(casual, [casual]) is None
    assert drift(_letter("c"), [formal]) is None


def test_two_people_of_one_name_are_told_apart_by_their_companies() -> None:
    assert same_reader(_letter("a"), _letter("b", "dana"))
    assert same_reader(_letter("a", company="Acme"), _letter("b"))
    assert not same_reader(_letter("a", company="Acme"), _letter("b", company="Oakline"))
    assert not same_reader(_letter("a", None), _letter("b", None))


def test_what_was_sent_needs_no_second_look() -> None:
    assert may_matter(_letter("a"))
    assert not may_matter(_letter("a").done("sent", TODAY))
