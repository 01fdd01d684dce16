"""What there is to keep, on a card: when, where, with whom, the checklist, and what comes next."""

from datetime import datetime, timedelta

from core.dialogue.message import Button, Fact, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.words import Words
from core.follow_ups.hours import wall
from core.ledger.commitment import Commitment, Promise
from core.ledger.follow_up import FollowUp
from core.people import zone_of
from core.understanding.when import Reading, in_words

_TICKS = 2
"""Things to have ready that can be ticked off at once: with the other buttons they fill a card of Teams."""


def rows(visit: Visit, kept: FollowUp, commitment: Commitment) -> list[Fact]:
    """When it is, where, with whom; then a row for each thing to have ready, the next ones with their tick."""
    words = visit.words
    found = [Fact(words.say("follow_up.when"), _moment(kept.at, words))]
    if commitment.where:
        found.append(Fact(words.say("commitment.where"), commitment.where))
    if commitment.who:
        found.append(Fact(words.say("commitment.who"), ", ".join(commitment.who)))
    still = [n for n, item in enumerate(commitment.items) if not item.ready]
    for n, item in enumerate(commitment.items):
        tick = Button(words.say("commitment.buttons.tick"), _act(kept, "tick", str(n)))
        state = words.say("commitment.items.ready" if item.ready else "commitment.items.open")
        found.append(Fact(item.what, state, tick if n in still[:_TICKS] else None))
    return found


def reminders(visit: Visit, kept: FollowUp) -> Message:
    """When it will be reminded of, or that its time has passed."""
    words = visit.words
    if not kept.ahead:
        return Note("info", words.say("commitment.passed" if is_over(visit, kept) else "commitment.none_ahead"))
    times = [_moment(time, words) for time in kept.ahead if time < kept.at]
    after = words.say("commitment.after") if kept.ahead[-1] > kept.at else ""
    before = words.say("commitment.before", times=words.say("commitment.and").join(times)) if times else ""
    return Text(f"{before} {after}".strip(), quiet=True)


def leads_to(visit: Visit, kept: FollowUp, commitment: Commitment) -> tuple[Button, ...]:
    """Thanks once an interview is over, more time before an offer has to be answered."""
    if commitment.promise is Promise.INTERVIEW and is_over(visit, kept):
        return (Button(visit.words.say("commitment.buttons.thank"), _act(kept, "thank")),)
    if commitment.promise is Promise.OFFER:
        return (Button(visit.words.say("commitment.buttons.more_time"), _act(kept, "more_time")),)
    return ()


def note(visit: Visit, kept: FollowUp) -> Note:
    """How near it is, or that it is over."""
    words, day = visit.words, kept.at.date()
    if is_over(visit, kept) and kept.commitment and kept.commitment.promise is Promise.INTERVIEW:
        return Note("info", words.say("commitment.over"))
    near = {visit.today: "today", visit.today + timedelta(days=1): "tomorrow"}.get(day, "soon")
    return Note("info", words.say(f"commitment.{near}", moment=_moment(kept.at, words)))


def is_over(visit: Visit, kept: FollowUp) -> bool:
    return kept.at <= wall(visit.now, zone_of(visit.person))


def _moment(at: datetime, words: Words) -> str:
    return in_words(Reading(at, at.date(), at.time(), None, ambiguous=False), words.locale)


def _act(kept: FollowUp, verb: str, value: str = "") -> str:
    return encode(Act("follow_up", kept.id, kept.rev, verb, value))
