"""The sheets of the last quarter of a year and what was last told of each, read from the signals tables and the log."""

from __future__ import annotations

from sqlalchemy import Connection, select

from contracts.events import SheetPublished, SignalCorrected, WeekCorrected
from services.foundation.log import EventLog
from services.signals.correcting import Earlier
from services.signals.homes import same_people
from services.signals.tables import signals_correction, signals_sheet

CORRECTED_FOR = 13
"""Weeks for which a published sheet is corrected."""


def earlier_sheets(connection: Connection, log: EventLog, home: str, week: int) -> list[Earlier]:
    """The published sheets of a home before a week, oldest first; a preview was never published.

    Args:
        connection: to the signals tables.
        log: where the sheets stand.
        home: whose sheets.
        week: the week of the sheet that may correct them.
    """
    s, c = signals_sheet.c, signals_correction.c
    rows = connection.execute(
        select(s.week, s.at_position)
        .where(s.place == home, s.preview.is_(False), s.week < week, s.week >= week - CORRECTED_FOR)
        .order_by(s.week)
    ).all()
    told = connection.execute(
        select(signals_correction)
        .where(c.home == home, c.week >= week - CORRECTED_FOR, c.sheet_week < week)
        .order_by(c.sheet_week)
    ).all()
    # What was told last stands last.
    weeks = {row.week: WeekCorrected.model_validate_json(row.said) for row in told if not row.signal}
    signals = {row.signal: SignalCorrected.model_validate_json(row.said) for row in told if row.signal}
    found = []
    for row in rows:
        envelope = log.at(row.at_position)
        if envelope is not None and isinstance(envelope.payload, SheetPublished):
            same = same_people(connection, envelope.payload.position)
            found.append(Earlier(envelope.payload, same, weeks.get(row.week), signals))
    return found
