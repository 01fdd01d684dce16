"""What waits for somebody, from all that they keep."""

from datetime import datetime, time, timedelta

from core.home.look import waiting
from core.ledger.commitment import Commitment, Promise
from core.ledger.contact import Closeness, Contact
from core.ledger.follow_up import FollowUp
from core.ledger.paper import Mail, Paper
from core.letters.exchange import Exchange
from core.letters.rejection import Rejection
from core.vocabulary import Need
from tests.core.home.samples import TODAY, about, kept, no_to

IN_FOUR_DAYS = TODAY + timedelta(days=4)
NINE = datetime.combine(TODAY - timedelta(days=3), time(9))


def test_what_is_late_and_due_today_is_there_and_what_comes_later_is_not() -> None:
    late = FollowUp(id="f1", name="Ines", at=NINE, made_on=TODAY)
    later = FollowUp(id="f2", name="Bo", at=NINE + timedelta(days=9), made_on=TODAY)
    lapsed = Contact(id="c1", name="Ada", added=TODAY - timedelta(days=40), kind=Closeness.CLOSE)
    found = waiting(kept(follow_ups=(late, later), contacts=(lapsed,)))
    assert [one.name for one in found.due] == ["Ada", "Ines"]


def test_an_interview_is_shown_a_week_ahead_and_a_promised_answer_among_the_offers() -> None:
    soon = datetime.combine(IN_FOUR_DAYS, time(9))
    interview = Commitment(promise=Promise.INTERVIEW, company="Kettle")
    answer = Commitment(promise=Promise.OFFER, company="Lumen")
    follow_ups = [
        FollowUp(id=f"f{n}", name=what.company, at=soon, made_on=TODAY, commitment=what)
        for n, what in enumerate((interview, answer))
    ]
    found = waiting(kept(follow_ups=follow_ups))
    assert [one.name for one in found.due] == ["Kettle"]
    assert [(one.name, one.by) for one in found.offers] == [("Lumen", soon.date())]


def test_an_offer_waits_until_it_is_answered_and_asking_for_time_is_no_answer() -> None:
    more_time = about(Exchange(need=Need.MORE_TIME, company="Lumen", deadline=IN_FOUR_DAYS))
    assert [one.name for one in waiting(kept([more_time], sent=["o1"])).offers] == ["Lumen"]
    no = about(no_to("Lumen GmbH"), "o2")
    assert [one.name for one in waiting(kept([no, more_time])).offers] == ["Lumen"]
    assert waiting(kept([no, more_time], sent=["o2"])).offers == ()


def test_an_offer_read_off_a_mail_waits_too_until_its_company_is_on_the_list() -> None:
    paper = Paper(id="p", mail=Mail(kind="offer", company="Lumen", deadline=IN_FOUR_DAYS))
    assert [one.by for one in waiting(kept(papers=[paper])).offers] == [IN_FOUR_DAYS]
    assert waiting(kept([about(no_to("lumen"))], papers=[paper])).offers == ()


def test_offers_long_past_and_what_is_put_away_are_left_out() -> None:
    past = about(no_to("Lumen", deadline=TODAY - timedelta(days=20)))
    assert waiting(kept([past])).offers == ()
    away = about(no_to("Lumen", deadline=IN_FOUR_DAYS), archived=TODAY)
    assert waiting(kept([away])).is_nothing


def test_letters_not_sent_stand_by_what_they_are_about_the_oldest_first() -> None:
    new, old = about(Rejection(company="Globex"), "o2"), about(no_to("Acme", referrer="Priya"), "o1", days_ago=5)
    found = waiting(kept([new, old]))
    assert [(one.opportunity.title, len(one.letters)) for one in found.letters] == [("Acme", 2), ("Globex", 1)]


def test_a_code_name_stands_for_the_company() -> None:
    secret = about(no_to("Acme", deadline=IN_FOUR_DAYS), code_name="Bluebird")
    found = waiting(kept([secret]))
    assert [one.name for one in found.offers] == ["Bluebird"]


def test_somebody_with_nothing_is_new_and_somebody_who_is_done_is_not() -> None:
    assert kept().is_empty
    done = kept([about(no_to("Acme"))], sent=["o1"])
    assert waiting(done).is_nothing
    assert not done.is_empty
