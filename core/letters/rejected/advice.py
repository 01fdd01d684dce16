"""What to mind after a rejection: when, what to leave out, and the one step that keeps a tie."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.letters.dates import day
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.letters.rejected.lengths import is_in_passing
from core.letters.rejected.nudges import nudges
from core.letters.rejection import Rejection
from core.vocabulary import News, Reached, Wants

_TWO_DAYS, _A_WEEK = timedelta(days=2), timedelta(days=7)
_THREE_MONTHS, _SIX_MONTHS = timedelta(days=91), timedelta(days=182)
_ASKED = {
    Wants.FEEDBACK: ("ask_soon", "ask_yourself"),
    Wants.ANSWER_FEEDBACK: ("answer_feedback", "no_rebuttal"),
    Wants.REAPPLY: ("reapply_when", "reapply_news"),
}
_NEWS = {
    News.RESCINDED: ("rescinded_today", "rescinded_employer", "rescinded_law"),
    News.WAITLIST: ("waitlist_day", "waitlist_search"),
    News.PAUSED: ("paused_ask",),
    News.INTERNAL: ("internal_today", "internal_talk"),
}
_REACHED = {
    Reached.APPLICATION: ("after_application",),
    Reached.ASSESSMENT: ("after_assessment",),
    Reached.PHONE_SCREEN: ("after_phone_screen",),
    Reached.INTERVIEW: ("after_interview",),
    Reached.FINAL: ("after_final",),
    Reached.OFFER: (),
}

Keys = Iterator[str]


def advice(rejection: Rejection, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first; the last one is a step for the tie."""
    words = phrasebook(rejection.locale).words
    gaps = {
        "company": rejection.company,
        "them": rejection.contact or rejection.company,
        "referrer": rejection.referrer or "",
        "winner": rejection.winner or "",
        "member": next(iter(rejection.panel), ""),
    }
    days = {
        "in_two_days": today + _TWO_DAYS,
        "in_a_week": today + _A_WEEK,
        "in_two_weeks": today + 2 * _A_WEEK,
        "again": _again(rejection, today),
        **dict(zip(("first", "second", "last"), nudges(rejection, today), strict=True)),
    }
    gaps |= {name: day(when, today, words.dates) for name, when in days.items()}
    keys = dict.fromkeys((*_timing(rejection), *_later(rejection), *_people(rejection), _step(rejection)))
    return tuple(words.rejected[key].format_map(gaps) for key in keys)


def follow_ups(rejection: Rejection, today: date) -> tuple[FollowUp, ...]:
    """What to come back to later, the first due first."""
    why = phrasebook(rejection.locale).words.follow_up
    them = {"them": rejection.contact or rejection.company, "company": rejection.company}
    return tuple(sorted(FollowUp(due, why[key].format_map(them)) for key, due in _due(rejection, today)))


def _due(rejection: Rejection, today: date) -> Iterator[tuple[str, date]]:
    if rejection.news is News.GHOSTED:
        yield from zip(("nudge", "second_nudge", "closing_note"), nudges(rejection, today), strict=True)
    elif rejection.news is News.WAITLIST and rejection.until and rejection.until > today:
        yield "waitlist", rejection.until
    elif rejection.news is News.PAUSED:
        yield "paused", today + _THREE_MONTHS
    elif rejection.on_file or rejection.apply_again or rejection.wants is Wants.REAPPLY:
        yield "reapply", _again(rejection, today)
    elif rejection.contact and not rejection.no_reply and rejection.news is News.NO:
        yield "keep_warm", today + _THREE_MONTHS


def _again(rejection: Rejection, today: date) -> date:
    """Their day, or what is usual: three months for a file, six for another application."""
    if rejection.apply_again and rejection.apply_again > today:
        return rejection.apply_again
    return today + (_THREE_MONTHS if rejection.on_file else _SIX_MONTHS)


def _timing(rejection: Rejection) -> Keys:
    if rejection.news is News.GHOSTED:
        yield "ghosted_first_dated" if rejection.expected else "ghosted_first"
        yield from ("ghosted_next", "ghosted_usual")
    elif rejection.wants is Wants.NOTHING:
        yield "nothing_to_them" if rejection.referrer or rejection.panel else "nothing"
    elif rejection.no_reply:
        yield "silence"
    elif rejection.wants in _ASKED:
        yield from _ASKED[rejection.wants]
    elif rejection.news in _NEWS:
        yield from _NEWS[rejection.news]
    else:
        yield from ("in_passing",) if is_in_passing(rejection) else _REACHED[rejection.reached]
        yield "no_argument"


def _later(rejection: Rejection) -> Keys:
    if rejection.wants is not Wants.REAPPLY and (rejection.apply_again or rejection.on_file):
        yield "apply_again" if rejection.apply_again else "on_file"
    if rejection.other_role:
        yield "other_role"


def _people(rejection: Rejection) -> Keys:
    if rejection.winner and rejection.news is News.INTERNAL:
        yield "winner"
    if rejection.referrer and rejection.news is not News.GHOSTED:
        yield "referrer"
        yield "gift"
    if rejection.panel and rejection.news is News.NO:
        yield "panel_final" if rejection.reached is Reached.FINAL else "panel"


def _step(rejection: Rejection) -> str:
    """The one step for the tie in which every rejection ends."""
    if rejection.referrer:
        return "step_referrer"
    if rejection.panel:
        return "step_panel"
    if rejection.news is News.INTERNAL:
        return "step_internal"
    if rejection.contact and not rejection.no_reply and rejection.news in (News.NO, News.PAUSED, News.WAITLIST):
        return "step_contact"
    return "step_anybody"
