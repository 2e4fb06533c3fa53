"""Places together: which sets of places under one parent stand out, pattern by pattern, against each place's own past. Pure.

What each place should count in each of the last four weeks is its own test's expectation, in proportion to who was heard
(docs/decisions/0132-places-together.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from services.signals.detection import HEARD_A_YEAR, YEAR
from services.signals.numerics.answers import Method, WeekTests
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.monte_carlo import seeded
from services.signals.numerics.scan import DURATIONS, FEWEST_PLACES, Expected, Scan, scan
from services.signals.numerics.uncertain import JEFFREYS
from services.signals.publishing import parents
from services.signals.series import Heard, Panel

LEAST_A_YEAR = 5
"""People in the year before from which a place has a part: of fewer nothing can be expected."""
PLUG_IN = (int(Method.FARRINGTON), int(Method.FARRINGTON_NO_TREND))


@dataclass(frozen=True, eq=False)
class Scanned:
    """One pattern under one parent.

    Attributes:
        pattern, parent: codes of the pattern and of the view whose parts were scanned.
        rows: (n,) of the panel, one a place.
        mean: (n,) expected in the tested week; `shape`: (n,) how well that is known.
        found: what stands out.
    """

    pattern: int
    parent: int
    rows: Ints
    mean: Floats
    shape: Floats
    found: Scan


def scans(
    who: Heard, panel: Panel, answers: WeekTests, week: int, views: Sequence[frozenset[str]], places: Sequence[str]
) -> Iterator[Scanned]:
    """Scan every pattern under every parent where, by what was heard before the tested week, there is something to scan.

    Args:
        who: what counts.
        panel: every series.
        answers: what their tests said of the last week.
        week: the tested week.
        views: what each place of the panel takes in, the home first.
        places: their codes.
    """
    if panel.people.shape[1] <= DURATIONS:
        return
    before = panel.people[:, :-1][:, -YEAR:].sum(axis=1)
    fit = answers.answered[:, 0] & (before >= LEAST_A_YEAR) & (panel.offset[:, -1] > 0)
    above = np.array([-1 if parent is None else parent for parent in parents(views)], dtype=np.int64)
    parent = above[panel.place]
    for pattern, around in sorted(
        {(int(panel.pattern[row]), int(parent[row])) for row in np.flatnonzero(fit).tolist()}
    ):
        rows = np.flatnonzero(fit & (panel.pattern == pattern) & (parent == around))
        if around < 0 or len(rows) < FEWEST_PLACES or before[rows].sum() < HEARD_A_YEAR:
            continue
        mean, shape = _of_the_week(answers, rows)
        heard = panel.offset[rows, -DURATIONS:] / panel.offset[rows, -1:]
        expected = Expected(mean[:, None] * heard, shape, answers.phi[rows, 0], answers.log_phi_sd[rows, 0])
        random = seeded(places[0], places[around], str(int(week)), "neighbours", who.patterns[pattern])
        found = scan(panel.people[rows, -DURATIONS:].astype(np.float64), expected, random)
        yield Scanned(pattern, around, rows, mean, shape, found)


def _of_the_week(answers: WeekTests, rows: Ints) -> tuple[Floats, Floats]:
    """What each place should count in the tested week, with half a count where a regression sees only zeros; and its shape."""
    expected, shape = answers.expected[rows, 0], answers.shape[rows, 0]
    plugged_in = np.isin(answers.method[rows, 0], PLUG_IN)
    return np.where(plugged_in, expected * shape / np.maximum(shape - JEFFREYS, 1e-12), expected), shape
