"""Stepping back: three short questions beside the person's own counts."""

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.growth.entry import Counts, First, Review, Share
from core.growth.lesson import Lesson


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    fits: Share | None = None
    tailored: Share | None = None
    talked: Share | None = None


def finish(answers: Answers) -> Lesson:
    """A review whose counts are taken when it is kept."""
    return Lesson(
        Review(
            counts=Counts(),
            first=First.LITTLE,
            fits=answers.fits,
            tailored=answers.tailored,
            talked=answers.talked,
        )
    )


FLOW = Flow("strategy", Answers, finish)
