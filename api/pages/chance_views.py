"""The page that holds how often small chances came against what was promised: a frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from api.pages.histogram import Histogram
from api.pages.views import Section, View
from contracts.disclosure import Figure


@dataclass(frozen=True, slots=True)
class ChanceTable:
    """One method in one direction: (chance in words, promised, came), the smallest chance first."""

    title: str
    tests: Figure
    rows: tuple[tuple[str, Figure, Figure], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChancesPage(View):
    """Observed against promised.

    Attributes:
        weeks: which weeks are told of, in words; None where there are too few tests yet.
        sheets: how many published sheets.
        least: fewer tests than this are not told of.
        histogram: of all rises together; None where there are too few.
        api_url: the same figures for a program.
    """

    template: ClassVar[str] = "chances.html"
    section: ClassVar[Section] = "signals"
    weeks: str | None
    sheets: Figure
    least: int
    histogram: Histogram | None
    tables: tuple[ChanceTable, ...]
    api_url: str
