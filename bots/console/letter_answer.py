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
        "letters": [_letter(letter) for letter in letters_of(decision)],
        "advice": list(advice(decision, asked.today)),
        "follow_ups": [{"due": due.isoformat(), "why": why} for due, why in follow_ups(decision, asked.today)],
        "asks": list(asked.asks),
    }


def letters_of(decision: Decision) -> list[LetterRecord]:
    """The letters of a decision, in the order of telling."""
    return [
        LetterRecord(id="", opportunity="", place=n, when=planned.when, versions=(written(planned.recipe),))
        for n, planned in enumerate(pack(decision), 1)
    ]


def cards(asked: Asked, decision: Decision) -> Iterator[Card]:
    """The pack, then each letter, with nothing to press."""
    visit = Visit(Person(id=""), words_of(decision.locale), asked.today)
    letters = letters_of(decision)
    kept = Opportunity(id="", matter=decision, code_name=asked.code_name, made_on=asked.today)
    notes = [Note("info", said) for said in advice(decision, asked.today)]
    yield _still(show.pack_card(visit, kept, letters, notes))
    for letter in letters:
        yield _still(show.letter_card(visit, letter, show.employer_first(letter, letters)))


def _letter(letter: LetterRecord) -> Json:
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
