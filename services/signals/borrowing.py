"""Rates from elsewhere: what a pattern may count in a place that has hardly been heard. Pure.

A place with under eight weeks of notes has no past to compare with. The rate is then that of the same pattern in the rest of the
home over the year before, times the people heard here; where it is hardly heard elsewhere, that of its nearest sibling
there: the pattern of its kind that most of the same people speak of (docs/decisions/0130-borrowed-rates.md). The home as a
whole has nowhere to borrow from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.method import Borrowed
from services.signals.numerics.negbin import FEWEST_WEEKS, between_places
from services.signals.people import said_by
from services.signals.series import Heard, Panel

YEAR = 52
LENDS_FROM = 26
"""People elsewhere in the year before from which a rate is worth borrowing."""
HEARD_LATELY = 3
"""Of a sibling's rate it must be worth asking: so many people here in the three weeks before."""
HOME = 0


@dataclass(frozen=True, eq=False)
class Lent:
    """What was lent to S series.

    Attributes:
        pattern: (S,) code of the pattern the rate is of: its own, a sibling's, or -1 where nothing was lent.
        people, everyone: (S,) people of that pattern elsewhere in the year before, and all people they are out of; NaN where
            nothing was lent. Each counts once a week.
        between: how much the rates of the home's places differ, as a coefficient of variation.
        silent: codes of patterns in young places where nobody was in them, one a place: tests that a rise would have had.
    """

    pattern: Ints
    people: Floats
    everyone: Floats
    between: float
    silent: Ints

    @property
    def any(self) -> Bools:
        """(S,) which series were lent a rate."""
        return np.asarray(self.pattern >= 0, dtype=bool)

    @property
    def borrowed(self) -> Borrowed:
        """As `numerics.method.test_weeks` takes it, for one tested week."""
        return Borrowed(self.people[:, None], self.everyone[:, None], self.between)


def lend(who: Heard, panel: Panel, views: Sequence[frozenset[str]]) -> tuple[Panel, Lent]:
    """Lend a rate to every series of a young place that has one to borrow.

    Args:
        who: what counts.
        panel: every series, the home's first.
        views: what each place takes in, the home first.

    Returns:
        The panel, in which what is lent to counts out of the people heard in its place; and what was lent.
    """
    last = panel.people.shape[1] - 1
    year = slice(max(0, last - YEAR), last)
    rows = len(panel.pattern)
    pattern = np.full(rows, -1, dtype=np.int64)
    people, everyone = np.full(rows, np.nan), np.full(rows, np.nan)
    young = (panel.place != HOME) & (last - panel.starts < FEWEST_WEEKS)
    at_home = {int(panel.pattern[row]): row for row in np.flatnonzero(panel.place == HOME).tolist()}
    here = {(int(panel.place[row]), int(panel.pattern[row])): row for row in range(rows)}

    def elsewhere(code: int, place: int, out_of: int) -> tuple[float, float]:
        """People of a pattern in the rest of the home, and everybody there; `out_of` is any row of the place."""
        home, own = at_home[code], here.get((place, code))
        inside = 0 if own is None else panel.people[own, year].sum()
        heard = panel.everyone[home, year].sum() - panel.everyone[out_of, year].sum()
        return float(panel.people[home, year].sum() - inside), float(heard)

    for row in np.flatnonzero(young).tolist():
        own, place = int(panel.pattern[row]), int(panel.place[row])
        lately = panel.people[row, max(0, last - 3) : last].sum() >= HEARD_LATELY
        for code in (own, *(_siblings(who, own, panel.first_week + last) if lately else ())):
            counts, out_of = elsewhere(code, place, row) if code in at_home else (0.0, 0.0)
            if counts >= LENDS_FROM:
                pattern[row], people[row], everyone[row] = code, counts, out_of
                break
    hardly_heard = set(panel.place[young].tolist()) | set(_hardly_heard(who, views, panel.first_week + last))
    silent = [
        code
        for place in sorted(hardly_heard)
        for code, home in at_home.items()
        if (place, code) not in here and panel.people[home, year].sum() >= LENDS_FROM
    ]
    lent = Lent(pattern, people, everyone, _between(panel, year, at_home, young), np.array(silent, dtype=np.int64))
    offset = np.where(lent.any[:, None], panel.everyone, panel.offset)
    return replace(panel, offset=offset), lent


def _hardly_heard(who: Heard, views: Sequence[frozenset[str]], week: int) -> list[int]:
    """Places whose first note is under eight weeks old, whether or not anybody there is in a pattern."""
    first = [who.note_week[who.notes_inside(view)] for view in views[1:]]
    return [at for at, weeks in enumerate(first, start=1) if weeks.size and week - weeks.min() < FEWEST_WEEKS]


def _siblings(who: Heard, pattern: int, week: int) -> list[int]:
    """Patterns of the same kind that people of this one speak of too, before the tested week: the nearest first."""
    before = np.flatnonzero((who.said_week < week) & (who.said_pattern >= 0))
    members = said_by(who, before[who.said_pattern[before] == pattern])
    shared = {
        code: len(members & said_by(who, before[who.said_pattern[before] == code]))
        for code, kind in enumerate(who.kind_of)
        if code != pattern and kind == who.kind_of[pattern]
    }
    return sorted((code for code, many in shared.items() if many), key=lambda code: (-shared[code], code))


def _between(panel: Panel, year: slice, at_home: dict[int, int], young: Bools) -> float:
    """How much the rates of the places that have been heard for long enough differ."""
    rows = np.flatnonzero((panel.place != HOME) & ~young)
    home = np.array([at_home[code] for code in panel.pattern[rows].tolist()], dtype=np.int64)
    whole = np.maximum(panel.everyone[home, year].sum(axis=1), 1)
    expected = panel.people[home, year].sum(axis=1) / whole * panel.everyone[rows, year].sum(axis=1)
    return between_places(panel.people[rows, year].sum(axis=1).astype(np.float64), expected)
