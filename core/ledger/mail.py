"""A letter on its way into somebody's mail: links that open it there, and a file that any mail program reads."""

import re
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote, urlencode

LONGEST_LINK = 3_000
"""Characters; the platforms' limit for a link on a button."""

_ADDRESS = re.compile(r"^[^\s@<>\"',;]{1,64}@[^\s@<>\"',;]{1,190}\.[^\s@<>\"',;.]{2,}$")


def is_address(text: str) -> bool:
    """Whether this could be one email address. Only its own server knows whether it is."""
    return bool(_ADDRESS.match(text))


def links(address: str | None, subject: str | None, body: str) -> tuple[dict[str, str], bool]:
    """Links by program (gmail, outlook, mail), and whether the text fitted into them all."""
    whole = _links(address, subject, body)
    if all(len(link) <= LONGEST_LINK for link in whole.values()):
        return whole, True
    return _links(address, subject, ""), False


def _links(address: str | None, subject: str | None, body: str) -> dict[str, str]:
    to, about = address or "", subject or ""
    gmail = {"view": "cm", "fs": "1", "to": to, "su": about, "body": body}
    outlook = {"to": to, "subject": about, "body": body}
    mail = {key: value for key, value in (("subject", about), ("body", body.replace("\n", "\r\n"))) if value}
    return {
        "gmail": "https://mail.google.com/mail/?" + _query(gmail),
        "outlook": "https://outlook.office.com/mail/deeplink/compose?" + _query(outlook),
        "mail": f"mailto:{quote(to, safe='@')}?" + _query(mail),
    }


def _query(fields: dict[str, str]) -> str:
    return urlencode({key: value for key, value in fields.items() if value}, quote_via=quote)


def eml(address: str | None, subject: str | None, body: str) -> str:
    """The letter as an unsent message (RFC 5322; `X-Unsent` opens it for editing in Outlook)."""
    message = EmailMessage(policy=SMTP)
    if address:
        message["To"] = address
    message["Subject"] = " ".join((subject or "").split())
    message["X-Unsent"] = "1"
    message.set_content(body + "\n")
    return message.as_string()
