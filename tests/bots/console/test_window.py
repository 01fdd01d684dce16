"""Finding what a press means among all that was posted."""

import pytest

from bots.console.window import EntryError, Filled, Pressed, Typed, Window, typed, utterance
from core.dialogue.message import Actions, Button, Card, Choices, Fact, Facts, Field, Form, Option, Text
from core.dialogue.said import (
    Act,
    ActForm,
    AsForm,
    Back,
    Change,
    Closed,
    Command,
    On,
    Press,
    Redraw,
    Skip,
    Submit,
    encode,
)
from core.dialogue.said import Text as Words

OLD, NEW = On("s1", 1), On("s1", 2)


def card(on: On, *labels: str) -> Card:
    options = tuple(Option(label.casefold(), label) for label in labels)
    return Card((Text("Which?"), Choices(on, "stage", "Stage", options), Actions((Button("Back", encode(Back(on))),))))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Acme", Typed("Acme")),
        ("  (Back) ", Pressed("Back")),
        ("(Change) Company", Pressed("Change", "Company")),
        ("(Phone (or in person))", Pressed("Phone (or in person)")),
        ("(unclosed", Typed("(unclosed")),
        ("form letter", Typed("form letter")),
        ('form {"company": "Acme"}', Filled({"company": "Acme"})),
    ],
)
def test_a_line_is_read(line: str, said: object) -> None:
    assert utterance(line) == said


@pytest.mark.parametrize("line", ["form {", "form {company}", "form {}, {}"])
def test_a_form_that_is_no_object_is_refused(line: str) -> None:
    with pytest.raises(EntryError, match="sent as JSON"):
        utterance(line)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/gracious decline Acme, pay", Command("decline", "Acme, pay")),
        ("/decline Acme", Command("decline", "Acme")),
        ("/gracious", Command("help")),
        ("/forget-me", Command("forget-me")),
        ("decline Acme", Words("decline Acme")),
    ],
)
def test_a_slash_makes_a_command(text: str, said: object) -> None:
    assert typed(text) == said


def test_the_latest_card_with_the_label_is_pressed() -> None:
    window = Window()
    window.post(card(OLD, "Open", "Signed"))
    window.post(card(NEW, "Open"))
    latest, older = window.find(Pressed("Open")), window.find(Pressed("Signed"))
    assert latest is not None
    assert older is not None
    assert (latest.said, latest.pressed) == (Press(NEW, "stage", "open"), {"card": 2})
    assert (older.said, older.pressed) == (Press(OLD, "stage", "signed"), {"card": 1})
    assert window.find(Pressed("Elsewhere")) is None


def test_a_card_brought_up_to_date_has_its_new_buttons_only() -> None:
    window = Window()
    posted = window.post(card(OLD, "Open"))
    assert not window.replace(posted, card(NEW, "Open")), "nobody can see that"
    assert window.replace(posted, Card((Text("Answered"),)))
    assert window.find(Pressed("Open")) is None


def test_words_behind_the_label_choose_the_row_or_the_card() -> None:
    window = Window()
    rows = tuple(Fact(name, "x", Button("Change", encode(Change(name, NEW)))) for name in ("Company", "Role"))
    window.post(Card((Facts(rows),)))
    window.post(card(NEW, "Open"))
    window.post(Card((Text("Another question"), Choices(OLD, "tone", "Tone", (Option("o", "Open"),)))))
    row, further_up = window.find(Pressed("Change", "role")), window.find(Pressed("Open", "which?"))
    assert row is not None
    assert row.said == Change("Role", NEW)
    assert further_up is not None
    assert further_up.pressed == {"card": 2}


def test_a_day_is_picked_behind_the_label() -> None:
    window = Window()
    window.post(Card((Field("check_in", "date", "Check in on", on=NEW),)))
    found = window.find(Pressed("Check in on", "2027-01-15"))
    assert found is not None
    assert found.said == Press(NEW, "check_in", "2027-01-15")
    assert window.find(Pressed("Check in on", "someday")) is None


def test_a_form_is_sent_with_what_stands_in_it() -> None:
    window = Window()
    fields = (Field("company", "text", "Company", value="Acme"), Field("role", "text", "Role"))
    assert window.send({}) is None
    window.open(Form(encode(AsForm(NEW)), "Title", "Not now", fields, "Send"), {"card": 7})
    sent, pressed, closed = (
        window.send({"role": "Nurse"}),
        window.find(Pressed("Send")),
        window.find(Pressed("Not now")),
    )
    assert sent is not None
    assert pressed is not None
    assert closed is not None
    assert (sent.said, sent.pressed) == (Submit(NEW, {"company": "Acme", "role": "Nurse"}), {"card": 7})
    assert pressed.said == Submit(NEW, {"company": "Acme", "role": None})
    assert closed.said == Closed(NEW)


def test_the_form_of_an_object_carries_its_act() -> None:
    window = Window()
    act = Act("letter", "l1", 2, "edit")
    window.open(Form(encode(act), "Edit", "Close", (Field("body", "long", "Text", value="Dear"),), "Save"), None)
    sent = window.send({"body": "Hello"})
    assert sent is not None
    assert not window.close(Pressed("Save"))
    assert window.close(Pressed("Close"))
    assert window.form is None
    assert sent.said == ActForm(act, {"body": "Hello"})


def test_the_latest_button_to_a_form_is_found() -> None:
    window = Window()
    assert window.form_button() is None
    window.post(Card((Actions((Button("Skip", encode(Skip(OLD))), Button("Form", encode(AsForm(OLD))))),)))
    found = window.form_button()
    assert found is not None
    assert found.said == AsForm(OLD)


def test_an_answer_that_asks_for_more_redraws_first() -> None:
    window = Window()
    door = Field("door_open", "yes_no", "Door", redraws=True)
    role = Field("role", "text", "Role", value="Nurse")
    assert window.redraw({"door_open": True}) is None
    window.open(Form(encode(AsForm(NEW)), "Title", "Not now", (door, role), "Send"), {"card": 7})
    needed = window.redraw({"door_open": True})
    assert needed is not None
    assert (needed.said, needed.pressed) == (Redraw(NEW, {"door_open": True, "role": "Nurse"}), {"card": 7})
    assert window.redraw({"role": "Cook"}) is None
