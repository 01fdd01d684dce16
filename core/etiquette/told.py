"""The reason a text gives for a no, as the one who gets it will read it."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from core.etiquette.lexicon import REASONS, SAID, TOPIC
from core.etiquette.lexicon.reasons import LEADING, SET_ASIDE_BEFORE, SET_ASIDE_BEHIND, TRAILING
from core.etiquette.parts import Parts, Sentence, parts_of
from core.etiquette.phrases import Hit, Words, words_of
from core.vocabulary import Reason

# when a sentence gives two reasons, the one named first here is the one people remember
_STRONGER = (
    "work_authorisation", "health", "family", "study", "current_project", "counter_offer", "staying_put", "start_date", "contract_type",
    "travel", "remote", "hours", "location", "pay", "stability", "not_ready", "culture", "manager_fit", "other_offer", "duties",
    "career_direction", "not_fit", "personal",
)  # fmt: skip
_LEADING, _TRAILING, _BEFORE, _BEHIND = (
    re.compile(re.sub(r"\n\s*", "", lines.strip())) for lines in (LEADING, TRAILING, SET_ASIDE_BEFORE, SET_ASIDE_BEHIND)
)
_HOPE = re.compile(
    r"\b(?:hope|wish|wishing|look forward|glad to|happy to|pleased to|delighted to|love to|welcome|feel free|please|should (?:another|a|any|you|our|something|anything)|if (?:another|a |any|something|anything|you ever|your|circumstances|things|it)"
    r"|keep (?:me|in)|stay in touch|thank|thanks|grateful|appreciate|enjoyed|good luck|best of luck|all the best)\b"
)
_NOT = re.compile(r"(?:\bnot|n't|\bunable|\bcannot|\bnever)(?: \w+){0,4} $")
_DECIDES = re.compile(
    r"\b(?:declin|decid|withdr|turn(?:ed|ing)? (?:it|this|the|your|you|down)|not (?:be )?(?:tak|join|accept|go|mov|com)|won't|can't|cannot|unable|not able|not going|say no|said no|pass on|because|reason|due to|owing to|instead|have to|must|not to|no longer|not the|isn't|step|chose)"
)
_BECAUSE = re.compile(r"\b(?:because|since (?:i|my|we|it|the)\b|due to|owing to|the reason|, as (?:i|my|we|it|the|there)\b(?! (?:said|mentioned|discussed|told|promised|agreed|explained|understand|know)))")
_RANK = {code: place for place, code in enumerate(_STRONGER)}


@dataclass(frozen=True, slots=True)
class Told:
    """What one text gives as its reasons: outsiders' codes, the strongest first, and where the first one stands."""

    reasons: tuple[Reason, ...]
    start: int | None = None
    end: int | None = None
    sentence: str | None = None
    denied: frozenset[Reason] = frozenset()


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
    return told_by(REASONS.scan(words), words, parts_of(text), text)


def told_by(found: Iterable[Hit], words: Words, parts: Parts, text: str) -> Told:
    """Every reason among the phrases found in a text."""
    given: list[tuple[Hit, Sentence]] = []
    named: list[tuple[Hit, Sentence]] = []
    denied: set[Reason] = set()
    for hit in found:
        sentence = _sentence_of(hit, parts.sentences)
        if sentence is None or _is_name(hit, text, sentence) or _is_hope(words.plain, sentence) or _refused(hit, words, sentence):
            continue
        if _set_aside(hit, words.plain, sentence):
            denied.add(_reason(hit))
        elif hit.mark.startswith(SAID) or _is_reason(hit, words.plain, sentence):
            given.append((hit, sentence))
        else:
            named.append((hit, sentence))
    given = given or named  # where nothing is plainly a reason, what is talked of is taken for one
    if not given:
        return _unread(words.plain, parts.sentences, text, frozenset(denied))
    given.sort(key=lambda one: _RANK[_code(one[0])])
    first, sentence = given[0]
    reasons = tuple(dict.fromkeys(_reason(hit) for hit, _ in given))
    return Told(reasons, first.start, first.end, text[sentence.start : sentence.end], frozenset(denied))


def _unread(plain: str, sentences: tuple[Sentence, ...], text: str, denied: frozenset[Reason]) -> Told:
    """A "because" whose reason is none of ours is another reason; without one, none is given."""
    for sentence in sentences:
        cue = _BECAUSE.search(plain, sentence.start, sentence.end)
        if cue and not _is_hope(plain, sentence):
            return Told((Reason.OTHER,), cue.start(), sentence.end, text[sentence.start : sentence.end], denied)
    return Told((), denied=denied)


def _code(hit: Hit) -> str:
    return hit.mark.split(".", 1)[1]


def _reason(hit: Hit) -> Reason:
    return Reason(_code(hit)).told_as


def _sentence_of(hit: Hit, sentences: tuple[Sentence, ...]) -> Sentence | None:
    at = bisect_right(sentences, hit.start, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 and hit.start < sentences[at].end else None


_REACH = 90  # letters before a topic that are looked at


def _is_reason(hit: Hit, plain: str, sentence: Sentence) -> bool:
    """Whether a topic stands in a turn of phrase that makes it the reason."""
    before = plain[max(sentence.start, hit.start - _REACH) : hit.start]
    return _LEADING.search(before) is not None or _TRAILING.match(plain, hit.end, sentence.end) is not None


def _set_aside(hit: Hit, plain: str, sentence: Sentence) -> bool:
    """Whether a topic is named only to say that it is not the reason, or to praise it."""
    if not hit.mark.startswith(TOPIC):
        return False
    before = plain[max(sentence.start, hit.start - _REACH) : hit.start]
    return _BEFORE.search(before) is not None or _BEHIND.match(plain, hit.end, sentence.end) is not None


def _is_name(hit: Hit, text: str, sentence: Sentence) -> bool:
    """Whether a topic is part of a name, as in the "Head of Risk" role."""
    return hit.mark.startswith(TOPIC) and hit.start > sentence.start and text[hit.start].isupper()


def _refused(hit: Hit, words: Words, sentence: Sentence) -> bool:
    """Whether an acceptance is one that does not happen: "I won't be accepting a role right now"."""
    if hit.mark != f"{SAID}{Reason.OTHER_OFFER}":
        return False
    before = words.plain[max(sentence.start, hit.start - 30) : hit.start]
    return _NOT.search(before) is not None


def _is_hope(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence speaks of later chances, thanks or good wishes and of no decision."""
    start = plain[sentence.start : min(sentence.end, sentence.start + 160)]
    return _HOPE.search(start) is not None and _DECIDES.search(plain, sentence.start, min(sentence.end, sentence.start + 600)) is None
