"""The reason a text gives for a no, as the one who gets it will read it."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from core.etiquette.lexicon import SAID, TOPIC, reason_lexicon
from core.etiquette.lexicon.reasons import (
    BECAUSE,
    DECIDES,
    HOPE,
    LEADING,
    NOT,
    SET_ASIDE_BEFORE,
    SET_ASIDE_BEHIND,
    TRAILING,
)
from core.etiquette.parts import Parts, Sentence, parts_of
from core.phrases import Hit, Words, words_of
from core.vocabulary import Reason

# when a text gives two reasons, the one named first here is the one people remember
_STRONGER = (
    "work_authorisation", "health", "family", "study", "current_project", "counter_offer", "staying_put", "start_date",
    "contract_type", "travel", "remote", "hours", "location", "pay", "stability", "not_ready", "culture", "manager_fit",
    "other_offer", "duties", "career_direction", "not_fit", "personal",
)  # fmt: skip
_RANK = {code: place for place, code in enumerate(_STRONGER)}
_REACH, _SHORT_REACH = 64, 30  # letters before a phrase that are looked at
_TURN = re.compile(r", but (?=i\b|i'|it\b|my\b|the\b|we\b)")
_OPENING, _LONG = 160, 600  # letters of a sentence that tell what it is about


@dataclass(frozen=True, slots=True)
class Told:
    """What one text gives as its reasons: outsiders' codes, the strongest first, where that one stands and in which
    sentence; and what the text says is not the reason."""

    reasons: tuple[Reason, ...]
    start: int | None = None
    end: int | None = None
    sentence: str | None = None
    denied: frozenset[Reason] = frozenset()
    places: tuple[tuple[Reason, int, int], ...] = ()  # of each reason, in the text's order
    surely: bool = True  # False where something is only talked of, and taken for the reason as nothing else is


def told_reason(text: str) -> Reason | None:
    """The reason given, as outsiders are told it (health as personal). NONE_GIVEN when the text gives none;
    None when the text is empty."""
    if not text.strip():
        return None
    reasons = told(text).reasons
    return reasons[0] if reasons else Reason.NONE_GIVEN


def told(text: str, names: Iterable[str | None] = ()) -> Told:
    """Every reason a text gives. `names` are names in it that are not to be read as words."""
    words = words_of(text, names)
    return told_by(reason_lexicon().scan(words), words, parts_of(text), text)


def told_by(found: Iterable[Hit], words: Words, parts: Parts, text: str) -> Told:
    """Every reason among the phrases found in a text."""
    plainly: list[tuple[Hit, Sentence]] = []
    perhaps: list[tuple[Hit, Sentence]] = []
    earnest = list(_in_earnest(found, words.plain, parts.sentences, text))
    aside = [hit for hit, sentence in earnest if _set_aside(hit, words.plain, sentence)]
    denied = {_reason(hit) for hit in aside}
    left_out = {hit.start for hit in aside}
    for hit, sentence in earnest:
        if hit.start not in left_out:
            (plainly if _is_reason(hit, words.plain, sentence) else perhaps).append((hit, sentence))
    given = plainly or perhaps  # where nothing is plainly a reason, what is talked of is taken for one
    if not given:
        return _unread(words.plain, parts.sentences, text, frozenset(denied))
    places = tuple((_reason(hit), hit.start, hit.end) for hit, _ in given)
    given.sort(key=lambda one: _RANK[_code(one[0])])
    first, sentence = given[0]
    reasons = tuple(dict.fromkeys(_reason(hit) for hit, _ in given))
    return Told(
        reasons, first.start, first.end, text[sentence.start : sentence.end], frozenset(denied), places, bool(plainly)
    )


def _in_earnest(
    found: Iterable[Hit], plain: str, sentences: tuple[Sentence, ...], text: str
) -> Iterable[tuple[Hit, Sentence]]:
    """The phrases that stand in sentences which may give a reason, each with its sentence."""
    hopes: dict[int, int] = {}  # by the number of the sentence, where thanks and hopes end in it
    for hit in found:
        at = bisect_right(sentences, hit.start, key=lambda sentence: sentence.start) - 1
        if at >= 0 and hit.start < sentences[at].end:
            sentence = sentences[at]
            if at not in hopes:
                hopes[at] = _end_of_hope(plain, sentence)
            if not (hit.start < hopes[at] or _is_name(hit, text, sentence) or _refused(hit, plain, sentence)):
                yield hit, sentence


def _is_hope(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence speaks of later chances, thanks or good wishes and of no decision."""
    opening = plain[sentence.start : min(sentence.end, sentence.start + _OPENING)]
    return bool(HOPE.search(opening)) and not DECIDES.search(
        plain, sentence.start, min(sentence.end, sentence.start + _LONG)
    )


def _end_of_hope(plain: str, sentence: Sentence) -> int:
    """Where a sentence stops thanking or hoping: "Thank you, but I need more practice first"."""
    if not _is_hope(plain, sentence):
        return 0
    turn = _TURN.search(plain, sentence.start, sentence.end)
    return turn.end() if turn else sentence.end


def _is_name(hit: Hit, text: str, sentence: Sentence) -> bool:
    """Whether a topic is part of a name, as in the "Head of Risk" role."""
    return hit.mark.startswith(TOPIC) and hit.start > sentence.start and text[hit.start].isupper()


def _refused(hit: Hit, plain: str, sentence: Sentence) -> bool:
    """Whether an acceptance is one that does not happen: "I won't be accepting a role right now"."""
    before = plain[max(sentence.start, hit.start - _SHORT_REACH) : hit.start]
    return hit.mark == f"{SAID}{Reason.OTHER_OFFER}" and NOT.search(before) is not None


def _is_reason(hit: Hit, plain: str, sentence: Sentence) -> bool:
    """Whether a phrase is a reason by itself, or a topic in a turn of phrase that makes it one."""
    if hit.mark.startswith(SAID):
        return True
    before = plain[max(sentence.start, hit.start - _REACH) : hit.start]
    return LEADING.search(before) is not None or TRAILING.match(plain, hit.end, sentence.end) is not None


def _set_aside(hit: Hit, plain: str, sentence: Sentence) -> bool:
    """Whether a topic is named only to say that it is not the reason, or to praise it."""
    if not hit.mark.startswith(TOPIC):
        return False
    before = plain[max(sentence.start, hit.start - _REACH) : hit.start]
    return bool(SET_ASIDE_BEFORE.search(before) or SET_ASIDE_BEHIND.match(plain, hit.end, sentence.end))


def _unread(plain: str, sentences: tuple[Sentence, ...], text: str, denied: frozenset[Reason]) -> Told:
    """A "because" whose reason is none of ours is another reason; without one, none is given."""
    for sentence in sentences:
        cue = BECAUSE.search(plain, sentence.start, sentence.end)
        if cue and not _is_hope(plain, sentence):
            return Told((Reason.OTHER,), cue.start(), sentence.end, text[sentence.start : sentence.end], denied)
    return Told((), denied=denied)


def _code(hit: Hit) -> str:
    return hit.mark.split(".", 1)[1]


def _reason(hit: Hit) -> Reason:
    return Reason(_code(hit)).told_as
