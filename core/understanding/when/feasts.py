"""Holidays: those that people name, and the days on which nobody works, by country."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

from core.understanding.when.days import nth_weekday

_MON, _THU, _SUN = 0, 3, 6


def _fixed(month: int, day: int) -> Callable[[int, str], date]:
    return lambda year, _: date(year, month, day)


def _from_easter(days: int) -> Callable[[int, str], date]:
    return lambda year, _: easter(year) + timedelta(days=days)


def _thanksgiving(year: int, country: str) -> date:
    return nth_weekday(year, 10, _MON, 2) if country == "CA" else nth_weekday(year, 11, _THU, 4)


def _labor_day(year: int, country: str) -> date:
    return nth_weekday(year, 9, _MON, 1) if country in ("US", "CA") else date(year, 5, 1)


def _mothers_day(year: int, country: str) -> date:
    return easter(year) - timedelta(days=21) if country in ("GB", "IE") else nth_weekday(year, 5, _SUN, 2)


_NAMED: Mapping[str, Callable[[int, str], date]] = {
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "xmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year": _fixed(1, 1),
    "new years": _fixed(1, 1),
    "new year day": _fixed(1, 1),
    "new years day": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "new years eve": _fixed(12, 31),
    "nye": _fixed(12, 31),
    "the new year": _fixed(1, 1),
    "thanksgiving": _thanksgiving,
    "thanksgiving day": _thanksgiving,
    "black friday": lambda year, country: _thanksgiving(year, "US") + timedelta(days=1),
    "cyber monday": lambda year, country: _thanksgiving(year, "US") + timedelta(days=4),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "good friday": _from_easter(-2),
    "easter monday": _from_easter(1),
    "ash wednesday": _from_easter(-46),
    "maundy thursday": _from_easter(-3),
    "palm sunday": _from_easter(-7),
    "ascension day": _from_easter(39),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "labor day": _labor_day,
    "labour day": _labor_day,
    "may day": _fixed(5, 1),
    "memorial day": lambda year, _: nth_weekday(year, 5, _MON, -1),
    "independence day": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "juneteenth": _fixed(6, 19),
    "veterans day": _fixed(11, 11),
    "mlk day": lambda year, _: nth_weekday(year, 1, _MON, 3),
    "martin luther king day": lambda year, _: nth_weekday(year, 1, _MON, 3),
    "holidays": _fixed(12, 25),
    "the holidays": _fixed(12, 25),
    "presidents day": lambda year, _: nth_weekday(year, 2, _MON, 3),
    "columbus day": lambda year, _: nth_weekday(year, 10, _MON, 2),
    "indigenous peoples day": lambda year, _: nth_weekday(year, 10, _MON, 2),
    "halloween": _fixed(10, 31),
    "valentines day": _fixed(2, 14),
    "valentine day": _fixed(2, 14),
    "valentines": _fixed(2, 14),
    "st patrick day": _fixed(3, 17),
    "st patricks day": _fixed(3, 17),
    "groundhog day": _fixed(2, 2),
    "bonfire night": _fixed(11, 5),
    "guy fawkes night": _fixed(11, 5),
    "burns night": _fixed(1, 25),
    "mothers day": _mothers_day,
    "mother day": _mothers_day,
    "fathers day": lambda year, _: nth_weekday(year, 6, _SUN, 3),
    "father day": lambda year, _: nth_weekday(year, 6, _SUN, 3),
    "australia day": _fixed(1, 26),
    "anzac day": _fixed(4, 25),
    "canada day": _fixed(7, 1),
    "bastille day": _fixed(7, 14),
    "epiphany": _fixed(1, 6),
    "all saints day": _fixed(11, 1),
    "all saints": _fixed(11, 1),
    "women day": _fixed(3, 8),
    "victoria day": lambda year, _: _monday_before_may_25(year),
    "german unity day": _fixed(10, 3),
    "st nicholas day": _fixed(12, 6),
    "republic day": _fixed(1, 26),
    "gandhi jayanti": _fixed(10, 2),
}
_LONGEST = 4
_LOOKED_UP = {
    "diwali": ("IN", "Diwali"),
    "deepavali": ("SG", "Deepavali"),
    "holi": ("IN", "Holi"),
    "eid": ("AE", "Eid al-Fitr"),
    "eid al fitr": ("AE", "Eid al-Fitr"),
    "eid al adha": ("AE", "Eid al-Adha"),
    "lunar new year": ("SG", "Chinese New Year"),
    "chinese new year": ("SG", "Chinese New Year"),
    "vesak": ("SG", "Vesak"),
    "yom kippur": ("IL", "Yom Kippur"),
    "rosh hashanah": ("IL", "Rosh Hashanah"),
    "passover": ("IL", "Pesach"),
}
_BANK_HOLIDAYS = frozenset(("bank holiday", "public holiday", "next holiday", "bank holiday monday"))


def _monday_before_may_25(year: int) -> date:
    day = date(year, 5, 24)
    return day - timedelta(days=day.weekday())


def feast_end(words: Sequence[str], at: int) -> int:
    """The place behind the holiday named from a word on, `at` itself when none is."""
    for end in range(min(len(words), at + _LONGEST), at, -1):
        name = " ".join(words[at:end])
        if name in _NAMED or name in _LOOKED_UP or name in _BANK_HOLIDAYS:
            return end
    return at


def next_feast(name: str, from_day: date, country: str) -> date | None:
    """The day of a named holiday on or after a day; None when it isn't known for the next two years."""
    if name in _NAMED:
        days = (_NAMED[name](year, country) for year in (from_day.year, from_day.year + 1))
        return next((day for day in days if day >= from_day), None)
    if name in _BANK_HOLIDAYS:
        weekdays = (from_day + timedelta(days=n) for n in range(1, 400))
        return next((day for day in weekdays if is_holiday(day, country)), None)
    where, title = _LOOKED_UP[name]
    return _titled(title, from_day, where)


def _titled(title: str, from_day: date, country: str) -> date | None:
    for year in (from_day.year, from_day.year + 1):
        days = sorted(day for day, names in holidays_of(country, year).items() if title in names and day >= from_day)
        if days:
            return days[0]
    return None


def is_holiday(day: date, country: str) -> bool:
    """Whether nobody works on a day in a country, as far as the whole country rests."""
    return day in holidays_of(country, day.year)


@lru_cache(maxsize=256)
def holidays_of(country: str, year: int) -> Mapping[date, str]:
    """The public holidays of a country (ISO code) in a year with their English names; none for one not known."""
    import holidays  # a thousand modules: loaded when somebody first counts working days

    try:
        found = holidays.country_holidays(country, subdiv=_PART.get(country), years=year, language=_language(country))
    except NotImplementedError:  # how the library says that it does not know the country
        return {}
    return dict(found.items())


_PART = {"GB": "ENG", "AU": "NSW"}


def _language(country: str) -> str | None:
    return None if country in ("GB", "IE", "NZ", "ZA", "NG", "KE") else "en_US"
