"""The phrases of the readers: each can be found, and names are words to look up."""

from types import ModuleType

import pytest

from core.phrases import phrases_of
from core.understanding.lexicon import care, intents, mails, moods, names, reasons, roles, scope, stop
from core.understanding.message.intent import Intent
from core.understanding.message.understanding import OUT_OF_SCOPE
from core.vocabulary import Reason


@pytest.mark.parametrize("module", [care, intents, mails, moods, reasons, scope])
def test_every_phrase_compiles(module: ModuleType) -> None:
    assert [phrase.pattern for phrase in phrases_of(module.PHRASES, module.LISTS)]


def test_every_mark_stands_for_something() -> None:
    assert {mark.partition(" ")[0] for mark in intents.PHRASES} == set(Intent) - {Intent.OTHER}
    assert set(reasons.PHRASES) <= set(Reason)
    assert set(scope.PHRASES) - {"not"} == set(OUT_OF_SCOPE)


def test_words_are_kept_in_lower_case() -> None:
    for words in (names.FIRST_NAMES, names.FIRM_WORDS, roles.HEADS, stop.STOP):
        assert all(word == word.casefold() for word in words)
