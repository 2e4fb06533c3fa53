"""Places together: a space-time scan for the set of places, and the weeks up to now, that stand out most from what is expected.

There are places and no map, so a zone is any set of the places under one parent, but not all of them. For a score that rises with
the counts and falls with what is expected, the best set of each size is the places with the largest ratio of observed to
expected, so of 2^n sets n need to be looked at [2], and where that would be all of them, all but each one. Counts vary more
than by chance alone and what is expected is an estimate, so each place weighs as much less [3], and what chance gives is drawn
from the same negative binomials.

References:
    [1] Kulldorff (2001). Prospective time periodic geographical disease surveillance using a scan statistic. Journal of the Royal
        Statistical Society A 164: 61-72 (durations up to now; the maximum over zones against its own Monte Carlo distribution).
    [2] Neill (2012). Fast subset scan for spatial pattern detection. JRSS B 74: 337-360 (linear-time subset scanning;
        the expectation-based Poisson score).
    [3] Tango, Takahashi, Kohriyama (2011). A space-time scan statistic for detecting emerging outbreaks. Biometrics 67: 106-115
        (expected counts from each place's own past, overdispersion in the null).
"""

from dataclasses import dataclass

import numpy as np

from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.monte_carlo import sequential_p

DURATIONS = 4
FEWEST_PLACES = 3
SMALLEST = 1e-9


@dataclass(frozen=True, eq=False)
class Expected:
    """What n places may count in each of D weeks, the tested one last, before it is seen.

    Attributes:
        mean: (n, D) expected counts.
        shape: (n,) shape of the gamma posterior of each place's rate, which all its weeks share.
        phi: (n,) dispersion, at least 1.
        log_phi_sd: (n,) standard error of log phi.
    """

    mean: Floats
    shape: Floats
    phi: Floats
    log_phi_sd: Floats


@dataclass(frozen=True, eq=False)
class Scan:
    """The zone that stands out most.

    Attributes:
        zone: (n,) which places.
        weeks: how many weeks, up to the tested one.
        score: its log-likelihood ratio; 0 where nothing stands out.
        p: how often chance gives as much in any zone and any weeks.
    """

    zone: Bools
    weeks: int
    score: float
    p: float


def scan(observed: Floats, expected: Expected, random: np.random.Generator) -> Scan:
    """Find the zone and how surprising it is.

    Args:
        observed: (n, D) counts, n at least `FEWEST_PLACES`.
        expected: what was expected of them.
        random: what is drawn from.

    Raises:
        ValueError: for too few places, or shapes that do not fit.
    """
    if observed.shape[0] < FEWEST_PLACES or observed.shape != expected.mean.shape:
        raise ValueError(f"a scan needs {FEWEST_PLACES} places and as many expectations as counts")
    totals, sizes = _up_to_now(observed[None]), _up_to_now(expected.mean[None])
    weight = 1.0 / (expected.phi[None, :, None] + sizes / expected.shape[None, :, None])
    scores, order, but = _scores(totals, sizes, weight)
    size, duration = np.unravel_index(int(np.argmax(scores[0])), scores.shape[1:])
    best = float(scores[0, size, duration])
    zone = np.zeros(observed.shape[0], dtype=bool)
    zone[order[0, : int(size) + 1, duration]] = best > 0
    if int(size) == zone.size - 2:
        zone = (np.arange(zone.size) != but[0, duration]) & (best > 0)

    def draw(many: int) -> Floats:
        """The best scores of so many worlds in which nothing stands out."""
        found, _, _ = _scores(_up_to_now(_counts(expected, many, random)), sizes, weight)
        return np.asarray(found.max(axis=(1, 2)), dtype=np.float64)

    return Scan(zone, int(duration) + 1, best, sequential_p(best, draw) if best > 0 else 1.0)


def _up_to_now(weekly: Floats) -> Floats:
    """(M, n, D) by week to (M, n, D) by duration: the last week, the last two, and so on."""
    return np.cumsum(weekly[:, :, ::-1], axis=2)


def _scores(totals: Floats, sizes: Floats, weight: Floats) -> tuple[Floats, Ints, Ints]:
    """Scores (M, n - 1, D) of the best zone of each size and duration; of all but one the one left out is the worst.

    Returns:
        The scores, the places (M, n, D) in order of their ratio, and which is left out of the zone of n - 1, (M, D).
    """
    ratio = totals / np.maximum(sizes, SMALLEST)
    order = np.argsort(-ratio, axis=1, kind="stable")
    weighed, own = totals * weight, np.broadcast_to(sizes * weight, totals.shape)
    seen = np.cumsum(np.take_along_axis(weighed, order, axis=1), axis=1)[:, :-2]
    wanted = np.cumsum(np.take_along_axis(own, order, axis=1), axis=1)[:, :-2]
    # The best set may be all places, which is no zone; the best but that is then all but one, not always that of the least ratio.
    without = _score(weighed.sum(axis=1, keepdims=True) - weighed, own.sum(axis=1, keepdims=True) - own)
    every = np.concatenate([_score(seen, wanted), without.max(axis=1, keepdims=True)], axis=1)
    return every, np.asarray(order, dtype=np.int64), np.asarray(without.argmax(axis=1), dtype=np.int64)


def _score(seen: Floats, wanted: Floats) -> Floats:
    wanted = np.maximum(wanted, SMALLEST)
    more = seen > wanted
    with np.errstate(divide="ignore", invalid="ignore"):
        score = np.where(more, seen * np.log(np.where(more, seen / wanted, 1.0)) - (seen - wanted), 0.0)
    return np.asarray(score, dtype=np.float64)


def _counts(expected: Expected, many: int, random: np.random.Generator) -> Floats:
    """(M, n, D) counts in so many worlds: the rate and its dispersion as unsure as they are, chance on top."""
    rows = expected.mean.shape[0]
    rate = random.standard_gamma(expected.shape, size=(many, rows)) / expected.shape
    phi = np.maximum(1.0, expected.phi * np.exp(random.standard_normal((many, rows)) * expected.log_phi_sd))
    mean = rate[:, :, None] * expected.mean[None]
    excess = np.maximum(phi[:, :, None] - 1.0, SMALLEST)
    spread = random.standard_gamma(np.maximum(mean / excess, SMALLEST)) * excess
    return np.asarray(random.poisson(np.where(phi[:, :, None] > 1.0 + 1e-6, spread, mean)), dtype=np.float64)
