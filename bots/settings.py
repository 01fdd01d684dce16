"""What an installation is told: from the environment, and from a file of KEY=VALUE lines behind it."""

import difflib
import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from core.errors import GraciousError

T = TypeVar("T")

SLACK_API = "https://slack.com/api/"
TEAMS_KEYS = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TEAMS_SERVICES: tuple[str, ...] = ("https://smba.trafficmanager.net/", "https://smba.infra.gcc.teams.microsoft.com/")
"""Where Teams takes messages, in the public cloud and in the first US government one."""

TEAMS_APP_TYPES = ("MultiTenant", "SingleTenant", "UserAssignedMSI")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
NAMES = (
    "GRACIOUS_CONFIG",
    "GRACIOUS_DATABASE_URL",
    "GRACIOUS_HOME",
    "GRACIOUS_HOST",
    "GRACIOUS_KEY",
    "GRACIOUS_KEY_COMMAND",
    "GRACIOUS_KEY_FILE",
    "GRACIOUS_LOG_LEVEL",
    "GRACIOUS_PORT",
    "GRACIOUS_PUBLIC_URL",
    "SLACK_API_URL",
    "SLACK_BOT_TOKEN",
    "SLACK_SIGNING_SECRET",
    "TEAMS_APP_ID",
    "TEAMS_APP_PASSWORD",
    "TEAMS_APP_TYPE",
    "TEAMS_OPENID_METADATA_URL",
    "TEAMS_SERVICE_URLS",
    "TEAMS_TENANT_ID",
)
"""All that can be set. A file that names anything else is refused, for it is a slip of the pen."""


class SettingsError(GraciousError):
    """A setting that can't be used; the message is one line that says what to set."""


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """One workspace by its bot token. `api_url` is where the Web API answers, ending in a slash."""

    signing_secret: str = field(repr=False)
    bot_token: str = field(repr=False)
    api_url: str = SLACK_API


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """One bot registration. Messages go to nowhere but below `service_urls`; `keys_url` tells who signs what comes."""

    app_id: str
    app_password: str = field(default="", repr=False)
    app_type: str = "MultiTenant"
    tenant_id: str = ""
    keys_url: str = TEAMS_KEYS
    service_urls: tuple[str, ...] = TEAMS_SERVICES


@dataclass(frozen=True, slots=True)
class KeySource:
    """Where the master key comes from: itself, a command that prints it, or else the file."""

    file: Path
    key: str | None = field(default=None, repr=False)
    command: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """`database_url` is sqlite:////absolute/path or postgresql://...; `slack` and `teams` are None where not set up.

    `public_url` is where the world reaches this server, without a slash at its end; "" where that is not told.
    """

    home: Path
    database_url: str = field(repr=False)
    key: KeySource
    host: str = "127.0.0.1"
    port: int = 8080
    log_level: str = "INFO"
    public_url: str = ""
    slack: SlackSettings | None = None
    teams: TeamsSettings | None = None

    @classmethod
    def read(cls, environment: Mapping[str, str], config: str | None = None) -> "Settings":
        """The settings of this environment; `config` names a file and goes before GRACIOUS_CONFIG.

        Raises SettingsError for a value that can't be used and for a file that can't be read.
        """
        path = config or environment.get("GRACIOUS_CONFIG")
        given = {**(_file(Path(path)) if path else {}), **environment}
        given = {name: value.strip() for name, value in given.items() if name in NAMES and value.strip()}
        home = Path(given.get("GRACIOUS_HOME", "var")).expanduser().absolute()
        return cls(
            home=home,
            database_url=_one(given, "GRACIOUS_DATABASE_URL", _database_url, f"sqlite:///{home / 'gracious.db'}"),
            key=_key(given, home),
            host=given.get("GRACIOUS_HOST", "127.0.0.1"),
            port=_one(given, "GRACIOUS_PORT", port, 8080),
            log_level=_one(given, "GRACIOUS_LOG_LEVEL", _level, "INFO"),
            public_url=_one(given, "GRACIOUS_PUBLIC_URL", _public_url, ""),
            slack=_slack(given),
            teams=_teams(given),
        )


def port(value: str) -> int:
    """A port to listen on. Raises SettingsError for anything but 1 to 65535, or 0: any free one."""
    if not value.isdecimal() or int(value) > 65535:
        raise SettingsError("a number from 1 to 65535, or 0 for any free port")
    return int(value)


def _one(given: Mapping[str, str], name: str, read: Callable[[str], T], default: T) -> T:
    if name not in given:
        return default
    try:
        return read(given[name])
    except SettingsError as error:
        raise SettingsError(f"Set {name} to {error}.") from error


