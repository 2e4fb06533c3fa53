"""Bands and agreement: nothing moves where nothing differs, and what moves widens the band."""

import numpy as np
import pytest
from numpy.typing import NDArray

from services.patterns.numerics.stability import Band, agreement, idiosyncratic_band


def labels_at(seed: int, cut_off: float) -> NDArray[np.int32]:
    """Ten rows of which seed and cut-off leave out a known number."""
    out = round(10 * cut_off) + (seed == 3)
    return np.where(np.arange(10) < out, -1, 0).astype(np.int32)


def test_the_band_holds_seeds_and_cut_offs() -> None:
    """The share is the first seed's; the band reaches from the lowest to the highest of all."""
    assert idiosyncratic_band(labels_at, seeds=range(5), cut_off=0.5, margin=0.1) == Band(0.5, 0.4, 0.7)


def test_counts_weigh() -> None:
    """A row said by many counts as many."""
    counts = np.array([91] + [1] * 9, dtype=np.int64)
    band = idiosyncratic_band(lambda _s, _c: labels_at(0, 0.1), seeds=range(5), cut_off=0.5, margin=0.1, counts=counts)
    assert band == Band(0.91, 0.91, 0.91)


def test_five_seeds_are_asked_for() -> None:
    """Fewer seeds, or the same one five times, make no band."""
    with pytest.raises(ValueError, match="different seeds"):
        idiosyncratic_band(labels_at, seeds=[1, 1, 1, 1, 1], cut_off=0.5, margin=0.1)


def test_agreement_is_the_best_overlap_found_again() -> None:
    """A pattern found again whole scores one, one cut in half scores a half, one not found none."""
    first = np.array([0, 0, 1, 1, 2, 2], dtype=np.int32)
    other = np.array([5, 5, 1, 2, -1, -1], dtype=np.int32)
    assert agreement([first, first]).tolist() == [1, 1, 1]
    assert agreement([first, other]).tolist() == [1, 0.5, 0]
    assert agreement([first, first, other]).tolist() == [1, 0.75, 0.5]


def test_samples_widen_the_band() -> None:
    """The share in a run over a part of the rows counts as well."""
    assert idiosyncratic_band(labels_at, seeds=range(5), cut_off=0.5, margin=0.1, samples=[0.9]) == Band(0.5, 0.4, 0.9)
