"""What is done on the page, turned into what a person does in Slack."""

from dataclasses import dataclass
from typing import Any

from bots.playground.slack_api import Answer, Message, Person, Submission, View
from bots.playground.slack_api.block_rules import elements_in
from bots.playground.slack_api.records import Json


@dataclass(frozen=True, slots=True)
class Done:
    """How an act went. `why` is empty, or unknown_command, no_answer (none in three seconds) or refused."""

    why: str = ""

    @classmethod
    def by(cls, answer: Answer) -> "Done":
        """Read off the app's answer."""
        return cls("" if answer.ok else "refused" if answer.status else "no_answer")

    @property
    def shown(self) -> Json:
        """As the page reads it."""
        return {"ok": not self.why, "why": self.why}


async def say(me: Person, said: Json, commands: set[str]) -> Json:
    """Send what stands in the composer: `text`, a message or a slash command."""
    text = str(said["text"]).strip()
    if not text.startswith("/"):
        return Done.by(await me.types(text)).shown
    command, _, rest = text.partition(" ")
    if command not in commands:
        return Done("unknown_command").shown
    return Done.by(await me.slash(command, rest.strip())).shown


async def press(me: Person, said: Json) -> Json:
    """Press or choose: `surface`, `block_id`, `action_id`, `value`, and all `values` filled in beside it."""
    surface = _surface(me, said)
    _fill(me, surface, said)
    for block, element in elements_in(surface.blocks):
        if (block["block_id"], element.get("action_id")) == (said["block_id"], said["action_id"]):
            return Done.by(await me.acts(surface, block, element, said.get("value"))).shown
    raise LookupError(said["action_id"])


async def submit(me: Person, said: Json) -> Json:
    """Submit the modal `surface` with its `values`."""
    view = _surface(me, said)
    if not isinstance(view, View):
        raise LookupError(said["surface"])
    _fill(me, view, said)
    submission: Submission = await me.submits(view)
    done = Done.by(submission.answer) if submission.answer is not None else Done()
    if submission.failed and not done.why:
        done = Done("refused")
    return done.shown | {"unfilled": dict(submission.unfilled), "errors": dict(submission.errors)}


async def close(me: Person, said: Json) -> Json:
    """Close the modal `surface`, or every open one where `whole` is true."""
    view = _surface(me, said)
    if not isinstance(view, View):
        raise LookupError(said["surface"])
    _fill(me, view, said)
    return Done.by(await me.closes(view, whole=bool(said.get("whole")))).shown


async def open_tab(me: Person, said: Json) -> Json:
    """Open the tab "home" or "messages"."""
    return Done.by(await me.opens("home" if said["tab"] == "home" else "messages")).shown


def _surface(me: Person, said: Json) -> Message | View:
    """The message (by ts) or the open modal or Home tab (by id) that something is done in. Raises LookupError."""
    wanted = said["surface"]
    home = me.slack.home(me)
    views = [*me.slack.modals(me), *([home] if home is not None else [])]
    found: list[Message | View] = [view for view in views if view.id == wanted]
    found += [message for message in me.slack.messages(me) if message.ts == wanted]
    if not found:
        raise LookupError(wanted)
    return found[0]


def _fill(me: Person, surface: Message | View, said: Json) -> None:
    """Take over what the page holds as typed and chosen."""
    values: dict[str, dict[str, Any]] = said.get("values") or {}
    filled = {(block, action): picked for block, of_block in values.items() for action, picked in of_block.items()}
    me.slack.workspace.filled.setdefault(surface.place, {}).update(filled)
