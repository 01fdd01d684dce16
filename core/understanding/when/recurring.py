"""What comes back: "every other Friday", "first Monday of each month", "quarterly", "weekdays at 9"."""

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.lexicon.times import BUSINESS, MONTHS, PLURAL_WEEKDAYS, UNITS, WEEKDAYS
from core.understanding.when.counted import texts
from core.understanding.when.ground import Refused
from core.understanding.when.rules import DAYS, Rule
from core.understanding.when.tokens import Token
from core.understanding.when.usual import BY_UNIT, EDGE_PARTS, PLAIN, TIMES_A, WORKDAYS

Read = tuple[Rule, int] | None

_LONGEST = {"DAILY": 3660, "WEEKLY": 520, "MONTHLY": 120, "YEARLY": 10}
_EACH = ("every", "each", "evry", "ever")
_ALL_MORNINGS = ("mornings", "evenings", "afternoons", "nights")


def rule(tokens: Sequence[Token], at: int) -> Read:
    """The recurrence that begins at a place, None when none does. Raises Refused for one that is too often or never."""
    for read in (_plain, _times_a, _edges, _nth, _month_days, _each, _weekdays):
        if found := read(tokens, at):
            return _on_nth(*found, tokens)
    return None


def _on_nth(found: Rule, behind: int, tokens: Sequence[Token]) -> tuple[Rule, int]:
    """ "monthly on the first Monday": the weekday that is counted within the month."""
    at = behind
    while at < len(tokens) and tokens[at].text in ("on", "the"):
        at += 1
    if found.parts or found.freq != "MONTHLY" or at + 1 >= len(tokens):
        return found, behind
    nth = tokens[at].numbers[0] if tokens[at].kind == "ordinal" else -1 if tokens[at].text == "last" else 0
    what, here = _counted_day(tokens, at + 1, nth) if nth else ("", at)
    return (
        (replace(found, parts=what), here) if what.startswith("BYDAY") or what == "BYMONTHDAY=-1" else (found, behind)
    )


def _plain(tokens: Sequence[Token], at: int) -> Read:
    words = texts(tokens, at, 3)
    if words[0] in ("bi", "semi") and len(words) > 2 and words[1] == "-" and f"{words[0]}-{words[2]}" in PLAIN:
        return PLAIN[f"{words[0]}-{words[2]}"], at + 3
    if words[0] in ("weekdays", "workdays"):
        return Rule("WEEKLY", 1, f"BYDAY={WORKDAYS}"), at + 1
    if words[0] == "weekends":
        return Rule("WEEKLY", 1, "BYDAY=SA,SU"), at + 1
    if words[0] in _ALL_MORNINGS:
        return Rule("DAILY"), at  # the part of the day is read behind it
    return (PLAIN[words[0]], at + 1) if words[0] in PLAIN else None


def _times_a(tokens: Sequence[Token], at: int) -> Read:
    words = texts(tokens, at, 4)
    times = {"once": 1, "twice": 2, "thrice": 3}.get(words[0])
    here = at + 1
    if times is None and tokens[at].kind == "number" and words[1:2] == ["times"]:
        times, here = tokens[at].numbers[0], at + 2
    if times is None or texts(tokens, here, 1) not in (["a"], ["an"], ["per"], ["every"], ["each"]):
        return None
    what = UNITS.get(tokens[here + 1].text) if here + 1 < len(tokens) else None
    if times == 1:
        return _each_unit(tokens, here + 1, 1, guess=False) if what else None
    found = TIMES_A.get((times, what or ""))
    if not found and what:
        raise Refused("too_often")
    return (found, here + 2) if found else None


def _edges(tokens: Sequence[Token], at: int) -> Read:
    """ "at the start of each quarter", "every month end"."""
    words = texts(tokens, at, 4)
    edge = {"start": "start", "beginning": "start", "end": "end", "close": "end"}.get(words[0])
    if not edge or words[1:2] != ["of"] or len(words) < 4 or words[2] not in _EACH:
        return None
    what = UNITS.get(words[3])
    if not what or (edge, what) not in EDGE_PARTS:
        return None
    freq = {"week": "WEEKLY", "month": "MONTHLY"}.get(what, "YEARLY")
    return Rule(freq, 1, EDGE_PARTS[edge, what]), at + 4


