"""Which past weeks a tested week is compared with, and to which part of the season each belongs.

The layout depends only on the number of reference years, so one layout serves every series at once.

References:
    [1] Noufaily, Enki, Farrington, Garthwaite, Andrews, Charlett (2013). An improved algorithm for outbreak
        detection in multiple surveillance systems. Statistics in Medicine 32: 1206-1222.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from services.signals.numerics.arrays import AnyInts, Ints

YEAR = 52
HALF_WINDOW = 3
SEASON_LEVELS = 10
GUARD_WEEKS = 26
MAX_YEARS = 5


@dataclass(frozen=True, eq=False)
class Baseline:
    """The baseline weeks of a tested week, ordered by season level and, within it, by time.

    Attributes:
        lags: (n,) int64, weeks before the tested week, each > 26.
        level: (n,) int64, which of the L season levels; the last, L - 1, is the tested week's own.
        starts: (L,) int64, where each level begins in `lags`.
        sizes: (L,) int64, how many weeks each level holds; never 0 (empty levels are dropped).
    """

    lags: Ints
    level: Ints
    starts: Ints
    sizes: Ints

    @property
    def own(self) -> int:
        """The index of the tested week's own season level."""
        return len(self.sizes) - 1


def reference_years(weeks_before: AnyInts) -> Ints:
    """How many reference years b a history allows: min(5, floor((n - 3) / 52)), never under 0.

    Args:
        weeks_before: any shape, n, the number of weeks before the tested one.

    Returns:
        The same shape, int64, 0 to 5.
    """
    n = np.asarray(weeks_before, dtype=np.int64)
    return np.clip((n - HALF_WINDOW) // YEAR, 0, MAX_YEARS).astype(np.int64)


@cache
def baseline(years: int) -> Baseline:
    """The baseline of `years` reference years, by the improved settings of [1].

    Windows of 7 weeks around the same week of each past year share the tested week's own level. Each gap of 45 weeks
    between windows is split in time order into 9 levels; the weeks after the latest window go on with the same
    levels until the guard of 26 weeks, which keeps a running outbreak out of its own baseline.

    Args:
        years: b, 1 to 5.

    Returns:
        237 weeks and 10 levels for 5 years; for one year 29 weeks and 6 levels, the empty ones dropped.

    Raises:
        ValueError: if years is not 1 to 5.
    """
    if not 1 <= years <= MAX_YEARS:
        raise ValueError(f"reference years must be 1 to {MAX_YEARS}, not {years}")
    lags = np.arange(years * YEAR + HALF_WINDOW, GUARD_WEEKS, -1, dtype=np.int64)
    gap = YEAR - 2 * HALF_WINDOW - 1
    parts = SEASON_LEVELS - 1
    lengths = np.full(parts, gap // parts)
    lengths[: gap % parts] += 1
    of_gap_week = np.repeat(np.arange(parts), lengths)
    # Weeks since the start of the window before: 0 to 6 are the window, the rest is the gap.
    phase = (-lags - HALF_WINDOW + 2 * HALF_WINDOW) % YEAR
    raw = np.where(phase <= 2 * HALF_WINDOW, parts, of_gap_week[np.clip(phase - 2 * HALF_WINDOW - 1, 0, gap - 1)])
    order = np.argsort(raw, kind="stable")
    _, level, sizes = np.unique(raw[order], return_inverse=True, return_counts=True)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return Baseline(lags[order], level.astype(np.int64), starts.astype(np.int64), sizes.astype(np.int64))
