"""Says deliveries in Teams: what was pressed is brought up to date, then the card is posted, then its file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from email import message_from_string
from email.policy import default
from typing import Any

from pydantic import JsonValue

from bots.pace import Pace
from bots.payload import text_at
from bots.teams import elements, limits
from bots.teams.connector import Connector
from bots.teams.pace import LIMIT
from bots.teams.refusals import GoneError, NoTokenError, TooLargeError
from bots.teams.render import Activity, halves, message, render
from core.delivery.delivery import Blocked, Delivery, Later, Refused
from core.dialogue.heard import Attachment, Reference, Saying
from core.dialogue.message import Card
from core.dialogue.words import Words
from core.people import Place

_MOST_HALF_SAID = 1_000
_NO_TOKEN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Step:
    """One call: `activity` posted, or put in the place of the message `at`. `spare`: said elsewhere as well."""

    activity: Activity
    at: str = ""
    spare: bool = False


class TeamsSender:
    """One app registration. `words` are ours by locale.

    Teams can't be asked what was said, so what is left of a delivery of several messages is remembered here
    until it is said; after a crash it begins anew.
    """

    def __init__(self, connector: Connector, words: Callable[[str | None], Words], pace: Pace | None = None) -> None:
        self._connector = connector
        self._words = words
        self._pace = pace or Pace(LIMIT)
        self._left: dict[str, list[Step]] = {}

    async def send(self, place: Place, delivery: Delivery) -> Reference:
        """Returns {"activity"} of the last message. Raises Later, Blocked or Refused; see the Sender port."""
        saying = Saying.model_validate_json(delivery.recipe)
        steps = self._left.pop(delivery.key, None)
        if steps is None:
            steps = self._steps(saying, self._words(_locale(place)))
        try:
            return await self._say(place, steps, unasked=saying.unasked)
        except GoneError as error:
            raise Blocked(str(error)) from error
        except NoTokenError as error:
            raise Later(_NO_TOKEN_SECONDS) from error
        finally:
            self._remember(delivery.key, steps)

    async def answer(self, place: Place, card: Card, pressed: Mapping[str, JsonValue] | None = None) -> None:
        """Says a card that is no delivery, in the place of the message `pressed` or as one of its own.

        Raises what `send` raises, and GoneError.
        """
        await self._say(place, self._steps(_saying(card, pressed), self._words(_locale(place))))

    async def typing(self, place: Place) -> None:
        """Shows for a few seconds that an answer is on its way."""
        await self._connector.post(*_where(place), _addressed(place, {"type": "typing"}))

    def _steps(self, saying: Saying, words: Words) -> list[Step]:
        steps: list[Step] = []
        if saying.instead is not None:
            steps = [Step(activity) for activity in render(saying.instead, words)]
            at = text_at(saying.pressed, "activity")
            if at:
                steps[0] = Step(steps[0].activity, at, spare=saying.card is not None)
            elif saying.card is not None:
                steps = []
        steps += [Step(activity) for activity in render(saying.card, words)] if saying.card else []
        return steps + [Step(activity) for activity in _file(saying.file)] if saying.file else steps

    async def _say(self, place: Place, steps: list[Step], *, unasked: bool = False) -> Reference:
        """Says step after step, and takes each off the list once it is said."""
        said: Reference = {}
        while steps:
            await self._pace.turn(place.workspace, place.conversation, unasked=unasked)
            try:
                said = {"activity": await self._call(place, steps[0])}
            except GoneError:
                if not steps[0].at:
                    raise
                steps[:1] = [] if steps[0].spare else [replace(steps[0], at="")]
            except TooLargeError as error:
                steps[:1] = _smaller(steps[0], error)
            else:
                del steps[0]
        return said

    async def _call(self, place: Place, step: Step) -> str:
        activity = _addressed(place, step.activity)
        if not step.at:
            return await self._connector.post(*_where(place), activity)
        return await self._connector.put(*_where(place), step.at, activity | {"id": step.at}) or step.at

    def _remember(self, key: str, steps: list[Step]) -> None:
        if steps:
            self._left[key] = steps
            if len(self._left) > _MOST_HALF_SAID:
                del self._left[next(iter(self._left))]


def _saying(card: Card, pressed: Mapping[str, JsonValue] | None) -> Saying:
    return Saying(instead=card, pressed=dict(pressed)) if pressed else Saying(card=card)


def _smaller(step: Step, error: TooLargeError) -> list[Step]:
    """The step as two of half the size. Raises Refused when it can't be made smaller."""
    first, *rest = halves(step.activity)
    if not rest:
        raise Refused(str(error)) from error
    return [replace(step, activity=first), *map(Step, rest)]


def _file(file: Attachment) -> list[Activity]:
    """A bot hands over no files in Teams without a consent of its own: the text is what counts, so it is posted."""
    title = elements.heading(file.name, "Medium")
    lines = [[line] for line in elements.paragraphs(_readable(file), fontType="Monospace")]
    return [message(body, file.name) for body in limits.bodies([title, *lines])]


def _readable(file: Attachment) -> str:
    """The text of a file; of a mail its subject and its words, which stand encoded in the file."""
    if file.media_type != "message/rfc822":
        return file.text
    mail = message_from_string(file.text, policy=default)
    body = mail.get_body(("plain",))
    return "\n\n".join(part for part in (mail["subject"], body.get_content() if body else "") if part)


def _where(place: Place) -> tuple[str, str]:
    return text_at(place.reference, "serviceUrl"), place.conversation


def _locale(place: Place) -> str | None:
    return text_at(place.reference, "locale") or None


def _addressed(place: Place, activity: Mapping[str, Any]) -> Activity:
    """An activity with those it goes between, as Teams named them."""
    names = (("from", "bot"), ("recipient", "user"), ("conversation", "conversation"))
    between = {name: place.reference[kept] for name, kept in names if place.reference.get(kept)}
    return {**activity, **between}
