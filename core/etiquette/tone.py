"""Judgement, blame, insult, scorn, threat and coarse words, and at whom they are aimed."""

from collections.abc import Iterator

from core.etiquette.finding import Finding, Severity
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading

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
    "slang": "unprofessional",
    "boast": "boasting",
    "prejudice": "discriminatory",
}
_SELF = frozenset("i i'm i've i'd i'll my mine me myself we we're our us we've".split())
_PERSON = frozenset("you you're you've you'd he he's she she's they they're him her them his their yours someone somebody yourself".split())
_CROWD = frozenset("your everyone everybody nobody people staff colleagues everyone's who".split())
_THINGS = frozenset(
    """company firm organisation organization business team office offices place building management manager managers boss bosses
    director ceo cto cfo founder founders owner owners panel interviewer interviewers recruiter recruiters assistant receptionist
    hr department culture atmosphere environment vibe process interview interviews offer package role job position work product
    products software technology tech stack system systems code website onboarding communication email emails feedback test task
    exercise assessment questions benefits leadership reputation reviews school hospital clinic ward shop store restaurant kitchen
    practice agency charity lab studio warehouse factory site plant supervisor facilities equipment turnover morale brand
    conditions chef principal committee board secretary coordinator editor experience attitude treatment behaviour behavior
    manners excuse decision style salary pay policy policies rules letter reply response message hiring recruitment induction
    training clients customers excuse application app tool tools workflow reception canteen commute dress neighbourhood
    neighborhood area town city hotel flat workplace""".split()
)
_LINKS = frozenset(
    """is was are were be been being isn't wasn't you're he's she's they're it's that's seem seems seemed feel feels felt look looks looked sound
    sounds sounded appear appears appeared came across struck found find thought think so very too really quite such as pretty rather
    extremely completely totally just how what hopelessly terribly a bit little plain simply downright and or""".split()
)
_CHATTY = frozenset({"chat", "slack_dm", "teams_dm", "sms"})
_REACH, _CLOSE = 12, 5


def check_tone(reading: Reading) -> Iterator[Finding]:
    for mark, code in _PLAIN.items():
        yield from reading.each(code, reading.marked(mark), _milder(reading, code))
    yield from reading.each("passive_aggressive", (hit for hit in reading.marked("scorn_first") if _opens(reading, hit)))
    yield from reading.each("personal_attack", (hit for hit in reading.marked("like_you") if reading.negated(hit, 8)))
    answering = reading.message.flow in ("decline", "rejection")  # other messages may well tell of troubles they share
    reach, spared = (_REACH, ("self",)) if answering else (_CLOSE, ("self", "nobody"))
    for hit in reading.marked("awful"):
        if not reading.negated(hit, 2) and _target(reading, hit, reach) not in spared:
            yield reading.find(_judgement(reading, hit), hit)
    for hit in reading.marked("bad"):
        if not reading.negated(hit, 2) and _is_linked(reading, hit) and _target(reading, hit) in ("person", "thing"):
            yield reading.find(_judgement(reading, hit), hit)
    for hit in reading.marked("wronged"):
        if _target(reading, hit, 5) in ("person", "thing"):
            yield reading.find("blame", hit)


def _milder(reading: Reading, code: str) -> Severity | None:
    """Chat among colleagues may be more familiar than a letter."""
    return "hint" if code == "unprofessional" and reading.message.channel in _CHATTY else None


def _opens(reading: Reading, hit: Hit) -> bool:
    """Whether the hit opens a sentence of an answer to an employer."""
    sentence = reading.sentence_at(hit.start)
    return reading.message.flow in ("decline", "rejection") and sentence is not None and sentence.start == hit.start


def _is_linked(reading: Reading, hit: Hit) -> bool:
    """Whether a word of judgement is said of something: "was chaotic", "such a poor", "poor management"."""
    return not _LINKS.isdisjoint(reading.words_before(hit, 3)) or _after(reading, hit) is not None


def _judgement(reading: Reading, hit: Hit) -> str:
    return "personal_attack" if _target(reading, hit, 5) == "person" else "negativity"


def _target(reading: Reading, hit: Hit, reach: int = _REACH) -> str:
    """Whom a word is about: 'person', 'thing' (theirs), 'self' or 'nobody'. The nearest one before it decides; failing
    that, a thing right behind it ("poor management")."""
    for word in reversed(reading.words_before(hit, reach)):
        if word in _SELF:
            return _after(reading, hit) or "self"
        if word in _PERSON:
            return "person"
        if word in _CROWD or word in _THINGS:
            return "thing"
    return _after(reading, hit) or "nobody"


def _after(reading: Reading, hit: Hit) -> str | None:
    words = reading.words
    at = hit.at + 1
    while at < len(words.words) and words.starts[at] < hit.end:
        at += 1
    sentence = reading.sentence_at(hit.start)
    end = sentence.end if sentence else hit.end
    following = [words.words[n] for n in range(at, min(at + 2, len(words.words))) if words.starts[n] < end]
    return "thing" if any(word in _THINGS for word in following) else None
