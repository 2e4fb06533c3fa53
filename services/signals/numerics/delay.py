"""How many people of a week will have been heard in the end, by how late the weeks before it came in.

Of the N people that a source is told of in a week, d are in when the week is looked at. N is Poisson about a level of its own,
d binomial of N with a share that varies from week to week (beta). Given d, the people still to come are negative binomial,
mixed over the share: small counts and few weeks give wide intervals. What is usual for the source is worth little (a gamma
of shape 4 at most, a coefficient of variation of a half), so that a rise is not foretold away; it holds the interval where
hardly anybody is ever in by then.

References:
    [1] Lawless (1994). Adjustments for reporting delays and the prediction of occurred but not reported events.
        Canadian Journal of Statistics 22: 15-31.
    [2] Hoehle and an der Heiden (2014). Bayesian nowcasting during the STEC O104:H4 outbreak in Germany, 2011.
        Biometrics 70: 993-1002.
    [3] Kleinman (1973). Proportions with extraneous variance: single and independent samples. JASA 68: 46-54 (the share's
        spread by the method of moments).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import betaincinv, gammaln

from services.signals.numerics.arrays import AnyInts, Bools, Floats

STEADIEST = 4.0
"""The largest shape of the gamma that stands for what is usual."""
LEAST_SHAPE = 0.25
LEAST_PRECISION = 0.5
POINTS = 200
"""Points of the share's distribution that the mixture is taken over."""
MASS = 1e-7
LONGEST = 1 << 15
WEEKS_OF_DOUBT = 3.0
"""Weeks' worth of spread that the share is thought to have before any is seen, so that a few even weeks prove nothing."""
DOUBT = 0.04
"""That spread, as the correlation of two people of one week."""


@dataclass(frozen=True, eq=False)
class Lateness:
    """What S sources did before; each (S,).

    Attributes:
        share: of a week's people that was in, on average.
        precision: sum of the two parameters of the beta distribution that a new week's share is drawn from.
        usual: people a week in the end; `shape` of the gamma that stands for it.
    """

    share: Floats
    precision: Floats
    usual: Floats
    shape: Floats


def lateness(in_time: AnyInts, final: AnyInts, used: Bools) -> Lateness:
    """Estimate how late sources are.

    Args:
        in_time: (S, K) people who were in when each week was looked at.
        final: (S, K) people in the end; at least as many.
        used: (S, K) weeks that count for a source.
    """
    n = np.where(used, final, 0).astype(np.float64)
    d = np.where(used, in_time, 0).astype(np.float64)
    total, weeks = n.sum(axis=1), (n > 0).sum(axis=1)
    share = (d.sum(axis=1) + 0.5) / (total + 1.0)
    spread = n * (share * (1 - share))[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        pearson = np.where(n > 0, (d - n * share[:, None]) ** 2 / spread, 0.0).sum(axis=1)
        pairs = np.where(n > 0, (n - 1) * (1 - n / total[:, None]), 0.0).sum(axis=1)
        mean_size = np.where(total > 0, (n**2).sum(axis=1) / total, 0.0)
    prior = WEEKS_OF_DOUBT * np.maximum(mean_size - 1, 0.0)
    excess = np.maximum(pearson - (weeks - 1), 0.0) + DOUBT * prior
    with np.errstate(divide="ignore", invalid="ignore"):
        alike = np.where(pairs + prior > 0, excess / (pairs + prior), DOUBT)
    alike = np.clip(alike, 0.0, 0.9)
    doubt = (1 + alike * np.maximum(mean_size - 1, 0.0)) / (total + 1.0)
    precision = np.maximum(1 / (alike + doubt) - 1, LEAST_PRECISION)
    many = np.maximum(used.sum(axis=1), 1)
    usual = total / many
    variance = np.where(used, (n - usual[:, None]) ** 2, 0.0).sum(axis=1) / np.maximum(many - 1, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        shape = np.where(variance > usual, usual**2 / (variance - usual), STEADIEST)
    return Lateness(share, precision, usual, np.clip(shape, LEAST_SHAPE, STEADIEST))


def still_to_come(so_far: AnyInts, late: Lateness) -> list[Floats]:
    """For each source the chances that 0, 1, 2 ... more of its people will be heard of.

    Args:
        so_far: (S,) people who are in now.
        late: how late the sources are; none of them has a usual number of nought.
    """
    return [
        _chances(float(d), late.share[at], late.precision[at], late.usual[at], late.shape[at])
        for at, d in enumerate(so_far.tolist())
    ]


def _chances(so_far: float, share: float, precision: float, usual: float, shape: float) -> Floats:
    points = (np.arange(POINTS) + 0.5) / POINTS
    shares = betaincinv(share * precision, (1 - share) * precision, points)
    rate = shape / usual
    size, prob = shape + so_far, np.clip((rate + shares) / (rate + 1), 1e-12, 1.0)
    length = 64
    while True:
        more = np.arange(length, dtype=np.float64)
        with np.errstate(divide="ignore", invalid="ignore"):
            tail = np.where(more[None, :] > 0, more[None, :] * np.log1p(-prob)[:, None], 0.0)
        log = gammaln(size + more) - gammaln(size) - gammaln(more + 1) + size * np.log(prob)[:, None] + tail
        chances = np.exp(log).mean(axis=0)
        if chances.sum() > 1 - MASS or length >= LONGEST:
            return np.asarray(chances / chances.sum(), dtype=np.float64)
        length *= 2


def quantiles(parts: list[Floats], at: Floats) -> AnyInts:
    """Quantiles of a sum of independent counts.

    Args:
        parts: the chances of 0, 1, 2 ... of each.
        at: (Q,) which quantiles.

    Returns:
        (Q,) for each the smallest number that the sum is at most with that chance.
    """
    total = np.ones(1)
    for chances in parts:
        total = np.convolve(total, chances)
        total = total[: int(np.searchsorted(np.cumsum(total), (1 - MASS) * total.sum())) + 1]
    return np.asarray(np.searchsorted(np.cumsum(total) / total.sum(), at), dtype=np.int64)
