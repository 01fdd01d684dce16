"""Which job a mail is about."""

import re
from collections.abc import Iterator, Sequence

from core.understanding.lexicon import words
from core.understanding.lexicon.names import FIRM_WORDS
from core.understanding.lexicon.roles import HEADS, NO_PART
from core.understanding.lexicon.stop import STOP
from core.understanding.mail.forms import jobs_by_form
from core.understanding.mail.title import Job, tidy
from core.understanding.message.tokens import Token

_NOUNS = {
    "position": 6,
    "role": 6,
    "opening": 5,
    "job": 5,
    "vacancy": 6,
    "post": 6,
    "opportunity": 3,
    "internship": 3,
    "application": 4,
    "project": 3,
    "framework": 3,
    "gig": 4,
    "spot": 3,
    "seat": 3,
    "apprenticeship": 3,
    "place": 2,
    "contract": 2,
    "candidacy": 3,
    "search": 2,
    "offer": 2,
    "placement": 3,
    "posting": 4,
    "secondment": 4,
    "requisition": 4,
    "req": 4,
    "traineeship": 3,
    "trainee": 2,
    "headcount": 2,
}
_DETERMINERS = words("the our a an this your that my their its")
_LINKS = words("of for and in to as with at & de on")
_OF_JOB = re.compile(
    r"\b(?:(?:position|role|post|job|vacancy|opening|title|appointment|employment|place"
    r"|contract|internship|opportunity|vacancies)s?(?: of| as| on| for|:| -| –)"
    r"|appl(?:y|ied|ying|ication|ications) (?:for|as|to be|to become|to)|candidacy for"
    r"|candidate for|interview for|interview as|join (?:us|you|me|our team|the team|\w+(?:"
    r" \w+){0,2}) as|love you as|like you as|want you as|you as|work as|start as|role is"
    r"|up as|offer the|offering the|award the|employ you as|hire you as|hired as|offer you|offering you"
    r"|appointed|selected"
    r" for|considered for|suitable for|interest in|pitching for|pitch for|forward for|update on|news on"
    r"|news about|outcome of|decision on|spoken about|spoke about|promotion to|promoted to|chatting"
    r" (?:with us )?about|talking about|regarding|about|contract as|applying as|act as"
    r"|serve as|become|to be|as|for)"
    r"\s+(?:an? |the |our |your |their |this )?(?:first |second |third |new |next |open |vacant |fixed-term "
    r"|permanent |full-time |part-time |temporary |position |role |post |job |of |as |an?"
    r" |the )*",
    re.IGNORECASE,
)
_OF_POSITION = re.compile(
    r"\b(?:position|post|role|job|appointment|vacancy|place)s? (?:of|as)\s+(?:an? |the |our )?(?=[^\W\d_a-z])"
    r"|\b(?:recruit|appoint|hire) (?:an? |the |our )(?=[^\W\d_a-z])",
)
_SURE = re.compile(
    r"^(?:position|role|post|job|vacancy|title|appointment|application|appl|candidacy|contract)", re.IGNORECASE
)
_LABELLED = re.compile(
    r"^[^\w\n]*+(?:job title|position(?: title)?|title|role|job|vacancy|post|designation"
    r"|requisition|opening|posting|re|ref(?:erence)?|subject)\s*[:.]\s*[-–]?\s*(.{3,120})$",
    re.IGNORECASE | re.MULTILINE,
)
_TITLED = re.compile(r"^\W*+(?:job title|position(?: title)?|title|role|designation)", re.IGNORECASE)
_BROKEN = re.compile(r"\n(?<=[^\n]{45}\n)(?=[^\W\d_A-Z(])|\n(?<=[^\n]{55}[a-z,]\n)(?=\S)")
_IN_FIELD = words(
    "chair lecturer professor fellow fellowship professorship lectureship reader researcher postdoc phd teacher"
)
_GOES_ON = ("of", "and", "&", "for", "to")
_SHIFTS = words("weekend weekends night day evening morning summer winter part-time full-time part full time")
_FURTHEST, _MOST = 16, 110
LONGEST = 4_000
"""Characters of a letter in which names are looked for."""
_EMPTY = words(
    "open same above following new current advertised right next other exciting great various"
    " particular specific aforementioned said perfect full-time part-time permanent temporary"
    " available challenging"
)


