"""The page of observed against promised, from the same answer that the API gives."""

from __future__ import annotations

from api.bootstrap import System
from api.chances import RISE, chances
from api.pages import paths
from api.pages.chance_views import ChancesPage, ChanceTable
from api.pages.histogram import TENTHS, Histogram
from api.pages.wording import week_words
from contracts.disclosure import Figure, rounded
from contracts.resources.chances import ChancesOfOut
from contracts.resources.signals import NumberOut
from contracts.weeks import Week

METHODS = {
    None: "All tests",
    "emerging": "Young patterns",
    "recent": "Under a year of history, or hardly ever said before",
    "recent_sums": "Under a year of history, or hardly ever said before: four weeks together",
    "farrington_no_trend": "One or two years of history",
    "farrington": "Three years of history or more",
    "farrington_sums": "Few people, four weeks together",
}
SMALL = 0.1
"""Up to this chance the tables tell how often it came."""


def chances_page(system: System) -> ChancesPage:
    """What came against what was promised, over the last whole quarters of all places together."""
    found = chances(system)
    rises = next((one for one in found.of if one.method is None and one.direction == RISE), None)
    weeks = None
    if found.first_week is not None and found.last_week is not None:
        weeks = f"{week_words(Week.parse(found.first_week))} to {week_words(Week.parse(found.last_week))}"
    return ChancesPage(
        weeks=weeks,
        sheets=_figure(found.sheets),
        least=found.least,
        histogram=None if rises is None else _histogram(rises),
        tables=tuple(_table(one) for one in found.of),
        api_url=paths.CHANCES_API,
    )


def _figure(number: NumberOut) -> Figure:
    return Figure(number.value, number.under_five, number.suppressed)


def _histogram(rises: ChancesOfOut) -> Histogram:
    """Tenths from running totals: each is rounded, so their differences are multiples of five as well."""
    upto = [level.came.value or 0 for level in rises.levels if round(level.level * TENTHS, 6) in range(1, TENTHS + 1)]
    counts = tuple(rounded(max(0, now - before)) for before, now in zip([0, *upto], upto, strict=False))
    return Histogram("chances", "Tests for a rise, by chance", counts, rounded((rises.tests.value or 0) // TENTHS))


def _table(one: ChancesOfOut) -> ChanceTable:
    way = "more people than expected" if one.direction == RISE else "fewer people than expected"
    return ChanceTable(
        title=f"{METHODS.get(one.method, METHODS[None])}: {way}",
        tests=_figure(one.tests),
        rows=tuple(
            (f"{100 * level.level:g}%", _figure(level.promised), _figure(level.came))
            for level in one.levels
            if level.level <= SMALL
        ),
    )
