"""`gracious serve`, `worker`, `migrate` and `manifest`: what whoever runs an installation needs."""

import argparse
import asyncio
import logging
import re
import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from bots.console.command import CommandError, Commands, Parser, command, settings_of, takes_settings
from bots.settings import Settings, SettingsError, port


def add_commands(commands: Commands) -> None:
    serving = command(commands, "serve", _serve, "Serve what is configured", "gracious serve --playground")
    serving.add_argument("--playground", action="store_true", help="serve the local page; no Slack account needed")
    serving.add_argument("--host", help="where to listen (GRACIOUS_HOST, else 127.0.0.1)")
    serving.add_argument("--port", help="where to listen (GRACIOUS_PORT, else 8080; 0 is any free one)")
    takes_settings(serving)
    working = command(commands, "worker", _work, "Deliver what falls due, and hear nobody", "gracious worker")
    takes_settings(working)
    migrating = command(commands, "migrate", _migrate, "Bring the database up to date", "gracious migrate")
    takes_settings(migrating)
    _add_manifests(commands)


def _add_manifests(commands: Commands) -> None:
    told = "Print the app manifest of a chat platform"
    parser: Parser = commands.add_parser(
        "manifest",
        help=told,
        description=f"{told}.",
        epilog="Example:\n  gracious manifest slack --url https://g.example",
    )
    platforms = parser.add_subparsers(metavar="PLATFORM", required=True, parser_class=Parser)
    of_slack = command(
        platforms,
        "slack",
        _slack_manifest,
        "Print the manifest to make the Slack app from, as YAML",
        "gracious manifest slack --url https://gracious.example.com > manifest.yaml",
    )
    of_slack.add_argument("--url", required=True, help="where Slack reaches `gracious serve`, as https://...")
    of_teams = command(
        platforms,
        "teams",
        _teams_manifest,
        "Print the manifest of the Teams app, and write the package that is uploaded to Teams",
        "gracious manifest teams --url https://gracious.example.com --app-id 12345678-1234-4123-8123-123456789abc",
    )
    of_teams.add_argument("--url", required=True, help="where Teams reaches `gracious serve`, as https://...")
    of_teams.add_argument("--app-id", required=True, help="the id that the bot is registered under: TEAMS_APP_ID")
    of_teams.add_argument("--zip", default="gracious-teams.zip", metavar="FILE", help="the package (%(default)s)")


def _serve(options: argparse.Namespace) -> int:
    from bots.server import serve  # here, for no other command needs the web

    settings = _listening(settings_of(options), options)
    _log(settings)
    asyncio.run(serve(settings, sys.stdout, playground=options.playground))
    return 0


def _work(options: argparse.Namespace) -> int:
    from bots.worker import work  # here, for no other command needs the platforms

    settings = settings_of(options)
    _log(settings)
    asyncio.run(work(settings, sys.stdout))
    return 0


def _log(settings: Settings) -> None:
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _listening(settings: Settings, options: argparse.Namespace) -> Settings:
    try:
        at = settings.port if options.port is None else port(options.port)
    except SettingsError as error:
        raise SettingsError(f"Set --port to {error}.") from error
    return replace(settings, host=options.host or settings.host, port=at)


def _migrate(options: argparse.Namespace) -> int:
    from core.store import migrate

    settings = settings_of(options)
    asyncio.run(migrate(settings.database_url))
    print("The database is up to date.")
    return 0


def _slack_manifest(options: argparse.Namespace) -> int:
    from bots.slack.manifest import as_yaml, manifest
    from core.dialogue.words import words_of
    from core.locales import DEFAULT_LOCALE

    print(as_yaml(manifest(_address(options, "Slack"), words_of(DEFAULT_LOCALE))), end="")
    return 0


def _teams_manifest(options: argparse.Namespace) -> int:
    from bots.teams.manifest import as_json, manifest, package
    from core.dialogue.words import words_of
    from core.locales import DEFAULT_LOCALE

    if not _GUID.fullmatch(options.app_id):
        raise CommandError("Give --app-id as Azure shows it: eight, four, four, four and twelve hexadecimal digits.")
    tree = manifest(_address(options, "Teams"), options.app_id, words_of(DEFAULT_LOCALE))
    try:
        Path(options.zip).write_bytes(package(tree))
    except OSError as error:
        raise CommandError(f"Can't write {options.zip} ({error.strerror}): name another file with --zip.") from error
    print(as_json(tree), end="")
    print(f"The package to upload to Teams is {options.zip}", file=sys.stderr)
    return 0


_GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


def _address(options: argparse.Namespace, platform: str) -> str:
    url = str(options.url)
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.netloc or parts.path.strip("/"):
        raise CommandError(f"Give --url as https://your.host, without a path: {platform} sends to nothing else.")
    return url
