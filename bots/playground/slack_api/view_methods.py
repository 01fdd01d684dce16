"""The Web API's methods for modals and the Home tab: views.*"""

import time
from dataclasses import replace

from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, RefusedError, View
from bots.playground.slack_api.shapes import MODAL_STACK
from bots.playground.slack_api.stored import stored_view
from bots.playground.slack_api.view_rules import check_view, too_large
from bots.playground.slack_api.workspace import new_id


def as_json(parts: Parts, view: View, state: Json | None = None) -> Json:
    """A view as `views.open` answers with it and interaction payloads carry it; `state` are its `state.values`."""
    team = parts.workspace.team
    return {
        "id": view.id,
        "team_id": team.id,
        **view.content,
        "state": {"values": state or {}},
        "hash": view.hash,
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": team.app_id,
        "app_installed_team_id": team.id,
        "bot_id": team.bot_id,
    }


def open_view(parts: Parts, arguments: Json) -> Json:
    """views.open: a new modal; one that was open already gives way."""
    user = parts.tickets.exchange(arguments.get("trigger_id"))
    content = checked(parts, arguments.get("view"), "modal")
    parts.workspace.close(user, whole=True)
    return {"view": as_json(parts, put_on_top(parts, user, content))}


def push_view(parts: Parts, arguments: Json) -> Json:
    """views.push: one more modal on top of those that are open, three in all."""
    user = parts.tickets.exchange(arguments.get("trigger_id"))
    content = checked(parts, arguments.get("view"), "modal")
    return {"view": as_json(parts, put_on_top(parts, user, content))}


def update_view(parts: Parts, arguments: Json) -> Json:
    """views.update by `view_id` or `external_id`; with `hash`, only where nobody changed it in between."""
    view = _find(parts, arguments)
    _check_hash(arguments, view)
    changed = replace(view, content=checked(parts, arguments.get("view"), "modal", view), hash=_new_hash())
    parts.workspace.show(changed)
    return {"view": as_json(parts, changed)}


def publish_view(parts: Parts, arguments: Json) -> Json:
    """views.publish: the Home tab of `user_id`."""
    user = str(arguments.get("user_id"))
    if user not in parts.workspace.members:
        raise RefusedError("user_not_found")
    old = parts.workspace.homes.get(user)
    _check_hash(arguments, old)
    content = checked(parts, arguments.get("view"), "home", old)
    view_id = old.id if old is not None else new_id("V")
    home = View(view_id, user, _new_hash(), content, view_id)
    parts.workspace.homes[user] = home
    parts.workspace.keep_filled(home)
    parts.workspace.touch()
    return {"view": as_json(parts, home)}


def put_on_top(parts: Parts, user: str, content: Json) -> View:
    """Open a modal over those that are open. Raises RefusedError past three."""
    stack = parts.workspace.stack(user)
    if len(stack) >= MODAL_STACK:
        raise RefusedError("push_limit_reached")
    view_id = new_id("V")
    root, previous = (stack[0].id, stack[-1].id) if stack else (view_id, None)
    view = View(view_id, user, _new_hash(), content, root, previous)
    parts.workspace.show(view)
    return view


def replace_content(parts: Parts, view: View, content: Json) -> None:
    """Show other content in an open modal, as a submission's `response_action: update` does."""
    parts.workspace.show(replace(view, content=content, hash=_new_hash()))


def checked(parts: Parts, view: object, kind: str, old: View | None = None) -> Json:
    """The content of a view, checked and completed. Raises RefusedError: invalid_arguments, view_too_large..."""
    objections = check_view(view, kind)
    if objections or not isinstance(view, dict):
        raise RefusedError("invalid_arguments", objections)
    if too_large(view):
        raise RefusedError("view_too_large")
    others = [one for one in parts.workspace.views.values() if old is None or one.id != old.id]
    if view.get("external_id") and view["external_id"] in [one.content["external_id"] for one in others]:
        raise RefusedError("duplicate_external_id")
    return stored_view(view)


def _find(parts: Parts, arguments: Json) -> View:
    view_id, external = arguments.get("view_id"), arguments.get("external_id")
    for view in parts.workspace.views.values():
        named = view.id == view_id or (external and view.content["external_id"] == external)
        if named and view.id in parts.workspace.stacks.get(view.user, ()):
            return view
    raise RefusedError("not_found")


def _check_hash(arguments: Json, view: View | None) -> None:
    if arguments.get("hash") and view is not None and arguments["hash"] != view.hash:
        raise RefusedError("hash_conflict")


def _new_hash() -> str:
    return f"{int(time.time())}.{new_id('', 8)}"
