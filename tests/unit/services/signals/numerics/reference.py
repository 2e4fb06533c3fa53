"""What the signal tests share: R's golden answers, and made-up series with season, trend and overdispersion."""

import csv
import gzip
from pathlib import Path

import numpy as np

from services.signals.numerics.arrays import Floats, Ints

GOLDEN = Path(__file__).parent / "golden"
WEEKS_TESTED = np.arange(575, 624)


def golden_counts() -> Ints:
    """The (42, 624) counts R was given."""
    return np.loadtxt(GOLDEN / "counts.csv.gz", delimiter=",", skiprows=1, dtype=np.int64).T.copy()


def golden_names() -> list[str]:
    """Their headings."""
    with gzip.open(GOLDEN / "counts.csv.gz", "rt", encoding="utf-8") as handle:
        return handle.readline().strip().split(",")


def golden_answers() -> dict[str, Floats]:
    """R's answers by column, each (42, 49)."""
    with gzip.open(GOLDEN / "r_surveillance.csv.gz", "rt", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    return {
        key: np.array([float(row[key]) for row in rows]).reshape(42, 49) for key in rows[0] if key not in {"series"}
    }


def seasonal(series: int, weeks: int, *, mean: float, phi: float, seed: int) -> Ints:
    """(series, weeks) negative-binomial counts with one harmonic and variance phi * mean."""
    rng = np.random.default_rng(seed)
    mu = mean * np.exp(0.3 * np.cos(2 * np.pi * np.arange(weeks) / 52))
    rate = np.broadcast_to(mu, (series, weeks))
    drawn = rng.poisson(rate) if phi <= 1 or mean == 0 else rng.negative_binomial(rate / (phi - 1), 1 / phi)
    return np.asarray(drawn, dtype=np.int64)
