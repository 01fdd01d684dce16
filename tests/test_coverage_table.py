"""The table of what is covered is as the talks and tests have it."""

from tests.coverage_table import TABLE, table


def test_the_table_is_true() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "python -m tests.coverage_table writes it anew"


def test_each_situation_has_a_talk() -> None:
    told = table()
    for row in (
        "rejection after application, person wrote",
        "rejection after application, automated",
        "rejection after phone screen",
        "rejection after assessment",
        "rejection after the final round",
        "feedback request only",
        "feedback received",
        "internal promotion refused",
        "offer rescinded",
        "ghosted",
        "on file, apply again",
        "waitlist",
        "role paused or cancelled",
        "rejection by recruiter or phone",
        "thank the referrer",
        "connect with an interviewer",
        "re-apply later",
        "references",
        "cold recruiter approach",
        "thank-you after interview",
        "mentor",
        "gift",
        "after an event",
        "no answer, the first and the second nudge",
        "informational chat",
        "after referral made, again after each stage",
        "dormant tie",
        "new job or promotion of a contact",
        "application check-in",
        "timeline passed",
        "recruiter nudge",
        "mentor, quarterly",
        "close / mid / wide contact",
        "LinkedIn invitation",
        "ask for an introduction",
        "make an introduction",
        "ask for a referral",
        "holiday greeting",
        "coffee chat inside the firm",
    ):
        assert f"| {row}" in told, row
