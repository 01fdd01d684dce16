"""A talk in progress: the answers by field name and nothing that says where it stands."""

from pydantic import BaseModel, JsonValue

from core.dialogue.said import On


class Shown(BaseModel, frozen=True):
    """The answers as the last form showed them, to tell afterwards which the person altered."""

    rev: int
    values: dict[str, JsonValue]


class Session(BaseModel, frozen=True):
    """One talk through one flow.

    `values` holds the answers in the order they were given (None: skipped; absent: not asked yet).
    `filled` names those read from free text rather than asked; `asking` a field asked out of turn;
    `asked` is the question on the person's screen, which a deploy may have put another one before;
    `aside` keeps words that looked like the start of something else, until the person says what they meant;
    `later`: it was asked for together with another one, and waits for that to end.
    """

    id: str
    flow: str
    locale: str = "en"
    rev: int = 0
    values: dict[str, JsonValue] = {}
    filled: tuple[str, ...] = ()
    asking: str | None = None
    asked: str | None = None
    shown: Shown | None = None
    aside: str | None = None
    offered: bool = False
    later: bool = False

    @property
    def on(self) -> On:
        return On(self.id, self.rev)

    @property
    def begun(self) -> bool:
        """Whether the person said anything in it yet: what was set once for all talks does not count."""
        return any(name not in ("sign_off", "tone") for name in self.values)

    def next(self, **update: object) -> "Session":
        """The talk one revision on: what was shown before is stale from here."""
        return self.model_copy(update={"rev": self.rev + 1, **update})
