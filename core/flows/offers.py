"""Around an offer: more time, an answer to what comes after a no, a yes, word to references, "not now"."""

from typing import Annotated

from annotated_types import MaxLen
from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, People, when
from core.flows.decline import Offerer
from core.flows.ending import Ending
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.explanation import Explanation
from core.vocabulary import AFTER_NO, Channel, Need, Reason, Recipient, Tone

_ANSWERED = when("need", *(need for need in Need if need is not Need.REFERENCES))
_AN_OFFER = when("need", Need.MORE_TIME, *AFTER_NO, Need.ACCEPT)
_A_DAY_OF_MINE = when("need", Need.MORE_TIME, Need.COLD)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    need: Need
    company: Line
    until: Annotated[Day | None, Ask(only_if=_A_DAY_OF_MINE)] = None
    why: Annotated[Line | None, Ask(only_if=when("need", Need.MORE_TIME))] = None
    role: Line | None = None
    contact: Annotated[Line | None, Ask(only_if=_ANSWERED)] = None
    contact_role: Annotated[Offerer | None, Ask(only_if=_AN_OFFER)] = None
    deadline: Annotated[Day | None, Ask(only_if=when("need", Need.MORE_TIME))] = None
    others: Annotated[People | None, Ask(only_if=when("need", Need.ACCEPT))] = None
    references: Annotated[Annotated[tuple[Line, ...], MaxLen(4)] | None, Ask(only_if=when("need", Need.REFERENCES))] = (
        None
    )
    took_it: Annotated[bool | None, Ask(only_if=when("need", Need.REFERENCES))] = None
    tone: Tone | None = None
    code_name: Line | None = None
    sign_off: Line | None = None


def finish(answers: Answers) -> Ending:
    """What is to be said, with the likely case for what was left out. A stranger's approach comes by LinkedIn."""
    cold = answers.need is Need.COLD
    likely = Recipient.RECRUITER if cold else Recipient.HIRING_MANAGER
    if answers.need in AFTER_NO:
        return Ending(matter=_answer(answers, answers.need), code_name=answers.code_name)
    exchange = Exchange(
        need=answers.need,
        company=answers.company,
        role=answers.role,
        contact=answers.contact,
        contact_role=Recipient(answers.contact_role or likely),
        channel=Channel.LINKEDIN if cold else Channel.EMAIL,
        deadline=answers.deadline,
        until=answers.until,
        why=answers.why,
        others=tuple(answers.others or ()),
        references=tuple(answers.references or ()),
        took_it=answers.took_it is not False,
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )
    return Ending(matter=exchange, code_name=answers.code_name)


def _answer(answers: Answers, need: Need) -> Decision:
    """What comes after a no, where the no itself was written elsewhere: its reason is not known here."""
    return Decision(
        company=answers.company,
        role=answers.role,
        contact=answers.contact,
        contact_role=Recipient(answers.contact_role or Recipient.HIRING_MANAGER),
        explanation=Explanation(reason=Reason.NONE_GIVEN),
        answering=need,
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )


FLOW = Flow("offers", Answers, finish)
