"""Single rules, where a case of their own says more than a letter."""

from typing import Any

import pytest

from core.etiquette import Finding, Fix, Message, check, fixed, mend, ticks

_OFFER = (
    "Dear Ana,\n\nThank you for the offer and for the tour of the farm. I have decided to decline it{}.\n\nBest,\nBo"
)


def _found(text: str, **about: Any) -> dict[str, Finding]:
    return {finding.id: finding for finding in check(Message(text, **about))}


def test_worst_first_then_in_the_order_of_the_text() -> None:
    found = check(Message("Shut up. I promise. You idiots. Good riddance.", flow="rejection"))
    order = [("block", "warn", "hint").index(finding.severity) for finding in found]
    assert order == sorted(order)
    assert [finding.words for finding in found if finding.id == "rude"] == ["Shut up", "Good riddance"]


def test_at_most_twenty_of_a_code() -> None:
    assert len([f for f in check(Message("you idiot " * 500)) if f.id == "personal_attack"]) == 20


@pytest.mark.parametrize("locale", ["en", "xx"])
def test_health_becomes_personal_reasons(locale: str) -> None:
    text = _OFFER.format(" because I was diagnosed with lupus")
    finding = next(f for f in check(Message(text, channel="email"), locale) if f.id == "oversharing_health")
    assert fixed(text, finding) == _OFFER.format(" for personal reasons")


def test_a_mend_needs_the_text_it_was_made_for() -> None:
    finding = Finding("emoji", "warn", 0, 1, "a", "S15", Fix(0, 1, "", 2))
    assert fixed("ab", finding) == "b"
    with pytest.raises(ValueError, match="changed"):
        fixed("cb", finding)
    with pytest.raises(ValueError, match="no safe fix"):
        fixed("ab", Finding("rude", "block", 0, 1, "a", "S15"))


def test_known_names_fill_placeholders() -> None:
    text = "Thank you for the [role] job at {company}."
    found = check(Message(text, company="Oakline", role="porter"))
    mends = [finding.fix.replacement for finding in found if finding.id == "placeholder_left" and finding.fix]
    assert mends == ["porter", "Oakline"]


def test_a_link_or_an_address_is_no_placeholder() -> None:
    text = "See [my page](https://example.org), <https://example.org>, <ana@example.org> and [1]."
    assert "placeholder_left" not in _found(text)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("the panel was rude", "negativity"),
        ("my first answer was poor", None),
        ("you seemed bored", "personal_attack"),
        ("the food was not bad", None),
        ("we agreed on poor management as the theme", "negativity"),
        ("I felt awful about it", None),
        ("the traffic was awful", None),
        ("it was awful", "negativity"),
        ("you must be exhausted after so many talks", None),
        ("you never made anybody feel small", None),
    ],
)
def test_whom_a_judgement_is_about(words: str, code: str | None) -> None:
    found = _found(f"Thank you for the day. I decline. {words.capitalize()}.").keys() & {
        "negativity",
        "personal_attack",
    }
    assert found == ({code} if code else set())


def test_trouble_as_work_is_nobodys_secret() -> None:
    mine = "I can't accept because I am facing eviction."
    work = "I work with families facing eviction."
    assert "oversharing_family" in _found(mine)
    assert "oversharing_family" not in _found(work)


@pytest.mark.parametrize(
    ("words", "flagged"),
    [
        ("I earn £52,000 now", True),
        ("they pay 90k", True),
        ("I was offered 4,000 options", True),
        ("the £2m project sounds fine", False),
        ("we are 12 people", False),
    ],
)
def test_figures(words: str, flagged: bool) -> None:
    assert ("oversharing_salary" in _found(f"Thank you. I decline, as {words}.")) is flagged


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thank you. I've decided to decline.", None),
        ("Thank you. I went back and forth and have decided to decline.", None),
        ("Thank you. I'm probably going to decline.", "vague_decision"),
        ("Thank you. I haven't decided whether to decline.", "vague_decision"),
        ("Thank you. I liked the yard.", "no_decision"),
        ("Thank you. One. Two. I decline.", "late_decision"),
        ("Thank you. One. Two. Three. I decline.", "buried_decision"),
    ],
)
def test_the_decision(text: str, code: str | None) -> None:
    codes = {"vague_decision", "no_decision", "late_decision", "buried_decision"}
    assert _found(text).keys() & codes == ({code} if code else set())


