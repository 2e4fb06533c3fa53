"""Two looks at a series: the week alone, and the last two weeks together.

What moves rarely keeps to one week. Over two weeks a rise that lasts is .65 of a standard deviation tall for each .5 in its
first week alone, so looking at both finds more at the same share of false alarms; each look pays for the other.

Reference:
    Owen (1956). Tables for computing bivariate normal probabilities. Annals of Mathematical Statistics 27: 1075-1090 (the
    chance that either of two correlated normals goes over a level is u + 2 T(h, tan(pi / 8)) for a correlation of 1/sqrt 2).
"""

from functools import cache

import numpy as np
from scipy.optimize import brentq
from scipy.special import ndtri, owens_t

from services.signals.numerics.arrays import Floats
from services.signals.numerics.tails import SMALLEST_P

TWO_WEEKS = 2
# A week and the two weeks that end with it share half their variance, so their correlation is 1/sqrt 2.
_SLOPE = float(np.tan(np.pi / 8))


def either(p_week: Floats, p_two_weeks: Floats) -> Floats:
    """The p-value of the smaller of the two, any shape: how often either look would be as surprising by chance."""
    smaller = np.minimum(p_week, p_two_weeks)
    return np.asarray(np.clip(smaller + 2.0 * owens_t(-ndtri(smaller), _SLOPE), SMALLEST_P, 1.0), dtype=np.float64)


@cache
def level_of_each(alpha: float) -> float:
    """What each look may be as surprising as, so that either is in `alpha` of weeks."""

    def excess(level: float) -> float:
        return float(either(np.array(level), np.array(level))) - alpha

    return float(brentq(excess, alpha / 2.0, alpha, xtol=alpha * 1e-12))
