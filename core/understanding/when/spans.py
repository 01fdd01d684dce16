"""Days as they are spoken of, the longest reading first."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.understanding.lexicon.times import MONTHS, NEXT, THIS, TODAY
from core.understanding.when import dates
from core.understanding.when.counted import Read, counted, texts, unit, weekday_at
from core.understanding.when.days import end_of, plus, start_of, weekday_from, work_days
from core.understanding.when.feasts import feast_end, next_feast
from core.understanding.when.ground import Day, Ground, Refused
from core.understanding.when.periods import ABBREVIATED, EDGES, not_past, period, placed, within_this
from core.understanding.when.tokens import Token


def day(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """The day that begins at a place, the longest reading first; None when none does."""
    if at >= len(tokens):
        return None
    for read in (
        _week_beside,
        counted_day,
        _simple,
        placed,
        _edge,
        _week_on,
        dates.with_number,
        dates.explicit,
        _named,
        _period,
        _feast,
        dates.ordinal,
    ):
        if found := read(tokens, at, ground):
            return found
    return None


def counted_day(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """A day that is counted from another one."""
    return counted(tokens, at, ground, day)


def _simple(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    words = texts(tokens, at, 4)
    for lead in (("day", "after", "tomorrow"), ("the", "day", "after", "tomorrow")):
        if tuple(words[: len(lead)]) == lead:
            return Day(ground.today + timedelta(days=2)), at + len(lead)
    if words[0] in TODAY:
        return Day(ground.today + timedelta(days=TODAY[words[0]])), at + 1
    if words[:2] in (["next", "day"], ["following", "day"]):
        return Day(ground.today + timedelta(days=1)), at + 2
    if words[0] in NEXT and words[1:2] and unit(tokens, at + 1) == ("working day", at + 3):
        return Day(work_days(ground.today, 1, ground.rests)), at + 3
    if words[:3] == ["week", "after", "next"] or words[:4] == ["the", "week", "after", "next"]:
        return Day(start_of(ground.today, "week") + timedelta(weeks=2)), at + (4 if words[0] == "the" else 3)
    if words[0] in NEXT and words[1:2] and words[1] in MONTHS:
        return day(tokens, at + 1, ground)
    if words[:3] in (["half", "a", "year"], ["a", "half", "year"]) or words[:2] == ["half", "year"]:
        return Day(plus(ground.today, 6, "month")), at + (2 if words[1] == "year" else 3)
    return None


def _edge(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "end of June", "beginning of next year", "mid April", "eom"."""
    word = tokens[at].text
    if word in ABBREVIATED:
        return not_past(end_of(ground.today, ABBREVIATED[word]), ABBREVIATED[word], "end", ground), at + 1
    if word not in EDGES:
        return None
    here = at + 1
    while here < len(tokens) and tokens[here].text in ("of", "the", "in", "-"):
        here += 1
    named = period(tokens, here, ground)
    if named:
        base, what, after = named
        return not_past(EDGES[word](base, what), what, word, ground), after
    if here > at + 1 and (found := day(tokens, here, ground)):
        return found
    return None


def _week_beside(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "the week after Easter": its Monday. A week after it is something else."""
    here = at + 1 if tokens[at].text == "the" else at
    words = texts(tokens, here, 2)
    if (at and tokens[at - 1].text in ("a", "one")) or len(words) < 2 or words[0] != "week" or here == at:
        return None
    found = _feast(tokens, here + 2, ground) if words[1] in ("after", "before") and here + 2 < len(tokens) else None
    if found is None:
        return None
    step = timedelta(weeks=1 if words[1] == "after" else -1)
    return Day(start_of(found[0].date, "week") + step, pinned=True), found[1]


def _week_on(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "Friday week": a week after the coming Friday."""
    weekday = weekday_at(tokens, at)
    if weekday is None or texts(tokens, at + 1, 1) != ["week"]:
        return None
    return Day(weekday_from(ground.today + timedelta(days=1), weekday) + timedelta(weeks=1)), at + 2


def _named(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """A weekday: the coming one, of this week, of next week, after next."""
    lead = tokens[at].text if tokens[at].text in THIS | NEXT | {"last"} else ""
    here = at + 1 if lead else at
    weekday = weekday_at(tokens, here)
    if weekday is None:
        return None
    if lead == "last":
        raise Refused("past")
    here += 1
    coming = weekday_from(ground.today + timedelta(days=1), weekday)
    words = texts(tokens, here, 4)
    if (not lead or lead == "the") and (beside := _weekday_beside(tokens, here, weekday, ground)):
        return beside
    if words[:2] == ["after", "next"]:
        return Day(coming + timedelta(weeks=1)), here + 2
    trimmed = [word for word in words if word not in ("of", "in", "the")]
    skipped = len(words[: words.index(trimmed[0])]) if trimmed else 0
    if trimmed[:2] in (["next", "week"], ["following", "week"]):
        return Day(start_of(ground.today, "week") + timedelta(days=7 + weekday)), here + skipped + 2
    if trimmed[:2] == ["this", "week"]:
        return Day(start_of(ground.today, "week") + timedelta(days=weekday)), here + skipped + 2
    if lead in NEXT:
        following = start_of(ground.today, "week") + timedelta(days=7 + weekday)
        return Day(following, ambiguous=following != coming), here
    return Day(coming, weekday=True), here


def _weekday_beside(tokens: Sequence[Token], at: int, weekday: int, ground: Ground) -> Read:
    """ "the Friday before Christmas", "the Monday after the 15th"."""
    if at + 1 >= len(tokens) or tokens[at].text not in ("before", "after", "following"):
        return None
    found = day(tokens, at + 2 if tokens[at + 1].text == "the" and at + 2 < len(tokens) else at + 1, ground)
    if found is None:
        return None
    if tokens[at].text == "before":
        return Day(weekday_from(found[0].date - timedelta(days=7), weekday)), found[1]
    return Day(weekday_from(found[0].date + timedelta(days=1), weekday)), found[1]


def _period(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "next week", "this weekend", "in Q2": its first day that is to come."""
    if tokens[at].text in ("week", "month", "year", "quarter") and texts(tokens, at + 1, 2) != ["after", "next"]:
        return None
    found = period(tokens, at, ground)
    if found is None or tokens[at].text in MONTHS:
        return None
    base, what, after = found
    if what == "season":
        return Day(base), after
    start, word = start_of(base, what), tokens[at].text
    if what == "month" and word in NEXT:
        return Day(plus(ground.today, 1, "month"), ambiguous=True), after
    if start <= ground.today and word not in NEXT:
        year_on = tokens[at].text == "q" or tokens[at].kind == "ordinal"
        start = plus(start, 1, "year") if year_on and start < ground.today else max(start, within_this(ground, what))
    return Day(start, ambiguous=what in ("month", "year", "quarter") and word in NEXT), after


def _feast(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    words = [token.text.removesuffix("'") for token in tokens[at : at + 4]]
    end = feast_end(words, 0)
    if not end:
        return None
    after = at + end
    year = (
        tokens[after].numbers[0]
        if after < len(tokens) and tokens[after].kind == "number" and tokens[after].numbers[0] > 1900
        else 0
    )
    if year:
        if year < ground.today.year:
            raise Refused("past")
        found = next_feast(" ".join(words[:end]), date(min(year, 9998), 1, 1), ground.country)
    else:
        found = next_feast(" ".join(words[:end]), ground.today, ground.country)
    return (Day(found, pinned=bool(year)), after + (1 if year else 0)) if found else None
