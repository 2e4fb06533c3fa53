"""Levels above the finest: whole patterns grouped by their centres, so that a child's statements all lie in its parent's."""

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score

from services.patterns.numerics.graph import unit
from services.patterns.numerics.levels import levels, nearest_centre


def families(
    several: int = 3, each: int = 4, seed: int = 0, apart: float = 0.8
) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int32]]:
    """Families of patterns: the centre of each pattern, its statements, its family."""
    random = np.random.default_rng(seed)
    family = np.repeat(np.arange(several), each).astype(np.int32)
    centres = random.normal(size=(several, 96))[family] + apart * random.normal(size=(family.size, 96))
    return unit(centres.astype(np.float32)), random.integers(10, 90, family.size), np.asarray(family, dtype=np.int32)


def same(one: NDArray[np.int32], other: NDArray[np.int32]) -> bool:
    """Whether two arrays part their rows alike, whatever the numbers."""
    pairs = set(zip(one.tolist(), other.tolist(), strict=True))
    return len(pairs) == len(set(one.tolist())) == len(set(other.tolist()))


@pytest.mark.parametrize(("several", "each"), [(3, 2), (3, 4), (4, 5), (6, 3)])
@pytest.mark.parametrize("seed", range(5))
def test_patterns_of_one_family_share_a_parent(several: int, each: int, seed: int) -> None:
    """Made-up families come out as families, wherever there are at least six patterns."""
    centres, sizes, family = families(several, each, seed)
    found = levels(centres, sizes, seed=1)
    assert same(found.groups[0], family)


def test_levels_are_nested_and_numbered_by_size() -> None:
    """Every group of a level lies in one group of the next; the group with most statements is 0; twice gives the same."""
    random = np.random.default_rng(3)
    wide = random.normal(size=(3, 96)).repeat(12, 0) + 0.7 * random.normal(size=(9, 96)).repeat(4, 0)
    centres = unit((wide + 0.4 * random.normal(size=(36, 96))).astype(np.float32))
    sizes = random.integers(10, 90, 36)
    found = levels(centres, sizes, seed=1, resolutions=(4.0, 1.0))
    assert [int(group.max()) + 1 for group in found.groups] == [9, 3]
    fine, coarse = found.groups
    assert same(fine, np.repeat(np.arange(9), 4).astype(np.int32))
    for group in range(9):
        assert len(set(coarse[fine == group].tolist())) == 1
    for level in found.groups:
        assert (np.diff(np.bincount(level, weights=sizes)) <= 0).all()
    again = levels(centres, sizes, seed=1, resolutions=(4.0, 1.0))
    assert all(np.array_equal(*pair) for pair in zip(found.groups, again.groups, strict=True))


def test_few_patterns_have_no_overview() -> None:
    """Under six patterns, and with none, there is nothing to group; where none is near another, nothing comes out."""
    centres, sizes, _ = families()
    assert levels(centres[:5], sizes[:5], seed=1).groups == ()
    assert levels(centres[:0], sizes[:0], seed=1).groups == ()
    assert levels(np.eye(8, 96, dtype=np.float32), sizes[:8], seed=1).groups == ()


def test_a_warm_start_keeps_what_chance_would_have_parted_otherwise() -> None:
    """Where there are hardly any families, other seeds part patterns otherwise; from where patterns were, most stay together."""
    kept, cold = [], []
    for draw in range(6):
        centres, sizes, _ = families(8, 6, seed=draw, apart=9.0)
        first = levels(centres, sizes, seed=1)
        before = [np.where(np.arange(48) % 7 == 0, -1, group + 7).astype(np.int32) for group in first.groups]
        again = levels(centres, sizes, seed=2, start=before)
        kept.append(adjusted_mutual_info_score(first.groups[0], again.groups[0]))
        cold.append(adjusted_mutual_info_score(first.groups[0], levels(centres, sizes, seed=2).groups[0]))
    assert np.mean(kept) > np.mean(cold) + 0.05
    assert np.mean(kept) > 0.9


def test_others_lie_where_they_are_nearest() -> None:
    """A centre that is not grouped is given the nearest of those that are, as they are told apart; none gives none."""
    centres, _, family = families()
    others = unit(np.stack([centres[family == at].mean(axis=0) for at in range(3)]))
    assert family[nearest_centre(centres, others)].tolist() == [0, 1, 2]
    assert nearest_centre(centres, others[:0]).size == 0
