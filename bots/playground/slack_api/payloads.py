"""The bodies Slack sends when a person types, presses, submits or closes, in the shape of recorded ones."""

import time

from bots.playground.slack_api import chat_methods, view_methods
from bots.playground.slack_api.inputs import action_of, state_values
from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, Member, Message, Picked, View
from bots.playground.slack_api.tickets import ReplyTo
from bots.playground.slack_api.typed_text import escaped
from bots.playground.slack_api.workspace import new_id

# The old way to tell that Slack is calling. It stands in every payload; a signature is what counts.
VERIFICATION = "local"


def slash(parts: Parts, member: Member, command: str, text: str, channel: str, response_url: str) -> dict[str, str]:
    """A slash command, typed in the direct message with the app or in a channel."""
    team = parts.workspace.team
    return {
        "token": VERIFICATION,
        "team_id": team.id,
        "team_domain": team.domain,
        "channel_id": channel,
        "channel_name": _channel_name(channel),
        "user_id": member.id,
        "user_name": member.name,
        "command": command,
        "text": escaped(text),
        "api_app_id": team.app_id,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": parts.tickets.new_trigger(member.id),
    }


def message_event(parts: Parts, message: Message) -> Json:
    """A person's message in the direct message with the app."""
    said: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "client_msg_id": new_id("").lower(),
        "text": message.text,
        "team": parts.workspace.team.id,
        "blocks": message.blocks,
        "channel": message.channel,
        "event_ts": message.ts,
        "channel_type": "im",
    }
    if message.thread_ts is not None:
        parent = parts.workspace.messages.get((message.channel, message.thread_ts))
        said |= {"thread_ts": message.thread_ts, "parent_user_id": parent.user if parent is not None else ""}
    return _event(parts, said)


def home_opened(parts: Parts, member: Member, tab: str) -> Json:
    """A person opened the app's Home or Messages tab."""
    opened: Json = {
        "type": "app_home_opened",
        "user": member.id,
        "channel": parts.workspace.direct[member.id],
        "tab": tab,
        "event_ts": f"{time.time():.6f}",
    }
    home = parts.workspace.homes.get(member.id)
    if tab == "home" and home is not None:
        opened["view"] = view_methods.as_json(parts, home)
    return _event(parts, opened)


def pressed_in_message(
    parts: Parts, member: Member, message: Message, chosen: tuple[Json, Json, Picked], response_url: str
) -> Json:
    """A button, a choice or a picked date in a message; `chosen` is block, element and value."""
    place: Json = {"message_ts": message.ts, "channel_id": message.channel}
    place["is_ephemeral"] = message.only_for is not None
    if message.thread_ts is not None:
        place["thread_ts"] = message.thread_ts
    payload = _interaction(parts, member, "block_actions") | {
        "container": {"type": "message", **place},
        "trigger_id": parts.tickets.new_trigger(member.id),
        "channel": {"id": message.channel, "name": _channel_name(message.channel)},
        "state": {"values": state_values(message.blocks, parts.workspace.filled[message.place])},
        "response_url": response_url,
        "actions": [action_of(*chosen, parts.workspace.next_ts())],
    }
    if message.only_for is None:  # Slack does not send an ephemeral message back
        payload["message"] = chat_methods.as_json(parts, message)
    return payload


def pressed_in_view(parts: Parts, member: Member, view: View, chosen: tuple[Json, Json, Picked]) -> Json:
    """A button, a choice or a picked date in a modal or on the Home tab."""
    return _interaction(parts, member, "block_actions") | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": parts.tickets.new_trigger(member.id),
        "view": _with_state(parts, view),
        "actions": [action_of(*chosen, parts.workspace.next_ts())],
    }


def submitted(parts: Parts, member: Member, view: View) -> Json:
    """A modal's submit button."""
    return _interaction(parts, member, "view_submission") | {
        "trigger_id": parts.tickets.new_trigger(member.id),
        "view": _with_state(parts, view),
        "response_urls": [],
    }


def closed(parts: Parts, member: Member, view: View, *, whole: bool) -> Json:
    """A modal closed by its button (`whole` false) or with all that were open (`whole` true)."""
    state = {"view": _with_state(parts, view), "is_cleared": whole, "response_urls": []}
    return _interaction(parts, member, "view_closed") | state


def shortcut(parts: Parts, member: Member, name: str, message: Json, channel: str, response_url: str) -> Json:
    """An entry of ours in the menu of a message, which stands in any conversation."""
    return _interaction(parts, member, "message_action") | {
        "callback_id": name,
        "action_ts": parts.workspace.next_ts(),
        "trigger_id": parts.tickets.new_trigger(member.id),
        "channel": {"id": channel, "name": _channel_name(channel)},
        "message_ts": message["ts"],
        "message": message,
        "response_url": response_url,
    }


def reply_to(message: Message, member: Member) -> ReplyTo:
    """Where the response URL of a press in this message leads."""
    return ReplyTo(message.channel, member.id, message.thread_ts, message.ts)


def _channel_name(channel: str) -> str:
    return "directmessage" if channel.startswith("D") else "general"


def _event(parts: Parts, event: Json) -> Json:
    team = parts.workspace.team
    bot = {"enterprise_id": None, "team_id": team.id, "user_id": team.bot_user}
    return {
        "token": VERIFICATION,
        "team_id": team.id,
        "context_team_id": team.id,
        "context_enterprise_id": None,
        "api_app_id": team.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": new_id("Ev"),
        "event_time": int(time.time()),
        "authorizations": [bot | {"is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
    }


def _interaction(parts: Parts, member: Member, kind: str) -> Json:
    team = parts.workspace.team
    return {
        "type": kind,
        "user": {"id": member.id, "username": member.name, "name": member.name, "team_id": team.id},
        "api_app_id": team.app_id,
        "token": VERIFICATION,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _with_state(parts: Parts, view: View) -> Json:
    values = state_values(view.blocks, parts.workspace.filled.get(view.place, {}))
    return view_methods.as_json(parts, view, values)
