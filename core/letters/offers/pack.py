"""Who gets which letter around an offer."""

from collections.abc import Iterator

from core.letters.exchange import Exchange
from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.letters.situation import is_short
from core.vocabulary import Channel, Need, Recipient

_LETTERS: dict[Need, tuple[Kind, When]] = {
    Need.MORE_TIME: ("more_time", "today"),
    Need.ACCEPT: ("acceptance", "accept_first"),
    Need.COLD: ("not_now", "any_time"),
}


def pack(exchange: Exchange) -> tuple[Planned, ...]:
    """One letter, or one to each reference."""
    return tuple(Planned(recipe, order, when) for order, (recipe, when) in enumerate(_letters(exchange)))


def _letters(exchange: Exchange) -> Iterator[tuple[Recipe, When]]:
    if exchange.need is not Need.REFERENCES:
        kind, when = _LETTERS[exchange.need]
        yield _recipe(kind, exchange, exchange.contact_role, exchange.contact, 0), when
    for seat, name in enumerate(dict.fromkeys(exchange.references)):
        yield _recipe("reference", exchange, Recipient.REFERENCE, name, seat), "same_week"


def _recipe(kind: Kind, exchange: Exchange, recipient: Recipient, name: str | None, seat: int) -> Recipe:
    return Recipe(
        kind=kind, matter=exchange, recipient=recipient, name=name, channel=_way(kind, exchange.channel),
        tone=exchange.tone, place_in_pack=seat,
    )  # fmt: skip


def _way(kind: Kind, channel: Channel) -> Channel:
    """A yes is given in writing by email; references hear by email unless the talk is a chat."""
    if kind == "acceptance" or channel is Channel.PHONE:
        return Channel.EMAIL
    if channel is Channel.LINKEDIN_NOTE:
        return Channel.LINKEDIN
    return channel if kind != "reference" or is_short(channel) else Channel.EMAIL
