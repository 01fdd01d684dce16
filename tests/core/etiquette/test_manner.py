"""In what manner a letter speaks."""

import pytest

from core.etiquette.manner import manner


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dear Dr. Reyes,\n\nThank you.\n\nYours sincerely,\nBo", "formal"),
        ("Hey Dana!!\n\nThanks a lot.\n\nCheers,\nBo", "casual"),
        ("Hi Dana,\n\nThank you for the call.\n\nBest,\nBo", None),
        ("Dear Mr. Reyes,\n\nThanks!!\n\nBo", None),
        ("", None),
    ],
)
def test_manner(text: str, told: str | None) -> None:
    assert manner(text) == told
