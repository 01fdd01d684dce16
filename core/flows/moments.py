"""A day and an hour, asked for in a person's own words."""

from datetime import datetime, time
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from core.understanding.when import Reading, read_when

UNREADABLE = ("vague", "past", "unclear")
"""What can be wrong with a moment, as keys of a question's errors."""


def _a_moment(text: str, info: ValidationInfo) -> str:
    """Words that say when. Which moment that is depends on the hour at which the talk ends."""
    if info.context:
        morning = datetime.combine(info.context["today"], time())
        read = read_when(text, morning, "UTC", "en-US")
        if not isinstance(read, Reading):
            problem = read.problem if read.problem in UNREADABLE else "unclear"
            raise PydanticCustomError("past" if problem == "past" else problem, "no moment was read")
    return text


Moment = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80), AfterValidator(_a_moment)
]
"""A day and an hour in the person's own words, kept as they were typed."""
