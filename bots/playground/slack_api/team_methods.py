"""The Web API's methods about the app, its people and its threads: auth.test, users.info, assistant.threads.*"""

from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Json, RefusedError

_MOST_PROMPTS = 4


def api_test(parts: Parts, arguments: Json) -> Json:
    """api.test: says back what it was given."""
    return {"args": arguments}


def auth_test(parts: Parts, arguments: Json) -> Json:
    """auth.test: who the token belongs to."""
    team = parts.workspace.team
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": team.app_name.lower(),
        "team_id": team.id,
        "user_id": team.bot_user,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


def users_info(parts: Parts, arguments: Json) -> Json:
    """users.info; the locale only with `include_locale`, as Slack has it."""
    member = parts.workspace.members.get(str(arguments.get("user")))
    if member is None:
        raise RefusedError("user_not_found")
    user: Json = {
        "id": member.id,
        "team_id": parts.workspace.team.id,
        "name": member.name,
        "deleted": False,
        "real_name": member.real_name,
        "tz": member.tz,
        "tz_label": member.tz,
        "tz_offset": member.tz_offset,
        "profile": {
            "real_name": member.real_name,
            "real_name_normalized": member.real_name,
            "display_name": member.name,
            "email": member.email,
            "team": parts.workspace.team.id,
        },
        "is_admin": False,
        "is_bot": False,
        "is_app_user": False,
    }
    if arguments.get("include_locale") in (True, "1", "true"):
        user["locale"] = member.locale
    return {"user": user}


def set_status(parts: Parts, arguments: Json) -> Json:
    """assistant.threads.setStatus: shown until the app posts, or an empty status clears it."""
    channel = _channel(parts, arguments)
    parts.workspace.status[channel] = str(arguments.get("status") or "")
    parts.workspace.touch()
    return {}


def set_prompts(parts: Parts, arguments: Json) -> Json:
    """assistant.threads.setSuggestedPrompts: up to four, each with a title and the message it sends."""
    channel = _channel(parts, arguments)
    prompts = arguments.get("prompts") or []
    if not 1 <= len(prompts) <= _MOST_PROMPTS:
        raise RefusedError(
            "invalid_arguments", [f"[ERROR] between 1 and {_MOST_PROMPTS} prompts [json-pointer:/prompts]"]
        )
    if not all(prompt.get("title") and prompt.get("message") for prompt in prompts):
        raise RefusedError("invalid_arguments", ["[ERROR] title and message are required [json-pointer:/prompts]"])
    parts.workspace.prompts[channel] = prompts
    parts.workspace.touch()
    return {}


def _channel(parts: Parts, arguments: Json) -> str:
    channel = str(arguments.get("channel_id"))
    if channel not in parts.workspace.direct.values():
        raise RefusedError("channel_not_found")
    return channel
