"""What people ask of their diary in words: read whole, or left alone."""

import time
from datetime import date, datetime
from datetime import time as at
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.follow_ups.promises import promises
from core.follow_ups.reading import Setting, every, read_wish
from core.follow_ups.wishes import (
    All,
    Away,
    Calendar,
    FollowUpWith,
    Keep,
    Leave,
    LedTo,
    Live,
    Look,
    Noted,
    Owed,
    Quiet,
    Replied,
    TagEvery,
    Talked,
    WorkOn,
)
from core.ledger.contact import Closeness, Every

MONDAY = Setting(datetime(2026, 11, 23, 10), "America/New_York", "en-US")
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("talked to Noor today", Talked("Noor", TODAY)),
        ("I met Noor at the fair", Talked("Noor", TODAY, "at the fair")),
        ("Coffee with Dr. Reyes yesterday: she will call", Talked("Dr. Reyes", date(2026, 11, 22), "she will call")),
        ("had lunch with 王小明 on Friday", Talked("王小明", date(2026, 11, 20))),
        ("note Noor: likes tea", Noted("Noor", "likes tea")),
        ("I owe Noor the slides", Owed("mine", "Noor", "the slides")),
        ("Noor owes me an intro", Owed("theirs", "Noor", "an intro")),
        ("they replied", Replied(None)),
        ("heard back from Noor", Replied("Noor")),
        ("Noor got me an interview", LedTo("Noor", "interview")),
        ("pause Noor", Leave("Noor", "pause")),
        ("don't contact Noor again", Leave("Noor", "never")),
        ("remove Noor", Leave("Noor", "delete")),
        ("all settled with Noor", Leave("Noor", "settle")),
        ("Noor is on leave until January 4", Away("Noor", date(2027, 1, 4))),
        ("Noor is a close contact", Keep("Noor", kind=Closeness.CLOSE)),
        ("keep in touch with Noor every 6 weeks", Keep("Noor", every=Every(days=42))),
        ("tag Noor choir", Keep("Noor", tag="choir")),
        ("everyone tagged #choir: twice a year", TagEvery("choir", Every(months=6))),
        ("Who should I write to this week?", Look("week")),
        ("who's overdue?", Look("overdue")),
        ("show Noor", Look("one", "Noor")),
        ("my time zone is Asia/Kolkata", Live("Asia/Kolkata")),
        ("quiet hours 22:00 to 6:30", Quiet(at(22), at(6, 30))),
        ("working days Sun-Thu", WorkOn((0, 1, 2, 3, 6))),
        ("stop all reminders", All(stop=True)),
        ("my calendar link", Calendar("open")),
    ],
)
def test_what_is_asked(said: str, wish: object) -> None:
    assert read_wish(said, MONDAY) == wish


@pytest.mark.parametrize(
    ("said", "whom", "why", "day"),
    [
        ("follow up with Noor next Monday about the map", "Noor", "the map", date(2026, 11, 30)),
        ("Please remind me in two weeks to write to Noor", "Noor", None, date(2026, 12, 7)),
        ("remind me about Noor on December 12", "Noor", None, date(2026, 12, 12)),
        (
            "check in with Ana Maria dos Santos in March re: a grant",
            "Ana Maria dos Santos",
            "a grant",
            date(2027, 3, 1),
        ),
        ("follow up with Bo at Kettle & Co on Friday 10am", "Bo at Kettle & Co", None, date(2026, 11, 27)),
    ],
)
def test_whom_when_and_why(said: str, whom: str, why: str | None, day: date) -> None:
    wish = read_wish(said, MONDAY)
    assert isinstance(wish, FollowUpWith)
    assert (wish.whom, wish.why, wish.when and wish.when.date) == (whom, why, day)


@pytest.mark.parametrize(("said", "problem"), [("yesterday", "past"), ("soon", "vague"), ("", None)])
def test_a_day_that_is_none_is_not_guessed(said: str, problem: str | None) -> None:
    wish = read_wish(f"follow up with Noor {said}", MONDAY)
    assert isinstance(wish, FollowUpWith)
    assert (wish.whom, wish.when, wish.problem) == ("Noor", None, problem)


@pytest.mark.parametrize(
    "said",
    [
        "hello",
        "thank you",
        "decline Acme, analyst",
        "I need to talk",
        "what about the offer",
        "call Noor",
        "",
        "letters",
    ],
)
def test_small_talk_asks_nothing(said: str) -> None:
    assert read_wish(said, MONDAY) is None


@pytest.mark.parametrize(
    ("said", "interval"),
    [
        ("monthly", Every(months=1)),
        ("every other week", Every(days=14)),
        ("every 45 days", Every(days=45)),
        ("once a quarter", Every(months=3)),
        ("every 0 days", None),
        ("every moon", None),
    ],
)
def test_intervals(said: str, interval: Every | None) -> None:
    assert every(said) == interval


def test_who_promised_what() -> None:
    told = list(promises("she'll send the deck and I'll write the summary; they will call"))
    assert told == [(False, "send the deck"), (True, "write the summary"), (False, "call")]


@given(st.text(max_size=700))
@settings(max_examples=300, deadline=None)
def test_no_words_make_it_raise(text: str) -> None:
    read_wish(text, MONDAY)


@pytest.mark.parametrize(
    "text", ["talked to " * 70, "a " * 300, "remind me " * 60, "coffee with " + "x" * 580, "is " * 200]
)
def test_no_words_make_it_slow(text: str) -> None:
    def took() -> float:
        start: Any = time.process_time()
        read_wish(text, MONDAY)
        return float(time.process_time() - start)

    assert min(took() for _ in range(3)) < 0.1


@pytest.mark.parametrize(
    "said",
    ["talked to nobody", "I talked to no one today", "coffee with someone", "spoke with everybody", "nobody replied"],
)
def test_nobody_is_no_name(said: str) -> None:
    assert read_wish(said, MONDAY) in (None, Look("nobody"))
