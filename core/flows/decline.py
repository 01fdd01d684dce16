"""Turning something down: an offer, an interview, one's own application, an internal move.

Ends in one decision with one explanation, from which every letter of the pack is written.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, model_validator
from pydantic_core import PydanticCustomError

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, People, Sentence, Values, when
from core.flows.ending import Ending
from core.letters.decision import Decision
from core.letters.explanation import Explanation, outsiders_words
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone


class Offerer(StrEnum):
    """Who speaks for the employer: the vocabulary's recipients that can."""

    HIRING_MANAGER = Recipient.HIRING_MANAGER.value
    HR = Recipient.HR.value
    RECRUITER = Recipient.RECRUITER.value
    AGENCY_RECRUITER = Recipient.AGENCY_RECRUITER.value
    MANAGER = Recipient.MANAGER.value


class CameBy(StrEnum):
    """How the offer came: the vocabulary's channels that carry one."""

    EMAIL = Channel.EMAIL.value
    PHONE = Channel.PHONE.value
    LINKEDIN = Channel.LINKEDIN.value
    CHAT = Channel.CHAT.value
    PORTAL = Channel.PORTAL.value


_FROM_OUTSIDE = when("about", *(a.value for a in About if a is not About.INTERNAL))
_FROM_THE_FIRM = when("contact_role", Offerer.HIRING_MANAGER, Offerer.HR)
_A_REASON = when("reason", *(r.value for r in Reason if r is not Reason.NONE_GIVEN))


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked: first what no letter can do without."""

    company: Line
    about: About
    stage: Annotated[Stage | None, Ask(only_if=when("about", About.OFFER, About.INTERNAL))] = None
    reason: Annotated[Reason, Ask(fallback=(Reason.OTHER, Reason.NONE_GIVEN))]
    reason_words: Annotated[Sentence | None, Ask("long", only_if=_A_REASON)] = None
    role: Line | None = None
    contact: Line | None = None
    contact_role: Annotated[Offerer | None, Ask()] = None
    channel: CameBy | None = None
    recruiter: Annotated[Line | None, Ask(only_if=_FROM_OUTSIDE + _FROM_THE_FIRM)] = None
    referrer: Line | None = None
    panel: People | None = None
    door_open: bool | None = None
    check_in: Annotated[Day | None, Ask(only_if=when("door_open", True))] = None
    deadline: Annotated[Day | None, Ask(only_if=when("stage", Stage.OPEN, Stage.EXTENDED))] = None
    tone: Tone | None = None
    code_name: Line | None = None
    sign_off: Line | None = None

    @model_validator(mode="after")
    def words_for_another_reason(self) -> "Answers":
        """Only the person can put "something else" into words: nothing is invented for it."""
        if self.reason is Reason.OTHER and self.reason_words is None:
            raise PydanticCustomError("own_words_needed", "no words for the reason", {"field": "reason_words"})
        return self


def finish(answers: Answers) -> Ending:
    """The decision, with the likely case for what was left out: an open offer that came by email."""
    decision = Decision(
        about=answers.about,
        company=answers.company,
        role=answers.role,
        contact=answers.contact,
        contact_role=Recipient(answers.contact_role or _likely_contact(answers.about)),
        recruiter=answers.recruiter,
        referrer=answers.referrer,
        panel=tuple(answers.panel or ()),
        channel=Channel(answers.channel or Channel.EMAIL),
        stage=answers.stage or Stage.OPEN,
        explanation=Explanation(reason=answers.reason, words=answers.reason_words),
        door_open=bool(answers.door_open),
        check_in=answers.check_in,
        deadline=answers.deadline,
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )
    return Ending(matter=decision, code_name=answers.code_name)


def _likely_contact(about: About) -> Recipient:
    return Recipient.MANAGER if about is About.INTERNAL else Recipient.HIRING_MANAGER


def derived(values: Values) -> Mapping[str, str | None]:
    """For questions to speak of: the code of what it is about, and what outsiders would hear for the reason chosen.

    The values may come from a form that is wrong: an option nobody knows has no words. Something else has none of ours.
    """
    about, reason = values.get("about"), values.get("reason")
    ours = reason in tuple(Reason) and reason != Reason.OTHER
    words = outsiders_words(Explanation(reason=Reason(str(reason)))) if ours else None
    return {"about_code": about if about in tuple(About) else None, "outsiders": words}


FLOW = Flow("decline", Answers, finish, frozenset({("reason_words", "own_words_needed")}), derived)
