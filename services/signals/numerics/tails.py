"""Tails and bounds of counts whose variance is phi times their mean: Poisson (phi = 1) and negative binomial.

Tails are exact, by the incomplete gamma and beta functions, so that a p-value of 1e-12 is one.
"""

from collections.abc import Callable

import numpy as np
from scipy.special import betainc, gammainc

from services.signals.numerics.arrays import Floats

SMALLEST_P = float(np.finfo(np.float64).tiny)
NEARLY_POISSON = 1e-10


def upper_tail(y: Floats, mean: Floats, phi: Floats) -> Floats:
    """P(Y >= y) for Y with the given mean and variance phi * mean.

    Args:
        y: counts, any shape; y <= 0 gives 1.
        mean: means >= 0, broadcast with y.
        phi: dispersion >= 1, broadcast with y; 1 is Poisson, more is NB(size mean / (phi - 1), prob 1 / phi).

    Returns:
        Probabilities in (0, 1] (the smallest normal double stands for anything less); NaN where mean or phi is.
    """
    y, mean, phi = np.broadcast_arrays(*(np.asarray(a, dtype=np.float64) for a in (y, mean, phi)))
    out = np.full(y.shape, np.nan)
    known = np.isfinite(mean) & np.isfinite(phi)
    out[known & (y <= 0)] = 1.0
    tested = known & (y > 0)
    poisson = tested & (phi - 1.0 <= NEARLY_POISSON)
    out[poisson] = gammainc(y[poisson], mean[poisson])
    spread = tested & ~poisson
    excess = phi[spread] - 1.0
    size = np.maximum(mean[spread] / excess, SMALLEST_P)
    out[spread] = betainc(y[spread], size, excess / phi[spread])
    out[tested] = np.clip(out[tested], SMALLEST_P, 1.0)
    return out


def bound_where(tail: Callable[[Floats], Floats], mean: Floats, variance: Floats, alpha: float) -> Floats:
    """The smallest whole number q >= 0 with P(Y > q) <= alpha: y is surprising when y > q.

    Args:
        tail: y of shape (R,) to P(Y >= y), falling in y, of shape (R,).
        mean: (R,), a guess of where to start.
        variance: (R,), how far to step.
        alpha: the share of the tail, 0 to 1.

    Returns:
        (R,) float64 whole numbers; NaN where the mean is.
    """
    known = np.isfinite(mean) & np.isfinite(variance)
    step = np.ceil(np.sqrt(np.where(known, variance, 1.0)) + 1.0)
    low = np.full(mean.shape, -1.0)  # P(Y > -1) = 1 > alpha
    high = np.floor(np.where(known, mean, 0.0)) + 3.0 * step
    short = known.copy()
    while short.any():
        short &= tail(high + 1.0) > alpha
        low = np.where(short, high, low)
        high = np.where(short, high + step, high)
        step = step * 2.0
    # Past 2^53 neighbouring doubles lie further apart than 1: it ends where none lies between, not where 1 does.
    while (between := ((middle := np.floor((low + high) / 2.0)) > low) & (middle < high)).any():
        over = tail(middle + 1.0) > alpha
        low, high = np.where(between & over, middle, low), np.where(between & ~over, middle, high)
    return np.where(known, high, np.nan)


def plug_in_bound(mean: Floats, phi: Floats, alpha: float) -> Floats:
    """The 1 - alpha quantile of Y with the given mean and dispersion, both taken as known. (R,)."""
    return bound_where(lambda y: upper_tail(y, mean, phi), mean, phi * mean, alpha)
