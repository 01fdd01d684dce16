"""The command line's requests."""

import json

import pytest

from core.etiquette.requests import answer_check, answer_compare


def test_a_check() -> None:
    text = "Dear Ana,\n\nI decline, you idiot. Thank you."
    answer = answer_check({"text": text, "flow": "decline", "recipient": "hr", "channel": "email", "subject": None})
    first = answer["findings"][0]
    assert (first["id"], first["severity"]) == ("personal_attack", "block")
    assert text[first["start"] : first["end"]] == first["words"] == "idiot"
    assert first["why"]
    assert first["rule"]
    assert json.loads(json.dumps(answer)) == answer


def test_unknown_values_are_other_ones() -> None:
    answer = answer_check({"text": "Hello.", "flow": "opera", "recipient": "king", "channel": "pigeon", "reason": "?"})
    assert isinstance(answer["findings"], list)


@pytest.mark.parametrize(
    "request_", [{}, {"text": None}, {"text": 3}, {"text": "a", "flow": []}, {"text": "a", "role": 1}]
)
def test_wrong_types_are_named(request_: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be a string"):
        answer_check(request_)


def test_a_comparison() -> None:
    messages = [{"recipient": "hr", "channel": "email", "text": "The pay is too low."}, {"text": "I said no."}]
    answer = answer_compare({"messages": messages})
    assert answer["consistent"] is False
    assert answer["reasons"] == ["pay", "none_given"]
    assert answer["why"]
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize("messages", [None, "a", [3], [{"text": 1}], [{}]])
def test_a_comparison_of_wrong_types(messages: object) -> None:
    with pytest.raises(ValueError, match="must be"):
        answer_compare({"messages": messages})
