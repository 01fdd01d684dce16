"""What holds for every letter, whatever a person answered or left out."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.decision import Decision
from core.letters.explanation import own_sentence
from core.letters.lengths import word_range
from core.letters.pack import Planned, pack
from core.letters.phrasebook import phrasebook
from core.letters.recipe import Recipe, wordings, write
from core.letters.repeats import phrases
from core.letters.situation import is_short
from core.vocabulary import About, Channel, Reason, Tone
from tests.core.letters.drawn import decision_of, decisions, packs, recipes

MANY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

THANKS = re.compile(
    r"\b(thank(s|ful)?|grateful|gratitude|appreciate\w*|valued?|meant|means|honou?red|(good|kind) of you)\b",
    re.IGNORECASE,
)
DECIDED = re.compile(
    r"declin|withdr[ae]w|not (to |going to |be )?(accept|tak|join|go|continu|attend|com|mak|start|mov)|won't|"
    r"turn\w* (it |down)|saying no|sa(y|id) no|answer is no|a no\b|it's no\b|decided against|take .*back|stepped out|"
    r"not the offer|backed out|no longer|to stop here|cannot (take|join)|give my slot",
    re.IGNORECASE,
)
SORRY = re.compile(r"\b(sorry|apolog\w+|forgive\w*)\b", re.IGNORECASE)
CLICHES = (
    "hope this", "finds you well", "at this juncture", "touch base", "pick your brain", "hesitate", "aligns more",
    "continued success", "careful consideration", "after careful", "difficult decision", "every success",
    "respectfully", "paths cross",
    "best of luck in your future", "utmost", "truly", "at this point in time", "please be advised",
)  # fmt: skip


def sentences(body: str) -> list[str]:
    """The sentences behind the greeting."""
    text = body.split("\n\n", 1)[1] if "\n\n" in body else body
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


@MANY
@given(recipes(own_words=False))
def test_a_letter_is_as_long_as_its_situation_asks(recipe: Recipe) -> None:
    least, most = word_range(recipe.kind, decision_of(recipe), short=is_short(recipe.channel))
    assert least <= write(recipe).words <= most


@MANY
@given(recipes())
def test_the_same_recipe_gives_the_same_text_also_when_it_was_stored(recipe: Recipe) -> None:
    assert write(Recipe.model_validate_json(recipe.model_dump_json())) == write(recipe)


@MANY
@given(recipes(wild=True))
def test_nothing_is_left_over_and_nothing_is_doubled(recipe: Recipe) -> None:
    draft = write(recipe)
    typed = [decision_of(recipe).company, decision_of(recipe).role, recipe.name, decision_of(recipe).sign_off]
    ours = draft.body
    for text in filter(None, [*typed, own_sentence(decision_of(recipe).explanation)]):
        ours = ours.replace(text, "Xx")
    assert not re.search(r"  | [,.;:]|\.\.|[,;:]\.|,,|\n\n\n|\{\{|\{%|\}\}|None|[\[\]]|!", ours), draft.body
    assert draft.body == draft.body.strip()
    assert all(paragraph[0].isupper() or not paragraph[0].isalpha() or not paragraph[0].isascii()
               for paragraph in ours.split("\n\n")), draft.body  # fmt: skip


@MANY
@given(recipes(wild=True))
def test_what_a_person_typed_is_data_and_comes_out_as_typed(recipe: Recipe) -> None:
    draft = write(recipe)
    if recipe.name and recipe.kind != "phone_script":
        assert recipe.name in draft.body.split("\n")[0]
    own = own_sentence(decision_of(recipe).explanation)
    assert own is None or own in draft.body
    assert "49" not in draft.body


@MANY
@given(recipes(wild=True))
def test_a_subject_is_short_and_names_what_it_is_about(recipe: Recipe) -> None:
    subject = write(recipe).subject
    if is_short(recipe.channel) or recipe.channel in (Channel.PORTAL, Channel.PHONE):
        assert subject is None
        return
    assert subject
    assert len(subject) <= 60
    role, company = decision_of(recipe).role, decision_of(recipe).company
    if decision_of(recipe).about is About.INTERNAL:
        company = "the move"  # a firm's own name says nothing inside it
    named = (role is not None and len(role) <= 25) or (len(company) <= 25 and recipe.kind != "decline")
    assert not named or company.casefold() in subject.casefold() or (role and bare(role) in subject.casefold())


def bare(role: str) -> str:
    return re.sub(r"^(a|an|the) ", "", role.casefold())


@MANY
@given(recipes())
def test_every_letter_says_thanks(recipe: Recipe) -> None:
    assert THANKS.search(write(recipe).body)


@MANY
@given(recipes())
def test_the_decision_stands_in_the_first_three_sentences(recipe: Recipe) -> None:
    body = write(recipe).body
    first = " ".join(sentences(body)[:3]) if recipe.kind != "phone_script" else body
    assert DECIDED.search(first), body


@MANY
@given(recipes(own_words=False))
def test_one_apology_where_one_is_due_and_none_elsewhere(recipe: Recipe) -> None:
    apologies = len(SORRY.findall(write(recipe).body))
    assert apologies <= 1
    if recipe.kind == "decline" and decision_of(recipe).stage.value in ("accepted", "signed"):
        assert apologies == (decision_of(recipe).about.value in ("offer", "internal"))


@MANY
@given(recipes(own_words=False))
def test_no_cliches_and_formal_letters_do_without_contractions(recipe: Recipe) -> None:
    body = write(recipe).body.casefold()
    assert not [cliche for cliche in CLICHES if cliche in body]
    if recipe.tone is Tone.FORMAL:
        assert not re.search(r"\b(i|it|you|they|that|there)'(m|ve|ll|d|s|re)\b|n't\b", body)


@MANY
@given(recipes(own_words=False))
def test_letters_are_easy_to_read(recipe: Recipe) -> None:
    if decision_of(recipe).role in (None, "data engineer", "Ward nurse") and decision_of(recipe).company == "Northwind":
        assert grade(middle(recipe)) <= 9


def grade(text: str) -> float:
    """Flesch-Kincaid."""
    words = re.findall(r"[A-Za-z']+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e\b", "", word.lower())))) for word in words)
    ends = max(1, len(re.findall(r"[.!?](\s|$)", text)))
    return 0.39 * len(words) / ends + 11.8 * syllables / len(words) - 15.59


@MANY
@given(packs())
def test_every_letter_of_a_pack_gives_the_same_reason_or_none_does(planned: tuple[Planned, ...]) -> None:
    decision = decision_of(planned[0].recipe)
    for letter in planned:
        found = reasons_told(letter.recipe, decision)
        if not decision.explanation.is_given:
            assert not found
        elif own_sentence(decision.explanation, decision.locale) is None:
            assert decision.explanation.told_as in found


def reasons_told(recipe: Recipe, decision: Decision) -> set[Reason]:
    body = write(recipe).body.casefold()
    reasons = phrasebook(decision.locale, formal=recipe.tone is Tone.FORMAL).words.reasons
    return {
        reason
        for reason, ours in reasons.items()
        for line in (*ours.sentences, *(f"{clause}." for clause in ours.clauses))
        if line.casefold() in body
    }


@MANY
@given(packs(own_words=False), st.integers(0, 5))
def test_no_two_letters_of_a_pack_share_six_words_in_a_row(planned: tuple[Planned, ...], wording: int) -> None:
    seen: dict[tuple[str, ...], str] = {}
    for letter in planned:
        recipe = letter.recipe.model_copy(update={"wording": wording})
        text = without_names(middle(recipe), recipe, letter.order)
        for phrase in phrases(text):
            assert phrase not in seen, (phrase, seen[phrase], text)
            seen[phrase] = text


def middle(recipe: Recipe) -> str:
    """The letter without greeting and sign-off."""
    body = write(recipe).body
    if recipe.kind == "phone_script":
        return body
    parts = body.split("\n\n")[1:]
    signed = recipe.channel in (Channel.EMAIL, Channel.PORTAL, Channel.LINKEDIN)
    return "\n\n".join(parts[:-1] if signed else parts)


def without_names(text: str, recipe: Recipe, number: int) -> str:
    """Names are the person's own words, and no phrase of ours: each letter gets others in their place."""
    decision = decision_of(recipe)
    for name in filter(None, (decision.role, decision.company, recipe.name, decision.sign_off)):
        text = text.replace(name, f"name{number}")
    return text


@settings(max_examples=50, deadline=None)
@given(recipes())
def test_another_wording_is_another_letter_each_time(recipe: Recipe) -> None:
    rounds = wordings(recipe)
    assert rounds >= 3
    assert len({write(recipe.model_copy(update={"wording": n})).body for n in range(rounds)}) == rounds


@settings(max_examples=50, deadline=None)
@given(decisions())
def test_the_tones_differ(decision: Decision) -> None:
    for planned in pack(decision):
        in_tones = {write(planned.recipe.model_copy(update={"tone": tone})).body for tone in Tone}
        terse = planned.recipe.kind == "phone_script" or planned.recipe.channel is Channel.SMS
        assert len(in_tones) >= (2 if terse else 3), in_tones
