"""Judgement, blame, insult, scorn, threat and coarse words, and at whom they are aimed."""

from collections.abc import Iterator

from core.etiquette.clauses import is_denied, is_own
from core.etiquette.finding import Finding
from core.etiquette.lexicon import soft
from core.etiquette.lexicon.people import BEHAVES, CROWD, GIVING, LINKS, PERSON, SELF, SELF_ACTING, SUFFERED, THINGS
from core.etiquette.reading import Reading
from core.phrases import Hit

# words that are what they are, whoever they are aimed at
_PLAIN = {
    "threat": "threat",
    "rude": "rude",
    "attack": "personal_attack",
    "blame": "blame",
    "negative": "negativity",
    "hearsay": "hearsay",
    "scorn": "passive_aggressive",
    "bridge": "bridge_burning",
    "profanity": "profanity_mild",
    "boast": "boasting",
    "prejudice": "discriminatory",
}
_CHATTY = frozenset({"chat", "slack_dm", "teams_dm", "sms"})
_ANSWERS = frozenset({"decline", "rejection"})
_AT_WORK = frozenset({"manager", "colleague"})
_THEM = ("person", "thing")
_DENIABLE = frozenset({"blame", "negative", "hearsay", "scorn", "boast", "bridge"})
_OWN = frozenset({"scorn", "bridge"})  # what the writer does is not aimed at the reader
_SUPPOSED = frozenset({"if", "unless"})
_CRY = 3  # words
_IS = frozenset({"is", "was", "are", "were", "seems", "seemed", "such"})
_IT = frozenset({"it", "it's", "this", "that", "that's", "there's", "what"})
_FAR, _NEAR, _WRONG = 12, 5, 7  # words before a judgement, or a wrong, among which the one it is about is looked for


def check_tone(reading: Reading) -> Iterator[Finding]:
    """Findings of harsh words; what somebody says of themselves, or of a shared trouble, is let be."""
    for mark, code in (_PLAIN | soft.CODES).items():
        yield from reading.each(code, (hit for hit in reading.marked(mark) if not _let_be(reading, hit)))
    among_friends = reading.message.channel in _CHATTY
    yield from reading.each("unprofessional", reading.marked("slang"), "hint" if among_friends else None)
    yield from reading.each(
        "passive_aggressive",
        (hit for mark in ("scorn_first", "soft_opener") for hit in reading.marked(mark) if _opens(reading, hit)),
    )
    yield from reading.each("personal_attack", (hit for hit in reading.marked("like_you") if reading.negated(hit, 8)))
    if reading.message.recipient in _AT_WORK:
        quarrels = (hit for hit in reading.marked("conflict") if not is_denied(reading, hit))
        yield from (reading.find("unprofessional", hit, rule="S25", detail="conflict") for hit in quarrels)
    yield from _judgements(reading)
    yield from reading.each("blame", (hit for hit in reading.marked("wronged") if _is_wrong(reading, hit)))


def _let_be(reading: Reading, hit: Hit) -> bool:
    """Whether the clause denies it, or tells what the writer does."""
    if hit.mark in _DENIABLE and (is_denied(reading, hit) or not _SUPPOSED.isdisjoint(reading.words_before(hit, 2))):
        return True
    if hit.mark == "negative" and reading.words_before(hit, 1) == ["you"]:
        return True  # "you hate the old one as I do"
    return hit.mark in _OWN and reading.words.words[hit.at].startswith("finally") and is_own(reading, hit)


def _is_wrong(reading: Reading, hit: Hit) -> bool:
    """Whether they did it: not the writer, and not nobody."""
    return not is_denied(reading, hit) and _target(reading, hit, _WRONG, SELF_ACTING) in _THEM


def _judgements(reading: Reading) -> Iterator[Finding]:
    """Strong words count in an answer to an employer unless they are about the writer; mild ones and those in other
    messages only when they are about somebody."""
    answering = reading.message.flow in _ANSWERS
    for hit in reading.marked("awful"):
        about = _target(reading, hit, _FAR if answering else _NEAR)
        meant = about in _THEM or (about == "nobody" and answering and _is_outcry(reading, hit))
        if meant and not is_denied(reading, hit):
            yield reading.find(_judgement(reading, hit), hit)
    for hit in reading.marked("bad"):
        about = _target(reading, hit, _FAR)
        pitied = about == "person" and reading.words.words[hit.at] in SUFFERED
        if about in _THEM and not pitied and _is_said_of(reading, hit) and not is_denied(reading, hit):
            yield reading.find(_judgement(reading, hit), hit)
    for hit in reading.marked("insult"):
        about = _target(reading, hit, _NEAR, SELF_ACTING)
        said = about == "nobody" and (_is_outcry(reading, hit) or not _IS.isdisjoint(reading.words_before(hit, 3)))
        if (said or about in _THEM) and not is_denied(reading, hit):
            yield reading.find("personal_attack", hit)


def _is_outcry(reading: Reading, hit: Hit) -> bool:
    """Whether a word of judgement that is said of nobody named stands for a whole sentence, or is said of "it"."""
    near = reading.words_before(hit, _NEAR)
    return len(reading.words_before(hit, _CRY)) < _CRY or not _IT.isdisjoint(near)


def _opens(reading: Reading, hit: Hit) -> bool:
    """Whether the hit opens a sentence of an answer to an employer."""
    sentence = reading.sentence_at(hit.start)
    return reading.message.flow in _ANSWERS and sentence is not None and sentence.start == hit.start


def _is_said_of(reading: Reading, hit: Hit) -> bool:
    """Whether a word of judgement is said of something: "was chaotic", "such a poor", "poor management"."""
    return not LINKS.isdisjoint(reading.words_before(hit, 3)) or _thing_behind(reading, hit)


def _judgement(reading: Reading, hit: Hit) -> str:
    return "personal_attack" if _target(reading, hit, _NEAR) == "person" else "negativity"


def _target(reading: Reading, hit: Hit, reach: int, own: frozenset[str] = SELF) -> str:
    """Whom a word is about: 'person', 'thing' (theirs), 'self' or 'nobody'. The nearest one before it decides; failing
    that, a thing right behind it ("poor management")."""
    before = reading.words_before(hit, reach)
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if word in own:
            return "thing" if _thing_behind(reading, hit) else "self"
        if word in PERSON or word in BEHAVES:
            return "self" if word == "you" and _is_given(before[:at]) else "person"
        if word in CROWD or word in THINGS:
            return "thing"
    return "thing" if _thing_behind(reading, hit) else "nobody"


def _is_given(before: list[str]) -> bool:
    """Whether the reader is only handed something: "I gave you" a poor answer."""
    return len(before) > 1 and before[-1] in GIVING and before[-2] in SELF_ACTING


def _thing_behind(reading: Reading, hit: Hit) -> bool:
    words = reading.words
    sentence = reading.sentence_at(hit.start)
    end = sentence.end if sentence else hit.end
    at = hit.at + 1
    while at < len(words.words) and words.starts[at] < hit.end:
        at += 1
    behind = range(at, min(at + 2, len(words.words)))
    return any(words.words[n] in THINGS for n in behind if words.starts[n] < end)
