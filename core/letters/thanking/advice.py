"""What to mind when saying thanks: the hour, and which gifts are none."""

from datetime import date, timedelta

from core.letters.dates import day
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.letters.thanks import Thanks
from core.vocabulary import Kindness, Recipient

_A_DAY, _A_QUARTER = timedelta(days=1), timedelta(days=91)
_SAID: dict[Kindness, tuple[str, ...]] = {
    Kindness.INTERVIEW: ("interview", "interview_each", "interview_gift"),
    Kindness.REFERRAL: ("referral", "referral_again"),
    Kindness.REFERENCE: ("reference",),
    Kindness.MENTOR: ("mentor",),
}
_GIFTS = (Kindness.REFERRAL, Kindness.MENTOR)


def advice(thanks: Thanks, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first. A gift is an idea for a referrer or a mentor, and for nobody else."""
    words = phrasebook(thanks.locale).words
    keys = [*_SAID[thanks.kindness]]
    if thanks.kindness in _GIFTS and thanks.gift:
        keys += ["gift_budget" if thanks.budget else "gift", "gift_policy"]
    gaps = {
        "them": thanks.contact or words.recipients[Recipient.CONTACT],
        "tomorrow": day(today + _A_DAY, today, words.dates),
        "budget": thanks.budget or "",
    }
    return tuple(words.thanking[key].format_map(gaps) for key in keys)


def follow_ups(thanks: Thanks, today: date) -> tuple[FollowUp, ...]:
    """A mentor hears again in a quarter."""
    if thanks.kindness is not Kindness.MENTOR or not thanks.contact:
        return ()
    why = phrasebook(thanks.locale).words.follow_up["mentor"]
    return (FollowUp(today + _A_QUARTER, why.format(them=thanks.contact)),)
