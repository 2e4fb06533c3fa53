"""The library's application recorder on SQLAlchemy Core, the same on SQLite and PostgreSQL.

The library's own recorders are not used: its PostgreSQL insert can hang on large batches, its SQLite ids are rowids that
can be reused (docs/decisions/0002-one-log.md). Here an append takes a lock until it commits, so that log order equals
commit order and no follower can miss an event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from eventsourcing.persistence import (
    ApplicationRecorder,
    IntegrityError,
    ListenNotifySubscription,
    Notification,
    StoredEvent,
)
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy import exc as sql

from services.foundation.database import Blob, Id, log_metadata, writing

log_event = Table(
    "log_event",
    log_metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("stream", Id, nullable=False),
    Column("version", Integer, nullable=False),
    Column("topic", Text, nullable=False),
    Column("state", Blob, nullable=False),
    UniqueConstraint("stream", "version", name="log_event_stream_version"),
    sqlite_autoincrement=True,
)
log_once = Table(
    "log_once",
    log_metadata,
    Column("once", Blob, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("digest", Blob, nullable=False),
    Column("stream", Id, nullable=False),
    Column("key", Id, nullable=False),
    Column("position", BigInteger, nullable=False),
)
APPEND_LOCK = 0x1C0A_99E4
"""PostgreSQL advisory lock held by an append until it commits."""
MOST_PARAMETERS = 500


class SqlRecorder(ApplicationRecorder):
    """Records stored events; `writing` opens the one transaction an append works in."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The append transaction: one at a time in the whole system, in the order it commits."""
        with writing(self.engine, APPEND_LOCK) as connection:
            yield connection

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int]:
        """Insert in order; `connection` puts it into an append transaction already open.

        Raises:
            IntegrityError: a stream already has one of these versions.
        """
        connection: Connection | None = kwargs.get("connection")
        if connection is None:
            with self.writing() as connection:
                return self._insert(connection, stored_events)
        return self._insert(connection, stored_events)

    @staticmethod
    def _insert(connection: Connection, events: Sequence[StoredEvent]) -> list[int]:
        if not events:
            return []
        rows = [
            {"stream": _hex(e.originator_id), "version": e.originator_version, "topic": e.topic, "state": e.state}
            for e in events
        ]
        try:
            # Under the append lock nobody else takes an id, so the newest id before tells every id after on SQLite;
            # PostgreSQL may skip ids (a rollback), so there they are read back.
            if connection.dialect.name == "sqlite":
                connection.execute(insert(log_event), rows)
                last = int(connection.execute(select(func.max(log_event.c.position))).scalar_one())
                return list(range(last - len(rows) + 1, last + 1))
            answer = connection.execute(
                insert(log_event).returning(log_event.c.position, sort_by_parameter_order=True), rows
            )
            return [int(p) for p in answer.scalars()]
        except sql.IntegrityError as error:
            raise IntegrityError("a stream already has that version") from error

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """Events of one stream, by version."""
        return self.select_stream(originator_id, gt=gt, lte=lte, desc=desc, limit=limit)

    def select_stream(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> list[Notification]:
        """Events of one stream with their positions."""
        query = select(log_event).where(log_event.c.stream == _hex(originator_id))
        if gt is not None:
            query = query.where(log_event.c.version > gt)
        if lte is not None:
            query = query.where(log_event.c.version <= lte)
        query = query.order_by(log_event.c.version.desc() if desc else log_event.c.version)
        with self.engine.connect() as connection:
            return [_notification(row) for row in connection.execute(query.limit(limit))]

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        """Events in log order; `topics` are prefixes, none means all."""
        query = select(log_event).order_by(log_event.c.position).limit(limit)
        if start is not None:
            query = query.where(log_event.c.position >= start if inclusive_of_start else log_event.c.position > start)
        if stop is not None:
            query = query.where(log_event.c.position <= stop)
        if topics:
            query = query.where(or_(*(log_event.c.topic.startswith(t, autoescape=True) for t in topics)))
        with self.engine.connect() as connection:
            return [_notification(row) for row in connection.execute(query)]

    def max_notification_id(self) -> int | None:
        """The newest position, or None."""
        with self.engine.connect() as connection:
            found = connection.execute(select(func.max(log_event.c.position))).scalar_one()
        return None if found is None else int(found)

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> ListenNotifySubscription[Any]:
        """Not offered: a subscription dies with its connection, so followers poll pages instead."""
        raise NotImplementedError("followers read pages: see services.foundation.following")

    @staticmethod
    def versions(connection: Connection, streams: Sequence[UUID]) -> dict[UUID, int]:
        """The newest version of each stream that has any."""
        found: dict[UUID, int] = {}
        for part in _parts([s.hex for s in streams]):
            query = (
                select(log_event.c.stream, func.max(log_event.c.version))
                .where(log_event.c.stream.in_(part))
                .group_by(log_event.c.stream)
            )
            found.update({UUID(hex=stream): int(version) for stream, version in connection.execute(query)})
        return found

    @staticmethod
    def once(connection: Connection, keys: Sequence[bytes]) -> dict[bytes, list[Any]]:
        """Rows of each idempotency key that is known, in order."""
        found: dict[bytes, list[Any]] = {}
        for part in _parts(list(keys)):
            query = select(log_once).where(log_once.c.once.in_(part)).order_by(log_once.c.once, log_once.c.seq)
            for row in connection.execute(query):
                found.setdefault(bytes(row.once), []).append(row)
        return found

    @staticmethod
    def remember(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        """Write idempotency rows."""
        if rows:
            connection.execute(insert(log_once), list(rows))


def _hex(stream: UUID | str) -> str:
    return stream.hex if isinstance(stream, UUID) else stream


def _notification(row: Any) -> Notification:
    return Notification(
        id=row.position,
        originator_id=UUID(hex=row.stream),
        originator_version=row.version,
        topic=row.topic,
        state=bytes(row.state),
    )


def _parts(items: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(items), MOST_PARAMETERS):
        yield items[start : start + MOST_PARAMETERS]
