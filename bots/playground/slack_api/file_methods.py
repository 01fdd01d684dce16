"""The Web API's methods for files: files.getUploadURLExternal, the upload itself, files.completeUploadExternal."""

from dataclasses import dataclass, replace

from aiohttp import web

from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, Message, RefusedError
from bots.playground.slack_api.workspace import new_id

LARGEST = 1024 * 1024
"""Bytes. Slack takes far more; what the bot hands over is a letter."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on its way: announced, then with its content, then shared as part of a message."""

    id: str
    name: str
    length: int
    content: bytes | None = None


def upload_url(parts: Parts, arguments: Json) -> Json:
    """files.getUploadURLExternal: `filename` and `length` in bytes. The URL is good for one upload."""
    name, length = str(arguments.get("filename") or ""), str(arguments.get("length") or "")
    if not name or not length.isdigit() or not 0 < int(length) <= LARGEST:
        raise RefusedError("invalid_arguments", ["[ERROR] filename and length are required"])
    file = StoredFile(new_id("F"), name, int(length))
    parts.workspace.files[file.id] = file
    return {"file_id": file.id, "upload_url": f"{parts.workspace.public_url}/upload/{file.id}"}


def uploaded(parts: Parts, id: str, content: bytes) -> web.Response:
    """What was posted to an upload URL: as long as it was announced, and only once."""
    file = parts.workspace.files.get(id)
    if file is None or file.content is not None or len(content) != file.length:
        return web.Response(status=400, text="not what was announced")
    parts.workspace.files[id] = replace(file, content=content)
    return web.Response(text=f"OK - {len(content)}")


def complete_upload(parts: Parts, arguments: Json) -> Json:
    """files.completeUploadExternal: shares what was uploaded in a conversation, in one message."""
    workspace = parts.workspace
    channel = workspace.conversation(str(arguments.get("channel_id")))
    if channel is None:
        raise RefusedError("channel_not_found")
    shared = []
    for entry in arguments.get("files") or []:
        file = workspace.files.get(str(entry.get("id")))
        if file is None or file.content is None:
            raise RefusedError("file_not_found")
        shared.append({"id": file.id, "name": file.name, "title": entry.get("title") or file.name})
    text, thread_ts = str(arguments.get("initial_comment") or ""), arguments.get("thread_ts")
    said = Message(channel, workspace.next_ts(), workspace.team.bot_user, text, True, thread_ts=thread_ts, files=shared)
    workspace.post(said)
    return {"files": shared}


def download(parts: Parts, id: str) -> web.Response:
    """A shared file, to keep."""
    file = parts.workspace.files.get(id)
    if file is None or file.content is None:
        raise web.HTTPNotFound
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "X-Content-Type-Options": "nosniff"}
    return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)
