"""A place to let it out. What is said here reaches no session, no row and no log: it is read once and let go."""

from core.dialogue import first_cards
from core.dialogue.message import Actions, Button, Card, Form, Note, Text
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm, encode
from core.flows.small_forms import VENT
from core.growth import forms
from core.growth.journal_cards import reflect_button
from core.understanding.message.read import understand

BOX = Act("vent", "vent", 0, "box")


def offered(visit: Visit, typed: str) -> Shows:
    """The box; words that were typed behind the command are heard, and not kept either."""
    words = visit.words
    if typed.strip():
        return Shows((heard(visit, typed, words.say("vent.typed")),))
    box = Button(words.say("vent.buttons.open"), encode(BOX), "primary", opens=True)
    return Shows((Card((Text(words.say("vent.ask")), Actions((box,))), words.say("notify.answer")),))


def act(visit: Visit, said: Act | ActForm) -> Shows:
    if isinstance(said, ActForm):
        typed = str(said.values.get("words") or "")
        return Shows((heard(visit, typed, visit.words.say("vent.gone")),))
    return Shows(form=box(visit))


def box(visit: Visit) -> Form:
    return forms.form(visit, VENT, BOX, {})


def heard(visit: Visit, typed: str, first: str) -> Card:
    """What is said back. Somebody who may be in danger is sent to people, not to tips."""
    words = visit.words
    if understand(typed).care == "safety":
        return first_cards.distress(words)
    said = (Note("ok", first), Text(words.say("vent.next")), Actions((reflect_button(visit),)))
    return Card(said, words.say("notify.answer"))
