"""What to mind besides the letters: when, by which way, and what comes after. Sentences of the locale."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.letters.dates import day
from core.letters.decision import Decision
from core.letters.explanation import own_sentence
from core.letters.phrasebook import phrasebook
from core.letters.plain_words import PlainWords
from core.letters.planned import FollowUp
from core.letters.situation import takes_back
from core.vocabulary import About, Channel, Need, Reason, Recipient, Stage

_FRIDAY, _SATURDAY = 4, 5
_THREE_MONTHS = timedelta(days=91)

_AFTERWARDS: dict[Need, tuple[str, ...]] = {
    Need.BETTER_BID: ("bid", "bid_yes"),
    Need.TALK: ("talk", "talk_same"),
    Need.RECONSIDER: ("reconsider",),
    Need.WHERE: ("where", "talk_same"),
}

Advice = Iterator[str]


def advice(decision: Decision, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first."""
    words = phrasebook(decision.locale).words
    if decision.answering:
        return afterwards(decision, decision.answering)
    keys = dict.fromkeys((*_timing(decision, today), *_manner(decision), *_people(decision)))
    gaps = _gaps(decision, words, today)
    return tuple(words.advice[key].format_map(gaps) for key in keys)


def afterwards(decision: Decision, need: Need) -> tuple[str, ...]:
    """What to mind when the firm comes back after the no."""
    words = phrasebook(decision.locale).words
    keys = [*_AFTERWARDS[need]]
    if need is Need.BETTER_BID and decision.explanation.reason is Reason.PAY:
        keys.append("bid_pay")
    return tuple(words.around_offers[key].format(company=decision.company) for key in keys)


def follow_ups(decision: Decision, today: date) -> tuple[FollowUp, ...]:
    """The check-in, where the door was left open: three months from today unless a later day was named."""
    if not decision.door_open:
        return ()
    why = phrasebook(decision.locale).words.follow_up["check_in" if decision.contact else "check_in_company"]
    return (FollowUp(_check_in(decision, today), why.format(them=decision.contact, company=decision.company)),)


def _check_in(decision: Decision, today: date) -> date:
    named = decision.check_in
    return named if named and named > today else today + _THREE_MONTHS


def _gaps(decision: Decision, words: PlainWords, today: date) -> dict[str, str]:
    return {
        "company": decision.company,
        "them": decision.contact or decision.company,
        "recruiter": decision.recruiter or "",
        "referrer": decision.referrer or "",
        "deadline": day(decision.deadline, today, words.dates) if decision.deadline else "",
        "check_in": day(_check_in(decision, today), today, words.dates),
    }


def _timing(decision: Decision, today: date) -> Advice:
    if takes_back(decision):
        yield "signed_call" if decision.stage is Stage.SIGNED else "within_hours"
        return
    if decision.channel is Channel.PHONE:
        yield "call_them"
    if decision.deadline:
        yield _deadline(decision.deadline, today)
    if decision.about is About.INTERNAL:
        yield "internal"
    elif decision.about is About.INTERVIEW:
        yield "interview"
    elif today.weekday() >= _SATURDAY:
        yield "at_weekend"
    else:
        yield "before_weekend" if today.weekday() == _FRIDAY else "today"


def _deadline(deadline: date, today: date) -> str:
    if deadline < today:
        return "deadline_passed"
    return "deadline_today" if deadline == today else "deadline"


def _manner(decision: Decision) -> Advice:
    explanation = decision.explanation
    if decision.stage is Stage.SIGNED:
        yield from _signed(decision)
    if not explanation.is_given:
        yield "no_reason"
    elif explanation.told_as is not explanation.reason:
        yield "told_in_full" if own_sentence(explanation, decision.locale) else "told_softly"
    else:
        yield "one_reason"
    if explanation.reason in (Reason.OTHER_OFFER, Reason.COUNTER_OFFER):
        yield "no_other_company"
    if explanation.reason is Reason.PAY and decision.about is About.OFFER and not takes_back(decision):
        yield "no_bargaining"


def _signed(decision: Decision) -> Advice:
    yield "signed_contract"
    if decision.about is About.OFFER:
        yield "signed_bridge"
        yield "signed_kit"
    if decision.contact_role is not Recipient.HR:
        yield "signed_hr"


def _people(decision: Decision) -> Advice:
    if decision.contact_role is Recipient.AGENCY_RECRUITER:
        yield "agency"
    if decision.recruiter:
        yield "recruiter"
    if decision.referrer:
        yield "referrer"
        yield "gift"
    if decision.panel:
        yield "panel"
    if decision.about is About.INTERNAL and not takes_back(decision):
        yield "internal_next"
    if decision.door_open:
        yield "door"
