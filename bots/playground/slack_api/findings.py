"""The list of what Slack would object to, in the form its Web API gives: words and a pointer to the place."""

from collections.abc import Sequence

from bots.playground.slack_api.records import Json
from bots.playground.slack_api.shapes import Shape


class Findings:
    """Collects objections. `messages` are the strings Slack puts into `response_metadata.messages`."""

    def __init__(self) -> None:
        """Start with no objection."""
        self.messages: list[str] = []

    def add(self, words: str, at: str) -> None:
        """Object to what stands at the JSON pointer `at`."""
        self.messages.append(f"[ERROR] {words} [json-pointer:{at}]")

    def check_shape(self, thing: Json, shape: Shape, at: str, *, ignore: Sequence[str] = ("type",)) -> None:
        """Check that `thing` has what its type needs, nothing else, and no string or list out of bounds."""
        for name in shape.needs:
            if thing.get(name) in (None, ""):
                self.add(f"missing required field: {name}", at)
        for name in thing:
            if name not in shape.properties and name not in ignore:
                self.add(f"invalid additional property: {name}", at)
        for name, longest in shape.plain.items():
            if name in thing:
                self.check_text(thing[name], longest, f"{at}/{name}", plain=True)
        for name, longest in shape.strings.items():
            self.check_string(thing.get(name), longest, f"{at}/{name}")
        for name, bounds in shape.counts.items():
            self.check_count(thing.get(name), bounds, f"{at}/{name}")

    def check_string(self, value: object, longest: int, at: str) -> None:
        """Check an optional string and its length."""
        if value is None:
            return
        if not isinstance(value, str):
            self.add("must be a string", at)
        elif len(value) > longest:
            self.add(f"must be less than {longest + 1} characters", at)

    def check_count(self, value: object, bounds: tuple[int, int], at: str) -> None:
        """Check an optional list and its size."""
        if value is None:
            return
        if not isinstance(value, list):
            self.add("must be an array", at)
        elif len(value) < bounds[0]:
            self.add(f"no less than {bounds[0]} items required", at)
        elif len(value) > bounds[1]:
            self.add(f"no more than {bounds[1]} items allowed", at)

    def check_text(self, text: object, longest: int, at: str, *, plain: bool = False) -> None:
        """Check a text object: its kind, that it is not empty, and its length."""
        if not isinstance(text, dict) or text.get("type") not in ("plain_text", "mrkdwn"):
            self.add("must be a text object", at)
            return
        if plain and text["type"] != "plain_text":
            self.add("must be of type plain_text", f"{at}/type")
        if not isinstance(text.get("text"), str) or not text["text"]:
            self.add("must be more than 0 characters", f"{at}/text")
        elif len(text["text"]) > longest:
            self.add(f"must be less than {longest + 1} characters", f"{at}/text")
        odd = set(text) - {"type", "text", "emoji" if text["type"] == "plain_text" else "verbatim"}
        for name in sorted(odd):
            self.add(f"invalid additional property: {name}", at)
