"""ISO weeks on a week number, so that a series has no year ends in it."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

_MONDAY_ZERO = dt.date(1970, 1, 5).toordinal()
_FORM = re.compile(r"([0-9]{4})-W([0-9]{2})")


class Week(int):
    """An ISO week as whole weeks since Monday 5 January 1970; `str()` gives `2026-W47`."""

    @classmethod
    def of(cls, day: dt.date) -> Week:
        """The week that a local day lies in."""
        return cls((day.toordinal() - _MONDAY_ZERO) // 7)

    @classmethod
    def of_moment(cls, moment: dt.datetime, timezone: str) -> Week:
        """The week of a moment with an offset, on the clocks of `timezone`."""
        return cls.of(moment.astimezone(ZoneInfo(timezone)).date())

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read `2026-W47`.

        Raises:
            ValueError: if the text is not an ISO week that exists.
        """
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError("a week is written like 2026-W47")
        return cls.of(dt.date.fromisocalendar(int(found[1]), int(found[2]), 1))

    @property
    def monday(self) -> dt.date:
        """The first day of the week."""
        return dt.date.fromordinal(_MONDAY_ZERO + 7 * int(self))

    @property
    def sunday(self) -> dt.date:
        """The last day of the week."""
        return self.monday + dt.timedelta(days=6)

    def plus(self, weeks: int) -> Week:
        """The week so many weeks later (earlier when negative)."""
        return Week(int(self) + weeks)

    def frozen_at(self, timezone: str) -> dt.datetime:
        """The moment the week's sheet freezes: Wednesday 06:00 of the next week, local time."""
        day = self.plus(1).monday + dt.timedelta(days=2)
        return dt.datetime.combine(day, dt.time(6), tzinfo=ZoneInfo(timezone))

    def __str__(self) -> str:
        """The ISO form."""
        year, week, _ = self.monday.isocalendar()
        return f"{year:04d}-W{week:02d}"

    __repr__ = __str__


def last_frozen(now: dt.datetime, timezone: str) -> Week:
    """The newest week whose sheet has frozen at `now` (a moment with an offset)."""
    week = Week.of_moment(now, timezone).plus(-1)
    return week if now >= week.frozen_at(timezone) else week.plus(-1)
