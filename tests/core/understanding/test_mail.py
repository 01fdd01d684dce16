"""Mails from employers: our own cases, where the letter begins and ends, and hostile text."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.mail import answer_read, letter_of, read_mail
from tests.core.understanding.cases import Tally, rows, same_name

CASES = rows("mails")
NAMES = ("company", "role", "contact")
MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def tally() -> Tally:
    tally = Tally()
    for row in CASES:
        asked = {"text": row["text"], "subject": row.get("subject"), "received": row.get("received", "2026-11-23")}
        answer = answer_read(asked)
        for field, wanted in row["wants"].items():
            read = answer[field]
            if field == "salary":
                right = bool(read) and all(read[part] == wanted[part] for part in wanted)
            else:
                right = same_name(wanted, read) if field in NAMES else read == wanted
            tally.count(f"{row['wants']['kind']} {field}", right, f"{row['kind']} wanted {wanted!r}, read {read!r}")
    return tally


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (
            "rejection",
            ("kind", *NAMES, "stage", "has_feedback", "keep_on_file", "will_contact", "reapply_invited", "no_reply"),
        ),
        ("offer", ("kind", *NAMES, "deadline", "start_date", "salary")),
        ("other", ("kind",)),
    ],
)
def test_it_reads_our_own_cases(tally: Tally, kind: str, fields: tuple[str, ...]) -> None:
    shares = {field: tally.share(f"{kind} {field}") for field in fields}
    assert min(shares.values()) >= 0.88, (shares, tally.missed)


def test_there_are_enough_kinds() -> None:
    assert len({row["kind"] for row in CASES}) >= 60


def test_what_is_not_stated_stays_empty() -> None:
    read = read_mail("Unfortunately we will not be moving forward with your application.", None, MONDAY)
    assert read.kind == "rejection"
    assert (read.company, read.role, read.contact, read.deadline, read.salary) == (None, None, None, None, None)
    assert [read.has_feedback, read.keep_on_file, read.will_contact, read.reapply_invited, read.no_reply] == [False] * 5


def test_it_keeps_the_words_that_each_reading_rests_on() -> None:
    text = "We regret to say no for the Luthier role at Merrow Strings. We will keep your details on file."
    words = answer_read({"text": text, "received": "2026-11-23"})["words"]
    assert words["company"] == "Merrow Strings"
    assert words["role"] == "Luthier"
    assert "keep your details" in words["keep_on_file"]


@pytest.mark.parametrize(
    ("pasted", "letter"),
    [
        ("Hello there\n\n> quoted\n> more", "Hello there"),
        ("Hello there\n\nOn Monday, 2 March 2026 at 10:00 Ann <a@b.example> wrote:\nold", "Hello there"),
        ("Sorry to say no to you\n\nFrom: Ann\nSent: Monday\nTo: Bo\n\nold", "Sorry to say no to you"),
        ("Hello there\n-----Original Message-----\nold", "Hello there"),
        ("<p>Hello&nbsp;there</p><blockquote>old</blockquote><style>p{}</style>", "Hello there"),
        ("**Hello** there", "Hello there"),
        ("\u200bHel\u200blo \u202ethere\x00", "Hello there"),
        ("<div>" * 9_000 + "Hello there", "Hello there"),
    ],
)
def test_only_what_was_written_is_left(pasted: str, letter: str) -> None:
    assert letter_of(pasted).text == letter


def test_a_forwarded_mail_keeps_its_subject() -> None:
    header = "---------- Forwarded message ---------\nFrom: Ann <a@b.example>\nSubject: Your offer"
    pasted = f"see below\n\n{header}\n\nDear Bo,\nwelcome"
    assert letter_of(pasted).subject == "Your offer"
    assert letter_of(pasted).text.startswith("Dear Bo")


def test_bad_requests_are_refused() -> None:
    with pytest.raises(TypeError):
        answer_read({"subject": "x"})
    with pytest.raises(ValueError, match="isoformat"):
        answer_read({"text": "x", "received": "someday"})


def test_without_the_day_it_came_no_day_is_told() -> None:
    answer = answer_read({"text": "We are delighted to offer you the position of Luthier. Please answer by Friday."})
    assert (answer["kind"], answer["deadline"]) == ("offer", None)


@given(st.text(max_size=600), st.none() | st.text(max_size=80))
def test_no_text_makes_it_raise(text: str, subject: str | None) -> None:
    read = read_mail(text, subject, MONDAY)
    for start, end in read.rests_on.values():
        assert 0 <= start < end <= len(read.text)


@given(st.lists(st.sampled_from([row["text"] for row in CASES]), min_size=2, max_size=4).map("\n\n".join))
def test_no_mixture_of_mails_makes_it_raise(text: str) -> None:
    read_mail(text, text[:60], MONDAY)


UNITS = [
    "<p>",
    "<div>",
    "> ",
    "From: a\n",
    "On ",
    "- ",
    '"',
    "1,000 ",
    "the Engineer position ",
    "Best,\n",
    "\ud800",
    "start on ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_a_huge_paste_is_read_at_once(unit: str) -> None:
    text = (unit * 200_000)[:200_000]
    before = time.process_time()
    read_mail(text, text, MONDAY)
    assert time.process_time() - before < 2.0