def _nth(tokens: Sequence[Token], at: int) -> Read:
    """ "first Monday of each month", "last Friday of the month", "the last working day of every quarter"."""
    nth = tokens[at].numbers[0] if tokens[at].kind == "ordinal" else -1 if tokens[at].text == "last" else 0
    if not nth or nth > 31:
        return None
    what, here = _counted_day(tokens, at + 1, nth)
    if not what or texts(tokens, here, 1) not in (["of"], ["in"], ["each"], ["every"]):
        return None
    here = here + 1 if tokens[here].text in ("of", "in") else here
    words = texts(tokens, here, 3)
    each = words[:1] and words[0] in (*_EACH, "a", "the", "any")
    months = _months_of(words, plainly=what.startswith("BYDAY"), each=bool(each))
    if months is None:
        return None
    freq = "YEARLY" if months.startswith("BYMONTH") else "MONTHLY"
    interval = 2 if words[1:2] == ["other"] else 1
    return Rule(freq, interval, ";".join(part for part in (months, what) if part)), here + (3 if interval > 1 else 2)


def _counted_day(tokens: Sequence[Token], at: int, nth: int) -> tuple[str, int]:
    """What of a month is counted, as parts of a rule, and the place behind."""
    words = texts(tokens, at, 2)
    if not words:
        return "", at
    if words[0] in WEEKDAYS or words[0] in PLURAL_WEEKDAYS:
        weekday = WEEKDAYS.get(words[0], PLURAL_WEEKDAYS.get(words[0], 0))
        return (f"BYDAY={nth}{DAYS[weekday]}", at + 1) if -6 < nth < 6 else ("", at)
    if words[0] in BUSINESS:
        return f"BYDAY={WORKDAYS};BYSETPOS={nth}", at + (2 if words[1:2] and UNITS.get(words[1]) == "day" else 1)
    if words[0] in ("day", "days"):
        return f"BYMONTHDAY={nth}", at + 1
    return (f"BYMONTHDAY={nth}", at) if words[0] in ("of", "each", "every") else ("", at)


def _months_of(words: Sequence[str], *, plainly: bool, each: bool) -> str | None:
    """Which months: "" for every one; None when it is one month only and nothing comes back."""
    if not each or len(words) < 2:
        return None
    what = UNITS.get(words[2] if words[1] == "other" and len(words) > 2 else words[1])
    pointed = words[0] in ("the", "a", "any")
    if what == "month":
        return None if pointed and not plainly else ""
    if what == "quarter" and not pointed:
        return "BYMONTH=3,6,9,12" if not plainly else "BYMONTH=1,4,7,10"
    if words[1] in MONTHS and not pointed:
        return f"BYMONTH={MONTHS[words[1]]}"
    return None


def _month_days(tokens: Sequence[Token], at: int) -> Read:
    """ "the 1st and 15th of every month", "the 20th each month"."""
    days: list[int] = []
    here = at
    while here < len(tokens) and (
        tokens[here].kind == "ordinal" or (days and tokens[here].text in ("and", "&", "the"))
    ):
        days += tokens[here].numbers
        here += 1
    if not days or any(day > 31 for day in days):
        return None
    here = here + 1 if texts(tokens, here, 1) == ["of"] else here
    if texts(tokens, here, 2) not in (["every", "month"], ["each", "month"], ["the", "month"], ["a", "month"]):
        return None
    if tokens[here].text == "the" and len(days) == 1:
        return None
    return Rule("MONTHLY", 1, "BYMONTHDAY=" + ",".join(str(day) for day in sorted(set(days)))), here + 2


def _each(tokens: Sequence[Token], at: int) -> Read:
    if tokens[at].text not in _EACH:
        return None
    if found := _nth_each(tokens, at + 1):
        return found
    here, interval, guess = _interval(tokens, at + 1)
    if here >= len(tokens):
        return None
    if interval < 1:
        raise Refused("impossible")
    word = tokens[here].text
    if word in BUSINESS:
        behind = here + 2 if here + 1 < len(tokens) and UNITS.get(tokens[here + 1].text) == "day" else here + 1
        return Rule("WEEKLY", interval, f"BYDAY={WORKDAYS}"), behind
    if word in WEEKDAYS or word in PLURAL_WEEKDAYS:
        parts, behind = _day_list(tokens, here)
        return Rule("WEEKLY", interval, parts), behind
    if word in MONTHS:
        return _each_month_named(tokens, here, tokens[here - 1].numbers[0] if tokens[here - 1].numbers else 0)
    return _each_unit(tokens, here, interval, guess=guess)


