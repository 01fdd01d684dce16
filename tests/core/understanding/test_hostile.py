"""Hostile text: every reader of pasted words reads a huge paste at once, and none of them stumbles over any."""

import time
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.nearest import nearest
from core.dialogue.words import words_of
from core.understanding.first_message import FirstReader
from core.understanding.handed import handed
from core.understanding.lesson import read_lesson
from core.understanding.listed import read_list, read_rejection
from core.understanding.mail import read_mail
from core.understanding.message import understand
from core.understanding.offers import read_offers
from core.understanding.thanks import thanks_of
from core.understanding.when import read_when

DAY, NOW, WORDS = date(2026, 11, 23), datetime.fromisoformat("2026-11-23T10:00"), words_of("en")
FIRST = FirstReader()

READERS: dict[str, Callable[[str], object]] = {
    "first message": lambda text: FIRST(text, WORDS, DAY),
    "distress": FIRST.in_distress,
    "mail": lambda text: read_mail(text, text[:250], DAY),
    "message": understand,
    "handed": handed,
    "lesson": read_lesson,
    "list": lambda text: read_list(text, WORDS, DAY),
    "rejection list": read_rejection,
    "offers": lambda text: read_offers(text, understand(text)),
    "thanks": lambda text: thanks_of(understand(text)),
    "when": lambda text: read_when(text, NOW, "Europe/London", "en-GB"),
    "nearest": lambda text: nearest(WORDS, text),
}

SIZE = 200_000
PASTES = {
    "one word": "a",
    "blanks": " \t",
    "line ends": "\r\n",
    "deep tags": "<div><table><td>",
    "open brackets": "([{\u00ab\u201c",
    "quotes of quotes": ">>>> > ",
    "right to left": "\u202e\u2067offer\u2069\u200f ",
    "unseen": "\u200b\u200d\ufeff\u00ad",
    "null bytes": "no\x00 thanks\x00 ",
    "half a character": "\ud83d\udc00 ",
    "piled accents": "e\u0301\u0308\u0327",
    "nearly a header": "From: Sent: To: Subject:\n",
    "nearly a closing": "Kind regards,\n\n",
    "nearly a signature": "Dana Reyes, Head of\n",
    "nearly a job": "for the post of Senior Lead Head of Data ",
    "nearly a quoted job": 'the position "',
    "nearly a job for all": "Bauleiter Tiefbau und Hochbau (m/w/",
    "nearly a firm": "Whitby, Soane, Tull, ",
    "nearly a day": "by the 3rd of the end of the ",
    "nearly a start": "4 January start starting ",
    "nearly a span": "apply again in a period of at least ",
    "nearly a no": "unfortunately we will not be not be not ",
    "nearly an introduction": "It's Dana from the ",
    "nearly a note": "fyi see below\n----\n",
    "conditions": "if unless should otherwise ",
    "sums": "1,000,000.00 ",
    "commas": "Acme, ",
    "thanks": "thank you for ",
}


@pytest.mark.parametrize("paste", PASTES)
@pytest.mark.parametrize("reader", READERS)
def test_a_huge_paste_is_read_at_once(reader: str, paste: str) -> None:
    unit = PASTES[paste]
    text = (unit * (SIZE // len(unit) + 1))[:SIZE]
    before = time.process_time()
    READERS[reader](text)
    assert time.process_time() - before < 1.5


_ODD = st.sampled_from([*PASTES.values(), "\n\n", "Dear Sam,", "offer", "rejected", "in a year", "2026-11-31", "99:99"])


@pytest.mark.parametrize("reader", READERS)
@given(st.lists(_ODD | st.text(max_size=12), max_size=20).map(" ".join))
def test_no_text_makes_a_reader_raise(reader: str, text: str) -> None:
    READERS[reader](text)
