"""Who is let in: every kind of token that could be wrong, and what a request may leave out."""

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import jwt
import pytest

from bots.playground.teams_api import LocalTeams, Person
from bots.playground.teams_api.signing import Signing
from bots.settings import TEAMS_SERVICES, TeamsSettings
from bots.teams.app import TeamsSide, teams
from bots.teams.channel import Channel
from bots.teams.refusals import NoTokenError, UnauthorizedError
from bots.teams.services import is_allowed
from tests.bots.fakes import FakeHouse
from tests.bots.teams.samples import APP_ID, serving

Make = Callable[[LocalTeams, dict[str, Any]], str | None]


def claims(local: LocalTeams, **changes: Any) -> dict[str, Any]:
    made = local.signing.claims(APP_ID, local.service_url) | changes
    return {name: value for name, value in made.items() if value is not None}


def bearer(**changes: Any) -> Make:
    return lambda local, activity: f"Bearer {local.signing.token(claims(local, **changes))}"


def timed(claim: str, seconds: int) -> Make:
    """A token whose claim lies so many seconds ahead of the moment it is made."""
    return lambda local, activity: bearer(**{claim: int(time.time()) + seconds})(local, activity)


def unsigned(local: LocalTeams, activity: dict[str, Any]) -> str:
    head, body = ({"alg": "none", "typ": "JWT", "kid": local.signing.kid}, claims(local))
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in (head, body)]
    return f"Bearer {parts[0]}.{parts[1]}."


def shared_secret(local: LocalTeams, activity: dict[str, Any]) -> str:
    token = jwt.encode(claims(local), "a secret of thirty-two characters", "HS256", headers={"kid": local.signing.kid})
    return f"Bearer {token}"


def forged(local: LocalTeams, activity: dict[str, Any]) -> str:
    return f"Bearer {Signing(local.signing.kid).token(claims(local))}"


def from_a_slack(local: LocalTeams, activity: dict[str, Any]) -> str | None:
    activity["channelId"] = "slack"
    return bearer()(local, activity)


def from_web_chat(local: LocalTeams, activity: dict[str, Any]) -> str | None:
    """Where whoever writes may call themselves what they like."""
    local.signing.published["endorsements"] = ["msteams", "webchat"]
    activity["channelId"] = "webchat"
    return bearer()(local, activity)


def for_another_channel(local: LocalTeams, activity: dict[str, Any]) -> str | None:
    local.signing.published["endorsements"] = ["directline"]
    return bearer()(local, activity)


def from_elsewhere(local: LocalTeams, activity: dict[str, Any]) -> str:
    """A good token of Teams, for a service that nobody named."""
    activity["serviceUrl"] = f"{local.public_url}/emea/"
    return f"Bearer {local.signing.token(claims(local, serviceurl=activity['serviceUrl']))}"


def without_service_url(local: LocalTeams, activity: dict[str, Any]) -> str | None:
    del activity["serviceUrl"]
    return bearer()(local, activity)


def from_our_own_app(local: LocalTeams, activity: dict[str, Any]) -> str | None:
    """As an emulator signs in, with the app's own secret: no channel of ours."""
    issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"
    return bearer(iss=issuer, ver="1.0", appid=APP_ID)(local, activity)


MATRIX: dict[str, tuple[Make, int]] = {
    "valid": (bearer(), 201),
    "no header": (lambda local, activity: None, 401),
    "empty header": (lambda local, activity: "", 401),
    "forged signature": (forged, 401),
    "unknown kid": (lambda local, a: f"Bearer {local.signing.token(claims(local), kid='another')}", 401),
    "no kid": (lambda local, a: f"Bearer {jwt.encode(claims(local), local.signing.private, 'RS256')}", 401),
    "expired an hour ago": (timed("exp", -3600), 401),
    "expired four minutes ago": (timed("exp", -240), 201),
    "not valid for an hour": (timed("nbf", 3600), 401),
    "alg none": (unsigned, 401),
    "HS256": (shared_secret, 401),
    "garbage": (lambda local, activity: "Bearer garbage", 401),
    "garbage with dots": (lambda local, activity: "Bearer e30.e30.e30", 401),
    "not text": (lambda local, activity: "Bearer \udcff.a.b".encode("utf-8", "surrogateescape").decode("latin-1"), 401),
    "not endorsed": (from_a_slack, 401),
    "endorsed for others": (for_another_channel, 401),
    "another channel": (from_web_chat, 401),
    "no exp": (bearer(exp=None), 401),
    "exp not a number": (bearer(exp="soon"), 401),
    "wrong aud": (bearer(aud="30000000-0000-4000-8000-000000000003"), 401),
    "no aud": (bearer(aud=None), 401),
    "wrong iss": (bearer(iss="https://api.example.com"), 401),
    "no iss": (bearer(iss=None), 401),
    "wrong serviceurl": (bearer(serviceurl="https://smba.trafficmanager.net/amer/"), 401),
    "no serviceurl": (bearer(serviceurl=None), 401),
    "a service nobody named": (from_elsewhere, 401),
    "Basic": (lambda local, activity: "Basic " + str(bearer()(local, activity)).split()[1], 401),
    "activity without serviceUrl": (without_service_url, 400),
    "our own app": (from_our_own_app, 401),
}


