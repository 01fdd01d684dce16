"""The reason a text gives for a no, as the one who gets it will read it."""

from dataclasses import dataclass

from core.etiquette.lexicon import DENIED_MARK, REASON_MARK, REASONS
from core.etiquette.parts import Parts, Sentence, parts_of
from core.etiquette.phrases import Hit, Words, words_of
from core.vocabulary import Reason

# when a sentence gives two reasons, the one named first here is the one people remember
_STRONGER = (
    "work_authorisation", "health", "family", "study", "current_project", "counter_offer", "staying_put", "start_date", "contract_type",
    "travel", "remote", "hours", "location", "pay", "stability", "not_ready", "culture", "manager_fit", "other_offer", "duties",
    "career_direction", "not_fit", "personal",
)  # fmt: skip
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


def told(text: str) -> Told:
    """Every reason a text gives."""
    return told_in(words_of(text), parts_of(text), text)


def told_in(words: Words, parts: Parts, text: str) -> Told:
    """Every reason given by a text that has been taken apart already."""
    hits = [hit for hit in REASONS.scan(words) if _sentence_of(hit, parts.sentences)]
    denied = [hit for hit in hits if hit.mark.startswith(DENIED_MARK)]
    given = [hit for hit in hits if hit.mark.startswith(REASON_MARK) and not _set_aside(hit, denied)]
    given.sort(key=lambda hit: _RANK[_code(hit)])
    codes = tuple(dict.fromkeys(Reason(_code(hit)).told_as for hit in given))
    refused = frozenset(Reason(_code(hit)).told_as for hit in denied)
    if not given:
        return Told((), denied=refused)
    sentence = _sentence_of(given[0], parts.sentences)
    said = text[sentence.start : sentence.end] if sentence else None
    return Told(codes, given[0].start, given[0].end, said, refused)


def _code(hit: Hit) -> str:
    return hit.mark.split(".", 1)[1]


def _sentence_of(hit: Hit, sentences: tuple[Sentence, ...]) -> Sentence | None:
    return next((sentence for sentence in sentences if sentence.start <= hit.start < sentence.end), None)


def _set_aside(hit: Hit, denied: list[Hit]) -> bool:
    """Whether the same topic is named only to say that it is not the reason."""
    return any(_code(no) == _code(hit) and no.start < hit.end and hit.start < no.end for no in denied)

