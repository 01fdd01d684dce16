"""Where a review looks first: by counts where there are enough, by answers where there are not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.words import words_of
from core.flows.small_forms import STEP
from core.growth.counts import LATELY, counted
from core.growth.entry import Counts, First, Share
from core.growth.review import ENOUGH, first_look
from core.ledger.contact import Contact
from core.ledger.opportunity import Opportunity, Source
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.rejection import Rejection
from core.vocabulary import News, Reached, Reason

TODAY = date(2026, 11, 23)
MOST, SOME, FEW = Share.MOST, Share.SOME, Share.FEW


def rejected(
    n: int, reached: Reached = Reached.APPLICATION, news: News = News.NO, referrer: str | None = None
) -> Opportunity:
    matter = Rejection(company=f"Firm {n}", reached=reached, news=news, referrer=referrer)
    return Opportunity(id=f"o{n}", matter=matter, made_on=TODAY)


def contact(n: int, days_ago: int | None) -> Contact:
    talked = None if days_ago is None else TODAY - timedelta(days=days_ago)
    return Contact(id=f"c{n}", name=f"Person {n}", added=TODAY, talked=talked)


def test_counts_are_taken_from_the_ledger() -> None:
    declined = Decision(company="Acme", explanation=Explanation(reason=Reason.PAY), referrer="Priya")
    kept = [
        rejected(1),
        rejected(2, Reached.FINAL, referrer="Priya"),
        rejected(3, news=News.GHOSTED),
        rejected(4, Reached.INTERVIEW, News.WAITLIST),
        rejected(5, Reached.INTERVIEW, News.PAUSED),
        Opportunity(id="o6", matter=declined, made_on=TODAY),
    ]
    people = [contact(1, 0), contact(2, LATELY.days), contact(3, LATELY.days + 1), contact(4, None)]
    counts = counted(kept, people, TODAY)
    ended, sources = {"application": 2, "final": 1}, {"referral": 2}
    assert counts == Counts(ended=ended, referred=2, kept=6, contacts=2, sources=sources)
    assert counts.total == 3
    assert counted([], [], TODAY) == Counts(contacts=None)


@pytest.mark.parametrize(
    ("ended", "answers", "first"),
    [
        # Too few: what was told counts, and nothing is made up.
        ({}, (None, None, None), First.LITTLE),
        ({"application": 2}, (MOST, MOST, MOST), First.LITTLE),
        ({"application": 2}, (FEW, FEW, FEW), First.FIT),
        ({"final": 2}, (MOST, FEW, FEW), First.TAILORING),
        ({}, (MOST, None, FEW), First.NETWORKING),
        # Most end early: the fit question goes first.
        ({"application": 4, "final": 1}, (SOME, FEW, FEW), First.FIT),
        ({"application": 4}, (MOST, SOME, FEW), First.TAILORING),
        ({"application": 4}, (None, None, None), First.NETWORKING),
        # Most end late: what is sent works.
        ({"final": 2, "interview": 2, "application": 1}, (FEW, FEW, FEW), First.INTERVIEWS),
        # In between, without referrals.
        ({"application": 2, "phone_screen": 2, "final": 1}, (MOST, MOST, MOST), First.NETWORKING),
    ],
)
def test_where_to_look_first(
    ended: dict[str, int], answers: tuple[Share | None, Share | None, Share | None], first: First
) -> None:
    counts = Counts(ended=ended, kept=sum(ended.values()))
    assert first_look(counts, *answers) is first


def test_in_between_with_people_and_referrals_it_is_the_talks() -> None:
    counts = Counts(ended={"application": 2, "phone_screen": 2}, kept=4, referred=2, contacts=5)
    assert first_look(counts, None, None, None) is First.INTERVIEWS
    assert first_look(counts.model_copy(update={"contacts": 1}), None, None, None) is First.NETWORKING


@given(
    st.dictionaries(st.sampled_from([r.value for r in Reached]), st.integers(0, 9)),
    *[st.none() | st.sampled_from(Share)] * 3,
)
def test_little_is_said_only_when_there_is_little(
    ended: dict[str, int], fits: Share | None, tailored: Share | None, talked: Share | None
) -> None:
    counts = Counts(ended=ended, kept=sum(ended.values()))
    first = first_look(counts, fits, tailored, talked)
    assert first is not First.LITTLE or counts.total < ENOUGH


@pytest.mark.parametrize("first", First)
def test_each_idea_fits_into_a_step(first: First) -> None:
    step = STEP.step("what")
    assert step is not None
    for idea in words_of("en").listed(f"review.ideas.{first}"):
        assert step.read(idea.rstrip("."), TODAY)[1] is None, idea


def test_s16_how_applications_began_is_counted_and_a_referrer_is_a_referral() -> None:
    kept = [
        rejected(1).next(source=Source.EVENT),
        rejected(2).next(source=Source.ADVERT),
        rejected(3, referrer="Priya"),
        rejected(4),
    ]
    counts = counted(kept, (), TODAY)
    assert counts.sources == {"event": 1, "advert": 1, "referral": 1}
    assert counts.referred == 1


@pytest.mark.parametrize(
    ("tailored", "first"), [((False, False, False), First.TAILORING), ((True, True, True), First.NETWORKING)]
)
def test_s44_whether_applications_were_tailored_goes_before_what_is_remembered(
    tailored: tuple[bool, ...], first: First
) -> None:
    kept = [rejected(n).next(tailored=was) for n, was in enumerate(tailored)]
    counts = counted([*kept, rejected(9)], (), TODAY)
    assert (counts.tailored, counts.noted) == (sum(tailored), 3)
    remembered = Share.FEW if first is First.NETWORKING else Share.MOST
    assert first_look(counts, Share.MOST, remembered, Share.SOME) is first


def test_s44_of_too_few_applications_the_answer_counts() -> None:
    counts = counted([rejected(1).next(tailored=True), rejected(2), rejected(3)], (), TODAY)
    assert first_look(counts, Share.MOST, Share.FEW, Share.SOME) is First.TAILORING


def test_s52_what_contacts_led_to_is_counted() -> None:
    helped = [contact(1, None).led_to("referral", TODAY), contact(2, 5).led_to("interview", TODAY)]
    again = helped[1].led_to("referral", TODAY)
    assert counted((), [helped[0], again], TODAY).outcomes == {"referral": 2, "interview": 1}
