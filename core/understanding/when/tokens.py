"""A "when" phrase as a row of words, numbers, hours and dates."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.understanding.lexicon.times import NUMBERS, ORDINALS, TENS

Kind = Literal["word", "number", "ordinal", "hour", "date", "sign"]

_FORMS = re.compile(
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:t(?=\d))?"
    r"|(?P<dmy>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?!\d)"
    r"|(?P<hour>\d{1,2}(?:[:.]\d{2}){0,2} ?(?:am|pm|a|p)(?![^\W\d_])|\d{1,2}:\d{2}(?::\d{2})?(?:z(?![a-z]))?"
    r"|\d{1,2}h\d{2})(?!\d)"
    r"|(?P<my>\d{1,2}/\d{4})(?!\d)"
    r"|(?P<dm>\d{1,2}[/.]\d{1,2})(?![\d])"
    r"|(?P<ordinal>\d{1,3})(?:st|nd|rd|th)(?![^\W\d_])"
    r"|(?P<number>\d{1,9})"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<sign>[-–—&+/@]|\S)"
)
_DOTTED = re.compile(r"\b([ap])\.? ?m\b\.?")
_CLOCK = re.compile(r"(?<=\d) ?o ?'? ?clock\b")
_POSSESSIVE = re.compile(r"'s?(?=\s|$)")
_SIGNS_IN = re.compile(r"[-/.:h]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a phrase. `numbers` are the figures of a number, an hour (h, m) or a date as they stand."""

    kind: Kind
    text: str
    numbers: tuple[int, ...] = ()
    form: str = ""


def tokens_of(text: str) -> Sequence[Token]:
    """The tokens of a phrase in lower case; number words are read as numbers."""
    plain = text.casefold().replace("’", "'").replace("`", "'").replace("‘", "'")
    plain = _CLOCK.sub(":00", _DOTTED.sub(r"\1m", plain))
    plain = _POSSESSIVE.sub("", plain)
    return _counted(
        [
            _token(match)
            for match in _FORMS.finditer(plain)
            if match.group() not in (",", ".", ";", "!", "?", "(", ")", '"')
        ]
    )


def _token(match: re.Match[str]) -> Token:
    form, text = str(match.lastgroup), match.group()
    if form == "word":
        return Token("word", text)
    if form in ("number", "ordinal"):
        return Token("ordinal" if form == "ordinal" else "number", text, (int(match[form]),))
    if form == "hour":
        half = "pm" if "p" in text else "am" if "a" in text else ""
        return Token("hour", text, tuple(int(n) for n in re.findall(r"\d+", text)), half)
    if form == "sign":
        return Token("sign", text)
    return Token("date", text, tuple(int(n) for n in _SIGNS_IN.split(match[form])), form)


def _is_hour(token: Token) -> bool:
    """Whether figures with a full stop between them can be an hour, as in "at 21.45"."""
    hour, minute = token.numbers
    return hour < 24 and minute < 60 and len(token.text.rpartition(".")[2]) == 2


def _counted(tokens: Sequence[Token]) -> Sequence[Token]:
    found: list[Token] = []
    for token in tokens:
        if token.form == "dm" and "." in token.text and found and found[-1].text == "at" and _is_hour(token):
            token = Token("hour", token.text, token.numbers)
        if token.kind == "word" and token.text in NUMBERS:
            token = Token("number", token.text, (NUMBERS[token.text],))
        elif token.kind == "word" and token.text in ORDINALS:
            token = Token("ordinal", token.text, (ORDINALS[token.text],))
        elif token.kind == "sign" and token.text == "-" and found and found[-1].text in TENS:
            continue
        if token.kind in ("number", "ordinal") and found and found[-1].text in TENS and token.numbers[0] < 10:
            token = Token(token.kind, token.text, (found.pop().numbers[0] + token.numbers[0],))
        found.append(token)
    return found
