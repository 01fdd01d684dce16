"""What an app may post to a response URL: a new message, mostly ephemeral, or a change of the one pressed."""

from dataclasses import replace

from bots.playground.slack_api.chat_methods import content_of
from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, Message, RefusedError
from bots.playground.slack_api.tickets import ReplyTo


def answered(parts: Parts, key: str, arguments: Json) -> Json:
    """Carry out one post to a response URL. Raises RefusedError: used_url, expired_url, invalid_blocks..."""
    to = parts.tickets.answer(key)
    original = parts.workspace.messages.get((to.channel, to.message_ts or ""))
    if arguments.get("delete_original"):
        if original is not None:
            parts.workspace.post(replace(original, deleted=True))
        return {}
    if arguments.get("replace_original") and original is not None and not original.deleted:
        text, blocks = content_of(arguments)
        parts.workspace.post(replace(original, text=text, blocks=blocks))
        return {}
    said(parts, to, arguments)
    return {}


def said(parts: Parts, to: ReplyTo, arguments: Json) -> Message:
    """Post a new message where a response leads: for that person's eyes only, unless it says `in_channel`."""
    text, blocks = content_of(arguments)
    response_type = arguments.get("response_type", "ephemeral")
    if response_type not in ("ephemeral", "in_channel"):
        raise RefusedError("invalid_arguments")
    if to.user not in parts.workspace.members:
        raise RefusedError("channel_not_found")
    only_for = to.user if response_type == "ephemeral" else None
    ts, app = parts.workspace.next_ts(), parts.workspace.team.bot_user
    message = Message(to.channel, ts, app, text, True, blocks, thread_ts=to.thread_ts, only_for=only_for)
    return parts.workspace.post(message)
