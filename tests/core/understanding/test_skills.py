"""The skills that adverts and mails name, and what an advert is told by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.mail.skills import advert_in, skills_in

ADVERT = """We are looking for a data engineer who likes clean tables.

Requirements:
- 3+ years of experience with SQL, dbt and Airflow
- Strong communication skills
- Python
- Familiarity with tools like Terraform
"""


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        (ADVERT, ("SQL", "dbt", "Airflow", "communication", "Python", "Terraform")),
        (
            "We went with a candidate who has more experience with dbt and stakeholder management.",
            ("dbt", "stakeholder management"),
        ),
        ("We chose someone with deeper knowledge of tax law.", ("tax law",)),
        ("Thank you for sharing your experience with us and our team.", ()),
        ("I have experience in the role.", ()),
        ("We have decided not to move forward.", ()),
    ],
)
def test_only_what_is_plainly_named_counts(text: str, skills: tuple[str, ...]) -> None:
    assert skills_in(text) == skills


def test_an_advert_is_told_by_its_name_or_by_how_it_speaks() -> None:
    assert advert_in(ADVERT) == ADVERT
    named = "advert: We hire a pastry chef with experience in laminated dough, full time, in Porto."
    assert advert_in(named) == named.removeprefix("advert: ")
    assert advert_in("advert: Acme") is None
    assert advert_in("Dear Dana, thank you for the offer. I have experience with SQL and dbt.") is None


@given(st.text(max_size=300))
def test_no_text_makes_it_raise_and_ten_are_the_most(text: str) -> None:
    advert_in(text)
    assert len(skills_in(text)) <= 10
