"""Which weeks were told as closed, and telling it: what follows weekly (sheets, lives) begins with that.

A week closes kind by kind, and is told when the last of them has closed. A process that is killed in between leaves a week
that has runs and was never told; whoever closes next finds that here, and goes on with it first.
"""

from __future__ import annotations

from uuid import UUID

from contracts.events import WeekClosed
from contracts.weeks import Week
from contracts.words import Unit
from services.foundation.log import Draft, EventLog, caused, service_stream
from services.patterns.domain import int_week


class ClosedWeeks:
    """Reads the log once for each week it has not heard of; what it knows stays true."""

    def __init__(self, log: EventLog) -> None:
        self.log = log
        self._newest: dict[Unit, int] = {}

    def told(self, unit: Unit, week: int) -> bool:
        """Whether this week of a unit, or one after it, was told as closed."""
        if self._newest.get(unit, -1) < week:
            newest = self.newest(unit)
            if newest is not None:
                self._newest[unit] = newest
        return self._newest.get(unit, -1) >= week

    def newest(self, unit: Unit) -> int | None:
        """The newest week of a unit that was told as closed; None before the first."""
        found = [envelope.payload for envelope in self.log.stream(_stream(unit))]
        return max((int_week(event.week) for event in found if isinstance(event, WeekClosed)), default=None)

    def tell(self, unit: Unit, week: Week, *, live: bool) -> None:
        """Tell those who follow weekly that every kind of the unit was closed; a repeat is harmless.

        Args:
            unit: a home's, a team's, or what may travel from a home.
            week: the week.
            live: False for a first load's, which publishes no sheet of the past.
        """
        event = WeekClosed(unit=unit, week=str(week), live=live)
        once = caused(f"closing {week}", event.topic, unit)
        self.log.append([Draft(_stream(unit), event, once=once)])


def _stream(unit: Unit) -> UUID:
    return service_stream("patterns", unit, "weeks")
