"""What Slack sends, as what a person said or did. None for what needs no answer.

A person has one direct message with the bot, so their id names the place, wherever the words came from.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bots.payload import at, text_at
from bots.slack.blocks import PICKED
from bots.slack.carried import Carried
from bots.slack.fields import is_input, values_of
from bots.slack.typed import typed
from core.dialogue.heard import Heard, Reference
from core.dialogue.said import Act, ActForm, Closed, Command, On, Press, Redraw, Said, Submit, Text, decode
from core.people import Identity, Place

PLATFORM = "slack"

OUTDATED = Press(On("", 0), "", "")
"""What a button says that no talk and no letter of ours knows: the desk answers that it is over."""

SHORTCUTS = ("reply", "check")
"""What can be done with a message from its menu: the commands of these names, with its words behind them."""

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
            return _press_in_view(body) if at(body, "view") else _press_in_message(body)
        case "view_submission":
            return _submission(body)
        case "view_closed":
            return _closed(body)
        case "message_action":
            return _shortcut(body)
        case _:
            return None


def identity(body: Mapping[str, Any]) -> Identity | None:
    """Who it comes from: on Enterprise Grid the tenant is the enterprise. None when it does not say."""
    team = text_at(body, "team_id") or text_at(body, "team", "id") or text_at(body, "user", "team_id")
    enterprise = (
        text_at(body, "enterprise_id") or text_at(body, "enterprise", "id") or text_at(body, "team", "enterprise_id")
    )
    user = text_at(body, "user_id") or text_at(body, "user", "id") or text_at(body, "event", "user")
    return Identity(PLATFORM, enterprise or team, user) if user and (enterprise or team) else None


def _heard(body: Mapping[str, Any], said: Said | None, channel: str = "", thread: str = "") -> Heard | None:
    who = identity(body)
    if said is None or who is None:
        return None
    team = text_at(body, "team_id") or text_at(body, "team", "id") or who.tenant
    place = Place(
        platform=PLATFORM,
        workspace=team,
        conversation=who.user,
        thread=thread or None,
        reference={"channel": channel if channel.startswith("D") else who.user},
    )
    return Heard(f"{team}:{_event_id(body)}", who, place, said, can_open=bool(text_at(body, "trigger_id")))


def _event_id(body: Mapping[str, Any]) -> str:
    named = text_at(body, "event_id") or text_at(body, "trigger_id")
    return named or hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _command(body: Mapping[str, Any]) -> Heard | None:
    """`/gracious decline Acme`: the first word is the command."""
    verb, *rest = typed(text_at(body, "text")).split(None, 1) or ["help"]
    return _heard(body, Command(verb, *(words.strip() for words in rest)))


def _shortcut(body: Mapping[str, Any]) -> Heard | None:
    """A message's menu. What comes of it is shown to the person alone, wherever the message stands."""
    name = text_at(body, "callback_id")
    return _heard(body, Command(name, _words_of(at(body, "message")))) if name in SHORTCUTS else None


def _words_of(message: Any) -> str:
    """The words of a message, of what is forwarded in it, and of a mail that was sent to the channel as a file."""
    attached, files = at(message, "attachments"), at(message, "files")
    forwarded = [text_at(one, "text") for one in attached] if isinstance(attached, list) else []
    mails = [text_at(one, "plain_text") for one in files] if isinstance(files, list) else []
    return "\n\n".join(typed(words) for words in (text_at(message, "text"), *forwarded, *mails) if words)


def _event(body: Mapping[str, Any], *, agent_view: bool) -> Heard | None:
    """Words in the direct message, or to the bot in front of others. Its own words and edits are not heard."""
    event = at(body, "event")
    kind, channel, ts = text_at(event, "type"), text_at(event, "channel"), text_at(event, "ts")
    if kind not in ("message", "app_mention") or at(event, "subtype") not in _WORDS_FROM_A_PERSON:
        return None
    direct = text_at(event, "channel_type") == "im" or channel.startswith("D")
    if text_at(event, "bot_id") or (kind == "message" and not direct):
        return None
    thread = text_at(event, "thread_ts") or (ts if agent_view and direct else "")
    heard = _heard(body, Text(typed(text_at(event, "text"))), channel, thread if direct else "")
    return heard if heard is None or direct else replace(heard, shared=True)


def _press_in_message(body: Mapping[str, Any]) -> Heard | None:
    container, message = at(body, "container"), at(body, "message")
    channel = text_at(container, "channel_id") or text_at(body, "channel", "id")
    thread = text_at(container, "thread_ts") or text_at(message, "thread_ts")
    ephemeral = at(container, "is_ephemeral") is True
    heard = _heard(body, _pressed(_action(body)), "" if ephemeral else channel, thread)
    if heard is None:
        return None
    pressed: Reference = {"channel": channel, "ts": text_at(container, "message_ts") or text_at(message, "ts")}
    if ephemeral:
        pressed = {"response_url": text_at(body, "response_url")}
    return replace(heard, pressed=pressed)


def _press_in_view(body: Mapping[str, Any]) -> Heard | None:
    """A button in a modal or on the Home tab, or an answer that other questions of the form depend on."""
    action, carried = _action(body), Carried.load(at(body, "view", "private_metadata"))
    if is_input(text_at(action, "action_id")):
        return _within_form(body, carried, Redraw(carried.on, _values(body)) if carried.on else None)
    heard = _within_form(body, carried, _pressed(action))
    # Home, or a card shown over it: nothing says which message or form it came from.
    return replace(heard, in_view=carried == Carried()) if heard else None


def _submission(body: Mapping[str, Any]) -> Heard | None:
    carried = Carried.load(at(body, "view", "private_metadata"))
    said: Said = OUTDATED
    if carried.on:
        said = Submit(carried.on, _values(body))
    elif isinstance(carried.said, Act):
        said = ActForm(carried.said, _values(body))
    return _within_form(body, carried, said)


def _closed(body: Mapping[str, Any]) -> Heard | None:
    carried = Carried.load(at(body, "view", "private_metadata"))
    return _within_form(body, carried, Closed(carried.on) if carried.on else None)


def _within_form(body: Mapping[str, Any], carried: Carried, said: Said | None) -> Heard | None:
    channel = (carried.pressed or {}).get("channel")
    heard = _heard(body, said, channel if isinstance(channel, str) else "", carried.thread or "")
    return replace(heard, pressed=carried.pressed) if heard else None


def _pressed(action: Any) -> Said | None:
    """What a button or select of ours says; None for a link, which only leads away, and for nothing chosen."""
    if text_at(action, "action_id").startswith("link-"):
        return None
    try:
        if text_at(action, "action_id") != PICKED:
            return decode(text_at(action, "value"))
        on_field = decode(text_at(action, "block_id"))
    except ValueError:
        return OUTDATED
    value = text_at(action, "selected_option", "value") or text_at(action, "selected_date")
    return replace(on_field, value=value) if isinstance(on_field, Press) and value else None


def _values(body: Mapping[str, Any]) -> dict[str, Any]:
    state = at(body, "view", "state", "values")
    return values_of(state) if isinstance(state, dict) else {}


def _action(body: Mapping[str, Any]) -> Any:
    actions = body.get("actions")
    return actions[0] if isinstance(actions, list) and actions else None