def test_the_panel_may_hear_it_later_in_the_letter() -> None:
    found = _found("Thank you. One. Two. Three. I declined.", recipient="interviewer")
    assert found.keys() & {"late_decision", "buried_decision"} == {"late_decision"}


@pytest.mark.parametrize(
    ("text", "company", "code"),
    [
        ("Thank you for the porter job at Oakline. I decline.", "Oakline", None),
        ("Thank you for the porter job at Ferndale. I decline.", "Oakline", "wrong_company"),
        ("Thank you, Oakline. I decline, as I have accepted a role at Ferndale.", "Oakline", "names_other_company"),
        ("Thank you, Oakline. I decline, as Ferndale offered me more days.", "Oakline", "names_other_company"),
        ("Thank you for Tuesday at Oakline. I met Ana at the gate and decline.", "Oakline", None),
    ],
)
def test_the_right_company(text: str, company: str, code: str | None) -> None:
    found = _found(text, company=company).keys() & {"wrong_company", "names_other_company"}
    assert found == ({code} if code else set())


def test_a_company_of_the_list_is_not_named() -> None:
    finding = _found("Thank you. I decline. ferndale has come back.", others=("Ferndale",))["names_other_company"]
    assert finding.words == "ferndale"


def test_a_name_that_is_known_is_used() -> None:
    letter = "Dear Hiring Manager,\n\nThank you. I decline."
    assert _found(letter)["generic_greeting"].severity == "hint"
    known = _found(letter, name="Ms. Tan")["generic_greeting"]
    assert known.severity == "warn"
    assert fixed(letter, known).startswith("Dear Ms. Tan,\n")


@pytest.mark.parametrize(
    ("text", "reason", "code"),
    [
        ("Thank you. I decline because of the commute.", "location", None),
        ("Thank you. I decline because of the commute.", "pay", "reason_conflict"),
        ("Thank you. I decline.", "pay", "no_reason"),
        ("Thank you. I decline.", "none_given", None),
        ("Thank you. I decline for personal reasons.", "health", None),
        ("Thank you. I decline because of the commute.", "made up", None),
    ],
)
def test_the_chosen_reason(text: str, reason: str, code: str | None) -> None:
    assert _found(text, reason=reason).keys() & {"reason_conflict", "no_reason"} == ({code} if code else set())


def test_ticks() -> None:
    good = check(Message(_OFFER.format(""), channel="email", subject="Your offer"))
    assert all(ticks(good).values())
    bad = check(Message("I might decline, you idiot.", channel="email", subject="Offer"))
    assert ticks(bad) == {"honest": False, "consistent": True, "grateful": False, "professional": False}


@pytest.mark.parametrize("words", ["I fell out with Kit over the rota.", "Kit took the credit for my work."])
def test_s25_a_quarrel_is_no_matter_for_a_letter_at_work(words: str) -> None:
    text = f"Thank you for the offer of the post. I have decided to decline it. {words}"
    assert _found(text, recipient="manager")["unprofessional"].rule == "S25"
    assert "unprofessional" not in _found(text, recipient="mentor")


@pytest.mark.parametrize("picture", ["👩‍👩‍👧", "👍🏽", "🇬🇧", "❤️", "🙏"])
def test_a_picture_of_several_signs_is_one_and_goes_whole(picture: str) -> None:
    message = Message(f"Thank you {picture} for the offer. I decline it.")
    assert [finding.words for finding in check(message) if finding.id == "emoji"] == [picture]
    assert mend(message) == "Thank you for the offer. I decline it."
