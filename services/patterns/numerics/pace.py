"""Whether people have stopped saying something: a quarter of a year beside what the year before would have brought.

What was said stays said, so a pattern whose statements are all there does not come apart when nobody adds to it. It has
faded all the same.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import poisson

QUARTER: Final = 13
YEAR: Final = 52
CHANCE: Final = 0.002
"""How seldom a pattern that is said as before may be taken for one that is not: with nothing said in a quarter, a
pattern that had at least 6.2 statements a quarter."""
NEXT_TO_NOTHING: Final = 0.15
"""The most that may still be said, as a share of what was to be expected: less than before is not silence."""
AGAIN: Final = 3
"""Statements in a quarter from which a pattern that had fallen silent is said again."""


def fallen_silent(weeks: NDArray[np.int64], now: int) -> bool:
    """Whether next to nothing was said in the last quarter of what the year before, and its same quarter, would bring.

    The same quarter a year ago is asked as well, so that what comes every winter does not fade every summer.

    Args:
        weeks: (n,) int64, the week of each statement of a pattern.
        now: the week that has just closed.
    """
    ago = now - weeks
    recent = int(((ago >= 0) & (ago < QUARTER)).sum())
    year = int(((ago >= QUARTER) & (ago < QUARTER + YEAR)).sum()) * QUARTER / YEAR
    same_quarter = int(((ago >= YEAR) & (ago < YEAR + QUARTER)).sum())
    expected = min(year, same_quarter)
    return bool(recent <= NEXT_TO_NOTHING * expected and poisson.cdf(recent, expected) < CHANCE)


def said_again(weeks: NDArray[np.int64], now: int) -> bool:
    """Whether a pattern that had fallen silent is said again, by the same weeks."""
    ago = now - weeks
    return int(((ago >= 0) & (ago < QUARTER)).sum()) >= AGAIN
