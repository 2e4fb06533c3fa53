"""How the promise to hold false alarms down was kept: published sheets' tests, counted by how small their chance was.

Nothing here is of a place, a pattern or a person. Still only whole quarters are told of, and only where there are a thousand
tests or more, so that no single test can be seen to move.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from api.bootstrap import System
from api.signalling import number
from contracts.disclosure import Figure, rounded
from contracts.resources.chances import ChanceLevelOut, ChancesOfOut, ChancesOut
from contracts.weeks import Week
from services.signals.chances import LEVELS, added

QUARTER = 13
QUARTERS = 4
LEAST = 1000
RISE: Literal["rise"] = "rise"
FALL: Literal["fall"] = "fall"


def chances(system: System) -> ChancesOut:
    """The last four whole quarters' tests; none where they are too few."""
    newest = system.signals.newest_week()
    end = (newest + 1) // QUARTER * QUARTER if newest is not None else 0
    tallies = system.signals.tallies(end - QUARTERS * QUARTER, end - 1)
    counted = added(tallies.values())
    of = []
    for way in (RISE, FALL):
        mine = {name.partition("/")[0]: counts for name, counts in counted.items() if name.endswith(f"/{way}")}
        every = [sum(column) for column in zip(*mine.values(), strict=True)]
        of += [_of(method, way, counts) for method, counts in [(None, every), *mine.items()] if sum(counts) >= LEAST]
    told = bool(of)
    weeks = sorted({week for _, week in tallies})
    return ChancesOut(
        first_week=str(Week(weeks[0])) if told else None,
        last_week=str(Week(weeks[-1])) if told else None,
        sheets=number(rounded(len(tallies) if told else 0)),
        table=system.sheets.rules.calibration,
        least=LEAST,
        of=of,
    )


def _of(method: str | None, way: Literal["rise", "fall"], counts: Sequence[int]) -> ChancesOfOut:
    tests, came, levels = sum(counts), 0, []
    for level, count in zip(LEVELS, counts, strict=True):
        came += count
        levels.append(ChanceLevelOut(level=level, promised=number(_near(level * tests)), came=number(rounded(came))))
    return ChancesOfOut(method=method, direction=way, tests=number(rounded(tests)), levels=levels)


def _near(value: float) -> Figure:
    return rounded(round(value))
