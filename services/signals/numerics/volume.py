"""What a pattern's people are out of: how much was heard of each source, without the pattern's own excess in it.

More people in one pattern are more people heard of its sources, and would be expected for being there. So of three readings
of how many people a source was heard of, the middle one is taken: all of that week; those of that week outside the pattern,
with its usual share of all put back; and its level over the half year before. What moves a source as a whole (a bulk import,
a holiday, a week without a note) moves the first two alike, and stands; what moves the pattern alone moves the first, and the
second by its share of that only (docs/decisions/0151-what-others-say.md).

The first two are alike only while the share put back is what the pattern has at that time. So it is that of the weeks before and
of the same time of year in the two years before (docs/decisions/0152-the-usual-share-is-of-the-season.md).
"""

import numpy as np

from services.signals.numerics.arrays import Floats, Ints

LEVEL_WEEKS = 26
LATELY = ((1, 8), (46, 58), (98, 110))
"""Weeks back, first and last, of which the usual share is: two months, and a quarter around the same week of two years."""
AT_ALL_TIMES = 20.0
"""So many people at the share of all times are added to them."""


def out_of(heard: Ints, said: Ints, share: Floats, *, by_others: bool = True, by_season: bool = True) -> Floats:
    """Sum over sources of share times how many people the source was heard of.

    Args:
        heard: (S, T) distinct people by source and week.
        said: (P, S, T) those of them in each pattern.
        share: (P, S) each pattern's share of a source's people.
        by_others: take the middle of the three readings; all heard otherwise, as older sheets do.
        by_season: of them, put back the usual share of that time; `share` otherwise, as older sheets do.

    Returns:
        (P, T) people that the share of each pattern would give; a week in which a source was silent has none of it.
    """
    if not by_others:
        return np.asarray(share @ heard, dtype=np.float64)
    usual = level(heard)
    out = np.zeros((said.shape[0], heard.shape[1]))
    for source, people in enumerate(heard):
        own = share[:, source, None]
        usually = lately(people, said[:, source], own) if by_season else own
        others = people - said[:, source] + usually * people
        out += own * np.clip(usual[source], np.minimum(people, others), np.maximum(people, others))
    return out


def lately(people: Ints, said: Ints, share: Floats) -> Floats:
    """Each pattern's share of a source before each week: of the weeks of `LATELY`, drawn towards that of all times.

    Args:
        people: (T,) distinct people of one source.
        said: (P, T) those of them in each pattern.
        share: (P, 1) each pattern's share of them over all time.

    Returns:
        (P, T) shares; that of all times where nobody was heard in those weeks.
    """
    week = np.arange(people.size)
    sums = [np.concatenate([np.zeros_like(a[..., :1]), np.cumsum(a, axis=-1)], axis=-1) for a in (people, said)]
    among, told = (
        sum(s[..., np.maximum(week - first + 1, 0)] - s[..., np.maximum(week - last, 0)] for first, last in LATELY)
        for s in sums
    )
    return np.asarray((told + AT_ALL_TIMES * share) / (among + AT_ALL_TIMES), dtype=np.float64)


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