def flat(text: str) -> str:
    """The text with lines joined that a mail program broke. As long as the text itself."""
    return _BROKEN.sub(" ", text)


def jobs_in(plain: str, tokens: Sequence[Token]) -> Iterator[Job]:
    """What the sentences and headings of a letter, flat and with its words, call the job."""
    starts = {token.start: n for n, token in enumerate(tokens)}
    for at, token in enumerate(tokens):
        if token.low in _NOUNS and token.gap.strip() in ("", ")") and (found := _before_noun(plain, tokens, at)):
            yield found
    for match in _OF_JOB.finditer(plain):
        begins = starts.get(match.end())
        if begins is not None and (found := _from(plain, tokens, begins, 5 if _SURE.match(match.group()) else 3)):
            yield found
    for match in _OF_POSITION.finditer(plain):
        begins = starts.get(match.end())
        if begins is not None and (found := _from(plain, tokens, begins, 5, named=True)):
            yield found
    yield from jobs_by_form(plain)
    yield from _labelled(plain)
    yield from _headings(plain)


def _before_noun(plain: str, tokens: Sequence[Token], noun: int) -> Job | None:
    """ "the Staff Nurse position": back from the noun to the word that opens the name."""
    start: int | None = None
    link: int | None = None
    for at in range(noun - 1, max(-1, noun - _FURTHEST), -1):
        word = tokens[at]
        if word.low in _DETERMINERS and not (
            word.capital and at and tokens[at - 1].capital and tokens[at].touches and word.low != "the"
        ):
            start = at + 1
            break
        small = not word.capital and not word.text[0].isdigit()
        if word.low in _LINKS and small:
            link = at + 1 if word.low in ("for", "as", "of") and link is None else link
        elif (
            small
            and (word.low in NO_PART or word.low in STOP)
            and word.low not in HEADS
            and word.low not in ("level", "time", "term", "part", "full", "entry", "training")
        ):
            break
        if re.search(r"[.!?\n]", tokens[at].gap) and not re.search(
            r"\b[A-Za-z]{1,2}\.\s?$", plain[: tokens[at].start][-4:]
        ):
            break
    start = start if start is not None else link
    if start is None or start >= noun:
        return None
    if any(token.low in ("for", "as") and not token.capital for token in tokens[start:noun]):
        inner = max(n for n in range(start, noun) if tokens[n].low in ("for", "as") and not tokens[n].capital)
        start = inner + 1 if inner + 1 < noun and not tokens[start].capital else start
    return _job(plain, tokens, start, noun, _NOUNS[tokens[noun].low])


def _from(plain: str, tokens: Sequence[Token], at: int, weight: int, *, named: bool = False) -> Job | None:
    """Onward from the words that announce a job, as far as its name goes; `named`: they announce nothing else."""
    end = at
    while end < len(tokens) and end - at < _FURTHEST:
        token = tokens[end]
        if end > at and not _inside(token.gap):
            break
        if (
            end > at
            and "," in token.gap
            and not (token.low in ("staff", "senior", "junior", "lead", "ii", "iii", "i") and token.capital)
        ):
            break
        if not (token.capital or token.text[0].isdigit()):
            if (
                (token.low in _GOES_ON or (token.low == "in" and tokens[end - 1].low in _IN_FIELD))
                and end > at
                and end + 1 < len(tokens)
                and tokens[end + 1].capital
                and tokens[end + 1].touches
            ):
                end += 1
                continue
            if tokens[at].capital or not _small_job(tokens, at, end):
                break
        end += 1
    while (
        end > at
        and tokens[end - 1].low in (*_LINKS, *_NOUNS)
        and not (tokens[end - 1].capital and tokens[end - 1].low in HEADS)
    ):
        end -= 1
    return _job(plain, tokens, at, end, weight) if end > at and (named or _has_head(tokens, at, end)) else None


def _inside(gap: str) -> bool:
    return "\n" not in gap and gap.strip(" ") in ("", "-", "–", "—", "&", "/", "(", ")", ",", ":", ") -", ") –", "+")


