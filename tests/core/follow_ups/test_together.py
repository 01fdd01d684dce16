import asyncio
from collections.abc import Sequence

import pytest

from core.follow_ups.together import Together


class Answers:
    """Doubles what it is asked; negative numbers are refused."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []

    async def __call__(self, asked: Sequence[int]) -> list[int]:
        self.batches.append(list(asked))
        await asyncio.sleep(0)
        if any(one < 0 for one in asked):
            raise ValueError("negative")
        return [one * 2 for one in asked]


async def test_what_comes_together_is_answered_together() -> None:
    answers = Answers()
    together = Together(answers)
    assert await asyncio.gather(*map(together, range(120))) == [one * 2 for one in range(120)]
    assert [len(batch) for batch in answers.batches] == [50, 50, 20]


async def test_one_that_fails_takes_no_other_along() -> None:
    together = Together(Answers())
    found = await asyncio.gather(*map(together, (1, -1, 3)), return_exceptions=True)
    assert (found[0], type(found[1]), found[2]) == (2, ValueError, 6)


async def test_it_goes_on_after_a_failure() -> None:
    together = Together(Answers())
    with pytest.raises(ValueError, match="negative"):
        await together(-1)
    assert await together(2) == 4


async def test_who_does_not_wait_any_more_troubles_nobody() -> None:
    together = Together(Answers())
    gone, stays = asyncio.create_task(together(1)), asyncio.create_task(together(2))
    await asyncio.sleep(0)
    gone.cancel()
    assert await stays == 4
