"""Where words come from: locales over locales, formal books, and what a wording may not be."""

import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.phrasebook import TEMPLATES, Phrasebook, phrasebook, prepare, read_book
from core.letters.recipe import write
from core.vocabulary import Reason, Stage, Tone


@pytest.mark.parametrize(
    ("asked", "found"),
    [("en", "en"), ("en-GB", "en-GB"), ("en_GB", "en-GB"), ("en-AU", "en"), ("xx", "en"), ("../x", "en")],
)
def test_the_nearest_locale_is_read(asked: str, found: str) -> None:
    assert phrasebook(asked).locale == found


def test_a_locale_holds_only_what_differs(tmp_path: Path) -> None:
    for name in ("en", "en-ZZ"):
        (tmp_path / name / "letters").mkdir(parents=True)
    base = TEMPLATES / "en" / "letters"
    for path in base.iterdir():
        (tmp_path / "en" / "letters" / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    over = "{% block news_warm_1 %}Ta about {{ the_post | stop }}{% endblock %}"
    (tmp_path / "en-ZZ" / "letters" / "panel.j2").write_text(over, encoding="utf-8")
    (tmp_path / "en-ZZ" / "letters" / "letters.toml").write_text('[when]\nnow = "Go on."', encoding="utf-8")
    book, below = read_book(tmp_path, "en-ZZ"), read_book(tmp_path, "en")
    assert [w.fill({"the_post": "it"}) for w in book.wordings("panel", "news", ("offer",), ("hirer",), ("warm",))] == [
        "Ta about it."
    ]
    assert len(book.sections) == len(below.sections)
    assert book.words.when["now"] == "Go on."
    assert book.words.when["same_day"] == below.words.when["same_day"]


def test_british_letters_are_spelled_british() -> None:
    def body(locale: str) -> str:
        decision = Decision(
            company="Acme",
            stage=Stage.SIGNED,
            locale=locale,
            tone=Tone.FORMAL,
            explanation=Explanation(reason=Reason.PAY),
        )
        answer = pack(decision)[1].recipe
        return " ".join(write(answer.model_copy(update={"wording": n})).body for n in range(3))

    assert "apologize" in body("en")
    assert "apologise" in body("en-GB")
    assert "apologize" not in body("en-GB")


def test_every_british_word_is_one_we_use() -> None:
    ours = "\n".join(path.read_text(encoding="utf-8") for path in (TEMPLATES / "en" / "letters").iterdir()).casefold()
    assert not [word for word in phrasebook("en-GB").words.spelling if not re.search(rf"\b{word}\b", ours)]


def test_a_gap_nobody_fills_is_an_error() -> None:
    (wording, *_) = phrasebook("en").wordings("panel", "news", ("offer",), ("hirer",), ("warm",))
    with pytest.raises(UndefinedError):
        wording.fill({})


def test_books_can_be_read_ahead() -> None:
    prepare("en", "en-GB")
    assert phrasebook("en", formal=True) is phrasebook("en", formal=True)


@pytest.fixture(params=[("en", False), ("en", True), ("en-GB", False)], ids=["en", "formal", "en-GB"])
def book(request: pytest.FixtureRequest) -> Phrasebook:
    locale, formal = request.param
    return phrasebook(locale, formal=formal)


def test_every_section_has_three_wordings_and_all_differ(book: Phrasebook) -> None:
    for name, wordings in book.sections.items():
        texts = [w.name for w in wordings]
        assert len(texts) >= 3, name
        assert [int(text.rpartition("_")[2]) for text in texts] == list(range(1, len(texts) + 1)), name


def test_every_reason_has_six_sentences_and_clauses_that_fit_a_frame(book: Phrasebook) -> None:
    for reason, words in book.words.reasons.items():
        if reason.told_as is not reason or reason is Reason.NONE_GIVEN:
            assert not words.sentences
            continue
        assert len(set(words.sentences)) == 6, reason
        assert all(line.endswith(".") and line[0].isupper() for line in words.sentences), reason
        assert words.clauses
        assert all(len(clause.split()) <= 5 for clause in words.clauses), reason
    assert set(book.words.reasons) >= {reason.told_as for reason in Reason}


def test_no_two_closes_of_a_panel_begin_alike(book: Phrasebook) -> None:
    for tone in Tone:
        first = [w.fill({}).split()[0] for w in book.sections[("panel", f"close_{tone}")]]
        assert len(first) == len(set(first)) == 10, tone


@pytest.mark.parametrize("path", sorted((TEMPLATES / "en" / "letters").glob("*.j2")), ids=lambda path: path.stem)
def test_a_name_at_the_end_of_a_sentence_brings_its_own_stop(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\}\}\.", source)
    assert not re.search(r"stop \}\}\S*[a-z,;:]", source)
    assert "!" not in source


@pytest.mark.parametrize("path", sorted((TEMPLATES / "en" / "letters").glob("*.j2")), ids=lambda path: path.stem)
def test_a_contraction_of_has_is_not_spelled_out_as_is(path: Path) -> None:
    found = re.findall(r"(?i)\b\w+'s (?:been|gone|become|taken|had|come)\b", path.read_text(encoding="utf-8"))
    assert found == [], 'formal letters would read it as "it is been"'
