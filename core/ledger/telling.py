"""What a turn changed, in one key of the words and one name: the record that the person had in mind."""

from collections.abc import Callable, Iterable, Mapping

from core.dialogue.words import Words
from core.growth.entry import Entry
from core.growth.plan import PlanItem
from core.ledger.change import Kind
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.show import addressee
from core.ledger.traced import Step

_FIRST: tuple[Kind, ...] = ("opportunity", "letter", "follow_up", "entry", "step", "contact")
"""What goes before what: whoever marks a letter as sent has the letter in mind, not when its reader was written to."""


def told(steps: Iterable[Step], words: Words) -> tuple[str, str]:
    """What happened ("letter.sent"), and to whom or what. Somebody deleted goes before all that went with them."""
    leading = min(steps, key=lambda step: _FIRST.index(step.kind) if not _is_gone(step) else -1)
    return f"{leading.kind}.{_what(leading)}", _name(leading, words)


def _is_gone(step: Step) -> bool:
    return step.kind in ("opportunity", "contact") and step.after is None


def _what(step: Step) -> str:
    if step.before is None:
        return "made"
    if step.after is None:
        return "deleted"
    changed = _CHANGED.get(step.kind)
    return changed(step.before, step.after) if changed else "changed"


def _of_opportunity(before: Opportunity, after: Opportunity) -> str:
    if (before.archived is None) == (after.archived is None):
        return "changed"
    return "archived" if after.archived else "unarchived"


def _of_letter(before: LetterRecord, after: LetterRecord) -> str:
    return "changed" if before.state == after.state else after.state


def _of_follow_up(before: FollowUp, after: FollowUp) -> str:
    if (before.is_open and not after.is_open) or (before.waiting and not after.waiting and not after.snoozed):
        return "stopped" if after.state == "stopped" else "done"
    return "changed"


def _of_step(before: PlanItem, after: PlanItem) -> str:
    return after.state if before.is_open and not after.is_open else "changed"


def _of_contact(before: Contact, after: Contact) -> str:
    return "talked" if before.talked != after.talked else "changed"


_CHANGED: Mapping[Kind, Callable[..., str]] = {
    "opportunity": _of_opportunity,
    "letter": _of_letter,
    "follow_up": _of_follow_up,
    "step": _of_step,
    "contact": _of_contact,
}


def _name(step: Step, words: Words) -> str:
    match step.after or step.before:
        case Opportunity(title=title):
            return title
        case LetterRecord() as letter:
            return addressee(letter)
        case Contact(name=name) | FollowUp(name=name):
            return name
        case PlanItem(what=what):
            return what
        case Entry(about=about):
            return about or words.say("undo.a_note")
        case _:
            return ""
