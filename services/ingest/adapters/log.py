"""The event log: what `services.foundation.log.EventLog` promises, on our recorder and mapper."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from eventsourcing.persistence import Notification
from sqlalchemy import Connection

from contracts.events import Event, stored_as
from services.foundation.log import SERVICE_KEY, Appended, Draft, Envelope, Outcome
from services.foundation.vault import Vault
from services.ingest.adapters.mapper import Parts, SealedMapper, key_of, parts_of
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.adapters.rows import EventRow, OnceRow
from services.ingest.ports import Known


class SqlEventLog:
    """Appends under one lock, with versions and idempotency keys decided in the same transaction."""

    def __init__(self, recorder: SqlRecorder, vault: Vault, clock: Callable[[], datetime]) -> None:
        self.recorder = recorder
        self.vault = vault
        self.clock = clock
        self._turn = threading.Lock()
        self.mapper = SealedMapper(vault)

    def append(self, drafts: Sequence[Draft]) -> list[Appended]:
        """Append in one transaction; see `EventLog.append`.

        Raises:
            KeyError: a draft's key was destroyed after the draft was made; nothing was appended.
        """
        with self.appending() as connection:
            return self.append_within(connection, drafts)

    @contextmanager
    def appending(self) -> Iterator[Connection]:
        """Hold the append lock and its transaction.

        Threads of one process queue here, before they take a connection, so that those who wait cannot use up the pool
        that the one who writes needs to read with.
        """
        with self._turn, self.recorder.writing() as connection:
            yield connection

    def append_within(self, connection: Connection, drafts: Sequence[Draft]) -> list[Appended]:
        """Append inside an append transaction that is already open."""
        batch = _Batch(self.recorder.once(connection, [d.once for d in drafts if d.once is not None]))
        alive = self.vault.alive(list({d.key for d in drafts} | batch.keys()))
        streams = [draft.stream.hex for draft in drafts]
        judged = [batch.judge(draft, stream, alive) for draft, stream in zip(drafts, streams, strict=True)]
        new: list[tuple[Draft, str, Event]] = []
        for draft, stream, (outcome, _) in zip(drafts, streams, judged, strict=True):
            if outcome in _APPENDED:
                if draft.key not in alive and draft.key != SERVICE_KEY:
                    raise KeyError("the key was destroyed after the draft was made: make the draft again")
                amended = outcome is Outcome.AMENDED and draft.amendment is not None
                new.append((draft, stream, draft.amendment if amended and draft.amendment else draft.payload))
        position = self._insert(connection, new)
        answers: list[Appended] = []
        for draft, (outcome, row) in zip(drafts, judged, strict=True):
            if outcome in _APPENDED:
                answers.append(Appended(outcome, position, draft.stream))
                if row is not None:
                    row.position = position
                position += 1
            elif draft.once is not None:
                answers.append(batch.first(draft.once, outcome))
        self.recorder.remember(connection, batch.new())
        return answers

    def _insert(self, connection: Connection, new: Sequence[tuple[Draft, str, Event]]) -> int:
        """Seal and insert; gives the first one's position."""
        versions = self.recorder.versions(connection, list({stream for _, stream, _ in new}))
        sealing: list[tuple[UUID, int, Event, str]] = []
        for draft, stream, payload in new:
            versions[stream] = version = versions.get(stream, 0) + 1
            sealing.append((draft.stream, version, payload, draft.key))
        states = self.mapper.seal(sealing, self.clock())
        rows: list[EventRow] = [
            (stream, version, payload.topic, state)
            for (_, stream, payload), (_, version, _, _), state in zip(new, sealing, states, strict=True)
        ]
        return self.recorder.insert(connection, rows)

    def read(self, after: int, limit: int = 500, topics: Sequence[str] = ()) -> list[Envelope]:
        """A page of the log; who asks for a topic is given what older topics stored of it as well."""
        rows = self.recorder.page(after, limit, stored_as(topics))
        parts = [parts_of(row[4]) for row in rows]
        self.vault.load([part.key for part in parts])
        return [
            self._envelope(position, UUID(hex=stream), version, topic, part)
            for (position, stream, version, topic, _), part in zip(rows, parts, strict=True)
        ]

    def stream(self, stream: UUID) -> list[Envelope]:
        """One stream."""
        return self._open(self.recorder.select_stream(stream))

    def versions(self, streams: Sequence[UUID]) -> dict[UUID, int]:
        """The newest version of each stream that has any."""
        with self.recorder.engine.connect() as connection:
            found = self.recorder.versions(connection, [stream.hex for stream in streams])
        return {stream: found[stream.hex] for stream in streams if stream.hex in found}

    def newer(self, stream: UUID, version: int, limit: int | None = None) -> list[Envelope]:
        """Events of one stream after a version."""
        return self._open(self.recorder.select_stream(stream, gt=version, limit=limit))

    def older(self, stream: UUID, before: int | None, limit: int) -> list[Envelope]:
        """The newest events of one stream before a version, newest first."""
        last = None if before is None else before - 1
        return self._open(self.recorder.select_stream(stream, lte=last, desc=True, limit=limit))

    def known(self, onces: Sequence[bytes]) -> dict[bytes, list[Known]]:
        """What is kept under each idempotency key."""
        with self.recorder.engine.connect() as connection:
            found = self.recorder.once(connection, onces)
        return {
            once: [Known(digest, UUID(hex=stream), position, key) for _, _, digest, stream, key, position in rows]
            for once, rows in found.items()
        }

    def at(self, position: int) -> Envelope | None:
        """One event."""
        found = self._open(self.recorder.select_notifications(position, 1, stop=position))
        return found[0] if found else None

    def peek(self, after: int, topics: Sequence[str] = ()) -> tuple[int, UUID] | None:
        """Where the next event stands."""
        found = self.recorder.select_notifications(after, 1, topics=topics, inclusive_of_start=False)
        return (found[0].id, UUID(str(found[0].originator_id))) if found else None

    def find(self, once: bytes) -> list[int]:
        """Positions under an idempotency key."""
        with self.recorder.engine.connect() as connection:
            return [row[5] for row in self.recorder.once(connection, [once]).get(once, [])]

    def newest_keys(self, count: int) -> set[str]:
        """Ids of the keys that seal the newest events, from their clear headers."""
        after = max(0, self.head() - count)
        return {key_of(one.state) for one in self.recorder.select_notifications(after, count, inclusive_of_start=False)}

    def keys_after(self, position: int, limit: int) -> tuple[int, set[str]]:
        """Ids of the keys that seal the next events after a position, and the last one's position (0 for none)."""
        found = self.recorder.select_notifications(position, limit, inclusive_of_start=False)
        return (found[-1].id if found else 0), {key_of(one.state) for one in found}

    def head(self) -> int:
        """The newest position."""
        return self.recorder.max_notification_id() or 0

    def _open(self, notifications: Sequence[Notification]) -> list[Envelope]:
        parts = [parts_of(notification.state) for notification in notifications]
        self.vault.load([part.key for part in parts])
        return [
            self._envelope(found.id, _uuid(found.originator_id), found.originator_version, found.topic, part)
            for found, part in zip(notifications, parts, strict=True)
        ]

    def _envelope(self, position: int, stream: UUID, version: int, topic: str, parts: Parts) -> Envelope:
        opened = self.mapper.open(stream, version, topic, parts)
        return Envelope(position, stream, version, opened.topic, opened.recorded_at, opened.key, opened.payload)


