"""Whether what is said in a place is shared out as it was: a Dirichlet-multinomial test over categories.

Conditional on how much was said in all, the counts of the categories are multinomial with shares that themselves vary from block
to block: a Dirichlet around a mean, the narrower the larger its concentration. Mean and concentration come from the
baseline's blocks, and how little is known of both goes into what is drawn.

References:
    [1] Mosimann (1962). On the compound multinomial distribution, the multivariate beta-distribution, and correlations
        among proportions. Biometrika 49: 65-82 (the distribution and its moments).
    [2] Minka (2000). Estimating a Dirichlet distribution. Technical report, MIT (its likelihood in the concentration).
    [3] Davison and Hinkley (1997). Bootstrap Methods and their Application, section 4.4 (parametric bootstrap tests of a
        statistic whose distribution hardly depends on what is not known).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln, logsumexp

from services.signals.numerics.arrays import Bools, Floats
from services.signals.numerics.monte_carlo import sequential_p

FEWEST_BLOCKS = 12
LEAST_EXPECTED = 2.0
"""Categories of which fewer are expected in a block are taken together: alone they tell nothing and swamp the rest."""
SMALLEST_SHARE = 1e-6
LEAST_DIVISOR = 0.5
SMALLEST = 1e-12
AT_ONCE = 1_000_000
"""Counts drawn at once, so that memory stays small."""
CONCENTRATIONS: Floats = np.exp(np.linspace(np.log(2.0), np.log(20_000.0), 28))
"""From shares that are anything to shares that never vary."""


@dataclass(frozen=True, eq=False)
class MixTest:
    """How a block's counts are shared out beside what its baseline leads to expect; K categories after `pooled`.

    Attributes:
        p: how often counts so far from what is expected come by chance.
        concentration: posterior mean of its logarithm, as a concentration.
        expected: (K,) counts.
        residual: (K,) observed less expected, in standard deviations of the Dirichlet-multinomial.
    """

    p: float
    concentration: float
    expected: Floats
    residual: Floats


def shares(counts: Floats, weights: Floats) -> Floats:
    """What share each category should have in each block, by the weights and by how the baseline bore them out.

    Args:
        counts: (K, n + 1) counts by block, the tested one last.
        weights: (K, n + 1) what the counts are out of, >= 0: from more of a source more is expected of what it speaks of.

    Returns:
        (K, n + 1), each column adding up to 1; a category without any weight has next to no share.
    """
    before = weights[:, :-1].sum(axis=1)
    ratio = np.where(before > 0, counts[:, :-1].sum(axis=1) / np.where(before > 0, before, 1.0), 0.0)
    size = ratio[:, None] * weights
    whole = size.sum(axis=0)
    even = np.full_like(size, 1.0 / len(size))
    share = np.where(whole > 0, size / np.where(whole > 0, whole, 1.0), even)
    share = np.maximum(share, SMALLEST_SHARE)
    return np.asarray(share / share.sum(axis=0), dtype=np.float64)


def rare(counts: Floats, share: Floats) -> Bools:
    """(K,) categories of which the usual block holds too few; the tested block has no say in it.

    Args:
        counts: (K, n + 1) counts by block, the tested one last.
        share: (K, n + 1) as `shares` gives them.
    """
    usual = counts[:, :-1].sum() / max(counts.shape[1] - 1, 1)
    return np.asarray(share.mean(axis=1) * usual < LEAST_EXPECTED, dtype=bool)


def together(values: Floats, rare: Bools) -> Floats:
    """Rows of (K, n) counts or shares, those of the rare categories added up in a last one if there are any."""
    kept = values[~rare]
    return np.concatenate([kept, values[rare].sum(axis=0, keepdims=True)]) if rare.any() else kept


def shifted(counts: Floats, share: Floats, random: np.random.Generator) -> MixTest:
    """Test the last block against those before it.

    Args:
        counts: (K, n + 1) counts by block, at least two categories and `FEWEST_BLOCKS` blocks before the last.
        share: (K, n + 1) the share each should have, columns adding up to 1.
        random: what is drawn from.

    Returns:
        The answer. The statistic is Pearson's distance of the last block from what is expected over the usual distance of those
        before, which hardly hangs on how steady the shares are [3]. Its distribution is drawn: whole histories with the same
        totals around the same shares, the concentration from its likelihood on a grid, flat in its logarithm [2]; the shares
        are fitted anew to each, so that what is not known of them is in it.

    Raises:
        ValueError: for too few categories or blocks.
    """
    if counts.shape[0] < 2 or counts.shape[1] <= FEWEST_BLOCKS:
        raise ValueError(f"a mix needs two categories and {FEWEST_BLOCKS} blocks before the tested one")
    sizes = counts.sum(axis=0)
    weight = _posterior(counts[:, :-1], share[:, :-1])
    alike = np.moveaxis(share, 0, -1)

    def draw(many: int) -> Floats:
        """Statistics of so many histories, baseline and all, in which nothing changed."""
        found = []
        for begin in range(0, many, step := max(1, AT_ONCE // counts.size)):
            concentration = random.choice(CONCENTRATIONS, size=min(step, many - begin), p=weight)
            shared_out = random.standard_gamma(concentration[:, None, None] * alike)
            shared_out = np.maximum(shared_out, SMALLEST)
            p = shared_out / shared_out.sum(axis=2, keepdims=True)
            drawn = np.moveaxis(random.multinomial(sizes.astype(np.int64), p), 2, 1).astype(np.float64)
            found.append(_statistic(drawn, share))
        return np.concatenate(found)

    observed = float(_statistic(counts[None], share)[0])
    mean, total = share[:, -1], float(sizes[-1])
    concentration = float(np.exp((weight * np.log(CONCENTRATIONS)).sum()))
    expected = total * mean
    spread = np.sqrt(np.maximum(expected * (1.0 - mean), SMALLEST) * (total + concentration) / (1.0 + concentration))
    return MixTest(
        p=sequential_p(observed, draw) if total > 0 else 1.0,
        concentration=concentration,
        expected=expected,
        residual=(counts[:, -1] - expected) / spread,
    )


def _statistic(counts: Floats, share: Floats) -> Floats:
    """(M,) Pearson's distance of the last block over the usual distance of those before, of M histories (M, K, n + 1).

    Shares are fitted to each history's own baseline, as they were to what was observed.
    """
    sizes = counts.sum(axis=1, keepdims=True)
    wanted = (sizes * share)[:, :, :-1].sum(axis=2)
    fitted = share * (counts[:, :, :-1].sum(axis=2) / np.maximum(wanted, SMALLEST))[:, :, None]
    fitted = np.maximum(fitted, SMALLEST_SHARE)
    expected = sizes * fitted / fitted.sum(axis=1, keepdims=True)
    distance = (np.square(counts - expected) / np.maximum(expected, LEAST_DIVISOR)).sum(axis=1)
    return np.asarray(distance[:, -1] / np.maximum(distance[:, :-1].mean(axis=1), SMALLEST), dtype=np.float64)


def _posterior(counts: Floats, share: Floats) -> Floats:
    """(G,) weights of the grid's concentrations, from the Dirichlet-multinomial likelihood of all blocks [1, 2]."""
    total = counts.sum(axis=0)
    alpha = CONCENTRATIONS[:, None, None] * share[None, :, :]
    likelihood = (gammaln(alpha + counts) - gammaln(alpha)).sum(axis=(1, 2))
    likelihood += (gammaln(CONCENTRATIONS[:, None]) - gammaln(CONCENTRATIONS[:, None] + total[None, :])).sum(axis=1)
    weight = np.exp(likelihood - logsumexp(likelihood))
    return np.asarray(weight / weight.sum(), dtype=np.float64)
