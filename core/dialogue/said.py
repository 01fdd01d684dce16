"""What a person can do, one frozen class a verb, whatever the platform it came from.

Whatever is pressed carries ids only: which talk (`On`) or which object (`Act`) it belongs to, at
which revision. A press of another talk or another revision is stale and changes nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from pydantic import JsonValue


@dataclass(frozen=True, slots=True)
class On:
    """The talk a button or form was shown for, as it stood then."""

    session: str
    rev: int

    def at(self, rev: int) -> "On":
        return On(self.session, rev)


@dataclass(frozen=True, slots=True)
class Text:
    """Words typed in a direct message or a terminal."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command by name, with the words behind it: `/gracious decline Acme` is ("decline", "Acme")."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """An option or a date picked for one field."""

    on: On
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Back:
    on: On | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    on: On | None = None


@dataclass(frozen=True, slots=True)
class SkipRest:
    """Enough asked: skip every optional question that is still open."""

    on: On | None = None


@dataclass(frozen=True, slots=True)
class Cancel:
    on: On | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Ask one field again; the answer it has stays until a better one is given."""

    field: str
    on: On | None = None


@dataclass(frozen=True, slots=True)
class AsForm:
    """Show all questions at once."""

    on: On | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with a talk that was put aside, or with this one where it stands."""

    on: On


@dataclass(frozen=True, slots=True)
class Instead:
    """Start what was just typed in place of an answer; the talk it was typed in is put aside."""

    on: On


@dataclass(frozen=True, slots=True)
class Submit:
    """A form sent: field name to what stands in it (None or absent: left empty)."""

    on: On
    values: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Redraw:
    """A form's answer changed which questions apply: show the form again with what is typed so far."""

    on: On
    values: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Closed:
    """A form closed without sending it."""

    on: On


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to an object that outlives its talk: a letter, a pack."""

    kind: str
    id: str
    rev: int
    verb: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ActForm:
    """The form an act opened, sent back."""

    act: Act
    values: Mapping[str, JsonValue] = field(default_factory=dict)


Said = (
    Text
    | Command
    | Press
    | Back
    | Skip
    | SkipRest
    | Cancel
    | Change
    | AsForm
    | Resume
    | Instead
    | Submit
    | Redraw
    | Closed
    | Act
    | ActForm
)

Key = str
"""What a button, select or form carries: a short JSON array of ids, never content."""

Pressable = Command | Press | Back | Skip | SkipRest | Cancel | Change | AsForm | Resume | Instead | Act


def encode(said: Pressable) -> Key:
    """The key that `decode` turns back into the same value. Below 200 characters for our own ids."""
    match said:
        case Command(name, text):
            parts: list[object] = ["do", name, text]
        case Press(on, name, value):
            parts = ["pick", on.session, on.rev, name, value]
        case Change(name, on):
            parts = ["change", *_on(on), name]
        case Resume(on) | Instead(on):
            parts = [type(said).__name__.lower(), *_on(on)]
        case Act(kind, id_, rev, verb, value):
            parts = ["act", kind, id_, rev, verb, value]
        case Back(on) | Skip(on) | SkipRest(on) | Cancel(on) | AsForm(on):
            parts = [type(said).__name__.lower(), *_on(on)]
        case _:
            assert_never(said)
    return _DENSE.encode(parts)


def decode(key: Key) -> Pressable:
    """What `encode` was given. Raises ValueError for anything else, whoever wrote it."""
    try:
        parts = json.loads(key)
    except (ValueError, RecursionError) as error:
        raise ValueError("not a key of ours") from error
    if isinstance(parts, list) and not all(part.isprintable() for part in parts if isinstance(part, str)):
        raise ValueError("not a key of ours")  # nothing that a database would refuse to look for
    match parts:
        case ["do", str(name), str(text)]:
            return Command(name, text)
        case ["pick", str(session), int(rev), str(name), str(value)]:
            return Press(On(session, rev), name, value)
        case ["change", str(session), int(rev), str(name)]:
            return Change(name, On(session, rev))
        case ["act", str(kind), str(id_), int(rev), str(verb), str(value)]:
            return Act(kind, id_, rev, verb, value)
        case [str(verb), str(session), int(rev)] if verb in _VERBS:
            return _VERBS[verb](On(session, rev))
        case _:
            raise ValueError("not a key of ours")


_DENSE = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)

_VERBS: dict[str, type[Back | Skip | SkipRest | Cancel | AsForm | Resume | Instead]] = {
    "back": Back,
    "skip": Skip,
    "skiprest": SkipRest,
    "cancel": Cancel,
    "asform": AsForm,
    "resume": Resume,
    "instead": Instead,
}


def _on(on: On | None) -> tuple[str, int]:
    if on is None:
        raise ValueError("a button belongs to a talk at a revision")
    return on.session, on.rev
