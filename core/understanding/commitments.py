"""What has its hour: "an interview at Acme on Friday at 2", "references due on Monday"."""

import re
from collections.abc import Mapping

from core.ledger.commitment import Promise
from core.understanding.clean import LONGEST
from core.understanding.message import Understanding

_KINDS = {
    Promise.OFFER: re.compile(
        r"\boffer (?:deadline|ends|expires|runs out|lapses)\b|\bdeadline (?:for|of|on) (?:the|my|their|an) offer\b"
        r"|\banswer (?:\w+ ){0,3}offer\b",
        re.IGNORECASE,
    ),
    Promise.MATERIALS: re.compile(
        r"\b(?:send|submit|hand in|upload|deliver|finish|due)\b.{0,60}\b(?:references|portfolio|documents?|paperwork"
        r"|diplomas?|transcripts?|certificates?|forms?|assignment|take-home|task|test|case study|samples?)\b"
        r"|\b(?:references|portfolio|documents|paperwork|assignment|take-home|case study|samples)\b.{0,60}\bdue\b",
        re.IGNORECASE,
    ),
    Promise.CALL: re.compile(
        r"\b(?:(?:phone|video|intro|screening|first|recruiter) (?:call|screen|interview)|phone screen|call with)\b",
        re.IGNORECASE,
    ),
    Promise.INTERVIEW: re.compile(
        r"\b(?:interview|onsite|final round|trial (?:day|shift)|assessment (?:day|cent(?:er|re)))\b", re.IGNORECASE
    ),
}
"""The first that is found counts: a phone interview is a call."""

_HOUR = re.compile(r"\s+at (?:noon|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)(?!\d)", re.IGNORECASE)
"""The hour behind a day: "tomorrow" "at 10"."""


def promise_in(words: str) -> Promise | None:
    """What there is to keep, by its name. Linear in the length of the words."""
    return next((kind for kind, named in _KINDS.items() if named.search(words[:LONGEST])), None)


def read_promise(text: str, read: Understanding) -> Mapping[str, object] | None:
    """What a message tells of something to keep; None when it names no such thing, or no moment."""
    promise = promise_in(text)
    span = read.spans.get("when") or read.spans.get("deadline")
    if promise is None or span is None:
        return None
    hour = _HOUR.match(text, span[1])
    when = text[span[0] : hour.end() if hour else span[1]]
    told = {"promise": promise, "company": read.company, "at" if promise.is_a_talk else "by": when}
    return {name: value for name, value in told.items() if value}
