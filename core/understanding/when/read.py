"""Reading a "when" phrase: whole or not at all.

Every word must have been read, or be one that changes nothing. What isn't understood is refused with a question
rather than guessed, for a reminder on the wrong day is worse than one more question.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.understanding.clean import clean
from core.understanding.lexicon.times import AROUND, COUNTRY_BY_ZONE, DAYPART_ENDS, DAYPARTS, PAST, VAGUE, ZONES
from core.understanding.when import rules
from core.understanding.when.clock import Clock, clock, settle
from core.understanding.when.counted import anchor, instant
from core.understanding.when.days import weekday_from, work_days
from core.understanding.when.ground import Day, Ground, Problem, Refused
from core.understanding.when.reading import Reading, Refusal
from core.understanding.when.recurring import rule as rule_at
from core.understanding.when.spans import day as read_day
from core.understanding.when.tokens import Token, tokens_of

LONGEST = 200
"""Characters; nobody needs more to say when."""
USUAL_HOUR = 9
_FURTHEST = timedelta(days=366 * 25)
_AT_ONCE = ("noon", "midday", "midnight", "eod", "cob", "eob")
_LIMITS = ("before", "earlier", "later", "until", "till", "sooner")
_MONTH_FIRST = ("US", "PH", "CA", "")


@dataclass(slots=True)
class _Parts:
    """What was read of a phrase so far."""

    days: list[Day] = field(default_factory=list)
    hours: list[Clock] = field(default_factory=list)
    moment: datetime | None = None
    rule: rules.Rule | None = None
    lead: str = ""
    zone: ZoneInfo | None = None
    until: date | None = None


def read_when(text: str, now: datetime, tz: str, locale: str) -> Reading | Refusal:
    """Read a phrase typed at `now` (local wall time without a zone, or with one) in zone `tz` by somebody of `locale`.

    Pure, and linear in the length of the phrase. An unknown zone reads as UTC.
    """
    zone = _zone(tz)
    local = (now.astimezone(zone) if now.tzinfo else now).replace(tzinfo=None)
    ground = Ground(local, *_customs(tz, locale))
    phrase = clean(text, LONGEST + 1).strip()
    if not phrase or len(phrase) > LONGEST:
        return Refusal("too_long" if phrase else "empty")
    try:
        parts = _read_all(tokens_of(phrase), ground)
        return _again(parts, ground, zone) if parts.rule else _once(parts, ground, zone)
    except Refused as why:
        return Refusal(why.problem)
    except (OverflowError, ValueError):
        return Refusal("impossible")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _customs(tz: str, locale: str) -> tuple[bool, str]:
    """(whether the day comes before the month, the country), by the locale and else by the zone."""
    region = locale.replace("_", "-").partition("-")[2][:2].upper()
    country = region or COUNTRY_BY_ZONE.get(tz, "")
    day_first = region not in _MONTH_FIRST if region else not locale.startswith("en") or country not in _MONTH_FIRST
    return day_first, country


def _read_all(tokens: Sequence[Token], ground: Ground) -> _Parts:
    parts, at = _Parts(), 0
    while at < len(tokens):
        behind = _read_next(parts, tokens, at, ground)
        if behind == at:
            raise Refused(_why_not(tokens, at))
        at = behind
    return parts


def _why_not(tokens: Sequence[Token], at: int) -> Problem:
    words = {token.text for token in tokens[at:]}
    return "vague" if words & VAGUE else "past" if words & PAST else "unknown"


def _read_next(parts: _Parts, tokens: Sequence[Token], at: int, ground: Ground) -> int:
    """The place behind the next thing read; the same place when it isn't understood."""
    word = tokens[at].text
    if parts.rule is None and (rule := rule_at(tokens, at)):
        parts.rule = rule[0]
        return _with_part(parts, tokens, at, rule[1])
    if moment := instant(tokens, at, ground):
        parts.moment = moment[0]
        return moment[1]
    if word in ("not", "no") and at + 1 < len(tokens) and tokens[at + 1].text in _LIMITS:
        return at + 1
    if word in ("same", "this") and at + 1 < len(tokens) and tokens[at + 1].text == "time":
        parts.hours.append(Clock(ground.now.hour, ground.now.minute))
        return at + 2
    if word == "this" and at + 1 < len(tokens) and tokens[at + 1].text in DAYPARTS:
        parts.days.append(Day(ground.today))
        return at + 1
    if word in ("before", "after") and at + 1 < len(tokens):
        return _beside(parts, tokens, at, ground)
    if parts.rule and word in ("until", "till") and (found := read_day(tokens, at + 1, ground)):
        parts.until = found[0].date
        return found[1]
    return _plain(parts, tokens, at, ground)


