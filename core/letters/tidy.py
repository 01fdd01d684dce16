"""What a person typed, made fit to stand in a letter: the same words, on one line, with one full stop behind."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from core.letters.plain_words import Endings

_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b\u2060\ufeff]+")
_ENDS = re.compile(r"[.!?…。！？][\"'”’)\]»]*$")


def one_line(text: str) -> str:
    """Runs of blanks, line ends and control characters become one space."""
    return _BLANK.sub(" ", text).strip()


def _name(text: str) -> str:
    return one_line(text).rstrip(",;: ")


def _absent_if_blank(value: object) -> object:
    return None if isinstance(value, str) and not _name(value) else value


Named = Annotated[str, AfterValidator(_name), StringConstraints(min_length=1)]
MaybeNamed = Annotated[Annotated[str, AfterValidator(_name)] | None, BeforeValidator(_absent_if_blank)]


def stop(text: str) -> str:
    """The end of a sentence: a full stop, unless the text ends in one already ("Acme Inc.", "Yahoo!")."""
    whole = str(text)  # an unfilled gap raises here, and says its name
    return whole if _ENDS.search(whole) else f"{whole}."


def sentence(text: str) -> str:
    """Somebody's own words as a sentence: nothing changes but the first letter and a missing full stop."""
    words = one_line(text)
    first = words.split(" ", 1)[0]
    return stop(words[0].upper() + words[1:] if first.isalpha() and first.islower() else words)


def ending(text: str, words: Endings) -> str:
    """Somebody's own words as the end of a sentence of ours: without a beginning that repeats ours."""
    said = one_line(text).replace("\u2019", "'")
    leads = (lead for lead in words.leads if said.casefold().startswith(f"{lead} "))
    lead = max(leads, key=len, default="")
    said = said[len(lead) :].strip(" ,:.…")
    first = said.split(" ", 1)[0]
    return said[:1].lower() + said[1:] if first.casefold() in words.small else said


def asked(question: str) -> str:
    """A question of somebody's own, with its mark."""
    words = capital(question)
    return words if words.endswith("?") else f"{words}?"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
