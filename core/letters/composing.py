"""Sections put together: which of them a kind of letter has, in which order, and which give way first."""

from collections.abc import Mapping

from core.letters.page import Page
from core.vocabulary import Channel, Tone

Paragraphs = tuple[tuple[str, ...], ...]

_PLANS: dict[str, Paragraphs] = {
    "decline": (("opening", "reason"), ("amends",), ("thanks", "regard", "referrer", "door", "close")),
    "recruiter": (("opening", "reason"), ("regard", "door")),
    "referrer": (("thanks", "outcome", "reason"), ("close",)),
    "panel": (("news", "reason"), ("close",)),
    "correction": (("opening", "reason"), ("close",)),
    "reply": (("opening",), ("moment", "regard", "changed", "ask", "other"), ("door", "close")),
    "outcome": (("opening",), ("thanks", "close")),
    "follow_up": (("opening", "regard"), ("step", "close")),
    "invitation": (("note",),),
    "introduction_request": (("opening",), ("out",), ("lead",), ("blurb",), ("close",)),
    "opt_in": (("opening", "use"), ("ask", "out")),
    "introduction": (("opening",), ("start", "back")),
    "referral_request": (("opening", "fit"), ("vouch",), ("promise", "out"), ("close",)),
    "feedback_request": (("opening",), ("ask", "out"), ("close",)),
    "feedback_thanks": (("opening", "next"), ("close",)),
    "panel_thanks": (("opening",), ("regard", "close")),
    "connect": (("note",),),
    "rescinded": (("opening",), ("writing",), ("regard", "close")),
    "waitlist": (("opening",), ("keen", "close")),
    "paused": (("opening",), ("regard", "ask"), ("close",)),
    "internal_reply": (("opening",), ("next", "support"), ("close",)),
    "congratulation": (("opening",), ("offer", "close")),
    "nudge": (("opening",), ("regard", "close")),
    "second_nudge": (("opening",), ("regard", "close")),
    "closing_note": (("opening",), ("thanks", "close")),
    "reapply": (("opening",), ("news", "ask"), ("close",)),
    "more_time": (("opening",), ("ask", "why", "out"), ("close",)),
    "bid_answer": (("opening", "reason"), ("holds", "close")),
    "talk_answer": (("opening", "reason"), ("regard", "close")),
    "reconsider_answer": (("opening", "reason"), ("holds", "close")),
    "where_answer": (("opening", "reason"), ("holds", "close")),
    "acceptance": (("opening",), ("writing",), ("close",)),
    "reference": (("opening",), ("thanks", "close")),
    "not_now": (("opening", "door"), ("close",)),
    "interview_thanks": (("opening",), ("spoken", "added", "keen"), ("close",)),
    "referral_thanks": (("opening",), ("news", "close")),
    "reference_thanks": (("opening",), ("news", "close")),
    "mentor_thanks": (("opening",), ("progress", "ask"), ("close",)),
}
# What gives way when the person's names and words need the room, the first to stay longest.
_SPARE: dict[str, tuple[str, ...]] = {
    "decline": ("regard", "close"),
    "recruiter": ("door", "regard"),
    "referrer": ("close",),
    "panel": ("close",),
    "reply": ("ask", "door", "regard", "close"),
    "outcome": ("close",),
    "follow_up": ("step", "regard", "close"),
    "introduction_request": ("close",),
    "introduction": ("start",),
    "referral_request": ("close",),
    "feedback_request": ("close",),
    "feedback_thanks": ("close",),
    "panel_thanks": ("close",),
    "rescinded": ("regard", "close"),
    "waitlist": ("close",),
    "paused": ("regard", "close"),
    "internal_reply": ("support", "close"),
    "congratulation": ("close",),
    "nudge": ("close",),
    "second_nudge": ("close",),
    "closing_note": ("close",),
    "reapply": ("close",),
    "more_time": ("close",),
    "bid_answer": ("holds", "close"),
    "talk_answer": ("regard", "close"),
    "reconsider_answer": ("holds", "close"),
    "where_answer": ("holds", "close"),
    "acceptance": ("close",),
    "reference": ("close",),
    "not_now": ("close",),
    "interview_thanks": ("close",),
    "referral_thanks": ("close",),
    "reference_thanks": ("close",),
    "mentor_thanks": ("close",),
}
_FILLERS = {(kind, "close") for kind in _SPARE.keys() - {"recruiter", "referrer"}} | {("reply", "regard")}


def paragraphs(page: Page, around: int) -> list[str]:
    """The paragraphs of a letter, long enough and no longer than allowed. `around`: words outside of them."""
    plan = _PLANS[page.sheet.kind]
    texts = {name: text for part in plan for name in part if (text := page.section(name))}
    kept = _fitting(page, texts, around)
    joined = (" ".join(kept[name] for name in part if name in kept) for part in plan)
    return [paragraph for paragraph in joined if paragraph]


def _fitting(page: Page, texts: Mapping[str, str], around: int) -> dict[str, str]:
    least, most = page.lengths
    spare = [name for name in _SPARE.get(page.sheet.kind, ()) if name in texts]
    kept = {name: text for name, text in texts.items() if name not in spare}
    words = around + sum(len(text.split()) for text in kept.values())
    for name in spare:
        longer = words + len(texts[name].split())
        if longer <= most and (words < least or not _only_fills(page, name)):
            kept[name], words = texts[name], longer
    return kept


def _only_fills(page: Page, section: str) -> bool:
    """Whether a brief letter, or one read in passing, has the section only to be long enough."""
    if page.sheet.channel is Channel.SMS:
        return True
    terse = page.sheet.is_short or page.sheet.tone is Tone.BRIEF
    return terse and (page.sheet.kind, section) in _FILLERS
