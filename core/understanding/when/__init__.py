"""When something is to happen: `read_when(text, now, tz, locale) -> Reading | Refusal`."""

from core.understanding.when.answer import answer_when
from core.understanding.when.ground import Problem
from core.understanding.when.read import read_when
from core.understanding.when.reading import Reading, Refusal
from core.understanding.when.words import in_words, why_not

__all__ = ["Problem", "Reading", "Refusal", "answer_when", "in_words", "read_when", "why_not"]
