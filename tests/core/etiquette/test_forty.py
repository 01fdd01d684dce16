"""The forty checks every draft goes through, each with a text that it flags and one that it lets be."""

from datetime import date, timedelta
from typing import Any

import pytest

from core.etiquette import Message, check, compare, told_apart
from core.etiquette.codes import CODES
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import write
from core.vocabulary import Reason

_HELLO, _BYE = "Dear Ms. Tan,\n\n", "\n\nKind regards,\nBo"
_OFFER = "Thank you for offering me the porter job at Oakline. "
_NO = "I have decided to decline it"
_DECLINE: dict[str, Any] = {
    "flow": "decline", "channel": "email", "subject": "Porter at Oakline", "company": "Oakline", "role": "porter",
    "recipient": "hiring_manager",
}  # fmt: skip
_REPLY = _DECLINE | {"flow": "rejection"}
_CONTACT = {"flow": "follow_up", "channel": "linkedin", "recipient": "contact"}

Told = dict[str, Any]
_Row = tuple[str, str, str, str, Told]

# the number of the check, a code it uses, what it flags, what it lets be, and what is known of where both go
_FORTY: list[_Row] = [
    (
        "Q01",
        "generic_greeting",
        "Dear Hiring Manager,\n\nThank you. I decline it.",
        "Dear Ms. Tan,\n\nThank you. I decline it.",
        _DECLINE | {"name": "Ms. Tan"},
    ),
    ("Q02", "no_gratitude", f"{_NO}.", f"{_OFFER}{_NO}.", _DECLINE),
    (
        "Q03",
        "no_gratitude",
        "I was glad to see the mill. I declined it.",
        "Thank you for putting in a word. I declined it.",
        {"flow": "decline", "recipient": "referrer", "channel": "slack_dm"},
    ),
    ("Q04", "vague_decision", f"{_OFFER}I'm leaning towards maybe declining it.", f"{_OFFER}{_NO}.", _DECLINE),
    (
        "Q05",
        "late_decision",
        "Thank you. I liked the day. I met Ana. I decline it.",
        "Thank you. I decline it. I liked the day.",
        _DECLINE,
    ),
    (
        "Q06",
        "no_role",
        "Thank you for the offer from Oakline. I have decided to decline it.",
        f"{_OFFER}{_NO}.",
        _DECLINE | {"subject": "Your offer"},
    ),
    (
        "Q07",
        "wrong_company",
        f"Thank you for the porter job at Ferndale. {_NO}.",
        f"{_OFFER}{_NO}.",
        _DECLINE | {"subject": "Porter"},
    ),
    (
        "Q08",
        "vague_reason",
        f"{_OFFER}{_NO} because of the commute, and also because the salary is too low.",
        f"{_OFFER}{_NO} because of the commute.",
        _DECLINE,
    ),
    (
        "Q11",
        "negativity",
        f"{_OFFER}{_NO}, as your managers are hopeless.",
        f"{_OFFER}{_NO}, as I am staying.",
        _DECLINE,
    ),
    ("Q12", "rude", "Thank you. Get lost.", "Thank you. I wish you well.", _REPLY),
    ("Q13", "argue_decision", "Thank you. I ask you to reconsider.", "Thank you. I accept it.", _REPLY),
    ("Q14", "begging", "Thank you. This was my last hope.", "Thank you. I had hoped for it.", _REPLY),
    (
        "Q15",
        "pressure",
        "Thank you. Reply TODAY or I go elsewhere.",
        "Thank you. I look forward to your reply.",
        _REPLY,
    ),
    (
        "Q16",
        "oversharing_health",
        f"{_OFFER}{_NO} because I started chemotherapy.",
        f"{_OFFER}{_NO} for personal reasons.",
        _DECLINE,
    ),
    (
        "Q17",
        "oversharing_family",
        f"{_OFFER}{_NO} because of my custody battle.",
        f"{_OFFER}{_NO} because of the school run.",
        _DECLINE,
    ),
    (
        "Q18",
        "oversharing_salary",
        f"{_OFFER}{_NO}, as I was offered £52,000 elsewhere.",
        f"{_OFFER}{_NO}, as the pay is low.",
        _DECLINE,
    ),
    (
        "Q19",
        "names_other_company",
        f"{_OFFER}{_NO}, as I have joined Ferndale.",
        f"{_OFFER}{_NO}, as I have another role.",
        _DECLINE,
    ),
    (
        "Q20",
        "confidential",
        f"{_OFFER}{_NO}. Between us, we are being sold.",
        f"{_OFFER}{_NO}. We are busy here.",
        _DECLINE,
    ),
    ("Q21", "over_apology", f"{_OFFER}Sorry, {_NO}. My apologies again.", f"{_OFFER}I'm sorry, but {_NO}.", _DECLINE),
    (
        "Q22",
        "false_promise",
        f"{_OFFER}{_NO}. I would love to stay in touch.",
        f"{_OFFER}{_NO}. I wish you well.",
        _DECLINE | {"door_open": False},
    ),
    (
        "Q23",
        "false_promise",
        f"{_OFFER}{_NO}. I promise I will join next year.",
        f"{_OFFER}{_NO}. Perhaps another year.",
        _DECLINE,
    ),
    (
        "Q24",
        "bargaining_after_no",
        f"{_OFFER}{_NO}, unless you can add two days.",
        f"{_OFFER}{_NO}, as it is five days.",
        _DECLINE,
    ),
    ("Q25", "no_signoff", f"{_HELLO}{_OFFER}{_NO}.", f"{_HELLO}{_OFFER}{_NO}.{_BYE}", _DECLINE),
    ("Q28", "placeholder_left", f"{_OFFER}{_NO}, [Name].", f"{_OFFER}{_NO}.", _DECLINE),
    ("Q29", "cliche", f"I hope this email finds you well. {_OFFER}{_NO}.", f"{_OFFER}{_NO}.", _DECLINE),
    ("Q30", "exclamation_excess", f"{_OFFER}{_NO}!!", f"{_OFFER}{_NO}!", _DECLINE),
    (
        "Q31",
        "reading_grade",
        f"Pursuant to the aforementioned correspondence I hereby decline. {_OFFER}",
        f"{_OFFER}{_NO}.",
        _DECLINE,
    ),
    (
        "Q32",
        "too_many_asks",
        "We met at the fair. Could you call me? Could you read my CV? Can you introduce me to Ana?",
        "We met at the fair. Could you call me?",
        _CONTACT,
    ),
    ("Q33", "no_context", "Could you give me a call next week?", "We met at the fair. Could you call me?", _CONTACT),
    (
        "Q34",
        "no_opt_in",
        "I'm copying Ana, you two should talk. Take it from here!",
        "You both said yes, so here is Ana. I'm copying you both.",
        _CONTACT,
    ),
    (
        "Q35",
        "gift_to_interviewer",
        "Thank you. I sent a bottle of wine to you.",
        "Thank you for the interview.",
        {"flow": "thank_you", "recipient": "interviewer"},
    ),
    (
        "Q36",
        "discriminatory",
        f"{_OFFER}{_NO}, as I won't work for a woman.",
        f"{_OFFER}{_NO}, as the team is large.",
        _DECLINE,
    ),
    (
        "Q37",
        "dishonest",
        "If they ring, just say I ran the site.",
        "If they ring, please tell them of the site audit.",
        _CONTACT,
    ),
    (
        "Q38",
        "blame",
        "Thank you for the tip, but you oversold it. I declined.",
        "Thank you for the tip. I declined.",
        {"flow": "decline", "recipient": "referrer"},
    ),
    (
        "Q39",
        "unread_mailbox",
        "Thank you for the answer.",
        "Thank you for the answer.",
        _REPLY | {"recipient": "no-reply@x.org"},
    ),
    ("Q40", "heat", "You have made a mistake. You owe me an answer.", "Thank you for the answer.", _REPLY),
]


