"""A mail or a letter that was handed over to be read or checked. Pure: a verb gives the paper one revision on.

Of a mail only what was read is kept, with the words that each line rests on; of a letter its text, for it is
mended here.
"""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, JsonValue

from core.etiquette import Finding, Message, check, fixed
from core.understanding.mail import MailReading
from core.understanding.mail.skills import skills_in

FLAGS = ("has_feedback", "keep_on_file", "will_contact", "reapply_invited", "no_reply")
LONGEST = 20_000
"""Characters of a letter that are kept and checked: nobody sends a longer one."""

_MOST_UNDONE = 20


class Mail(BaseModel, frozen=True):
    """A mail as it was read, and as the person put it right. What isn't stated is None, or False. `skills` are those it
    names.
    """

    kind: Literal["rejection", "offer", "other"]
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
    salary: str | None = None
    words: dict[str, str] = {}
    skills: tuple[str, ...] = ()

    @property
    def is_advert(self) -> bool:
        """A text that names skills and is no mail about an application of theirs."""
        return self.kind == "other" and bool(self.skills)


class Draft(BaseModel, frozen=True):
    """A letter to be checked, with what is known of where it goes. `before`: its texts until now, oldest first.

    `is_own`: it is plain that the person wrote it, and not an employer.
    """

    text: str
    subject: str | None = None
    flow: str = "other"
    recipient: str | None = None
    channel: str | None = None
    company: str | None = None
    before: tuple[str, ...] = ()
    is_own: bool = True


class Paper(BaseModel, frozen=True):
    """Either a mail or a draft."""

    id: str
    rev: int = 0
    mail: Mail | None = None
    draft: Draft | None = None

    def with_mail(self, values: dict[str, JsonValue]) -> "Paper":
        """The mail as the person put it right. A line they changed no longer rests on words of the mail."""
        assert self.mail is not None
        now = Mail.model_validate({**self.mail.model_dump(), **values})
        changed = {name for name in values if getattr(now, name) != getattr(self.mail, name)}
        words = {name: said for name, said in self.mail.words.items() if name not in changed}
        return self._next(mail=now.model_copy(update={"words": words}))

    def with_draft(self, values: dict[str, JsonValue]) -> "Paper":
        """The letter as the person edited it, and where it goes."""
        assert self.draft is not None
        now = Draft.model_validate({**self.draft.model_dump(), **values, "is_own": True})
        return self._next(draft=_undoable(self.draft, now))

    def mended(self, finding: Finding) -> "Paper":
        """One finding mended. Raises ValueError when it has no mend, or the text has changed since."""
        assert self.draft is not None
        now = self.draft.model_copy(update={"text": fixed(self.draft.text, finding)})
        return self._next(draft=_undoable(self.draft, now))

    def undone(self) -> "Paper":
        """The text before this one; the first stays."""
        assert self.draft is not None
        *before, last = self.draft.before or (self.draft.text,)
        return self._next(draft=self.draft.model_copy(update={"text": last, "before": tuple(before)}))

    def _next(self, **update: Any) -> "Paper":
        return self.model_copy(update={"rev": self.rev + 1, **update})


def _undoable(old: Draft, new: Draft) -> Draft:
    before = old.before if old.text == new.text else (*old.before, old.text)[-_MOST_UNDONE:]
    return new.model_copy(update={"before": before})


def mail_of(reading: MailReading) -> Mail:
    """What was read, with the words each line rests on."""
    words = {name: " ".join(reading.text[start:end].split()) for name, (start, end) in reading.rests_on.items()}
    plain = {name: getattr(reading, name) for name in Mail.model_fields if name not in ("words", "salary", "skills")}
    salary, skills = reading.salary.raw if reading.salary else None, skills_in(reading.text)
    return Mail(**plain, salary=salary, words=words, skills=skills)


def findings_of(draft: Draft, locale: str) -> tuple[Finding, ...]:
    """What the checks say of a draft, worst first."""
    return check(message_of(draft), locale)


def message_of(draft: Draft) -> Message:
    """The draft with all that the checks want to know of where it is going."""
    return Message(
        text=draft.text,
        subject=draft.subject,
        flow=draft.flow,
        recipient=draft.recipient,
        channel=draft.channel,
        company=draft.company,
    )


def likely_flow(text: str) -> str:
    """What kind of letter it is, as far as it shows: one that plainly turns something down, or some other."""
    missing = {finding.id for finding in check(Message(text=text, flow="decline"))}
    return "other" if missing & {"no_decision", "vague_decision"} else "decline"
