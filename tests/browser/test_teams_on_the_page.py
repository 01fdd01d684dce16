"""The Teams side of the local page: the whole talk in cards, drawn by Microsoft's own renderer."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bots import lint
from bots.teams.render import dialog, render
from core.dialogue import house_cards
from core.dialogue.message import Card
from core.dialogue.session import Session
from core.dialogue.words import words_of
from core.flows import FLOWS
from tests.browser.conftest import address_of, watched
from tests.endtoend.process import Gracious

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

GREETING = "I help with the letters that are hard to write."
NASTY = "[sly](https://x.example) **b** {{DATE(2026-11-23T10:00:00Z)}}"


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, gracious: Gracious) -> AsyncIterator[Page]:
    """The Teams side as somebody new sees it."""
    async with watched(chromium) as page:
        await page.goto(address_of(gracious))
        await page.get_by_role("button", name="Teams").click()
        await newest(page, GREETING)
        yield page
        assert await parse_events(page) == []
        await page.get_by_role("button", name="Start anew").click()
        await page.get_by_role("dialog").get_by_role("button", name="Start anew").click()
        await newest(page, GREETING)


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
        assert await widest(page) <= {"wide": 500, "narrow": 320}[width]
        assert await sticking_out(page) == []
    await page.get_by_label("Width").select_option("wide")
    await page.get_by_label("Colours").select_option("")


async def widest(page: Page) -> int:
    found: int = await page.evaluate(
        "Math.max(...[...document.querySelectorAll('.list .card')].map(c => c.clientWidth))"
    )
    return found


async def sticking_out(page: Page) -> list[str]:
    """What lies beyond the right edge of its card."""
    told = (
        "[...document.querySelectorAll('.card')].flatMap(card => [...card.querySelectorAll('*')].filter("
        "one => one.getBoundingClientRect().right > card.getBoundingClientRect().right + 1))"
        ".map(one => one.outerHTML.slice(0, 120))"
    )
    found: list[str] = await page.evaluate(told)
    return found


async def below_the_end(page: Page) -> int:
    """How many pixels of the chat lie below what is in sight."""
    told = (
        "(list => Math.round(list.scrollHeight - list.scrollTop - list.clientHeight))(document.querySelector('.list'))"
    )
    found: int = await page.evaluate(told)
    return found


async def at_the_end(page: Page) -> None:
    for _ in range(100):
        if await below_the_end(page) < 2:
            return
        await page.wait_for_timeout(50)
    raise AssertionError(f"{await below_the_end(page)} pixels lie below what is in sight")


async def in_focus(page: Page) -> str:
    """The words of the button or box that the keyboard is at."""
    found: str = await page.evaluate(
        "(at => at.getAttribute('aria-label') || at.textContent || at.id)(document.activeElement)"
    )
    return found


async def goes_to(page: Page, label: str, key: str = "Tab") -> None:
    """Moves on by the keyboard until it is at the control of that label."""
    for _ in range(40):
        if await in_focus(page) == label:
            return
        await page.keyboard.press(key)
    raise AssertionError(f"the keyboard never came to {label!r}, but to {await in_focus(page)!r}")


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
    await dialog.get_by_label("Letter").fill(
        "Hi Priya,\n\nThank you for putting in a word. I said no, for I am staying in my job.\n\nRobin"
    )
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_have_count(0)
    await (await newest(page, "I said no, for I am staying")).get_by_role("button", name="Mark as sent").click()
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
    await say(page, "decline", "Which company is it?")
    await say(page, NASTY, "What are you turning down?")
    await say(page, "an interview", "What is the reason")
    await say(page, "pay", "This is what everyone would hear")
    read = await say(page, "keep it", "What is the role at")
    await expect(read).to_contain_text(NASTY)
    assert await read.locator("a, strong, em").count() == 0


async def test_who_reads_the_end_stays_there_and_who_scrolled_up_is_left_alone(page: Page) -> None:
    await page.set_viewport_size({"width": 500, "height": 640})
    question = await say(
        page, "decline Acme, data engineer, staying put, Priya referred me", "What are you turning down?"
    )
    await at_the_end(page)
    await question.get_by_label("A job offer").check()
    await question.get_by_role("button", name="Choose").click()
    stage = await newest(page, "How far is it?")
    await at_the_end(page)
    await page.set_viewport_size({"width": 400, "height": 560})
    await at_the_end(page)
    await page.get_by_role("log").hover()
    await page.mouse.wheel(0, -10_000)
    await expect(page.get_by_text("Before we start")).to_be_in_viewport()
    # Pressed without a look: a click would scroll there first.
    await stage.get_by_role("button", name="Write them now").evaluate("button => button.click()")
    await newest(page, "Email to Priya")
    assert await below_the_end(page) > 500
    assert await page.evaluate("document.querySelector('.list').scrollTop") == 0
    await say(page, "privacy", "What I keep")
    await at_the_end(page)


async def test_a_talk_by_keyboard_alone(page: Page) -> None:
    await goes_to(page, "Message Gracious")
    await page.keyboard.type("decline Acme, data engineer, staying put")
    await page.keyboard.press("Enter")
    question = await newest(page, "What are you turning down?")
    await goes_to(page, "A move inside my firm", "Shift+Tab")
    await page.keyboard.press("ArrowDown")
    await expect(question.get_by_label("A job offer")).to_be_checked()
    await goes_to(page, "Choose")
    await page.keyboard.press("Enter")
    await newest(page, "How far is it?")
    assert (await in_focus(page)).startswith("What it is about: A job offer"), (
        "the keyboard stays at the card that changed"
    )
    await goes_to(page, "Cancel")
    await page.keyboard.press("Enter")
    await newest(page, "Dropped.")


async def test_the_keyboard_goes_into_a_dialog_to_what_is_wrong_and_back(page: Page) -> None:
    await say(page, "decline Acme", "What are you turning down?")
    await goes_to(page, "Show as a form", "Shift+Tab")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("My own application").check()
    await dialog.get_by_label("Reason", exact=False).first.select_option("Something else")
    send = dialog.get_by_role("button", name="Write letters")
    await send.press("Enter")
    await expect(dialog.get_by_text("Your answers brought up more questions.")).to_be_visible()
    assert await in_focus(page) == "Write letters"
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_text("For a reason of your own I need your words")).to_be_visible()
    await expect(dialog.get_by_label("Your explanation")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    assert await in_focus(page) == "Show as a form"


async def test_the_same_question_twice_keeps_two_choices(page: Page) -> None:
    await say(page, "decline Acme, data engineer", "What are you turning down?")
    first = page.get_by_role("article", name="Gracious").filter(has_text="What are you turning down?").first
    await first.get_by_label("An interview").check()
    await say(page, "bananas", "What are you turning down?")
    asked = page.get_by_role("article", name="Gracious").filter(has_text="What are you turning down?")
    await expect(asked).to_have_count(2)
    await asked.last.get_by_label("A job offer").check()
    await expect(first.get_by_label("An interview")).to_be_checked()


def all_cards() -> Iterator[dict[str, Any]]:
    """All that the house and its flows can show, empty and with the longest answers there can be."""
    words = words_of("en")
    for flow in FLOWS:
        for values in ({}, lint._longest(flow)):
            session = Session(id=lint._LONGEST_ID, flow=flow.id, rev=lint._LATE, values=values)
            for step in flow.path(values):
                yield from _contents(lint._question(words, flow, session, step))
            yield dialog(lint._whole(words, flow, session), words)["task"]["value"]["card"]["content"]
    for card in (house_cards.overview, house_cards.privacy, house_cards.notice, house_cards.forget):
        yield from _contents(card(words))


def _contents(card: Card) -> Iterator[dict[str, Any]]:
    for activity in render(card, words_of("en")):
        yield activity["attachments"][0]["content"]


async def test_the_renderer_takes_every_card_there_is(page: Page, gracious: Gracious) -> None:
    chat = f"{gracious.url}/playground/teams/amer/v3/conversations/a:playground/activities"
    me = await page.evaluate("fetch('api/teams/state').then(answer => answer.json()).then(state => state.me.id)")
    cards = list(all_cards())
    before = await page.locator(".list .card").count()
    async with aiohttp.ClientSession() as session:
        for content in cards:
            card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": content}
            activity = {"type": "message", "attachments": [card]}
            async with session.post(chat.replace("a:playground", f"a:{me}"), json=activity) as answer:
                assert answer.status == 201
    await expect(page.locator(".list .card")).to_have_count(before + len(cards))
    for width in ("wide", "narrow"):
        await page.get_by_label("Width").select_option(width)
        assert await widest(page) <= {"wide": 500, "narrow": 320}[width]
        assert await sticking_out(page) == []
