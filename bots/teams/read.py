"""What Teams sends, as what a person said or did. None for what needs no answer."""

import hashlib
import html
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import JsonValue

from bots.payload import at, clean, text_at
from bots.teams.carried import DATA, Carried
from bots.teams.fields import values_of
from bots.teams.markup import words_of
from core.dialogue.heard import Heard, Profile, Reference
from core.dialogue.said import Act, ActForm, Command, On, Press, Said, Submit, Text, decode
from core.people import Identity, Place

PLATFORM = "teams"

Activity = Mapping[str, Any]

OUTDATED = Press(On("", 0), "", "")
"""What a button says that no talk and no letter of ours knows: the desk answers that it is over."""

FETCH, SUBMIT, EXECUTE = "task/fetch", "task/submit", "adaptiveCard/action"

ASKED, SENT = "composeExtension/fetchTask", "composeExtension/submitAction"
"""From the menu of a message, anywhere in Teams: something asked of us, and a dialog sent that answered it."""

SHORTCUTS = ("reply", "check")
"""What can be asked there: the commands of these names, with the words of the message behind them."""

_SPACES = re.compile(r"[^\S\n]+")
_MENTION = re.compile(r"<at\b[^>]*>(.*?)</at>", re.DOTALL)


def read(activity: Activity) -> Heard | None:
    """A verified activity: words, something pressed, a dialog asked for or sent, or the app installed."""
    match activity.get("type"):
        case "message":
            return _message(activity)
        case "invoke":
            return _invoke(activity)
        case "conversationUpdate" | "installationUpdate" if _is_welcome(activity):
            return _heard(activity, Command("help"), f"{text_at(activity, 'conversation', 'id')}:welcome")
        case _:
            return None


def identity(activity: Activity) -> Identity | None:
    """Who it comes from, as their directory knows them. None when it does not say."""
    tenant = text_at(activity, "channelData", "tenant", "id") or text_at(activity, "conversation", "tenantId")
    user = text_at(activity, "from", "aadObjectId") or text_at(activity, "from", "id")
    return Identity(PLATFORM, tenant, user) if tenant and user else None


def locale(activity: Activity) -> str | None:
    """The language of the person's client, None where it does not say."""
    return _client(activity, "locale") or None


def is_shared(activity: Activity) -> bool:
    """Whether others read along where it was said."""
    kind = text_at(activity, "conversation", "conversationType")
    return at(activity, "conversation", "isGroup") is True or kind not in ("", "personal")


def _heard(activity: Activity, said: Said | None, event: str = "") -> Heard | None:
    who = identity(activity)
    conversation = text_at(activity, "conversation", "id")
    if said is None or who is None or not conversation:
        return None
    place = Place(
        platform=PLATFORM, workspace=who.tenant, conversation=conversation, reference=_reference(activity, who.tenant)
    )
    event = event or f"{conversation}:{_event_id(activity)}"
    return Heard(f"{who.tenant}:{event}", who, place, said, _profile(activity), shared=is_shared(activity))


def _reference(activity: Activity, tenant: str) -> dict[str, JsonValue]:
    """All that is needed to speak there later, in a shape of our own: SDKs lose the tenant on the way."""
    return {
        "serviceUrl": text_at(activity, "serviceUrl"),
        "conversation": {"id": text_at(activity, "conversation", "id"), "tenantId": tenant},
        "bot": {"id": text_at(activity, "recipient", "id"), "name": text_at(activity, "recipient", "name")},
        "user": {"id": text_at(activity, "from", "id")},
        "locale": _client(activity, "locale"),
    }


def _profile(activity: Activity) -> Profile:
    name = clean(text_at(activity, "from", "name")).strip()
    zone = text_at(activity, "localTimezone") or _client(activity, "timezone")
    return Profile(name or None, zone or None, _client(activity, "locale") or None)


def _client(activity: Activity, name: str) -> str:
    """What the person's client tells of itself."""
    entities = at(activity, "entities")
    infos = [one for one in entities if text_at(one, "type") == "clientInfo"] if isinstance(entities, list) else []
    return next((text_at(info, name) for info in infos if text_at(info, name)), "") or text_at(activity, name)


def _event_id(activity: Activity) -> str:
    return text_at(activity, "id") or hashlib.sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()


def _message(activity: Activity) -> Heard | None:
    if text_at(activity, "from", "role") == "bot" or text_at(activity, "from", "id") == text_at(
        activity, "recipient", "id"
    ):
        return None
    data = activity.get("value")
    if isinstance(data, Mapping) and (DATA in data or not text_at(activity, "text").strip()):
        return _pressed(activity, data)
    if is_shared(activity) and not _mentions_of_us(activity):
        return None
    return _heard(activity, Text(_typed(activity)))


