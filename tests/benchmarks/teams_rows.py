"""Teams turns beside Microsoft's adapter, as it comes and mended: the same activities, as many connector calls."""

import asyncio
import tempfile
from statistics import median
from typing import Any

from bots.playground.teams_api.cards import actions
from tests.benchmarks.row import Row
from tests.benchmarks.teams_load import LeastTeams, Server, served

_USERS, _ROUNDS = 60, 5
_GRACIOUS = "import sys; sys.argv = ['gracious', 'serve']; from bots.console.main import main; sys.exit(main())"
_FLOOR = ["-m", "tests.benchmarks.teams_floor"]

Work = list[tuple[str, dict[str, Any]]]


def teams_turns() -> tuple[Row, ...]:
    return asyncio.run(_measure())


async def _measure() -> tuple[Row, ...]:
    teams = LeastTeams()
    await teams.start()
    keys = f"{teams.url}openid"
    try:
        with tempfile.TemporaryDirectory() as home:
            hardened, stock = (
                served([*_FLOOR, "hardened", keys], teams, home),
                served([*_FLOOR, "stock", keys], teams, home),
            )
            async with hardened as floor, stock as stocked, served(["-c", _GRACIOUS], teams, home) as gracious:
                for user in range(_USERS):
                    await gracious.sends(f"hello-{user}", text="cancel")
                await asyncio.sleep(1)
                return await _typed(floor, stocked, gracious)
    finally:
        await teams.stop()


async def _typed(floor: Server, stock: Server, gracious: Server) -> tuple[Row, ...]:
    """Guided steps in a private chat: words, with one message posted, and a button, with one changed and one posted."""
    typed: tuple[list[float], ...] = ([], [], [])
    pressed: tuple[list[float], ...] = ([], [], [])
    for turn in range(_ROUNDS):
        # Somebody new each time: nobody may be spoken to more often than Teams allows.
        users = [f"{turn}-{user}" for user in range(_USERS)]
        await gracious.cpu([(user, {"text": "cancel"}) for user in users], 2)
        await gracious.cpu([(user, {"text": "decline"}) for user in users], 1)
        for said in ("Acme", "data engineer"):
            work: Work = [(user, {"text": said}) for user in users]
            await _beside((floor, stock, gracious), work, 1, typed)
        work = [(user, _press(gracious.teams, user)) for user in users]
        await _beside((floor, stock, gracious), work, 2, pressed)
        await asyncio.sleep(1.0)
    return (*_rows("words", typed), *_rows("a button", pressed))


async def _beside(servers: tuple[Server, ...], work: Work, calls: int, found: tuple[list[float], ...]) -> None:
    for server, cpu in zip(servers, found, strict=True):
        cpu.append(await server.cpu(work, calls))


def _press(teams: LeastTeams, user: str) -> dict[str, Any]:
    """What picking the first option of the question sends."""
    message, card = teams.cards[f"a:{user}"]
    data = next(action["data"] for action in actions(card) if action["title"] == "Choose")
    return {"value": data | {data["gracious"]["input"]: "offer"}, "replyToId": message}


def _rows(work: str, found: tuple[list[float], ...]) -> tuple[Row, Row]:
    floor, stock, own = map(median, found)
    note = f"hardened {floor * 1e6:.0f} us, stock {stock * 1e6:.0f} us, ours {own * 1e6:.0f} us"
    return (
        Row(f"Teams guided step, {work}", own / floor, "x floor", 1.25, note),
        Row(f"Teams guided step, {work}, beside stock", own / stock, "x stock", 0.25),
    )
