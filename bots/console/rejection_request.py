"""What `gracious letter rejection` is asked for: a no, or no word at all, described field by field."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.letters.rejection import Rejection
from core.understanding.mail.why import why_not
from core.vocabulary import About, Channel, News, Reached, Recipient, Tone, Wants

FIELDS = (
    "company", "role", "news", "about", "stage", "contact", "contact_role", "channel", "no_reply", "wants",
    "has_feedback", "keep_on_file", "reapply_invited", "apply_again", "other_role", "their_words", "referrer", "panel",
    "moment", "question", "lesson", "changed", "winner", "expected", "last_heard", "until", "tone", "code_name", "from",
    "locale", "today",
)  # fmt: skip
"""The flow's fields and those of a rejection as it is read, by name."""

_HALF_A_YEAR = timedelta(days=182)


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside."""
    of = Fields(request)
    today = of.day("today") or today
    company = of.line("company")
    rejection = _rejection(of, company or "-", today)
    return Asked(rejection if company else None, () if company else ("company",), today, of.line("code_name"))


def _rejection(of: Fields, company: str, today: date) -> Rejection:
    internal = of.one_of("about", About, About.OFFER) is About.INTERNAL
    news = of.one_of("news", News, News.NO) or (News.INTERNAL if internal else News.NO)
    likely = Recipient.MANAGER if news is News.INTERNAL else Recipient.HIRING_MANAGER
    feedback, their_words = of.truth("has_feedback"), of.line("their_words", LONGEST_SENTENCE)
    wanted = Wants.ANSWER_FEEDBACK if feedback else Wants.REPLY
    again = of.day("apply_again") or (today + _HALF_A_YEAR if of.truth("reapply_invited") else None)
    return Rejection(
        company=company,
        role=of.line("role"),
        news=news,
        reached=of.one_of("stage", Reached, Reached.APPLICATION) or Reached.APPLICATION,
        contact=of.line("contact"),
        contact_role=of.one_of("contact_role", Recipient, likely) or likely,
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        no_reply=of.truth("no_reply"),
        wants=of.one_of("wants", Wants, wanted) or wanted,
        has_feedback=feedback,
        on_file=of.truth("keep_on_file"),
        apply_again=again,
        other_role=of.line("other_role"),
        their_words=their_words,
        why=why_not(their_words or ""),
        referrer=of.line("referrer"),
        panel=of.names("panel"),
        moment=of.line("moment", LONGEST_SENTENCE),
        question=of.line("question", LONGEST_SENTENCE),
        lesson=of.line("lesson", LONGEST_SENTENCE),
        changed=of.line("changed", LONGEST_SENTENCE),
        winner=of.line("winner"),
        expected=of.day("expected"),
        last_heard=of.day("last_heard"),
        until=of.day("until"),
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )
