"""What to mind when asking a favor of a contact, and before two people are put in touch."""

from datetime import date, timedelta

from core.letters.dates import day, on_a_weekday
from core.letters.introduction import Introduction
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.vocabulary import Favor, SaidYes, Tie

_DAYS = {"ask": 8, "make_neither": 5, "make_one": 5, "referral": 14}
"""Days until it is time to look at it again, by what was done."""


def advice(matter: Introduction, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first; the last one says when a reminder comes."""
    words = phrasebook(matter.locale).words
    gaps = {"them": matter.called, "first": matter.first or "", "second": matter.second or ""}
    said = [words.introducing[key].format_map(gaps) for key in _keys(matter)]
    said += [
        words.advice["approach_again"].format(day=day(due, today, words.dates), why=why)
        for due, why in follow_ups(matter, today)
    ]
    return tuple(said)


def follow_ups(matter: Introduction, today: date) -> tuple[FollowUp, ...]:
    """One day to come back to it: for the answer, for the yes of both, or to tell how a referral goes on."""
    done = _done(matter)
    if done not in _DAYS or matter.tie is Tie.STOP:
        return ()
    why = phrasebook(matter.locale).words.introducing[f"later_{done}"]
    return (FollowUp(on_a_weekday(today + timedelta(days=_DAYS[done])), why.format(them=matter.called)),)


def _keys(matter: Introduction) -> tuple[str, ...]:
    if matter.favor is Favor.MAKE:
        return (_done(matter),)
    if matter.tie is Tie.STOP:
        return ("tie_stop",)
    warned = ("tie_still",) if matter.tie is Tie.STILL else ()
    return (*warned, matter.favor, f"{matter.favor}_after")


def _done(matter: Introduction) -> str:
    if matter.favor is not Favor.MAKE:
        return matter.favor.value
    if matter.said_yes in (SaidYes.FIRST, SaidYes.SECOND):
        return "make_one"
    return f"make_{matter.said_yes}"
