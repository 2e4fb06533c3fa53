"""ISO weeks on a week number: round trips, year ends, and the moment a sheet freezes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.weeks import Week, last_frozen

LONDON = "Europe/London"
days = st.dates(dt.date(1, 1, 8), dt.date(9999, 12, 19))
near = st.dates(dt.date(1971, 1, 1), dt.date(2100, 1, 1))


@given(days)
def test_a_week_is_written_and_read_back(day: dt.date) -> None:
    """`str` and `parse` are inverse, and the form is Python's own ISO week."""
    week = Week.of(day)
    assert Week.parse(str(week)) == week
    year, number, _ = day.isocalendar()
    assert str(week) == repr(week) == f"{year:04d}-W{number:02d}"


@given(days)
def test_a_day_lies_between_its_weeks_monday_and_sunday(day: dt.date) -> None:
    """Seven days, beginning on a Monday."""
    week = Week.of(day)
    assert week.monday <= day <= week.sunday
    assert (week.monday.weekday(), (week.sunday - week.monday).days) == (0, 6)


@given(near, st.integers(-600, 600))
def test_weeks_are_counted_without_year_ends(day: dt.date, weeks: int) -> None:
    """So many weeks later is that many weeks of days later, over any year end and any 53rd week."""
    week = Week.of(day)
    assert week.plus(weeks) - week == weeks
    assert week.plus(weeks).monday == week.monday + dt.timedelta(weeks=weeks)


def test_year_ends_belong_to_the_iso_year() -> None:
    """Days around new year, a year with 53 weeks, and the lag of a year."""
    assert str(Week.of(dt.date(2021, 1, 3))) == "2020-W53"
    assert str(Week.of(dt.date(2024, 12, 30))) == "2025-W01"
    assert str(Week.parse("2020-W53").plus(1)) == "2021-W01"
    assert Week.parse("2021-W01") - Week.parse("2020-W01") == 53


@pytest.mark.parametrize(
    "text",
    ["2026-47", "2026-W00", "2021-W53", "2026-W54", "2026-W47\n", " 2026-W47", "26-W47", "٢٠٢٦-W47", "0000-W01", ""],
)
def test_what_is_no_week_is_refused(text: str) -> None:
    """Weeks that do not exist, other forms, other digits, and anything around it."""
    with pytest.raises(ValueError, match=r"."):
        Week.parse(text)


@given(near)
def test_a_sheet_freezes_on_wednesday_at_six_on_the_clocks_there(day: dt.date) -> None:
    """Of the next week, summer and winter: 05:00 or 06:00 UTC."""
    week = Week.of(day)
    frozen = week.frozen_at(LONDON)
    assert (frozen.date() - week.sunday).days == 3
    assert (frozen.weekday(), frozen.hour, frozen.minute) == (2, 6, 0)
    assert frozen.astimezone(dt.UTC).hour in (5, 6)


def test_summer_time_moves_the_freeze_in_utc_and_not_on_the_wall() -> None:
    """The clocks went forward on 29 March 2026 and go back on 25 October."""
    hours = {
        text: Week.parse(text).frozen_at(LONDON).astimezone(dt.UTC).hour
        for text in ("2026-W12", "2026-W13", "2026-W42", "2026-W43")
    }
    assert hours == {"2026-W12": 6, "2026-W13": 5, "2026-W42": 5, "2026-W43": 6}


@given(st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2100, 1, 1)))  # noqa: DTZ001 - hypothesis takes them so
def test_the_last_frozen_week_is_frozen_and_the_next_is_not(moment: dt.datetime) -> None:
    """At any moment."""
    now = moment.replace(tzinfo=ZoneInfo("UTC"))
    week = last_frozen(now, LONDON)
    assert week.frozen_at(LONDON) <= now < week.plus(1).frozen_at(LONDON)


def test_a_moment_is_in_the_week_of_the_clocks_there() -> None:
    """Half past midnight on a Monday in summer time is Sunday in UTC, and still the new week in London."""
    moment = dt.datetime(2026, 6, 7, 23, 30, tzinfo=dt.UTC)
    assert str(Week.of_moment(moment, LONDON)) == "2026-W24"
    assert str(Week.of_moment(moment, "UTC")) == "2026-W23"
