"""Our letters pass our own checks: none blocks, none warns, and each is read as giving the reason it gives."""

from hypothesis import assume, given, settings

from core.etiquette import Message, check, told_reason
from core.letters.corrections import corrections
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.recipe import Recipe, write
from core.vocabulary import Reason
from tests.core.letters.drawn import decision_of, decisions, recipes

# Names of ours that no list of words knows; what a person typed may be flagged.
PLAIN = {"company": "Northwind", "role": "data engineer", "contact": "Dana", "sign_off": "Sofia Marin"}


def plainly(recipe: Recipe) -> Recipe:
    named = {"name": recipe.name and "Dana", "matter": recipe.matter.model_copy(update=PLAIN)}
    return recipe.model_copy(update=named)


def message(recipe: Recipe) -> Message:
    decision, draft = decision_of(recipe), write(recipe)
    return Message(
        text=draft.body,
        subject=draft.subject,
        recipient=recipe.recipient,
        channel=recipe.channel,
        company=decision.company,
        role=decision.role,
        reason=decision.explanation.reason,
        name=recipe.name,
        door_open=decision.door_open,
        stage=decision.stage,
        about=decision.about,
    )


@settings(max_examples=100, deadline=None)
@given(recipes(own_words=False).map(plainly))
def test_no_letter_is_blocked_or_warned_about(recipe: Recipe) -> None:
    found = [(finding.id, finding.words) for finding in check(message(recipe)) if finding.severity != "hint"]
    assert not found, write(recipe).body


@settings(max_examples=100, deadline=None)
@given(recipes(own_words=False).map(plainly))
def test_a_letter_is_read_as_giving_the_reason_it_gives(recipe: Recipe) -> None:
    told = decision_of(recipe).explanation.told_as
    assume(told is not Reason.OTHER)  # only the person's own words could say what
    assert told_reason(write(recipe).body) is told


@settings(max_examples=100, deadline=None)
@given(decisions(own_words=False))
def test_no_correction_is_blocked_or_warned_about(decision: Decision) -> None:
    new = decision.model_copy(update=PLAIN)
    old = new.model_copy(update={"explanation": Explanation(reason=Reason.OTHER, words="I paint.")})
    told = Recipe(kind="decline", matter=old, recipient=new.contact_role, name=new.contact, tone=new.tone)
    (correction,) = corrections(new, [told])
    found = [(finding.id, finding.words) for finding in check(message(correction)) if finding.severity != "hint"]
    assert not found, write(correction).body
