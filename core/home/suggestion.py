"""One thing that would do good now, from the person's own records. The rules can be read aloud; the first that holds
is the one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from core.dialogue.said import Command, Key, encode
from core.follow_ups import show
from core.growth.entry import Reflection
from core.home.look import Kept, waiting
from core.ledger import alike
from core.ledger.merging import look_key
from core.ledger.opportunity import Opportunity
from core.ledger.show import act
from core.letters.rejection import Rejection
from core.letters.thanks import Thanks
from core.vocabulary import News, Reached

LYING = timedelta(days=3)
"""From then on a letter not sent has been lying there."""

FRESH = timedelta(days=30)
"""Until then a no is worth looking back on, and a kindness worth a word of thanks."""

_MET = (Reached.PHONE_SCREEN, Reached.INTERVIEW, Reached.FINAL, Reached.OFFER)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`what` is a key of the words, `key` what its button says. `days` is how long something has been so."""

    what: str
    name: str
    key: Key
    days: int = 0


def suggestion(kept: Kept) -> Suggestion | None:
    """The first rule that holds; None when all is well."""
    return next((found for rule in _RULES for found in rule(kept)), None)


def _lying(kept: Kept) -> Iterable[Suggestion]:
    """A letter that was written and never went out."""
    for one in waiting(kept).letters:
        days = (kept.agenda.today - one.opportunity.made_on).days
        if days >= LYING.days and not any(letter.rests_until for letter in one.letters):
            yield Suggestion("lying", one.opportunity.title, act(one.opportunity, "letters"), days)


def _unreflected(kept: Kept) -> Iterable[Suggestion]:
    """A no after they had met, which nobody looked back on."""
    looked_at = {entry.opportunity for entry in kept.journal if isinstance(entry.what, Reflection)}
    named = {alike.plain(entry.about or "") for entry in kept.journal if isinstance(entry.what, Reflection)}
    for one in kept.current:
        if _is_a_no(one) and one.id not in looked_at and alike.plain(one.title) not in named:
            days = (kept.agenda.today - one.made_on).days
            if days <= FRESH.days:
                yield Suggestion("reflect", one.title, encode(Command("reflect", one.title)), days)


def _is_a_no(one: Opportunity) -> bool:
    matter = one.matter
    return isinstance(matter, Rejection) and matter.news in (News.NO, News.INTERNAL) and matter.reached in _MET


def _unthanked(kept: Kept) -> Iterable[Suggestion]:
    """Somebody whose help led to something, and who was not thanked since."""
    thanked = {
        alike.plain(person.name)
        for one in kept.opportunities
        if isinstance(one.matter, Thanks)
        for person in one.matter.people
    }
    for contact in kept.contacts:
        if contact.is_quiet or not contact.outcomes or alike.plain(contact.name) in thanked:
            continue
        came = contact.outcomes[-1]
        if kept.agenda.today - came.day <= FRESH:
            yield Suggestion(f"thank_{came.what}", contact.name, encode(Command("thank-you", contact.name)))


def _overdue(kept: Kept) -> Iterable[Suggestion]:
    """The tie that has waited the longest against its own rhythm."""
    for late in kept.agenda.late():
        if late.contact and late.follow_up is None and late.ratio > 0:
            days = (kept.agenda.today - late.by).days
            yield Suggestion("overdue", late.name, show.act(late.contact, "open", "lapse"), days)


def _twice(kept: Kept) -> Iterable[Suggestion]:
    """Two records that look like one."""
    for one, other in alike.opportunities_alike(kept.current):
        yield Suggestion("twice", one.title, look_key(one, other))
    for person, same in alike.contacts_alike(kept.contacts):
        yield Suggestion("twice", person.name, look_key(person, same))


_RULES: tuple[Callable[[Kept], Iterable[Suggestion]], ...] = (_lying, _unreflected, _unthanked, _overdue, _twice)
