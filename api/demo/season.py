"""The year of an English council: bank holidays, the August and Christmas quiet, winter, and the terms of schools."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian algorithm, Nature 1876; Meeus 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _monday_from(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


@cache
def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of England in a year, those in lieu included; single royal occasions are not."""
    sunday = easter(year)
    christmas = date(year, 12, 25)
    rest: list[date] = []
    day = christmas
    while len(rest) < 2:  # a holiday on a weekend moves to the next day that is none
        if day.weekday() < 5:
            rest.append(day)
        day += timedelta(days=1)
    new_year = date(year, 1, 1)
    return frozenset(
        {
            new_year if new_year.weekday() < 5 else _monday_from(new_year),
            sunday - timedelta(days=2),
            sunday + timedelta(days=1),
            _monday_from(date(year, 5, 1)),
            _monday_from(date(year, 5, 25)),
            _monday_from(date(year, 8, 25)),
            *rest,
        }
    )


@cache
def working_days(monday: date) -> tuple[date, ...]:
    """The days of a week, Monday to Friday, that are no bank holidays."""
    days = [monday + timedelta(days=n) for n in range(5)]
    return tuple(day for day in days if day not in bank_holidays(day.year))


@cache
def volume(monday: date) -> float:
    """How busy a week is beside an ordinary one, whatever it is about."""
    factor = 0.55 + 0.09 * len(working_days(monday))
    if monday.month == 8:
        factor *= 0.86
    thursday = monday + timedelta(days=3)
    if (thursday.month, thursday.day) >= (12, 22) or (thursday.month, thursday.day) <= (1, 2):
        factor *= 0.55
    elif thursday.month == 1:
        factor *= 1.12
    return factor


def _wave(monday: date, peak_day: int) -> float:
    return math.cos(2 * math.pi * (monday.timetuple().tm_yday - peak_day) / 365.25)


def _winter(size: float) -> Callable[[date], float]:
    return lambda monday: math.exp(size * _wave(monday, 20)) / math.exp(size * size / 4)


def _terms(monday: date) -> float:
    if monday.month == 8:
        return 0.45
    return 1.3 if monday.month in (6, 9) else 1.0


def _holidays(monday: date) -> float:
    return 1.35 if monday.month in (8, 12) else 0.95


SEASONS: dict[str, Callable[[date], float]] = {
    "fuel-costs": _winter(0.85),
    "damp-and-mould": _winter(0.18),
    "loneliness-bereavement": _winter(0.12),
    "broken-lift": lambda monday: 1.0 + 0.2 * _wave(monday, 200),
    "food-running-out": _holidays,
    "send-transport": _terms,
    "ehcp-delay": _terms,
    "school-refusal": _terms,
    "young-carer": _terms,
    "college-course": lambda monday: 2.0 if monday.month in (7, 8, 9) else 0.75,
    "garden-again": lambda monday: 1.0 + 0.6 * _wave(monday, 110),
    "swim-again": lambda monday: 1.0 + 0.4 * _wave(monday, 170),
    "walking-group": lambda monday: 1.0 + 0.4 * _wave(monday, 160),
    "sleeping-rough": _winter(0.3),
    "warm-clothes-and-baby-things": _winter(0.4),
    "nowhere-for-teenagers": lambda monday: 1.8 if monday.month in (7, 8) else 0.85,
}
"""Season of a situation by the week's Monday, about 1 over a year; a situation not named has none."""
