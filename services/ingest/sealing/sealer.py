"""Seals what was appended: every so many events, or every few minutes, whichever comes first.

The database decides: a checkpoint is first added there, where its number can be taken once, so that several sealers make one
chain. Then every sealer brings its own file up to it. A crash in between leaves a file that lags, and the next look mends it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from services.ingest.sealing.checkpoint import NO_CHECKPOINT, Checkpoint, SealKey, checkpoint_of
from services.ingest.sealing.ports import Checkpoints, Outside
from services.ingest.sealing.rows import StoredRows


class SealBrokenError(RuntimeError):
    """The checkpoints in the database are not those in the file: nothing is sealed until `incommon verify` was looked at."""


class Sealer:
    """Makes checkpoints, and keeps the file beside the database's.

    Args:
        key: signs.
        trusted: public keys whose checkpoints it goes on from; its own is always among them.
        events: seal as soon as so many events are not sealed.
        every: seal whatever there is once the newest checkpoint is this old, or from the future.
    """

    name = "ingest.seal"

    def __init__(
        self,
        rows: StoredRows,
        checkpoints: Checkpoints,
        outside: Outside,
        key: SealKey,
        clock: Callable[[], datetime],
        *,
        trusted: frozenset[bytes] = frozenset(),
        events: int = 1000,
        every: timedelta = timedelta(minutes=5),
    ) -> None:
        self.rows = rows
        self.checkpoints = checkpoints
        self.outside = outside
        self.key = key
        self.clock = clock
        self.trusted = trusted | {key.public}
        self.events = events
        self.every = every

    def tick(self) -> bool:
        """Make one checkpoint if one is due; True when one was made (by whichever process), so that more may be due.

        Raises:
            SealBrokenError: database and file do not go on from each other.
        """
        newest = self._newest()
        return self._seal(newest, now=self._is_time(newest))

    def seal_all(self) -> Checkpoint | None:
        """Seal everything that stands in the log now, due or not; the newest checkpoint.

        Raises:
            SealBrokenError: database and file do not go on from each other.
        """
        head = self.rows.head()
        while True:
            newest = self._newest()
            if head <= (newest.stretch().last if newest else 0) or not self._seal(newest, now=True):
                return newest

    def _newest(self) -> Checkpoint | None:
        """The newest checkpoint, in the database and, when this returns, in the file."""
        there = self.outside.newest()  # before the database is asked: it may be behind the database, and never ahead
        newest = self.checkpoints.newest()
        if newest is None:
            if there is not None:
                raise SealBrokenError(f"the file has checkpoint {there.number}, and the database has none")
            return None
        if there is not None and there.number > newest.number:
            raise SealBrokenError(f"the file has checkpoint {there.number}, and the database ends at {newest.number}")
        if there is not None and there.number == newest.number and there != newest:
            raise SealBrokenError(f"checkpoint {newest.number} is another in the file than in the database")
        if there != newest:
            self.outside.extend(self._following)
        return newest

    def _following(self, last: Checkpoint | None) -> Sequence[Checkpoint]:
        found = self.checkpoints.after(last.number if last else 0)
        for one in found:
            self._check(one, last)
            last = one
        return found

    def _check(self, one: Checkpoint, before: Checkpoint | None) -> None:
        number = before.number + 1 if before else 1
        try:
            stretch = one.stretch()
        except ValueError:
            raise SealBrokenError(f"checkpoint {one.number} cannot be read") from None
        follows = stretch.previous == (before.hash if before else NO_CHECKPOINT)
        if not (one.number == stretch.number == number and follows):
            raise SealBrokenError(f"checkpoint {one.number} does not follow on checkpoint {number - 1}")
        if stretch.key not in self.trusted or not one.signed_by(stretch.key):
            raise SealBrokenError(f"checkpoint {one.number} is not signed with a key that is trusted here")

    def _is_time(self, newest: Checkpoint | None) -> bool:
        if newest is None:
            return True
        age = self.clock() - newest.stretch().made_at
        return not timedelta(0) <= age < self.every

    def _seal(self, newest: Checkpoint | None, *, now: bool) -> bool:
        last = newest.stretch().last if newest else None
        if not now and self.rows.head() - (last or 0) < self.events:
            return False
        page = self.rows.page(last, self.events)
        if not page or (not now and len(page) < self.events):
            return False
        if self.checkpoints.add(checkpoint_of(page, newest, self.key, self.clock())):
            self.outside.extend(self._following)
        return True
