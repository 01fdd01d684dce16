"""Whether a letter that declines says so: once, clearly and early."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading
from core.etiquette.told import told_by
from core.phrases import Hit

_IN_TIME, _LATE, _WORDS_BEFORE = 3, 4, 60  # sentences, sentences, words before the decision
_DECIDERS = frozenset({None, "hiring_manager", "hr", "recruiter", "agency_recruiter", "manager"})
_BEFORE, _BEHIND = 12, 4  # words a "perhaps" may stand before the decision it weakens, or behind it
_UNSURE_BEHIND = 10
_SETTLED = frozenset(
    {"decided", "decision", "concluded", "conclusion", "chosen", "definitely", "firm", "answer", "landed", "settled"}
)
# beside a reason they are a no in other words than ours: warned of, not held
_REGRET = frozenset({"sorry", "afraid", "unfortunately", "regret", "sadly", "alas", "regretfully", "regrettably"})


def check_decision(reading: Reading) -> Iterator[Finding]:
    """Findings for letters of the decline flow; nothing for others."""
    if reading.message.flow != "decline":
        return
    decisions = reading.in_body("decision")
    clear = next((hit for hit in decisions if _hedge_of(reading, hit) is None), None)
    if clear:
        yield from _place(reading, clear)
    elif decisions:
        yield reading.find("vague_decision", _hedge_of(reading, decisions[0]))
    else:
        hedges = reading.in_body("unsure") or reading.in_body("hedge")
        if hedges:
            yield reading.find("vague_decision", hedges[0])
        else:
            yield reading.find("no_decision", severity="warn" if _reads_as_no(reading) else None)


def _reads_as_no(reading: Reading) -> bool:
    """Whether a letter regrets something and plainly gives a reason for it."""
    if _REGRET.isdisjoint(reading.words.words):
        return False
    told = told_by(reading.reasons(), reading.words, reading.parts, reading.text)
    return told.surely and told.start is not None


def _hedge_of(reading: Reading, decision: Hit) -> Hit | None:
    """The hedge in the same sentence that weakens a decision."""
    sentence = reading.sentence_at(decision.start)
    for mark, behind in (("unsure", _UNSURE_BEHIND), ("hedge", _BEHIND)):
        for hedge in reading.marked(mark):
            near = -behind <= decision.at - hedge.at <= _BEFORE
            same = sentence is not None and sentence.start <= hedge.start < sentence.end
            if near and same and not _settled(reading, hedge, decision):
                return hedge
    return None


def _settled(reading: Reading, hedge: Hit, decision: Hit) -> bool:
    """Whether the doubt is over: "I went back and forth and have decided to decline"."""
    words, starts = reading.words.words, reading.words.starts
    return any(words[at] in _SETTLED for at in range(hedge.at, decision.at + 1) if starts[at] >= hedge.end)


def _place(reading: Reading, decision: Hit) -> Iterator[Finding]:
    """Who decides should not have to look for the answer; others may first be thanked at length. A call has its own
    pace."""
    sentence = reading.sentence_at(decision.start)
    if sentence is None or reading.message.channel == "phone":
        return
    if sentence.number <= _IN_TIME and sentence.before <= _WORDS_BEFORE:
        return
    far = sentence.number > _LATE or sentence.before > _WORDS_BEFORE
    buried = far and reading.message.recipient in _DECIDERS
    yield reading.find("buried_decision" if buried else "late_decision", decision)
