"""A chart as a drawing made on the server: one SVG element that needs no style sheet and no script.

Meaning is carried by shape and text, not by colour: a dot is what was seen, a dashed step what was expected, a grey
step its interval, a diamond with the words "signal week" what moved, hatching what is withheld. A withheld window is a
gap and never 0; one "under 5" is a hollow box from 0 to 5, since that is all that is known.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from markupsafe import Markup

from api.pages.charts import Chart, Point, describe
from contracts.disclosure import ROUND_TO

WIDTH, HEIGHT = 760, 280
LEFT, RIGHT, TOP, PLOT_BOTTOM = 46, 14, 30, 236
INK, QUIET, GRID, BAND, PAPER = "#0b0c0c", "#484949", "#d9d9d9", "#d5dbdc", "#ffffff"
LABEL_PX = 13
"""Size of lettering, in drawing units (the drawing is shown at about one unit a pixel)."""


def draw(chart: Chart) -> Markup:
    """The series as one SVG element with a title and a description; it needs no style sheet and no script."""
    grid = _Grid(chart)
    parts = [
        *_axes(grid),
        *_withheld(grid),
        *_expected(grid),
        *_under(grid),
        *_observed(grid),
        *_signals(grid),
    ]
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" '
        'aria-labelledby="{id}-title {id}-desc" font-size="{size}"><title id="{id}-title">{title}</title>'
        '<desc id="{id}-desc">{desc}</desc>{hatch}{parts}</svg>'
    ).format(
        w=WIDTH, h=HEIGHT, id=chart.id, size=LABEL_PX, title=chart.title, desc=describe(chart),
        hatch=_hatch(chart.id), parts=Markup("").join(parts),
    )  # fmt: skip


class _Grid:
    """Where a window and a number of people lie on the drawing."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.slot = (WIDTH - LEFT - RIGHT) / len(chart.points)
        tops = [float(ROUND_TO)]
        tops += [float(point.seen) for point in chart.points if point.seen is not None]
        tops += [point.expected.high for point in chart.points if point.expected is not None]
        self.step = _nice_step(max(tops))
        self.top = self.step * math.ceil(max(tops) / self.step)

    def x(self, index: int) -> float:
        """Middle of a window."""
        return LEFT + self.slot * (index + 0.5)

    def y(self, people: float) -> float:
        """Height of a number of people."""
        return PLOT_BOTTOM - (PLOT_BOTTOM - TOP) * people / self.top


def _nice_step(top: float) -> int:
    """A whole step of 1, 2 or 5 times a power of ten that gives at most five."""
    rough = max(1.0, top / 5)
    power = 10 ** math.floor(math.log10(rough))
    return int(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough))


def _hatch(name: str) -> Markup:
    return Markup(
        '<defs><pattern id="{0}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><path d="M0 0V6" stroke="{1}" stroke-width="1.6"/></pattern></defs>'
    ).format(name, "#9a9d9d")


def _line(start: tuple[float, float], end: tuple[float, float], ink: str = INK) -> Markup:
    return Markup('<path d="M{:.1f} {:.1f}L{:.1f} {:.1f}" stroke="{}"/>').format(*start, *end, ink)


def _text(x: float, y: float, words: str, anchor: str = "start", weight: int = 400) -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}" fill="{}" font-weight="{}">{}</text>').format(
        x, y, anchor, INK, weight, words
    )


def _axes(grid: _Grid) -> Iterator[Markup]:
    yield _text(0, 14, f"People each {grid.chart.window_name}")
    for people in range(0, grid.top + 1, grid.step):
        y = grid.y(people)
        yield _line((LEFT, y), (WIDTH - RIGHT, y), INK if people == 0 else GRID)
        yield _text(LEFT - 8, y + 4, str(people), "end")
    points = grid.chart.points
    every = max(1, math.ceil(len(points) / 6))
    # Counted back from the newest, so that the week people ask about always has its date.
    for index in range(len(points) - 1, -1, -every):
        x, day = grid.x(index), points[index].week.monday
        anchor = "end" if x > WIDTH - 60 else "middle"
        yield _line((x, PLOT_BOTTOM), (x, PLOT_BOTTOM + 5))
        yield _text(x + (grid.slot / 2 if anchor == "end" else 0), PLOT_BOTTOM + 20, f"{day.day} {day:%b}", anchor)
        yield _text(x + (grid.slot / 2 if anchor == "end" else 0), PLOT_BOTTOM + 36, f"{day:%Y}", anchor)


def _withheld(grid: _Grid) -> Iterator[Markup]:
    for index, point in enumerate(grid.chart.points):
        if point.withheld:
            yield Markup('<rect x="{:.1f}" y="{}" width="{:.1f}" height="{}" fill="url(#{}-hatch)"/>').format(
                grid.x(index) - grid.slot / 2, TOP, grid.slot, PLOT_BOTTOM - TOP, grid.chart.id
            )


