"""The plan as cards: the list, and one step with what can be done to it."""

from collections.abc import Sequence
from datetime import timedelta

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Form, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.flows.small_forms import MOVE, STEP
from core.growth import forms
from core.growth.forms import Sent
from core.growth.plan import PlanItem, StepKind

PAGE = 6
"""Steps on one card."""

PLAN = Act("plan", "plan", 0, "show")
ADD = Act("plan", "plan", 0, "add")
WITHIN = timedelta(weeks=1)
"""The day proposed for a new step."""


def kind_label(visit: Visit, kind: StepKind) -> str:
    return str(visit.words.flow(STEP.id).tree["fields"]["kind"]["options"][kind]["label"])


def in_order(items: Sequence[PlanItem]) -> list[PlanItem]:
    """Open steps, the most urgent first."""
    return sorted((item for item in items if item.is_open), key=lambda item: (item.due, item.id))


def step_card(visit: Visit, item: PlanItem, note: Note | None = None) -> Card:
    """One step. `note` is what happened to it just now."""
    words = visit.words
    rows = [Fact(words.say("plan.kind"), kind_label(visit, item.kind))]
    rows += [Fact(words.say("plan.skill"), item.skill)] if item.skill else []
    rows += [Fact(words.say("plan.due"), words.day(item.due, visit.today))] if item.is_open else []
    messages: list[Message] = [Heading(item.what), Facts(tuple(rows))]
    messages += [note] if note else _ended(visit, item)
    return Card((*messages, Actions(_verbs(visit, item))), words.say("notify.answer"))


def new_card(visit: Visit, item: PlanItem) -> Card:
    """A step that was just put on the plan."""
    return step_card(visit, item, Note("ok", visit.words.say("plan.set")))


def plan_card(visit: Visit, items: Sequence[PlanItem], start: int = 0, note: Note | None = None) -> Card:
    """The open steps, from the `start`-th on."""
    words, waiting = visit.words, in_order(items)
    done = sum(item.state == "done" for item in items)
    messages: list[Message] = [Heading(words.say("plan.title"))]
    messages += [note] if note else []
    shown = waiting[start : start + PAGE] or waiting[:PAGE]
    if shown:
        messages += [Text(words.count("plan.open", len(waiting))), Facts(tuple(_row(visit, item) for item in shown))]
    else:
        messages.append(Text(words.say("plan.empty")))
    messages += [Note("ok", words.count("plan.done_so_far", done))] if done else []
    buttons = [Button(words.say("plan.buttons.add"), encode(ADD), opens=True)]
    if start + PAGE < len(waiting):
        more = Act("plan", "plan", 0, "show", str(start + PAGE))
        buttons.append(Button(words.say("plan.buttons.more"), encode(more)))
    return Card((*messages, Actions(tuple(buttons))), words.say("notify.answer"))


def step_form(visit: Visit, act: Act, values: Sent | None = None, problems: dict[str, str] | None = None) -> Form:
    """A new step to fill in, with a day within a week."""
    proposed = {"due": (visit.today + WITHIN).isoformat(), "kind": StepKind.PRACTICE.value}
    return forms.form(visit, STEP, act, values or proposed, problems or {})


def move_form(visit: Visit, item: PlanItem, values: Sent | None = None, problems: dict[str, str] | None = None) -> Form:
    act = Act("step", item.id, item.rev, "move")
    return forms.form(visit, MOVE, act, values or {"due": item.due.isoformat()}, problems or {})


def next_line(visit: Visit, items: Sequence[PlanItem]) -> tuple[Message, ...]:
    """What is next on the plan; nothing when nothing is."""
    waiting = in_order(items)[:1]
    return tuple(
        Text(visit.words.say("reflect.next", what=item.what, day=visit.words.day(item.due, visit.today)), quiet=True)
        for item in waiting
    )


def _ended(visit: Visit, item: PlanItem) -> list[Message]:
    words = visit.words
    if item.state == "done" and item.ended_on:
        return [Note("ok", words.say("plan.done", day=words.day(item.ended_on, visit.today)))]
    return [Note("info", words.say("plan.dropped"))] if item.state == "dropped" else []


def _row(visit: Visit, item: PlanItem) -> Fact:
    words, kind = visit.words, kind_label(visit, item.kind)
    day = words.day(item.due, visit.today)
    if item.due == visit.today:
        said = words.say("plan.today", kind=kind)
    else:
        said = words.say("plan.late" if item.due < visit.today else "plan.row", kind=kind, day=day)
    return Fact(item.what, said, Button(words.say("plan.buttons.open"), _key(item, "open")))


def _verbs(visit: Visit, item: PlanItem) -> tuple[Button, ...]:
    say = visit.words.say
    verbs: list[Button] = []
    if item.is_open:
        verbs = [
            Button(say("plan.buttons.done"), _key(item, "done"), "primary"),
            Button(say("plan.buttons.later"), _key(item, "later")),
            Button(say("plan.buttons.day"), _key(item, "move"), opens=True),
            Button(say("plan.buttons.drop"), _key(item, "drop")),
        ]
    verbs += [Button(say("plan.buttons.undo"), _key(item, "undo"))] if item.before else []
    return (*verbs, Button(say("plan.buttons.all"), encode(PLAN)))


def _key(item: PlanItem, verb: str) -> str:
    return encode(Act("step", item.id, item.rev, verb))
