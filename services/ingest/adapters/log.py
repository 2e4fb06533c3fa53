"""The event log: what `services.foundation.log.EventLog` promises, on the library's event store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from eventsourcing.persistence import EventStore, Notification
from sqlalchemy import Connection

from contracts.events import stored_as
from services.foundation.log import SERVICE_KEY, Appended, Draft, Envelope, Outcome
from services.foundation.vault import Vault
from services.ingest.adapters.mapper import Recorded, SealedMapper, key_of
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.ports import Known


class SqlEventLog:
    """Appends under one lock, with versions and idempotency keys decided in the same transaction."""

    def __init__(self, recorder: SqlRecorder, vault: Vault, clock: Callable[[], datetime]) -> None:
        self.recorder = recorder
        self.vault = vault
        self.clock = clock
        self._turn = threading.Lock()
        self.mapper = SealedMapper(vault)
        self.store: EventStore[UUID] = EventStore(self.mapper, recorder)

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
        named = [row.key for rows in batch.known.values() for row in rows]
        alive = self.vault.alive([*named, *(d.key for d in drafts)])
        outcomes = [batch.judge(draft, alive) for draft in drafts]
        new = [(d, o) for d, o in zip(drafts, outcomes, strict=True) if o in (Outcome.CREATED, Outcome.AMENDED)]
        for draft, _ in new:
            if draft.key not in alive and draft.key != SERVICE_KEY:
                raise KeyError("the key was destroyed after the draft was made: make the draft again")
        positions = iter(self._insert(connection, new))
        answers: list[Appended] = []
        rows: list[dict[str, Any]] = []
        for draft, outcome in zip(drafts, outcomes, strict=True):
            if outcome in (Outcome.CREATED, Outcome.AMENDED):
                place = next(positions)
                answers.append(Appended(outcome, place, draft.stream))
                if draft.once is not None:
                    rows.append(batch.row(draft.once, place))
            elif draft.once is not None:
                first = batch.first(draft.once)
                answers.append(Appended(outcome, first["position"], UUID(hex=first["stream"])))
        self.recorder.remember(connection, rows)
        return answers

    def _insert(self, connection: Connection, new: Sequence[tuple[Draft, Outcome]]) -> Sequence[int]:
        versions = self.recorder.versions(connection, list({d.stream for d, _ in new}))
        now = self.clock()
        events = []
        for draft, outcome in new:
            payload = draft.amendment if outcome is Outcome.AMENDED and draft.amendment is not None else draft.payload
            versions[draft.stream] = version = versions.get(draft.stream, 0) + 1
            events.append(Recorded(draft.stream, version, payload.topic, now, draft.key, payload))
        recordings = self.store.put(events, connection=connection)
        return [recording.notification.id for recording in recordings]

    def read(self, after: int, limit: int = 500, topics: Sequence[str] = ()) -> list[Envelope]:
        """A page of the log; who asks for a topic is given what older topics stored of it as well."""
        stored = stored_as(topics)
        found = self.recorder.select_notifications(after, limit, topics=stored, inclusive_of_start=False)
        return self._open(found)

    def stream(self, stream: UUID) -> list[Envelope]:
        """One stream."""
        return self._open(self.recorder.select_stream(stream))

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
            once: [Known(bytes(row.digest), UUID(hex=row.stream), int(row.position), row.key) for row in rows]
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
            return [int(row.position) for row in self.recorder.once(connection, [once]).get(once, [])]

    def newest_keys(self, count: int) -> set[str]:
        """Ids of the keys that seal the newest events, from their clear headers."""
        after = max(0, self.head() - count)
        return {key_of(one) for one in self.recorder.select_notifications(after, count, inclusive_of_start=False)}

    def keys_after(self, position: int, limit: int) -> tuple[int, set[str]]:
        """Ids of the keys that seal the next events after a position, and the last one's position (0 for none)."""
        found = self.recorder.select_notifications(position, limit, inclusive_of_start=False)
        return (found[-1].id if found else 0), {key_of(one) for one in found}

    def head(self) -> int:
        """The newest position."""
        return self.recorder.max_notification_id() or 0

    def _open(self, notifications: Sequence[Notification]) -> list[Envelope]:
        envelopes = []
        self.vault.load([key_of(notification) for notification in notifications])
        for notification in notifications:
            recorded: Recorded = self.mapper.to_domain_event(notification)
            envelopes.append(
                Envelope(
                    position=notification.id,
                    stream=recorded.originator_id,
                    version=recorded.originator_version,
                    topic=recorded.topic,
                    recorded_at=recorded.recorded_at,
                    key=recorded.key,
                    payload=recorded.payload,
                )
            )
        return envelopes


class _Batch:
    """What is known of each idempotency key, the rows of this batch included, so that a batch may repeat itself."""

    def __init__(self, known: dict[bytes, list[Any]]) -> None:
        self.known = known
        self.rows: dict[bytes, list[dict[str, Any]]] = {
            once: [{"digest": bytes(r.digest), "stream": r.stream, "key": r.key, "position": r.position} for r in rows]
            for once, rows in known.items()
        }

    def judge(self, draft: Draft, alive: set[str]) -> Outcome:
        """What becomes of a draft, in the order given."""
        rows = None if draft.once is None else self.rows.get(draft.once)
        if draft.once is None or rows is None:
            if draft.once is not None:
                self.rows[draft.once] = [self._pending(draft)]
            return Outcome.CREATED
        if draft.once in self.known and rows[0]["key"] not in alive:
            return Outcome.ERASED
        if rows[0]["stream"] != draft.stream.hex:
            return Outcome.OTHER_STREAM
        if draft.digest == rows[-1]["digest"] or (draft.amendment is None and draft.digest == rows[0]["digest"]):
            return Outcome.SAME
        if draft.amendment is None:
            return Outcome.CONFLICT
        rows.append(self._pending(draft))
        return Outcome.AMENDED

    @staticmethod
    def _pending(draft: Draft) -> dict[str, Any]:
        return {"digest": draft.digest, "stream": draft.stream.hex, "key": draft.key, "position": None}

    def row(self, once: bytes, position: int) -> dict[str, Any]:
        """The idempotency row of an appended draft, now that its position is known."""
        seq = next(i for i, row in enumerate(self.rows[once]) if row["position"] is None)
        self.rows[once][seq]["position"] = position
        return {"once": once, "seq": seq, **self.rows[once][seq]}

    def first(self, once: bytes) -> dict[str, Any]:
        """The first row under a key."""
        return self.rows[once][0]
