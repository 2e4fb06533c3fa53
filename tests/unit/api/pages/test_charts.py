"""A chart as a value, and in words."""

from __future__ import annotations

import pytest

from api.pages.charts import Chart, Interval, Point, describe, interval_words, point_name
from contracts.disclosure import WITHHELD, Figure, rounded
from contracts.weeks import Week

FIRST = Week.parse("2026-W44")


def chart(*people: Figure | int, window: int = 1) -> Chart:
    """A chart of such figures, one a window."""
    points = tuple(Point(FIRST.plus(window * index), figure) for index, figure in enumerate(people))
    return Chart("c", "People", window, points)


def test_a_point_is_seen_under_five_or_withheld_and_only_one_of_them() -> None:
    """Three states that a drawing must tell apart; a true none is seen."""
    states = [(p.seen, p.under, p.withheld) for p in chart(rounded(26), rounded(2), WITHHELD, rounded(0), 7).points]
    assert states == [
        (25, False, False),
        (None, True, False),
        (None, False, True),
        (0, False, False),
        (7, False, False),
    ]


def test_in_words_the_signal_week_has_its_expectation() -> None:
    """What a reader who does not see the drawing most needs."""
    signal = Point(FIRST.plus(1), rounded(31), None, Interval(14.2, 7, 23), signal=True)
    words = describe(Chart("c", "People", 1, (Point(FIRST, rounded(12)), signal)))
    assert "2 weeks, from the week of 26 October 2026 (2026-W44)" in words
    assert "The lowest figure shown is about 10, the highest about 30." in words
    assert "Signal in the week of 2 November 2026 (2026-W45): about 30 people, 14 (between 7 and 23) expected." in words


def test_in_words_the_gaps_are_counted() -> None:
    """Withheld and under five are told, not passed over."""
    words = describe(chart(WITHHELD, WITHHELD, rounded(3)))
    assert "2 are withheld. The table" in words
    assert "1 is under 5." in words
    assert "lowest" not in words


@pytest.mark.parametrize("weeks", [(), (FIRST, FIRST), (FIRST.plus(1), FIRST)])
def test_points_out_of_order_are_refused(weeks: tuple[Week, ...]) -> None:
    """A series runs forward, one point a window, and has at least one."""
    with pytest.raises(ValueError, match="in order of time"):
        Chart("c", "People", 1, tuple(Point(week, 5) for week in weeks))


def test_an_interval_holds_its_point() -> None:
    """An expectation outside its interval is refused; one in it is said with it."""
    with pytest.raises(ValueError, match="low <= point <= high"):
        Interval(1, 2, 3)
    assert interval_words(Interval(14.2, 7, 23)) == "14 (between 7 and 23)"


def test_a_row_is_named_by_its_week_or_its_first_and_last_day() -> None:
    """A window of four weeks runs to the Sunday of the fourth."""
    assert point_name(chart(5), Point(FIRST, 5)) == "26 October 2026 (2026-W44)"
    assert point_name(chart(5, window=4), Point(FIRST, 5)) == "26 October 2026 to 22 November 2026"
