"""Being turned down, or left without a word: what came, who is answered, thanked and asked, and when.

Ends in a rejection, from which every letter is written; often in none, for there is often nothing to send.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, NearDay, People, Sentence, when
from core.flows.ending import Ending, Rest
from core.letters.rejection import Rejection
from core.understanding.mail.why import why_not
from core.vocabulary import Channel, News, Reached, Recipient, Tone, Wants


class GotTo(StrEnum):
    """How far it came: the stages at which nothing had been promised yet."""

    APPLICATION = Reached.APPLICATION.value
    ASSESSMENT = Reached.ASSESSMENT.value
    PHONE_SCREEN = Reached.PHONE_SCREEN.value
    INTERVIEW = Reached.INTERVIEW.value
    FINAL = Reached.FINAL.value


class Bearer(StrEnum):
    """Who brought the news."""

    HIRING_MANAGER = Recipient.HIRING_MANAGER.value
    HR = Recipient.HR.value
    RECRUITER = Recipient.RECRUITER.value
    AGENCY_RECRUITER = Recipient.AGENCY_RECRUITER.value


class CameBy(StrEnum):
    """How the news came. Nobody reads the answers to an automated mail."""

    EMAIL = Channel.EMAIL.value
    AUTOMATED = "automated"
    PHONE = Channel.PHONE.value
    LINKEDIN = Channel.LINKEDIN.value
    CHAT = Channel.CHAT.value
    PORTAL = Channel.PORTAL.value


class Besides(StrEnum):
    """What else they said."""

    FEEDBACK = "feedback"
    ON_FILE = "on_file"
    APPLY_AGAIN = "apply_again"
    OTHER_ROLE = "other_role"


_A_NO = when("news", News.NO)
_OUTSIDE = when("news", *(news for news in News if news is not News.INTERNAL))
_STAGED = when("news", News.NO, News.GHOSTED, News.PAUSED)
_SOME_NEWS = when("news", *(news for news in News if news is not News.GHOSTED))
_MET = when("reached", GotTo.PHONE_SCREEN, GotTo.INTERVIEW, GotTo.FINAL)
_ANSWERED = when("wants", Wants.REPLY)
_READ = when("channel", *(way for way in CameBy if way is not CameBy.AUTOMATED))


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    company: Line
    role: Line | None = None
    news: News
    reached: Annotated[GotTo | None, Ask(only_if=_STAGED)] = None
    contact: Line | None = None
    contact_role: Annotated[Bearer | None, Ask(only_if=_OUTSIDE)] = None
    channel: Annotated[CameBy | None, Ask(only_if=_SOME_NEWS)] = None
    expected: Annotated[NearDay | None, Ask(only_if=when("news", News.GHOSTED))] = None
    last_heard: Annotated[NearDay | None, Ask(only_if=when("news", News.GHOSTED))] = None
    their_words: Annotated[Sentence | None, Ask("long", only_if=_A_NO)] = None
    besides: Annotated[Besides | None, Ask(only_if=_A_NO)] = None
    apply_again: Annotated[Day | None, Ask(only_if=_A_NO + when("besides", Besides.APPLY_AGAIN))] = None
    other_role: Annotated[Line | None, Ask(only_if=_A_NO + when("besides", Besides.OTHER_ROLE))] = None
    until: Annotated[Day | None, Ask(only_if=when("news", News.WAITLIST))] = None
    wants: Annotated[Wants | None, Ask(only_if=_A_NO)] = None
    moment: Annotated[Sentence | None, Ask("long", only_if=_A_NO + _MET + _ANSWERED)] = None
    since: Annotated[Sentence | None, Ask("long", only_if=_A_NO + when("reached", GotTo.ASSESSMENT) + _ANSWERED)] = None
    question: Annotated[Sentence | None, Ask("long", only_if=_A_NO + when("wants", Wants.FEEDBACK))] = None
    lesson: Annotated[Sentence | None, Ask("long", only_if=_A_NO + when("wants", Wants.ANSWER_FEEDBACK))] = None
    changed: Annotated[Sentence | None, Ask("long", only_if=_A_NO + when("wants", Wants.REAPPLY))] = None
    referrer: Annotated[Line | None, Ask(only_if=_SOME_NEWS)] = None
    panel: Annotated[People | None, Ask(only_if=_A_NO + _MET)] = None
    winner: Annotated[Line | None, Ask(only_if=when("news", News.INTERNAL))] = None
    rest: Annotated[Rest | None, Ask(only_if=_A_NO + _ANSWERED + _READ)] = None
    tone: Tone | None = None
    code_name: Line | None = None
    sign_off: Line | None = None


def finish(answers: Answers) -> Ending:
    """The rejection, with the likely case for what was left out: an answer to a mail that a person wrote."""
    internal, automated = answers.news is News.INTERNAL, answers.channel is CameBy.AUTOMATED
    likely = Recipient.MANAGER if internal else Recipient.HIRING_MANAGER
    channel = Channel.EMAIL if automated else Channel(answers.channel or Channel.EMAIL)
    rejection = Rejection(
        company=answers.company,
        role=answers.role,
        news=answers.news,
        reached=Reached(answers.reached or Reached.APPLICATION),
        contact=answers.contact,
        contact_role=Recipient(answers.contact_role or likely),
        channel=channel,
        no_reply=automated,
        wants=answers.wants or Wants.REPLY,
        has_feedback=answers.besides is Besides.FEEDBACK,
        on_file=answers.besides is Besides.ON_FILE,
        apply_again=answers.apply_again,
        other_role=answers.other_role,
        their_words=answers.their_words,
        why=why_not(answers.their_words or ""),
        referrer=answers.referrer,
        panel=tuple(answers.panel or ()),
        moment=answers.moment,
        question=answers.question,
        lesson=answers.lesson,
        changed=answers.changed or answers.since,
        winner=answers.winner,
        expected=answers.expected,
        last_heard=answers.last_heard,
        until=answers.until,
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )
    return Ending(matter=rejection, code_name=answers.code_name, rest=answers.rest)


FLOW = Flow("rejection", Answers, finish)
