"""Letters on their way into a mail program."""

from email import message_from_string
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ledger.mail import LONGEST_LINK, eml, is_address, links

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200)


@given(TEXT, TEXT)
def test_each_link_carries_the_letter(subject: str, body: str) -> None:
    found, whole = links("dana@example.com", subject, body)
    assert set(found) == {"gmail", "outlook", "mail"}
    if whole and body:
        assert parse_qs(urlsplit(found["gmail"]).query)["body"] == [body]
        assert parse_qs(urlsplit(found["mail"]).query)["body"] == [body]


def test_a_letter_too_long_for_a_link_leaves_its_subject_in_it() -> None:
    found, whole = links(None, "About the role", "word " * 2000)
    assert not whole
    assert all(len(link) <= LONGEST_LINK for link in found.values())
    assert parse_qs(urlsplit(found["outlook"]).query) == {"subject": ["About the role"]}


def test_the_file_reads_back_as_the_letter() -> None:
    body = "Hi Zoë,\n\nThank you. 謝謝。\n\nBest,\nSam"
    message = message_from_string(
        eml("zoe@example.com", "About the\r\nBcc: someone@example.com role", body), policy=default
    )
    assert message["To"] == "zoe@example.com"
    assert message["Bcc"] is None
    assert message["Subject"] == "About the Bcc: someone@example.com role"
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n").strip() == body


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("dana@example.com", True),
        ("a.b+c@mail.example.co.uk", True),
        ("dana", False),
        ("dana@example", False),
        ("a@b.co, c@d.co", False),
        ("a b@example.com", False),
        ("x@y.z\nBcc: all@example.com", False),
    ],
)
def test_what_could_be_an_address(text: str, fits: bool) -> None:
    assert is_address(text) is fits
