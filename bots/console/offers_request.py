"""What `gracious letter offers` is asked for: what to say around an offer, described field by field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.explanation import Explanation
from core.vocabulary import AFTER_NO, Channel, Need, Reason, Recipient, Tone

FIELDS = (
    "need", "company", "role", "contact", "contact_role", "channel", "deadline", "until", "why", "reason",
    "reason_words", "others", "references", "took_it", "tone", "code_name", "from", "locale", "today",
)  # fmt: skip
"""The flow's fields by name; `reason` is the one given with the no, for what comes after it."""


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. An unknown need counts as none.

    Without a need there is nothing to write; neither is there without a company, which is asked for too.
    """
    of = Fields(request)
    code = (of.line("need") or "").casefold().replace("-", "_").replace(" ", "_")
    need, company = next((known for known in Need if known.value == code), None), of.line("company")
    asks = tuple(name for name, value in (("need", need), ("company", company)) if value is None)
    day, code_name = of.day("today") or today, of.line("code_name")
    if need is None or company is None:
        return Asked(None, asks, day, code_name)
    matter = _answer(of, need, company) if need in AFTER_NO else _exchange(of, need, company)
    return Asked(matter, (), day, code_name)


def _answer(of: Fields, need: Need, company: str) -> Decision:
    reason = of.one_of("reason", Reason, Reason.OTHER) or Reason.NONE_GIVEN
    words = of.line("reason_words", LONGEST_SENTENCE)
    if reason is Reason.OTHER and words is None:
        reason = Reason.NONE_GIVEN
    return Decision(
        company=company,
        role=of.line("role"),
        contact=of.line("contact"),
        contact_role=of.one_of("contact_role", Recipient, Recipient.HIRING_MANAGER) or Recipient.HIRING_MANAGER,
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        explanation=Explanation(reason=reason, words=words),
        answering=need,
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )


def _exchange(of: Fields, need: Need, company: str) -> Exchange:
    cold = need is Need.COLD
    likely = Recipient.RECRUITER if cold else Recipient.HIRING_MANAGER
    usual = Channel.LINKEDIN if cold else Channel.EMAIL
    return Exchange(
        need=need,
        company=company,
        role=of.line("role"),
        contact=of.line("contact"),
        contact_role=of.one_of("contact_role", Recipient, likely) or likely,
        channel=of.one_of("channel", Channel, usual) or usual,
        deadline=of.day("deadline"),
        until=of.day("until"),
        why=of.line("why"),
        others=of.names("others"),
        references=of.names("references"),
        took_it=of.request.get("took_it") is not False,
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )
