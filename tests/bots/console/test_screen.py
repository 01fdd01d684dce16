"""Cards on a screen: nothing is lost, and nothing a person typed steers the terminal."""

import io

from rich.console import Console

from bots.console.screen import Screen, picks, printable
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Finding,
    Form,
    Heading,
    Letter,
    Link,
    Note,
    Option,
    Progress,
    Text,
)
from core.dialogue.said import Act, AsForm, Back, On, encode

ON = On("s1", 1)
BACK = Button("Back", encode(Back(ON)))
EDIT = Button("Edit", encode(Act("letter", "l1", 0, "edit")))
LETTER = Letter("To Dana", "Dear [bold]Dana[/bold],\n\nThanks.", ("Email", "Warm"), "Offer", "Subject",
                (Finding("warn", "sorry", "Once is enough."),))  # fmt: skip


def shown(card: Card) -> str:
    out = io.StringIO()
    Screen(Console(file=out, width=90)).card(card)
    return out.getvalue()


def test_every_word_of_a_card_is_on_the_screen() -> None:
    card = Card(
        (
            Heading("Your letters"),
            Text("All one explanation."),
            Note("ok", "Kept."),
            Facts((Fact("Company", "Acme", BACK),)),
            LETTER,
            Actions((EDIT, Link("Gmail", "https://mail.example/"))),
        )
    )
    text = shown(card)
    for words in ("Your letters", "All one explanation.", "✓ Kept.", "Company", "Acme", "(Back)", "To Dana",
                  "Subject: Offer", "Dear [bold]Dana[/bold],", "Email · Warm", "! “sorry”: Once is enough.",
                  " 1 Edit", "Gmail"):  # fmt: skip
        assert words in text


def test_options_are_numbered_and_the_buttons_beside_them_are_not() -> None:
    card = Card(
        (
            Progress(1, 2, "Question 1 of 2"),
            Choices(ON, "stage", "Stage", (Option("a", "Open"), Option("b", "Signed"))),
            Actions((BACK,)),
        )
    )
    assert picks(card) == ("Open", "Signed")
    text = shown(card)
    assert " 1 Open" in text
    assert " 2 Signed" in text
    assert "(Back)" in text


def test_a_question_in_words_has_no_numbers() -> None:
    assert picks(Card((Progress(1, 2, "Question 1 of 2"), Text("Company?"), Actions((BACK,))))) == ()
    assert picks(Card((LETTER, Actions((EDIT, BACK))))) == ("Edit", "Back")


def test_a_form_without_fields_shows_what_it_holds() -> None:
    out = io.StringIO()
    Screen(Console(file=out, width=90)).form(Form(encode(AsForm(ON)), "Use this letter", "Done", (LETTER,)))
    assert "Use this letter" in out.getvalue()
    assert "Thanks." in out.getvalue()


def test_no_text_steers_the_terminal() -> None:
    assert printable("a\x1b[2Jb\x07\u202ec\nd\u00a0e") == "a[2Jbc\nd\u00a0e"
    assert "\x1b[2J" not in shown(Card((Text("a\x1b[2Jb"),)))
