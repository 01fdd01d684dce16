"""What the buttons and forms of the plan do."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.small_forms import MOVE, STEP, StepAnswers
from core.follow_ups.diary import DiaryBooks
from core.growth import forms, plan_cards, reminders
from core.growth.lesson import Step
from core.growth.plan import PlanItem
from core.ledger.follow_up import FollowUp


class Grown(DiaryBooks, Protocol):
    """The drawers of one transaction that hold what a person learned, beside their diary."""

    @property
    def journal(self) -> Any: ...
    @property
    def plan(self) -> Any: ...
    @property
    def opportunities(self) -> Any: ...


def planned(new_id: Callable[[], str], visit: Visit, step: Step, entry: str | None) -> PlanItem:
    return PlanItem(
        id=new_id(),
        kind=step.kind,
        what=step.what,
        skill=step.skill,
        due=step.due,
        made_on=visit.today,
        entry=entry,
    )


def put(books: Grown, visit: Visit, item: PlanItem, new_id: Callable[[], str]) -> None:
    """Keeps a step, with the reminder that is due for it."""
    books.plan.put(visit.person.id, item)
    reminders.of_step(books, visit, item, new_id)


def answered(books: Grown, visit: Visit, id: str) -> None:
    """The reminder of a step was answered: what is done there is done here, and undone together."""
    item: PlanItem | None = books.plan.get(visit.person.id, id)
    reminder: FollowUp | None = books.follow_ups.get(visit.person.id, id)
    if item is None or reminder is None:
        return
    if reminder.state == "done" and item.is_open:
        books.plan.put(visit.person.id, item.done(visit.today))
    elif reminder.is_open and item.state == "done":
        books.plan.put(visit.person.id, item.undone())


def listed(books: Grown, visit: Visit, start: int = 0) -> Card:
    return plan_cards.plan_card(visit, books.plan.all(visit.person.id), start)


def act_on_plan(books: Grown, visit: Visit, said: Act | ActForm, new_id: Callable[[], str]) -> Shows:
    """The list itself: another page of it, or a step to add."""
    if isinstance(said, ActForm):
        return added(books, visit, said, new_id, None)
    if said.verb == "add":
        return Shows(form=plan_cards.step_form(visit, said))
    start = int(said.value) if said.value.isdecimal() and len(said.value) < 5 else 0
    return Shows(instead=listed(books, visit, start))


def added(books: Grown, visit: Visit, said: ActForm, new_id: Callable[[], str], entry: str | None) -> Shows:
    """A step as it was typed into its form."""
    answers, problems = forms.read(visit, STEP, said.values)
    if not isinstance(answers, StepAnswers):
        return Shows(form=plan_cards.step_form(visit, said.act, said.values, dict(problems)), again=True)
    item = planned(new_id, visit, Step(answers.kind, answers.what, answers.due), entry)
    put(books, visit, item, new_id)
    return Shows((plan_cards.new_card(visit, item),))


def act_on_step(books: Grown, visit: Visit, said: Act | ActForm, new_id: Callable[[], str]) -> Shows:
    """One step: found, judged stale or not, changed, shown in the place of what was pressed."""
    act = said.act if isinstance(said, ActForm) else said
    item: PlanItem | None = books.plan.get(visit.person.id, act.id)
    if item is None:
        return Shows((_note_card(visit, "plan.gone"),))
    if act.verb == "open":
        return Shows((plan_cards.step_card(visit, item),))
    if item.rev != act.rev:
        return Shows(instead=plan_cards.step_card(visit, item, Note("info", visit.words.say("journal.stale"))))
    if act.verb == "move":
        return _moved(books, visit, item, said, new_id)
    return _done(books, visit, item, act.verb, new_id)


def _done(books: Grown, visit: Visit, item: PlanItem, verb: str, new_id: Callable[[], str]) -> Shows:
    step = _STEPS.get(verb)
    changed = step(item, visit) if step else item
    if changed is item:
        return Shows(instead=plan_cards.step_card(visit, item))
    return _kept(books, visit, changed, verb, new_id)


def _moved(books: Grown, visit: Visit, item: PlanItem, said: Act | ActForm, new_id: Callable[[], str]) -> Shows:
    if not isinstance(said, ActForm):
        return Shows(form=plan_cards.move_form(visit, item))
    answers, problems = forms.read(visit, MOVE, said.values)
    if answers is None:
        return Shows(form=plan_cards.move_form(visit, item, said.values, dict(problems)), again=True)
    return _kept(books, visit, item.moved(answers.due), "move", new_id)


def _kept(books: Grown, visit: Visit, item: PlanItem, verb: str, new_id: Callable[[], str]) -> Shows:
    put(books, visit, item, new_id)
    day = visit.words.day(item.due, visit.today)
    said = {
        "later": visit.words.say("plan.later", day=day),
        "move": visit.words.say("plan.moved", day=day),
        "undo": visit.words.say("plan.back"),
    }.get(verb)
    return Shows(instead=plan_cards.step_card(visit, item, Note("ok", said) if said else None))


def _note_card(visit: Visit, key: str) -> Card:
    return Card((Note("info", visit.words.say(key)),), visit.words.say("notify.answer"))


_STEPS: Mapping[str, Callable[[PlanItem, Visit], PlanItem]] = {
    "done": lambda item, visit: item.done(visit.today) if item.is_open else item,
    "later": lambda item, visit: item.later(visit.today) if item.is_open else item,
    "drop": lambda item, visit: item.dropped(visit.today) if item.is_open else item,
    "undo": lambda item, visit: item.undone(),
}
