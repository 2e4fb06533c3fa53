"""How a follower follows: pages of the log in, its tables and its position written in one transaction.

A crash replays nothing twice and loses nothing. What is slow (embedding) is prepared outside the transaction, so that no
follower holds a write for long.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import BigInteger, Column, Connection, Engine, Table, select, update
from sqlalchemy.dialects import postgresql, sqlite

from services.foundation.database import Id, derived_metadata, writing
from services.foundation.log import Envelope, EventLog

follower_position = Table(
    "follower_position",
    derived_metadata,
    Column("follower", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
)

PAGE = 500


class Follower(Protocol):
    """Reads the log in order and keeps tables of its own."""

    @property
    def name(self) -> str:
        """Under which its position is kept."""

    @property
    def topics(self) -> Sequence[str]:
        """Topic prefixes it reads; it is told of no other."""

    def prepare(self, page: Sequence[Envelope]) -> Any:
        """Compute whatever the page needs, outside any transaction."""

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Any) -> None:
        """Write what the page means; the follower's position is written in the same transaction."""


class OvertakenError(RuntimeError):
    """Another process moved this follower on in the meantime; its page was not written."""


def position(connection: Connection, follower: str) -> int:
    """How far a follower has come; 0 before its first page."""
    found = connection.execute(
        select(follower_position.c.position).where(follower_position.c.follower == follower)
    ).scalar_one_or_none()
    return 0 if found is None else int(found)


def follow_once(follower: Follower, log: EventLog, derived: Engine, page_size: int = PAGE) -> int:
    """Take one page further.

    The position moves over events of other topics too, so that "caught up" means the same for every follower.

    Returns:
        How many events of its topics were read; 0 when it has caught up.

    Raises:
        OvertakenError: another process wrote this follower's next page first; nothing was written here.
    """
    head = log.head()
    with derived.connect() as connection:
        start = position(connection, follower.name)
    if start >= head:
        return 0
    page = log.read(start, page_size, follower.topics)
    reached = page[-1].position if len(page) == page_size else max(head, page[-1].position if page else 0)
    prepared = follower.prepare(page)
    with writing(derived) as connection:
        # The position first: its row is the lock, and whoever was overtaken finds out before writing a line.
        if start == 0:
            connection.execute(first_position(connection.dialect.name, follower.name))
        moved = connection.execute(
            update(follower_position)
            .where(follower_position.c.follower == follower.name, follower_position.c.position == start)
            .values(position=reached)
        )
        if moved.rowcount != 1:
            raise OvertakenError(follower.name)
        follower.apply(connection, page, prepared)
    return len(page)


def first_position(dialect: str, follower: str) -> Any:
    """Make a follower's row where it has none."""
    made = postgresql.insert(follower_position) if dialect == "postgresql" else sqlite.insert(follower_position)
    return made.values(follower=follower, position=0).on_conflict_do_nothing()


def catch_up(follower: Follower, log: EventLog, derived: Engine) -> int:
    """Follow until there is nothing more to read; how many events that took."""
    total = 0
    while True:
        with derived.connect() as connection:
            start = position(connection, follower.name)
        if start >= log.head():
            return total
        try:
            total += follow_once(follower, log, derived)
        except OvertakenError:
            continue