def _invoke(activity: Activity) -> Heard | None:
    value = activity.get("value")
    match activity.get("name"):
        case "task/fetch":
            # Opening changes nothing, and what was opened twice must be answered twice.
            once = f"{text_at(activity, 'conversation', 'id')}:{secrets.token_hex(8)}"
            heard = _pressed(activity, at(value, "data"), once)
            return replace(heard, can_open=True) if heard else None
        case "task/submit":
            return _submitted(activity, at(value, "data"))
        case "composeExtension/fetchTask" if (name := text_at(value, "commandId")) in SHORTCUTS:
            said = Command(name, _handed_over(at(value, "messagePayload")))
            heard = _heard(activity, said, f"{text_at(activity, 'conversation', 'id')}:{secrets.token_hex(8)}")
            return replace(_in_private(heard), can_open=True) if heard else None
        case "composeExtension/submitAction":
            heard = _submitted(activity, at(value, "data"))
            return _in_private(heard) if heard else None
        case "adaptiveCard/action":
            return _pressed(activity, at(value, "action", "data"))
        case _:
            return None


def _pressed(activity: Activity, data: Any, event: str = "") -> Heard | None:
    heard = _heard(activity, _said(data), event)
    message = text_at(activity, "replyToId")
    return replace(heard, pressed=_pressed_in(message)) if heard and message else heard


def _submitted(activity: Activity, data: Any) -> Heard | None:
    """A dialog sent, or a button within it."""
    carried = Carried.load(data)
    event = f"{text_at(activity, 'conversation', 'id')}:{carried.once}" if carried.once else ""
    heard = _heard(activity, _form(carried, data) if carried.form else _said(data), event)
    return replace(heard, pressed=_pressed_in(carried.pressed)) if heard and carried.pressed else heard


def _in_private(heard: Heard) -> Heard:
    """Heard beside a chat that is not ours: what comes of it is for the person alone, in the private chat with us.

    Which one that is, is not told here.
    """
    reference = {name: kept for name, kept in heard.place.reference.items() if name != "conversation"}
    return replace(
        heard, place=heard.place.model_copy(update={"conversation": "", "reference": reference}), shared=False
    )


def _handed_over(message: Any) -> str:
    """The words of a message that the person picked: what it is about, then what it says."""
    content = text_at(message, "body", "content")
    said = words_of(content) if text_at(message, "body", "contentType") != "text" else content
    return "\n\n".join(clean(part).strip() for part in (text_at(message, "subject"), said) if part.strip())


def _pressed_in(message: str) -> Reference:
    return {"activity": message}


def _said(data: Any) -> Said:
    """What a button of ours says, with what was picked beside it."""
    carried = Carried.load(data)
    picked = clean(text_at(data, carried.input)) if carried.input else ""
    try:
        said = decode(carried.key or picked)
    except ValueError:
        return OUTDATED
    return replace(said, value=picked) if carried.key and carried.input and isinstance(said, Press) else said


def _form(carried: Carried, data: Mapping[str, Any]) -> Said:
    try:
        said = decode(carried.form)
    except ValueError:
        return OUTDATED
    sent = {id: clean(value) if isinstance(value, str) else value for id, value in data.items()}
    values = values_of(dict.fromkeys(carried.asked.split()) | sent)
    if isinstance(said, Act):
        return ActForm(said, values)
    on: On | None = getattr(said, "on", None)
    return Submit(on, values) if on else OUTDATED


def _typed(activity: Activity) -> str:
    """The words of a message, without the mention of us, and without the markup that Teams puts around them."""
    text = text_at(activity, "text")
    for mention in _mentions_of_us(activity):
        if said := text_at(mention, "text"):
            text = text.replace(said, " ")
    text = _MENTION.sub(r"\1", text).replace("&nbsp;", " ")
    if text_at(activity, "textFormat") == "xml":
        text = html.unescape(text)
    return _SPACES.sub(" ", clean(text.replace("\r\n", "\n").replace("\r", "\n"))).strip()


def _mentions_of_us(activity: Activity) -> list[Any]:
    entities, us = at(activity, "entities"), text_at(activity, "recipient", "id")
    mentions = [one for one in entities if text_at(one, "type") == "mention"] if isinstance(entities, list) else []
    return [mention for mention in mentions if text_at(mention, "mentioned", "id") == us]


def _is_welcome(activity: Activity) -> bool:
    """Whether the app was just installed for one person. Teams tells so twice, and again after each installation."""
    if is_shared(activity):
        return False
    if activity.get("type") == "installationUpdate":
        return text_at(activity, "action") == "add"
    added, us = at(activity, "membersAdded"), text_at(activity, "recipient", "id")
    return isinstance(added, list) and any(text_at(member, "id") == us for member in added)
