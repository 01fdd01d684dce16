"""The time of day: "9am", "17:45", "half past two", "quarter to nine", "tomorrow morning", "end of day"."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.understanding.lexicon.times import DAYPARTS, LATER_HALF
from core.understanding.when.ground import Refused
from core.understanding.when.tokens import Token

_HALF_DAY = 12
_FIRST_HOUR_AT_WORK = 7
_AFTER_LUNCH, _AFTER_WORK = (13, 0), (18, 0)


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour that was said. `open`: it could be before or after noon. `part`: only a part of the day was named."""

    hour: int
    minute: int = 0
    open: bool = False
    part: str = ""


Read = tuple[Clock, int] | None


def clock(tokens: Sequence[Token], at: int) -> Read:
    """A time of day from a place on. Raises Refused for an hour that no clock shows."""
    token = tokens[at]
    if token.kind == "hour":
        return _hour(tokens, at)
    return _spoken(tokens, at) or _bare(tokens, at) or _part(tokens, at)


def _hour(tokens: Sequence[Token], at: int) -> Read:
    token = tokens[at]
    hour, minute = token.numbers[0], token.numbers[1] if len(token.numbers) > 1 else 0
    if token.form:
        return _halved(hour, minute, token.form), _past_range(tokens, at + 1)
    if half := _range_half(tokens, at + 1):
        return _halved(hour, minute, half), _past_range(tokens, at + 1)
    _check(hour, minute)
    wide = hour >= _HALF_DAY or hour == 0 or token.text.startswith("0") or "h" in token.text
    return Clock(hour, minute, open=not wide), _past_range(tokens, at + 1)


def _halved(hour: int, minute: int, half: str) -> Clock:
    if not 0 < hour <= _HALF_DAY:
        if half == "pm" and _HALF_DAY < hour < 24:
            return Clock(hour, minute)
        raise Refused("impossible")
    _check(hour, minute)
    return Clock(hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0), minute)


def _check(hour: int, minute: int) -> None:
    if hour > 23 or minute > 59:
        raise Refused("impossible")


def _range_half(tokens: Sequence[Token], at: int) -> str:
    """am or pm said only behind the end of a range: "3-4pm"."""
    ranged = at + 1 < len(tokens) and tokens[at].text in ("-", "–", "—", "to", "until")
    return tokens[at + 1].form if ranged and tokens[at + 1].kind == "hour" else ""


def _past_range(tokens: Sequence[Token], at: int) -> int:
    """Only the start of a range counts: the rest is passed over."""
    ranged = at + 1 < len(tokens) and tokens[at].text in ("-", "–", "—", "to", "until")
    return at + 2 if ranged and tokens[at + 1].kind in ("hour", "number") else at


def _spoken(tokens: Sequence[Token], at: int) -> Read:
    """ "half past two", "half nine", "quarter to nine", "ten past eight"."""
    words = [token.text for token in tokens[at : at + 4]]
    lead = 1 if words[0] == "a" and len(words) > 1 and words[1] == "quarter" else 0
    first = words[lead]
    minutes = {"half": 30, "quarter": 15}.get(first)
    if minutes is None and tokens[at].kind == "number" and tokens[at].numbers[0] in (5, 10, 20, 25):
        minutes = tokens[at].numbers[0]
    here = at + lead + 1
    if minutes is None or here >= len(tokens):
        return None
    if tokens[here].text in ("past", "to", "after", "before", "till") and here + 1 < len(tokens):
        return _about(minutes, tokens[here].text, tokens, here + 1)
    if first == "half" and tokens[here].kind == "number" and 0 < tokens[here].numbers[0] <= _HALF_DAY:
        return Clock(tokens[here].numbers[0], 30, open=tokens[here].numbers[0] != _HALF_DAY), here + 1
    return None


def _about(minutes: int, word: str, tokens: Sequence[Token], at: int) -> Read:
    token = tokens[at]
    if token.kind not in ("number", "hour") or len(token.numbers) > 1 or not 0 < token.numbers[0] <= _HALF_DAY:
        return None
    base = (
        _halved(token.numbers[0], 0, token.form)
        if token.form
        else Clock(token.numbers[0], open=token.numbers[0] != _HALF_DAY)
    )
    before = word in ("to", "before", "till")
    hour = (base.hour - 1) % 24 if before else base.hour
    return Clock(hour or _HALF_DAY if base.open else hour, 60 - minutes if before else minutes, open=base.open), at + 1


def _bare(tokens: Sequence[Token], at: int) -> Read:
    """ "at 9", "9 in the morning", "10 - 11 at night", "3 30"."""
    token = tokens[at]
    if token.kind != "number" or token.numbers[0] > 24:
        return None
    hour, after = token.numbers[0], _past_range(tokens, at + 1)
    if half := _range_half(tokens, at + 1):
        return _halved(hour, 0, half), after
    if after < len(tokens) and tokens[after].text in ("am", "pm"):
        return _halved(hour, 0, tokens[after].text), after + 1
    led = at > 0 and tokens[at - 1].text in ("at", "@", "by", "around", "about", "for")
    follows = [item.text for item in tokens[after : after + 3]]
    parted = bool(follows) and (
        follows[0] in DAYPARTS or (follows[0] in ("in", "at", "on") and any(word in DAYPARTS for word in follows))
    )
    if not (led or parted):
        return None
    _check(hour, 0)
    return Clock(hour, open=0 < hour < _HALF_DAY), after


def _part(tokens: Sequence[Token], at: int) -> Read:
    words = [token.text for token in tokens[at : at + 4]]
    if (
        words[:3] == ["end", "of", "day"]
        or words[:4] == ["end", "of", "the", "day"]
        or words[:3] == ["close", "of", "business"]
    ):
        return Clock(17, part="eod"), at + (4 if words[2] == "the" else 3)
    if words[:2] in (["first", "thing"], ["1st", "thing"]):
        return Clock(9, part="morning"), at + 2
    if words[:2] == ["after", "lunch"]:
        return Clock(*_AFTER_LUNCH, part="afternoon"), at + 2
    if words[:2] == ["after", "work"]:
        return Clock(*_AFTER_WORK, part="evening"), at + 2
    here = at + 1 if words[0] in ("early", "late", "mid") and len(words) > 1 else at
    part = tokens[here].text
    if part not in DAYPARTS:
        return None
    hour, minute = DAYPARTS[part]
    return Clock(hour, minute, part=part), here + 1


def settle(hours: Sequence[Clock]) -> tuple[Clock | None, bool]:
    """One time of day from all that was said of it ("tonight at 9"), and whether it was a guess."""
    said = next((one for one in hours if not one.part), None)
    part = next((one for one in hours if one.part), None)
    if said is None:
        return part, False
    if not said.open:
        return said, False
    if part:
        later = part.part in LATER_HALF or (
            part.part in ("noon", "midday", "lunch", "lunchtime") and said.hour < _FIRST_HOUR_AT_WORK
        )
        deep = part.part in ("night", "nights", "tonight") and said.hour < 5
        return Clock(said.hour + (_HALF_DAY if later and not deep and said.hour < _HALF_DAY else 0), said.minute), False
    afternoon = said.hour < _FIRST_HOUR_AT_WORK
    return Clock(said.hour + (_HALF_DAY if afternoon else 0), said.minute), afternoon
