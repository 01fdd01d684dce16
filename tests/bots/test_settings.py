"""Settings: every bad value is one line that says what to set, and no secret shows."""

from pathlib import Path

import pytest

from bots.settings import Settings, SettingsError

SLACK = {"SLACK_SIGNING_SECRET": "hush-signing", "SLACK_BOT_TOKEN": "xoxb-hush-token"}


def test_nothing_set_means_a_local_house_and_no_slack() -> None:
    settings = Settings.read({})
    home = Path("var").absolute()
    assert settings.home == home
    assert settings.database_url == f"sqlite:///{home}/gracious.db"
    assert settings.database_url.startswith("sqlite:////")
    assert settings.key.file == home / "master.key"
    assert (settings.host, settings.port, settings.slack) == ("127.0.0.1", 8080, None)


def test_blank_values_count_as_not_set() -> None:
    assert Settings.read({"SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": "  ", "GRACIOUS_PORT": ""}).slack is None


def test_the_home_moves_the_database_and_the_key(tmp_path: Path) -> None:
    settings = Settings.read({"GRACIOUS_HOME": str(tmp_path)})
    assert settings.database_url == f"sqlite:///{tmp_path}/gracious.db"
    assert settings.key.file == tmp_path / "master.key"


def test_an_api_url_always_ends_in_a_slash() -> None:
    slack = Settings.read({**SLACK, "SLACK_API_URL": "http://127.0.0.1:9/api"}).slack
    assert slack is not None
    assert slack.api_url == "http://127.0.0.1:9/api/"


def test_no_secret_shows() -> None:
    shown = repr(
        Settings.read(
            {**SLACK, "GRACIOUS_KEY": "hush-key", "GRACIOUS_DATABASE_URL": "postgresql://me:hush@db/gracious"}
        )
    )
    assert "hush" not in shown


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"GRACIOUS_PORT": "eighty"}, "GRACIOUS_PORT"),
        ({"GRACIOUS_PORT": "65536"}, "GRACIOUS_PORT"),
        ({"GRACIOUS_PORT": "-1"}, "GRACIOUS_PORT"),
        ({"GRACIOUS_LOG_LEVEL": "loud"}, "GRACIOUS_LOG_LEVEL"),
        ({"GRACIOUS_DATABASE_URL": "mysql://me:hush@db"}, "GRACIOUS_DATABASE_URL"),
        ({"GRACIOUS_DATABASE_URL": "sqlite://relative.db"}, "GRACIOUS_DATABASE_URL"),
        ({"GRACIOUS_KEY": "hush", "GRACIOUS_KEY_COMMAND": "pass hush"}, "GRACIOUS_KEY_COMMAND"),
        ({"SLACK_BOT_TOKEN": "xoxb-hush"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "hush"}, "SLACK_BOT_TOKEN"),
        ({**SLACK, "SLACK_API_URL": "slack.com"}, "SLACK_API_URL"),
    ],
)
def test_a_bad_value_is_one_line_that_says_what_to_set(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.read(given)
    line = str(refused.value)
    assert line.startswith("Set ")
    assert named in line
    assert "\n" not in line
    assert "hush" not in line


def test_a_file_stands_behind_the_environment(tmp_path: Path) -> None:
    path = tmp_path / "gracious.conf"
    path.write_text("# ours\n\nGRACIOUS_PORT = 9000\nGRACIOUS_HOST='0.0.0.0'\n")
    assert Settings.read({"GRACIOUS_CONFIG": str(path)}).port == 9000
    settings = Settings.read({"GRACIOUS_PORT": "9001"}, str(path))
    assert (settings.port, settings.host) == (9001, "0.0.0.0")


@pytest.mark.parametrize(
    ("line", "says"),
    [("GRACIOUS_PRT=1", "GRACIOUS_PORT"), ("just words", "NAME=value"), ("PATH=/bin", "no setting PATH")],
)
def test_a_slip_in_the_file_is_named_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "gracious.conf"
    path.write_text(f"GRACIOUS_PORT=9000\n{line}\n")
    with pytest.raises(SettingsError, match=r"gracious\.conf:2: .*" + says):
        Settings.read({}, str(path))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"missing\.conf can't be read: name another with --config"):
        Settings.read({}, str(tmp_path / "missing.conf"))
