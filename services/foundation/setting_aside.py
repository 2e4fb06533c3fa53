"""What a follower does with an event it cannot digest: tries a few times, sets that one aside, tells, and goes on.

A failing page is narrowed until it holds one event. That event is tried again after pauses, then a row says that it was
set aside and the position moves past it, in one transaction. What the machine is to blame for (a database that is gone, a
full disk, no memory) is never held against an event: that is waited out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Table,
    Text,
    delete,
    exc,
    func,
    insert,
    select,
)
from sqlalchemy import update as sql_update

from services.foundation.database import Id, derived_metadata, writing
from services.foundation.following import (
    PAGE,
    Follower,
    OvertakenError,
    first_position,
    follow_once,
    follower_position,
    position,
)
from services.foundation.log import EventLog

follower_aside = Table(
    "follower_aside",
    derived_metadata,
    Column("follower", Id, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("stream", Id, nullable=False),
    Column("error_type", Text, nullable=False),
    Column("tries", Integer, nullable=False),
)

TRIES = 3
"""How often one event is tried before it is set aside."""
MOST_ASIDE = 100
"""A follower with so many set aside has a fault of its own: it stops there rather than pass over the log."""
NARROWER = 8
MACHINE = (exc.OperationalError, exc.InterfaceError, exc.InternalError, exc.ProgrammingError, exc.TimeoutError)


class TooManyAsideError(RuntimeError):
    """The follower itself is broken, or its tables are of another version: nothing more is set aside."""


@dataclass(frozen=True, slots=True)
class Aside:
    """An event a follower could not digest: where it stands and the type of the error, never its message."""

    follower: str
    position: int
    error_type: str
    tries: int


@dataclass(frozen=True, slots=True)
class Retried:
    """What became of an event that was taken again.

    Attributes:
        outcome: `taken`; `failed` again; or `overtaken`: the follower has read newer events of the same stream, so that
            only a rebuild puts this one in its place.
    """

    follower: str
    position: int
    outcome: Literal["taken", "failed", "overtaken"]
    error_type: str = ""


class Careful:
    """One follower, followed so that an event it cannot digest does not hold up the rest.

    Args:
        told: called with each event that is set aside.
    """

    def __init__(self, follower: Follower, log: EventLog, derived: Engine, told: Callable[[Aside], None]) -> None:
        self.follower = follower
        self.log = log
        self.derived = derived
        self.told = told
        self._page = PAGE
        self._tried: tuple[int, int] = (-1, 0)

    def step(self) -> bool:
        """Take one page further, or one step in finding what is in the way; False when there was nothing to do.

        Raises:
            OvertakenError: another process was first.
            TooManyAsideError: so much was set aside that no event can be to blame.
            Exception: what the follower raised, while it is worth another try after a pause.
        """
        try:
            read = follow_once(self.follower, self.log, self.derived, self._page)
        except OvertakenError:
            raise
        except Exception as error:
            if machine_is_to_blame(error):
                raise
            if self._page > 1:
                self._page = max(1, self._page // NARROWER)
                return True
            with self.derived.connect() as connection:
                start = position(connection, self.follower.name)
            tries = self._tried[1] + 1 if self._tried[0] == start else 1
            self._tried = (start, tries)
            if tries < TRIES:
                raise
            self._set_aside(start, type(error).__name__)
            return True
        self._page = min(PAGE, 2 * self._page)
        return read > 0

    def _set_aside(self, start: int, error_type: str) -> None:
        place = self.log.peek(start, self.follower.topics)
        if place is None:
            return
        at, stream = place
        name = self.follower.name
        with writing(self.derived) as connection:
            if start == 0:
                connection.execute(first_position(connection.dialect.name, name))
            moved = connection.execute(
                sql_update(follower_position)
                .where(follower_position.c.follower == name, follower_position.c.position == start)
                .values(position=at)
            )
            if moved.rowcount != 1:
                raise OvertakenError(name)
            if set_aside(connection).get(name, 0) >= MOST_ASIDE:
                raise TooManyAsideError(name)
            row = {"follower": name, "position": at, "stream": stream.hex, "error_type": error_type, "tries": TRIES}
            connection.execute(insert(follower_aside).values(**row))
        self.told(Aside(name, at, error_type, TRIES))


def machine_is_to_blame(error: BaseException) -> bool:
    """Whether an error says something of the machine or the database rather than of the event."""
    return isinstance(error, (*MACHINE, OSError, MemoryError)) or type(error) is exc.DatabaseError


def set_aside(connection: Connection) -> dict[str, int]:
    """How many events each follower has set aside; followers with none are left out."""
    counted = select(follower_aside.c.follower, func.count()).group_by(follower_aside.c.follower)
    return {follower: int(count) for follower, count in connection.execute(counted)}


def retry(follower: Follower, log: EventLog, derived: Engine) -> Iterator[Retried]:
    """Take again, in the log's order, what a follower set aside; nothing else is read."""
    with derived.connect() as connection:
        rows = connection.execute(
            select(follower_aside).where(follower_aside.c.follower == follower.name).order_by(follower_aside.c.position)
        ).all()
    for row in rows:
        try:
            yield Retried(follower.name, row.position, _again(follower, log, derived, row.position, row.stream))
        except Exception as error:
            if machine_is_to_blame(error):
                raise
            with writing(derived) as connection:
                connection.execute(sql_update(follower_aside).where(_of(follower, row.position)).values(_tried()))
            yield Retried(follower.name, row.position, "failed", type(error).__name__)


def _again(
    follower: Follower, log: EventLog, derived: Engine, at: int, stream: str
) -> Literal["taken", "failed", "overtaken"]:
    envelope = log.at(at)
    if envelope is None:
        return "failed"
    topics = tuple(follower.topics)
    newer = [one.position for one in log.stream(UUID(hex=stream)) if one.position > at and one.topic.startswith(topics)]
    prepared = follower.prepare([envelope])
    with _standing_still(derived, follower.name) as (connection, reached):
        if newer and min(newer) <= reached:
            return "overtaken"
        if connection.execute(delete(follower_aside).where(_of(follower, at))).rowcount == 1:
            follower.apply(connection, [envelope], prepared)
    return "taken"


@contextmanager
def _standing_still(derived: Engine, name: str) -> Iterator[tuple[Connection, int]]:
    """A write transaction that holds the follower's position, so that no other process moves it meanwhile."""
    with writing(derived) as connection:
        mine = follower_position.c.follower == name
        connection.execute(sql_update(follower_position).where(mine).values(position=follower_position.c.position))
        yield connection, position(connection, name)


def _of(follower: Follower, at: int) -> ColumnElement[bool]:
    return (follower_aside.c.follower == follower.name) & (follower_aside.c.position == at)


def _tried() -> dict[str, object]:
    return {"tries": follower_aside.c.tries + 1}
