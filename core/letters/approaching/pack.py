"""One letter, to the one person it is for; none where enough was written already."""

from core.letters.approach import Approach
from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.vocabulary import Channel, Nudge, Occasion

_WHEN: dict[Occasion, When] = {
    Occasion.EVENT: "two_days",
    Occasion.CHAT: "one_day",
    Occasion.NO_ANSWER: "nudge_week",
    Occasion.APPLICATION: "after_applying",
    Occasion.TIMELINE: "past_their_day",
    Occasion.RECRUITER: "after_weeks",
    Occasion.CATCH_UP: "any_time",
    Occasion.DORMANT: "any_time",
    Occasion.NEW_JOB: "this_week",
    Occasion.MENTOR: "quarterly",
    Occasion.REFERRAL: "today",
    Occasion.INVITATION: "any_time",
    Occasion.HOLIDAY: "before_holiday",
    Occasion.COFFEE: "any_time",
}
_KNOWN = (Occasion.DORMANT, Occasion.NEW_JOB, Occasion.MENTOR, Occasion.REFERRAL, Occasion.HOLIDAY, Occasion.COFFEE)
"""Occasions among people who are connected already, so that a note to connect can't be sent."""
_ROUND = 3  # wordings of each section; a fourth person gets other sentences together


def pack(approach: Approach) -> tuple[Planned, ...]:
    """Two nudges are enough."""
    if approach.occasion is Occasion.NO_ANSWER and approach.nudge is Nudge.ENOUGH:
        return ()
    channel = _channel(approach)
    kind: Kind = "invitation" if approach.occasion is Occasion.INVITATION else "follow_up"
    last = approach.occasion is Occasion.NO_ANSWER and approach.nudge is Nudge.LAST
    recipe = Recipe(
        kind=kind,
        matter=approach,
        recipient=approach.contact_role,
        name=approach.contact,
        channel=channel,
        tone=approach.tone,
        wording=_ROUND * (approach.seat // _ROUND % 2),
        place_in_pack=approach.seat,
    )
    return (Planned(recipe, 0, "nudge_and_stop" if last else _WHEN[approach.occasion]),)


def _channel(approach: Approach) -> Channel:
    if approach.occasion is Occasion.INVITATION:
        return Channel.LINKEDIN_NOTE
    if approach.channel is Channel.PHONE:
        return Channel.EMAIL
    if approach.channel is Channel.LINKEDIN_NOTE and approach.occasion in _KNOWN:
        return Channel.LINKEDIN
    return approach.channel
