"""A step of the plan: what each verb does, and that undo loses nothing."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.growth.plan import LATER, PlanItem, StepKind

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1))
VERBS = st.sampled_from(("done", "dropped", "later", "moved"))


def step(due: date) -> PlanItem:
    return PlanItem(id="p", kind=StepKind.PRACTICE, what="rehearse", due=due, made_on=TODAY)


def does(item: PlanItem, verb: str, today: date) -> PlanItem:
    match verb:
        case "done":
            return item.done(today)
        case "dropped":
            return item.dropped(today)
        case "later":
            return item.later(today)
        case _:
            return item.moved(today)


def test_later_is_a_week_on_and_never_in_the_past() -> None:
    assert step(TODAY).later(TODAY).due == TODAY + LATER
    assert step(TODAY + timedelta(days=3)).later(TODAY).due == TODAY + timedelta(days=10)
    assert step(TODAY - timedelta(days=90)).later(TODAY).due == TODAY + LATER


@given(DAYS, VERBS, DAYS)
def test_undo_brings_back_what_stood_before(due: date, verb: str, today: date) -> None:
    before = step(due)
    after = does(before, verb, today)
    assert after.rev == 1
    back = after.undone()
    assert back.rev == 2
    assert back.model_copy(update={"rev": 0, "before": None}) == before
    again = back.undone()
    assert again.model_copy(update={"rev": 1, "before": after.before}) == after


@given(DAYS, st.lists(st.tuples(VERBS, DAYS), max_size=20))
def test_only_one_step_back_is_kept(due: date, verbs: list[tuple[str, date]]) -> None:
    item = step(due)
    for verb, today in verbs:
        item = does(item, verb, today)
    assert item.rev == len(verbs)
    assert item.before is None or item.before.before is None
