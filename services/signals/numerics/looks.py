"""Two looks at a series: the week alone, and the last two weeks together.

What moves rarely keeps to one week. Over two weeks a rise that lasts is .65 of a standard deviation tall for each .5 in its
first week alone, so most of what may be surprising by chance goes to that look; the week alone is still asked, for what comes
all at once. Each look pays for the other.

Reference:
    Owen (1956). Tables for computing bivariate normal probabilities. Annals of Mathematical Statistics 27: 1075-1090.
"""

from functools import cache

import numpy as np
from scipy.optimize import brentq
from scipy.special import ndtr, ndtri, owens_t

from services.signals.numerics.arrays import Bools, Floats
from services.signals.numerics.tails import SMALLEST_P

TWO_WEEKS = 2
WEEK_ALONE = 0.25
"""How surprising the week alone may be for each 1 of the two weeks together."""
# A week and the two weeks that end with it share half their variance.
CORRELATION = float(np.sqrt(0.5))
_LARGE = 0.4
"""From here on nothing is surprising, and the sum of both chances, which is never too small, is near enough."""


def either(p_week: Floats, p_two_weeks: Floats) -> Floats:
    """The p-value of the more surprising look, any shape: how often either would be as surprising by chance."""
    level = np.minimum(p_two_weeks, p_week / WEEK_ALONE)
    both = np.zeros_like(level)
    small = level < _LARGE
    both[small] = _both(-ndtri(WEEK_ALONE * level[small]), -ndtri(level[small]))
    return np.asarray(np.clip(level * (1.0 + WEEK_ALONE) - both, SMALLEST_P, 1.0), dtype=np.float64)


def week_says_more(p_week: Floats, p_two_weeks: Floats) -> Bools:
    """Whether the week alone is the more surprising look, any shape."""
    return np.asarray(p_week / WEEK_ALONE < p_two_weeks)


@cache
def levels(alpha: float) -> tuple[float, float]:
    """What the week and the two weeks may each be as surprising as, so that either is in `alpha` of weeks."""

    def excess(level: float) -> float:
        return float(either(np.array([1.0]), np.array([level]))[0]) - alpha

    two = float(brentq(excess, alpha / (1.0 + WEEK_ALONE), alpha, xtol=alpha * 1e-12))
    return WEEK_ALONE * two, two


def _both(h: Floats, k: Floats) -> Floats:
    """The chance that two normals of this correlation go over h > 0 and k > 0, by Owen's T."""
    across = np.sqrt(1.0 - CORRELATION**2)
    tails = 0.5 * (ndtr(-h) + ndtr(-k))
    return np.asarray(
        tails - owens_t(h, (k - CORRELATION * h) / (h * across)) - owens_t(k, (h - CORRELATION * k) / (k * across))
    )
