"""The answer of `gracious read`: one request, one answer, as the command line's contract has them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from core.understanding.mail.read import read_mail
from core.understanding.mail.reading import MailReading


def answer_read(request: Mapping[str, Any]) -> dict[str, Any]:
    """{"text", "subject", "received"} to what the mail states, null where it doesn't.

    Raises TypeError when there is no text, ValueError when `received` is no ISO day. `words` holds the words that
    each field rests on.
    """
    text, subject, received = request.get("text"), request.get("subject"), request.get("received")
    if not isinstance(text, str):
        raise TypeError("text")
    day = date.fromisoformat(str(received)[:10]) if received else date(1970, 1, 1)
    return told(read_mail(text, str(subject) if subject else None, day), dated=bool(received))


def told(read: MailReading, *, dated: bool = True) -> dict[str, Any]:
    """A reading as an answer. Without the day it came, no day can be told."""
    pay = read.salary
    return {
        "kind": read.kind,
        "company": read.company,
        "role": read.role,
        "contact": read.contact,
        "stage": read.stage,
        "has_feedback": read.has_feedback,
        "keep_on_file": read.keep_on_file,
        "will_contact": read.will_contact,
        "reapply_invited": read.reapply_invited,
        "reapply_from": read.reapply_from.isoformat() if read.reapply_from and dated else None,
        "no_reply": read.no_reply,
        "deadline": read.deadline.isoformat() if read.deadline and dated else None,
        "start_date": read.start_date.isoformat() if read.start_date and dated else None,
        "salary": {"raw": pay.raw, "amount": pay.amount, "currency": pay.currency, "period": pay.period}
        if pay
        else None,
        "words": {name: read.text[start:end] for name, (start, end) in read.rests_on.items()},
    }