@pytest.mark.parametrize("case", MATRIX)
async def test_tokens(case: str, local: LocalTeams, side: TeamsSide, robin: Person, house: FakeHouse) -> None:
    make, expected = MATRIX[case]
    activity = robin.activity("message", text="hi")
    header = make(local, activity)
    assert await post(local.messages_url, json.dumps(activity).encode(), header) == expected
    assert len(house.heard) == (1 if expected == 201 else 0)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"{}", b'{"type": 1}', b"\xff", b"[" * 100_000])
async def test_bodies_that_are_no_activity(body: bytes, local: LocalTeams, side: TeamsSide, house: FakeHouse) -> None:
    header = f"Bearer {local.signing.token(claims(local))}"
    assert await post(local.messages_url, body, header) == 400
    assert house.heard == []


async def test_the_log_says_why_a_request_was_refused(
    local: LocalTeams, side: TeamsSide, robin: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    activity = robin.activity("message", text="Quixotic Ltd")
    header = from_elsewhere(local, activity)
    assert await post(local.messages_url, json.dumps(activity).encode(), header) == 401
    assert "TEAMS_SERVICE_URLS" in caplog.text
    assert "Quixotic" not in caplog.text
    assert header.removeprefix("Bearer ") not in caplog.text


async def test_too_large_a_body(local: LocalTeams, side: TeamsSide) -> None:
    assert await post(local.messages_url, b" " * (2 * 1024 * 1024), "Bearer x") == 400


async def test_keys_are_fetched_once_for_many_requests(local: LocalTeams, side: TeamsSide, robin: Person) -> None:
    for _ in range(10):
        assert (await robin.types("hi")).status == 201
    assert local.keys_fetched == 1


async def test_an_unknown_key_makes_us_look_again_but_not_often(
    local: LocalTeams, side: TeamsSide, robin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await robin.types("hi")).status == 201
    old, local.signing = local.signing, Signing("new")
    assert (await robin.types("hi")).status == 401
    keys = side._channel.keys
    monkeypatch.setattr(keys, "_fetched", (keys._fetched or 0.0) - 301.0)
    assert (await robin.types("hi")).status == 201
    assert local.keys_fetched == 2
    local.signing = old
    assert (await robin.types("hi")).status == 401
    assert local.keys_fetched == 2


async def test_without_keys_nobody_is_let_in_and_teams_is_told_to_try_again(local: LocalTeams) -> None:
    house = FakeHouse()
    nowhere = "http://127.0.0.1:9/openid"
    side = teams(house, TeamsSettings(APP_ID, keys_url=nowhere, service_urls=(local.service_url,)))
    async with serving(side) as url:
        local.messages_url = url
        assert (await local.person().types("hi")).status == 503
    assert house.heard == []


async def test_known_keys_go_on_serving_while_new_ones_cannot_be_fetched(
    local: LocalTeams, side: TeamsSide, robin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await robin.types("hi")).status == 201
    keys = side._channel.keys
    monkeypatch.setattr(keys, "_fetched", (keys._fetched or 0.0) - 100_000.0)
    monkeypatch.setattr(keys, "_url", "http://127.0.0.1:9/openid")
    assert (await robin.types("hi")).status == 201


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://smba.trafficmanager.net/amer/", True),
        ("https://smba.trafficmanager.net/amer/a1b2/", True),
        ("https://SMBA.trafficmanager.net:443/emea", True),
        ("http://smba.trafficmanager.net/amer/", False),
        ("https://evil.trafficmanager.net/amer/", False),
        ("https://smba.trafficmanager.net.evil.example/", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://smba.trafficmanager.net:8443/", False),
        ("https://evil.example/?https://smba.trafficmanager.net/", False),
        ("http://127.0.0.1:3978/", False),
        ("http://localhost/", False),
        ("smba.trafficmanager.net", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_service_urls(url: str, allowed: bool) -> None:
    assert is_allowed(url, TEAMS_SERVICES) is allowed


def test_a_service_below_a_folder_only() -> None:
    named = ("http://127.0.0.1:3978/amer/",)
    assert is_allowed("http://127.0.0.1:3978/amer", named)
    assert is_allowed("http://127.0.0.1:3978/amer/x/", named)
    assert not is_allowed("http://127.0.0.1:3978/american/", named)
    assert not is_allowed("http://127.0.0.1:3978/amer/../emea/", named)
    assert not is_allowed("http://127.0.0.1:3979/amer/", named)


class Credentials:
    """What the SDK asks Microsoft with."""

    def __init__(self) -> None:
        self.asked = 0
        self.fails = False

    def get_access_token(self) -> str:
        self.asked += 1
        if self.fails:
            raise PermissionError("AADSTS7000215: a secret that must be in no log")
        return f"token-{self.asked}"


async def test_one_token_for_many_messages_and_a_new_one_once_it_is_refused() -> None:
    async with aiohttp.ClientSession() as session:
        channel, credentials = Channel(TeamsSettings(APP_ID, "secret"), lambda: session), Credentials()
        channel._credentials = credentials
        url = "https://smba.trafficmanager.net/amer/"
        assert [await channel.token(url) for _ in range(10)] == ["token-1"] * 10
        channel.forget_token()
        assert await channel.token(url) == "token-2"
        assert credentials.asked == 2


async def test_without_a_token_the_log_says_where_to_look_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    async with aiohttp.ClientSession() as session:
        channel, credentials = Channel(TeamsSettings(APP_ID, "secret"), lambda: session), Credentials()
        channel._credentials, credentials.fails = credentials, True
        with pytest.raises(NoTokenError):
            await channel.token("https://smba.trafficmanager.net/amer/")
    assert "PermissionError" in caplog.text
    assert "TEAMS_APP_PASSWORD" in caplog.text
    assert "AADSTS" not in caplog.text


async def test_this_machine_is_sent_no_token() -> None:
    async with aiohttp.ClientSession() as session:
        channel, credentials = Channel(TeamsSettings(APP_ID, "secret"), lambda: session), Credentials()
        channel._credentials = credentials
        assert await channel.token("http://127.0.0.1:3978/amer/") is None
        assert credentials.asked == 0


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("MultiTenant", "botframework.com"), ("SingleTenant", "a-tenant"), ("UserAssignedMSI", "botframework.com")],
)
async def test_who_we_say_we_are(kind: str, expected: str) -> None:
    async with aiohttp.ClientSession() as session:
        channel = Channel(TeamsSettings(APP_ID, "secret", kind, "a-tenant"), lambda: session)
    assert channel._credentials.microsoft_app_id == APP_ID
    assert channel._credentials.tenant == expected
    assert type(channel._credentials).__name__.startswith("ManagedIdentity") is (kind == "UserAssignedMSI")


async def post(url: str, body: bytes, header: str | None) -> int:
    headers = {"Content-Type": "application/json"} | ({} if header is None else {"Authorization": header})
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        return response.status


async def test_a_token_once_found_good_is_not_checked_again_until_it_ends(
    local: LocalTeams, side: TeamsSide, robin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = local.signing.token(claims(local))
    assert (await local.send(robin.activity("message", text="hi"), token=token)).status == 201

    async def never(header: str) -> dict[str, Any]:
        raise UnauthorizedError("checked again")

    monkeypatch.setattr(side._channel, "_checked", never)
    assert (await local.send(robin.activity("message", text="hi"), token=token)).status == 201
    elsewhere = robin.activity("message", text="hi") | {"serviceUrl": "https://smba.trafficmanager.net/amer/"}
    assert (await local.send(elsewhere, token=token)).status == 401
    later = time.time() + 4000
    monkeypatch.setattr("bots.teams.channel.time.time", lambda: later)
    assert (await local.send(robin.activity("message", text="hi"), token=token)).status == 401
