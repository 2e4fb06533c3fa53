"""Predictive tails: what a count may be when neither its mean nor its dispersion is known for sure.

The plug-in p-value takes both as known and so is too small in the tails (measured: p < .0001 comes 3.5 times too
often). Here the mean has a gamma posterior and the dispersion a log-normal one around its estimate.

References:
    [1] Salmon, Schumacher, Stark, Hoehle (2015). Bayesian outbreak detection in the presence of reporting delays.
        Biometrical Journal 57: 1051-1067 (posterior predictive thresholds for the same regression).
    [2] Gelman et al. (2013). Bayesian Data Analysis, 3rd ed., sections 2.6 to 2.8 (gamma-Poisson, Jeffreys' prior).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaincinv

from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.tails import SMALLEST_P, bound_where, upper_tail

JEFFREYS = 0.5
# Probabilists' Gauss-Hermite points: the dispersion is known only to within its own sampling error.
_points, _weights = np.polynomial.hermite_e.hermegauss(5)
NODES: Floats = np.asarray(_points, dtype=np.float64)
NODE_WEIGHTS: Floats = np.asarray(_weights / _weights.sum(), dtype=np.float64)


@dataclass(frozen=True, eq=False)
class Predictive:
    """What R counts may be, before they are seen.

    Attributes:
        mean: (R,) posterior mean of the expected count.
        shape: (R,) shape of its gamma posterior; its coefficient of variation is 1 / sqrt(shape).
        phi: (R,) estimated dispersion, at least 1.
        log_phi_sd: (R,) standard error of log phi; 0 takes phi as known.
    """

    mean: Floats
    shape: Floats
    phi: Floats
    log_phi_sd: Floats

    def p_at_least(self, y: Floats) -> Floats:
        """P(Y >= y) of new counts, (R,), in (0, 1]; NaN where nothing is known."""
        total = np.zeros(self.mean.shape)
        for node, weight in zip(NODES, NODE_WEIGHTS, strict=True):
            # Variance of Y = phi * mean from chance, + mean^2 / shape from not knowing the mean.
            spread = self._phi_at(float(node)) + self.mean / self.shape
            total += float(weight) * upper_tail(y, self.mean, spread)
        return np.clip(total, SMALLEST_P, 1.0)

    def bound(self, alpha: float) -> Floats:
        """The smallest whole number q with P(Y > q) <= alpha, (R,)."""
        spread = self._phi_at(float(NODES[-1])) + self.mean / self.shape
        return bound_where(self.p_at_least, self.mean, self.mean * spread, alpha)

    def interval(self, level: float = 0.95) -> tuple[Floats, Floats]:
        """Where the expected count itself lies, with probability `level`: lower and upper, each (R,)."""
        tail = (1.0 - level) / 2.0
        scale = self.mean / self.shape
        return gammaincinv(self.shape, tail) * scale, gammaincinv(self.shape, 1.0 - tail) * scale

    def rows(self, where: Bools | Ints) -> "Predictive":
        """Only the rows that `where` picks, by a mask of (R,) or by position."""
        return Predictive(self.mean[where], self.shape[where], self.phi[where], self.log_phi_sd[where])

    def _phi_at(self, node: float) -> Floats:
        return np.maximum(1.0, self.phi * np.exp(node * self.log_phi_sd))


def of_regression(expected: Floats, phi: Floats, spread: Floats, degrees: Floats, mean_level: Floats) -> Predictive:
    """The predictive distribution that a log-linear regression leaves.

    Args:
        expected: (R,) fitted mean.
        phi: (R,) dispersion.
        spread: (R,) variance of log expected per unit of phi.
        degrees: (R,) degrees of freedom behind phi.
        mean_level: (R,) mean count of the baseline, for the sampling error of phi.

    Returns:
        A gamma posterior with Jeffreys' prior: shape 1 / (phi spread) + 1/2. A season level of zeros, whose fitted
        mean runs off to nothing, keeps the half count that zeros in so many weeks leave possible.
    """
    with np.errstate(divide="ignore", over="ignore", under="ignore"):
        shape = 1.0 / (phi * spread)
        mean = expected + JEFFREYS * (expected * spread) * phi
    return Predictive(mean, shape + JEFFREYS, phi, log_phi_error(phi, degrees, mean_level))


def log_phi_error(phi: Floats, degrees: Floats, mean_level: Floats) -> Floats:
    """The standard error of log phi-hat, from the variance of squared Pearson residuals.

    A squared residual of a count with variance phi * mean has relative variance 2 + (6 (phi - 1) + 1 / phi) / mean:
    2 as for a normal, more where counts are few. The mean is taken as at least 1/4, below which the
    approximation runs wild; the answer is kept within a factor e either way.
    """
    excess = (6.0 * (phi - 1.0) + 1.0 / phi) / np.maximum(mean_level, 0.25)
    return np.minimum(np.sqrt((2.0 + excess) / np.maximum(degrees, 1.0)), 1.0)
