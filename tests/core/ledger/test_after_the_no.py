"""What a firm comes back with, and which no it belongs to."""

from datetime import date

from core.ledger.after_the_no import still_open, the_no
from core.ledger.belonging import answered, with_answer
from core.ledger.opportunity import Opportunity
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.explanation import Explanation
from core.letters.matter import Matter
from core.vocabulary import Need, Reason

PAY = Explanation(reason=Reason.PAY)


def kept(id: str, matter: Matter, code_name: str | None = None) -> Opportunity:
    return Opportunity(id=id, matter=matter, code_name=code_name, made_on=date(2026, 11, 23))


OAK = kept("oak", Decision(company="Oakline", contact="Lena", explanation=PAY))
ELM = kept("elm", Decision(company="Elmhurst", explanation=PAY), "the bakery")
ASKED = kept("asked", Exchange(need=Need.MORE_TIME, company="Oakline", role="statistician", contact="Lena"))


def test_it_belongs_to_the_newest_no_or_to_the_one_that_was_named() -> None:
    packs = (ASKED, ELM, OAK)
    assert the_no(packs, None) == ELM
    assert the_no(packs, "oakline") == OAK
    assert the_no(packs, "Lena") == OAK
    assert the_no(packs, "the bakery") == ELM
    assert the_no(packs, "Ashford") is None
    assert the_no((ASKED,), None) is None


def test_the_same_answer_is_not_written_twice() -> None:
    assert isinstance(OAK.matter, Decision)
    first = answered(OAK, OAK.matter, (), Need.TALK, lambda: "a")
    assert answered(OAK, OAK.matter, (first,), Need.TALK, lambda: "b") == first
    other = answered(OAK, OAK.matter, (first,), Need.WHERE, lambda: "b")
    assert (other.id, other.place) == ("b", first.place + 1)
    sent = first.done("sent", date(2026, 11, 24))
    assert answered(OAK, OAK.matter, (sent,), Need.TALK, lambda: "b").id == "b"


def test_the_no_or_the_yes_belongs_to_the_offer_for_which_time_was_asked() -> None:
    no = Decision(company="oakline", explanation=PAY)
    assert still_open((OAK, ASKED), no) == ASKED
    assert still_open((ASKED,), Exchange(need=Need.ACCEPT, company="Oakline")) == ASKED
    assert still_open((ASKED,), no.model_copy(update={"role": "cook"})) is None
    assert still_open((ASKED,), no.model_copy(update={"answering": Need.TALK})) is None
    assert still_open((ASKED,), Exchange(need=Need.MORE_TIME, company="Oakline")) is None


def test_what_was_told_with_the_question_for_time_is_not_lost() -> None:
    matter = with_answer(ASKED, Decision(company="Oakline", explanation=PAY), None).matter
    assert (matter.role, matter.contact) == ("statistician", "Lena")
