"""What an ending becomes: an opportunity, its letters, and what there is to say about them at first sight."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from core.dialogue.message import Button, Note
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.wishes import Wish
from core.flows.ending import Ending, Rest
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.ledger.show import act
from core.letters.advice import advice
from core.letters.exchange import Exchange
from core.letters.pack import pack
from core.letters.planned import Planned
from core.letters.rejected.perspective import perspective
from core.letters.rejection import Rejection
from core.people import zone_of
from core.vocabulary import About, Need, News

_HOURS = {Rest.EVENING: (0, 18), Rest.MORNING: (1, 9), Rest.DAY_AFTER: (2, 9)}
"""Days from now, and the hour."""


def opportunity_of(visit: Visit, ending: Ending, new_id: Callable[[], str]) -> Opportunity:
    return Opportunity(id=new_id(), matter=ending.matter, code_name=ending.code_name, made_on=visit.today)


def letters_of(visit: Visit, kept: Opportunity, ending: Ending, new_id: Callable[[], str]) -> list[LetterRecord]:
    """The letters of the pack, in the order of telling."""
    until = rest_until(visit.now.astimezone(zone_of(visit.person)), ending.rest)
    return [
        LetterRecord(
            id=new_id(),
            opportunity=kept.id,
            place=n,
            when=planned.when,
            versions=(written(planned.recipe),),
            rests_until=until if _may_rest(planned) else None,
            heard_at=visit.now if _is_bad_news(kept) and _may_rest(planned) else None,
        )
        for n, planned in enumerate(pack(kept.matter), 1)
    ]


def answer_to_offer(asked: Exchange, *, yes: bool) -> Wish:
    """The talk that answers the offer for which time was asked, with what was told then."""
    told: dict[str, object] = {"company": asked.company, "role": asked.role, "contact": asked.contact}
    told |= {"contact_role": asked.contact_role} if asked.contact else {}
    if yes:
        return Wish("offers", {**_given(told), "need": Need.ACCEPT})
    due = asked.until or asked.deadline
    return Wish("decline", {**_given(told), "about": About.OFFER, **({"deadline": due.isoformat()} if due else {})})


def _given(told: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if value is not None}


def overnight(visit: Visit) -> datetime | None:
    """Nine tomorrow, where the person is."""
    return rest_until(visit.now.astimezone(zone_of(visit.person)), Rest.MORNING)


def _is_bad_news(kept: Opportunity) -> bool:
    """Whether somebody said no, just now as far as is known; silence is no news."""
    return isinstance(kept.matter, Rejection) and kept.matter.news is not News.GHOSTED


def rest_until(now: datetime, rest: Rest | None) -> datetime | None:
    """The end of a rest that begins now; this evening may be over already."""
    if rest is None or rest is Rest.NONE:
        return None
    days, hour = _HOURS[rest]
    until = (now + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)
    return until if until > now else None


def _may_rest(planned: Planned) -> bool:
    """Thanks to whoever referred them need no cooling off."""
    return planned.recipe.kind == "reply"


def other_side(visit: Visit, kept: Opportunity) -> list[Note]:
    """The other side of a no, for whoever wants to see it."""
    shown = visit.person.perspective and isinstance(kept.matter, Rejection) and perspective(kept.matter)
    return [Note("info", shown)] if shown else []


def to_mind(visit: Visit, kept: Opportunity, others: Iterable[tuple[Opportunity, bool]]) -> list[Note]:
    """Advice; around a no also the next open item of the person's list.

    `others` are the other opportunities, newest first, each with whether a letter of it is still to go.
    """
    notes = [Note("info", said) for said in advice(kept.matter, visit.today)]
    if not isinstance(kept.matter, Rejection):
        return notes
    following = next((other for other, is_open in others if is_open), None)
    words = visit.words
    last = words.say("pack.next_open", name=following.title) if following else words.say("pack.next_none")
    return [*notes, Note("info", last)]


def first_buttons(visit: Visit, kept: Opportunity) -> Sequence[Button]:
    """After a no: how the application began, and the switch that leaves the other side of a no out from now on."""
    if not isinstance(kept.matter, Rejection):
        return []
    begin = encode(Act("opportunity", kept.id, kept.rev, "begin"))
    buttons = [Button(visit.words.say("sheet.buttons.begin"), begin, opens=True)]
    if visit.person.perspective and perspective(kept.matter):
        buttons.append(Button(visit.words.say("pack.buttons.no_perspective"), act(kept, "no_perspective")))
    return buttons
