"""A .chat file: a header, then what a person does and what they get to see.

    flow: decline
    now: 2026-11-23T10:00
    zone: America/New_York
    locale: en
    person: Sam Rivera

    # a comment
    > typed
    < what was said
      (A choice) (Another)

    > (A choice)
    ~ restart

What is said is printed by `bots.console.transcript`; here its lines are taken as they are.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import dropwhile
from zoneinfo import ZoneInfo

HEADER = ("flow", "now", "zone", "locale", "person")
_UNITS = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}


@dataclass(frozen=True)
class Setting:
    """Who talks, where and when. `now` is wall time in `zone`."""

    flow: str
    now: datetime
    zone: str
    locale: str
    person: str

    @property
    def start(self) -> datetime:
        """The moment at which the talk begins, in UTC."""
        return self.now.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)


@dataclass(frozen=True)
class Entry:
    """One thing done: `does` is "> ..." or "~ ...", `shown` the lines that answer it, `about` the comments above."""

    does: str
    shown: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    @property
    def is_event(self) -> bool:
        return self.does.startswith("~ ")

    @property
    def words(self) -> str:
        r"""What was typed or pressed: a pasted text stands on one line, with \n between its own."""
        words = self.does[2:]
        return words if words.startswith("form {") else words.replace(r"\n", "\n")


@dataclass(frozen=True)
class Transcript:
    setting: Setting
    entries: tuple[Entry, ...]
    ending: tuple[str, ...] = ()
    """Comments below the last entry."""


def read(text: str) -> Transcript:
    """Raises ValueError, naming the line, for a file that is not in the format."""
    lines = text.splitlines()
    blank = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    setting = _setting(lines[:blank])
    entries: list[Entry] = []
    comments: list[str] = []
    does, shown = "", list[str]()
    for n, line in enumerate([*lines[blank:], ""], blank + 1):
        if line.startswith(("> ", "~ ", "# ")):
            if does:
                entries.append(Entry(does, _trimmed(shown), tuple(comments)))
                comments = []
            does, shown = ("", []) if line.startswith("# ") else (line, [])
            comments += [line] if line.startswith("# ") else []
        elif does:
            shown.append(line)
        elif line.strip():
            raise ValueError(f"line {n}: nothing was done yet that this could answer: {line}")
    if does:
        entries.append(Entry(does, _trimmed(shown), tuple(comments)))
        comments = []
    return Transcript(setting, tuple(entries), tuple(comments))


def write(transcript: Transcript) -> str:
    setting = transcript.setting
    values = (setting.flow, f"{setting.now:%Y-%m-%dT%H:%M}", setting.zone, setting.locale, setting.person)
    blocks = ["\n".join(f"{name}: {value}" for name, value in zip(HEADER, values, strict=True))]
    blocks += ["\n".join([*entry.about, entry.does, *entry.shown]) for entry in transcript.entries]
    blocks += ["\n".join(transcript.ending)] if transcript.ending else []
    return "\n\n".join(blocks) + "\n"


def waited(words: str) -> timedelta:
    """How long `~ wait 2 weeks` waits. Raises ValueError for another wording."""
    count, unit = words.removeprefix("wait ").split()
    return int(count) * timedelta(minutes=_UNITS[unit.removesuffix("s")])


def _setting(lines: list[str]) -> Setting:
    given = dict(line.split(": ", 1) for line in lines if ": " in line)
    if tuple(given) != HEADER:
        raise ValueError(f"a transcript begins with {', '.join(HEADER)}, then a blank line")
    return Setting(given["flow"], datetime.fromisoformat(given["now"]), given["zone"], given["locale"], given["person"])


def _trimmed(lines: list[str]) -> tuple[str, ...]:
    return tuple(reversed(tuple(dropwhile(lambda line: not line.strip(), reversed(lines)))))
