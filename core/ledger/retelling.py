"""When the reason really changes: letters not sent yet give the new one, and whoever heard another is told anew."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from core.dialogue.message import Field, Form, Note, Option, Text
from core.dialogue.ports import Visit
from core.dialogue.said import ActForm
from core.flows.decline import FLOW
from core.ledger import show
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.letters.corrections import corrections
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.vocabulary import Reason


def reason_form(
    visit: Visit,
    kept: Opportunity,
    present: Explanation,
    said: ActForm | None = None,
    problems: Mapping[str, str] = MappingProxyType({}),
) -> Form:
    """The reason and its wording, as they stand or as they were just sent, with what is wrong with them."""
    words, of = visit.words, visit.words.flow(FLOW.id)
    values = said.values if said else {"reason": present.reason, "reason_words": present.words}
    fields = tuple(
        Field(
            step.name,
            step.kind,
            of.label(step.name),
            value=values.get(step.name),
            options=tuple(Option(value, of.option(step, value)) for value in step.options),
            optional=step.optional,
            max_length=step.max_length,
            problem=problems.get(step.name),
        )
        for step in FLOW.steps
        if step.name in ("reason", "reason_words")
    )
    head = Text(words.say("pack.form.hint"), quiet=True)
    key, title = show.act(kept, "reason"), words.say("pack.form.title")
    return Form(key, title, words.say("form.close"), (head, *fields), words.say("form.save"))


def read_explanation(visit: Visit, said: ActForm) -> tuple[Explanation | None, dict[str, str]]:
    """What the form says, or what is wrong with it by field."""
    of = visit.words.flow(FLOW.id)
    read, problems = {}, {}
    for step in FLOW.steps:
        if step.name in ("reason", "reason_words"):
            read[step.name], problem = step.read(said.values.get(step.name), visit.today)
            if problem:
                problems[step.name] = of.problem(step.name, problem)
    if not problems and read["reason"] == Reason.OTHER and read["reason_words"] is None:
        problems["reason_words"] = of.problem("reason_words", "own_words_needed")
    if problems:
        return None, problems
    return Explanation(reason=Reason(read["reason"]), words=read["reason_words"]), {}


def retold(
    visit: Visit, new: Opportunity, letters: Sequence[LetterRecord], new_id: Callable[[], str]
) -> tuple[list[LetterRecord], list[Note]]:
    """The letters changed and added, now that the decision has a new explanation; what to say about it."""
    if not isinstance(new.matter, Decision):
        return [], []
    telling = [letter for letter in letters if isinstance(letter.recipe.matter, Decision)]
    changed = [_with(letter, new.matter) for letter in telling if not letter.is_done and not letter.now.by_hand]
    recipes = corrections(new.matter, [letter.recipe for letter in telling if letter.is_done])
    added = [
        LetterRecord(
            id=new_id(), opportunity=new.id, place=len(letters) + n, when="correct_now", versions=(written(recipe),)
        )
        for n, recipe in enumerate(recipes, 1)
    ]
    return [*changed, *added], _notes(visit, letters, changed, added)


def _with(letter: LetterRecord, decision: Decision) -> LetterRecord:
    return letter.becomes(written(letter.recipe.model_copy(update={"matter": decision})))


def _notes(
    visit: Visit, letters: Sequence[LetterRecord], changed: Sequence[LetterRecord], anew: Sequence[LetterRecord]
) -> list[Note]:
    words = visit.words
    by_hand = [letter for letter in letters if not letter.is_done and letter.now.by_hand]
    notes = [Note("ok", words.say("pack.drafts_rewritten"))] if changed else []
    for key, who in (("pack.by_hand", by_hand), ("pack.tell_anew", anew)):
        if who:
            names = ", ".join(show.addressee(letter) for letter in who)
            notes.append(Note("warning", words.say(key, names=names)))
    if not anew and any(letter.is_done for letter in letters):
        notes.append(Note("info", words.say("pack.reason_same")))
    return notes
