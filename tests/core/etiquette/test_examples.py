"""Each check's own examples: one that fails it and one that does not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from core.etiquette import Message, check
from core.etiquette.codes import CODES
from core.etiquette.guide import GUIDE, guide

_WORDS = tomllib.loads((Path(__file__).parents[3] / "templates/en/checks.toml").read_text(encoding="utf-8"))
_CHECKS = {code: words for code, words in _WORDS.items() if code not in ("compared", "mended", "report", "guide")}


def _codes(example: str | dict[str, Any], about: dict[str, Any]) -> set[str]:
    told = {"text": example} if isinstance(example, str) else dict(example)
    text = str(told.pop("text")) * int(told.pop("times", 1))
    return {finding.id for finding in check(Message(text=text, **(about | told)))}


def test_every_code_has_its_words_and_no_other_has() -> None:
    assert _CHECKS.keys() == CODES.keys()


@pytest.mark.parametrize("code", _CHECKS)
def test_example_that_fails(code: str) -> None:
    assert code in _codes(_CHECKS[code]["fails"], _CHECKS[code]["about"])


@pytest.mark.parametrize("code", _CHECKS)
def test_example_that_passes(code: str) -> None:
    assert code not in _codes(_CHECKS[code]["passes"], _CHECKS[code]["about"])


def test_the_guide_is_up_to_date() -> None:
    assert GUIDE.read_text(encoding="utf-8") == guide(), "write it anew: python -m core.etiquette.guide"


@pytest.mark.parametrize("code", _CHECKS)
def test_the_guide_shows_each_check_with_its_examples(code: str) -> None:
    part = guide().partition(f'<a id="{code}"></a>')[2].partition("###")[0]
    assert f"`{code}`" in part
    for key in ("fails", "passes"):
        example = _CHECKS[code][key]
        text = example if isinstance(example, str) else example["text"]
        assert text.split("\n")[0].strip() in part
