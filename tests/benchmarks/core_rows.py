"""The engine and the letters."""

from datetime import date

from core.dialogue.engine import Moment, turn
from core.dialogue.reading import Reader
from core.dialogue.said import Press, Text
from core.dialogue.session import Session
from core.dialogue.words import words_of
from core.etiquette import check
from core.flows.decline import FLOW
from core.letters.checking import message_of
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import write
from core.understanding.day import read_day
from core.vocabulary import Reason
from tests.benchmarks.row import Row, micros

_TODAY = date(2026, 11, 23)
_TURNS, _PACKS = 4_000, 20


def engine_turn() -> Row:
    """A talk of ten answers through the decline flow, typed and pressed, over and over."""
    moment = Moment(_TODAY, Reader(words_of("en").flow("decline"), read_day))
    answers = ["Acme", "data engineer", "a job offer", "still open", "Dana Reyes", "the hiring manager"]
    said: list[Text | Press] = [Text(answer) for answer in answers]

    def talks() -> None:
        for _ in range(_TURNS // 10):
            session = Session(id="s", flow="decline")
            for each in said:
                session, _ = turn(FLOW, session, each, moment)
            for field, value in (("channel", "email"), ("recruiter", ""), ("reason", "pay"), ("reason_words", "")):
                given = Press(session.on, field, value) if value else Text("nobody")
                session, _ = turn(FLOW, session, given, moment)

    return Row("engine turn", micros(talks, _TURNS), "us", 30)


def letter_pack() -> Row:
    """Three letters, written and checked: the hiring manager's, the recruiter's, the referrer's."""

    def packs() -> None:
        for n in range(_PACKS):
            decision = Decision(
                company=f"Acme {n}",
                role="data engineer",
                contact="Dana Reyes",
                recruiter="Lee Park",
                referrer="Priya",
                explanation=Explanation(reason=Reason.STAYING_PUT),
                sign_off="Sam Rivera",
            )
            letters = pack(decision)
            assert len(letters) == 3
            for planned in letters:
                draft = write(planned.recipe)
                check(message_of(planned.recipe, draft.subject, draft.body))

    return Row("letter pack of three, written and checked", micros(packs, _PACKS, rounds=40), "us", 2_000)
