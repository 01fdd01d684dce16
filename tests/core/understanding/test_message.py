"""First messages: our own cases, what must never be missed, and hostile text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.message import Intent, answer_understand, understand
from core.vocabulary import Reason
from tests.core.understanding.cases import Tally, rows, same_name

CASES = rows("messages")


@pytest.fixture(scope="module")
def tally() -> Tally:
    tally = Tally()
    for row in CASES:
        answer = answer_understand(row)
        slots, said = answer["slots"], f"{row['text']!r} read as {answer}"
        tally.count("intent", answer["intent"] in (row["intent"], *row.get("also", ())), said)
        tally.count("care", answer["care"] == row.get("care"), said)
        for slot in ("company", "role"):
            what = slot if slot in row else f"no {slot}"
            tally.count(what, same_name(row.get(slot), slots[slot]), said)
        for name in row.get("people", ()):
            tally.count("people", any(same_name(name, person["name"]) for person in slots["people"]), said)
        for slot in ("reason", "situation", "language"):
            if slot in row:
                tally.count(slot, slots.get(slot) == row[slot], said)
    return tally


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("intent", 0.95),
        ("care", 1.0),
        ("company", 0.95),
        ("no company", 0.95),
        ("role", 0.9),
        ("no role", 0.95),
        ("people", 0.9),
        ("reason", 0.9),
        ("situation", 0.95),
        ("language", 1.0),
    ],
)
def test_it_reads_our_own_cases(tally: Tally, what: str, least: float) -> None:
    assert tally.share(what) >= least, "\n".join(tally.missed)


def test_there_are_enough_kinds() -> None:
    assert len({row["kind"] for row in CASES}) >= 60


def test_nothing_is_made_up() -> None:
    read = understand("please help me say no")
    assert read.intent is Intent.DECLINE
    assert (read.company, read.role, read.people, read.reason, read.when, read.deadline) == (
        None,
        None,
        (),
        None,
        None,
        None,
    )


def test_a_reason_is_taken_only_from_a_decline() -> None:
    assert understand("turn down Merrow Sails, the commute is too long").reason is Reason.LOCATION
    assert understand("met a man from Merrow Sails, his commute is long").reason is None


def test_each_slot_says_on_which_words_it_rests() -> None:
    read = understand("decline Merrow Sails, sailmaker, staying put")
    assert {slot: read.text[start:end] for slot, (start, end) in read.spans.items()} == {
        "company": "Merrow Sails",
        "reason": "staying put",
    } | ({"role": "sailmaker"} if read.role else {})


def test_what_is_out_of_scope_names_the_nearest_thing() -> None:
    read = understand("how do I negotiate a higher salary with Merrow Sails")
    assert (read.intent, read.situation) == (Intent.OTHER, "negotiating")
    assert read.near is not None


@pytest.mark.parametrize(
    "text",
    [
        "I\u200b want\u200b to\u200b die",
        "i WANT to DIE",
        "I want to die.",
        "i don’t want to live any more",
        "there is no point in living",
    ],
)
def test_danger_is_seen_through_odd_writing(text: str) -> None:
    assert understand(text).care == "safety"


def test_a_request_without_text_is_refused() -> None:
    with pytest.raises(TypeError):
        answer_understand({})


@given(st.text(max_size=400))
def test_no_text_makes_it_raise(text: str) -> None:
    read = understand(text)
    for start, end in read.spans.values():
        assert 0 <= start < end <= len(read.text)


@pytest.mark.parametrize("unit", ["a ", "The Acme ", "say no to ", "\x00", "\u202e", "\ud800", "'", "I want ", "A, "])
def test_a_huge_paste_is_read_at_once(unit: str) -> None:
    text = (unit * 200_000)[:200_000]
    before = time.process_time()
    understand(text)
    assert time.process_time() - before < 1.0
