"""The public holidays of a person's country, for whoever wants no reminder on them; countries as people name them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from core.understanding.lexicon.times import COUNTRY_BY_ZONE
from core.understanding.when.feasts import holidays_of

_SPOKEN = {
    "america": "US",
    "usa": "US",
    "us": "US",
    "the us": "US",
    "the states": "US",
    "britain": "GB",
    "great britain": "GB",
    "uk": "GB",
    "the uk": "GB",
    "england": "GB",
    "holland": "NL",
    "the netherlands": "NL",
    "czech republic": "CZ",
    "uae": "AE",
    "korea": "KR",
}


def holiday(day: date, country: str | None) -> str | None:
    """What a day is called on which a whole country (ISO code) rests; None for any other day, and for no country."""
    return holidays_of(country, day.year).get(day) if country else None


def find_country(said: str) -> str | None:
    """The ISO code of the country that is meant, None when none is called that or its holidays are not known."""
    plain = " ".join(said.casefold().split()).strip(" .!")
    return _SPOKEN.get(plain) or _codes().get(plain.removeprefix("the "))


def country_of(locale: str, zone: str) -> str:
    """Where somebody lives, by their clock and else by their language; "" when neither tells."""
    return COUNTRY_BY_ZONE.get(zone) or locale.replace("_", "-").partition("-")[2][:2].upper()


def country_name(code: str) -> str:
    """A country as a person reads it."""
    return next((name.title() for name, known in _codes().items() if known == code), code)


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """By name in small letters, as the library has them."""
    from holidays.registry import COUNTRIES  # with all its countries: loaded when somebody first asks for one

    return {name.replace("_", " "): entry[1] for name, entry in COUNTRIES.items()}
