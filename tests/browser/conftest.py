"""A real Chromium before the local page, with the real Bolt SDK behind it. Nothing is fetched from elsewhere."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from bots.playground import Command, Playground
from bots.playground.app import BUILT
from tests.bots.playground.sample_app import SampleApp, playing
from tests.endtoend.process import Gracious

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
COMMANDS = [
    Command("/gracious decline", "[what happened]", "Turn down an offer"),
    Command("/gracious help", "", "What I can do"),
    Command("/gracious privacy", "", "What is kept, and for how long"),
]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    executable = shutil.which("chromium")
    if executable is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    if not (BUILT / "index.html").exists():
        pytest.skip("the local page is not built: make page, which needs Node 20")
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def served() -> AsyncIterator[tuple[Playground, SampleApp]]:
    async with playing(COMMANDS) as pair:
        yield pair


@pytest.fixture
def playground(served: tuple[Playground, SampleApp]) -> Playground:
    return served[0]


@pytest.fixture
def sample(served: tuple[Playground, SampleApp]) -> SampleApp:
    return served[1]


@asynccontextmanager
async def watched(chromium: Browser) -> AsyncIterator[Page]:
    """A page for a test, which fails where the browser reports an error or asks another host."""
    context = await chromium.new_context(viewport={"width": 1280, "height": 900}, timezone_id="Europe/Berlin")
    page = await context.new_page()
    page.set_default_timeout(15_000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: wrong.append(request.url) if not at_home(request.url) else None)
    yield page
    await context.close()
    assert wrong == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, playground: Playground) -> AsyncIterator[Page]:
    """The page, open and ready."""
    async with watched(chromium) as page:
        await page.goto(playground.page_url)
        await page.get_by_role("combobox", name="Message Gracious").wait_for()
        await page.get_by_role("button", name="Turn down an offer").wait_for()
        yield page


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def gracious(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Gracious]:
    """`gracious serve --playground`, installed and running; nothing may go wrong in it."""
    standing = Gracious(tmp_path_factory.mktemp("playground"))
    await standing.start("--playground")
    yield standing
    assert await standing.stop() == 0
    assert "ERROR" not in standing.said


def address_of(gracious: Gracious) -> str:
    """Where its page stands, as it printed it."""
    printed = next(line for line in gracious.out.read_text().splitlines() if line.startswith("page "))
    return printed.removeprefix("page ")


def at_home(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:"))
