"""Reading a reason from a text, and comparing what several people are told."""

import pytest

from core.etiquette import Message, compare, told_reason
from core.vocabulary import Reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I have accepted a post at another school.", Reason.OTHER_OFFER),
        ("I have accepted a lectureship, that is, a post at another university.", Reason.OTHER_OFFER),
        ("My boss has matched your offer.", Reason.COUNTER_OFFER),
        ("I am staying in my current job.", Reason.STAYING_PUT),
        ("I want to see the bridge project through.", Reason.CURRENT_PROJECT),
        ("The salary is lower than I need.", Reason.PAY),
        ("It would be a long way from home.", Reason.LOCATION),
        ("I need to work from home.", Reason.REMOTE),
        ("I can't do night shifts.", Reason.HOURS),
        ("There is too much travel for me.", Reason.TRAVEL),
        ("I am looking for a permanent post.", Reason.CONTRACT_TYPE),
        ("I couldn't start before June.", Reason.START_DATE),
        ("The work has more paperwork than teaching.", Reason.DUTIES),
        ("I want to move into management.", Reason.CAREER_DIRECTION),
        ("It is not the right fit for me.", Reason.NOT_FIT),
        ("I don't feel ready for it.", Reason.NOT_READY),
        ("The culture is not for me.", Reason.NOT_FIT),
        ("I would not want to work under that manager.", Reason.NOT_FIT),
        ("A start-up is too risky for me.", Reason.STABILITY),
        ("My visa does not allow it.", Reason.WORK_AUTHORISATION),
        ("I am going back to university.", Reason.STUDY),
        ("My children need me at home.", Reason.FAMILY),
        ("I am having an operation.", Reason.PERSONAL),
        ("My circumstances have changed.", Reason.PERSONAL),
        ("I decline because the moon is full.", Reason.OTHER),
        ("I have decided to decline.", Reason.NONE_GIVEN),
        ("I enjoyed hearing about the culture and hope the salary talks go well.", Reason.NONE_GIVEN),
        ("If another role comes up, I'd be glad to hear of it.", Reason.NONE_GIVEN),
        ("", None),
    ],
)
def test_the_reason_told(text: str, reason: Reason | None) -> None:
    assert told_reason(text) is reason


def test_both_sentences_are_shown() -> None:
    verdict = compare([Message("Thanks. The pay is too low for me."), Message("I'm moving to Oslo. See you.")])
    assert not verdict.consistent
    assert verdict.why == "reasons_differ"
    assert verdict.reasons == (Reason.PAY, Reason.LOCATION)
    assert verdict.sentences == ("The pay is too low for me.", "I'm moving to Oslo.")


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        (["I decline.", "I said no."], "none_given"),
        (["I decline.", "The pay is too low."], "silence_and_reason"),
        (["I can't do evenings.", "The late hours don't suit me."], "same_reason"),
        (["The pay is too low.", "The pay was fine, but I need to work from home."], "reason_denied"),
        (["I decline because of the harvest.", "It was because the harvest comes first."], "same_reason"),
        (["I decline because of the harvest.", "It was because of my boat."], "reasons_differ"),
        ([], "none_given"),
    ],
)
def test_why(texts: list[str], why: str) -> None:
    assert compare([Message(text) for text in texts]).why == why
