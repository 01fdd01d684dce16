"""What is written when the reminder of an introduction or a referral comes."""

from core.letters.approach import Approach
from core.letters.introduction import Introduction
from core.vocabulary import Favor, Occasion, Recipient, SaidYes


def later(matter: Introduction) -> Approach | Introduction:
    """The introduction itself, for the reminder asks whether both said yes; else a nudge, or news of the referral."""
    if matter.favor is Favor.MAKE:
        return matter.model_copy(update={"said_yes": SaidYes.BOTH})
    refers = matter.favor is Favor.REFERRAL
    return Approach(
        occasion=Occasion.REFERRAL if refers else Occasion.NO_ANSWER,
        contact=matter.contact,
        contact_role=Recipient.REFERRER if refers else Recipient.CONTACT,
        company=matter.company,
        role=matter.role,
        channel=matter.channel,
        tone=matter.tone,
        locale=matter.locale,
        sign_off=matter.sign_off,
    )
