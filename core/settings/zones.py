"""Time zones as people name them: by city, by country, by the names on a clock; with what a slip may have meant."""

import difflib
from collections.abc import Mapping
from functools import lru_cache
from zoneinfo import available_timezones

_SPOKEN = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "washington": "America/New_York",
    "boston": "America/New_York",
    "miami": "America/New_York",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "uk": "Europe/London",
    "england": "Europe/London",
    "germany": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "france": "Europe/Paris",
    "spain": "Europe/Madrid",
    "italy": "Europe/Rome",
    "geneva": "Europe/Zurich",
    "india": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "delhi": "Asia/Kolkata",
    "japan": "Asia/Tokyo",
    "beijing": "Asia/Shanghai",
    "utc": "UTC",
    "gmt": "Etc/GMT",
}

_CONTINENTS = frozenset(
    ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"]
)
"""The other names are older ones for the same zones."""

_MOST_SUGGESTED = 3
_LIKE = 0.7


def find_zone(said: str) -> str | None:
    """The IANA name of the zone that is meant, None when no zone is called that."""
    name = _plain(said)
    for ending in (" time zone", " standard time", " daylight time", " time"):
        name = name.removesuffix(ending)
    return _names().get(name)


def suggested(said: str) -> tuple[str, ...]:
    """Up to three zones whose names are like what was typed, the likeliest first."""
    near = difflib.get_close_matches(_plain(said), _names(), n=9, cutoff=_LIKE)
    return tuple(dict.fromkeys(_names()[name] for name in near))[:_MOST_SUGGESTED]


def called(zone: str) -> str:
    """A zone as a person reads it."""
    return zone.replace("_", " ")


def _plain(said: str) -> str:
    return " ".join(said.casefold().replace("_", " ").split()).strip(" .!")


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """Every name a zone goes by, in small letters: its whole name, its city, what people say for it."""
    zones = sorted(zone for zone in available_timezones() if zone.split("/")[0] in _CONTINENTS)
    cities = {_plain(zone.rsplit("/", 1)[-1]): zone for zone in reversed(zones)}
    return cities | {_plain(zone): zone for zone in zones} | _SPOKEN
