"""The test of a mix: true to its promise where nothing changed, and it finds what did."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom

from services.signals.numerics.arrays import Floats
from services.signals.numerics.mix import FEWEST_BLOCKS, MixTest, rare, shares, shifted, together

SHARE = np.array([0.35, 0.2, 0.15, 0.1, 0.08, 0.06, 0.04, 0.02])


def blocks(
    random: np.random.Generator, sizes: Floats, concentration: float | None, last: Floats | None = None
) -> Floats:
    """(K, n) counts around one mean; None never varies; the last block around another mean if given."""
    made = []
    for at, size in enumerate(sizes.astype(int).tolist()):
        mean = last if last is not None and at == len(sizes) - 1 else SHARE
        p = mean if concentration is None else random.dirichlet(concentration * mean)
        made.append(random.multinomial(size, p))
    return np.array(made, dtype=np.float64).T


def of_even(counts: Floats, seed: int = 0) -> MixTest:
    """The last block, where every count is out of the same; rare categories together."""
    share = shares(counts, np.ones_like(counts))
    few = rare(counts, share)
    return shifted(together(counts, few), together(share, few), np.random.default_rng(seed))


@pytest.mark.parametrize(("concentration", "blocks_before"), [(None, 26), (60.0, 40), (20.0, 12)])
def test_p_is_uniform_enough_where_nothing_changed(concentration: float | None, blocks_before: int) -> None:
    """Of 200 baselines each with a block like them: at most the promised share below each level, by binomial bounds."""
    random = np.random.default_rng(blocks_before)
    sizes = np.full(blocks_before + 1, 60.0)
    p = np.array([of_even(blocks(random, sizes, concentration), seed).p for seed in range(200)])
    for level in (0.01, 0.05, 0.2, 0.5):
        assert (p <= level).sum() <= binom.ppf(0.9995, 200, level)
    assert (p <= 0.5).sum() >= binom.ppf(0.0005, 200, 0.5) * 0.8, "not so careful that nothing is ever found"


def test_a_planted_shift_is_found() -> None:
    """A category at five times its share, at the others' cost: in most draws, and named by its residual."""
    random = np.random.default_rng(5)
    moved = SHARE * (1 - 0.3) / (1 - SHARE[5])
    moved[5] = 0.3
    found = [of_even(blocks(random, np.full(41, 80.0), 300.0, moved), seed) for seed in range(12)]
    assert sum(one.p <= 0.005 for one in found) >= 11
    assert sum(int(np.argmax(one.residual)) == 5 for one in found) >= 11


def test_an_overdispersed_past_makes_the_same_block_less_surprising() -> None:
    """The concentration is estimated: high where shares keep, low where they run."""
    random = np.random.default_rng(9)
    steady, restless = (blocks(random, np.full(53, 100.0), c) for c in (None, 15.0))
    steady[:, -1] = restless[:, -1] = np.array([20, 20, 15, 10, 8, 6, 11, 10])
    calm, rough = of_even(steady), of_even(restless)
    assert calm.concentration > 300
    assert 8 < rough.concentration < 30
    assert calm.p < 0.005 < rough.p


def test_what_the_counts_are_out_of_moves_what_is_expected() -> None:
    """Twice the weight of one category in the last block, and twice its count: nothing moved."""
    random = np.random.default_rng(4)
    sizes = np.full(41, 80.0)
    weights = np.ones((len(SHARE), 41))
    weights[0, -1] = 3.0
    doubled = SHARE * weights[:, -1] / (SHARE * weights[:, -1]).sum()
    counts = blocks(random, sizes, None, doubled)
    heard = shifted(counts, shares(counts, weights), random)
    deaf = of_even(counts)
    assert heard.p > 0.01 > deaf.p
    assert heard.expected[0] == pytest.approx(80 * doubled[0], rel=0.1)


def test_shares_add_up_and_what_was_never_heard_has_next_to_none() -> None:
    """Whatever the weights; a block nobody can be expected in is shared out evenly."""
    counts = np.array([[3.0, 4.0, 0.0], [0.0, 0.0, 9.0], [5.0, 5.0, 5.0]])
    share = shares(counts, np.array([[1.0, 1.0, 0.0], [0.0, 0.0, 0.0], [1.0, 1.0, 0.0]]))
    assert share.sum(axis=0) == pytest.approx(1.0)
    assert share[1, 0] < 1e-5
    assert share[:, -1] == pytest.approx(1 / 3)


def test_rare_categories_are_told_by_the_baseline_alone() -> None:
    """A thousand in the tested block make none of them less rare."""
    counts = np.ones((4, 12)) * np.array([[20.0], [5.0], [0.2], [0.1]])
    share = shares(counts, np.ones_like(counts))
    assert rare(counts, share).tolist() == [False, False, True, True]
    assert together(counts, np.array([False, False, True, True]))[:, 0] == pytest.approx([20.0, 5.0, 0.3])
    counts[3, -1] = 1000.0
    assert rare(counts, shares(counts, np.ones_like(counts))).tolist() == [False, False, True, True]


def test_nobody_is_no_surprise() -> None:
    """An empty block has no mix."""
    counts = np.full((3, FEWEST_BLOCKS + 1), 9.0)
    counts[:, -1] = 0.0
    assert of_even(counts).p == 1.0


@pytest.mark.parametrize("shape", [(1, 20), (3, FEWEST_BLOCKS)])
def test_too_few_categories_or_blocks_are_refused(shape: tuple[int, int]) -> None:
    """There is nothing to compare with."""
    with pytest.raises(ValueError, match="two categories"):
        of_even(np.ones(shape))


def test_the_same_seed_gives_the_same_p() -> None:
    """To the last digit, so that a signal can be verified."""
    counts = blocks(np.random.default_rng(2), np.full(31, 50.0), 50.0)
    assert of_even(counts, 3).p == of_even(counts, 3).p
