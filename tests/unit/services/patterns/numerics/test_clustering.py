"""Numbering by size, and duplicates."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from services.patterns.numerics.clustering import by_size
from services.patterns.numerics.duplicates import collapse, same_words


@given(st.lists(st.integers(-1, 5), min_size=1, max_size=40))
def test_numbers_run_from_the_largest(labels: list[int]) -> None:
    """Renumbering keeps who is with whom and puts the largest first, without gaps."""
    old = np.array(labels, dtype=np.int32)
    number = by_size(old)
    new = np.where(old >= 0, number[old] if number.size else -1, -1)
    sizes = np.bincount(new[new >= 0]) if (new >= 0).any() else np.array([])
    assert (np.diff(sizes) <= 0).all()
    assert (sizes > 0).all()
    assert len(set(zip(labels, new.tolist(), strict=True))) == len(set(labels))


@given(st.lists(st.text(max_size=3), max_size=30))
def test_spread_undoes_collapse(keys: list[str]) -> None:
    """Every row gets back what its distinct one has, and counts add up to the rows."""
    distinct = collapse(keys)
    firsts = np.array([keys[at] for at in distinct.first], dtype=object)
    assert list(distinct.spread(firsts)) == keys
    assert distinct.counts.sum() == len(keys)
    assert len(set(firsts.tolist())) == len(firsts)


def test_same_words_whatever_the_dressing() -> None:
    """Case, blanks and end punctuation do not make a text another one; words and inner punctuation do."""
    assert same_words("  Nothing.") == same_words("nothing") == same_words("NOTHING !!")
    assert same_words("no heat") != same_words("no heating")
    assert same_words("?") != same_words("...")