def _nth_each(tokens: Sequence[Token], at: int) -> Read:
    """ "every first Monday", "every last Friday of the month", "every 1st of the month", "every half year"."""
    words = texts(tokens, at, 5)
    if words[:2] == ["half", "year"] or words[:3] == ["half", "a", "year"]:
        return Rule("MONTHLY", 6), at + (2 if words[1] == "year" else 3)
    nth = tokens[at].numbers[0] if words and tokens[at].kind == "ordinal" else -1 if words[:1] == ["last"] else 0
    if not nth:
        return None
    what, here = _counted_day(tokens, at + 1, nth)
    of_month = texts(tokens, here, 3) in (["of", "the", "month"], ["of", "a", "month"], ["of", "every", "month"])
    if not what or (nth == 2 and not of_month) or (not what.startswith("BYDAY") and not of_month):
        return None
    return Rule("MONTHLY", 1, what), here + (3 if of_month else 0)


def _interval(tokens: Sequence[Token], at: int) -> tuple[int, int, bool]:
    """(the place behind, every how many, whether that is a guess) of "other", "three", "2nd", "couple of"."""
    words = texts(tokens, at, 3)
    if words[:1] in (["other"], ["second"]) or (words and tokens[at].kind == "ordinal"):
        return at + 1, 2 if words[0] == "other" else tokens[at].numbers[0], False
    if words and tokens[at].kind == "number":
        return at + 1, tokens[at].numbers[0], False
    if words[:1] in (["couple"], ["few"]):
        return at + (2 if words[1:2] == ["of"] else 1), 2 if words[0] == "couple" else 3, words[0] == "few"
    return at, 1, False


def _each_unit(tokens: Sequence[Token], at: int, interval: int, *, guess: bool) -> Read:
    word = tokens[at].text
    if word in ("morning", "evening", "afternoon", "night", "lunchtime"):
        return Rule("DAILY", interval), at  # the part of the day is read behind it
    what = UNITS.get(word)
    if what in ("minute", "hour"):
        raise Refused("too_often")
    if what == "weekend":
        return Rule("WEEKLY", interval, "BYDAY=SA"), at + 1
    if what not in BY_UNIT:
        return None
    freq, times = BY_UNIT[what]
    if interval * times > _LONGEST[freq]:
        raise Refused("too_far")
    found = Rule(freq, interval * times, guess=guess)
    if texts(tokens, at + 1, 1) == ["on"] and freq == "WEEKLY":
        parts, behind = _day_list(tokens, at + 2)
        return (replace(found, parts=parts), behind) if parts else (found, at + 1)
    return found, at + 1


def _each_month_named(tokens: Sequence[Token], at: int, day: int) -> Read:
    """ "every June", "every January and July", "every May 5th", "every 5 May"; `day` is the number said before."""
    months: list[int] = []
    here = at
    while here < len(tokens) and (tokens[here].text in MONTHS or (months and tokens[here].text in ("and", "&"))):
        months += [MONTHS[tokens[here].text]] if tokens[here].text in MONTHS else []
        here += 1
    if day > 31:
        return None
    if (
        not day
        and here < len(tokens)
        and tokens[here].kind in ("ordinal", "number")
        and 0 < tokens[here].numbers[0] <= 31
    ):
        day, here = tokens[here].numbers[0], here + 1
    return Rule("YEARLY", 1, f"BYMONTH={','.join(map(str, sorted(set(months))))};BYMONTHDAY={day or 1}"), here


def _weekdays(tokens: Sequence[Token], at: int) -> Read:
    """ "Tuesdays and Fridays", "Mondays"."""
    if tokens[at].text not in PLURAL_WEEKDAYS:
        return None
    parts, behind = _day_list(tokens, at)
    return Rule("WEEKLY", 1, parts), behind


def _day_list(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    days: set[int] = set()
    here = at
    while here < len(tokens):
        word = tokens[here].text
        weekday = WEEKDAYS.get(word, PLURAL_WEEKDAYS.get(word))
        if weekday is None and not (days and word in ("and", "&", "+", "/", "or", "every", "on")):
            break
        days |= {weekday} if weekday is not None else set()
        here += 1
    return ("BYDAY=" + ",".join(DAYS[day] for day in sorted(days)) if days else ""), here
