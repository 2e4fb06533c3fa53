"""Whether people have stopped saying something: a quarter of a year beside what the year before would have brought.

What was said stays said, so a pattern whose statements are all there does not come apart when nobody adds to it. It has
faded all the same.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import hypergeom, poisson

QUARTER: Final = 13
YEAR: Final = 52
CHANCE: Final = 0.002
"""How seldom a pattern that is said as before may be taken for one that is not: with nothing said in a quarter, a
pattern that had at least 6.2 statements a quarter. As seldom is a part taken for newer than the rest."""
NEXT_TO_NOTHING: Final = 0.15
"""The most that may still be said, as a share of what was to be expected: less than before is not silence."""
AGAIN: Final = 3
"""Statements in a quarter from which a pattern that had fallen silent is said again."""

SETTLED: Final = 0.25
"""Share of a pattern that is older than a year from which it is no longer being found: half a year in, everything about it
is new and its parts are told apart as there is more to tell them by."""


def is_news(part: NDArray[np.int64], rest: NDArray[np.int64], now: int) -> bool:
    """Whether a part of a pattern is newer than the rest by more than chance allows, or the pattern is young.

    As there is more to cluster, the same words are told apart more finely; that says nothing of what people live through. A
    part most of which was said in the last quarter, where the rest was not, is something that people have begun to say.

    Args:
        part: (n,) int64, the week of each statement of the part.
        rest: (m,) int64, of what it leaves behind.
        now: the week that has just closed.
    """
    every = np.concatenate([part, rest])
    if every.size == 0 or np.mean(now - every >= YEAR) <= SETTLED:
        return True
    lately, others = int((now - part < QUARTER).sum()), int((now - rest < QUARTER).sum())
    chance = hypergeom.sf(lately - 1, every.size, lately + others, part.size)
    return bool(2 * lately >= part.size and chance < CHANCE)


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
