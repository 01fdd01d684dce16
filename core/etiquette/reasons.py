"""The reason in a letter that declines: the one chosen for everyone, named in a few words, or left out."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding, Severity
from core.etiquette.reading import Reading
from core.etiquette.told import Told, told_by
from core.vocabulary import Reason

# reasons that people give in each other's words
_NEIGHBOURS = {
    frozenset(pair)
    for pair in (
        (Reason.STAYING_PUT, Reason.COUNTER_OFFER),
        (Reason.STAYING_PUT, Reason.CURRENT_PROJECT),
        (Reason.FAMILY, Reason.PERSONAL),
        (Reason.DUTIES, Reason.CAREER_DIRECTION),
        (Reason.DUTIES, Reason.NOT_FIT),
        (Reason.CAREER_DIRECTION, Reason.NOT_FIT),
        (Reason.LOCATION, Reason.REMOTE),
        (Reason.LOCATION, Reason.FAMILY),
        (Reason.OTHER_OFFER, Reason.CAREER_DIRECTION),
        (Reason.OTHER_OFFER, Reason.LOCATION),
        (Reason.OTHER_OFFER, Reason.FAMILY),
        (Reason.OTHER_OFFER, Reason.DUTIES),
        (Reason.STAYING_PUT, Reason.FAMILY),
        (Reason.STAYING_PUT, Reason.DUTIES),
        (Reason.STAYING_PUT, Reason.CAREER_DIRECTION),
        (Reason.CURRENT_PROJECT, Reason.CAREER_DIRECTION),
        (Reason.HOURS, Reason.FAMILY),
        (Reason.TRAVEL, Reason.FAMILY),
        (Reason.REMOTE, Reason.FAMILY),
        (Reason.START_DATE, Reason.FAMILY),
        (Reason.START_DATE, Reason.CURRENT_PROJECT),
        (Reason.START_DATE, Reason.STUDY),
    )
}
_MOST_WORDS = 30
_JOINED = re.compile(r"[,;.]|\b(?:and|also|plus|besides)\b")
_UNREADABLE = (Reason.NONE_GIVEN, Reason.OTHER)


def check_reasons(reading: Reading) -> Iterator[Finding]:
    """Findings for letters that decline; nothing for others."""
    if reading.message.flow != "decline":
        return
    chosen = _chosen(reading.message.reason)
    told = told_by(reading.reasons(), reading.words, reading.parts, reading.text)
    vague = reading.in_body("vague_reason")
    if vague and told.reasons in ((), (Reason.OTHER,)):
        yield reading.find("vague_reason", vague[0])
    elif chosen and not told.reasons:
        yield reading.find("no_reason")
    elif chosen and told.start is not None and told.end is not None and not _agree(chosen, told.reasons):
        if told.surely:
            yield reading.find("reason_conflict", (told.start, told.end))
    else:
        yield from _one_and_short(reading, told)


def _one_and_short(reading: Reading, told: Told) -> Iterator[Finding]:
    """One reason, in at most thirty words."""
    if told.start is None or told.end is None:
        return
    more, counted = _further(reading, told), reading.in_body("several_reasons")
    if more or counted:
        severity: Severity = "warn" if counted or len(more) > 1 else "hint"
        yield reading.find("vague_reason", counted[0] if counted else more[0], severity=severity, detail="several")
        return
    sentence = reading.sentence_at(told.start)
    if sentence and len(reading.text[told.start : sentence.end].split()) > _MOST_WORDS:
        yield reading.find("vague_reason", (told.start, sentence.end), detail="long")


def _further(reading: Reading, told: Told) -> list[tuple[int, int]]:
    """Where reasons stand that are joined to the first one and are not the same one in other words."""
    further: list[tuple[int, int]] = []
    given: list[Reason] = []
    last = 0
    for reason, start, end in sorted(told.places, key=lambda place: place[1]):
        joined = _JOINED.search(reading.words.plain, last, start) is not None if start >= last else False
        own = reason is not Reason.OTHER and all(
            reason is not one and frozenset({reason, one}) not in _NEIGHBOURS for one in given
        )
        if not given or (own and joined):
            if given:
                further.append((start, end))
            given.append(reason)
            last = end
    return further


def _chosen(code: str | None) -> Reason | None:
    """The reason outsiders are to hear; None where none was chosen, or one that cannot be read from a text."""
    reason = next((known for known in Reason if known == code), Reason.OTHER).told_as
    return None if reason in _UNREADABLE else reason


def _agree(chosen: Reason, told: tuple[Reason, ...]) -> bool:
    """Whether one of the reasons told may be the chosen one; what is none of ours may be anything."""
    return any(one in (chosen, Reason.OTHER, Reason.NOT_FIT) or frozenset({chosen, one}) in _NEIGHBOURS for one in told)
