"""When the firm comes back after a no: which no it was, and the short answer that joins its letters."""

from collections.abc import Callable, Iterable, Sequence

from core.dialogue.message import Actions, Button, Card, Note, Text
from core.dialogue.ports import Visit
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.ledger.show import act
from core.letters.decision import Decision
from core.letters.declining import advice
from core.letters.declining.pack import answer
from core.letters.exchange import Exchange
from core.letters.matter import Matter
from core.vocabulary import AFTER_NO, Need


def which_card(visit: Visit, pack: Opportunity) -> Card:
    """What did they say? A button for each answer there is."""
    words = visit.words
    buttons = (Button(words.say(f"pack.came_back_with.{need}"), act(pack, "answer", need)) for need in AFTER_NO)
    asked = Text(words.say("pack.came_back", name=pack.title))
    return Card((asked, Actions(tuple(buttons))), words.say("notify.answer"))


def answered(
    pack: Opportunity, decision: Decision, letters: Sequence[LetterRecord], need: Need, new_id: Callable[[], str]
) -> LetterRecord:
    """The answer among the letters of the no: the one not sent yet, or a new one behind them."""
    recipe = answer(decision, need)
    waiting = (letter for letter in letters if letter.recipe.kind == recipe.kind and not letter.is_done)
    place = max((letter.place for letter in letters), default=0) + 1
    fresh = LetterRecord(id=new_id(), opportunity=pack.id, place=place, when="today", versions=(written(recipe),))
    return next(waiting, fresh)


def notes(visit: Visit, decision: Decision, need: Need) -> list[Note]:
    """What to mind, and that the answer holds to the reason."""
    kept = Note("ok", visit.words.say("pack.came_back_kept"))
    return [kept, *(Note("info", said) for said in advice.afterwards(decision, need))]


def the_no(packs: Iterable[Opportunity], named: str | None) -> Opportunity | None:
    """The no that a firm came back to: the newest one, or the newest to the firm, or the person, that was named."""
    nos = (pack for pack in packs if isinstance(pack.matter, Decision) and not pack.matter.answering)
    return next((pack for pack in nos if named is None or _is_called(pack, named)), None)


def still_open(packs: Iterable[Opportunity], said: Matter) -> Opportunity | None:
    """The offer for which time was asked, when this is the no or the yes to it."""
    if not (isinstance(said, Decision) and not said.answering) and not _is(said, Need.ACCEPT):
        return None
    waiting = (pack for pack in packs if _is(pack.matter, Need.MORE_TIME))
    roles = {(said.role or "").casefold(), ""}
    return next(
        (
            pack
            for pack in waiting
            if _same(pack.matter.company, said.company or "")
            and (said.role is None or (pack.matter.role or "").casefold() in roles)
        ),
        None,
    )


def decided(pack: Opportunity, decision: Decision, code_name: str | None) -> Opportunity:
    """The offer, now with its answer. What was told when time was asked for need not be told again."""
    asked = pack.matter
    told = {"role": decision.role or asked.role}
    if decision.contact is None:
        told |= {"contact": asked.contact}
        told |= {"contact_role": asked.contact_role} if isinstance(asked, Exchange) and asked.contact else {}
    now = {"rev": pack.rev + 1, "matter": decision.model_copy(update=told), "code_name": code_name or pack.code_name}
    return pack.model_copy(update=now)


def _is(matter: Matter, need: Need) -> bool:
    return isinstance(matter, Exchange) and matter.need is need


def _is_called(pack: Opportunity, named: str) -> bool:
    return any(_same(name, named) for name in (pack.matter.company, pack.matter.contact, pack.code_name))


def _same(one: str | None, other: str) -> bool:
    return one is not None and one.casefold().strip() == other.casefold().strip()
