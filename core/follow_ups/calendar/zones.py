"""A time zone as calendar clients read it: each change of its clock on a line of its own.

Several dates on one RDATE line are legal, and some clients read the first of them only; and where there are such lines
some don't count the start itself. They are an hour off for half of the year, so both are spelled out.
"""

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Component, Timezone

_YEARS = 11


@lru_cache(maxsize=64)
def timezone(zone: str, year: int) -> Timezone:
    """The VTIMEZONE of an IANA zone for what starts in `year` and comes again for ten years after it."""
    made = Timezone.from_tzid(zone, first_date=date(year, 1, 1), last_date=date(year + _YEARS, 12, 31))
    for part in made.subcomponents:
        _one_a_line(part)
    return made


def _one_a_line(part: Component) -> None:
    listed = part.pop("RDATE", None)
    if listed:
        part.add("RDATE", [part.decoded("DTSTART")])
    for dates in listed if isinstance(listed, list) else [listed] if listed else []:
        for one in dates.dts:
            part.add("RDATE", [one.dt])


def is_utc(zone: ZoneInfo) -> bool:
    return zone.key in ("UTC", "Etc/UTC", "Etc/GMT", "GMT", "Zulu")
