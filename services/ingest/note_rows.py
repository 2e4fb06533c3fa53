"""Which notes each source has here, by week: followed from the log, for a source's health and for reconciling."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert, update

from contracts.events import KeysGone, NoteAmended, NoteBody, NoteRecorded, NoteWithdrawn
from contracts.notes import parse_occurred
from contracts.weeks import Week
from services.foundation.log import Envelope
from services.ingest.tables import ingest_note

MOST_PARAMETERS = 500


class NoteRows:
    """Keeps `ingest_note`; see `services.foundation.following.Follower`."""

    name = "ingest.notes"
    topics: Sequence[str] = ("ingest.note.", "ingest.person.", "ingest.keys.")

    def __init__(self, timezone: str) -> None:
        self.zone = ZoneInfo(timezone)

    def prepare(self, page: Sequence[Envelope]) -> list[dict[str, Any]]:
        """Rows of the notes that a page records."""
        return [self._row(one, one.payload) for one in page if isinstance(one.payload, NoteRecorded)]

    def _row(self, envelope: Envelope, body: NoteBody) -> dict[str, Any]:
        return {
            "note": body.note,
            "source": body.source,
            "recorded_day": envelope.recorded_at.astimezone(self.zone).date().toordinal(),
            "recorded_at": int(envelope.recorded_at.timestamp()),
            "withdrawn": False,
            "key": envelope.key,
            **self._when(envelope, body),
        }

    def _when(self, envelope: Envelope, body: NoteBody) -> dict[str, Any]:
        happened = parse_occurred(body.occurred_at)
        day = happened if not hasattr(happened, "astimezone") else happened.astimezone(self.zone).date()
        return {
            "week": int(Week.parse(body.week)),
            "day": date.toordinal(day),
            "position": envelope.position,
        }

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: list[dict[str, Any]]) -> None:
        """Write a page: notes first, since what is said of them in the same page comes after."""
        if prepared:
            connection.execute(insert(ingest_note), prepared)
        for envelope in page:
            match envelope.payload:
                case NoteAmended() as body:
                    there = update(ingest_note).where(ingest_note.c.note == body.note)
                    connection.execute(there.values(withdrawn=False, **self._when(envelope, body)))
                case NoteWithdrawn(note=note):
                    connection.execute(update(ingest_note).where(ingest_note.c.note == note).values(withdrawn=True))
                case KeysGone(keys=keys):
                    for start in range(0, len(keys), MOST_PARAMETERS):
                        some = ingest_note.c.key.in_(keys[start : start + MOST_PARAMETERS])
                        connection.execute(delete(ingest_note).where(some))
                case _:
                    pass
