"""What a drawn series holds, and the same in words: a frozen value, made of figures that may be shown.

A withheld window is never 0, and one "under 5" is no number at all. `drawing` turns a chart into SVG, the template
`parts/chart.html` into a table; both say what `describe` says.
"""

from __future__ import annotations

from dataclasses import dataclass

from api.pages.wording import WITHHELD, date_words, figure_words, number_words, week_words
from contracts.disclosure import Figure
from contracts.weeks import Week


@dataclass(frozen=True, slots=True)
class Interval:
    """What was expected, with the interval it was expected in, in people per window.

    Raises:
        ValueError: if the three are not in order from 0 up.
    """

    point: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.point <= self.high:
            raise ValueError("an interval needs 0 <= low <= point <= high")


@dataclass(frozen=True, slots=True)
class Expected:
    """What was expected, with its interval, as it may be shown: figures by the disclosure rule, or exact numbers."""

    point: Figure | float
    low: Figure | float
    high: Figure | float

    @property
    def withheld(self) -> bool:
        """Nothing of it may be shown."""
        return isinstance(self.point, Figure) and self.point.suppressed


@dataclass(frozen=True, slots=True)
class Point:
    """One window of a series.

    Attributes:
        week: the window's first week.
        people: distinct people, as may be shown.
        everyone: distinct people with any note: the denominator; None where it is not shown.
        expected: None where nothing was expected (too short a history, or not tested).
        signal: a signal was raised on this window.
    """

    week: Week
    people: Figure | int
    everyone: Figure | int | None = None
    expected: Interval | None = None
    signal: bool = False

    @property
    def seen(self) -> int | None:
        """The number to draw; None where only "under 5" or nothing at all may be known."""
        if isinstance(self.people, int):
            return self.people
        return None if self.people.suppressed or self.people.under else self.people.value

    @property
    def under(self) -> bool:
        """Somebody, but fewer than five."""
        return isinstance(self.people, Figure) and self.people.under and not self.people.suppressed

    @property
    def withheld(self) -> bool:
        """Nothing may be shown."""
        return self.seen is None and not self.under


@dataclass(frozen=True, slots=True)
class Chart:
    """A series to draw.

    Attributes:
        id: unique on its page; letters, digits and hyphens.
        title: what is counted.
        window: weeks in each window (1, 4, 13 or 52).
        points: in order of time, at least one.

    Raises:
        ValueError: if there is no point, or they are not in order of time.
    """

    id: str
    title: str
    window: int
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        weeks = [point.week for point in self.points]
        if not weeks or weeks != sorted(set(weeks)):
            raise ValueError("a chart needs points in order of time, one a window")

    @property
    def window_name(self) -> str:
        """`week` or `4 weeks`."""
        return "week" if self.window == 1 else f"{self.window} weeks"

    @property
    def signals(self) -> tuple[Point, ...]:
        """The windows a signal was raised on."""
        return tuple(point for point in self.points if point.signal)


def describe(chart: Chart) -> str:
    """The drawing in words, for those who do not see it; every figure by the disclosure rule."""
    first, last = chart.points[0], chart.points[-1]
    windows = "weeks" if chart.window == 1 else f"windows of {chart.window_name} each"
    said = [f"{len(chart.points)} {windows}, from the {week_words(first.week)} to the {week_words(last.week)}."]
    seen = [(point.seen, point.people) for point in chart.points if point.seen is not None]
    if seen:
        low, high = min(seen, key=lambda pair: pair[0]), max(seen, key=lambda pair: pair[0])
        said.append(f"The lowest figure shown is {figure_words(low[1])}, the highest {figure_words(high[1])}.")
    for point in chart.signals:
        expected = "" if point.expected is None else f", {interval_words(point.expected)} expected"
        said.append(f"Signal in the {week_words(point.week)}: {figure_words(point.people)} people{expected}.")
    unders, withheld = (sum(p.under for p in chart.points), sum(p.withheld for p in chart.points))
    said += [
        f"{n} {'is' if n == 1 else 'are'} {name}." for n, name in ((unders, "under 5"), (withheld, "withheld")) if n
    ]
    return " ".join(said) + " The table holds the same figures."


def interval_words(expected: Interval | Expected) -> str:
    """`12 (between 8 and 17)`, `about 10 (between under 5 and about 15)`, or that it is withheld."""
    if isinstance(expected, Expected) and expected.withheld:
        return WITHHELD
    return f"{number_words(expected.point)} (between {number_words(expected.low)} and {number_words(expected.high)})"


def point_name(chart: Chart, point: Point) -> str:
    """What a row of the table is called: its week, or the first and last day of a longer window."""
    if chart.window == 1:
        return f"{date_words(point.week.monday)} ({point.week})"
    return f"{date_words(point.week.monday)} to {date_words(point.week.plus(chart.window - 1).sunday)}"
