"""The Teams side of the local page: the whole talk in cards, drawn by Microsoft's own renderer."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.conftest import at_home
from tests.endtoend.process import Gracious

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

NASTY = "[sly](https://x.example) **b** {{DATE(2026-11-23T10:00:00Z)}}"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def gracious(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Gracious]:
    standing = Gracious(tmp_path_factory.mktemp("playground"))
    await standing.start("--playground")
    yield standing
    assert await standing.stop() == 0
    assert "ERROR" not in standing.said


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, gracious: Gracious) -> AsyncIterator[Page]:
    """The Teams side as somebody new sees it; a test fails where the browser reports an error or asks another host."""
    context = await chromium.new_context(viewport={"width": 1280, "height": 900}, timezone_id="Europe/Berlin")
    page = await context.new_page()
    page.set_default_timeout(15_000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: wrong.append(request.url) if not at_home(request.url) else None)
    address = next(line for line in gracious.out.read_text().splitlines() if line.startswith("page "))
    await page.goto(address.removeprefix("page "))
    await page.get_by_role("button", name="Teams").click()
    await newest(page, "I help you say no well.")
    yield page
    assert await parse_events(page) == []
    await page.get_by_role("button", name="Start anew").click()
    await page.get_by_role("dialog").get_by_role("button", name="Start anew").click()
    await newest(page, "I help you say no well.")
    await context.close()
    assert wrong == []


async def newest(page: Page, text: str) -> Locator:
    message = page.get_by_role("article", name="Gracious").filter(has_text=text).last
    await message.wait_for()
    return message


async def say(page: Page, text: str, hears: str) -> Locator:
    await page.get_by_label("Message Gracious").fill(text)
    await page.get_by_label("Message Gracious").press("Enter")
    return await newest(page, hears)


async def parse_events(page: Page) -> list[str]:
    """What the renderer had to say of the cards it was given."""
    told = (
        "[...document.querySelectorAll('.card')].map(card => card.dataset.parseEvents).filter(count => count !== '0')"
    )
    found: list[str] = await page.evaluate(told)
    return found


async def looked_at(page: Page, folder: Path, name: str) -> None:
    """Pictures wide and narrow, in light and dark; nothing sticks out of a card in any of them."""
    for width in ("wide", "narrow"):
        await page.get_by_label("Width").select_option(width)
        for colours in ("light", "dark"):
            await page.get_by_label("Colours").select_option(colours)
            await page.wait_for_timeout(100)
            await page.screenshot(path=folder / f"{name}-{width}-{colours}.png")
        widest = await page.evaluate(
            "Math.max(...[...document.querySelectorAll('.list .card')].map(c => c.clientWidth))"
        )
        assert widest <= {"wide": 500, "narrow": 320}[width]
        sticking = (
            "[...document.querySelectorAll('.card')].flatMap(card => [...card.querySelectorAll('*')].filter("
            "one => one.getBoundingClientRect().right > card.getBoundingClientRect().right + 1))"
            ".map(one => one.outerHTML.slice(0, 120))"
        )
        assert await page.evaluate(sticking) == []
    await page.get_by_label("Width").select_option("wide")
    await page.get_by_label("Colours").select_option("")


async def test_an_offer_is_turned_down_card_by_card(page: Page, tmp_path: Path) -> None:
    first = await say(page, "decline Acme, data engineer, staying put, Priya referred me", "What are you turning down?")
    await looked_at(page, tmp_path, "first-question")
    await first.get_by_label("A job offer").check()
    await first.get_by_role("button", name="Choose").click()
    stage = await newest(page, "How far is it?")
    await expect(await newest(page, "What it is about: A job offer")).not_to_contain_text("What are you turning down?")
    await stage.get_by_role("button", name="Write them now").click()
    letter = await newest(page, "Email to Priya")
    await looked_at(page, tmp_path, "letters")
    await letter.get_by_role("button", name="Use this letter").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Hi Priya,")
    await dialog.get_by_label("Their email address").fill("priya@x.example")
    await dialog.get_by_role("button", name="Make mail links").click()
    await expect(dialog.get_by_role("link", name="Open in Gmail")).to_be_visible()
    assert await parse_events(page) == []
    await page.screenshot(path=tmp_path / "use.png")
    await dialog.get_by_role("button", name="Close").click()
    await letter.get_by_role("button", name="Edit").click()
    await dialog.get_by_label("Letter").fill("Hi Priya,\n\nThank you for putting in a word. I said no.\n\nRobin")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_have_count(0)
    await (await newest(page, "I said no.")).get_by_role("button", name="Mark as sent").click()
    await expect(await newest(page, "Email to Priya")).to_contain_text("Marked as sent")


async def test_the_same_as_a_dialog(page: Page, tmp_path: Path) -> None:
    question = await say(page, "decline", "Which company is it?")
    await question.get_by_role("button", name="Show as a form").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Write letters").click()
    await expect(dialog.get_by_text("This one is needed.").first).to_be_visible()
    await dialog.get_by_label("Company").fill("Acme")
    await dialog.get_by_label("My own application").check()
    await dialog.get_by_label("Reason", exact=False).first.select_option("Something else")
    await dialog.get_by_role("button", name="Write letters").click()
    await expect(dialog.get_by_text("Your answers brought up more questions.")).to_be_visible()
    await dialog.get_by_role("button", name="Write letters").click()
    await expect(dialog.get_by_text("For a reason of your own I need your words")).to_be_visible()
    await expect(dialog.get_by_label("Company")).to_have_value("Acme")
    await page.screenshot(path=tmp_path / "problem.png")
    await dialog.get_by_label("Your explanation").fill("I would rather stay close to home.")
    await dialog.get_by_role("button", name="Write letters").click()
    await expect(dialog).to_have_count(0)
    await newest(page, "rather stay close to home")


async def test_what_a_person_types_comes_out_as_typed(page: Page) -> None:
    await say(page, f"decline {NASTY}", "Here is what I took from your message.")
    read = await newest(page, "Here is what I took from your message.")
    await expect(read).to_contain_text(NASTY)
    assert await read.locator("a, strong, em").count() == 0