def _codes(text: str, about: Told) -> set[str]:
    return {finding.id for finding in check(Message(text, **about))}


@pytest.mark.parametrize("row", _FORTY, ids=lambda row: f"{row[0]} {row[1]}")
def test_it_flags_the_one_and_lets_the_other_be(row: _Row) -> None:
    number, code, flagged, fine, about = row
    assert code in CODES
    assert code in _codes(flagged, about)
    assert code not in _codes(fine, about | ({"recipient": "hr"} if number == "Q39" else {}))


def test_none_of_the_forty_is_left_out() -> None:
    elsewhere = {"Q09", "Q10", "Q26", "Q27"}  # the next tests
    assert {row[0] for row in _FORTY} | elsewhere == {f"Q{n:02}" for n in range(1, 41)}


def test_q09_one_reason_for_all() -> None:
    pay, study = "I decline because the salary is too low.", "I decline because I am going back to university."
    assert not compare([Message(pay), Message(study)]).consistent
    assert not compare([Message(pay), Message("I have decided to decline.")]).consistent
    assert compare([Message(pay), Message("I said no, as the pay was below what I need.")]).consistent


_MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days", "apart"),
    [
        ([None, None], False),
        ([_MONDAY, None], False),
        ([_MONDAY - timedelta(days=1), None], False),
        ([_MONDAY - timedelta(days=2), None], True),
        ([_MONDAY - timedelta(days=9), _MONDAY], False),
        ([], False),
    ],
)
def test_q10_all_hear_of_it_within_a_day(days: list[date | None], *, apart: bool) -> None:
    assert told_apart(days, _MONDAY) is apart


