"""Calls that come at about the same time, answered together: what many ask costs less for each."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")

_AT_ONCE = 50


class Together(Generic[A, B]):
    """`answer` gets what was asked since it last returned, at most 50, and gives an answer to each, in order.

    When it raises, it is called again for each one alone, so that one that fails takes no other along.
    """

    def __init__(self, answer: Callable[[Sequence[A]], Awaitable[Sequence[B]]]) -> None:
        self._answer = answer
        self._asked: list[tuple[A, asyncio.Future[B]]] = []
        self._task: asyncio.Task[None] | None = None

    async def __call__(self, asks: A) -> B:
        """Raises what `answer` raises for this one alone."""
        told: asyncio.Future[B] = asyncio.get_running_loop().create_future()
        self._asked.append((asks, told))
        if self._task is None:
            self._task = asyncio.create_task(self._answer_all(), name="answering together")
        return await told

    async def _answer_all(self) -> None:
        try:
            while self._asked:
                batch, self._asked = self._asked[:_AT_ONCE], self._asked[_AT_ONCE:]
                await self._answer_these(batch)
        finally:
            self._task = None

    async def _answer_these(self, batch: "Sequence[tuple[A, asyncio.Future[B]]]") -> None:
        [found] = await asyncio.gather(self._answer([asks for asks, _ in batch]), return_exceptions=True)
        if isinstance(found, BaseException):
            if len(batch) == 1:
                _tell(batch[0][1], error=found)
            else:
                for each in batch:
                    await self._answer_these([each])
            return
        for (_, told), answer in zip(batch, found, strict=True):
            if not told.done():
                told.set_result(answer)


def _tell(told: "asyncio.Future[B]", error: BaseException) -> None:
    if not told.done():
        told.set_exception(error)
