"""Who hears of a decision: one letter each, in the order of telling, all from one explanation."""

from collections.abc import Iterator

from core.letters.decision import Decision
from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.letters.situation import ANSWERS, calls_first, in_writing, is_short
from core.vocabulary import Channel, Need, Recipient

# Seats keep letters apart; they stay the same when somebody in between has none. An answer after the no has the no's.
_SEATS: dict[Kind, int] = {"decline": 0, "phone_script": 1, "recruiter": 2, "referrer": 3, "panel": 4}


def pack(decision: Decision) -> tuple[Planned, ...]:
    """Every letter of a decision. The panel never hears before the employer."""
    return tuple(Planned(recipe, order, when) for order, (recipe, when) in enumerate(_letters(decision)))


def answer(decision: Decision, need: Need) -> Recipe:
    """The answer to what they came back with after the no, to whoever got it, with the reason they know."""
    return _recipe(ANSWERS[need], decision, decision.contact_role, decision.contact, in_writing(decision))


def _letters(decision: Decision) -> Iterator[tuple[Recipe, When]]:
    if decision.answering:
        yield answer(decision, decision.answering), "today"
        return
    calls = calls_first(decision)
    contact, name = decision.contact_role, decision.contact
    if calls:
        yield _recipe("phone_script", decision, contact, name, Channel.PHONE), "call_now"
    yield _recipe("decline", decision, contact, name, in_writing(decision)), "after_call" if calls else "now"
    told = {(name or "").casefold()}
    for kind, recipient, other, number, when in _others(decision):
        if other.casefold() not in told:
            told.add(other.casefold())
            yield _recipe(kind, decision, recipient, other, _beside(decision), number), when


def _others(decision: Decision) -> Iterator[tuple[Kind, Recipient, str, int, When]]:
    """Everyone besides whoever is answered. Somebody with two parts in it hears once, in the first of them."""
    if decision.recruiter:
        yield "recruiter", decision.recruiter_role, decision.recruiter, 0, "same_day"
    if decision.referrer:
        yield "referrer", Recipient.REFERRER, decision.referrer, 0, "same_time"
    for number, member in enumerate(decision.panel):
        yield "panel", Recipient.INTERVIEWER, member, number, "after_employer"


def _recipe(
    kind: Kind, decision: Decision, recipient: Recipient, name: str | None, channel: Channel, number: int = 0
) -> Recipe:
    return Recipe(
        kind=kind, matter=decision, recipient=recipient, name=name, channel=channel, tone=decision.tone,
        place_in_pack=_SEATS.get(kind, 0) + number,
    )  # fmt: skip


def _beside(decision: Decision) -> Channel:
    """The others hear by the way the offer came where that is a message between two people, by email else."""
    channel = decision.channel
    if channel is Channel.LINKEDIN_NOTE:
        return Channel.LINKEDIN
    return channel if is_short(channel) else Channel.EMAIL
