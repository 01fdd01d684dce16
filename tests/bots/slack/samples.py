"""Messages of every kind, as people and tests need them."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
from hypothesis import strategies as st

from core.delivery.delivery import Delivery
from core.dialogue.heard import Saying
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Finding,
    Form,
    Heading,
    Letter,
    Link,
    Message,
    Note,
    Option,
    Progress,
    Text,
)
from core.dialogue.said import AsForm, On, encode
from core.people import Place
from tests.bots import fakes

SECRET = "a signing secret of the tests"
TOKEN = "xoxb-of-the-tests"
SHARED = Path(__file__).parents[4] / "shared"

ON = On("0a1b2c3d4e5f", 7)
KEY = encode(AsForm(ON))
YES_NO = (Option("yes", "Yes"), Option("no", "No"))


def plain_card(text: str, notify: str = "News for you.") -> Card:
    return Card((Text(text),), notify)


def form(*fields: Field, title: str = "Turn it down", submit: str | None = "Write", key: str = KEY) -> Form:
    return Form(key, title, "Not now", fields, submit)


# Strategies

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=0, max_size=200)
alphabets = st.sampled_from(
    [
        "Zoë & Søren <zs@x.org>",
        "東京で決めました。",
        "لا أستطيع القبول",
        "👩🏽‍🚀🇩🇪🏳️‍🌈",
        "क्षत्रिय नमस्ते",
        "한국어",
        "*_~`<!here>",
    ]
)
words = st.one_of(
    texts,
    alphabets,
    st.builds(lambda text, times: text * times, alphabets, st.integers(1, 400)),
    st.sampled_from(
        ["<!channel>", "<@U1>", "{{ 7 * 7 }}", "<https://x.example|click>", "&amp;", "x" * 4000, " \n ", ""]
    ),
)
lines = st.one_of(words, st.text(min_size=1, max_size=40))
codes = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1, max_size=12)
options = st.lists(st.builds(Option, codes, lines), min_size=1, max_size=12, unique_by=lambda o: o.value).map(tuple)
buttons = st.builds(Button, lines, st.just(KEY), st.sampled_from(["plain", "primary", "danger"]), st.none() | lines)
links = st.builds(
    Link,
    lines,
    st.sampled_from(["https://x.example/a", "mailto:a@b.example?subject=x", "ftp://no", "https://x/" + "y" * 4000]),
)
findings = st.builds(
    Finding,
    st.sampled_from(["block", "warn", "hint"]),
    st.none() | lines,
    lines,
    st.none() | st.integers(0, 60),
    st.none() | st.integers(0, 90),
)
letters = st.builds(
    Letter,
    lines,
    words,
    st.lists(lines, max_size=3).map(tuple),
    st.none() | lines,
    lines,
    st.lists(findings, max_size=4).map(tuple),
)
fields = st.one_of(
    st.builds(
        Field,
        codes,
        st.sampled_from(["text", "long"]),
        lines,
        lines,
        st.none() | words,
        optional=st.booleans(),
        max_length=st.none() | st.integers(1, 5000),
        problem=st.none() | lines,
    ),
    st.builds(Field, codes, st.just("people"), lines, lines, st.none() | st.lists(lines, max_size=10)),
    st.builds(
        Field,
        codes,
        st.just("date"),
        lines,
        lines,
        st.sampled_from([None, "2026-12-01", "soon"]),
        redraws=st.booleans(),
    ),
    st.builds(
        Field, codes, st.just("choice"), lines, lines, st.none() | codes, options, st.booleans(), redraws=st.booleans()
    ),
    st.builds(Field, codes, st.just("yes_no"), lines, lines, st.none() | st.booleans(), st.just(YES_NO), st.booleans()),
)
messages = st.one_of(
    st.builds(Heading, words),
    st.builds(Text, words, st.booleans()),
    st.builds(Facts, st.lists(st.builds(Fact, lines, words, st.none() | buttons), max_size=5).map(tuple)),
    letters,
    st.builds(Note, st.sampled_from(["info", "ok", "warning", "problem"]), words),
    st.builds(Progress, st.integers(1, 9), st.just(9), words),
    st.builds(Choices, st.just(ON), codes, lines, options),
    st.builds(Actions, st.lists(buttons | links, max_size=30).map(tuple)),
    fields,
)
cards = st.builds(Card, st.lists(messages, max_size=8).map(tuple), words)
forms = st.lists(fields | messages, max_size=8, unique_by=lambda part: getattr(part, "name", id(part))).map(
    lambda parts: Form(KEY, "Turn it down", "Not now", tuple(parts), "Write")
)


def everything(text: str) -> tuple[Message, ...]:
    """One message of each kind that shows a person's text."""
    return (
        Heading(text),
        Text(text),
        Text(text, quiet=True),
        Facts((Fact(text, text), Fact("Company", text, Button("Change", KEY)))),
        Letter(text, text, (text,), text, "Subject", (Finding("warn", text, text, 0, len(text)),)),
        Note("warning", text),
        Progress(1, 2, text),
        Choices(ON, "reason", text, (Option("pay", text), Option("other", text))),
        Actions((Button(text, KEY, ask=text), Link(text, "https://x.example/"))),
    )


def delivery(
    saying: Saying, *, user: str = "U1", attempt: int = 1, thread: str | None = None, id: str = "d1"
) -> Delivery:
    place = Place(platform="slack", workspace="T0LOCAL", conversation=user, thread=thread, reference={"channel": user})
    now = datetime.now(UTC)
    return Delivery(id, "owner", place, saying.model_dump_json(), 1, now, attempt=attempt, token="t")


serving = partial(fakes.serving, path="/slack/events")


def signed(body: bytes, *, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    mac = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={mac}"}


async def post(url: str, body: bytes, content_type: str, headers: Mapping[str, str] | None = None) -> tuple[int, bytes]:
    """Post a body, signed unless other headers are given."""
    given = signed(body) if headers is None else headers
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers={"Content-Type": content_type, **given}) as response,
    ):
        return response.status, await response.read()


JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


def as_form(payload: Any) -> bytes:
    return urlencode({"payload": json.dumps(payload)}).encode()


def words_of_value(value: Any) -> str:
    """Every word in blocks or a view: texts, values, options, in order."""
    if isinstance(value, Mapping):
        return " ".join(words_of_value(part) for part in value.values())
    if isinstance(value, list | tuple):
        return " ".join(map(words_of_value, value))
    return value if isinstance(value, str) else ""


def bare(text: str) -> str:
    """A text without its white space, which is what blocks may lay out anew."""
    return "".join(text.split())