def _uuid(stream: UUID | str) -> UUID:
    return stream if isinstance(stream, UUID) else UUID(hex=stream)


class _Batch:
    """What is known of each idempotency key, the rows of this batch included, so that a batch may repeat itself."""

    def __init__(self, known: dict[bytes, list[OnceRow]]) -> None:
        self.known = known
        self.rows = {once: [_Row(row[2], row[3], row[4], row[5]) for row in rows] for once, rows in known.items()}
        self._made: list[tuple[bytes, int, _Row]] = []

    def keys(self) -> set[str]:
        """The keys that seal what is known."""
        return {row.key for rows in self.rows.values() for row in rows}

    def judge(self, draft: Draft, stream: str, alive: set[str]) -> tuple[Outcome, _Row | None]:
        """What becomes of a draft, in the order given, and its row if it gets one: that is told its position later."""
        rows = None if draft.once is None else self.rows.get(draft.once)
        if draft.once is None or rows is None:
            return Outcome.CREATED, self._row(draft, stream)
        if draft.once in self.known and rows[0].key not in alive:
            return Outcome.ERASED, None
        if rows[0].stream != stream:
            return Outcome.OTHER_STREAM, None
        if draft.digest == rows[-1].digest or (draft.amendment is None and draft.digest == rows[0].digest):
            return Outcome.SAME, None
        if draft.amendment is None:
            return Outcome.CONFLICT, None
        return Outcome.AMENDED, self._row(draft, stream)

    def _row(self, draft: Draft, stream: str) -> _Row | None:
        if draft.once is None:
            return None
        rows, row = self.rows.setdefault(draft.once, []), _Row(draft.digest, stream, draft.key)
        self._made.append((draft.once, len(rows), row))
        rows.append(row)
        return row

    def new(self) -> list[OnceRow]:
        """The rows of this batch, once each was told its position."""
        return [
            (once, seq, row.digest, row.stream, row.key, row.position)
            for once, seq, row in self._made
            if row.position is not None
        ]

    def first(self, once: bytes, outcome: Outcome) -> Appended:
        """The answer to a draft that is not appended: where the first under its key stands."""
        row = self.rows[once][0]
        if row.position is None:
            raise RuntimeError("a draft was answered before the one it repeats was appended")
        return Appended(outcome, row.position, UUID(hex=row.stream))


@dataclass(slots=True)
class _Row:
    """One body under an idempotency key; without a position until it is appended."""

    digest: bytes
    stream: str
    key: str
    position: int | None = None


_APPENDED = (Outcome.CREATED, Outcome.AMENDED)
