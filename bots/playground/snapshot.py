"""What the page is shown: everything, or what changed since the revision it knows."""

from bots.playground.slack_api import LocalSlack, Message, Person, View
from bots.playground.slack_api.records import Json


def snapshot(slack: LocalSlack, me: Person, since: int = 0) -> Json:
    """The state of the workspace as one person sees it.

    `messages` holds those that are new or changed after revision `since`, `gone` the ts of those deleted since; all
    else is whole: `modals` (the top one last), `home`, `status` and `prompts`.
    """
    workspace = slack.workspace
    changed = [message for message in workspace.messages.values() if message.rev > since and _seen_by(message, me)]
    home = slack.home(me)
    return {
        "rev": workspace.rev,
        "me": {"id": me.id, "name": me.member.real_name},
        "app": {"name": workspace.team.app_name},
        "messages": [_message(slack, message) for message in changed if not message.deleted],
        "gone": [message.ts for message in changed if message.deleted],
        "modals": [_view(slack, view) for view in slack.modals(me)],
        "home": _view(slack, home) if home is not None else None,
        "status": workspace.status.get(me.channel, ""),
        "prompts": workspace.prompts.get(me.channel, []),
    }


def _seen_by(message: Message, me: Person) -> bool:
    return message.channel == me.channel and message.only_for in (None, me.id)


def _message(slack: LocalSlack, message: Message) -> Json:
    return {
        "ts": message.ts,
        "mine": not message.from_app,
        "text": message.text,
        "blocks": message.blocks,
        "files": [{"name": f["name"], "url": f"{slack.public_url}/files/{f['id']}"} for f in message.files],
        "onlyYou": message.only_for is not None,
        "edited": message.edited_ts is not None,
        "rev": message.rev,
        "filled": _filled(slack, message),
    }


def _view(slack: LocalSlack, view: View) -> Json:
    shown = {name: view.content[name] for name in ("title", "submit", "close", "blocks")}
    return {"id": view.id, "hash": view.hash, **shown, "filled": _filled(slack, view)}


def _filled(slack: LocalSlack, surface: Message | View) -> Json:
    filled: Json = {}
    for (block_id, action_id), picked in slack.workspace.filled.get(surface.place, {}).items():
        filled.setdefault(block_id, {})[action_id] = picked
    return filled
