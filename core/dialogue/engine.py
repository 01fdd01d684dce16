"""The engine: pure and synchronous. It knows no clock, no store and no sentence.

    session, reply = turn(flow, session, said, moment)

Where a talk stands is the first question that applies and has no answer. Restart, back, skip,
correcting, prefilling, the form that asks everything at once and a flow that changed under a
running talk are all one function, `take`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar, assert_never

from pydantic import JsonValue, ValidationError

from core.dialogue.flow import Flow
from core.dialogue.said import AsForm, Back, Cancel, Change, On, Press, Redraw, Skip, SkipRest, Submit, Text
from core.dialogue.session import Session, Shown
from core.dialogue.steps import Step, Values

E = TypeVar("E")
Problems = Mapping[str, str]
"""Field name to what is wrong with its answer; the flow's words have the sentence."""

NOTHING_READ = object()
"""What a reader returns for text that is no answer to the question."""

_NO_DAY = ("past", "vague")
"""What is wrong with words that mean a day, but not one to come."""

Spoken = Text | Press | Back | Skip | SkipRest | Cancel | Change | AsForm | Redraw | Submit
"""All that can be said within a talk."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What enters with a turn: the person's today, and how their language reads typed answers."""

    today: date
    read: Callable[[Step, str, date], object] = lambda step, text, today: text


@dataclass(frozen=True, slots=True)
class Question:
    """Ask this. `filled` lists what was read from free text and not shown yet."""

    step: Step
    nth: int
    of: int
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class AllAtOnce:
    """Show these questions as a form, with what stands in them and what is wrong with it."""

    steps: tuple[Step, ...]
    values: Values
    problems: Problems = field(default_factory=dict)
    again: bool = False


@dataclass(frozen=True, slots=True)
class Stale:
    """Pressed or sent from something that is no longer current: nothing changed."""


