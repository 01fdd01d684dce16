"""A person turns down an offer on the local page of a real `gracious serve --playground`, from hello to forgotten."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.conftest import address_of, watched
from tests.endtoend.process import Gracious

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

SIZES = ((1280, 900), (400, 800))


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, gracious: Gracious) -> AsyncIterator[Page]:
    """The page as somebody new sees it."""
    async with watched(chromium) as page:
        await page.goto(address_of(gracious))
        await composer(page).wait_for()
        yield page
        await start_anew(page)


def composer(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Message Gracious")


async def say(page: Page, text: str, hears: str) -> Locator:
    await composer(page).fill(text)
    await composer(page).press("Escape")
    await composer(page).press("Enter")
    return await newest(page, hears)


async def newest(page: Page, text: str) -> Locator:
    message = page.get_by_role("article", name="Gracious").filter(has_text=text).last
    await message.wait_for()
    return message


async def press(page: Page, within: str, label: str, hears: str) -> Locator:
    message = await newest(page, within)
    await message.get_by_role("button", name=label).click()
    return await newest(page, hears)


async def start_anew(page: Page) -> None:
    await page.get_by_role("button", name="Start anew").click()
    await page.get_by_role("dialog").get_by_role("button", name="Start anew").click()
    await expect(page.get_by_text("Say what happened, or type / for commands.")).to_be_visible()


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


async def looked_at(page: Page, folder: Path, name: str) -> None:
    """Pictures in light and dark, wide and narrow; nothing sticks out to the side in any of them."""
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
            await page.wait_for_timeout(150)
            await page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
        sticks_out = (
            "[...document.querySelectorAll('.list, .modal-body, html')].some(e => e.scrollWidth > e.clientWidth)"
        )
        assert not await page.evaluate(sticks_out), f"{name} sticks out at {width}"
    await page.set_viewport_size({"width": 1280, "height": 900})
    await page.emulate_media(color_scheme="light")


async def test_an_offer_is_turned_down_by_typing_and_pressing(page: Page, tmp_path: Path) -> None:
    await say(page, "hello", "I help with the letters that are hard to write.")
    await looked_at(page, tmp_path, "hello")
    await say(page, "decline Acme, data engineer, Priya referred me", "What are you turning down?")
    await looked_at(page, tmp_path, "first-question")
    await press(page, "What are you turning down?", "A job offer", "How far is it?")
    await expect(await newest(page, "What it is about: A job offer")).not_to_contain_text("What are you turning down?")
    await press(page, "How far is it?", "Still open", "What is the reason")
    await looked_at(page, tmp_path, "reason")
    await (await newest(page, "What is the reason")).get_by_role("combobox").select_option("The pay")
    await newest(page, "This is what everyone would hear")
    await say(page, "keep it", "Who made you the offer")
    await say(page, "Dana", "And Dana is")
    role = (await newest(page, "And Dana is")).get_by_role("combobox")
    if await role.count():
        await role.select_option("The hiring manager")
        await newest(page, "How did it reach you?")
    else:
        await press(page, "And Dana is", "The hiring manager", "How did it reach you?")
    await press(page, "How did it reach you?", "Email", "Was a recruiter in between?")
    await say(page, "no", "Who else gave you their time")
    await say(page, "Ada, Bo", "stay in touch")
    await press(page, "stay in touch", "Yes", "check in with them")
    await looked_at(page, tmp_path, "day")
    await press(page, "check in with them", "Write them now", "Email to Bo")
    await (await newest(page, "who hears it, and in what order")).scroll_into_view_if_needed()
    await looked_at(page, tmp_path, "pack")
    await (await newest(page, "Email to Dana")).scroll_into_view_if_needed()
    await looked_at(page, tmp_path, "letters")


async def with_the_form_open(page: Page) -> Locator:
    await composer(page).fill("/gracious decline Acme, data engineer")
    await composer(page).press("Enter")
    form = page.get_by_role("dialog", name="Turn down an offer")
    await form.get_by_label("Who to answer").fill("Dana")
    await form.get_by_label("What it is about").select_option("A job offer")
    await expect(form.get_by_label("How far it is")).to_be_visible()
    await form.get_by_label("How far it is").select_option("Still open")
    await form.get_by_label("Reason", exact=True).select_option("Something else")
    return form


async def with_a_letter(page: Page) -> Locator:
    form = await with_the_form_open(page)
    await form.get_by_label("Your explanation").fill("I have promised to stay until spring.")
    await form.get_by_role("button", name="Write letters").click()
    return await newest(page, "Email to Dana")


async def test_another_by_the_form_which_keeps_what_was_typed(page: Page, tmp_path: Path) -> None:
    await composer(page).press_sequentially("/gracious d")
    await looked_at(page, tmp_path, "completion")
    await composer(page).press("Tab")
    await expect(composer(page)).to_have_value("/gracious decline ")
    form = await with_the_form_open(page)
    send = form.get_by_role("button", name="Write letters")
    await looked_at(page, tmp_path, "form")
    await form.get_by_label("Answer due by").fill("2020-01-02")
    await send.click()
    await expect(form.get_by_text("That day has already passed.")).to_be_visible()
    await expect(form.get_by_label("Company")).to_have_value("Acme")
    await expect(form.get_by_label("Who to answer")).to_have_value("Dana")
    await looked_at(page, tmp_path, "form-problem")
    await form.get_by_label("Answer due by").fill("")
    await send.click()
    await expect(form.get_by_text("For a reason of your own I need your words")).to_be_visible()
    await form.get_by_label("Your explanation").fill("I have promised to stay until spring.")
    await send.click()
    await expect(await newest(page, "Email to Dana")).to_contain_text("I have promised to stay until spring.")
    await expect(form).to_have_count(0)


async def test_a_letter_is_edited_used_sent_and_taken_back(page: Page, tmp_path: Path) -> None:
    letter = await with_a_letter(page)
    await letter.get_by_role("button", name="Edit").click()
    edit = page.get_by_role("dialog", name="Edit the letter")
    body = await edit.get_by_label("Letter").input_value()
    await edit.get_by_label("Letter").fill(body.replace("Hi Dana", "Dear Dana"))
    await looked_at(page, tmp_path, "edit")
    await edit.get_by_role("button", name="Save").click()
    await expect(edit).to_have_count(0)
    await expect(letter).to_contain_text("Dear Dana")
    await expect(letter).to_contain_text("edited by you")

    await letter.get_by_role("button", name="Use this letter").click()
    await use(page, tmp_path)
    await letter.get_by_role("button", name="Mark as sent").click()
    await expect(letter).to_contain_text("Marked as sent on")
    await looked_at(page, tmp_path, "sent")
    await letter.get_by_role("button", name="Undo").click()
    await expect(letter.get_by_role("button", name="Mark as sent")).to_be_visible()


async def use(page: Page, folder: Path) -> None:
    """Its text to copy, links into mail programs, and a file to keep."""
    dialog = page.get_by_role("dialog", name="Use this letter")
    await expect(dialog).to_contain_text("Dear Dana")
    await looked_at(page, folder, "use")
    await dialog.get_by_label("Their email address").fill("dana@example.com")
    await dialog.get_by_role("button", name="Make mail links").click()
    gmail = re.compile("^https://mail.google.com/.*dana%40example.com")
    await expect(dialog.get_by_role("link", name="Open in Gmail")).to_have_attribute("href", gmail)
    await looked_at(page, folder, "links")
    await dialog.get_by_role("button", name="As a mail file").click()
    await dialog.get_by_role("button", name="Done").click()
    async with page.expect_download() as download:
        await page.get_by_role("link", name="letter.eml").click()
    assert "To: dana@example.com" in text_of(await (await download.value).path())


async def test_starting_anew_leaves_nothing(page: Page, tmp_path: Path) -> None:
    await with_a_letter(page)
    await start_anew(page)
    await expect(page.get_by_role("article")).to_have_count(0)
    await say(page, "letters", "There are no letters here yet.")
    await say(page, "/gracious privacy", "What I keep")
    await looked_at(page, tmp_path, "privacy")
    await page.get_by_role("tab", name="Home").click()
    await expect(page.get_by_role("tabpanel")).to_contain_text("Good to have you here.")
    await looked_at(page, tmp_path, "home")
    await page.get_by_role("tab", name="Messages").click()
