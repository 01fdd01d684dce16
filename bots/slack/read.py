"""What Slack sends, as what a person said or did. None for what needs no answer.

A person has one direct message with the bot, so their id names the place, wherever the words came from.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bots.slack.blocks import PICKED
from bots.slack.carried import Carried
from bots.slack.fields import is_input, values_of
from bots.slack.typed import sound, typed
from core.dialogue.heard import Heard, Reference
from core.dialogue.said import Act, ActForm, Closed, Command, On, Press, Redraw, Said, Submit, Text, decode
from core.people import Identity, Place

PLATFORM = "slack"

OUTDATED = Press(On("", 0), "", "")
"""What a button says that no talk and no letter of ours knows: the desk answers that it is over."""

_WORDS_FROM_A_PERSON = (None, "", "file_share", "thread_broadcast")


def read(body: Mapping[str, Any], *, agent_view: bool = False) -> Heard | None:
    """A verified request's body: a slash command's form, an event, or an interaction.

    With `agent_view` each message at the top level of the direct message begins a thread of its own.
    """
    match body.get("type"):
        case None if body.get("command"):
            return _command(body)
        case "event_callback":
            return _event(body, agent_view=agent_view)
        case "block_actions":
            return _press_in_view(body) if _at(body, "view") else _press_in_message(body)
        case "view_submission":
            return _submission(body)
        case "view_closed":
            return _closed(body)
        case _:
            return None


def identity(body: Mapping[str, Any]) -> Identity | None:
    """Who it comes from: on Enterprise Grid the tenant is the enterprise. None when it does not say."""
    team = _text(body, "team_id") or _text(body, "team", "id") or _text(body, "user", "team_id")
    enterprise = _text(body, "enterprise_id") or _text(body, "enterprise", "id") or _text(body, "team", "enterprise_id")
    user = _text(body, "user_id") or _text(body, "user", "id") or _text(body, "event", "user")
    return Identity(PLATFORM, enterprise or team, user) if user and (enterprise or team) else None


def _heard(body: Mapping[str, Any], said: Said | None, channel: str = "", thread: str = "") -> Heard | None:
    who = identity(body)
    if said is None or who is None:
        return None
    team = _text(body, "team_id") or _text(body, "team", "id") or who.tenant
    place = Place(
        platform=PLATFORM,
        workspace=team,
        conversation=who.user,
        thread=thread or None,
        reference={"channel": channel if channel.startswith("D") else who.user},
    )
    return Heard(f"{team}:{_event_id(body)}", who, place, said, can_open=bool(_text(body, "trigger_id")))


def _event_id(body: Mapping[str, Any]) -> str:
    named = _text(body, "event_id") or _text(body, "trigger_id")
    return named or hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _command(body: Mapping[str, Any]) -> Heard | None:
    """`/gracious decline Acme`: the first word is the command."""
    verb, *rest = typed(_text(body, "text")).split(None, 1) or ["help"]
    return _heard(body, Command(verb.casefold(), *(words.strip() for words in rest)))


def _event(body: Mapping[str, Any], *, agent_view: bool) -> Heard | None:
    """Words in the direct message, or to the bot in front of others. Its own words and edits are not heard."""
    event = _at(body, "event")
    kind, channel, ts = _text(event, "type"), _text(event, "channel"), _text(event, "ts")
    if kind not in ("message", "app_mention") or _at(event, "subtype") not in _WORDS_FROM_A_PERSON:
        return None
    direct = _text(event, "channel_type") == "im" or channel.startswith("D")
    if _text(event, "bot_id") or (kind == "message" and not direct):
        return None
    thread = _text(event, "thread_ts") or (ts if agent_view and direct else "")
    heard = _heard(body, Text(typed(_text(event, "text"))), channel, thread if direct else "")
    return heard if heard is None or direct else replace(heard, shared=True)


def _press_in_message(body: Mapping[str, Any]) -> Heard | None:
    container, message = _at(body, "container"), _at(body, "message")
    channel = _text(container, "channel_id") or _text(body, "channel", "id")
    thread = _text(container, "thread_ts") or _text(message, "thread_ts")
    ephemeral = _at(container, "is_ephemeral") is True
    heard = _heard(body, _pressed(_action(body)), "" if ephemeral else channel, thread)
    if heard is None:
        return None
    pressed: Reference = {"channel": channel, "ts": _text(container, "message_ts") or _text(message, "ts")}
    if ephemeral:
        pressed = {"response_url": _text(body, "response_url")}
    return replace(heard, pressed=pressed)


def _press_in_view(body: Mapping[str, Any]) -> Heard | None:
    """A button in a modal or on the Home tab, or an answer that other questions of the form depend on."""
    action, carried = _action(body), Carried.load(_at(body, "view", "private_metadata"))
    if is_input(_text(action, "action_id")):
        return _within_form(body, carried, Redraw(carried.on, _values(body)) if carried.on else None)
    return _within_form(body, carried, _pressed(action))


def _submission(body: Mapping[str, Any]) -> Heard | None:
    carried = Carried.load(_at(body, "view", "private_metadata"))
    said: Said = OUTDATED
    if carried.on:
        said = Submit(carried.on, _values(body))
    elif isinstance(carried.said, Act):
        said = ActForm(carried.said, _values(body))
    return _within_form(body, carried, said)


def _closed(body: Mapping[str, Any]) -> Heard | None:
    carried = Carried.load(_at(body, "view", "private_metadata"))
    return _within_form(body, carried, Closed(carried.on) if carried.on else None)


def _within_form(body: Mapping[str, Any], carried: Carried, said: Said | None) -> Heard | None:
    channel = (carried.pressed or {}).get("channel")
    heard = _heard(body, said, channel if isinstance(channel, str) else "", carried.thread or "")
    return replace(heard, pressed=carried.pressed) if heard else None


def _pressed(action: Any) -> Said | None:
    """What a button or select of ours says; None for a link, which only leads away, and for nothing chosen."""
    if _text(action, "action_id").startswith("link-"):
        return None
    try:
        if _text(action, "action_id") != PICKED:
            return decode(_text(action, "value"))
        on_field = decode(_text(action, "block_id"))
    except ValueError:
        return OUTDATED
    value = _text(action, "selected_option", "value") or _text(action, "selected_date")
    return replace(on_field, value=value) if isinstance(on_field, Press) and value else None


def _values(body: Mapping[str, Any]) -> dict[str, Any]:
    state = _at(body, "view", "state", "values")
    return values_of(state) if isinstance(state, dict) else {}


def _action(body: Mapping[str, Any]) -> Any:
    actions = body.get("actions")
    return actions[0] if isinstance(actions, list) and actions else None


def _at(value: Any, *path: str) -> Any:
    """What stands at a path, None when there is nothing: what comes over the wire is believed in nothing."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def _text(value: Any, *path: str) -> str:
    found = _at(value, *path)
    return sound(found) if isinstance(found, str) else ""
