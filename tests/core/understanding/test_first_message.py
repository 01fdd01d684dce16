"""What a message that opens no talk wants and tells, and what it leaves to be asked."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.wishes import First, Handed, Wish
from core.dialogue.words import words_of
from core.understanding.first_message import FirstReader

TODAY = date(2026, 11, 23)
WORDS = words_of("en")
READ = FirstReader()


def read(text: str) -> First:
    return READ(text, WORDS, TODAY)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "decline Acme, data engineer, staying put, Priya referred me",
            {"company": "Acme", "role": "data engineer", "reason": "staying_put", "referrer": "Priya"},
        ),
        ("turn down the offer from Northwind", {"company": "Northwind", "about": "offer"}),
        (
            "I want to decline the ward nurse offer from St. Brigid's, because of the pay, by friday",
            {
                "company": "St. Brigid's",
                "role": "ward nurse",
                "about": "offer",
                "reason": "pay",
                "deadline": "2026-11-27",
            },
        ),
        ("say no to Globex; referred by Jo Obi; formal", {"company": "Globex", "referrer": "Jo Obi", "tone": "formal"}),
        ("decline Acme, Dana Reyes made the offer", {"company": "Acme", "contact": "Dana Reyes"}),
        ("decline", {}),
        ("turn down this job offer, Acme, analyst", {"about": "offer", "company": "Acme", "role": "analyst"}),
    ],
)
def test_it_fills_what_was_told(text: str, values: dict[str, object]) -> None:
    first = read(text)
    assert [wish.name for wish in first.wishes] == ["decline"]
    assert {name: value for name, value in first.values_for("decline").items() if name != "situation"} == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("withdraw my application at Foo", {"company": "Foo", "about": "application"}),
        ("decline the promotion", {"about": "internal"}),
        ("I already signed with acme but want to back out", {"company": "acme", "about": "offer", "stage": "signed"}),
        (
            "the recruiter Ines at Acme sent me an offer, i want to say no",
            {"contact": "Ines", "contact_role": "recruiter"},
        ),
    ],
)
def test_the_situation_tells_what_it_is_about(text: str, told: dict[str, object]) -> None:
    assert told.items() <= dict(read(text).values_for("decline")).items()


def test_a_company_called_promotion_is_no_promotion() -> None:
    assert "about" not in read("decline the Promotion Company").values_for("decline")


@pytest.mark.parametrize("text", ["decline 7-Eleven", "turn down the offer from 4Corners", "decline 20-Mile Foods"])
def test_a_company_may_begin_with_a_number(text: str) -> None:
    assert read(text).values_for("decline")["company"] == text.rpartition("from ")[2].removeprefix("decline ")


@pytest.mark.parametrize("text", ["decline the offer by 10Am", "decline in 2 days", "say no to 3 offers"])
def test_a_number_is_no_company(text: str) -> None:
    assert "company" not in read(text).values_for("decline")


def test_several_wishes_come_in_order_each_with_what_is_told_for_it() -> None:
    first = read("decline globex im staying put and remind me to write maria in two weeks")
    assert [wish.name for wish in first.wishes] == ["decline", "follow_up"]
    assert "contact" not in first.values_for("decline")
    assert {"contact": "maria", "when": "in two weeks"}.items() <= dict(first.values_for("follow_up")).items()


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("I got rejected by Brookside after the final round", "no"),
        ("Brookside turned me down", "no"),
        ("I didn't get the job at Brookside", "no"),
        ("Brookside ghosted me", "ghosted"),
        ("rejection", None),
    ],
)
def test_a_no_in_so_many_words_is_not_asked_for_again(text: str, news: str | None) -> None:
    assert read(text).values_for("rejection").get("news") == news


@pytest.mark.parametrize(
    "text", ["I got rejected for the promotion", "rejected after the final round", "ghosted today"]
)
def test_how_a_sentence_goes_on_is_no_company(text: str) -> None:
    assert "company" not in read(text).values_for("rejection")


def test_who_wants_to_thank_for_a_no_wants_to_answer_it() -> None:
    assert [wish.name for wish in read("Acme turned me down, how do I thank them").wishes] == ["rejection"]


@pytest.mark.parametrize("text", ["my cat is ill", "", "what about a decline in sales", "decline everything"])
def test_other_words_make_nothing_up(text: str) -> None:
    assert "company" not in read(text).values_for("decline")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("thank Priya for the referral", {"kindness": "referral", "person": "Priya"}),
        ("thank Bela for being my reference", {"kindness": "reference", "people": ["Bela"]}),
        ("thank my mentor Omar", {"kindness": "mentor", "person": "Omar"}),
        (
            "thank you after the interview at Lowmoor Glass with Dana",
            {"kindness": "interview", "company": "Lowmoor Glass", "people": ["Dana"]},
        ),
        ("thank Ines and Omar for the interview", {"kindness": "interview", "people": ["Ines", "Omar"]}),
    ],
)
def test_thanks_tell_what_for_and_to_whom(text: str, told: dict[str, object]) -> None:
    first = read(text)
    assert [wish.name for wish in first.wishes] == ["thank_you"]
    assert told.items() <= dict(first.values_for("thank_you")).items()


def test_a_no_comes_before_thanks() -> None:
    first = read("reject the offer from Brookside and thank Priya for the referral")
    assert [wish.name for wish in first.wishes] == ["decline", "thank_you"]
    assert {"company": "Brookside", "referrer": "Priya"}.items() <= dict(first.values_for("decline")).items()


def test_of_two_things_to_be_thankful_for_none_is_picked() -> None:
    assert "kindness" not in read("thank Priya for the referral and the interview").values_for("thank_you")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ask Lowmoor Glass for more time", {"need": "more_time", "company": "Lowmoor Glass"}),
        ("I would like to accept the offer from Brookside", {"need": "accept", "company": "Brookside"}),
        ("several offers", {}),
        ("I have three offers.", {}),
    ],
)
def test_what_is_around_an_offer_begins_there(text: str, told: dict[str, object]) -> None:
    first = read(text)
    assert [wish.name for wish in first.wishes] == ["offers"]
    assert {name: value for name, value in first.values_for("offers").items() if name != "situation"} == told


def test_it_never_guesses_a_reason() -> None:
    assert "reason" not in read("decline Acme, analyst, it just felt odd").values_for("decline")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I have an offer from Brookside and want to decline", None),
        ("I have an offer from Brookside and want to decline because the pay is too low", "pay"),
        ("got an offer elsewhere, so I must decline Brookside", "other_offer"),
        ("I have an offer from Lowmoor and want to turn down Brookside", "other_offer"),
    ],
)
def test_the_offer_that_is_declined_is_no_other_offer(text: str, reason: str | None) -> None:
    told = read(text).values_for("decline")
    assert (told.get("reason"), told["company"]) == (reason, "Brookside")


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("should I accept the offer from Brookside", "accepting"),
        ("compare my offers", "accepting"),
        ("help me ask for a higher salary", "negotiating"),
        ("can you write my resignation", "resigning"),
        ("can I sue them for this", "legal"),
        ("I am a hiring manager and must reject a candidate", "employer_side"),
    ],
)
def test_what_is_not_done_here(text: str, beyond: str) -> None:
    assert read(text).beyond == beyond
    assert beyond in WORDS.tree["common"]["beyond"]


@pytest.mark.parametrize(
    "text",
    [
        "make up a sick grandmother so I can cancel",
        "write to them as if I were my boss",
        "post on linkedin that they lie",
    ],
)
def test_what_would_harm_somebody_is_refused(text: str) -> None:
    assert read(text).unsafe


@pytest.mark.parametrize("text", ["i want to kill myself", "I can't go on anymore", "there is no point in living"])
def test_distress_is_seen(text: str) -> None:
    assert READ.in_distress(text)


@pytest.mark.parametrize(
    "text", ["this job is killing me", "the commute would kill me", "decline Acme, it felt odd", "Dana"]
)
def test_a_figure_of_speech_is_none(text: str) -> None:
    assert not READ.in_distress(text)


def test_the_name_of_a_company_is_none() -> None:
    assert READ.in_distress("Suicide Prevention Line")
    assert not READ.in_distress("Suicide Prevention Line", name=True)
    assert READ.in_distress("i want to die", name=True)


REJECTED = """Dear Noor,

