"""How long each letter may be, in words of its text: product rows of the situations, one place for all."""

from core.letters.decision import Decision
from core.letters.situation import takes_back
from core.vocabulary import About, Reason, Stage

Range = tuple[int, int]

_KINDS: dict[str, Range] = {
    "recruiter": (30, 70),
    "referrer": (30, 80),
    "panel": (30, 60),
    "phone_script": (50, 140),
    "correction": (30, 80),
    "bid_answer": (40, 90),
    "talk_answer": (40, 90),
    "reconsider_answer": (40, 90),
    "where_answer": (40, 90),
}
_STEADY = (50, 90)
_PRIVATE = (40, 80)
_UNEXPLAINED = (35, 70)
_REASONS: dict[Reason, Range] = {
    Reason.NONE_GIVEN: _UNEXPLAINED,
    Reason.PAY: _STEADY,
    Reason.LOCATION: _STEADY,
    Reason.REMOTE: _STEADY,
    Reason.WORK_AUTHORISATION: _STEADY,
    Reason.COUNTER_OFFER: (40, 90),
    Reason.STAYING_PUT: (40, 90),
    Reason.NOT_FIT: _PRIVATE,
    Reason.PERSONAL: _PRIVATE,
    Reason.FAMILY: _PRIVATE,
}
CHAT_FROM = 25


def word_range(kind: str, decision: Decision, *, short: bool) -> Range:
    """(least, most) words of a letter of this kind. Chat may be shorter than mail, never longer."""
    least, most = _KINDS.get(kind) or _answer(decision)
    return (min(least, CHAT_FROM) if short else least, most)


def _answer(decision: Decision) -> Range:
    if decision.about in (About.INTERVIEW, About.APPLICATION):
        return (35, 80)
    if decision.about is About.INTERNAL:
        return (50, 100)
    if takes_back(decision):
        return (60, 130) if decision.stage is Stage.SIGNED else (60, 120)
    if decision.stage is Stage.EXTENDED:
        return (50 if decision.explanation.is_given else _UNEXPLAINED[0], 110)
    return _REASONS.get(decision.explanation.told_as, (50, 100))
