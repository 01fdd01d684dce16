"""What is checked: a text, with all that is known about where it is going."""

from dataclasses import dataclass
from datetime import timedelta

from core.vocabulary import About, Stage


@dataclass(frozen=True, slots=True)
class Message:
    """A letter or note before it is sent. Everything but the text may be unknown.

    flow: decline, rejection, thank_you or follow_up; anything else gets only the checks that hold everywhere.
    recipient, channel: values of core.vocabulary; others are let through and mean "some other person" and "anywhere".
    reason: a code of core.vocabulary.Reason. name: how the recipient is greeted. others: further companies the
    person is talking to, which the recipient must not hear of. door_open: whether the person wants to keep in touch.
    since: how long ago the person heard the news this answers. paid: they pay for LinkedIn, so a note may be longer.
    """

    text: str
    subject: str | None = None
    flow: str = "decline"
    recipient: str | None = None
    channel: str | None = None
    company: str | None = None
    role: str | None = None
    reason: str | None = None
    name: str | None = None
    others: tuple[str, ...] = ()
    door_open: bool | None = None
    stage: Stage | None = None
    about: About | None = None
    since: timedelta | None = None
    paid: bool = False
