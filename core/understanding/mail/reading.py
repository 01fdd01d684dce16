"""What was read in a mail from an employer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from core.understanding.mail.terms import Pay

Kind = Literal["rejection", "offer", "other"]


@dataclass(frozen=True, slots=True)
class MailReading:
    """What a mail says. What it doesn't state is None, or False for what is either there or not.

    `text` is the letter itself, without quoted history and the like; `rests_on` maps a field to the words of it that
    the reading rests on, as (start, end), so that they can be shown back.
    """

    kind: Kind
    text: str
    company: str | None = None
    role: str | None = None
    contact: str | None = None
    stage: str | None = None
    has_feedback: bool = False
    keep_on_file: bool = False
    will_contact: bool = False
    reapply_invited: bool = False
    reapply_from: date | None = None
    no_reply: bool = False
    deadline: date | None = None
    start_date: date | None = None
    salary: Pay | None = None
    rests_on: Mapping[str, tuple[int, int]] = field(default_factory=dict)