def _small_job(tokens: Sequence[Token], at: int, end: int) -> bool:
    """In small letters a job goes on to its head: "brand illustrator", "postdoctoral fellowship"."""
    heads = [n for n in range(at, min(len(tokens), at + 5)) if tokens[n].low in HEADS]
    return (
        bool(heads)
        and end <= heads[-1]
        and all(token.low in _SHIFTS or token.low not in NO_PART | STOP for token in tokens[at : heads[-1]])
    )


def _has_head(tokens: Sequence[Token], start: int, end: int) -> bool:
    words = [part for token in tokens[start:end] for part in re.split(r"[/-]", token.low)]
    return any(word in HEADS or (word.endswith("s") and word[:-1] in HEADS) for word in words)


def _job(plain: str, tokens: Sequence[Token], start: int, end: int, weight: int) -> Job | None:
    while start < end and tokens[start].low in _EMPTY:
        start += 1
    if start >= end:
        return None
    stop = tokens[end - 1].end
    name = tidy(
        plain[
            tokens[start].start : stop
            + (1 if plain[stop : stop + 1] == ")" and "(" in plain[tokens[start].start : stop] else 0)
        ]
    )
    known = _has_head(tokens, start, end)
    capital = sum(token.capital for token in tokens[start:end]) * 2 >= end - start
    if not name or len(name) > _MOST or not (known or (capital and weight > 4)):
        return None
    return Job(name, weight + known, tokens[start].start, stop)


def _labelled(plain: str) -> Iterator[Job]:
    for found in _LABELLED.finditer(plain):
        name = tidy(found[1].split("  ")[0])
        words = re.split(r"[\s/(),-]+", name.casefold())
        named = _without_firm(re.split(r" (?:at|with) (?=[A-Z])|, (?=\d)", name)[0])
        if any(word in HEADS or word.removesuffix("s") in HEADS for word in words):
            yield Job(named, 8 if _TITLED.match(found.group()) else 6, found.start(1), found.start(1) + len(named))


def _without_firm(name: str) -> str:
    """ "Fire Chief, City of ..." without what names a firm behind the comma."""
    first, _, rest = name.partition(", ")
    return first if FIRM_WORDS & set(rest.casefold().split()) else name


def _headings(plain: str) -> Iterator[Job]:
    """A line of its own, high up, that is nothing but a job: "Trainee Solicitor, London 2028"."""
    place = 0
    for nth, line in enumerate(plain.split("\n")[:12]):
        words = line.split()
        titled = (
            1 < len(words) <= 9
            and nth > 0
            and sum(word[0].isupper() or not word[0].isalpha() for word in words) * 3 >= 2 * len(words)
        )
        if titled and line.strip()[-1] not in ".!?:," and any(word.casefold().strip(",()") in HEADS for word in words):
            yield Job(tidy(re.split(r", (?=[A-Z]\w+ \d{4})", line.strip())[0]), 3, place, place + len(line))
        place += len(line) + 1


def jobs_in_list(plain: str) -> Iterator[Job]:
    """Parts between commas: "Luthier, Merrow Strings, from ..."."""
    for found in re.finditer(
        r"(?:^|[:,;.(–—-])\s*((?:[A-Z][\w'’&/-]*|of|and|&)(?: (?:[A-Z][\w'’&/()-]*|of|and|&"
        r"|II|III)){0,6})(?=\s*[,;–—\n()])",
        plain,
    ):
        words = found[1].casefold().split()
        if words[-1] in HEADS and len(words) > 1:
            yield Job(found[1], 2, found.start(1), found.end(1))


def elect(jobs: Sequence[Job]) -> Job | None:
    """The job most surely named; of equals the one named first. The same name twice counts more than once."""
    if not jobs:
        return None
    said = [job.name.casefold() for job in jobs]
    best = max(
        jobs,
        key=lambda job: (job.weight + 0.5 * (said.count(job.name.casefold()) - 1), -said.index(job.name.casefold())),
    )
    return next((job for job in jobs if _is_short_for(best.name, job.name)), best)


def _is_short_for(short: str, name: str) -> bool:
    """Whether capitals are the first letters of a job that is written out elsewhere: RA, SRE."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name))
    return 1 < len(short) <= 4 and short.isupper() and initials.upper().startswith(short) and name.upper() != short