def _level(value: str) -> str:
    if value.upper() not in LEVELS:
        raise SettingsError(f"one of {', '.join(LEVELS)}")
    return value.upper()


def _database_url(value: str) -> str:
    # What stands in the value is never repeated: it may hold a password.
    if not re.match(r"(sqlite:////|postgres(ql)?://)", value):
        raise SettingsError("sqlite:////absolute/path or postgresql://user:password@host/name")
    return value


def _web_address(value: str, example: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise SettingsError(f"a web address such as {example}")
    return value


def _public_url(value: str) -> str:
    example = "https://gracious.example.com"
    address = _web_address(value, example)
    if urlsplit(address).query or urlsplit(address).fragment:
        raise SettingsError(f"a web address such as {example}, with nothing behind it")
    return address.rstrip("/")


def _folder(value: str, example: str) -> str:
    return _web_address(value, example).rstrip("/") + "/"


def _api_url(value: str) -> str:
    return _folder(value, SLACK_API)


def _keys_url(value: str) -> str:
    return _web_address(value, TEAMS_KEYS)


def _service_urls(value: str) -> tuple[str, ...]:
    example = f"{TEAMS_SERVICES[0]}, or several with commas"
    return tuple(_folder(url, example) for url in re.split(r"[,\s]+", value) if url)


def _app_type(value: str) -> str:
    named = {kind.casefold(): kind for kind in TEAMS_APP_TYPES}.get(value.casefold())
    if named is None:
        raise SettingsError(f"one of {', '.join(TEAMS_APP_TYPES)}")
    return named


def _key(given: Mapping[str, str], home: Path) -> KeySource:
    ways = [name for name in ("GRACIOUS_KEY", "GRACIOUS_KEY_COMMAND", "GRACIOUS_KEY_FILE") if name in given]
    if len(ways) > 1:
        raise SettingsError(f"Set only one of {' and '.join(ways)}: each says where the master key is.")
    file = Path(given.get("GRACIOUS_KEY_FILE", home / "master.key")).expanduser().absolute()
    return KeySource(file, given.get("GRACIOUS_KEY"), given.get("GRACIOUS_KEY_COMMAND"))


def _slack(given: Mapping[str, str]) -> SlackSettings | None:
    needed = ("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN")
    missing = [name for name in needed if name not in given]
    if len(missing) == len(needed):
        return None
    if missing:
        other = next(name for name in needed if name in given)
        raise SettingsError(f"Set {missing[0]} too, or take {other} away: Slack needs both.")
    api_url = _one(given, "SLACK_API_URL", _api_url, SLACK_API)
    return SlackSettings(given["SLACK_SIGNING_SECRET"], given["SLACK_BOT_TOKEN"], api_url)


def _teams(given: Mapping[str, str]) -> TeamsSettings | None:
    """Without an app id there is no Teams: never an open door."""
    if "TEAMS_APP_ID" not in given:
        return None
    tenant = given.get("TEAMS_TENANT_ID", "")
    kind = _one(given, "TEAMS_APP_TYPE", _app_type, "SingleTenant" if tenant else "MultiTenant")
    service_urls = _one(given, "TEAMS_SERVICE_URLS", _service_urls, TEAMS_SERVICES)
    if kind != "MultiTenant" and not tenant:
        raise SettingsError(f"Set TEAMS_TENANT_ID too: an app of the type {kind} lives in one tenant.")
    if kind != "UserAssignedMSI" and "TEAMS_APP_PASSWORD" not in given and not all(map(is_local, service_urls)):
        raise SettingsError("Set TEAMS_APP_PASSWORD too, to the client secret of the app registration.")
    keys_url = _one(given, "TEAMS_OPENID_METADATA_URL", _keys_url, TEAMS_KEYS)
    password = given.get("TEAMS_APP_PASSWORD", "")
    return TeamsSettings(given["TEAMS_APP_ID"], password, kind, tenant, keys_url, service_urls)


def is_local(url: str) -> bool:
    """Whether a web address leads to this machine: nothing secret is sent there, and nothing comes from outside."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _file(path: Path) -> dict[str, str]:
    try:
        lines = path.expanduser().read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} can't be read: name another with --config.") from error
    return dict(_line(path, n, line) for n, line in enumerate(lines, 1) if line.strip() and line.strip()[0] != "#")


def _line(path: Path, n: int, line: str) -> tuple[str, str]:
    name, equals, value = (part.strip() for part in line.partition("="))
    if not equals:
        raise SettingsError(f"{path}:{n}: write it as NAME=value.")
    if name not in NAMES:
        near = difflib.get_close_matches(name, NAMES, 1)
        raise SettingsError(f"{path}:{n}: there is no setting {name}" + (f"; write {near[0]}?" if near else "."))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return name, value