@dataclass(frozen=True, slots=True)
class NothingBefore:
    """Back at the first question."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    pass


@dataclass(frozen=True, slots=True)
class Done(Generic[E]):
    ending: E


Reply = Question | AllAtOnce | Stale | NothingBefore | Cancelled | Done[Any]


def take(flow: Flow[Any, Any], session: Session, given: Values, today: date) -> tuple[Session, Problems]:
    """Take answers by field name. A wrong one is reported and leaves the answer that stood there."""
    values, problems = dict(session.values), dict[str, str]()
    for step in flow.steps:
        if step.name in given:
            value, problem = step.read(given[step.name], today)
            if problem:
                problems[step.name] = problem
            else:
                values.pop(step.name, None)
                values[step.name] = value
    asking = session.asking if session.asking in problems or session.asking not in given else None
    filled = tuple(name for name in session.filled if name not in given or name in problems)
    if list(values.items()) == list(session.values.items()) and asking == session.asking:
        return session, problems
    return session.next(values=values, asking=asking, filled=filled), problems


def prefill(flow: Flow[Any, Any], session: Session, read: Values, today: date) -> Session:
    """Fill what free text told, where nothing stands yet. What does not fit its question is left to be asked."""
    given = {name: value for name, value in read.items() if name not in session.values}
    told, problems = take(flow, session, given, today)
    taken = tuple(name for name in given if name in told.values and name not in problems)
    return told.model_copy(update={"filled": (*session.filled, *taken)})


def no_day(flow: Flow[Any, Any], session: Session, told: Values, today: date) -> tuple[str, str] | None:
    """The first question for which a day was told that has passed, or is no day: (field, problem). It comes first."""
    for step in flow.path(session.values):
        if step.name in told and step.name not in session.values:
            problem = step.read(told[step.name], today)[1]
            if problem in _NO_DAY:
                return step.name, problem
    return None


def revive(flow: Flow[Any, Any], stored: Session) -> Session:
    """A stored talk under today's flow: answers it no longer knows or accepts are asked again.

    A day that has passed since it was given stays an answer. The revision stays when nothing changed.
    """
    kept: dict[str, JsonValue] = {}
    for step in flow.steps:
        if step.name in stored.values:
            value, problem = step.read(stored.values[step.name], date.min)
            if problem is None:
                kept[step.name] = value
    values = {name: kept[name] for name in stored.values if name in kept}
    asking = stored.asking if stored.asking is None or flow.step(stored.asking) else None
    if values == stored.values and asking == stored.asking:
        return stored
    return stored.next(values=values, asking=asking, filled=tuple(n for n in stored.filled if n in values))


def turn(flow: Flow[Any, E], session: Session, said: Spoken, moment: Moment) -> tuple[Session, Reply]:
    """One thing said, one reply. Raises nothing for anything a person can type, press or send."""
    if _stale(session, said):
        return session, Stale()
    match said:
        case Cancel():
            return session.next(), Cancelled()
        case Redraw(values=values):
            return session, AllAtOnce(_form_path(flow, session, values, moment), values, again=True)
        case Submit():
            return _submit(flow, session, said, moment)
        case AsForm():
            session = session.model_copy(update={"shown": Shown(rev=session.rev, values=session.values)})
            return session, AllAtOnce(flow.path(session.values), session.values)
        case Back():
            return _back(flow, session, moment)
        case Change(name):
            return _ask(flow, session.next(asking=name if flow.step(name) else None), {}, moment)
        case SkipRest():
            rest = {s.name: None for s in flow.path(session.values) if s.optional and s.name not in session.values}
            return _ask(flow, *take(flow, session, rest, moment.today), moment)
        case Press(_, name, value):
            return _ask(flow, *take(flow, session, {name: value}, moment.today), moment)
        case Text() | Skip():
            step = on_screen(flow, session)
            given = {step.name: _answer(step, said, moment)} if step else {}
            return _ask(flow, *take(flow, session, given, moment.today), moment)
        case _:
            assert_never(said)


def on_screen(flow: Flow[Any, Any], session: Session) -> Step | None:
    """The question that typed text answers: the one last asked, as long as it applies and is open."""
    asked = next((step for step in flow.path(session.values) if step.name == session.asked), None)
    if asked is None or session.asking or asked.name in session.values:
        return flow.waiting(session)
    return asked


def _answer(step: Step, said: Text | Skip, moment: Moment) -> object:
    return moment.read(step, said.text, moment.today) if isinstance(said, Text) else None


def _stale(session: Session, said: Spoken) -> bool:
    """A press must be of this talk as it stands. A form may be older: it is merged field by field."""
    on: On | None = getattr(said, "on", None)
    if isinstance(said, Submit | Redraw):
        return said.on.session != session.id
    return on is not None and on != session.on


def _ask(flow: Flow[Any, E], session: Session, problems: Problems, moment: Moment) -> tuple[Session, Reply]:
    """The next question; or the end, when a rule over all answers does not send us back to one."""
    step = flow.waiting(session)
    if step is None:
        blamed, done = _finish(flow, session)
        if done is not None:
            return session, done
        session, problems = session.next(asking=next(iter(blamed))), blamed
        step = flow.step(next(iter(blamed)))
    assert step is not None
    path = flow.path(session.values)
    wrong = problems.get(step.name) or next(iter(problems.values()), None)
    session = session.model_copy(update={"asked": step.name})
    return session, Question(step, path.index(step) + 1, len(path), wrong)


def _finish(flow: Flow[Any, E], session: Session) -> tuple[Problems, Done[E] | None]:
    on_path = {step.name for step in flow.path(session.values)}
    try:
        answers = flow.answers.model_validate({k: v for k, v in session.values.items() if k in on_path})
    except ValidationError as error:
        found = error.errors(include_url=False)[0]
        return {str(found.get("ctx", {}).get("field", flow.steps[0].name)): found["type"]}, None
    return {}, Done(flow.finish(answers))


def _back(flow: Flow[Any, E], session: Session, moment: Moment) -> tuple[Session, Reply]:
    if session.asking:
        return _ask(flow, session.next(asking=None), {}, moment)
    on_path = {step.name for step in flow.path(session.values)}
    given = [name for name in session.values if name in on_path and name not in session.filled]
    if not given:
        return session, NothingBefore()
    values = {name: value for name, value in session.values.items() if name != given[-1]}
    return _ask(flow, session.next(values=values), {}, moment)


def _form_path(flow: Flow[Any, Any], session: Session, values: Values, moment: Moment) -> tuple[Step, ...]:
    """The questions that apply to what a form holds so far, sent or not."""
    read = {step.name: step.read(values[step.name], moment.today)[0] for step in flow.steps if step.name in values}
    return flow.path({**session.values, **read})


def _submit(flow: Flow[Any, E], session: Session, said: Submit, moment: Moment) -> tuple[Session, Reply]:
    current = said.on.rev == session.rev
    shown = session.shown
    if not current and (shown is None or shown.rev != said.on.rev):
        return session, Stale()
    before = session.values if current or shown is None else shown.values
    read = {s.name: s.read(said.values[s.name], moment.today)[0] for s in flow.steps if s.name in said.values}
    altered = {name: value for name, value in read.items() if value != before.get(name)}
    torn = {} if current else _changed_on_both_sides(session, before, altered)
    taken = read if current else [name for name in read if name in altered or name not in session.values]
    given = {name: said.values[name] for name in taken if name not in torn}
    session, problems = take(flow, session, given, moment.today)
    problems = {**problems, **torn}
    on_form = {name: value for name, value in read.items() if name not in problems}
    session = session.model_copy(
        update={"shown": Shown(rev=said.on.rev, values={**before, **on_form, **_now(session, torn)})}
    )
    if problems or flow.waiting(session):
        values = {**session.values, **said.values}
        return session, AllAtOnce(flow.path({**session.values, **on_form}), values, problems, again=True)
    blamed, done = _finish(flow, session)
    if done is not None:
        return session, done
    return session, AllAtOnce(flow.path(session.values), dict(session.values), blamed, again=True)


def _changed_on_both_sides(session: Session, before: Values, altered: Values) -> dict[str, str]:
    """Fields altered in the form that meanwhile got another answer in the chat: the form asks once more."""
    now = session.values
    return {
        name: "changed_meanwhile"
        for name, value in altered.items()
        if name in now and now[name] != before.get(name) and now[name] != value
    }


def _now(session: Session, names: Values) -> dict[str, Any]:
    return {name: session.values[name] for name in names}
