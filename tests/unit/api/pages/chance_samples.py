"""The page of observed against promised, with figures and without."""

from __future__ import annotations

from api.pages.chance_views import ChancesPage, ChanceTable
from api.pages.histogram import Histogram
from api.pages.views import View
from contracts.disclosure import rounded

HISTOGRAM = Histogram(
    "chances", "Tests for a rise, by chance",
    tuple(rounded(count) for count in (210, 190, 185, 180, 190, 205, 215, 3, 260, 480)), rounded(215),
)  # fmt: skip
CHANCES: dict[str, View] = {
    "chances": ChancesPage(
        weeks="the week of 2 June 2025 to the week of 25 May 2026", sheets=rounded(52), least=1000, histogram=HISTOGRAM,
        tables=(
            ChanceTable("All tests: more people than expected", rounded(2150), (
                ("0.1%", rounded(2), rounded(4)), ("1%", rounded(22), rounded(24)), ("10%", rounded(215), rounded(210)),
            )),
            ChanceTable("All tests: fewer people than expected", rounded(1005), (("0.1%", rounded(1), rounded(0)),)),
        ),
        api_url="/v1/signals/calibration",
    ),
    "chances-none": ChancesPage(
        weeks=None, sheets=rounded(0), least=1000, histogram=None, tables=(), api_url="/v1/signals/calibration"
    ),
}  # fmt: skip
