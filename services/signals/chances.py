"""What chance alone would bring to a sheet, and how often small chances came among its tests. Pure.

Under Benjamini and Hochberg's rule one more series would have been published, had its p been under f (R + 1) / m: f the promised
share, R what was published, m the tests. Where nothing moved, so small a p comes in that share of the tests: so chance alone
brings up to f (R + 1) signals to such a sheet, in each direction that was tested (docs/decisions/0136-expected-by-chance.md).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from contracts.events import SheetPublished, SignalRaised
from services.signals.detection import Detected, Rules
from services.signals.numerics.answers import Method
from services.signals.numerics.arrays import Floats, Ints

LEVELS = (0.001, 0.005, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""At which chances tests are counted: how many came at or below each, and above the one before."""


def expected_by_chance(tested: Detected, published: int, rules: Rules) -> float:
    """Signals that chance alone would bring to a sheet of so many published ones that were tested.

    Args:
        tested: every series, with its chance of a rise and of a fall.
        published: signals of it that were tested; those that were only found are not chance's.
        rules: the promised share.
    """
    directions = sum(bool(np.isfinite(p).any()) for p in (tested.p_rise, tested.p_fall))
    return rules.fdr * (published + directions)


def for_reader(sheet: SheetPublished, visible: Collection[str]) -> float:
    """The same of a sheet as a reader sees it: signals that are hidden from them are in no figure of theirs."""
    hidden = how_many_tested(signal for signal in sheet.signals if signal.signal not in visible)
    return max(0.0, sheet.chance - sheet.fdr * hidden)


def tally(tested: Detected) -> dict[str, tuple[int, ...]]:
    """How many tests came to each of `LEVELS`, rises and falls apart, by the method that spoke: `farrington/rise`."""
    found = {}
    method = tested.answers.method[:, 0]
    # Where next to nothing was heard nearly every chance is 1: counted as well, they would hide all others.
    for way, p in (("rise", np.where(tested.seldom, np.nan, tested.p_rise)), ("fall", tested.p_fall)):
        for one in np.unique(method[~np.isnan(p)]).tolist():
            found[f"{Method(one).name.lower()}/{way}"] = _counts(p[(method == one) & ~np.isnan(p)])
    return dict(sorted(found.items()))


def _counts(p: Floats) -> tuple[int, ...]:
    return tuple(np.bincount(np.searchsorted(LEVELS, p, side="left"), minlength=len(LEVELS)).tolist())


def how_many_tested(signals: Iterable[SignalRaised]) -> int:
    """How many of these signals were tested."""
    return sum(1 for signal in signals if signal.q is not None)


def added(tallies: Iterable[Mapping[str, Sequence[int]]]) -> dict[str, tuple[int, ...]]:
    """Several sheets' tallies together."""
    total: dict[str, Ints] = {}
    for one in tallies:
        for name, counts in one.items():
            total[name] = np.array(counts, dtype=np.int64) + total.get(name, 0)
    return {name: tuple(counts.tolist()) for name, counts in sorted(total.items())}
