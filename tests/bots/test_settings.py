"""Settings: every bad value is one line that says what to set, and no secret shows."""

from pathlib import Path

import pytest

from bots.settings import Settings, SettingsError, TeamsSettings

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
        ({"GRACIOUS_PUBLIC_URL": "gracious.example.com"}, "GRACIOUS_PUBLIC_URL"),
        ({"GRACIOUS_PUBLIC_URL": "https://gracious.example.com/?a=b"}, "GRACIOUS_PUBLIC_URL"),
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


def test_the_public_address_has_no_slash_at_its_end() -> None:
    assert (
        Settings.read({"GRACIOUS_PUBLIC_URL": "https://a.example/gracious/"}).public_url == "https://a.example/gracious"
    )


TEAMS = {"TEAMS_APP_ID": "an-id", "TEAMS_APP_PASSWORD": "a-secret"}


def test_no_app_id_is_no_teams() -> None:
    assert Settings.read({"TEAMS_APP_PASSWORD": "a-secret", "TEAMS_SERVICE_URLS": "http://127.0.0.1:1/"}).teams is None
    assert Settings.read({"TEAMS_APP_ID": "  "}).teams is None


def test_teams_in_one_tenant_or_in_many() -> None:
    assert Settings.read(TEAMS).teams == TeamsSettings("an-id", "a-secret")
    one = Settings.read({**TEAMS, "TEAMS_TENANT_ID": "t"}).teams
    assert one == TeamsSettings("an-id", "a-secret", "SingleTenant", "t")
    managed = {"TEAMS_APP_ID": "an-id", "TEAMS_APP_TYPE": "userassignedmsi", "TEAMS_TENANT_ID": "t"}
    assert Settings.read(managed).teams == TeamsSettings("an-id", "", "UserAssignedMSI", "t")


def test_the_services_of_teams_are_those_that_are_named() -> None:
    named = {**TEAMS, "TEAMS_SERVICE_URLS": "https://a.example/x, http://127.0.0.1:3978"}
    teams = Settings.read(named).teams
    assert teams is not None
    assert teams.service_urls == ("https://a.example/x/", "http://127.0.0.1:3978/")


def test_on_this_machine_alone_teams_needs_no_secret() -> None:
    local = {"TEAMS_APP_ID": "an-id", "TEAMS_SERVICE_URLS": "http://127.0.0.1:3978/ http://[::1]:1/"}
    assert Settings.read(local).teams is not None


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"TEAMS_APP_ID": "an-id"}, "TEAMS_APP_PASSWORD"),
        ({**TEAMS, "TEAMS_APP_TYPE": "SingleTenant"}, "TEAMS_TENANT_ID"),
        ({**TEAMS, "TEAMS_APP_TYPE": "Whatever"}, "TEAMS_APP_TYPE"),
        ({**TEAMS, "TEAMS_SERVICE_URLS": "smba.trafficmanager.net"}, "TEAMS_SERVICE_URLS"),
        ({**TEAMS, "TEAMS_OPENID_METADATA_URL": "file:///keys"}, "TEAMS_OPENID_METADATA_URL"),
    ],
)
def test_what_is_wrong_about_teams_is_told_by_its_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsError, match=f"Set {name} to") as told:
        Settings.read(wrong)
    assert "a-secret" not in str(told.value)
