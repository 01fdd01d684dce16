"""The letters of a decision: as JSON for programs, as cards for people."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bots.console.letter_request import Asked, read
from core.dialogue.message import Actions, Card, Fact, Facts, Note
from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.etiquette import Finding, why
from core.ledger import show
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.letters.advice import advice, follow_ups
from core.letters.decision import Decision
from core.letters.explanation import outsiders_words
from core.letters.matter import Matter
from core.letters.pack import pack
from core.people import Person

Json = dict[str, Any]


def answer(request: Json, today: date) -> Json:
    """{"explanation", "letters", "advice", "follow_ups", "asks"}. Raises ValueError for a value of the wrong kind."""
    asked = read(request, today)
    if asked.decision is None:
        return {"explanation": None, "letters": [], "advice": [], "follow_ups": [], "asks": list(asked.asks)}
    decision = asked.decision
    words = outsiders_words(decision.explanation, decision.locale)
    return {
        "explanation": {"reason": decision.explanation.reason.value, "words": words},
        "letters": [letter_json(letter) for letter in letters_of(decision)],
        "advice": list(advice(decision, asked.today)),
        "follow_ups": [{"due": due.isoformat(), "why": why} for due, why in follow_ups(decision, asked.today)],
        "asks": list(asked.asks),
    }


def letters_of(matter: Matter) -> list[LetterRecord]:
    """The letters of a matter, in the order of telling."""
    return [
        LetterRecord(id="", opportunity="", place=n, when=planned.when, versions=(written(planned.recipe),))
        for n, planned in enumerate(pack(matter), 1)
    ]


def cards(asked: Asked, decision: Decision) -> Iterator[Card]:
    """The pack, then each letter, with nothing to press."""
    return cards_of(decision, asked.today, asked.code_name)


def cards_of(matter: Matter, today: date, code_name: str | None = None) -> Iterator[Card]:
    """The pack of any matter, then each letter."""
    visit = Visit(Person(id=""), words_of(matter.locale), today)
    letters = letters_of(matter)
    kept = Opportunity(id="", matter=matter, code_name=code_name, made_on=today)
    notes = [Note("info", said) for said in advice(matter, today)]
    yield _still(show.pack_card(visit, kept, letters, notes))
    for letter in letters:
        yield _still(show.letter_card(visit, letter, show.employer_first(letter, letters)))


def letter_json(letter: LetterRecord) -> Json:
    recipe, version = letter.recipe, letter.now
    return {
        "recipient": recipe.recipient.value,
        "name": recipe.name,
        "channel": recipe.channel.value,
        "tone": recipe.tone.value,
        "subject": version.subject,
        "body": version.body,
        "words": version.words,
        "findings": [_finding(found, recipe.matter.locale) for found in show.findings_of(letter)],
    }


def _finding(found: Finding, locale: str) -> Json:
    shown = {name: getattr(found, name) for name in ("id", "severity", "start", "end", "words")}
    return {**shown, "why": why(found.id, locale)}


def _still(card: Card) -> Card:
    """The card without its buttons: nobody waits for them."""
    messages = tuple(
        Facts(tuple(Fact(row.label, row.value) for row in message.rows)) if isinstance(message, Facts) else message
        for message in card.messages
        if not isinstance(message, Actions)
    )
    return Card(messages, card.notify)
