"""What a message tells besides its wish: firm, job, people, reason, when."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.phrases import Hit
from core.understanding.message.firms import Named, firm_of
from core.understanding.message.moment import moment_of
from core.understanding.message.people import Someone, people_of
from core.understanding.message.role import role_of
from core.understanding.message.tokens import Token, tokens_of
from core.understanding.message.understanding import Person
from core.vocabulary import Reason

Span = tuple[int, int]

_PASTED = re.compile(
    r"(?:(?<=\s)|^)[\"“'‘«](?=\S)[^\"“”»]{20,}?[\"”'’»](?=[\s.,!?)]|$)|(?<=:\n).{40,}|(?<=: \n).{40,}", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Slots:
    """What was found, and on which words of the text each rests."""

    company: str | None
    role: str | None
    people: tuple[Person, ...]
    reason: Reason | None
    when: str | None
    deadline: str | None
    pasted: bool
    spans: Mapping[str, Span]


def slots_of(text: str, reasons: Sequence[Hit], *, sought: bool) -> Slots:
    """The slots of a message. `reasons` are the phrases in it that give one; `sought`: it is about a firm."""
    tokens = tokens_of(text)
    pasted = _PASTED.search(text)
    firm = firm_of(text, tokens, _elsewhere(reasons), sought=sought)
    role = role_of(text, tokens, (firm.start, firm.end) if firm else None)
    people = people_of(text, tokens, _taken(tokens, firm, role, pasted.span() if pasted else None))
    moment = moment_of(text)
    reason = reasons[0] if reasons else None
    due = bool(moment and moment[3])
    return Slots(
        company=firm.name if firm else None,
        role=role.name if role else None,
        people=tuple(Person(one.name, one.relation) for one in people),
        reason=Reason(reason.mark) if reason else None,
        when=moment[0] if moment and not due else None,
        deadline=moment[0] if moment and due else None,
        pasted=pasted is not None,
        spans=_spans(tokens, firm, role, people, reason, moment),
    )


def _elsewhere(reasons: Sequence[Hit]) -> int | None:
    """Where the words end that say that the person goes somewhere else."""
    return next((hit.end for hit in reasons if hit.mark == "other_offer"), None)


def _taken(tokens: Sequence[Token], firm: Named | None, role: Named | None, pasted: Span | None) -> list[Span]:
    taken = [(found.start, found.end) for found in (firm, role) if found]
    if pasted:
        inside = [n for n, token in enumerate(tokens) if pasted[0] <= token.start < pasted[1]]
        taken += [(inside[0], inside[-1] + 1)] if inside else []
    return taken


def _spans(
    tokens: Sequence[Token],
    firm: Named | None,
    role: Named | None,
    people: Sequence[Someone],
    reason: Hit | None,
    moment: tuple[str, int, int, bool] | None,
) -> dict[str, Span]:
    named = {"company": firm, "role": role, "people": people[0] if people else None}
    spans = {slot: (tokens[one.start].start, tokens[one.end - 1].end) for slot, one in named.items() if one}
    if reason:
        spans["reason"] = reason.start, reason.end
    if moment:
        spans["deadline" if moment[3] else "when"] = moment[1], moment[2]
    return spans
