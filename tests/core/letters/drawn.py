"""Decisions as hypothesis draws them: every reason, stage, audience, channel and tone, with tame or wild names."""

from datetime import date

from hypothesis import strategies as st

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import Planned, pack
from core.letters.recipe import Recipe, wordings
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

TAME_COMPANIES = ("Northwind", "Kestrel Foods", "Tidewater Health Partners", "Zoë & Søn", "北风")
TAME_ROLES = ("data engineer", "Ward nurse", "Deputy head of operations", "Senior QA analyst", "Töpferin")
TAME_PEOPLE = ("Dana", "Dr. Reyes", "Mary Ann O'Neil", "王芳", "Ömer", "Søren Ågård")
WILD = (
    "Acme Inc.",
    "Yahoo!",
    "What Now?",
    "{{ 7*7 }}",
    "{% raw %}",
    "{company}",
    "{0}",
    "%s",
    "<!channel>",
    "The Alder Trust",
    "a.b.c.",
    "Smith, Jones & Co.",
    "  padded   name  ",
    "line\nbreak",
    "Ελληνικά ΑΕ",
    "شركة الأمل",
    "株式会社サンプル",
    "x" * 70,
)
OFFERERS = (
    Recipient.HIRING_MANAGER, Recipient.HR, Recipient.RECRUITER, Recipient.AGENCY_RECRUITER, Recipient.MANAGER,
)  # fmt: skip
OWN_WORDS = ("the commute is too long", "I want to stay near my parents.", "My visa: it's complicated!", "it's {{ x }}")


@st.composite
def decisions(draw: st.DrawFn, *, wild: bool = False, own_words: bool = True) -> Decision:
    """Any decision that can be. `wild` names try to break the text around them."""
    companies, roles, people = (
        st.sampled_from((*tame, *WILD) if wild else tame) for tame in (TAME_COMPANIES, TAME_ROLES, TAME_PEOPLE)
    )
    reason = draw(st.sampled_from(Reason))
    words = draw(st.none() | st.sampled_from(OWN_WORDS)) if own_words else None
    return Decision(
        about=draw(st.sampled_from(About)),
        company=draw(companies),
        role=draw(st.none() | roles),
        contact=draw(st.none() | people),
        contact_role=draw(st.sampled_from(OFFERERS)),
        recruiter=draw(st.none() | st.just("Sam")),
        recruiter_role=draw(st.sampled_from((Recipient.RECRUITER, Recipient.AGENCY_RECRUITER))),
        referrer=draw(st.none() | st.just("Priya")),
        names_referrer=draw(st.booleans()),
        panel=tuple(f"Panelist{n}" for n in range(draw(st.integers(0, 10)))),
        channel=draw(st.sampled_from(Channel)),
        stage=draw(st.sampled_from(Stage)),
        explanation=Explanation(reason=reason, words=words),
        door_open=draw(st.booleans()),
        check_in=draw(st.none() | st.just(date(2027, 3, 1))),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off=draw(st.none() | people),
    )


def decision_of(recipe: Recipe) -> Decision:
    """What a letter that turns something down is about."""
    assert isinstance(recipe.matter, Decision)
    return recipe.matter


@st.composite
def packs(draw: st.DrawFn, *, wild: bool = False, own_words: bool = True) -> tuple[Planned, ...]:
    return pack(draw(decisions(wild=wild, own_words=own_words)))


@st.composite
def recipes(draw: st.DrawFn, *, wild: bool = False, own_words: bool = True) -> Recipe:
    """Any letter of any pack, in any of its wordings."""
    recipe = draw(st.sampled_from(draw(packs(wild=wild, own_words=own_words)))).recipe
    return recipe.model_copy(update={"wording": draw(st.integers(0, wordings(recipe) - 1))})
