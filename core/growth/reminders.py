"""Reminders of what is about nobody: a step on its day, the plan once a week, a step back once a month.

They are follow-ups like any other, so that quiet hours, snooze, stop and the calendar hold for them too.
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Literal

from core.dialogue.ports import Visit
from core.follow_ups.diary import Diary, DiaryBooks
from core.follow_ups.hours import wall
from core.growth.plan import PlanItem
from core.people import zone_of

Rhythm = Literal["weekly", "monthly"]

RHYTHMS: tuple[Rhythm, ...] = ("weekly", "monthly")
_RULES = {"weekly": "FREQ=WEEKLY", "monthly": "FREQ=MONTHLY"}
_TASKS = {"weekly": "plan", "monthly": "strategy"}


def of_step(books: DiaryBooks, visit: Visit, item: PlanItem, new_id: Callable[[], str]) -> None:
    """One on the day of an open step, under the step's own id; none once it is over or its day has come."""
    diary = Diary(books, visit, new_id)
    if item.id in diary.follow_ups:
        diary.drop(diary.follow_ups[item.id])
    at = datetime.combine(item.due, diary.record.hours.usual)
    if item.is_open and at > wall(visit.now, zone_of(visit.person)):
        diary.planned(item.what, at, id=item.id, why=visit.words.say("reminders.step"), task="plan")
    diary.remind()


def in_rhythm(books: DiaryBooks, visit: Visit, rhythm: Rhythm, new_id: Callable[[], str], *, on: bool) -> None:
    """Turns the weekly look at the plan or the monthly step back on or off."""
    diary = Diary(books, visit, new_id)
    if rhythm in diary.follow_ups:
        diary.drop(diary.follow_ups[rhythm])
    if on:
        at = datetime.combine(_first(visit.today, rhythm), diary.record.hours.usual)
        name, why = (visit.words.say(f"reminders.{rhythm}.{part}") for part in ("name", "why"))
        diary.planned(name, at, id=rhythm, why=why, rule=_RULES[rhythm], task=_TASKS[rhythm])
    diary.remind()


def _first(today: date, rhythm: Rhythm) -> date:
    """The next Monday, or the first day of the next month."""
    if rhythm == "weekly":
        return today + timedelta(days=7 - today.weekday())
    return today.replace(day=1) + timedelta(days=monthrange(today.year, today.month)[1])
