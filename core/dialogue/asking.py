"""Questions and forms as messages: the engine's replies in the words of the locale."""

from datetime import date
from typing import Any

from pydantic import JsonValue

from core.dialogue.engine import AllAtOnce, Question, on_screen
from core.dialogue.flow import Flow
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Form,
    Message,
    Note,
    Option,
    Progress,
    Text,
)
from core.dialogue.said import AsForm, Back, Cancel, Change, Skip, SkipRest, encode
from core.dialogue.session import Session
from core.dialogue.steps import Step
from core.dialogue.words import FlowWords, Words


def question_card(
    words: Words,
    flow: Flow[Any, Any],
    session: Session,
    question: Question,
    near: tuple[str, ...] | None = None,
) -> Card:
    """One question: how far along, what was wrong with the last answer, the question, its hint, its widgets.

    `near`: the answer was not understood, and these options of a long list come near to it; the list isn't repeated.
    """
    step, of = question.step, words.flow(flow.id)
    gaps = of.gaps(flow.steps, session.values, flow.derived(session.values))
    messages: list[Message] = [
        Progress(question.nth, question.of, words.say("progress.label", nth=question.nth, of=question.of))
    ]
    if question.problem:
        messages.append(Note("problem", of.problem(step.name, question.problem)))
    if near is not None:
        return _short_of(words, flow, session, step, tuple(messages), near)
    messages.append(Text(of.ask(step.name, "question", gaps)))
    if hint := of.ask(step.name, "hint", gaps):
        messages.append(Text(hint, quiet=True))
    if step.kind in ("choice", "yes_no"):
        messages.append(Choices(session.on, step.name, of.label(step.name), _options(step, of)))
    if step.kind == "date":
        messages.append(_field(step, of, gaps, None, None, session))
    messages.append(Actions(_verbs(words, flow, session, step)))
    return Card(tuple(messages), words.say("notify.question"))


def _short_of(
    words: Words, flow: Flow[Any, Any], session: Session, step: Step, before: tuple[Message, ...], near: tuple[str, ...]
) -> Card:
    """The few options that come near, and those for whoever finds none; the whole list is one press away."""
    of = words.flow(flow.id)
    few = tuple(Option(value, of.option(step, value)) for value in dict.fromkeys((*near, *step.fallback)))
    asked = Text(words.say("talk.nearest" if near else "talk.nothing_near"))
    whole = Button(words.say("buttons.whole_list"), encode(Change(step.name, session.on)))
    verbs = (whole, *_verbs(words, flow, session, step))
    messages = (*before, asked, Choices(session.on, step.name, of.label(step.name), few), Actions(verbs))
    return Card(messages, words.say("notify.question"))


def read_card(words: Words, flow: Flow[Any, Any], session: Session, today: date) -> tuple[Message, ...]:
    """What was read from free text, each with the button that changes it; nothing when nothing was."""
    of = words.flow(flow.id)
    rows = tuple(
        Fact(
            of.label(step.name),
            of.show(step, session.values[step.name], today),
            Button(words.say("buttons.change"), encode(Change(step.name, session.on))),
        )
        for step in flow.path(session.values)
        if step.name in session.filled
    )
    return (Text(words.say("talk.read")), Facts(rows)) if rows else ()


def answered_card(words: Words, flow: Flow[Any, Any], before: Session, after: Session, today: date) -> Card | None:
    """What a question becomes once it is answered: its label and the answer, nothing to press.

    None when it was not answered: going back leaves the question as it stood.
    """
    step, of = on_screen(flow, before), words.flow(flow.id)
    if step is None or step.name not in after.values:
        return None
    row = Fact(of.label(step.name), of.show(step, after.values[step.name], today))
    return Card((Facts((row,)),), words.say("notify.question"))


def form(words: Words, flow: Flow[Any, Any], session: Session, asked: AllAtOnce, rev: int) -> Form:
    """All questions at once, with what stands in them and what is wrong with it. It comes back at revision `rev`."""
    of = words.flow(flow.id)
    gaps = of.gaps(flow.steps, session.values, flow.derived(asked.values))
    fields = tuple(
        _field(step, of, gaps, asked.values.get(step.name), asked.problems.get(step.name), None) for step in asked.steps
    )
    torn = "changed_meanwhile" in asked.problems.values()
    head: tuple[Message, ...] = (
        (Note("warning", words.say("form.merged")),) if torn else (Text(words.say("form.notice"), quiet=True),)
    )
    key = encode(AsForm(session.on.at(rev)))
    return Form(key, of.title, words.say("form.close"), (*head, *fields), of.submit)


def _options(step: Step, of: FlowWords) -> tuple[Option, ...]:
    values = step.options or ("yes", "no")
    return tuple(Option(str(value), of.option(step, value)) for value in values)


def _field(
    step: Step,
    of: FlowWords,
    gaps: dict[str, object],
    value: JsonValue,
    problem: str | None,
    talk: Session | None,
) -> Field:
    return Field(
        name=step.name,
        kind=step.kind,
        label=of.label(step.name),
        hint="" if talk else of.ask(step.name, "form_hint", gaps) or of.ask(step.name, "hint", gaps),
        value=value,
        options=_options(step, of) if step.kind in ("choice", "yes_no") else (),
        optional=step.optional,
        max_length=step.max_length,
        problem=of.problem(step.name, problem) if problem else None,
        redraws=step.redraws and talk is None,
        on=talk.on if talk else None,
        blank=of.blank if step.optional else "",
    )


def _verbs(words: Words, flow: Flow[Any, Any], session: Session, step: Step) -> tuple[Button, ...]:
    on = session.on
    path = flow.path(session.values)
    open_steps = [s for s in path if s.name not in session.values]
    given = [name for name in session.values if name not in session.filled]
    verbs = []
    if step.optional:
        verbs.append(Button(words.say("buttons.skip"), encode(Skip(on))))
    if len(open_steps) > 1 and all(s.optional for s in open_steps):
        verbs.append(Button(words.flow(flow.id).skip_rest, encode(SkipRest(on)), "primary"))
    if given:
        verbs.append(Button(words.say("buttons.back"), encode(Back(on))))
    else:
        verbs.append(Button(words.say("buttons.form"), encode(AsForm(on)), opens=True))
    verbs.append(Button(words.say("buttons.cancel"), encode(Cancel(on))))
    return tuple(verbs)


def open_question(flow: Flow[Any, Any], session: Session) -> Question:
    """The question a talk stands at. Raises LookupError when every question is answered."""
    step = flow.waiting(session)
    if step is None:
        raise LookupError(f"{flow.id}: no question is open")
    path = flow.path(session.values)
    return Question(step, path.index(step) + 1, len(path))
