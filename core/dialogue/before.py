"""What is known before it is asked: what was told of the same company, and what was set once for every talk."""

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue

from core.dialogue import asking, talk_cards
from core.dialogue.engine import on_screen, prefill
from core.dialogue.flow import Flow
from core.dialogue.message import Message
from core.dialogue.ports import Books, Objects, Visit
from core.dialogue.session import Session
from core.people import Person


def known_before(
    objects: Objects[Any], books: Books[Any], visit: Visit, flow: str, company: object
) -> Mapping[str, JsonValue]:
    """By the fields of a flow; nothing where no company is named, or a new one."""
    return objects.known(books, visit, flow, company) if isinstance(company, str) else {}


def named_now(
    objects: Objects[Any], books: Books[Any], visit: Visit, flow: Flow[Any, Any], before: Session, session: Session
) -> tuple[Session, tuple[Message, ...]]:
    """The talk once the company was named, with what is known of it, and what there is to say of that."""
    company = session.values.get("company")
    if before.values.get("company") == company:
        return session, ()
    filled = prefill(flow, session, known_before(objects, books, visit, flow.id, company), visit.today)
    if filled.filled == session.filled:
        return session, ()
    step = on_screen(flow, filled)
    return filled.model_copy(update={"asked": step.name if step else None}), shown_before(visit, flow, filled)


def shown_before(visit: Visit, flow: Flow[Any, Any], session: Session, *, anew: bool = False) -> tuple[Message, ...]:
    """What was filled in, each with the button that changes it, under a word on where it comes from.

    `anew`: all of it comes from the message that was just written.
    """
    read = asking.read_card(visit.words, flow, session, visit.today)
    if anew or not read:
        return read
    return (*talk_cards.known_before(visit, session.values.get("company")), *read[1:])


def usual(person: Person) -> dict[str, str]:
    """What a person set once for every talk."""
    told = {"sign_off": person.sign_off or person.name, "tone": person.tone}
    return {name: value for name, value in told.items() if value}
