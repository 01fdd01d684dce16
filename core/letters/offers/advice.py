"""What to mind around an offer: the day, the order, and what not to say."""

from datetime import date, timedelta

from core.letters.dates import day
from core.letters.exchange import Exchange
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.vocabulary import Need

_SAID: dict[Need, tuple[str, ...]] = {
    Need.MORE_TIME: ("more_time", "more_time_once"),
    Need.ACCEPT: ("accept", "accept_writing"),
    Need.REFERENCES: ("references",),
    Need.COLD: ("cold",),
}


def advice(exchange: Exchange, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first."""
    words = phrasebook(exchange.locale).words
    keys = [*_SAID[exchange.need]]
    if exchange.need is Need.MORE_TIME and exchange.deadline:
        keys[0] = "more_time_before"
    if exchange.need is Need.ACCEPT and exchange.others:
        keys.append("accept_then")
    due = exchange.deadline
    gaps = {
        "company": exchange.company,
        "them": exchange.contact or exchange.company,
        "deadline": day(due, today, words.dates) if due else "",
        "others": ", ".join(exchange.others),
    }
    return tuple(words.around_offers[key].format_map(gaps) for key in keys)


def follow_ups(exchange: Exchange, today: date) -> tuple[FollowUp, ...]:
    """The day before the one asked for, so that a night is left; or the day from which they may ask again."""
    until = exchange.until
    if until is None or until <= today or exchange.need not in (Need.MORE_TIME, Need.COLD):
        return ()
    words = phrasebook(exchange.locale).words
    asked = exchange.need is Need.MORE_TIME
    due = max(until - timedelta(days=1), today + timedelta(days=1)) if asked else until
    said = words.follow_up["decide" if asked else "open_again"].format(
        company=exchange.company, them=exchange.contact or exchange.company, until=day(until, today, words.dates)
    )
    return (FollowUp(due, said),)
