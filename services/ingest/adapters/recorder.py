"""The library's application recorder on SQLAlchemy Core, the same on SQLite and PostgreSQL.

The library's own recorders are not used: its PostgreSQL insert can hang on large batches, its SQLite ids are rowids that
can be reused (docs/decisions/0002-one-log.md). Here an append takes a lock until it commits, so that log order equals
commit order and no follower can miss an event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast
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
    Select,
    Table,
    Text,
    UniqueConstraint,
    func,
    or_,
    select,
)
from sqlalchemy import exc as sql

from services.foundation.database import IN_BINARY, Blob, Id, as_fetched, log_metadata, rows_in, writing
from services.ingest.adapters.rows import EventRow, OnceRow, rows_of

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
_IN_ORDER = select(log_event).order_by(log_event.c.position)
APPEND_LOCK = 0x1C0A_99E4
"""PostgreSQL advisory lock held by an append until it commits."""


class SqlRecorder(ApplicationRecorder):
    """Records stored events; `writing` opens the one transaction an append works in."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.rows = rows_of(engine.dialect.name)

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

    def _insert(self, connection: Connection, events: Sequence[StoredEvent]) -> list[int]:
        rows = [(_hex(e.originator_id), e.originator_version, e.topic, e.state) for e in events]
        first = self.insert(connection, rows)
        return list(range(first, first + len(rows)))

    def insert(self, connection: Connection, rows: Sequence[EventRow]) -> int:
        """Insert events inside an append transaction; gives the first one's position, the others follow it in order.

        Raises:
            IntegrityError: a stream already has one of these versions.
        """
        if not rows:
            return 0
        try:
            return self.rows.insert_events(connection, rows)
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
        with self.engine.connect() as connection:
            return [_notification(row) for row in connection.execute(_of_topics(query, topics))]

    def max_notification_id(self) -> int | None:
        """The newest position, or None."""
        with self.engine.connect() as connection:
            found = connection.execute(select(func.max(log_event.c.position))).scalar_one()
        return None if found is None else int(found)

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> ListenNotifySubscription[Any]:
        """Not offered: a subscription dies with its connection, so followers poll pages instead."""
        raise NotImplementedError("followers read pages: see services.foundation.following")

    def page(self, after: int, limit: int, topics: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        """Rows (position, stream in hex, version, topic, state) after a position; what followers read, so without objects."""
        query = _of_topics(_IN_ORDER.where(log_event.c.position > after).limit(limit), topics)
        with self.engine.connect() as connection:
            return as_fetched(connection.execute(query, execution_options=IN_BINARY))

    def versions(self, connection: Connection, streams: Sequence[str]) -> dict[str, int]:
        """The newest version of each stream (in hex) that has any."""
        return self.rows.versions(connection, streams) if streams else {}

    @staticmethod
    def once(connection: Connection, keys: Sequence[bytes]) -> dict[bytes, list[OnceRow]]:
        """Rows of each idempotency key that is known, in order."""
        found: dict[bytes, list[OnceRow]] = {}
        for row in rows_in(connection, log_once, log_once.c.once, list(dict.fromkeys(keys)), ordered_by="once, seq"):
            found.setdefault(row[0], []).append(cast(OnceRow, row))
        return found

    def remember(self, connection: Connection, rows: Sequence[OnceRow]) -> None:
        """Write idempotency rows."""
        if rows:
            self.rows.insert_once(connection, rows)


def _of_topics(query: Select[Any], topics: Sequence[str]) -> Select[Any]:
    return query.where(or_(*(log_event.c.topic.startswith(t, autoescape=True) for t in topics))) if topics else query


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