def _with_part(parts: _Parts, tokens: Sequence[Token], at: int, behind: int) -> int:
    """ "mornings" and "every evening" are a rule and an hour at once."""
    if behind < len(tokens) and (behind == at or tokens[behind - 1].text in ("every", "each")):
        hour = clock(tokens, behind)
        if hour and hour[0].part:
            parts.hours.append(hour[0])
            return hour[1]
    return behind


def _plain(parts: _Parts, tokens: Sequence[Token], at: int, ground: Ground) -> int:
    hour = clock(tokens, at)
    if hour and (hour[0].part or tokens[at].kind == "hour") and tokens[at].text != "tonight":
        parts.hours.append(hour[0])
        return hour[1]
    if found := read_day(tokens, at, ground):
        parts.days.append(found[0])
        if tokens[at].text == "tonight":
            parts.hours.append(Clock(20, part="tonight"))
        return found[1]
    if hour:
        parts.hours.append(hour[0])
        return hour[1]
    if tokens[at].kind == "word" and tokens[at].text in ZONES and (parts.hours or parts.days):
        parts.zone = ZoneInfo(ZONES[tokens[at].text])
        return at + 1
    if (
        tokens[at].kind == "number"
        and parts.days
        and parts.days[-1].pinned
        and tokens[at].numbers[0] == parts.days[-1].date.year
    ):
        return at + 1  # the year behind the hour
    if tokens[at].text == "now" and not parts.days:
        parts.moment = ground.now
        return at + 1
    nothing = tokens[at].text in AROUND or (
        tokens[at].kind == "sign" and tokens[at].text in ("-", "–", "—", "@", ":", "&", "'", "…", "/")
    )
    if tokens[at].kind == "word" and tokens[at].text == "on" and at + 1 == len(tokens):
        return at
    return at + 1 if nothing else at


def _beside(parts: _Parts, tokens: Sequence[Token], at: int, ground: Ground) -> int:
    """ "before Christmas", "after Thanksgiving": the working day beside it. "after 3pm" is the hour."""
    word = tokens[at].text
    if hour := clock(tokens, at):
        parts.hours.append(hour[0])
        return hour[1]
    hour = clock(tokens, at + 1)
    if hour and (tokens[at + 1].kind == "hour" or hour[0].part):
        parts.hours.append(hour[0])
        return hour[1]
    if (
        parts.hours
        and parts.hours[-1].part
        and word == "after"
        and (anchored := anchor(tokens, at + 1, ground, read_day))
    ):
        parts.days.append(Day(anchored[0].date + timedelta(days=1), anchored[0].ambiguous))
        return anchored[1]
    start = at + 2 if tokens[at + 1].text == "the" and at + 2 < len(tokens) else at + 1
    found = read_day(tokens, at, ground) or read_day(tokens, start, ground) or read_day(tokens, at + 1, ground)
    if found is None:
        return at
    if found == read_day(tokens, at, ground) or (at > 0 and tokens[at - 1].text == "not"):
        parts.days.append(found[0])
        return found[1]
    step = -1 if word == "before" else 1
    if step > 0 and tokens[found[1] - 1].text == "holidays":
        found = Day(date(found[0].date.year + 1, 1, 1)), found[1]
    parts.days.append(Day(work_days(found[0].date, step, ground.rests), ambiguous=True, pinned=found[0].pinned))
    return found[1]


def _once(parts: _Parts, ground: Ground, zone: ZoneInfo) -> Reading:
    if parts.moment is not None:
        if parts.days or parts.hours:
            raise Refused("unknown")
        return _moment(parts.moment, ground, zone)
    if not parts.days and not parts.hours:
        raise Refused("unknown")
    hour, guess = _hour_of(parts)
    day = _one_day(parts.days, ground) if parts.days else Day(ground.today)
    clock_time = time(hour.hour, hour.minute) if hour else None
    local = datetime.combine(day.date, clock_time or time(USUAL_HOUR))
    if local <= ground.now and not parts.zone:
        local = _onward(local, day, parts, hour, ground)
    at = _placed(local, parts.zone or zone).astimezone(zone)
    return _checked(
        Reading(at, at.date(), at.time().replace(tzinfo=None) if clock_time else None, None, day.ambiguous or guess),
        ground,
    )


