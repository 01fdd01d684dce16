"""What a person puts right in what is kept: the record, and the letters that still say it otherwise. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from core.dialogue.message import Field, Form
from core.dialogue.steps import Values
from core.flows.ledger_forms import BeginningAnswers, ContactAnswers, OpportunityAnswers
from core.ledger.contact import Contact, Outcome
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity

_OF_THE_MATTER = ("company", "role", "contact", "deadline")


def values_of(one: Opportunity) -> Values:
    """What stands in the form of an opportunity."""
    told = {name: getattr(one.matter, name, None) for name in _OF_THE_MATTER}
    day = told["deadline"]
    told["deadline"] = day.isoformat() if day else None
    return {**told, "source": one.came_by, "tailored": one.tailored, "code_name": one.code_name, "note": one.note}


def asked_of(one: Opportunity) -> tuple[str, ...]:
    """The questions of its form that there is an answer to: thanks have no deadline."""
    here = [name for name in _OF_THE_MATTER if name in type(one.matter).model_fields]
    return (*here, "source", "tailored", "code_name", "note")


def edited(one: Opportunity, answers: OpportunityAnswers) -> Opportunity:
    """The opportunity as it was put right. Raises ValidationError where its letters could not be written so."""
    told = answers.model_dump()
    update = {name: told[name] for name in _OF_THE_MATTER if name in asked_of(one)}
    matter = type(one.matter).model_validate({**one.matter.model_dump(), **update})
    rest = {name: told[name] for name in ("source", "tailored", "code_name", "note")}
    return one.next(matter=matter, **rest)


def begun(one: Opportunity, answers: BeginningAnswers) -> Opportunity:
    return one.next(source=answers.source, tailored=answers.tailored)


def rewritten(before: Opportunity, after: Opportunity, letters: Iterable[LetterRecord]) -> list[LetterRecord]:
    """The letters that are still ours to write, as they read now. Sent ones, and what was edited by hand, stay."""
    if before.matter == after.matter:
        return []
    old, new = before.matter.contact, after.matter.contact
    return [
        letter.becomes(
            written(
                letter.recipe.model_copy(
                    update={"matter": after.matter, "name": new if letter.recipe.name == old else letter.recipe.name}
                )
            )
        )
        for letter in letters
        if not letter.is_done and not letter.now.by_hand and letter.recipe.matter.topic == after.matter.topic
    ]


def values_of_contact(contact: Contact) -> Values:
    came = contact.outcomes[-1].what if contact.outcomes else None
    known = {"name": contact.name, "company": contact.company, "email": contact.email}
    return {**known, "tags": list(contact.tags), "outcome": came}


def edited_contact(contact: Contact, answers: ContactAnswers, today: date) -> Contact:
    """The contact as they were put right. Another outcome is one more; leaving it blank takes the last one back."""
    outcomes = contact.outcomes
    if answers.outcome is None:
        outcomes = outcomes[:-1]
    elif not outcomes or outcomes[-1].what != answers.outcome:
        outcomes = (*outcomes, Outcome(what=answers.outcome.value, day=today))
    told = {"name": answers.name, "company": answers.company, "email": answers.email}
    return contact.next(**told, tags=tuple(answers.tags or ()), outcomes=outcomes)


def needs_company(one: Opportunity) -> bool:
    """Whether its letters can't be written without a company."""
    return type(one.matter).model_fields["company"].is_required()


def only(form: Form, names: Iterable[str]) -> Form:
    """A form with no other questions than these."""
    wanted = frozenset(names)
    return replace(form, parts=tuple(part for part in form.parts if not isinstance(part, Field) or part.name in wanted))
