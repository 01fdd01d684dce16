"""A person at the other end: types, presses, fills and submits, and reads what the bot wrote.

What a person does here goes to the bot as signed activities; what the bot answers changes what they see, as in Teams.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bots.playground.teams_api import cards
from bots.playground.teams_api.records import Answer, Dialog, Json, Message

if TYPE_CHECKING:
    from bots.playground.teams_api.local_teams import LocalTeams

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pressed:
    """What became of pressing a button.

    `unfilled` are inputs Teams holds it for, by id. `answer` is None where nothing was sent.
    `told` is a text Teams shows for the bot, in a box or on the card.
    """

    answer: Answer | None = None
    unfilled: tuple[str, ...] = ()
    told: str = ""

    @property
    def ok(self) -> bool:
        return self.answer is not None and self.answer.ok


class Person:
    """One person of the tenant, in their private chat with the bot. `dialog` is what is open in front of them."""

    def __init__(self, teams: "LocalTeams", user: str, name: str, *, zone: str, locale: str) -> None:
        self.teams = teams
        self.user = user
        self.name = name
        self.zone = zone
        self.locale = locale
        self.conversation = f"a:{user}"
        self.directory_id = f"aad-{user}"
        self.dialog: Dialog | None = None
        self._heard = 0

    # Reading

    def hears_now(self) -> list[Message]:
        """The bot's messages that are new or changed since last asked, oldest first."""
        said = [message for message in self.teams.messages(self) if message.from_bot and message.rev > self._heard]
        self._heard = max([self._heard, *(message.rev for message in said)])
        return sorted(said, key=lambda message: message.rev)

    async def hears(self, within: float = 5.0) -> list[Message]:
        """Wait for at least one new or changed message of the bot. Raises TimeoutError."""
        return await self.teams.until(self.hears_now, within)

    # Doing

    async def types(self, text: str, **activity: Any) -> Answer:
        """Send a message; whatever else is given goes into its activity."""
        id = self.teams.conversations.next_id()
        sent = self.activity("message", id=id, text=text, textFormat="plain", **activity)
        self.teams.conversations.keep(Message(id, self.conversation, sent, from_bot=False))
        return await self.teams.send(sent)

    async def presses(
        self, message: Message | None, label: str, values: Values | None = None, *, checks: bool = True
    ) -> Pressed:
        """Press a button of a message, or of the dialog (None), with what is filled in beside it, by input id.

        With `checks` the client holds back what is needed and empty, as most do.
        """
        card = message.card if message else (self.dialog.card if self.dialog else {})
        action = next((one for one in cards.actions(card) if one.get("title") == label), None)
        if action is None:
            raise LookupError(label)
        return await self.does(message, action, values or {}, checks=checks)

    async def does(self, message: Message | None, action: Json, values: Values, *, checks: bool = True) -> Pressed:
        """What pressing sends: a message, an invoke, or nothing while a needed input is empty."""
        card = message.card if message else (self.dialog.card if self.dialog else {})
        takes_inputs = action.get("associatedInputs") != "none"
        unfilled = cards.unfilled(card, values) if takes_inputs and checks else ()
        if unfilled:
            return Pressed(unfilled=unfilled)
        data = dict(action.get("data") or {}) | (cards.inputs(card, values) if takes_inputs else {})
        return await self.sends(message, action["type"], data, verb=action.get("verb"))

    async def sends(self, message: Message | None, kind: str, data: Json, *, verb: str | None = None) -> Pressed:
        """What a button of this kind leads to, with the data and the inputs of its card."""
        if message is None:
            return await self._sends_dialog(data)
        if kind == "Action.Execute":
            return await self._executes(message, verb, data)
        if (data.get("msteams") or {}).get("type") == "task/fetch":
            return await self._opens(message, data)
        sent = self.activity("message", value=data, replyToId=message.id)
        return Pressed(await self.teams.send(sent))

    async def asks(self, command: str, content: str, *, conversation: str = "19:others@thread.v2") -> Pressed:
        """Pick a command in the menu of a message in somebody else's chat. `content` is the message as HTML."""
        message = {"id": "1", "body": {"contentType": "html", "content": content}}
        value = {"commandId": command, "commandContext": "message", "messagePayload": message}
        asked = {"command": command, "conversation": conversation}
        answer = await self.teams.send(self._elsewhere("composeExtension/fetchTask", value, conversation))
        return self._shown(answer, "", asked)

    async def searches(self, words: str, *, conversation: str = "19:others@thread.v2", **options: int) -> Answer:
        """Look up saved letters from the box of somebody else's chat; "" is what opening the search sends."""
        first = {"name": "initialRun", "value": "true"}
        given = {"name": "words", "value": words} if words else first
        value = {"commandId": "letters", "parameters": [given], "queryOptions": {"skip": 0, "count": 25} | options}
        return await self.teams.send(self._elsewhere("composeExtension/query", value, conversation))

    def closes(self) -> None:
        """Close the dialog; Teams tells nobody."""
        self.dialog = None

    async def installs(self) -> Answer:
        """Add the app, of which Teams tells the bot twice."""
        us = {"id": self.teams.tenant.bot, "name": self.teams.tenant.bot_name}
        await self.teams.send(self.activity("conversationUpdate", membersAdded=[us]))
        return await self.teams.send(self.activity("installationUpdate", action="add"))

    def activity(self, kind: str, **more: Any) -> Json:
        """An activity of this person's, as Teams would send it."""
        tenant = self.teams.tenant
        client = {"type": "clientInfo", "locale": self.locale, "platform": "Web"}
        made: Json = {
            "type": kind,
            "id": self.teams.conversations.next_id(),
            "channelId": "msteams",
            "serviceUrl": self.teams.service_url,
            "from": {"id": f"29:{self.user}", "name": self.name, "aadObjectId": self.directory_id},
            "conversation": {"conversationType": "personal", "tenantId": tenant.id, "id": self.conversation},
            "recipient": {"id": tenant.bot, "name": tenant.bot_name},
            "channelData": {"tenant": {"id": tenant.id}},
            "entities": [client | ({"timezone": self.zone} if self.zone else {})],
            "locale": self.locale,
        }
        return made | ({"localTimezone": self.zone} if self.zone else {}) | more

    async def _opens(self, message: Message, data: Json) -> Pressed:
        value = {"data": data, "context": {"theme": "default"}}
        answer = await self.teams.send(self.activity("invoke", name="task/fetch", value=value, replyToId=message.id))
        return self._shown(answer, message.id)

    async def _sends_dialog(self, data: Json) -> Pressed:
        opened_from, asked = (self.dialog.opened_from, self.dialog.asked) if self.dialog else ("", None)
        value: Json = {"data": data, "context": {"theme": "default"}}
        sent = self.activity("invoke", name="task/submit", value=value)
        if asked is not None:
            value |= {"commandId": asked["command"], "commandContext": "message"}
            sent = self._elsewhere("composeExtension/submitAction", value, asked["conversation"])
        answer = await self.teams.send(sent)
        pressed = self._shown(answer, opened_from, asked)
        if answer.ok and "task" not in answer.content:
            self.dialog = None
            self.teams.conversations.touch()
        return pressed

    def _elsewhere(self, name: str, value: Json, conversation: str) -> Json:
        where = {"conversationType": "groupChat", "isGroup": True, "tenantId": self.teams.tenant.id, "id": conversation}
        return self.activity("invoke", name=name, value=value, conversation=where)

    def _shown(self, answer: Answer, opened_from: str, asked: Json | None = None) -> Pressed:
        """What a dialog's answer shows: a dialog, a box with a text, or nothing."""
        task = answer.content.get("task") or {}
        if not answer.ok or not task:
            return Pressed(answer)
        if task["type"] == "message":
            self.dialog = None
            return Pressed(answer, told=str(task["value"]))
        shown = task["value"]
        self.dialog = Dialog(shown["title"], shown["card"]["content"], opened_from, asked)
        self.teams.conversations.touch()
        return Pressed(answer)

    async def _executes(self, message: Message, verb: str | None, data: Json) -> Pressed:
        executed = {"type": "Action.Execute", "verb": verb, "data": data}
        value = {"action": executed, "trigger": "manual"}
        answer = await self.teams.send(
            self.activity("invoke", name="adaptiveCard/action", value=value, replyToId=message.id)
        )
        content = answer.content
        if content.get("type") == "application/vnd.microsoft.card.adaptive":
            attached = [{"contentType": content["type"], "content": content["value"]}]
            self.teams.conversations.keep(replace(message, activity=message.activity | {"attachments": attached}))
        told = content.get("value") if content.get("type") == "application/vnd.microsoft.activity.message" else ""
        return Pressed(answer, told=str(told or ""))
