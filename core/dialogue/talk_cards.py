"""What is said around the questions: put aside, over, cancelled, offered back."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from core.dialogue import asking
from core.dialogue.flow import Flow
from core.dialogue.message import Actions, Button, Card, Level, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Cancel, Command, Instead, Resume, encode
from core.dialogue.session import Session

AnyFlow = Flow[Any, Any]


def name(visit: Visit, flow: AnyFlow, session: Session) -> str:
    """What a talk is called when it is spoken of."""
    of = visit.words.flow(flow.id)
    return of.name(of.gaps(flow.steps, session.values, {}))


def note(visit: Visit, level: Level, key: str, **gaps: object) -> Card:
    return Card((Note(level, visit.words.say(key, **gaps)),), visit.words.say("notify.answer"))


def over(visit: Visit) -> Card:
    """Something was pressed in a talk that has ended."""
    words = visit.words
    start = Button(words.say("buttons.help"), encode(Command("help")))
    letters = Button(words.say("buttons.letters"), encode(Command("letters")))
    said = (Note("info", words.say("talk.over")), Text(words.say("talk.over_next")), Actions((start, letters)))
    return Card(said, words.say("notify.answer"))


def waiting(visit: Visit, flow: AnyFlow, session: Session, key: str, level: Level = "info") -> Card:
    """A talk that was put aside, to go on with or to drop."""
    said = visit.words.say(key, name=name(visit, flow, session))
    return Card((Note(level, said), Actions(_go_on_or_drop(visit, session))), visit.words.say("notify.answer"))


def too_many(visit: Visit, parked: Iterable[tuple[AnyFlow, Session]]) -> Card:
    """No further talk can be put aside: which of the waiting ones may go?"""
    messages: list[Message] = [Note("warning", visit.words.say("talk.too_many_parked"))]
    for flow, session in parked:
        messages.append(Text(visit.words.say("talk.waiting", name=name(visit, flow, session))))
        messages.append(Actions(_go_on_or_drop(visit, session)))
    return Card(tuple(messages), visit.words.say("notify.answer"))


def digression(visit: Visit, session: Session) -> Card:
    """Was that the start of something else? Nothing moves until the person says so."""
    words = visit.words
    start = Button(words.say("buttons.start_other"), encode(Instead(session.on)))
    stay = Button(words.say("buttons.keep_going"), encode(Resume(session.on)))
    return Card((Text(words.say("talk.digression")), Actions((start, stay))), words.say("notify.answer"))


def known_before(visit: Visit, company: object) -> tuple[Message, ...]:
    """That a talk starts from what was told about the same before."""
    return (Text(visit.words.say("earlier.known", company=company)),)


def standing(
    visit: Visit,
    flow: AnyFlow,
    session: Session,
    before: tuple[Message, ...],
    wrong: tuple[str, str] | None = None,
) -> Card:
    """Where the talk stands: the question that is open, behind what there is to say first.

    `wrong`: what was told for it, and does not fit: (field, problem).
    """
    question = asking.open_question(flow, session)
    if wrong:
        question = replace(question, problem=wrong[1])
    card = asking.question_card(visit.words, flow, session, question)
    return Card((*before, *card.messages), card.notify)


def _go_on_or_drop(visit: Visit, session: Session) -> tuple[Button, ...]:
    resume = Button(visit.words.say("buttons.resume"), encode(Resume(session.on)), "primary")
    return resume, Button(visit.words.say("buttons.drop"), encode(Cancel(session.on)))
