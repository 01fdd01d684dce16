"""Letters that join an opportunity which is kept: the answer after its no, the no after time was asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.dialogue.message import Note
from core.dialogue.ports import Visit
from core.flows.ending import Ending
from core.ledger import keeping
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.letters.decision import Decision
from core.letters.declining import advice
from core.letters.declining.pack import answer
from core.letters.exchange import Exchange
from core.vocabulary import Need

NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Joined:
    """The opportunity with all its letters as they are now; `shown` are those it is about, `changed` those to store."""

    pack: Opportunity
    packs: tuple[Opportunity, ...]
    letters: list[LetterRecord]
    changed: list[LetterRecord]
    shown: list[LetterRecord]
    notes: list[Note]
    to_mind: list[Note]


def came_back(visit: Visit, pack: Opportunity, letters: Sequence[LetterRecord], need: Need, new_id: NewId) -> Joined:
    """The firm came back after the no: the answer not sent yet, or a new one behind the others, with its reason."""
    assert isinstance(pack.matter, Decision)
    letter = answered(pack, pack.matter, letters, need, new_id)
    fresh = [letter] if letter not in letters else []
    kept = Note("ok", visit.words.say("pack.came_back_kept"))
    to_mind = [Note("info", said) for said in advice.afterwards(pack.matter, need)]
    return Joined(pack, (), [*letters, *fresh], fresh, [letter], [kept], to_mind)


def answered(
    pack: Opportunity, decision: Decision, letters: Sequence[LetterRecord], need: Need, new_id: Callable[[], str]
) -> LetterRecord:
    """The answer among the letters of the no: the one not sent yet, or a new one behind them."""
    recipe = answer(decision, need)
    waiting = (letter for letter in letters if letter.recipe.kind == recipe.kind and not letter.is_done)
    place = max((letter.place for letter in letters), default=0) + 1
    fresh = LetterRecord(id=new_id(), opportunity=pack.id, place=place, when="today", versions=(written(recipe),))
    return next(waiting, fresh)


def decided(visit: Visit, asked: Opportunity, letters: Sequence[LetterRecord], ending: Ending, new_id: NewId) -> Joined:
    """The no after time was asked for: the same offer, now decided. What was not sent of the question is set aside."""
    assert isinstance(ending.matter, Decision)
    pack = with_answer(asked, ending.matter, ending.code_name)
    aside = [letter.set_aside(visit.today) for letter in letters if not letter.is_done]
    before = {letter.id: letter for letter in (*letters, *aside)}
    fresh = [
        letter.model_copy(update={"place": letter.place + len(before)})
        for letter in keeping.letters_of(visit, pack, ending, new_id)
    ]
    told = Note("info", visit.words.say("pack.now_decided"))
    to_mind = keeping.to_mind(visit, pack, ())
    return Joined(pack, (pack,), [*before.values(), *fresh], [*aside, *fresh], fresh, [told], to_mind)


def with_answer(pack: Opportunity, decision: Decision, code_name: str | None) -> Opportunity:
    """The offer, now with its answer. What was told when time was asked for need not be told again."""
    asked = pack.matter
    told = {"role": decision.role or asked.role}
    if decision.contact is None:
        told |= {"contact": asked.contact}
        told |= {"contact_role": asked.contact_role} if isinstance(asked, Exchange) and asked.contact else {}
    now = {"rev": pack.rev + 1, "matter": decision.model_copy(update=told), "code_name": code_name or pack.code_name}
    return pack.model_copy(update=now)
