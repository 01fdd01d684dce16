"""Where to look first: fit, tailoring, networking or interviews, from counts and what the person told.

The rules are few and can be read aloud. With too little to go by the answers alone count, and the card says so.
"""

from core.growth.entry import Counts, First, Share

ENOUGH = 3
"""Endings below this number say nothing."""

_MANY = 0.6
_MOST = 0.75
_FEW = 0.35
_FEW_REFERRED = 0.2
_FEW_PEOPLE = 3
_EARLY = ("application",)
_LATE = ("interview", "final", "offer")


def first_look(counts: Counts, fits: Share | None, tailored: Share | None, talked: Share | None) -> First:
    """What to look at first. What was noted of enough applications goes before what is remembered of all."""
    tailored = _tailored(counts) or tailored
    if counts.total < ENOUGH:
        return _told(fits, tailored, talked)
    if _share(counts, _EARLY) >= _MANY:
        return _early(fits, tailored)
    if _share(counts, _LATE) >= _MANY:
        return First.INTERVIEWS
    return First.NETWORKING if _is_alone(counts, talked) else First.INTERVIEWS


def _tailored(counts: Counts) -> Share | None:
    """How many were tailored, as the person would tell it; None while too few are noted."""
    if counts.noted < ENOUGH:
        return None
    share = counts.tailored / counts.noted
    return Share.MOST if share >= _MOST else Share.FEW if share < _FEW else Share.SOME


def _told(fits: Share | None, tailored: Share | None, talked: Share | None) -> First:
    """By the answers alone: fit goes before tailoring, and that before people."""
    if fits is Share.FEW:
        return First.FIT
    if tailored is Share.FEW:
        return First.TAILORING
    return First.NETWORKING if talked is Share.FEW else First.LITTLE


def _early(fits: Share | None, tailored: Share | None) -> First:
    """Most end before anybody was met: that is fit, else how it is told, else who tells it."""
    if fits in (Share.FEW, Share.SOME):
        return First.FIT
    return First.TAILORING if tailored in (Share.FEW, Share.SOME) else First.NETWORKING


def _share(counts: Counts, stages: tuple[str, ...]) -> float:
    return sum(counts.ended.get(stage, 0) for stage in stages) / counts.total


def _is_alone(counts: Counts, talked: Share | None) -> bool:
    """Few came by referral, or few people were talked to."""
    few_referred = counts.kept > 0 and counts.referred / counts.kept < _FEW_REFERRED
    few_people = talked is Share.FEW if counts.contacts is None else counts.contacts < _FEW_PEOPLE
    return few_referred or few_people
