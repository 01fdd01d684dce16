"""Who does what in a clause: what is denied is not done, and what the writer does is done to nobody."""

from core.etiquette.lexicon.bag import bag
from core.etiquette.lexicon.people import NEGATORS, SELF_ACTING
from core.etiquette.reading import Reading
from core.phrases import Hit

_DENIED_WITHIN, _SUBJECT_WITHIN, _PROMISED_WITHIN = 4, 3, 8  # words
_DENIERS = NEGATORS | bag("nobody none didn't couldn't wouldn't shouldn't haven't hasn't hadn't rarely needn't")
_NEW_CLAUSE = bag("and but so because which who when if while since then or though although why how what where")
_BREAKS = frozenset(",;:—–(")
# before "you must" these make it a part of what is known, felt or wished, and no order
_SUBORDINATE = bag(
    """
    if when that what whatever whenever because as know understand before everything all until unless than how why
    where since once reason reasons things anything nothing something while hope imagine realise realize thing feel
    felt decision decisions choice choices choosing people whether though although who which those one ones say said
    papers documents forms details information sure aware see steps
    """
)
# a verb behind these is somebody's doing, or no verb at all, and no order
_NO_ORDER = bag(
    """
    i i'll i'd i've we we'll we'd to will can may might they he she it who which that my an a the your his her our
    their this your didn't don't doesn't won't can't they'll he'll she'll it'll they'd he'd she'd would had have has
    """
)
_DOING = bag("i'll we'll i've i'd we've we") | bag("i")
_ASKING = bag("need must want expect require please or")
_REQUESTS = bag("could would might")
_KEEPING = bag("i'll we'll will shall i")
_TOLD = bag("you them him her team panel boss hr")
_ORDERS = bag(
    """
    reply respond answer call ring phone write email text message get come send confirm let tell decide forward refer
    introduce sort make makes made making be put find set fix slip push walk hand move explain inform clarify state give
    provide supply disclose list show hurry speed pick check do think look choose act commit
    """
)


def is_denied(reading: Reading, hit: Hit) -> bool:
    """Whether the clause says that it is not so: "you never made me feel small", "I won't pretend that"."""
    return any(word in _DENIERS for word in _clause_before(reading, hit, _DENIED_WITHIN))


def is_own(reading: Reading, hit: Hit) -> bool:
    """Whether the writer does it: "I have finally got round to writing", "I made a mistake"."""
    return any(word in SELF_ACTING for word in _clause_before(reading, hit, _SUBJECT_WITHIN))


def is_promised(reading: Reading, hit: Hit) -> bool:
    """Whether a day named is the writer's own: "I'll answer by tonight", "we finish by the end of the day"."""
    before = reading.words_before(hit, _PROMISED_WITHIN)
    return not _DOING.isdisjoint(before) and _ASKING.isdisjoint(before)


def is_kept(reading: Reading, hit: Hit) -> bool:
    """Whether the writer will keep the reader's secret: "I'll keep this quiet"."""
    return reading.words.words[hit.at].startswith("keep") and not _KEEPING.isdisjoint(reading.words_before(hit, 2))


def is_order(reading: Reading, hit: Hit) -> bool:
    """Whether words that may tell the reader what to do tell it: not "I know you have to choose", "I'll send it"."""
    before = reading.words_before(hit, 2)
    last, earlier = (before or [""])[-1], before[0] if len(before) > 1 else ""
    if {last, earlier} & _REQUESTS:
        return False
    first = reading.words.words[hit.at]
    if first.startswith("you"):
        return last not in _SUBORDINATE
    if first not in _ORDERS:
        return True
    return last not in _NO_ORDER or (last == "to" and earlier in _TOLD)


def _clause_before(reading: Reading, hit: Hit, count: int) -> list[str]:
    """Up to `count` words before the hit, of its clause."""
    words, plain = reading.words, reading.words.plain
    clause: list[str] = []
    behind = hit.start
    for place, word in zip(range(hit.at - 1, -1, -1), reversed(reading.words_before(hit, count)), strict=False):
        between = plain[words.starts[place] + len(word) : behind]
        if word in _NEW_CLAUSE or not _BREAKS.isdisjoint(between):
            break
        clause.append(word)
        behind = words.starts[place]
    return clause
