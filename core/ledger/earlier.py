"""What was said about the same opportunity before: where a second letter starts, and what it must not contradict."""

from collections.abc import Iterable, Mapping, Sequence

from pydantic import JsonValue

from core.dialogue.message import Note
from core.dialogue.ports import Visit
from core.ledger import alike
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.show import addressee
from core.letters.decision import Decision
from core.letters.explanation import outsiders_words

_OF_ANY = ("role", "contact", "contact_role", "referrer", "deadline")
_OF_A_DECISION = ("about", "stage", "channel", "recruiter", "panel")


def known(opportunities: Iterable[Opportunity], flow: str, company: str) -> Mapping[str, JsonValue]:
    """What the questions of a flow are answered with already, by the newest word on that company; nothing for others.

    A decline gives the reason that was given before. The role and the people there hold for every flow.
    """
    wanted = alike.plain(company)
    about = [one for one in opportunities if wanted and alike.plain(one.matter.company or "") == wanted]
    same = [one for one in about if one.matter.topic == flow]
    if not about:
        return {}
    last = (same or about)[0]
    told = {name: _plain(getattr(last.matter, name, None)) for name in _OF_ANY}
    told["code_name"] = last.code_name
    if same and isinstance(last.matter, Decision):
        told |= {name: _plain(getattr(last.matter, name)) for name in _OF_A_DECISION}
        told |= {"reason": last.matter.explanation.reason.value, "reason_words": last.matter.explanation.words}
    return {name: value for name, value in told.items() if value}


def differing(
    visit: Visit, new: Opportunity, others: Iterable[tuple[Opportunity, Sequence[LetterRecord]]]
) -> tuple[Note, ...]:
    """A warning where somebody was told another reason for the same before, with both as they were put."""
    if not isinstance(new.matter, Decision):
        return ()
    for other, letters in others:
        if other.id == new.id or not isinstance(other.matter, Decision) or not alike.same_matter(other, new):
            continue
        told = next((letter for letter in letters if letter.state in ("sent", "told") and letter.done_on), None)
        if told and told.done_on and not other.matter.explanation.agrees_with(new.matter.explanation):
            gaps = {"name": addressee(told), "day": visit.words.day(told.done_on, visit.today)}
            before, now = _reason(visit, other.matter), _reason(visit, new.matter)
            return (Note("warning", visit.words.say("earlier.differs", before=before, now=now, **gaps)),)
    return ()


def _reason(visit: Visit, matter: Decision) -> str:
    said = outsiders_words(matter.explanation, matter.locale)
    return f"“{said}”" if said else visit.words.say("letter.no_reason")


def _plain(value: object) -> JsonValue:
    """A value as an answer holds it."""
    match value:
        case None | bool() | int():
            return value
        case tuple():
            return [str(one) for one in value]
        case _:
            return str(value)
