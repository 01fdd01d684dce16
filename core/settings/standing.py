"""The settings as they stand, and what a change makes of them. Kept with the person and with their diary."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from core.dialogue.ports import Visit
from core.dialogue.reading import plain_words
from core.dialogue.words import Words
from core.flows.settings import Answers, Language
from core.follow_ups.diary import setting_of
from core.follow_ups.free_days import country_name, country_of, find_country
from core.follow_ups.hours import Hours
from core.follow_ups.reading import read_wish
from core.follow_ups.wishes import Quiet, WorkOn
from core.ledger.diary import DIARY, DiaryRecord
from core.people import zone_of
from core.settings.zones import find_zone

ON_PERSON = ("name", "sign_off", "tone", "discreet", "perspective", "weekly", "monthly")
"""The settings that are kept with the person just as they are told."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What to change with the person and in the hours of their diary; the fields that are wrong, each with why."""

    person: dict[str, object]
    hours: dict[str, object]
    problems: dict[str, str]


def hours_of(books: Any, visit: Visit) -> Hours:
    record: DiaryRecord | None = books.diaries.get(visit.person.id, DIARY)
    return record.hours if record else Hours()


def standing(visit: Visit, hours: Hours) -> dict[str, Any]:
    """Each setting as the form shows it."""
    person, words = visit.person, visit.words
    values: dict[str, Any] = {name: getattr(person, name) for name in ON_PERSON}
    values |= {
        "zone": person.zone,
        "locale": _language(person.locale),
        "quiet": words.say("settings.hours", start=_hour(words, hours.quiet_from), end=_hour(words, hours.quiet_until)),
        "days": days_in_words(words, hours.days),
        "holidays": country_name(hours.country) if hours.country else words.say("settings.no_holidays"),
    }
    return values


def changes(visit: Visit, answers: Answers, named: tuple[str, ...]) -> Changes:
    """What the fields that are `named` ask to be changed."""
    person = {name: getattr(answers, name) for name in ON_PERSON if name in named}
    hours: dict[str, object] = {}
    problems: dict[str, str] = {}
    if "locale" in named and answers.locale:
        person["locale"] = answers.locale.value
    if "zone" in named and answers.zone:
        zone = find_zone(answers.zone)
        person |= {"zone": zone} if zone else {}
        problems |= {} if zone else {"zone": "unknown_zone"}
    if "quiet" in named and answers.quiet:
        quiet = read_wish(f"quiet hours {answers.quiet}", setting_of(visit))
        if isinstance(quiet, Quiet):
            hours |= {"quiet_from": quiet.start, "quiet_until": quiet.end}
        else:
            problems["quiet"] = "not_hours"
    if "days" in named and answers.days:
        days = read_wish(f"working days {answers.days}", setting_of(visit))
        hours |= {"days": days.days} if isinstance(days, WorkOn) else {}
        problems |= {} if isinstance(days, WorkOn) else {"days": "not_days"}
    if "holidays" in named and answers.holidays:
        country = _country(visit, answers.holidays)
        hours |= {} if country is None else {"country": country or None}
        problems |= {"holidays": "not_country"} if country is None else {}
    return Changes(person, hours, problems)


def _country(visit: Visit, said: str) -> str | None:
    """The ISO code of the country whose holidays are meant, "" for none of them, None when it is not known."""
    if plain_words(said) in visit.words.listed("settings.none"):
        return ""
    if plain_words(said) in visit.words.listed("settings.mine"):
        return country_of(visit.person.locale or "", zone_of(visit.person).key) or None
    return find_country(said)


def days_in_words(words: Words, days: tuple[int, ...]) -> str:
    """Weekdays by name; a run of them by its ends."""
    names = words.listed("dates.weekdays")
    if not days or len(days) == len(names):
        return words.say("diary.every_day")
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return words.say("settings.hours", start=names[days[0]], end=names[days[-1]])
    return ", ".join(names[day] for day in days)


def _hour(words: Words, at: time) -> str:
    return words.say("diary.clock", hour=at.hour % 12 or 12, minute=f"{at.minute:02d}", late=at.hour >= 12)


def _language(locale: str | None) -> str:
    british = (locale or "").replace("_", "-").casefold() in ("en-gb", "en-ie", "en-au", "en-nz", "en-za")
    return (Language.GB if british else Language.US).value
