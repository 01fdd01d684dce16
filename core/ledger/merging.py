"""Two records that are one: what is kept of both. Pure; nothing that was noted is lost."""

from collections.abc import Sequence

from core.dialogue.said import Act, Key, encode
from core.ledger.contact import Contact
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.letters.decision import Decision

KIND = "merge"


def look_key(one: Contact | Opportunity, other: Contact | Opportunity) -> Key:
    """The button that shows two side by side."""
    return _key(one, other, "look")


def join_key(one: Contact | Opportunity, other: Contact | Opportunity) -> Key:
    """The button that makes `other` part of `one`."""
    return _key(one, other, "join")


def _key(one: Contact | Opportunity, other: Contact | Opportunity, verb: str) -> Key:
    """Both ids, and the revision of both: a press of another revision of either is stale."""
    sort = "contact" if isinstance(one, Contact) else "opportunity"
    return encode(Act(KIND, one.id, one.rev, verb, f"{sort}:{other.id}:{other.rev}"))


def merged_contact(one: Contact, other: Contact) -> Contact:
    """`one` with all that was known of `other`. Whoever must not be written to stays so; the latest talk counts."""
    days = [day for day in (one.talked, other.talked) if day]
    return one.next(
        name=max(one.name, other.name, key=len),
        added=min(one.added, other.added),
        company=one.company or other.company,
        email=one.email or other.email,
        kind=one.kind or other.kind,
        every=one.every or other.every,
        tags=tuple(dict.fromkeys((*one.tags, *other.tags))),
        talked=max(days, default=None),
        notes=tuple(sorted((*one.notes, *other.notes), key=lambda note: note.day)),
        debts=(*one.debts, *other.debts),
        outcomes=tuple(sorted((*one.outcomes, *other.outcomes), key=lambda came: came.day)),
        do_not_contact=one.do_not_contact or other.do_not_contact,
        paused=one.paused and other.paused,
        tries=max(one.tries, other.tries),
        asked=None,
        before=None,
    )


def merged_opportunity(one: Opportunity, other: Opportunity) -> Opportunity:
    """`one` with what `other` tells besides. Of two explanations that of `one` counts; the other is kept behind it."""
    earlier = (*one.before, *other.before)
    if isinstance(other.matter, Decision):
        earlier = (*earlier, other.matter.explanation)
    role = one.matter.role or other.matter.role
    notes = [note for note in (one.note, other.note) if note]
    return one.next(
        matter=one.matter.model_copy(update={"role": role}),
        code_name=one.code_name or other.code_name,
        made_on=min(one.made_on, other.made_on),
        before=earlier,
        source=one.source or other.source,
        tailored=other.tailored if one.tailored is None else one.tailored,
        note="\n".join(notes) or None,
        archived=one.archived if other.archived else None,
    )


def moved(letters: Sequence[LetterRecord], to: Opportunity, behind: int) -> list[LetterRecord]:
    """The letters as those of another opportunity, behind so many that it has."""
    return [letter.next(opportunity=to.id, place=behind + n) for n, letter in enumerate(letters, 1)]
