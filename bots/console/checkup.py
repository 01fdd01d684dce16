"""What `gracious doctor` looks at: settings, database, key, Slack, Teams, the local page. No secret is told."""

import asyncio
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import aiohttp

from bots.opening import master_key
from bots.settings import Settings, SettingsError, SlackSettings, TeamsSettings
from core.errors import GraciousError, KeyMissing, KeyWrong, SchemaOld
from core.store import look_over

PATIENCE = 10.0
"""Seconds that an outside service has to answer."""

PAGE = Path(__file__).parents[1] / "playground" / "page" / "dist" / "index.html"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `todo` says what to do where it is `wrong`, or could be better."""

    name: str
    state: Literal["ok", "note", "wrong"]
    said: str
    todo: str = ""


async def check_all(environment: Mapping[str, str], config: str | None) -> list[Check]:
    """Every check, in the order of starting up. Without settings that can be read nothing else is looked at."""
    try:
        settings = Settings.read(environment, config)
    except SettingsError as error:
        return [Check("settings", "wrong", "They can't be read.", str(error))]
    found = [Check("settings", "ok", f"Everything of ours is below {settings.home}.")]
    found += await _database(settings)
    found += [_key_file(settings)]
    found += await asyncio.gather(_address(settings.public_url), _slack(settings.slack), _teams(settings.teams))
    return [*found, _page()]


async def _database(settings: Settings) -> list[Check]:
    try:
        looked = await look_over(settings.database_url, master_key(settings.key))
    except SchemaOld as error:
        return [Check("database", "ok", "It answers."), Check("migrations", "wrong", "They are not done.", str(error))]
    except (KeyMissing, KeyWrong) as error:
        done = [Check("database", "ok", "It answers."), Check("migrations", "ok", "All are done.")]
        return [*done, Check("key", "wrong", "It does not open the database.", str(error))]
    except GraciousError as error:
        return [Check("database", "wrong", "It can't be used.", str(error))]
    if not looked.exists:
        return [Check("database", "note", "There is none yet.", "The first start makes it, or `gracious migrate`.")]
    key = "It opens the database." if looked.key == "opens" else "Nothing is sealed yet; the first start makes it."
    done = [Check("database", "ok", "It answers."), Check("migrations", "ok", "All are done.")]
    return [*done, Check("key", "ok", key)]


def _key_file(settings: Settings) -> Check:
    """Whether others on this machine could read the key."""
    if settings.key.key or settings.key.command:
        return Check("key file", "ok", "The key comes from the environment.")
    try:
        mode = settings.key.file.stat().st_mode
    except OSError:
        return Check("key file", "note", "There is none yet.", "The first start makes it; then keep a copy elsewhere.")
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        return Check("key file", "wrong", "Others on this machine can read it.", f"chmod 600 {settings.key.file}")
    return Check("key file", "ok", "Only you can read it.", "Keep a copy elsewhere: without it nothing can be opened.")


async def _address(url: str) -> Check:
    """Whether it leads to a server of ours. It need not run yet, and not every machine reaches itself from outside."""
    if not url:
        return Check("address", "note", "Not told.", "With GRACIOUS_PUBLIC_URL calendar links in chat come whole.")
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(f"{url}/healthz") as got:
            ours = got.status == 200 and (await got.text()).strip() == "ok"
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        said = f"Nobody answers at {url} now ({type(error).__name__})."
        return Check("address", "note", said, "Start the server there, or mend GRACIOUS_PUBLIC_URL.")
    if not ours:
        return Check("address", "wrong", f"Something else answers at {url}.", "Mend GRACIOUS_PUBLIC_URL.")
    return Check("address", "ok", f"It answers at {url}.")


async def _slack(settings: SlackSettings | None) -> Check:
    if settings is None:
        return Check("Slack", "note", "Not set up.", "SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN turn it on.")
    from bots.slack.manifest import SCOPES  # here, for most installations ask for one platform only

    headers = {"Authorization": f"Bearer {settings.bot_token}"}
    try:
        told, granted = await _asked("POST", f"{settings.api_url}auth.test", headers)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        said = f"It can't be reached ({type(error).__name__})."
        return Check("Slack", "wrong", said, "Let this machine reach slack.com over HTTPS, or mend SLACK_API_URL.")
    if not told.get("ok"):
        todo = "Copy the Bot User OAuth Token from api.slack.com/apps, OAuth & Permissions, into SLACK_BOT_TOKEN."
        return Check("Slack", "wrong", f"It does not accept the token ({told.get('error', 'no reason given')}).", todo)
    missing = [scope for scope in SCOPES if granted and scope not in granted]
    if missing:
        todo = "Add them under OAuth & Permissions and install the app again, or take `gracious manifest slack`."
        return Check("Slack", "wrong", f"Scopes are missing: {', '.join(missing)}.", todo)
    return Check("Slack", "ok", f"It answers as {told.get('user', 'the app')} in {told.get('team', 'the workspace')}.")


async def _teams(settings: TeamsSettings | None) -> Check:
    if settings is None:
        return Check("Teams", "note", "Not set up.", "TEAMS_APP_ID and TEAMS_APP_PASSWORD turn it on.")
    try:
        told, _ = await _asked("GET", settings.keys_url, {})
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        said = f"The keys that sign what Teams sends can't be fetched ({type(error).__name__})."
        todo = "Let this machine reach login.botframework.com over HTTPS, or mend TEAMS_OPENID_METADATA_URL."
        return Check("Teams", "wrong", said, todo)
    if not isinstance(told.get("jwks_uri"), str):
        return Check("Teams", "wrong", "What tells of the keys names none.", "Mend TEAMS_OPENID_METADATA_URL.")
    return Check("Teams", "ok", f"Set up as {settings.app_type}; the keys of Teams can be fetched.")


async def _asked(method: str, url: str, headers: Mapping[str, str]) -> tuple[dict[str, Any], set[str]]:
    """The JSON object that answers, and the scopes its header lists. Raises ValueError for anything else."""
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.request(method, url, headers=headers) as got:
        told = await got.json(content_type=None)
        if not isinstance(told, dict):
            raise ValueError("no object")
        return told, {scope.strip() for scope in got.headers.get("X-OAuth-Scopes", "").split(",") if scope.strip()}


def _page() -> Check:
    if PAGE.is_file():
        return Check("local page", "ok", "It is built.")
    return Check("local page", "note", "It is not built.", "`make page` builds it; only `serve --playground` needs it.")
