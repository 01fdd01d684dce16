"""What has its hour: reminded of the day before and the hour before it, with names, link and checklist."""

from datetime import datetime, time, timedelta

from core.dialogue.message import Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.wishes import Wish
from core.follow_ups import show
from core.follow_ups.diary import Diary
from core.follow_ups.hours import reachable_before
from core.ledger.commitment import Commitment, Promise
from core.ledger.follow_up import FollowUp
from core.understanding.when import Reading
from core.vocabulary import Kindness, Need

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_AFTERWARDS = timedelta(hours=2)
"""When an interview is over, and the thanks for it are best written."""

_CLOSE_OF_DAY = time(17)
"""When something is due of which only the day is known."""


def keep(diary: Diary, commitment: Commitment, words: str) -> Shows:
    """Keeps what was promised. `words` say when; they were read before, and the hour may have passed since."""
    setting = diary.setting
    read = setting.when(words) or setting.since_midnight(words)
    if read is None:
        return Shows((show.note(diary.visit, "follow_up.gone"),))
    at = due(diary, commitment, read)
    kept = diary.planned(
        named(diary.visit, commitment),
        at,
        commitment=commitment,
        hour_said=read.time is not None,
        ahead=ahead(diary, commitment, at),
    )
    told = Note("ok", diary.visit.words.say("commitment.kept"))
    return Shows((show.follow_up_card(diary.visit, diary.agenda, kept, told, doubtful=read.ambiguous),))


def named(visit: Visit, commitment: Commitment) -> str:
    return visit.words.say(f"commitment.names.{commitment.promise}", company=commitment.company)


def due(diary: Diary, commitment: Commitment, read: Reading) -> datetime:
    """When it is, in local wall time: a day without an hour ends with the working day."""
    at, _ = diary.settled(read)
    return at if read.time is not None or commitment.promise.is_a_talk else datetime.combine(at.date(), _CLOSE_OF_DAY)


def ahead(diary: Diary, commitment: Commitment | None, at: datetime) -> tuple[datetime, ...]:
    """When to remind of it, the earliest first: the day before, the hour before, and after an interview of thanks.

    A time in quiet hours or on a day off moves back, for afterwards it would be too late. What has passed is left out.
    """
    if commitment is None:
        return ()
    hours, here = diary.record.hours, diary.agenda.here
    the_day_before = datetime.combine(at.date() - _DAY, hours.usual)
    times = {reachable_before(time, hours) for time in (the_day_before, at - _HOUR)}
    if commitment.promise is Promise.INTERVIEW:
        times.add(at + _AFTERWARDS)
    return tuple(sorted(time for time in times if time > here))


def ticked(kept: FollowUp, value: str) -> FollowUp:
    """With one line of the checklist turned; unchanged for a line that is not there."""
    commitment = kept.commitment
    if commitment is None or not value.isdecimal() or int(value) >= len(commitment.items):
        return kept
    return kept.next(commitment=commitment.ticked(int(value)))


def thanked(kept: FollowUp) -> Shows:
    """A letter of thanks to those who were met."""
    commitment = kept.commitment
    if commitment is None:
        return Shows()
    told = {"kindness": Kindness.INTERVIEW, "company": commitment.company, "people": list(commitment.who)}
    return Shows(begins=Wish("thank_you", {name: value for name, value in told.items() if value}))


def more_time(kept: FollowUp) -> Shows:
    """A letter that asks for a later day to answer the offer."""
    if kept.commitment is None:
        return Shows()
    return Shows(begins=Wish("offers", {"need": Need.MORE_TIME, "company": kept.commitment.company}))
