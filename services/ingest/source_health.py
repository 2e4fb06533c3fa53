"""How a source stands: when it last posted, how late it posts, what was refused and why, and what of its is here.

These are for whoever runs the source, about that source alone: nothing here sets one source beside another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError

from contracts.events import NoteBody
from contracts.weeks import Week
from services.foundation.database import writing
from services.ingest.ports import DoorLog
from services.ingest.tables import ingest_note, ingest_refusal

DAYS = 28


@dataclass(frozen=True, slots=True)
class Health:
    """How a source stands.

    Attributes:
        last: UNIX time at which its newest note came in; None when it has none.
        notes: how many came in over the last `DAYS` days.
        delay: days between a note's day and its coming in, over those: the middle one, and nine in ten within.
        refused: how many were refused over the last `DAYS` days, by reason.
    """

    last: int | None
    notes: int
    delay: tuple[int, int] | None
    refused: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """One note as its source reconciles it; `hash` is None for one recorded before hashes were kept."""

    source_id: str
    note: str
    hash: str | None
    withdrawn: bool


class SourceHealth:
    """Reads and counts."""

    def __init__(self, log: DoorLog, derived: Engine, clock: Callable[[], datetime], timezone: str) -> None:
        self.log = log
        self.derived = derived
        self.clock = clock
        self.zone = ZoneInfo(timezone)

    def _today(self) -> int:
        return self.clock().astimezone(self.zone).date().toordinal()

    def refused(self, source: str, reasons: Counter[str]) -> None:
        """Count what was refused. A count that cannot be written now is lost; the refusal itself stands."""
        made = postgresql.insert if self.derived.dialect.name == "postgresql" else sqlite.insert
        with suppress(OperationalError), writing(self.derived) as connection:
            for reason, count in sorted(reasons.items()):
                row = made(ingest_refusal).values(source=source, day=self._today(), reason=reason[:64], count=count)
                grown = {"count": ingest_refusal.c.count + count}
                key = ["source", "day", "reason"]
                connection.execute(row.on_conflict_do_update(index_elements=key, set_=grown))

    def health(self, source: str) -> Health:
        """How a source stands now, as far as the followers have read."""
        since = self._today() - DAYS
        n, r = ingest_note.c, ingest_refusal.c
        late = n.recorded_day - n.day
        lately = (n.source == source, n.recorded_at >= int(self.clock().timestamp()) - DAYS * 86_400)
        with self.derived.connect() as connection:
            last = connection.execute(select(func.max(n.recorded_at)).where(n.source == source)).scalar_one()
            days = connection.execute(select(late, func.count()).where(*lately).group_by(late).order_by(late)).all()
            refused = connection.execute(
                select(r.reason, func.sum(r.count)).where(r.source == source, r.day > since).group_by(r.reason)
            ).all()
        counts = {int(day): int(count) for day, count in days}
        return Health(last, sum(counts.values()), _spread(counts), {reason: int(n) for reason, n in sorted(refused)})

    def digest(self, source: str, week: Week) -> list[Entry]:
        """Every note of a source in a week, by the source's own id, with the hash of its newest body as posted."""
        n = ingest_note.c
        query = select(n.position, n.withdrawn).where(n.source == source, n.week == int(week)).order_by(n.position)
        with self.derived.connect() as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            envelope = self.log.at(row.position)
            body = envelope.payload if envelope is not None else None
            if isinstance(body, NoteBody):
                found.append(Entry(body.source_id, body.note, body.body_hash, row.withdrawn))
        return sorted(found, key=lambda entry: entry.source_id)


def _spread(counts: Mapping[int, int]) -> tuple[int, int] | None:
    """The middle value, and the one that nine in ten do not exceed; None of nothing."""
    total = sum(counts.values())
    if not total:
        return None

    def at(share: float) -> int:
        seen = 0
        for value in sorted(counts):
            seen += counts[value]
            if seen >= share * total:
                return value
        return max(counts)

    return at(0.5), at(0.9)
