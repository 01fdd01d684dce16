"""Over 200 packs of different situations no letter repeats its neighbour, and no sentence turns up everywhere."""

import pytest

from tests.core.letters.measure import PACKS, measured


@pytest.mark.parametrize("seed", range(3))
def test_letters_share_no_six_words_and_none_stands_in_a_tenth_of_the_packs(seed: int) -> None:
    found = measured(seed)
    assert found.letters > PACKS
    assert [" ".join(run) for run in found.within] == []
    assert {" ".join(run): packs for run, packs in found.packs.items() if packs > PACKS // 10} == {}
