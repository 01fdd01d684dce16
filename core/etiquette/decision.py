"""Whether a letter that declines says so: once, clearly and early."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading

_IN_TIME, _LATE, _WORDS_BEFORE = 3, 4, 60
_DECIDERS = frozenset({None, "hiring_manager", "hr", "recruiter", "agency_recruiter", "manager"})
_HEDGE_REACH = 8  # words between a hedge and the decision it weakens


def check_decision(reading: Reading) -> Iterator[Finding]:
    """Findings for letters of the decline flow; nothing for others."""
    if reading.message.flow != "decline":
        return
    decisions = decisions_in(reading)
    clear = [hit for hit in decisions if _hedge_of(reading, hit) is None]
    if clear:
        yield from _place(reading, clear[0])
    elif decisions:
        hedge = _hedge_of(reading, decisions[0])
        yield reading.find("vague_decision", hedge or decisions[0])
    else:
        hedges = [hit for hit in reading.marked("hedge") if reading.in_body(hit)]
        yield reading.find("vague_decision", hedges[0]) if hedges else reading.find("no_decision")


def decisions_in(reading: Reading) -> list[Hit]:
    """Words that say no, in the body and in their order."""
    return sorted((hit for hit in reading.marked("decision") if reading.in_body(hit)), key=lambda hit: hit.start)


def _hedge_of(reading: Reading, decision: Hit) -> Hit | None:
    """The hedge in the same sentence that weakens a decision."""
    sentence = reading.sentence_at(decision.start)
    for hedge in reading.marked("hedge"):
        near = -_HEDGE_REACH <= hedge.at - decision.at <= _HEDGE_REACH + 4
        if sentence and near and sentence.start <= hedge.start < sentence.end:
            return hedge
    return None


def _place(reading: Reading, decision: Hit) -> Iterator[Finding]:
    """Who decides should not have to look for the answer; others may first be thanked at length."""
    sentence = reading.sentence_at(decision.start)
    if sentence is None or sentence.number <= _IN_TIME and sentence.before <= _WORDS_BEFORE:
        return
    deciding = reading.message.recipient in _DECIDERS
    if deciding and (sentence.number > _LATE or sentence.before > _WORDS_BEFORE):
        yield reading.find("buried_decision", decision)
    else:
        yield reading.find("late_decision", decision)
