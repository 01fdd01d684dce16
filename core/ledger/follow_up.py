"""Something to come back to: whom, why, when; and what can be done to it. Pure: a verb gives it one revision on.

Times are local wall time without a zone: whoever moves takes their reminders along.
"""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel

from core.follow_ups.recurring import advanced
from core.ledger.commitment import Commitment
from core.letters.approach import Approach

State = Literal["open", "done", "stopped"]


class FollowUp(BaseModel, frozen=True):
    """`at` is when it comes next, or came, when it came once and is not done. `hour_said`: the hour is the person's.

    `rule` is an RFC 5545 rule whose start is `at`, moved on at each firing. `waiting` is the time of the reminder
    that was said and not answered yet; `snoozed` when to say it again. `approach` is what the letter is
    written from when it falls due; `task` the command of ours that is meant, for what is about nobody.
    `commitment` is what is to be kept at `at`: its reminders come earlier, at the times in `ahead`, or after it.
    `before` is the follow-up as it stood, for undo.
    """

    id: str
    rev: int = 0
    contact: str | None = None
    opportunity: str | None = None
    name: str
    why: str | None = None
    approach: Approach | None = None
    task: str | None = None
    commitment: Commitment | None = None
    at: datetime
    ahead: tuple[datetime, ...] = ()
    hour_said: bool = False
    rule: str | None = None
    state: State = "open"
    waiting: datetime | None = None
    snoozed: datetime | None = None
    closed_on: date | None = None
    made_on: date
    before: "FollowUp | None" = None

    @property
    def is_open(self) -> bool:
        return self.state == "open"

    @property
    def is_with_somebody(self) -> bool:
        """Whether `name` is a person's: not a step of one's own, nor an appointment."""
        return self.task is None and self.commitment is None

    @property
    def comes(self) -> datetime | None:
        """When it is to be said next, in local wall time; None when nothing is to come."""
        if not self.is_open:
            return None
        planned = self.at if self.waiting is None or self.rule else None
        if self.commitment:
            planned = next(iter(self.ahead), None)
        times = [time for time in (self.snoozed, planned) if time is not None]
        return min(times) if times else None

    def next(self, **update: object) -> "FollowUp":
        before = self.model_copy(update={"before": None})
        return self.model_copy(update={"rev": self.rev + 1, "before": before, **update})

    def undone(self) -> "FollowUp":
        if self.before is None:
            return self
        bare = self.model_copy(update={"before": None})
        return self.before.model_copy(update={"rev": self.rev + 1, "before": bare})

    def said(self, now: datetime) -> "FollowUp":
        """The reminder went out at `now`. What comes again moves on to its next time; the others wait for an answer."""
        came = self.snoozed if self.snoozed is not None and self.snoozed <= now else None
        waiting, at, rule = self.waiting, self.at, self.rule
        if self.at <= now and (self.waiting is None or self.rule):
            waiting = self.at
            if self.rule:
                following = advanced(self.rule, self.at, now)
                rule, at = following or (None, self.at)
        snoozed = None if came is not None else self.snoozed
        if self.commitment:
            return self._reminded(now, snoozed)
        return self.model_copy(
            update={"rev": self.rev + 1, "waiting": waiting or came, "at": at, "rule": rule, "snoozed": snoozed}
        )

    def _reminded(self, now: datetime, snoozed: datetime | None) -> "FollowUp":
        """One of the reminders of something to keep went out; those whose time has passed with it are told by it.

        What was changed before it stays: to undo that would bring this reminder back too.
        """
        ahead = tuple(time for time in self.ahead if time > now)
        now_stands = {"waiting": self.at, "ahead": ahead, "snoozed": snoozed, "before": None}
        return self.model_copy(update={"rev": self.rev + 1, **now_stands})

    def done(self, today: date) -> "FollowUp":
        """Seen to: what comes once is closed, what comes again waits for its next time."""
        if self.rule:
            return self.next(waiting=None, snoozed=None)
        return self.next(waiting=None, snoozed=None, state="done", closed_on=today)

    def snoozed_to(self, at: datetime) -> "FollowUp":
        return self.next(snoozed=at, waiting=self.waiting or self.at)

    def moved_to(
        self, at: datetime, rule: str | None, *, hour_said: bool, ahead: tuple[datetime, ...] = ()
    ) -> "FollowUp":
        """Another day, or another rhythm."""
        moved = self.next(at=at, rule=rule, hour_said=hour_said, ahead=ahead)
        return moved.model_copy(update={"waiting": None, "snoozed": None, "state": "open", "closed_on": None})

    def stopped(self, today: date) -> "FollowUp":
        """Nothing comes of it any more."""
        return self.next(waiting=None, snoozed=None, state="stopped", closed_on=today)
