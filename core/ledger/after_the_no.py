"""Which no a firm came back to, which offer is answered by a no or a yes; and what they may have come back with."""

from collections.abc import Iterable

from core.dialogue.message import Actions, Button, Card, Text
from core.dialogue.ports import Visit
from core.ledger.opportunity import Opportunity
from core.ledger.show import act
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.matter import Matter
from core.vocabulary import AFTER_NO, Need


def which_card(visit: Visit, pack: Opportunity) -> Card:
    """What did they say? A button for each answer there is."""
    words = visit.words
    buttons = (Button(words.say(f"pack.came_back_with.{need}"), act(pack, "came_back", need)) for need in AFTER_NO)
    asked = Text(words.say("pack.came_back", name=pack.title))
    return Card((asked, Actions(tuple(buttons))), words.say("notify.answer"))


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


def _is(matter: Matter, need: Need) -> bool:
    return isinstance(matter, Exchange) and matter.need is need


def _is_called(pack: Opportunity, named: str) -> bool:
    return any(_same(name, named) for name in (pack.matter.company, pack.matter.contact, pack.code_name))


def _same(one: str | None, other: str) -> bool:
    return one is not None and one.casefold().strip() == other.casefold().strip()
