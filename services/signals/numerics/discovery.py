"""False discovery: of all that is published, what share may be chance.

References:
    [1] Benjamini and Hochberg (1995). Controlling the false discovery rate. JRSS B 57: 289-300.
    [2] Simes (1986). An improved Bonferroni procedure for multiple tests of significance. Biometrika 73: 751-754.
    [3] Benjamini and Bogomolov (2014). Selective inference on multiple families of hypotheses. JRSS B 76: 297-318.
    [4] Genovese, Roeder and Wasserman (2006). False discovery control with p-value weighting. Biometrika 93: 509-524.
"""

from dataclasses import dataclass

import numpy as np

from services.signals.numerics.arrays import AnyInts, Bools, Floats

LARGER, SMALLER, SELDOM = 0, 1, 2
"""Where a hypothesis stands within its family: of the larger place, of one of the smaller, or of a smaller one where it has
hardly been heard, so that only what is plain may be told."""
SHARES = {LARGER: 0.8, SMALLER: 0.1, SELDOM: 0.1}
"""Their shares of what may be chance within a pattern: the larger place has most of the people, and is asked first."""


@dataclass(frozen=True, eq=False)
class Selection:
    """What a two-level selection keeps.

    Attributes:
        selected: (M,) bool, which hypotheses are published.
        q: (M,) the smallest false-discovery level at which each would pass within its family, corrected for how
            many families were selected; 1 at most; NaN where p is.
        family_p: (F,) p-value of each family, in the order of `families`.
        families: (F,) the family names, ascending.
        family_selected: (F,) bool.
    """

    selected: Bools
    q: Floats
    family_p: Floats
    families: AnyInts
    family_selected: Bools


def q_values(p: Floats) -> Floats:
    """Benjamini-Hochberg adjusted p-values [1].

    Args:
        p: (M,) p-values; NaN (not tested) is left out of the count.

    Returns:
        (M,) q-values in the order of p, NaN where p is. Publishing every q <= f holds the false-discovery rate at f
        for independent or positively dependent tests.
    """
    p = np.asarray(p, dtype=np.float64)
    out = np.full(p.shape, np.nan)
    known = np.flatnonzero(~np.isnan(p))
    if known.size == 0:
        return out
    order = known[np.argsort(p[known], kind="stable")]
    scaled = p[order] * known.size / np.arange(1, known.size + 1)
    out[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return out


def select_two_level(p: Floats, family: AnyInts, level: float, standing: AnyInts | None = None) -> Selection:
    """Select families first, then hypotheses within them, paying for the selection [3].

    Args:
        p: (M,) p-values; NaN is not tested.
        family: (M,) whole numbers naming each hypothesis's family (a pattern).
        level: the false-discovery level promised, 0 to 1.
        standing: (M,) of each hypothesis `LARGER`, `SMALLER` or `SELDOM`: what may be chance within a family is shared out by
            `SHARES` among those that are there (weights fixed before anything is seen keep the promise [4]). None: all alike.

    Returns:
        Families by Benjamini-Hochberg at `level` on the smallest q-value within; within each of the R selected of F tested,
        weighted Benjamini-Hochberg at level R / F: the average false-discovery proportion over selected families is held.
    """
    p = np.asarray(p, dtype=np.float64)
    names, at = np.unique(np.asarray(family), return_inverse=True)
    stands = np.full(p.shape, LARGER) if standing is None else np.asarray(standing)
    within = np.full(p.shape, np.nan)
    for i in range(names.size):
        within[at == i] = _within(p[at == i], stands[at == i])
    own = np.array(
        [np.nanmin(within[at == i]) if np.isfinite(within[at == i]).any() else np.nan for i in range(names.size)]
    )
    family_selected = q_values(own) <= level
    tested = int((~np.isnan(own)).sum())
    price = tested / max(int(family_selected.sum()), 1)
    q = np.minimum(within * price, 1.0)
    return Selection((q <= level) & family_selected[at], q, own, names, family_selected)


def _within(p: Floats, standing: AnyInts) -> Floats:
    """q-values within one family, (m,), each standing at its own share of the level."""
    known = ~np.isnan(p)
    there = {one: share for one, share in SHARES.items() if (known & (standing == one)).any()}
    out = np.full(p.shape, np.nan)
    for one, share in there.items():
        out[standing == one] = np.minimum(q_values(p[standing == one]) * sum(there.values()) / share, 1.0)
    return out
