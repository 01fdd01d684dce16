"""Rules on looking back and ahead, as a person sees them."""

from datetime import timedelta

from core.dialogue.said import Command
from tests.core.ledger.test_shelf import Desk
from tests.core.rules.talks import fills, letters, rows, says

NO = (
    "Dear Sam,\n\nThank you for applying for the data engineer role at Fernhill. Unfortunately, we will not be moving "
    "forward with your application, as we chose a candidate with more experience in dbt and stakeholder management."
    "\n\nKind regards,\nDana Brandt\nFernhill"
)
ADVERT = "advert: Lowmoor Glass is hiring.\n\nRequirements:\n- Experience with SQL and dbt\n- Terraform"


async def test_s36_two_questions_that_can_be_left_out(desk: Desk) -> None:
    assert "What went well with Globex?" in await says(desk, "reflect on Globex")
    assert "What could be better next time?" in await says(desk, "skip")
    assert "[Skip]" in await says(desk, "back", "skip")
    await desk.says("cancel")
    await desk.says(Command("reflect"))
    assert desk.form is not None
    assert {"went_well", "better"} <= {field.name for field in desk.form.fields}


async def test_s37_themes_are_tagged_and_their_coming_back_is_told(desk: Desk) -> None:
    shown = await says(desk, "reflect on Globex", "skip", "I rambled through the case study.")
    assert rows(desk)["Themes, to work on"] == "clear answers, the case study"
    shown = await says(desk, "reflect on Initech", "skip", "The case study again.")
    assert "That is the second time you named the case study." in shown
    assert "Comes back: the case study (2)" in await desk.says("journal")


FEEDBACK = ("I got feedback from Dana", "skip", "You lose people halfway through.", "structuring answers")


async def test_s39_feedback_is_thanked_for_first_and_not_argued_with(desk: Desk) -> None:
    assert "It can be hard to hear." in await says(desk, "I got feedback from Dana", "skip")
    shown = await says(desk, "You lose people halfway through.", "skip", "skip")
    assert "Thank them first, whatever you make of it: two lines, no arguing." in shown
    [thanks] = letters(desk)
    assert "Thank you" in thanks.body


async def test_s40_feedback_becomes_a_skill_and_a_small_step_with_a_day(desk: Desk) -> None:
    await says(desk, *FEEDBACK, "practice", "Answer in two minutes", "next Friday")
    assert rows(desk)["For"] == "structuring answers"
    assert rows(desk)["Kind"] == "Practice"
    assert rows(desk)["By"] == "Friday, December 4"


async def test_s41_a_step_is_a_course_a_workshop_practice_shadowing_or_reading_and_comes_back(desk: Desk) -> None:
    shown = await says(desk, *FEEDBACK)
    for kind in ("Practice", "Reading", "Course", "Workshop", "Shadowing somebody"):
        assert kind in shown
    await says(desk, "workshop", "An evening on structure", "tomorrow")
    desk.now[0] += timedelta(days=1)
    assert "An evening on structure" in await desk.says("overdue")


async def test_s42_a_step_back_on_request_and_monthly_when_asked_for(desk: Desk) -> None:
    assert "how much fits what you can do and want to do?" in await desk.says("strategy")
    await desk.says("cancel")
    assert "Monthly review" in await desk.says("settings")


async def logged(desk: Desk, *companies: str) -> None:
    for company in companies:
        await fills(desk, "rejection", company=company, news="no", reached="application", wants="nothing")


async def test_s43_where_most_ends_after_the_application_fit_comes_first(desk: Desk) -> None:
    await logged(desk, "Globex", "Initech", "Umbrella")
    shown = await says(desk, "strategy", "some of it", "sometimes", "three")
    assert rows(desk)["Came to an end"] == "3 after the application"
    assert "I'd look at fit first" in shown


async def test_s45_referrals_and_people_in_touch_with_are_counted(desk: Desk) -> None:
    await logged(desk, "Globex")
    await says(desk, "met Ines")
    assert "with how many people did you talk about work?" in await says(desk, "strategy", "most of it", "most times")
    await desk.says("three")
    assert rows(desk)["Came by referral"] == "0 of 1"
    assert rows(desk)["In touch in 90 days"] == "1 person"


async def test_s46_a_review_ends_in_one_change_and_a_day_to_look_back(desk: Desk) -> None:
    assert "One change to try: " in await says(desk, "strategy", "some", "rarely", "three")
    await desk.presses("Try it")
    assert desk.form is not None
    assert [field.value for field in desk.form.fields if field.name == "due"] == ["2026-12-21"]


async def test_s53_a_monthly_reminder_names_ten_minutes_for_the_field(desk: Desk) -> None:
    await desk.says("monthly review on")
    assert rows(desk)["Monthly review"] == "Yes"
    desk.now[0] += timedelta(days=40)
    assert '"industry" for ten minutes on your field' in await desk.says("overdue")


async def test_s54_skills_of_adverts_and_rejections_feed_the_question_when_they_were_kept(desk: Desk) -> None:
    assert "It names skills: dbt, stakeholder management. Shall I keep them" in await desk.says(NO)
    await desk.presses("Keep the skills")
    assert "It names skills: SQL, dbt, Terraform" in await desk.says(ADVERT)
    await desk.presses("Keep the skills")
    shown = await desk.says("industry")
    assert "Skills asked for: dbt, " in shown
    assert rows(desk)["Skills asked for"].startswith("dbt, ")
    await desk.says("cancel")
    for about in ("Lowmoor Glass", "Fernhill"):
        await desk.says("journal")
        await desk.presses("Open", to=about)
        await desk.presses("Delete")
    assert "Which skills do they ask for?" in await desk.says("industry")


async def test_s54_without_a_yes_nothing_is_kept(desk: Desk) -> None:
    await desk.says(NO)
    assert "Which skills do they ask for?" in await desk.says("industry")


async def test_s55_what_changes_the_field_is_asked_and_kept_as_a_note(desk: Desk) -> None:
    assert "Which tools or technologies are changing your field?" in await says(desk, "industry", "SQL")
    await says(desk, "vector databases", "skip", "skip")
    assert rows(desk)["Changing it"] == "vector databases"
    assert "Learning" in await desk.says("journal")


async def test_s56_what_is_asked_for_becomes_a_step_on_the_plan(desk: Desk) -> None:
    await says(desk, "industry", "dbt", "skip", "skip", "course", "Two lessons", "next Friday")
    assert "Two lessons" in await desk.says("plan")


async def test_s57_what_was_learned_can_be_shared(desk: Desk) -> None:
    await says(desk, "industry", "skip", "skip", "Teams hire for judgment.", "skip")
    await desk.presses("Make it a post")
    [post] = letters(desk)
    assert "Teams hire for judgment." in post.body
