"""The letters asked for: as JSON for programs, as cards for people."""

from collections.abc import Iterator
from typing import Any

from bots.console.letter_fields import Asked
from core.dialogue.message import Actions, Card, Fact, Facts
from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.etiquette import Finding, why
from core.ledger import show
from core.ledger.keeping import other_side, to_mind
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.ledger.pack_card import pack_card
from core.letters.advice import advice, follow_ups
from core.letters.decision import Decision
from core.letters.explanation import outsiders_words
from core.letters.matter import Matter
from core.letters.pack import pack
from core.people import Person

Json = dict[str, Any]


def answer(asked: Asked) -> Json:
    """{"explanation", "letters", "advice", "follow_ups", "asks"}; only a decision has an explanation."""
    matter = asked.matter
    if matter is None:
        return {"explanation": None, "letters": [], "advice": [], "follow_ups": [], "asks": list(asked.asks)}
    return {
        "explanation": _explained(matter) if isinstance(matter, Decision) else None,
        "letters": [_letter(letter) for letter in letters_of(matter)],
        "advice": list(advice(matter, asked.today)),
        "follow_ups": [{"due": due.isoformat(), "why": why} for due, why in follow_ups(matter, asked.today)],
        "asks": list(asked.asks),
    }


def letters_of(matter: Matter) -> list[LetterRecord]:
    """The letters of a matter, in the order of telling."""
    return [
        LetterRecord(id="", opportunity="", place=n, when=planned.when, versions=(written(planned.recipe),))
        for n, planned in enumerate(pack(matter), 1)
    ]


def cards(asked: Asked, matter: Matter) -> Iterator[Card]:
    """The pack, then each letter, with nothing to press."""
    visit = Visit(Person(id=""), words_of(matter.locale), asked.today)
    letters = letters_of(matter)
    kept = Opportunity(id="", matter=matter, code_name=asked.code_name, made_on=asked.today)
    yield _still(pack_card(visit, kept, letters, other_side(visit, kept), to_mind(visit, kept, ())))
    for letter in letters:
        yield _still(show.letter_card(visit, letter, show.employer_first(letter, letters)))


def _explained(decision: Decision) -> Json:
    words = outsiders_words(decision.explanation, decision.locale)
    return {"reason": decision.explanation.reason.value, "words": words}


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
    return {**shown, "why": why(found.id, locale, found.detail)}


def _still(card: Card) -> Card:
    """The card without its buttons: nobody waits for them."""
    messages = tuple(
        Facts(tuple(Fact(row.label, row.value) for row in message.rows)) if isinstance(message, Facts) else message
        for message in card.messages
        if not isinstance(message, Actions)
    )
    return Card(messages, card.notify)
