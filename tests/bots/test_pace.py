"""Turns to speak: within every limit, answers before what nobody waits for, and no crowd that comes back at once."""

from itertools import pairwise

import pytest

from bots.pace import Limit, Pace
from bots.slack.pace import LIMIT as SLACK
from bots.teams.pace import LIMIT as TEAMS
from core.delivery.delivery import Later


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def later(pace: Pace, workspace: str = "t", conversation: str = "c", *, unasked: bool = False) -> float:
    """How many seconds it is told to wait; 0 when it is its turn."""
    try:
        await pace.turn(workspace, conversation, unasked=unasked)
    except Later as told:
        return told.seconds
    return 0.0


async def test_it_keeps_within_every_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    time, said = Time(), list[float]()

    async def sleep(seconds: float) -> None:
        time.now += seconds

    monkeypatch.setattr("bots.pace.asyncio.sleep", sleep)
    pace = Pace(TEAMS, patience=60.0, clock=time)
    for _ in range(200):
        await pace.turn("t", "c")
        said.append(time.now)
    for most, seconds in TEAMS.conversation:
        assert all(later - earlier >= seconds for earlier, later in zip(said, said[most:], strict=False))
    assert said[6] == 0.0


async def test_a_turn_too_far_off_is_for_later() -> None:
    pace = Pace(TEAMS, patience=0.0, clock=Time())
    assert [await later(pace) for _ in range(8)] == [0.0] * 7 + [1.0]
    assert await later(pace, conversation="another") == 0.0


async def test_a_workspace_has_its_own_limit() -> None:
    pace = Pace(TEAMS, patience=0.0, clock=Time())
    for n in range(50):
        await pace.turn("t", f"c{n}")
    assert await later(pace, "t", "c51") > 0
    assert await later(pace, "another", "c52") == 0.0


async def test_answers_go_while_a_storm_of_reminders_lines_up() -> None:
    pace = Pace(SLACK, clock=Time())
    told = [await later(pace, conversation=f"c{n}", unasked=True) for n in range(1000)]
    assert told.count(0.0) == 225
    assert await later(pace, conversation="somebody") == 0.0
    waits = [seconds for seconds in told if seconds]
    # Each has a moment of its own, and no minute more of them than may be said in it.
    assert all(second - first >= 60 / 225 for first, second in pairwise(waits))
    assert waits[0] == 60.0


@pytest.mark.parametrize("limit", [SLACK, TEAMS])
async def test_whoever_comes_back_when_told_finds_a_turn(limit: Limit) -> None:
    time, said = Time(), list[float]()
    pace = Pace(limit, patience=0.0, clock=time)
    waiting = [(0.0, n) for n in range(600)]
    tries = 0
    while waiting:
        waiting.sort()
        time.now, n = max(time.now, waiting[0][0]), waiting.pop(0)[1]
        tries += 1
        if seconds := await later(pace, conversation=f"c{n}", unasked=True):
            waiting.append((time.now + seconds, n))
        else:
            said.append(time.now)
    assert len(said) == 600
    assert tries < 1300, "each is put off about once"


async def test_where_the_platform_asks_to_wait_nobody_speaks_and_elsewhere_everybody() -> None:
    time = Time()
    pace = Pace(SLACK, clock=time)
    pace.rest("t", 17.0)
    assert (await later(pace), await later(pace, "another")) == (17.0, 0.0)
    time.now = 17.0
    assert await later(pace) == 0.0
