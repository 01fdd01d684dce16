from datetime import date

from core.letters.dates import day
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.labels import channel, earliest, recipient, title
from core.letters.pack import pack
from core.letters.phrasebook import phrasebook
from core.vocabulary import Channel, Reason, Recipient

PAY = Explanation(reason=Reason.PAY)


def test_a_letter_is_called_by_its_channel_and_its_reader() -> None:
    decision = Decision(company="Acme", contact="Dana", explanation=PAY)
    (planned,) = pack(decision)
    assert title(planned.recipe) == "Email to Dana, hiring manager"
    assert channel(planned.recipe) == "Email"
    assert recipient(planned.recipe) == "hiring manager"
    assert earliest(planned.recipe, planned.when) == "Send this first, as soon as you are sure."


def test_without_a_name_it_is_called_by_the_part_alone() -> None:
    nameless = Decision(company="Acme", contact_role=Recipient.HR, channel=Channel.LINKEDIN, explanation=PAY)
    assert title(pack(nameless)[0].recipe) == "LinkedIn message to the HR team"


def test_days_are_written_as_people_of_the_locale_write_them() -> None:
    today = date(2026, 11, 23)
    american, british = phrasebook("en").words.dates, phrasebook("en-GB").words.dates
    assert day(date(2026, 11, 27), today, american) == "Friday, November 27"
    assert day(date(2027, 1, 4), today, american) == "Monday, January 4, 2027"
    assert day(date(2026, 11, 27), today, british) == "Friday 27 November"
