"""The reason in a letter that declines: the one chosen for everyone, named in a few words, or left out."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading
from core.etiquette.told import told_by
from core.vocabulary import Reason

_NEAR = {  # reasons that people give in each other's words
    frozenset({Reason.STAYING_PUT, Reason.COUNTER_OFFER}),
    frozenset({Reason.STAYING_PUT, Reason.CURRENT_PROJECT}),
    frozenset({Reason.FAMILY, Reason.PERSONAL}),
    frozenset({Reason.DUTIES, Reason.CAREER_DIRECTION}),
    frozenset({Reason.DUTIES, Reason.NOT_FIT}),
    frozenset({Reason.CAREER_DIRECTION, Reason.NOT_FIT}),
    frozenset({Reason.LOCATION, Reason.REMOTE}),
    frozenset({Reason.LOCATION, Reason.FAMILY}),
    frozenset({Reason.OTHER_OFFER, Reason.CAREER_DIRECTION}),
}


def check_reasons(reading: Reading) -> Iterator[Finding]:
    """Findings for letters that decline; nothing for others."""
    if reading.message.flow != "decline":
        return
    chosen = _chosen(reading.message.reason)
    told = told_by(reading.reasons(), reading.words, reading.parts, reading.text)
    vague = [hit for hit in reading.marked("vague_reason") if reading.in_body(hit)]
    if vague and not told.reasons:
        yield reading.find("vague_reason", vague[0])
    elif chosen and not told.reasons:
        yield reading.find("no_reason")
    elif chosen and told.start is not None and told.end is not None and not any(_agree(chosen, reason) for reason in told.reasons):
        yield reading.find("reason_conflict", (told.start, told.end))


def _chosen(code: str | None) -> Reason | None:
    """The reason outsiders are to hear; None where none was chosen, or one that cannot be read from a text."""
    if code is None or code not in Reason.__members__.values():
        return None
    reason = Reason(code).told_as
    return None if reason in (Reason.NONE_GIVEN, Reason.OTHER) else reason


def _agree(chosen: Reason, told: Reason) -> bool:
    return chosen == told or frozenset({chosen, told}) in _NEAR
