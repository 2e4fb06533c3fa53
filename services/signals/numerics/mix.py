"""Whether what is said in a place is shared out as it was: a Dirichlet-multinomial test over categories.

Conditional on how much was said in all, the counts of the categories are multinomial with shares that themselves vary from block
to block: a Dirichlet around a mean, the narrower the larger its concentration. Mean and concentration come from the
baseline's blocks, and how little is known of both goes into what is simulated.

References:
    [1] Mosimann (1962). On the compound multinomial distribution, the multivariate beta-distribution, and correlations
        among proportions. Biometrika 49: 65-82 (the distribution and its moments).
    [2] Minka (2000). Estimating a Dirichlet distribution. Technical report, MIT (its likelihood in the concentration).
    [3] Gelman et al. (2013). Bayesian Data Analysis, 3rd ed., chapter 6 (predictive p-values of a discrepancy).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln, logsumexp

from services.signals.numerics.arrays import Bools, Floats
from services.signals.numerics.monte_carlo import sequential_p

FEWEST_BLOCKS = 8
LEAST_EXPECTED = 2.0
"""Categories of which fewer are expected in a block are taken together: alone they tell nothing and swamp the rest."""
SMALLEST_SHARE = 1e-6
LEAST_DIVISOR = 0.5
JEFFREYS = 0.5
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
        The answer. The statistic is Pearson's distance of the counts from what is expected, its distribution that of the
        posterior predictive [3]: the concentration from its likelihood on a grid, flat in its logarithm [2]; the mean from a
        Dirichlet as sure as so many overdispersed statements make it [1].

    Raises:
        ValueError: for too few categories or blocks.
    """
    if counts.shape[0] < 2 or counts.shape[1] <= FEWEST_BLOCKS:
        raise ValueError(f"a mix needs two categories and {FEWEST_BLOCKS} blocks before the tested one")
    before, now = counts[:, :-1], counts[:, -1]
    mean, total = share[:, -1], float(now.sum())
    weight = _posterior(before, share[:, :-1])
    expected = total * mean
    divisor = np.maximum(expected, LEAST_DIVISOR)
    sizes = before.sum(axis=0)
    # About a mean that was fitted to them the blocks vary too little, by one block's worth.
    grid = CONCENTRATIONS * (1.0 - 1.0 / before.shape[1])

    def draw(many: int) -> Floats:
        """Statistics of so many blocks under no change."""
        concentration = random.choice(grid, size=many, p=weight)
        known = (sizes[None, :] * (1.0 + concentration[:, None]) / (sizes[None, :] + concentration[:, None])).sum(
            axis=1
        )
        centre = _dirichlet(random, known[:, None] * mean + JEFFREYS)
        drawn = random.multinomial(int(total), _dirichlet(random, concentration[:, None] * centre))
        return np.asarray((np.square(drawn - expected) / divisor).sum(axis=1), dtype=np.float64)

    observed = float((np.square(now - expected) / divisor).sum())
    concentration = float(np.exp((weight * np.log(grid)).sum()))
    spread = np.sqrt(np.maximum(expected * (1.0 - mean), 1e-12) * (total + concentration) / (1.0 + concentration))
    return MixTest(
        p=sequential_p(observed, draw) if total > 0 else 1.0,
        concentration=concentration,
        expected=expected,
        residual=(now - expected) / spread,
    )


def _posterior(counts: Floats, share: Floats) -> Floats:
    """(G,) weights of the grid's concentrations, from the Dirichlet-multinomial likelihood of all blocks [1, 2]."""
    total = counts.sum(axis=0)
    alpha = CONCENTRATIONS[:, None, None] * share[None, :, :]
    likelihood = (gammaln(alpha + counts) - gammaln(alpha)).sum(axis=(1, 2))
    likelihood += (gammaln(CONCENTRATIONS[:, None]) - gammaln(CONCENTRATIONS[:, None] + total[None, :])).sum(axis=1)
    weight = np.exp(likelihood - logsumexp(likelihood))
    return np.asarray(weight / weight.sum(), dtype=np.float64)


def _dirichlet(random: np.random.Generator, alpha: Floats) -> Floats:
    """One draw a row of (M, K) parameters."""
    drawn = np.maximum(random.standard_gamma(alpha), 1e-300)
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True), dtype=np.float64)
