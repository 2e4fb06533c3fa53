"""The published simulation recipe: 42 scenarios of weekly counts with outbreaks put in.

Reference:
    Noufaily, Enki, Farrington, Garthwaite, Andrews, Charlett (2013). An improved algorithm for outbreak detection in
    multiple surveillance systems. Statistics in Medicine 32: 1206-1222 (section 3).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.signals.numerics.arrays import Bools, Floats, Ints

# theta, beta, gamma1, gamma2, phi
SETS = (
    (0.1, 0.0025, 0.6, 0.6, 1.5),
    (-2.0, 0.005, 0.1, 0.3, 2.0),
    (1.5, 0.003, 0.2, -0.4, 1.0),
    (0.5, 0.002, 0.5, 0.5, 5.0),
    (2.5, 0.001, 1.0, 0.1, 3.0),
    (3.75, 0.001, 0.1, -0.1, 1.1),
    (5.0, 0.0001, 0.05, 0.01, 1.2),
)
SCENARIOS = len(SETS) * 2 * 3
WEEKS = 624
PAST = (313, 575)
NOW = (576, 624)
PAST_SIZES = (2, 3, 5, 10)
FEWEST_CASES = 2
SPREAD = 0.5


@dataclass(frozen=True, eq=False)
class Simulated:
    """S series of T weeks, scenario by scenario.

    Attributes:
        quiet: (S, T) counts without any outbreak.
        counts: (S, T) the same with the outbreaks put in.
        cases: (S, T) of those, cases of outbreaks.
        current: (S, T) weeks with cases of the outbreak that lies in the tested weeks.
        began: (S,) column in which that outbreak begins.
        phi: (S,) true dispersion; `mean`: (S, T) true means.
    """

    quiet: Ints
    counts: Ints
    cases: Ints
    current: Bools
    began: Ints
    phi: Floats
    mean: Floats


def means(replicates: int, weeks: int) -> tuple[Floats, Floats]:
    """True means (S, weeks) and dispersions (S,) of the 42 scenarios, each so many times."""
    t = np.arange(1, weeks + 1)
    rows, phis = [], []
    for theta, beta, g1, g2, phi in SETS:
        for trend in (0, 1):
            for harmonics in (0, 1, 2):
                log_mean = theta + beta * trend * t
                for j in range(1, harmonics + 1):
                    log_mean = log_mean + g1 * np.cos(2 * np.pi * j * t / 52) + g2 * np.sin(2 * np.pi * j * t / 52)
                rows.append(np.broadcast_to(np.exp(log_mean), (replicates, weeks)))
                phis.append(np.full(replicates, phi))
    return np.concatenate(rows), np.concatenate(phis)


def draw(mean: Floats, phi: Floats, rng: np.random.Generator) -> Ints:
    """Counts (S, T) of variance phi * mean: Poisson where phi is 1, else negative binomial."""
    counts = np.empty(mean.shape, dtype=np.int64)
    poisson = phi == 1
    counts[poisson] = rng.poisson(mean[poisson])
    spread, excess = mean[~poisson], phi[~poisson, None] - 1
    counts[~poisson] = rng.negative_binomial(spread / excess, 1 / phi[~poisson, None])
    return counts


def simulate(replicates: int = 40, seed: int = 1) -> Simulated:
    """Four past outbreaks and one current one in every series; sizes of the current one run over k = 1 to 10 in turn."""
    rng = np.random.default_rng(seed)
    mean, phi = means(replicates, WEEKS)
    quiet = draw(mean, phi, rng)
    cases, current = np.zeros_like(quiet), np.zeros(quiet.shape, dtype=bool)
    began = np.zeros(len(quiet), dtype=np.int64)
    for row in range(len(quiet)):
        for k in PAST_SIZES:
            _put(cases[row], int(rng.integers(PAST[0] - 1, PAST[1])), k, mean[row], phi[row], rng)
        before = cases[row].copy()
        began[row] = rng.integers(NOW[0] - 1, NOW[1])
        _put(cases[row], int(began[row]), 1 + row % replicates % 10, mean[row], phi[row], rng)
        current[row] = cases[row] > before
    return Simulated(quiet, quiet + cases, cases, current, began, phi, mean)


def _put(cases: Ints, start: int, k: float, mean: Floats, phi: float, rng: np.random.Generator) -> None:
    """Add an outbreak of Poisson(k standard deviations) cases, two at least, each some weeks after its start."""
    size = max(FEWEST_CASES, int(rng.poisson(k * np.sqrt(phi * mean[start]))))
    weeks = start + np.floor(rng.lognormal(0.0, SPREAD, size)).astype(np.int64)
    np.add.at(cases, weeks[weeks < cases.size], 1)
