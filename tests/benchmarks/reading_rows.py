"""The readers and the checks: a first message, a mail, a letter, a moment."""

from datetime import date, datetime

from core.etiquette import Message, check
from core.understanding.mail import read_mail
from core.understanding.message import understand
from core.understanding.when import read_when
from tests.benchmarks.row import Row, micros

_UNITS = 300
_MESSAGE = "decline the {} job at Halden Works, the pay is too low, Priya referred me and Dana Reyes is the manager"
_MAIL = """Dear Sam,

Thank you for taking the time to interview for the {} position at Halden Works. We enjoyed our conversation and were
impressed by your answers. After careful consideration we have decided to move forward with another candidate whose
experience with kilns was closer to what we need.

We will keep your details on file and encourage you to apply again next year.

Kind regards,
Dana Reyes
Head of Production, Halden Works
"""
_LETTER = """Dear Dana,

Thank you for offering me the {} job at Halden Works, and for the tour of the kilns.

I have decided to decline, as the salary is below what I need. I enjoyed meeting the team and hope that our paths cross
again.

Kind regards,
Sam
"""


def reading() -> list[Row]:
    """Each text differs a little from the one before, so that nothing is only remembered."""
    today, now = date(2026, 11, 23), datetime.fromisoformat("2026-11-23T10:00")
    read_when("in two working days", now, "Europe/London", "en-GB")  # the calendar is loaded once

    def messages() -> None:
        for n in range(_UNITS):
            understand(_MESSAGE.format(f"potter{n}"))

    def mails() -> None:
        for n in range(_UNITS):
            read_mail(_MAIL.format(f"Potter {n}"), "Your application", today)

    def letters() -> None:
        for n in range(_UNITS):
            check(
                Message(_LETTER.format(f"potter {n}"), "The job", "decline", "hiring_manager", "email", "Halden Works")
            )

    def moments() -> None:
        for n in range(_UNITS):
            read_when(f"the last friday of next month at {n % 12 + 1}:15pm", now, "Europe/London", "en-GB")

    return [
        Row("a first message read", micros(messages, _UNITS), "us", 1_000),
        Row("a mail read", micros(mails, _UNITS), "us", 1_000),
        Row("a letter checked", micros(letters, _UNITS), "us", 1_000),
        Row('a "when" phrase read', micros(moments, _UNITS), "us", 500),
    ]
