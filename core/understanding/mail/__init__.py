"""Mails from employers: `read_mail(text, subject, received) -> MailReading`."""

from core.understanding.mail.answer import answer_read, told
from core.understanding.mail.letter import Letter, letter_of
from core.understanding.mail.read import read_mail
from core.understanding.mail.reading import Kind, MailReading
from core.understanding.mail.terms import Pay

__all__ = ["Kind", "Letter", "MailReading", "Pay", "answer_read", "letter_of", "read_mail", "told"]
