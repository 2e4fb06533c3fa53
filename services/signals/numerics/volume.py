"""What a pattern's people are out of: how much was heard of each source, without the pattern's own excess in it.

More people in one pattern are more people heard of its sources, and would be expected for being there. So of three readings
of how many people a source was heard of, the middle one is taken: all of that week; those of that week outside the pattern,
with its usual share of all put back; and its level over the half year before. What moves a source as a whole (a bulk import,
a holiday, a week without a note) moves the first two alike, and stands; what moves the pattern alone moves the first, and the
second by its share of that only (docs/decisions/0151-what-others-say.md, 0152-put-back-by-share.md).
"""

from enum import StrEnum

import numpy as np

from services.signals.numerics.arrays import Floats, Ints

LEVEL_WEEKS = 26


class Volume(StrEnum):
    """How it is read how much was heard: as now, and as it was when older sheets were made.

    Values: `all` is all heard; `others` is the middle of three, by what those outside the pattern would make it (others over
    the share that is not the pattern's); `put back` the middle of three as above.
    """

    ALL = "all"
    OTHERS = "others"
    PUT_BACK = "put back"


def out_of(heard: Ints, said: Ints, share: Floats, volume: Volume = Volume.PUT_BACK) -> Floats:
    """Sum over sources of share times how many people the source was heard of.

    Args:
        heard: (S, T) distinct people by source and week.
        said: (P, S, T) those of them in each pattern.
        share: (P, S) each pattern's share of a source's people.
        volume: which reading of how many.

    Returns:
        (P, T) people that the share of each pattern would give; a week in which a source was silent has none of it.
    """
    if volume is Volume.ALL:
        return np.asarray(share @ heard, dtype=np.float64)
    usual = level(heard)
    out = np.zeros((said.shape[0], heard.shape[1]))
    for source, people in enumerate(heard):
        own = np.minimum(share[:, source, None], 1.0)
        others = people - said[:, source]
        by_others = others + own * people if volume is Volume.PUT_BACK else _divided(people, others, own)
        low, high = np.minimum(people, by_others), np.maximum(people, by_others)
        out += share[:, source, None] * np.clip(usual[source], low, high)
    return out


def _divided(people: Ints, others: Ints, share: Floats) -> Floats:
    """(P, T) what others would make it; all heard where a source tells of one pattern and nothing else."""
    whole = np.broadcast_to(people, others.shape).astype(float)
    return np.asarray(np.divide(others, 1.0 - share, out=whole, where=share < 1.0), dtype=np.float64)


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