def _under(grid: _Grid) -> Iterator[Markup]:
    width = min(12.0, grid.slot * 0.6)
    for index, point in enumerate(grid.chart.points):
        if point.under:
            yield Markup(
                '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" fill="{}" stroke="{}" stroke-width="1.2"/>'
            ).format(grid.x(index) - width / 2, grid.y(ROUND_TO), width, PLOT_BOTTOM - grid.y(ROUND_TO), PAPER, QUIET)


def _expected(grid: _Grid) -> Iterator[Markup]:
    """Steps, one a window: the expectation is of a whole window, so nothing is drawn between two."""
    half = grid.slot / 2
    for start, end in _stretches(grid.chart.points, lambda point: point.expected is not None):
        stretch = enumerate(grid.chart.points[start:end], start)
        steps = [(grid.x(index), point.expected) for index, point in stretch if point.expected]
        upper = [f"{x + side * half:.1f} {grid.y(e.high):.1f}" for x, e in steps for side in (-1, 1)]
        lower = [f"{x + side * half:.1f} {grid.y(e.low):.1f}" for x, e in reversed(steps) for side in (1, -1)]
        middle = [f"{x + side * half:.1f} {grid.y(e.point):.1f}" for x, e in steps for side in (-1, 1)]
        yield Markup('<path d="M{}Z" fill="{}"/>').format("L".join(upper + lower), BAND)
        yield Markup('<path d="M{}" fill="none" stroke="{}" stroke-width="1.6" stroke-dasharray="6 4"/>').format(
            "L".join(middle), QUIET
        )


def _observed(grid: _Grid) -> Iterator[Markup]:
    points = grid.chart.points
    for start, end in _stretches(points, lambda point: point.seen is not None):
        marks = [(grid.x(i), grid.y(point.seen or 0)) for i, point in enumerate(points[start:end], start)]
        yield Markup('<path d="M{}" fill="none" stroke="{}" stroke-width="1.2"/>').format(
            "L".join(f"{x:.1f} {y:.1f}" for x, y in marks), INK
        )
        radius = min(3.6, max(1.8, grid.slot / 3))
        for x, y in marks:
            yield Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="{}"/>').format(x, y, radius, INK)


def _signals(grid: _Grid) -> Iterator[Markup]:
    labelled_to = -math.inf
    for index, point in enumerate(grid.chart.points):
        if not point.signal:
            continue
        x = grid.x(index)
        y = grid.y(point.seen) if point.seen is not None else grid.y(ROUND_TO)
        yield _line((x, TOP - 8), (x, y))
        yield _diamond(x, y)
        if x - labelled_to > 90:
            yield _text(min(x + 4, WIDTH - RIGHT), TOP - 12, "signal week", "end" if x > WIDTH - 90 else "start", 700)
            labelled_to = x


def _diamond(x: float, y: float) -> Markup:
    return Markup('<path d="M{0:.1f} {2:.1f}l8 8l-8 8l-8 -8Z" fill="{3}" stroke="{1}" stroke-width="2.4"/>').format(
        x, INK, y - 8, PAPER
    )


def legend(chart: Chart) -> tuple[tuple[Markup, str], ...]:
    """Each mark that this chart uses, as a small drawing of its own, with its words; to stand beside the drawing."""
    points = chart.points
    marks = (
        (_SEEN, "seen", any(point.seen is not None for point in points)),
        (_EXPECTED, "expected, with its interval", any(point.expected is not None for point in points)),
        (_diamond(11, 11), "signal week", bool(chart.signals)),
        (_UNDER, "under 5 people", any(point.under for point in points)),
        (_WITHHELD.format(chart.id), "withheld: too few people", any(point.withheld for point in points)),
    )
    frame = Markup('<svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false">{}</svg>')
    return tuple((frame.format(mark), words) for mark, words, used in marks if used)


_SEEN = Markup('<circle cx="11" cy="11" r="4" fill="{}"/>').format(INK)
_EXPECTED = Markup(
    '<rect x="0" y="4" width="22" height="14" fill="{}"/>'
    '<path d="M0 11h22" stroke="{}" stroke-width="1.6" stroke-dasharray="6 4"/>'
).format(BAND, QUIET)
_UNDER = Markup('<rect x="6" y="4" width="10" height="14" fill="{}" stroke="{}"/>').format(PAPER, QUIET)
_WITHHELD = Markup('<rect x="2" y="2" width="18" height="18" fill="url(#{}-hatch)"/>')


def _stretches(points: tuple[Point, ...], holds: Callable[[Point], bool]) -> Iterator[tuple[int, int]]:
    """First and one-past-last index of each run of points for which `holds` is true."""
    start: int | None = None
    for index, point in enumerate(points):
        if holds(point) and start is None:
            start = index
        if not holds(point) and start is not None:
            yield start, index
            start = None
    if start is not None:
        yield start, len(points)
