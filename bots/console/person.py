"""Who sits at this terminal, as the system knows them."""

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import available_timezones

from bots.console.talk import identity
from core.dialogue.heard import Profile
from core.people import Identity

_ZONE_LINK = Path("/etc/localtime")


def sitting_here() -> Identity:
    """The system's user: whoever is logged in owns what they tell here."""
    return identity(_user())


def profile(environment: Mapping[str, str] = os.environ) -> Profile:
    """Name, zone and language where the system knows them."""
    return Profile(_name(), zone(environment), locale(environment))


def zone(environment: Mapping[str, str], link: Path = _ZONE_LINK) -> str | None:
    """The IANA name of the system's zone; TZ goes first. None where it can't be told."""
    asked = environment.get("TZ", "").removeprefix(":")
    linked = str(link.resolve()).partition("zoneinfo/")[2] if link.is_symlink() else ""
    known = available_timezones()
    return next((name for name in (asked, linked) if name in known), None)


def locale(environment: Mapping[str, str]) -> str | None:
    """The language tag of LC_ALL, LC_MESSAGES or LANG: en_GB.UTF-8 is en-GB. None for C and POSIX."""
    asked = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    tag = asked.partition(".")[0].partition("@")[0].replace("_", "-")
    return tag if tag not in ("", "C", "POSIX") else None


if sys.platform == "win32":

    def _user() -> str:
        return getpass.getuser()

    def _name() -> str | None:
        return None

else:
    import pwd

    def _user() -> str:
        # The account's own name, not LOGNAME, which anybody may set.
        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return str(os.getuid())

    def _name() -> str | None:
        try:
            account = pwd.getpwuid(os.getuid())
        except KeyError:
            return None
        name = account.pw_gecos.partition(",")[0].strip()
        return name if name and name != account.pw_name else None
