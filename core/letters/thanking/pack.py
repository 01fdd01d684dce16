"""A letter of thanks for each who is thanked."""

from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import Channel, Kindness, Recipient

_LETTERS: dict[Kindness, tuple[Kind, Recipient, When]] = {
    Kindness.INTERVIEW: ("interview_thanks", Recipient.INTERVIEWER, "within_a_day"),
    Kindness.REFERRAL: ("referral_thanks", Recipient.REFERRER, "today"),
    Kindness.REFERENCE: ("reference_thanks", Recipient.REFERENCE, "this_week"),
    Kindness.MENTOR: ("mentor_thanks", Recipient.MENTOR, "any_time"),
}


def pack(thanks: Thanks) -> tuple[Planned, ...]:
    """One letter each; one without a name where nobody is named."""
    kind, recipient, when = _LETTERS[thanks.kindness]
    people: dict[str, Thanked | None] = {person.name.casefold(): person for person in thanks.people}
    channel = Channel.EMAIL if thanks.channel in (Channel.PHONE, Channel.LINKEDIN_NOTE) else thanks.channel
    return tuple(
        Planned(
            Recipe(
                kind=kind, matter=thanks, recipient=recipient, name=person.name if person else None, channel=channel,
                tone=thanks.tone, place_in_pack=seat,
            ),
            seat,
            when,
        )
        for seat, person in enumerate(people.values() or (None,))
    )  # fmt: skip
