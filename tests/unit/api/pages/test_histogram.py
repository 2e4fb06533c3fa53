"""The histogram of chances: drawn, in words, with the line of what chance alone would give."""

from __future__ import annotations

import re

import pytest

from api.pages.histogram import BOTTOM, TOP, Histogram, describe_histogram, draw_histogram
from contracts.disclosure import rounded
from tests.unit.api.pages.chance_samples import HISTOGRAM


def heights(svg: str) -> list[float]:
    """Heights of the bars, left to right."""
    return [float(tall) for tall in re.findall(r'<rect [^>]*height="([\d.]+)"', svg)]


def test_ten_bars_stand_as_high_as_their_figures() -> None:
    """The tallest fills the drawing; "under 5" is no bar; the line stands at what was promised."""
    svg = str(draw_histogram(HISTOGRAM))
    bars = heights(svg)
    assert len(bars) == 10
    assert bars[-1] == BOTTOM - TOP
    assert bars[7] == 0.0
    assert bars[0] == pytest.approx((BOTTOM - TOP) * 210 / 480, abs=0.1)
    line = re.search(r'd="M\d+ ([\d.]+)H\d+"[^>]*stroke-dasharray', svg)
    assert line is not None
    assert float(line[1]) == pytest.approx(BOTTOM - (BOTTOM - TOP) * 215 / 480, abs=0.1)


def test_in_words_both_ends_and_the_promise_are_told() -> None:
    """What a reader who does not see the drawing needs; each tenth has a row of the table."""
    words = describe_histogram(HISTOGRAM)
    assert "210 tests came out with a chance of 10% or less, 480 with one above 90%" in words
    assert "215 in each tenth" in words
    assert [name for name, _ in HISTOGRAM.rows][::9] == ["0% to 10%", "90% to 100%"]
    assert [figure.words for _, figure in HISTOGRAM.rows][7] == "under 5"


def test_nothing_counted_is_drawn_flat() -> None:
    """No tests, no bars, and no division by nothing."""
    assert heights(str(draw_histogram(Histogram("h", "t", (rounded(0),) * 10, rounded(0))))) == [0.0] * 10


def test_other_than_ten_bars_are_refused() -> None:
    """Chances go from 0 to 1 in tenths."""
    with pytest.raises(ValueError, match="ten bars"):
        Histogram("h", "t", (rounded(5),), rounded(5))