def _hour_of(parts: _Parts) -> tuple[Clock | None, bool]:
    if len({(one.hour, one.minute) for one in parts.hours if not one.part}) > 1:
        raise Refused("unknown")
    return settle(parts.hours)


def _moment(moment: datetime, ground: Ground, zone: ZoneInfo) -> Reading:
    """A moment counted in hours and minutes, through a change of the clock as well."""
    start = ground.now.replace(tzinfo=zone)
    at = (start.astimezone(ZoneInfo("UTC")) + (moment - ground.now)).astimezone(zone)
    return _checked(Reading(at, at.date(), at.time().replace(second=0, microsecond=0), None, ambiguous=False), ground)


def _one_day(days: Sequence[Day], ground: Ground) -> Day:
    """One day from all that was said of it ("Tuesday, 20 April"). Raises Refused when its parts contradict."""
    firm = [day for day in days if not day.weekday] or [days[0]]
    for other in days:
        if other is firm[0]:
            continue
        if other.weekday and (firm[0].pinned or firm[0].weekday) and other.date.weekday() != firm[0].date.weekday():
            raise Refused("contradiction")
        if other.weekday and other.date.weekday() != firm[0].date.weekday():
            moved = weekday_from(firm[0].date, other.date.weekday())
            firm[0] = Day(moved, ambiguous=True, pinned=True)
        elif not other.weekday and other.date != firm[0].date:
            raise Refused("contradiction")
    return firm[0]


def _onward(local: datetime, day: Day, parts: _Parts, hour: Clock | None, ground: Ground) -> datetime:
    """A time of today that is over: the next one of its kind, where that is plain."""
    if not parts.days:
        return local + timedelta(days=1)
    if day.date < ground.today:
        raise Refused("past")
    going_on = hour is None or (
        bool(hour.part) and ground.now.hour < DAYPART_ENDS.get(hour.part, 24) and hour.part not in _AT_ONCE
    )
    if day.date == ground.today and going_on:
        soon = ground.now.replace(second=0, microsecond=0) + timedelta(hours=1)
        if soon.date() == ground.today:
            return soon
    if (hour and hour.part == "midnight") or (
        hour and hour.hour < 5 and any(one.part in ("tonight", "night") for one in parts.hours)
    ):
        return local + timedelta(days=1)
    raise Refused("past")


def _placed(local: datetime, zone: ZoneInfo) -> datetime:
    """A wall time in its zone; one that the clock leaves out is moved behind the gap."""
    utc = local.replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
    return utc.astimezone(zone)


def _again(parts: _Parts, ground: Ground, zone: ZoneInfo) -> Reading:
    if parts.rule is None or parts.moment is not None:
        raise Refused("unknown")
    hour, guess = _hour_of(parts)
    start = _one_day(parts.days, ground) if parts.days else None
    if (
        start
        and start.weekday
        and "BYDAY" in parts.rule.parts
        and rules.DAYS[start.date.weekday()] not in parts.rule.parts
    ):
        raise Refused("unknown")
    rule = rules.on_day(parts.rule, start.date) if start else rules.settled(parts.rule, ground)
    local = rules.first(
        rule, ground, hour.hour if hour else USUAL_HOUR, hour.minute if hour else 0, start.date if start else None
    )
    text = rule.text() + (f";UNTIL={parts.until:%Y%m%d}T235959" if parts.until else "")
    at = _placed(local, zone)
    said = at.time().replace(tzinfo=None) if hour else None
    return _checked(Reading(at, at.date(), said, text, rule.guess or guess or bool(start and start.ambiguous)), ground)


def _checked(reading: Reading, ground: Ground) -> Reading:
    wall = reading.at.replace(tzinfo=None)
    if wall - ground.now > _FURTHEST:
        raise Refused("too_far")
    if wall < ground.now.replace(second=0, microsecond=0):
        raise Refused("past")
    return reading
