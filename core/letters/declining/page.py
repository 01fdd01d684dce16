"""A letter of a decision: the decision laid open in words, its reason among them."""

from core.letters.decision import Decision
from core.letters.explanation import Explanation, own_sentence
from core.letters.lengths import word_range
from core.letters.page import Gaps, Page, Sheet
from core.letters.phrasebook import Phrasebook
from core.letters.situation import ANSWERS, audience, situations
from core.letters.slots import slots
from core.letters.tidy import capital
from core.vocabulary import About, Reason


def page(decision: Decision, sheet: Sheet) -> Page:
    gaps = _gaps(decision, sheet.book)
    given = {"reason": _reason(decision, sheet)} | _left_out(decision)
    reader = audience(decision.contact_role)
    outside = sheet.kind in ("decline", *ANSWERS.values()) and decision.about is not About.INTERNAL
    return Page(
        sheet,
        situations=(*((sheet.told,) if sheet.told else ()), *_unexplained(decision), *situations(decision)),
        gaps=gaps,
        lengths=word_range(sheet.kind, decision, short=sheet.is_short),
        naming=_naming(decision, gaps, sheet.book),
        reader=reader,
        given=given,
        # What is read in passing gives the news in its own tone and the rest in few words.
        terse=frozenset({"regard"}) if sheet.is_short and sheet.kind == "decline" else frozenset(),
        opens="team" if outside and reader != "agency" else "anyone",
        sign_off=decision.sign_off,
    )


def _left_out(decision: Decision) -> dict[str, str]:
    """Sections that stand only where they are wanted."""
    wanted = {"door": decision.door_open, "referrer": bool(decision.names_referrer and decision.referrer)}
    return {section: "" for section, is_wanted in wanted.items() if not is_wanted}


def _unexplained(decision: Decision) -> tuple[str, ...]:
    """An answer that gives no reason points to nothing above it."""
    return () if decision.explanation.is_given else ("unexplained",)


def _reason(decision: Decision, sheet: Sheet) -> str:
    """The person's own words; else ours, whole sentences first, framed clauses for the seats after those."""
    explanation = decision.explanation
    if not explanation.is_given:
        return ""
    if sheet.kind == "bid_answer" and explanation == Explanation(reason=Reason.PAY):
        return sheet.turn.of("reason", sheet.book.words.still_the_pay)
    if own := own_sentence(explanation, decision.locale):
        return own
    ours = sheet.book.reason(explanation.told_as)
    if sheet.turn.has_sentence:
        return sheet.turn.of("reason", ours.sentences)
    frame = sheet.turn.of("frame", sheet.book.words.frames)
    return capital(frame.format(clause=sheet.turn.of("clause", ours.clauses)))


def _gaps(decision: Decision, book: Phrasebook) -> Gaps:
    """All gaps. `choice_1` to `choice_3` are phrases for what was decided: "not to take the job"."""
    outcomes = book.words.outcomes
    closest = next(outcomes[name] for name in situations(decision) if name in outcomes)
    choices = {f"choice_{number}": choice for number, choice in enumerate(closest, 1)}
    return {**slots(decision, book.words), **choices}


def _naming(decision: Decision, gaps: Gaps, book: Phrasebook) -> tuple[tuple[str, Gaps], ...]:
    """Inside a firm its name says nothing."""
    if decision.about is About.INTERNAL:
        return ("{the_role}", gaps), ("{the_role}", {**gaps, "the_role": book.words.role.move_none})
    by_role = (("{the_role}", gaps),) if decision.role else ()
    return (*by_role, ("{company}", gaps))
