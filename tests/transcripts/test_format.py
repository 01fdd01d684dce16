"""Reading and writing .chat files."""

from datetime import timedelta

import pytest

from tests.transcripts.format import Entry, read, waited, write

TEXT = """\
flow: decline
now: 2026-11-23T10:00
zone: America/New_York
locale: en
person: Sam Rivera

# How it starts.
# In two lines.
> decline Acme
! Private.
< [1/9] Which role?

  after a blank line
  (Skip)

~ restart

> (Skip)
| Dear Dana,
|
| Thanks.

# All done.
"""


def test_what_is_read_is_written_again() -> None:
    transcript = read(TEXT)
    assert write(transcript) == TEXT
    first, restart, last = transcript.entries
    assert first == Entry(
        "> decline Acme",
        ("! Private.", "< [1/9] Which role?", "", "  after a blank line", "  (Skip)"),
        ("# How it starts.", "# In two lines."),
    )
    assert restart.is_event
    assert (last.words, last.shown) == ("(Skip)", ("| Dear Dana,", "|", "| Thanks."))
    assert transcript.ending == ("# All done.",)


def test_the_talk_begins_at_its_own_wall_clock() -> None:
    assert read(TEXT).setting.start.isoformat() == "2026-11-23T15:00:00+00:00"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (TEXT.replace("zone", "region"), "begins with flow, now, zone"),
        (TEXT.replace("# How it starts.", "< Hello"), "line 7: nothing was done yet"),
    ],
)
def test_a_file_in_another_format_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read(text)


def test_waiting() -> None:
    assert waited("wait 2 weeks") == timedelta(weeks=2)
    assert waited("wait 1 day") == timedelta(days=1)
    with pytest.raises((ValueError, KeyError)):
        waited("wait a while")
