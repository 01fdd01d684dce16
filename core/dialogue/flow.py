"""A flow: its questions, read off a pydantic model, which of them apply, and what they lead to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from pydantic import BaseModel

from core.dialogue.session import Session
from core.dialogue.steps import Step, Values, steps_of

A = TypeVar("A", bound=BaseModel)
E = TypeVar("E")

_MOST_PATHS = 1_000


@dataclass(frozen=True)
class Flow(Generic[A, E]):
    """A conversation: its questions and what they lead to.

    `rules` are the problems that whole-model rules of `answers` may name: (field, problem) pairs.
    `derived` gives the words of questions more to speak of than the answers so far.
    """

    id: str
    answers: type[A]
    finish: Callable[[A], E]
    rules: frozenset[tuple[str, str]] = frozenset()
    derived: Callable[[Values], Mapping[str, str | None]] = lambda values: {}

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return steps_of(self.answers)

    def step(self, name: str) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)

    @cached_property
    def _gates(self) -> tuple[str, ...]:
        """The fields on which other questions depend."""
        return tuple(step.name for step in self.steps if step.redraws)

    @cached_property
    def _paths(self) -> dict[tuple[object, ...], tuple[Step, ...]]:
        return {}

    def path(self, values: Values) -> tuple[Step, ...]:
        """The questions that apply. One on a branch that does not apply opens no branch of its own."""
        # A talk asks this several times a turn, and only a few answers decide it.
        key = tuple(values.get(name) for name in self._gates)
        try:
            return self._paths[key]
        except KeyError:
            if len(self._paths) >= _MOST_PATHS:  # forms may hold anything, so what is remembered is bounded
                self._paths.clear()
            self._paths[key] = self._walk(values)
            return self._paths[key]
        except TypeError:  # a list where an option was due
            return self._walk(values)

    def _walk(self, values: Values) -> tuple[Step, ...]:
        on_path: dict[str, Step] = {}
        for step in self.steps:
            if all(name in on_path and _is_one_of(values.get(name), allowed) for name, allowed in step.only_if):
                on_path[step.name] = step
        return tuple(on_path.values())

    def waiting(self, session: Session) -> Step | None:
        """The question the talk stands at, None when all are answered."""
        path = self.path(session.values)
        asked = next((step for step in path if step.name == session.asking), None)
        return asked or next((step for step in path if step.name not in session.values), None)


def _is_one_of(value: object, allowed: frozenset[str | bool]) -> bool:
    return isinstance(value, str | bool) and value in allowed
