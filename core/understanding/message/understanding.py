"""What was understood of a first message."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from core.understanding.message.intent import Intent
from core.vocabulary import Reason

Care = Literal["safety", "unsafe"]
Situation = Literal[
    "accepting",
    "negotiating",
    "deadline_extension",
    "resigning",
    "legal",
    "employer_side",
    "elsewhere",
    "decline_interview",
    "withdraw_application",
    "verbal_acceptance",
    "renege",
    "internal",
    "cold_approach",
    "pasted_mail",
    "ghosted",
    "rescinded",
    "waitlisted",
    "on_hold",
]
OUT_OF_SCOPE: Mapping[Situation, Intent | None] = {
    "accepting": Intent.THANK_YOU,
    "negotiating": Intent.DECLINE,
    "deadline_extension": Intent.FOLLOW_UP,
    "resigning": Intent.THANK_YOU,
    "legal": None,
    "employer_side": Intent.CHECK,
    "elsewhere": None,
}
"""What isn't done here, and the nearest that is; None when nothing is near."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a message; `name` is None when only who they are is told. `relation` is one of Recipient's."""

    name: str | None
    relation: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message wants and tells. What it doesn't tell is None: nothing is made up.

    `spans` says on which words of `text` (the message without unseen characters) a slot rests. `near` is what
    can be offered when the wish itself is out of scope.
    """

    text: str
    intent: Intent
    also: tuple[Intent, ...] = ()
    care: Care | None = None
    company: str | None = None
    role: str | None = None
    people: tuple[Person, ...] = ()
    reason: Reason | None = None
    situation: Situation | None = None
    stage: str | None = None
    when: str | None = None
    deadline: str | None = None
    channel: str | None = None
    language: str | None = None
    near: Intent | None = None
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
