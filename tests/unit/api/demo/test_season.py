"""The calendar is England's, and the seasons average out."""

from datetime import date, timedelta

import pytest

from api.demo.season import SEASONS, bank_holidays, easter, volume, working_days


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, date(1818, 3, 22)), (2023, date(2023, 4, 9)), (2024, date(2024, 3, 31)), (2038, date(2038, 4, 25))],
)
def test_easter_falls_where_it_fell(year: int, day: date) -> None:
    """The earliest and latest Easters are found, and two recent ones."""
    assert easter(year) == day


def test_bank_holidays_are_those_of_england() -> None:
    """As gov.uk lists them for 2022 (Christmas on a Sunday, without the jubilee and the funeral) and 2027."""
    assert sorted(day.isoformat() for day in bank_holidays(2022)) == [
        "2022-01-03",
        "2022-04-15",
        "2022-04-18",
        "2022-05-02",
        "2022-05-30",
        "2022-08-29",
        "2022-12-26",
        "2022-12-27",
    ]
    assert {date(2027, 12, 27), date(2027, 12, 28), date(2027, 1, 1)} <= bank_holidays(2027)


def test_no_day_of_a_week_is_worked_on_a_bank_holiday() -> None:
    """Easter week 2026 has four working days before it and four in it."""
    assert [day.day for day in working_days(date(2026, 3, 30))] == [30, 31, 1, 2]
    assert [day.day for day in working_days(date(2026, 4, 6))] == [7, 8, 9, 10]


def test_august_and_christmas_are_quiet() -> None:
    """Christmas week has under half of an ordinary week's notes, August is a seventh down, January catches up."""
    assert volume(date(2025, 11, 10)) == pytest.approx(1.0)
    assert volume(date(2025, 12, 22)) < 0.5
    assert 0.7 < volume(date(2025, 8, 11)) < 0.9
    assert volume(date(2026, 1, 12)) > 1.1


def test_seasons_are_about_one_over_a_year() -> None:
    """A season moves a situation's statements within the year and hardly adds any."""
    mondays = [date(2024, 1, 1) + timedelta(weeks=n) for n in range(52)]
    for name, season in SEASONS.items():
        assert abs(sum(map(season, mondays)) / 52 - 1) < 0.13, name


def test_fuel_costs_are_a_matter_of_winter() -> None:
    """January has four times July's."""
    assert SEASONS["fuel-costs"](date(2026, 1, 12)) > 4 * SEASONS["fuel-costs"](date(2026, 7, 13))
