"""From the first word to the last letter: as a form, step by step, and what is done to letters afterwards."""

import pytest

from bots.playground.slack_api.block_rules import elements_in
from bots.slack.blocks import words_in
from tests.endtoend.person import Somebody, words_of
from tests.endtoend.talking import FIRST, talked_through

pytestmark = pytest.mark.asyncio(loop_scope="session")

TO_DANA = "Email to Dana"


async def test_a_signed_command_opens_the_form_and_its_submission_brings_the_letters(sam: Somebody) -> None:
    await sam.commands("decline Acme, data engineer, staying put")
    assert sam.slack.calls[-1].method == "views.open"
    assert sam.form.content["title"]["text"] == "Turn down an offer"
    assert not sam.heard
    values = {"about": "offer", "stage": "open", "contact": "Dana", "referrer": "Priya"}
    await sam.sends(values, hears="Email to Priya")
    assert sam.seat.modal is None
    assert "Before we start: I keep what you tell me encrypted" in words_of(sam.heard[0])
    assert "Acme: who hears it, and in what order" in words_of(sam.heard[1])
    assert TO_DANA in words_of(sam.heard[2])


async def test_a_form_with_something_missing_stays_with_all_that_was_typed(sam: Somebody) -> None:
    await sam.commands("decline Acme")
    values = {"reason": "other", "about": "offer", "stage": "open", "contact": "Dana Reyes", "deadline": "2020-01-01"}
    submission = await sam.sends(values)
    assert set(submission.errors) == {"deadline"}, submission
    again = await sam.sends({"deadline": None})
    assert set(again.errors) == {"reason_words"}, again
    await sam.sends({"reason_words": "I have promised to stay until spring"}, hears="Email to Dana Reyes")
    assert "I have promised to stay until spring" in sam.all_words


async def test_a_talk_step_by_step_ends_in_a_letter_for_everyone_under_one_explanation(sam: Somebody) -> None:
    await talked_through(sam)
    titles = [words_of(message).split("\n")[0] for message in sam.heard[-4:]]
    assert [title.split(",")[0] for title in titles] == [TO_DANA, "Email to Priya", "Email to Ada", "Email to Bo"]
    for message in sam.heard[-4:]:
        assert any(word in words_of(message) for word in ("pay", "salary", "compensation")), words_of(message)
        assert "Sam Rivera" in words_of(message)


async def test_answers_stay_in_the_thread_of_the_question_they_answer(sam: Somebody) -> None:
    await sam.says(FIRST, hears="What are you turning down?")
    asked = await sam.presses("A job offer", hears="How far is it?")
    typed = next(message for message in sam.slack.messages(sam.seat) if not message.from_app)
    assert asked is not None
    assert asked.thread_ts == typed.ts


async def test_what_can_be_done_to_a_letter(sam: Somebody) -> None:
    await talked_through(sam)
    first = words_in(sam.find("Edit", TO_DANA)[0].blocks)
    await sam.presses("Make it more formal", TO_DANA, hears="Formal")
    other = await sam.presses("Another wording", TO_DANA, hears=TO_DANA)
    assert other is not None
    assert words_of(other) != first
    await sam.presses("Edit", TO_DANA)
    body = "Hello Dana,\n\nthank you for the offer. I have decided to decline it.\n\nSam"
    await sam.sends({"subject": "My answer", "body": body}, hears="edited by you")
    await sam.presses("Undo", TO_DANA, hears=TO_DANA)
    assert sam.count("edited by you") == 0
    await sam.presses("Undo", TO_DANA, hears=TO_DANA)
    await sam.presses("Undo", TO_DANA, hears="Warm")
    assert words_in(sam.find("Edit", TO_DANA)[0].blocks) == first
    assert sam.count(TO_DANA) == 1


async def test_using_a_letter_gives_its_text_mail_links_and_a_file(sam: Somebody) -> None:
    await talked_through(sam)
    await sam.presses("Use this letter", TO_DANA)
    assert "Hi Dana" in words_in(sam.form.blocks)
    refused = await sam.sends({"address": "not an address"})
    assert "address" in refused.errors
    await sam.sends({"address": "dana@example.com"})
    urls = [element["url"] for _, element in elements_in(sam.form.blocks) if "url" in element]
    assert urls
    assert all("dana%40example.com" in url or "dana@example.com" in url for url in urls)
    await sam.presses("As a mail file", hears="Here is the mail for Dana")
    file = await sam.is_handed("letter.eml")
    assert "To: dana@example.com" in file
    assert "Hi Dana" in file
    await sam.seat.closes(sam.form)


async def test_sent_told_and_undone(sam: Somebody) -> None:
    await talked_through(sam)
    assert "Wait with this one until Dana knows." in sam.all_words
    await sam.presses("Mark as sent", TO_DANA, hears="Marked as sent on")
    await sam.presses("Undo", TO_DANA, hears="Mark as sent")
    await sam.presses("Mark as sent", TO_DANA, hears="Marked as sent on")
    await sam.says("letters", hears="1. Dana")
    assert "Email, sent" in sam.all_words
    for who in ("2. Priya", "3. Ada", "4. Bo"):
        await sam.presses("Told already", who, hears="Told")
    await sam.hears("Everyone has heard it")
    await sam.presses("Show the letters", hears="Email to Bo")


async def test_a_new_reason_tells_whom_to_write_again(sam: Somebody) -> None:
    await talked_through(sam)
    await sam.presses("Mark as sent", "Email to Priya", hears="Marked as sent on")
    await sam.presses("Change the reason")
    await sam.sends({"reason": "location", "reason_words": ""}, hears="Correction to Priya")
    assert "Who heard another one gets a short correction, which I wrote: Priya." in sam.all_words


async def test_help_privacy_and_letters_answer_a_command_for_ones_own_eyes(sam: Somebody) -> None:
    for verb, words in (
        ("", "I help with the letters that are hard to write."),
        ("privacy", "What I keep"),
        ("letters", "no letters here yet"),
    ):
        said = await sam.commands(verb, hears=words)
        assert said is not None
        assert said.only_for == sam.seat.id


async def test_forgotten_and_met_anew(sam: Somebody) -> None:
    await talked_through(sam)
    await sam.commands("forget-me", hears="This erases every answer")
    await sam.presses("Keep it", hears="Nothing was erased")
    await sam.commands("letters", hears="Acme: who hears it")
    await sam.says("forget-me", hears="This erases every answer")
    await sam.presses("Erase everything", hears="Everything kept about you is erased")
    old = sam.find("Another wording", TO_DANA)
    await sam.commands("letters", hears="no letters here yet")
    sam.since = sam.slack.workspace.rev
    await sam.seat.acts(*old)
    await sam.hears("no longer here")
    await sam.says(FIRST, hears="What are you turning down?")


async def test_a_home_tab_that_says_what_can_be_done(sam: Somebody) -> None:
    assert (await sam.seat.opens("home")).ok
    home = await sam.slack.until(lambda: sam.slack.home(sam.seat))
    assert home is not None
    shown = words_in(home.blocks)
    assert "Good to have you here." in shown
    assert "Turn something down" in shown
