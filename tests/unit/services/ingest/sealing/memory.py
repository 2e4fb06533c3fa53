"""A log, its checkpoints and its file in memory, as wide as the seal's ports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from services.ingest.sealing.checkpoint import Checkpoint, SealKey
from services.ingest.sealing.ports import Following, Found, Line
from services.ingest.sealing.rows import StoredRow
from services.ingest.sealing.sealer import Sealer
from services.ingest.sealing.verifying import Verdict, Verifier
from tests.support.system import Clock

KEY = SealKey(bytes(range(32)))


@dataclass
class Rows:
    """The log's table."""

    rows: list[StoredRow]

    def head(self) -> int:
        """The newest position."""
        return max((row.position for row in self.rows), default=0)

    def page(self, after: int | None, limit: int, through: int | None = None) -> Sequence[StoredRow]:
        """Rows in order of position."""
        low = float("-inf") if after is None else after
        high = float("inf") if through is None else through
        found = sorted((row for row in self.rows if low < row.position <= high), key=lambda row: row.position)
        return found[:limit]


@dataclass
class Kept:
    """Checkpoints, as the database and as the file keep them."""

    kept: list[Checkpoint] = field(default_factory=list)

    def newest(self) -> Checkpoint | None:
        """The last."""
        return self.kept[-1] if self.kept else None

    def at(self, number: int) -> Checkpoint | None:
        """One."""
        return next((one for one in self.kept if one.number == number), None)

    def after(self, number: int, limit: int = 50) -> Sequence[Checkpoint]:
        """Those after a number."""
        return sorted((one for one in self.kept if one.number > number), key=lambda one: one.number)[:limit]

    def add(self, checkpoint: Checkpoint) -> bool:
        """Add the next."""
        if checkpoint.number != len(self.kept) + 1:
            return False
        self.kept.append(checkpoint)
        return True

    def extend(self, following: Following) -> int:
        """Add what follows."""
        added = 0
        while new := following(self.newest()):
            self.kept += new
            added += len(new)
        return added

    def lines(self) -> Iterator[Line]:
        """Every line."""
        yield from (Line(number, one) for number, one in enumerate(self.kept, start=1))


class Unopened:
    """Nothing can be opened, as if everybody were erased: only the seal is left to tell."""

    def look(self, rows: Sequence[StoredRow]) -> Sequence[Found]:
        """What comes of each."""
        return [Found.KEY_GONE for _ in rows]


class SealedLog:
    """A log of so many events, at positions with gaps, sealed a few at a time."""

    def __init__(self, events: int, a_checkpoint: int) -> None:
        made = [
            StoredRow(2 * n + n // 3, f"{n % 4:032x}", n // 4 + 1, "ingest.note.recorded.v1", bytes([0, 2, n, 9, 7]))
            for n in range(events)
        ]
        self.clock = Clock(datetime(2026, 11, 18, 12, 0, tzinfo=UTC))
        self.rows, self.database, self.file = Rows(made), Kept(), Kept()
        self.sealer = Sealer(
            self.rows, self.database, self.file, KEY, self.clock, events=a_checkpoint, every=timedelta(minutes=5)
        )
        self.sealer.seal_all()

    def verdict(self, *trusted: bytes) -> Verdict:
        """What is found."""
        keys = frozenset(trusted or [KEY.public])
        verifier = Verifier(self.rows, self.database, self.file, Unopened(), keys, patience=0)
        return verifier.verify(lambda _done, _total: None)
