"""A letter around an offer: the exchange laid open in words."""

from core.letters.dates import day
from core.letters.exchange import Exchange
from core.letters.lengths import CHAT_FROM, Range
from core.letters.page import Gaps, Page, Sheet
from core.letters.plain_words import PlainWords
from core.letters.situation import audience
from core.letters.slots import role_phrases
from core.letters.tidy import ending
from core.vocabulary import Recipient

_LENGTHS: dict[str, Range] = {
    "more_time": (40, 90),
    "acceptance": (40, 100),
    "reference": (40, 80),
    "not_now": (15, 45),
}


def page(exchange: Exchange, sheet: Sheet) -> Page:
    gaps = _gaps(exchange, sheet.book.words)
    least, most = _LENGTHS[sheet.kind]
    by_role = (("{the_role}", gaps),) if exchange.role else ()
    return Page(
        sheet,
        situations=_situations(exchange),
        gaps=gaps,
        lengths=(min(least, CHAT_FROM) if sheet.is_short else least, most),
        naming=(*by_role, ("{company}", gaps)),
        given={} if exchange.why else {"why": ""},
        opens="team" if sheet.recipient in (Recipient.HIRING_MANAGER, Recipient.HR) else "anyone",
        sign_off=exchange.sign_off,
    )


def _situations(exchange: Exchange) -> tuple[str, ...]:
    outcome = "yes" if exchange.took_it else "no"
    return (*(("until", "again") if exchange.until else ()), outcome)


def _gaps(exchange: Exchange, words: PlainWords) -> Gaps:
    until = day(exchange.until, exchange.until, words.dates) if exchange.until else ""
    return {
        "company": exchange.company,
        **role_phrases(exchange.role, exchange.company, words.role),
        "offering": words.offering[audience(exchange.contact_role)],
        "why": ending(exchange.why or "", words.endings),
        "until": until,
        "again": until,
    }
