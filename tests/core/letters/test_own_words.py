"""Our sentences are our own: nothing but stock phrases stands in the letters that other people wrote."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.letters.phrasebook import TEMPLATES, phrasebook
from core.letters.repeats import phrases

ROWS = Path(__file__).parents[4] / "shared" / "cases" / "letters.jsonl"
# What everybody says, in these or fewer words.
STOCK = (
    "thank you for the offer of",
    "thank you for the offer i",
    "thank you so much for the",
    "thank you for referring me to",
    "thank you for taking the time to",
    "thank you again for considering me",
    "thank you for choosing me and",
    "thank you for getting back to me",
    "thank you for letting me know about",
    "i have decided not to accept",
    "i've decided not to take it",
    "to stay in my current job",
    "to stay with my current employer",
    "i'd like to stay in touch and",
    "i wish you and the team",
    "it was good to meet you",
)


def ours() -> Iterator[str]:
    sections = "".join(path.read_text(encoding="utf-8") for path in (TEMPLATES / "en" / "letters").glob("*.j2"))
    gaps = dict.fromkeys(re.findall(r"(?:{{|{% if) (\w+)", sections), "…")
    for formal in (False, True):
        book = phrasebook("en", formal=formal)
        yield from (wording.fill(gaps) for wordings in book.sections.values() for wording in wordings)
        yield from (sentence for words in book.words.reasons.values() for sentence in words.sentences)


@pytest.mark.skipif(not ROWS.is_file(), reason="the letters people wrote, ../shared/cases/letters.jsonl, are not here")
def test_no_sentence_is_taken_from_a_letter_somebody_wrote() -> None:
    rows = map(json.loads, ROWS.read_text(encoding="utf-8").splitlines())
    theirs = frozenset[tuple[str, ...]]().union(*(phrases(row["text"]) for row in rows if row["polarity"] == "good"))
    stock = frozenset[tuple[str, ...]]().union(*(phrases(words) for words in STOCK))
    shared = {" ".join(run) for text in ours() for run in (phrases(text) & theirs) - stock}
    assert not shared
