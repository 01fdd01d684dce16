"""The reason in a letter that declines: the one chosen for everyone, named in a few words, or left out."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading
from core.etiquette.told import told_by
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
    )
}
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
        yield reading.find("reason_conflict", (told.start, told.end))


def _chosen(code: str | None) -> Reason | None:
    """The reason outsiders are to hear; None where none was chosen, or one that cannot be read from a text."""
    reason = next((known for known in Reason if known == code), Reason.OTHER).told_as
    return None if reason in _UNREADABLE else reason


def _agree(chosen: Reason, told: tuple[Reason, ...]) -> bool:
    """Whether one of the reasons told may be the chosen one; what is none of ours may be anything."""
    return any(one in (chosen, Reason.OTHER) or frozenset({chosen, one}) in _NEIGHBOURS for one in told)
