"""What a person does on the local page, by mouse and by keyboard, and what the app hears of it."""

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from bots.playground import Playground
from tests.bots.playground.sample_app import SampleApp
from tests.bots.playground.sample_blocks import ODD

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(90)]


def composer(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Message Gracious")


async def say(page: Page, text: str) -> None:
    await composer(page).fill(text)
    await composer(page).press("Escape")
    await composer(page).press("Enter")


async def newest(page: Page, text: str) -> Locator:
    message = page.get_by_role("article").filter(has_text=text).last
    await message.wait_for()
    return message


def heard(sample: SampleApp, kind: str) -> dict[str, Any]:
    return next(body for what, body in reversed(sample.heard) if what == kind)


async def values_sent(page: Page, sample: SampleApp) -> dict[str, Any]:
    values: dict[str, Any] = heard(sample, "submission")["state"]["values"]
    return values


async def test_it_says_what_it_is_and_talks(page: Page, sample: SampleApp) -> None:
    await expect(
        page.get_by_text("A local stand-in for Slack and Teams on this machine. Nothing leaves it.")
    ).to_be_visible()
    await say(page, "hello\u00a0there")
    reply = await newest(page, "You said: hello")
    await expect(reply).to_contain_text("App")
    await expect(composer(page)).to_have_value("")
    assert (await page.evaluate("document.querySelectorAll('[id]').length")) == await page.evaluate(
        "new Set([...document.querySelectorAll('[id]')].map((named) => named.id)).size"
    )


async def test_the_bot_learns_the_browsers_zone(page: Page, playground: Playground, sample: SampleApp) -> None:
    await expect(page.get_by_role("button", name="Turn down an offer")).to_be_visible()
    user = (await sample.client.users_info(user=playground.me.id))["user"]
    assert user["tz"] == "Europe/Berlin"


async def test_slash_completion_by_keyboard(page: Page, sample: SampleApp) -> None:
    await composer(page).press_sequentially("/g")
    options = page.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(options).to_have_count(3)
    await composer(page).press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await composer(page).press("Enter")
    await expect(composer(page)).to_have_value("/gracious help")
    await composer(page).press("Enter")
    await expect(await newest(page, "Type it.")).to_contain_text("Only visible to you")
    await composer(page).press_sequentially("/gracious d")
    await composer(page).press("Tab")
    await expect(composer(page)).to_have_value("/gracious decline ")
    await composer(page).press_sequentially("Acme")
    await composer(page).press("Enter")
    await expect(page.get_by_role("dialog", name="Turn down an offer")).to_be_visible()
    assert heard(sample, "command")["text"] == "decline Acme"


async def test_an_unknown_command_and_a_crash_are_told(page: Page) -> None:
    await say(page, "/sing")
    await expect(page.get_by_role("alert")).to_contain_text("/sing is not a command here.")
    await say(page, "/gracious crash")
    await expect(page.get_by_role("alert")).to_contain_text("answered with an error")
    await page.get_by_role("button", name="Dismiss").click()
    await expect(page.get_by_role("alert")).to_have_count(0)


async def test_a_form_by_keyboard_alone(page: Page, sample: SampleApp) -> None:
    await say(page, "/gracious decline")
    dialog = page.get_by_role("dialog", name="Turn down an offer")
    await expect(dialog.get_by_label("Company")).to_be_focused()
    await page.keyboard.type("nobody")
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_text("Please fill this in.")).to_have_count(1)
    await expect(dialog.get_by_label("Reason")).to_be_focused()
    await page.keyboard.type("Pay")
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowDown")
    await expect(dialog.get_by_label("Formal")).to_be_checked()
    await dialog.get_by_label("Ann Lee").press("Space")
    await dialog.get_by_label("Deadline").fill("2026-12-04")
    await dialog.get_by_label("In your own words").fill("Line one\nمرحبا")
    await dialog.get_by_role("button", name="Write the letters").press("Enter")
    await expect(dialog.get_by_text("Please name the company.")).to_be_visible()
    await expect(dialog.get_by_label("Company")).to_be_focused()
    await expect(dialog.get_by_label("In your own words")).to_have_value("Line one\nمرحبا")
    await page.keyboard.press("ControlOrMeta+a")
    await page.keyboard.type("Acme")
    await page.keyboard.press("Enter")
    await newest(page, "Told so far")
    await expect(dialog).to_have_count(0)
    await expect(composer(page)).to_be_focused()
    values = await values_sent(page, sample)
    assert values["company"]["value"]["value"] == "Acme"
    assert values["reason"]["value"]["selected_option"]["value"] == "pay"
    assert values["tone"]["value"]["selected_option"]["value"] == "formal"
    assert [one["value"] for one in values["panel"]["value"]["selected_options"]] == ["ann"]
    assert values["deadline"]["value"]["selected_date"] == "2026-12-04"
    assert values["note"]["value"]["value"] == "Line one\nمرحبا"


