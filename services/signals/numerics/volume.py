"""What a pattern's people are out of: how much was heard of each source, without the pattern's own excess in it.

More people in one pattern are more people heard of its sources, and would be expected for being there. So of three readings
of how many people a source was heard of, the middle one is taken: all of that week; those of that week outside the pattern,
with its usual share of all put back; and its level over the half year before. What moves a source as a whole (a bulk import,
a holiday, a week without a note) moves the first two alike, and stands; what moves the pattern alone moves the first, and the
second by its share of that only (docs/decisions/0151-what-others-say.md).
"""

import numpy as np

from services.signals.numerics.arrays import Floats, Ints

LEVEL_WEEKS = 26


def out_of(heard: Ints, said: Ints, share: Floats, *, by_others: bool = True) -> Floats:
    """Sum over sources of share times how many people the source was heard of.

    Args:
        heard: (S, T) distinct people by source and week.
        said: (P, S, T) those of them in each pattern.
        share: (P, S) each pattern's share of a source's people.
        by_others: take the middle of the three readings; all heard otherwise, as older sheets do.

    Returns:
        (P, T) people that the share of each pattern would give; a week in which a source was silent has none of it.
    """
    if not by_others:
        return np.asarray(share @ heard, dtype=np.float64)
    usual = level(heard)
    out = np.zeros((said.shape[0], heard.shape[1]))
    for source, people in enumerate(heard):
        own = share[:, source, None]
        others = people - said[:, source] + own * people
        out += own * np.clip(usual[source], np.minimum(people, others), np.maximum(people, others))
    return out


def level(heard: Ints) -> Floats:
    """Mean of the weeks before each, (S, T): 26 at most, from a source's first week on; its own count in that first."""
    sources, weeks = heard.shape
    so_far = np.concatenate([np.zeros((sources, 1)), np.cumsum(heard, axis=1)], axis=1)
    week = np.broadcast_to(np.arange(weeks), heard.shape)
    first = np.where(heard.any(axis=1), np.argmax(heard > 0, axis=1), weeks)[:, None]
    begin = np.clip(week - LEVEL_WEEKS, np.minimum(first, week), None)
    before = week - begin
    total = np.take_along_axis(so_far, week, axis=1) - np.take_along_axis(so_far, begin, axis=1)
    return np.where(before > 0, total / np.maximum(before, 1), heard)