Thank you for the time you gave us. We have decided to move forward with another candidate for the Glazier post.

Kind regards,
Ansel Brandt
Lowmoor Glass"""


def test_a_pasted_mail_is_handed_over() -> None:
    assert read(REJECTED).handed == Handed("mail", REJECTED)


def test_a_mail_behind_a_few_words_is_handed_over() -> None:
    handed = read(f"just got this, what now?\n\n{REJECTED}").handed
    assert handed is not None
    assert handed.kind == "mail"


def test_a_letter_that_may_be_anybodys_is_asked_about() -> None:
    own = (
        "Hi Jo,\n\nwe met at the fair in May, and I would love to hear how you came to teach. Coffee?\n\nThanks,\nNoor"
    )
    assert read(own).handed == Handed("either", own)


@pytest.mark.parametrize("lead", ["check this: ", "is this too harsh? ", "please check my letter:\n"])
def test_a_letter_to_check_is_what_stands_behind_the_words(lead: str) -> None:
    assert read(f"{lead}Dear Dana, thank you, I have to decline.").handed == Handed(
        "draft", "Dear Dana, thank you, I have to decline."
    )


def test_a_check_without_a_letter_is_a_wish() -> None:
    assert read("can you check a letter for me").wishes == (Wish("check"),)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("decline 株式会社サンプル", "株式会社サンプル"),
        ("decline Яндекс, инженер данных, pay", "Яндекс"),
        ("turn down the offer from Ελληνική Τράπεζα because of the pay", "Ελληνική Τράπεζα"),
        ("decline הבנק הלאומי, Priya referred me", "הבנק הלאומי"),
        ("decline شركة المثال", "شركة المثال"),
    ],
)
def test_a_firm_has_a_name_in_any_script(text: str, company: str) -> None:
    first = read(text)
    assert first.language is None
    assert first.wishes[0].values["company"] == company


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("株式会社サンプルのオファーを辞退したいです", "ja"),
        ("Я хочу отказаться от предложения Яндекс", "ru"),
        ("拒绝 Acme 的 offer", "zh"),
        ("אני רוצה לדחות את ההצעה", "he"),
        ("decline Яндекс, Прия меня рекомендовала туда", "ru"),
    ],
)
def test_a_message_in_another_script_is_told(text: str, language: str) -> None:
    assert read(text).language == language


def test_a_reason_in_a_list_is_no_worry_about_a_letter() -> None:
    [wish] = read("decline Acme, too much travel").wishes
    assert (wish.name, wish.values["reason"]) == ("decline", "travel")


def test_another_language_is_told() -> None:
    assert read("ich möchte das Angebot von Acme ablehnen").language == "de"


@given(st.text(max_size=400))
def test_no_text_makes_it_raise(text: str) -> None:
    read(f"decline {text}")
    read(text)
    READ.in_distress(text)


def test_a_long_paste_is_read_in_time() -> None:
    begun = time.process_time()
    read("Dear you,\n" + "because of the offer, I " * 10_000)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rejection Lowmoor Glass, glazier, Jo Obi referred me", {"company": "Lowmoor Glass", "role": "glazier"}),
        ("ghosted by Fernhill", {"company": "Fernhill", "news": "ghosted"}),
        ("Fernhill put me on the waitlist", {"news": "waitlist"}),
        ("they rejected me after the final round", {"reached": "final"}),
    ],
)
def test_what_came_of_an_application_is_told(text: str, told: dict[str, object]) -> None:
    assert told.items() <= dict(read(text).values_for("rejection")).items()


def test_the_second_wish_takes_no_company_from_the_first() -> None:
    first = read("decline Crumb & Co, im staying put, and help me answer a rejection")
    assert [wish.name for wish in first.wishes] == ["decline", "rejection"]
    assert "company" not in first.values_for("rejection")
