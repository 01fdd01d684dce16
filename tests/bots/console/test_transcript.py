"""Every message as transcript lines."""

from bots.console.transcript import card_lines, form_lines
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
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
from core.dialogue.said import AsForm, Back, Change, On, encode

ON = On("s1", 3)
BACK = Button("Back", encode(Back(ON)))


def test_a_question_carries_its_place_its_hint_and_what_can_be_pressed() -> None:
    card = Card(
        (
            Progress(3, 12, "Question 3 of 12"),
            Note("problem", "Pick one."),
            Text("How far is it?"),
            Text("As of today.", quiet=True),
            Choices(ON, "stage", "How far", (Option("open", "Still open"), Option("signed", "I have signed"))),
            Actions((BACK,)),
        )
    )
    assert card_lines(card) == [
        "! Pick one.",
        "< [3/12] How far is it?",
        "  As of today.",
        "  (Still open) (I have signed) (Back)",
    ]


def test_further_lines_of_a_paragraph_are_indented() -> None:
    assert card_lines(Card((Heading("One\ntwo"), Text("three\n\nfour")))) == ["< One", "  two", "< three", "", "  four"]


def test_quiet_words_stand_below_what_was_said_and_alone_elsewhere() -> None:
    assert card_lines(Card((Text("small", quiet=True),))) == ["< small"]
    facts = Facts((Fact("Company", "Acme"),))
    assert card_lines(Card((facts, Text("small", quiet=True)))) == ["= Company: Acme", "< small"]


def test_progress_without_a_question_is_not_lost() -> None:
    assert card_lines(Card((Progress(1, 2, "Question 1 of 2"),))) == ["< [1/2]"]


def test_a_fact_shows_the_button_that_changes_it() -> None:
    change = Button("Change", encode(Change("role", ON)))
    rows = (Fact("Company", "Acme"), Fact("Panel", "Ana\nBo", change))
    assert card_lines(Card((Facts(rows),))) == ["= Company: Acme", "= Panel: Ana", "  Bo  (Change)"]


def test_a_letter_is_barred_and_its_findings_noted() -> None:
    letter = Letter(
        "To Dana",
        "Dear Dana,\n\nThank you.",
        ("Email", "Warm"),
        "Your offer",
        "Subject",
        (Finding("warn", "sorry", "Once is enough."), Finding("hint", None, "Rather short.")),
    )
    assert card_lines(Card((letter, Actions((BACK, Link("Gmail", "https://mail.example/?a=b")))))) == [
        "| To Dana",
        "| Email · Warm",
        "| Subject: Your offer",
        "|",
        "| Dear Dana,",
        "|",
        "| Thank you.",
        "! “sorry”: Once is enough.",
        "! Rather short.",
        "  (Back)",
        "  Gmail: https://mail.example/?a=b",
    ]


def test_many_options_wrap_between_labels_only() -> None:
    options = tuple(Option(str(n), f"The option number {n}") for n in range(12))
    lines = card_lines(Card((Text("Which?"), Choices(ON, "x", "X", options))))[1:]
    assert len(lines) > 1
    assert all(len(line) <= 102 for line in lines)
    assert " ".join(line.strip() for line in lines) == " ".join(f"({option.label})" for option in options)


def test_a_form_shows_its_fields_what_stands_in_them_and_what_is_wrong() -> None:
    yes_no = (Option("yes", "Yes"), Option("no", "No"))
    form = Form(
        encode(AsForm(ON)),
        "Turn down an offer",
        "Not now",
        (
            Text("Private.", quiet=True),
            Field("company", "text", "Company", value="Acme", problem="Too long."),
            Field("stage", "choice", "How far", value="open", options=(Option("open", "Still open"),)),
            Field("tone", "choice", "Tone", options=(Option("warm", "Warm"), Option("brief", "Brief"))),
            Field("door_open", "yes_no", "Door", value=False, options=yes_no),
            Field("panel", "people", "Panel", value=["Ana", "Bo"]),
            Field("check_in", "date", "Check in"),
        ),
        "Write letters",
    )
    assert form_lines(form) == [
        "< form: Turn down an offer",
        "  Private.",
        "  Company: Acme",
        "! Company: Too long.",
        "  How far: Still open",
        "  Tone:",
        "    (Warm) (Brief)",
        "  Door: No",
        "  Panel: Ana",
        "    Bo",
        "  Check in:",
        "  (Write letters) (Not now)",
    ]