_PAY = Explanation(reason=Reason.PAY)


def test_q22_our_own_letters_keep_the_door_as_it_was_chosen() -> None:
    shut = Decision(company="Oakline", role="porter", contact="Ana", recruiter="Lee", door_open=False, explanation=_PAY)
    for planned in pack(shut):
        draft = write(planned.recipe)
        about: Told = {"flow": "decline", "door_open": False}
        assert "false_promise" not in _codes(draft.body, about)


@pytest.mark.parametrize(("subject", "flagged"), [(None, True), ("P" * 61, True), ("Porter at Oakline", False)])
def test_q26_the_subject(subject: str | None, *, flagged: bool) -> None:
    assert ("no_subject" in _codes(f"{_OFFER}{_NO}.", _DECLINE | {"subject": subject})) is flagged


@pytest.mark.parametrize(
    ("words", "channel", "code", "severity"),
    [
        (10, "email", "terse", "warn"),
        (60, "email", None, None),
        (140, "email", "too_long", "warn"),
        (160, "email", "too_long", "block"),
        (110, "slack_dm", "too_long", "warn"),
        (30, "slack_dm", None, None),
        (50, "linkedin_note", "char_limit", "warn"),
        (80, "linkedin_note", "char_limit", "block"),
    ],
)
def test_q27_the_length(words: int, channel: str, code: str | None, severity: str | None) -> None:
    found = {one.id: one.severity for one in check(Message("mill " * words, flow="follow_up", channel=channel))}
    lengths = {one: how for one, how in found.items() if one in ("terse", "too_long", "char_limit")}
    assert lengths == ({code: severity} if code else {})


@pytest.mark.parametrize(
    ("text", "minutes", "hot"),
    [
        ("You have made a mistake.", 30, True),
        ("You have made a mistake.", 90, False),
        ("You have made a mistake.", None, False),
        ("Thank you for the answer.", 1, False),
        ("You have made a mistake. You owe me an answer.", 90, True),
    ],
)
def test_q40_heat(text: str, minutes: int | None, *, hot: bool) -> None:
    since = None if minutes is None else timedelta(minutes=minutes)
    assert ("heat" in _codes(text, _REPLY | {"since": since})) is hot


@pytest.mark.parametrize(
    ("words", "detail"),
    [
        ("because of the commute", None),
        ("because I am moving to another part of the country", None),
        ("because of the commute, and also because the salary is too low", "several"),
        ("for two reasons, of which the commute is one", "several"),
        ("because the commute" + " and the walk from the station" * 6 + " is too long", "long"),
    ],
)
def test_q08_one_reason_in_at_most_thirty_words(words: str, detail: str | None) -> None:
    found = [one.detail for one in check(Message(f"{_OFFER}{_NO} {words}.", **_DECLINE)) if one.id == "vague_reason"]
    assert found == ([detail] if detail else [])
