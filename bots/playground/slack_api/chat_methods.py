"""The Web API's methods for messages: chat.* and conversations.*, over direct messages only.

Each takes the parts of the stand-in and the call's arguments, and gives the answer without `ok`; it raises RefusedError
with Slack's error code where Slack would refuse.
"""

from dataclasses import replace
from typing import Any

from bots.playground.slack_api.block_rules import check_message, too_long
from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, Message, RefusedError
from bots.playground.slack_api.shapes import TEXT_LENGTH
from bots.playground.slack_api.stored import stored_blocks


def content_of(arguments: Json) -> tuple[str, list[Json]]:
    """The text and blocks of a message, checked. Raises RefusedError: no_text, msg_too_long, invalid_blocks..."""
    text, blocks = str(arguments.get("text") or ""), arguments.get("blocks") or []
    if not text and not blocks:
        raise RefusedError("no_text")
    if len(text) > TEXT_LENGTH:
        raise RefusedError("msg_too_long")
    objections = check_message(blocks)
    if objections:
        raise RefusedError("invalid_blocks", objections)
    if too_long(blocks):
        raise RefusedError("msg_blocks_too_long")
    return text, stored_blocks(blocks)


def as_json(parts: Parts, message: Message) -> Json:
    """A message as `chat.postMessage`, `conversations.history` and interaction payloads show it."""
    team = parts.workspace.team
    shown: Json = {"user": message.user, "type": "message", "ts": message.ts, "text": message.text, "team": team.id}
    if message.from_app:
        shown |= {"bot_id": team.bot_id, "app_id": team.app_id}
    if message.blocks:
        shown["blocks"] = message.blocks
    if message.files:
        shown["files"] = message.files
    if message.thread_ts is not None:
        shown["thread_ts"] = message.thread_ts
        if message.thread_ts != message.ts:
            parent = parts.workspace.messages.get((message.channel, message.thread_ts))
            shown["parent_user_id"] = parent.user if parent is not None else ""
    if message.edited_ts is not None:
        shown["edited"] = {"user": message.user, "ts": message.edited_ts}
    return shown


def post_message(parts: Parts, arguments: Json) -> Json:
    """chat.postMessage: `channel` is a direct message or, as Slack allows, the person to write to."""
    message = _from_app(parts, arguments)
    return {"channel": message.channel, "ts": message.ts, "message": as_json(parts, parts.workspace.post(message))}


def post_ephemeral(parts: Parts, arguments: Json) -> Json:
    """chat.postEphemeral: seen by `user` alone, and not to be changed afterwards."""
    user = str(arguments.get("user"))
    message = replace(_from_app(parts, arguments), only_for=user, metadata=None)
    if parts.workspace.direct.get(user) != message.channel:
        raise RefusedError("user_not_in_channel")
    return {"message_ts": parts.workspace.post(message).ts}


def update(parts: Parts, arguments: Json) -> Json:
    """chat.update: blocks and metadata that are not given stay; an empty list of blocks takes them away."""
    message = _own(parts, arguments, "cant_update_message")
    text, blocks = content_of(arguments)
    if arguments.get("blocks") is None:
        blocks = message.blocks
    metadata = arguments.get("metadata", message.metadata)
    changed = replace(message, text=text, blocks=blocks, metadata=metadata, edited_ts=parts.workspace.next_ts())
    kept = parts.workspace.post(changed)
    return {"channel": kept.channel, "ts": kept.ts, "text": kept.text, "message": as_json(parts, kept)}


def delete(parts: Parts, arguments: Json) -> Json:
    """chat.delete, of the app's own messages."""
    message = _own(parts, arguments, "cant_delete_message")
    parts.workspace.post(replace(message, deleted=True))
    return {"channel": message.channel, "ts": message.ts}


def open_conversation(parts: Parts, arguments: Json) -> Json:
    """conversations.open with one person."""
    channel = parts.workspace.direct.get(str(arguments.get("users")))
    if channel is None:
        raise RefusedError("user_not_found")
    return {"no_op": True, "already_open": True, "channel": {"id": channel, "is_im": True}}


def history(parts: Parts, arguments: Json) -> Json:
    """conversations.history: newest first, thread replies and ephemeral messages left out."""
    said = [message for message in _said(parts, arguments) if message.thread_ts in (None, message.ts)]
    return _page(parts, list(reversed(said)), arguments)


def replies(parts: Parts, arguments: Json) -> Json:
    """conversations.replies: one thread with its first message, oldest first."""
    root = str(arguments.get("ts"))
    said = [message for message in _said(parts, arguments) if root in (message.ts, message.thread_ts)]
    if not said:
        raise RefusedError("thread_not_found")
    return _page(parts, said, arguments)


def _from_app(parts: Parts, arguments: Json) -> Message:
    team = parts.workspace.team
    channel = parts.workspace.conversation(str(arguments.get("channel")))
    if channel is None:
        raise RefusedError("channel_not_found")
    text, blocks = content_of(arguments)
    thread_ts, metadata = arguments.get("thread_ts"), arguments.get("metadata")
    ts = parts.workspace.next_ts()
    return Message(channel, ts, team.bot_user, text, True, blocks, thread_ts=thread_ts, metadata=metadata)


def _own(parts: Parts, arguments: Json, foreign: str) -> Message:
    channel = parts.workspace.conversation(str(arguments.get("channel")))
    if channel is None:
        raise RefusedError("channel_not_found")
    message = parts.workspace.messages.get((channel, str(arguments.get("ts"))))
    if message is None or message.deleted or message.only_for is not None:
        raise RefusedError("message_not_found")
    if not message.from_app:
        raise RefusedError(foreign)
    return message


def _said(parts: Parts, arguments: Json) -> list[Message]:
    channel = parts.workspace.conversation(str(arguments.get("channel")))
    if channel is None:
        raise RefusedError("channel_not_found")
    oldest, latest = float(arguments.get("oldest") or 0), float(arguments.get("latest") or "inf")
    inclusive = _true(arguments.get("inclusive"))
    said = [message for message in parts.workspace.said_in(channel) if message.only_for is None]
    return [message for message in said if _between(float(message.ts), oldest, latest, inclusive)]


def _between(ts: float, oldest: float, latest: float, inclusive: bool) -> bool:
    return oldest <= ts <= latest if inclusive else oldest < ts < latest


def _page(parts: Parts, said: list[Message], arguments: Json) -> Json:
    """One page of messages, `limit` long; the cursor is simply the number of messages passed."""
    start, limit = int(arguments.get("cursor") or 0), int(arguments.get("limit") or 100)
    with_metadata = _true(arguments.get("include_all_metadata"))
    shown = []
    for message in said[start : start + limit]:
        one = as_json(parts, message)
        if with_metadata and message.metadata is not None:
            one["metadata"] = message.metadata
        shown.append(one)
    more = start + limit < len(said)
    cursor = str(start + limit) if more else ""
    return {"messages": shown, "has_more": more, "response_metadata": {"next_cursor": cursor}}


def _true(value: Any) -> bool:
    return value in (True, 1, "1", "true", "True")
