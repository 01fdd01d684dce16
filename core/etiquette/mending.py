"""One-click mends: for each finding the smallest change that is surely right, and none where that is a guess."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from core.etiquette.finding import Finding, Fix, fixed
from core.etiquette.lexicon.private import CLAUSE_END, REASON_CLAUSE
from core.etiquette.reading import Reading
from core.etiquette.words import fix_for, plainer

_CLAUSE_REACH = 300  # letters before a finding in which the "because" of its clause is looked for
_ALONE = 10  # words of a sentence that may be taken out whole
_LOAD_BEARING = ("gratitude", "decision", "request", "ask")  # a sentence with one of these stays
_LONGEST, _MOST = 10_000, 12  # characters of a text, and mends in it, that are tried out before they are offered

Check = Callable[[Reading], Sequence[Finding]]
_Mend = Callable[[Reading, Finding, int, int], Fix | None]


def mended(reading: Reading, findings: Iterable[Finding], check: Check) -> Iterator[Finding]:
    """The findings with their mends; only those that `check` has shown to bring no new block."""
    findings = [_with_mend(reading, finding) for finding in findings]
    blocks = _blocks(findings)
    tried = 0
    for finding in findings:
        if finding.fix is None:
            yield finding
        elif len(reading.text) > _LONGEST or tried == _MOST:
            yield replace(finding, fix=None)
        else:
            tried += 1
            text = fixed(reading.text, finding)
            after = check(Reading(replace(reading.message, text=text), reading.locale))
            safe = text != reading.text and not _blocks(after) - blocks
            yield finding if safe else replace(finding, fix=None)


def _blocks(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(finding.id for finding in findings if finding.severity == "block")


def _with_mend(reading: Reading, finding: Finding) -> Finding:
    mend = _MENDS.get(finding.id)
    if finding.fix or mend is None or finding.start is None or finding.end is None:
        return finding
    return replace(finding, fix=mend(reading, finding, finding.start, finding.end))


def _instead(reading: Reading, start: int, end: int, words: str) -> Fix:
    """These words instead, with a capital where a sentence begins with them."""
    sentence = reading.sentence_at(start)
    first = sentence is not None and sentence.start == start
    return Fix(start, end, words[:1].upper() + words[1:] if first else words, len(reading.text))


def _out(reading: Reading, start: int, end: int) -> Fix:
    """Taken out, with the space before it; at the head of a sentence with what leads on to the next word."""
    text, size = reading.text, len(reading.text)
    sentence = reading.sentence_at(start)
    if sentence is not None and sentence.start == start and end < sentence.end:
        while end < sentence.end and text[end] in ", \t":
            end += 1
        return Fix(start, min(end + 1, size), text[end : end + 1].upper(), size)
    while start and text[start - 1] in " \t":
        start -= 1
    if start == 0 or text[start - 1] == "\n":
        while end < size and text[end] in " \t":
            end += 1
    return Fix(start, end, "", size)


def _plainer(reading: Reading, finding: Finding, start: int, end: int) -> Fix | None:
    """The plain words for it, where the locale knows some."""
    plain = plainer(finding.id, " ".join(reading.words.plain[start:end].split()), reading.locale)
    if plain is None:
        return None
    return _instead(reading, start, end, plain) if plain else _out(reading, start, end)


def _quieter(reading: Reading, finding: Finding, start: int, end: int) -> Fix:
    return _instead(reading, start, end, reading.text[start:end].lower())


def _gone(reading: Reading, finding: Finding, start: int, end: int) -> Fix:
    return _out(reading, start, end)


def _nobody(reading: Reading, finding: Finding, start: int, end: int) -> Fix:
    """Some company in the place of its name."""
    if reading.words.plain.endswith("the ", 0, start):
        start -= len("the ")
    return _instead(reading, start, end, fix_for(finding.id, reading.locale))


def _general(reading: Reading, finding: Finding, start: int, end: int) -> Fix | None:
    """The plain reason in the place of a whole 'because ...'. Elsewhere no mend is safe."""
    sentence = reading.sentence_at(start)
    if sentence is None:
        return None
    reach = max(sentence.start, start - _CLAUSE_REACH)
    clauses = list(REASON_CLAUSE.finditer(reading.words.plain, reach, start))
    if not clauses:
        return None
    close = CLAUSE_END.search(reading.text, end, sentence.end)
    stop = close.start() if close else sentence.end
    return Fix(clauses[-1].start(), stop, f" {fix_for(finding.id, reading.locale)}", len(reading.text))


def _whole(reading: Reading, finding: Finding, start: int, end: int) -> Fix | None:
    """A short sentence that says nothing else goes as a whole."""
    sentence = reading.sentence_at(start)
    if sentence is None or len(reading.text[sentence.start : sentence.end].split()) > _ALONE:
        return None
    marks = (hit for mark in _LOAD_BEARING for hit in reading.marked(mark))
    if any(sentence.start <= hit.start < sentence.end for hit in marks):
        return None
    return _out(reading, sentence.start, sentence.end)


def _worn(reading: Reading, finding: Finding, start: int, end: int) -> Fix | None:
    return _plainer(reading, finding, start, end) or (
        _whole(reading, finding, start, end) if reading.words.plain.startswith(("hope", "trust"), start) else None
    )


def _condition(reading: Reading, finding: Finding, start: int, end: int) -> Fix | None:
    """An "unless ..." behind a decision goes, to the end of its sentence."""
    sentence = reading.sentence_at(start)
    if sentence is None or not reading.words.plain.startswith("unless", start):
        return None
    if not any(sentence.start <= hit.start and hit.end <= start for hit in reading.marked("decision")):
        return None
    left = len(reading.text[sentence.start : start].rstrip(" ,;–—-")) + sentence.start
    stop = sentence.end
    while stop > end and reading.text[stop - 1] in ".!":
        stop -= 1
    return Fix(left, stop, "", len(reading.text))


_MENDS: dict[str, _Mend] = {
    "all_caps": _quieter,
    "bargaining_after_no": _condition,
    "cliche": _worn,
    "emoji": _gone,
    "grammar": _plainer,
    "names_other_company": _nobody,
    "over_apology": _whole,
    "oversharing_family": _general,
    "oversharing_health": _general,
    "reading_grade": _plainer,
    "unprofessional": _plainer,
}