async def test_escape_closes_one_and_the_focus_stays_inside(page: Page, sample: SampleApp) -> None:
    await say(page, "/gracious decline")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Company").fill("more")
    await dialog.get_by_label("Reason").select_option("Pay")
    await dialog.get_by_role("button", name="Write the letters").click()
    second = page.get_by_role("dialog", name="One thing more")
    await expect(second.get_by_role("textbox", name="Company")).to_be_focused()
    for _ in range(12):
        await page.keyboard.press("Tab")
        outside = "!document.activeElement.closest('dialog') && document.activeElement !== document.body"
        assert not await page.evaluate(outside)
    await page.keyboard.press("Escape")
    first = page.get_by_role("dialog", name="Turn down an offer")
    await expect(first.get_by_label("Company")).to_have_value("more")
    await expect(first.get_by_label("Company")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    assert heard(sample, "closed")["view"]["state"]["values"]["company"]["value"]["value"] == "more"


async def test_an_update_of_the_form_keeps_what_was_typed(page: Page, sample: SampleApp) -> None:
    await say(page, "/gracious decline")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Company").fill("again")
    await dialog.get_by_label("Reason").select_option("Pay")
    await dialog.get_by_label("Formal").check()
    await dialog.get_by_role("button", name="Write the letters").click()
    changed = page.get_by_role("dialog", name="Once more")
    await expect(changed.get_by_label("Company")).to_have_value("again")
    await expect(changed.get_by_label("Formal")).to_be_checked()


async def test_a_form_that_could_not_be_sent_stays(page: Page, playground: Playground) -> None:
    await say(page, "/gracious decline")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Company").fill("Acme")
    await dialog.get_by_label("Reason").select_option("Pay")
    events_url, playground.slack.events_url = playground.slack.events_url, "http://127.0.0.1:9/"
    await dialog.get_by_role("button", name="Write the letters").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("What you typed is still here.")
    playground.slack.events_url = events_url
    await dialog.get_by_role("button", name="Write the letters").click()
    await newest(page, "Your letters for Acme")


async def test_controls_in_a_message(page: Page, sample: SampleApp) -> None:
    await say(page, "controls")
    message = await newest(page, "Why do you say no?")
    await message.get_by_label("Why do you say no?").select_option("Staying where I am")
    await message.get_by_label("Formal").check()
    await message.get_by_label("Bo", exact=True).check()
    await message.get_by_label("Pick a date").fill("2026-12-04")
    await message.get_by_label("Company").fill("Acme")
    await message.get_by_label("Company").press("Enter")
    await page.wait_for_timeout(900)  # a typed date is told after a pause
    chosen = {body["actions"][0]["action_id"]: body for kind, body in sample.heard if kind == "choice"}
    assert set(chosen) == {"reason", "tone", "panel", "deadline", "company"}
    assert chosen["reason"]["actions"][0]["selected_option"]["value"] == "staying_put"
    assert chosen["deadline"]["actions"][0]["selected_date"] == "2026-12-04"
    assert chosen["company"]["actions"][0]["value"] == "Acme"
    assert chosen["company"]["state"]["values"]["picks.1"]["tone"]["selected_option"]["value"] == "formal"


async def test_the_overflow_menu_by_keyboard(page: Page, sample: SampleApp) -> None:
    await say(page, "controls")
    message = await newest(page, "Why do you say no?")
    more = message.get_by_role("button", name="More")
    await more.press("Enter")
    await expect(page.get_by_role("menuitem", name="Undo")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(more).to_be_focused()
    await more.press("Enter")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(more).to_be_focused()
    await page.wait_for_timeout(200)
    assert heard(sample, "choice")["actions"][0]["selected_option"]["value"] == "copy"


async def test_a_press_changes_the_message_in_place(page: Page) -> None:
    await say(page, "controls")
    message = await newest(page, "Why do you say no?")
    await message.get_by_role("button", name="Use this letter").click()
    changed = await newest(page, "Marked as sent")
    await expect(changed).to_contain_text("(edited)")
    await expect(page.get_by_role("article")).to_have_count(2)


async def test_what_a_person_typed_comes_out_as_typed(page: Page) -> None:
    await say(page, "odd")
    message = await newest(page, "<!channel>")
    assert (await message.inner_text()).count(ODD.split(" *")[0]) == 7
    assert (await message.inner_text()).count(ODD) == 6  # mrkdwn has no escape for *
    await expect(message.locator(".slack_broadcast, .slack_user")).to_have_count(0)


async def test_markup_is_drawn_as_slack_draws_it(page: Page, playground: Playground, sample: SampleApp) -> None:
    lines = [
        "*Bold `code`* _slanted_ :wave: <https://example.com/?a=1&amp;b=2|a link>",
        "snake_case_name 2*3*4 10:30:45",
        "> quoted &lt;!here&gt;",
        "```kept *as* it is```",
        "<!here> comes through where nobody escaped it",
    ]
    await sample.client.chat_postMessage(channel=playground.me.channel, text="\n".join(lines))
    message = await newest(page, "Bold")
    link = message.get_by_role("link", name="a link")
    await expect(link).to_have_attribute("href", "https://example.com/?a=1&b=2")
    await expect(message.locator(".slack_inline_code")).to_have_text("code")
    await expect(message.locator("blockquote")).to_have_text("quoted <!here>")
    await expect(message.locator("pre")).to_have_text("kept *as* it is")
    await expect(message.locator(".slack_broadcast")).to_have_count(1)
    shown = await message.inner_text()
    assert "snake_case_name 2*3*4 10:30:45" in shown
    assert "👋" in shown
    assert "_slanted_" not in shown


async def test_the_end_stays_in_sight_when_a_picture_arrives(page: Page) -> None:
    for text in ("texts", "controls", "richer"):
        await say(page, text)
    await newest(page, "What I keep")
    await expect(page.get_by_role("img", name="A calm line")).to_be_in_viewport(ratio=0.9)


async def test_home_and_starting_anew(page: Page, playground: Playground, sample: SampleApp) -> None:
    await say(page, "hello")
    await newest(page, "You said: hello")
    await page.get_by_role("tab", name="Messages").press("ArrowRight")
    await expect(page.get_by_role("heading", name="Still to be told")).to_be_visible()
    await page.get_by_role("tabpanel").get_by_role("button", name="Turn down an offer").click()
    before = playground.me.id
    await page.get_by_role("button", name="Start anew").click()
    await page.get_by_role("dialog").get_by_role("button", name="Start anew").click()
    await expect(page.get_by_text("This is your direct message with Gracious.")).to_be_visible()
    await expect(page.get_by_role("article")).to_have_count(0)
    assert playground.me.id != before
    await say(page, "again")
    await newest(page, "You said: again")


async def test_typing_shows_and_new_messages_are_announced(
    page: Page, playground: Playground, sample: SampleApp
) -> None:
    channel = playground.me.channel
    await sample.client.assistant_threads_setStatus(channel_id=channel, thread_ts="1", status="is writing…")
    await expect(page.get_by_role("status")).to_have_text("Gracious is writing…")
    await sample.client.chat_postMessage(channel=channel, text="*Done*, at last")
    await expect(page.get_by_role("log").get_by_text("Done")).to_be_visible()
    await expect(page.get_by_role("status")).to_have_text("")
    await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_sticks_out_on_a_narrow_screen(page: Page, scheme: Any) -> None:
    await page.emulate_media(color_scheme=scheme)
    await page.set_viewport_size({"width": 360, "height": 740})
    for text in ("texts", "richer", "controls", "名" * 80 + "w" * 200):
        await say(page, text)
    await newest(page, "You said: 名")
    await say(page, "/gracious decline")
    await expect(page.get_by_role("dialog")).to_be_visible()
    wide = (
        "[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)"
    )
    assert await page.evaluate(f"{wide}.map((one) => one.outerHTML.slice(0, 80))") == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
