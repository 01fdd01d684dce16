"""Who hears of a rejection: whoever brought it is answered, whoever helped is told and thanked."""

from collections.abc import Iterator

from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.letters.rejection import News, Reached, Rejection, Wants
from core.letters.situation import is_short
from core.vocabulary import Channel, Recipient

_SEATS: dict[Kind, int] = {"reply": 0, "outcome": 1}


def pack(rejection: Rejection) -> tuple[Planned, ...]:
    """Every letter of a rejection; none where nobody would read one."""
    return tuple(Planned(recipe, order, when) for order, (recipe, when) in enumerate(_letters(rejection)))


def _letters(rejection: Rejection) -> Iterator[tuple[Recipe, When]]:
    if rejection.news is News.NO and rejection.wants is Wants.REPLY and not rejection.no_reply:
        name = rejection.contact
        yield _recipe("reply", rejection, rejection.contact_role, name, _in_writing(rejection)), _soon(rejection)
    if rejection.referrer:
        yield (
            _recipe("outcome", rejection, Recipient.REFERRER, rejection.referrer, _beside(rejection)),
            "with_news",
        )


def _recipe(kind: Kind, rejection: Rejection, recipient: Recipient, name: str | None, channel: Channel) -> Recipe:
    return Recipe(
        kind=kind, matter=rejection, recipient=recipient, name=name, channel=channel, tone=rejection.tone,
        place_in_pack=_SEATS[kind],
    )  # fmt: skip


def _soon(rejection: Rejection) -> When:
    if rejection.channel is Channel.PHONE or rejection.contact_role is Recipient.AGENCY_RECRUITER:
        return "today"
    if rejection.reached is Reached.FINAL:
        return "rested"
    return "day_or_two" if rejection.reached is Reached.APPLICATION else "two_days"


def _in_writing(rejection: Rejection) -> Channel:
    channel = rejection.channel
    if channel is Channel.PHONE:
        return Channel.EMAIL
    return Channel.LINKEDIN if channel is Channel.LINKEDIN_NOTE else channel


def _beside(rejection: Rejection) -> Channel:
    """By the way the news came where that is a message between two people, by email else."""
    channel = _in_writing(rejection)
    return channel if is_short(channel) else Channel.EMAIL
