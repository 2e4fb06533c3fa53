"""The drawing says the same as the figures, by shape and text alone."""

from __future__ import annotations

import itertools
import re
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from api.pages.charts import Chart, Interval, Point
from api.pages.drawing import HEIGHT, INK, PLOT_BOTTOM, TOP, WIDTH, draw, legend
from contracts.disclosure import WITHHELD, Figure, rounded
from contracts.weeks import Week

SVG = "{http://www.w3.org/2000/svg}"
FIRST = Week.parse("2024-W01")
FIGURES = st.just(WITHHELD) | st.integers(0, 400).map(rounded) | st.integers(0, 400)
EXPECTED = st.none() | st.lists(st.floats(0, 400), min_size=3, max_size=3).map(
    lambda ends: Interval(sorted(ends)[1], min(ends), max(ends))
)


def parsed(chart: Chart) -> ElementTree.Element:
    """The drawing, read as XML."""
    return ElementTree.fromstring(str(draw(chart)))  # noqa: S314  # our own drawing


@st.composite
def charts(draw_from: st.DrawFn) -> Chart:
    """Any chart."""
    kinds = draw_from(st.lists(st.tuples(FIGURES, EXPECTED, st.booleans()), min_size=1, max_size=120))
    points = (Point(FIRST.plus(n), people, None, expected, found) for n, (people, expected, found) in enumerate(kinds))
    return Chart("c", "People", 1, tuple(points))


@settings(max_examples=60, deadline=None)
@given(charts())
def test_every_window_is_drawn_once_as_what_it_is(chart: Chart) -> None:
    """A dot for what is seen, a box for under five, hatching for withheld, a diamond for a signal; nothing is lost."""
    drawing = parsed(chart)
    rects = drawing.findall(f"{SVG}rect")
    assert len(drawing.findall(f"{SVG}circle")) == sum(point.seen is not None for point in chart.points)
    assert sum(rect.get("fill", "").startswith("url(") for rect in rects) == sum(
        point.withheld for point in chart.points
    )
    assert sum(rect.get("stroke") is not None for rect in rects) == sum(point.under for point in chart.points)
    diamonds = [path for path in drawing.findall(f"{SVG}path") if "l8 8l-8 8" in path.get("d", "")]
    assert len(diamonds) == len(chart.signals)


@settings(max_examples=60, deadline=None)
@given(charts())
def test_nothing_is_drawn_outside_the_plot(chart: Chart) -> None:
    """Every dot lies between the axis and the top; a larger number is never drawn lower."""
    drawing = parsed(chart)
    seen = [point.seen for point in chart.points if point.seen is not None]
    heights = [float(circle.get("cy", "")) for circle in drawing.findall(f"{SVG}circle")]
    assert all(TOP - 0.1 <= height <= PLOT_BOTTOM + 0.1 for height in heights)
    assert all(0 <= float(circle.get("cx", "")) <= WIDTH for circle in drawing.findall(f"{SVG}circle"))
    ordered = sorted(zip(seen, heights, strict=True))
    assert all(later[1] <= earlier[1] for earlier, later in itertools.pairwise(ordered))


def test_a_gap_is_a_gap() -> None:
    """The line breaks at a withheld window: no stroke leads to or over it, and no dot stands at nought."""
    figures: tuple[Figure, ...] = (rounded(20), rounded(20), WITHHELD, rounded(20), rounded(20))
    drawing = parsed(Chart("c", "People", 1, tuple(Point(FIRST.plus(n), f) for n, f in enumerate(figures))))
    lines = [
        p.get("d", "") for p in drawing.findall(f"{SVG}path") if p.get("fill") == "none" and p.get("stroke") == INK
    ]
    assert [line.count("L") for line in lines] == [1, 1]
    assert all(float(circle.get("cy", "")) < PLOT_BOTTOM for circle in drawing.findall(f"{SVG}circle"))


def test_no_colour_judges() -> None:
    """Ink, paper and near-greys only: no red, amber or green."""
    points = tuple(
        Point(FIRST.plus(n), f, None, Interval(9, 4, 15), n == 1) for n, f in enumerate((rounded(12), WITHHELD))
    )
    chart = Chart("c", "People", 1, points)
    colours = set(re.findall(r"#([0-9a-f]{6})\b", draw(chart) + "".join(mark for mark, _ in legend(chart))))
    assert colours
    for colour in colours:
        parts = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
        assert max(parts) - min(parts) <= 8


def test_it_is_named_and_described_for_those_who_do_not_see_it() -> None:
    """Role, title and description, and a title that holds markup stays text."""
    drawing = parsed(Chart("c", "People <b>&", 1, (Point(FIRST, rounded(12), signal=True),)))
    title, desc = drawing.find(f"{SVG}title"), drawing.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert (drawing.get("role"), drawing.get("aria-labelledby")) == ("img", f"{title.get('id')} {desc.get('id')}")
    assert title.text == "People <b>&"
    assert "Signal in the week" in (desc.text or "")
    assert drawing.get("viewBox") == f"0 0 {WIDTH} {HEIGHT}"
    assert "signal week" in [text.text for text in drawing.findall(f"{SVG}text")]


def test_the_legend_names_only_what_is_drawn() -> None:
    """A mark that the drawing lacks is not explained."""
    assert [words for _, words in legend(Chart("c", "People", 1, (Point(FIRST, 12),)))] == ["seen"]
    words = [
        words for _, words in legend(Chart("c", "P", 1, (Point(FIRST, WITHHELD), Point(FIRST.plus(1), rounded(2)))))
    ]
    assert words == ["under 5 people", "withheld: too few people"]
