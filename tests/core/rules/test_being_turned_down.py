"""Rules after a no of somebody else's, as a person sees them."""

from core.dialogue.heard import Heard
from core.dialogue.message import Actions, Button, Card, card_plain
from core.dialogue.said import Text
from core.people import Identity
from tests.core.ledger.test_shelf import PLACE, Desk
from tests.core.rules.talks import fills, letters


async def turned_down(desk: Desk) -> str:
    told = {"company": "Globex", "news": "no", "reached": "final", "contact": "Dana", "channel": "email"}
    return await fills(desk, "rejection", **told, wants="reply", sign_off="Sam Rivera")


async def test_s28_a_no_is_framed_in_a_line_that_can_be_switched_off(desk: Desk) -> None:
    assert "Good people are turned down every day" in await turned_down(desk)
    await desk.presses("Leave such remarks out")
    assert "Good people" not in await turned_down(desk)


async def test_s33_they_are_thanked_for_the_experience(desk: Desk) -> None:
    await turned_down(desk)
    [answer, *_] = letters(desk)
    assert "thank" in answer.body.casefold() or "grateful" in answer.body.casefold(), answer.body


async def test_s58_somebody_in_need_gets_people_and_no_tips(desk: Desk) -> None:
    who = Identity("test", "T1", "U1")
    said = Text("I got rejected again and I don't want to live anymore")
    card = (await desk.house.hear(Heard(event="need", who=who, place=PLACE, said=said))).answer
    assert isinstance(card, Card)
    assert "somebody" in card_plain(card)
    assert not [item for m in card.messages if isinstance(m, Actions) for item in m.items if isinstance(item, Button)]
