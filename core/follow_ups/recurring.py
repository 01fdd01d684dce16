"""What comes again: an RFC 5545 rule over local wall time, its start moved on each time it comes."""

import re
from datetime import datetime

from dateutil.rrule import rrulestr

_COUNT = re.compile(r";?COUNT=(\d+)")
_UNITS = {"DAILY": 1.0, "WEEKLY": 7.0, "MONTHLY": 30.44, "YEARLY": 365.25}


def parts(rule: str) -> dict[str, str]:
    """{"FREQ": "MONTHLY", "INTERVAL": "3"}"""
    return dict(part.split("=", 1) for part in rule.split(";") if "=" in part)


def anchored(rule: str, start: datetime) -> str:
    """The rule with its day spelled out where months or years are too short for it, so that nothing is left out.

    What counts from the 31st comes on the last day of a shorter month, and on the 31st again after it.
    """
    said = parts(rule)
    if any(name.startswith("BY") for name in said) or start.day <= 28:
        return rule
    if said["FREQ"] == "MONTHLY":
        days = ",".join(str(day) for day in range(28, start.day + 1))
        return f"{rule};BYMONTHDAY={days};BYSETPOS=-1"
    return f"{rule};BYMONTH=2;BYMONTHDAY=-1" if said["FREQ"] == "YEARLY" and start.month == 2 else rule


def following(rule: str, start: datetime, after: datetime) -> datetime | None:
    """The first time of a rule that starts at `start` which is later than `after`; None when there is none."""
    found: datetime | None = rrulestr(rule, dtstart=start).after(after, inc=False)
    return found


def advanced(rule: str, start: datetime, after: datetime) -> tuple[str, datetime] | None:
    """The rule and its start moved on to the first time later than `after`; None when it has come to its end.

    What counts its times counts on from there.
    """
    found = following(rule, start, after)
    if found is None:
        return None
    counted = _COUNT.search(rule)
    if counted is None:
        return rule, found
    passed = sum(1 for _ in rrulestr(rule, dtstart=start).between(start, found)) + (1 if found > start else 0)
    return _COUNT.sub(f";COUNT={int(counted[1]) - passed}", rule), found


def days_between(rule: str) -> float:
    """How many days lie between two times of a rule, about."""
    said = parts(rule)
    at_once = len(said["BYDAY"].split(",")) if said["FREQ"] == "WEEKLY" and "BYDAY" in said else 1
    return _UNITS[said["FREQ"]] * int(said.get("INTERVAL", 1)) / at_once
