"""Followers: pages in order, tables and position in one transaction, repeats harmless."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, func, insert, select

from contracts.events import RefreshAsked, SpaceOpened
from contracts.words import Scale
from services.foundation.following import OvertakenError, catch_up, follow_once, position
from services.foundation.log import Draft, Envelope, service_stream
from tests.support.system import a_system

metadata = MetaData()
heard = Table("heard", metadata, Column("position", Integer, primary_key=True))


class Listener:
    """Writes down every position it is given."""

    name = "listener"
    topics = ("patterns.",)

    def __init__(self, fail_at: int | None = None) -> None:
        self.fail_at = fail_at

    def prepare(self, page: Sequence[Envelope]) -> int:
        """Say how many there are."""
        return len(page)

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: int) -> None:
        """Write them down, failing where told to."""
        assert prepared == len(page)
        for envelope in page:
            connection.execute(insert(heard).values(position=envelope.position))
            if envelope.position == self.fail_at:
                raise RuntimeError("told to")


def drafts(count: int) -> list[Draft]:
    """Events a listener hears, each followed by one it does not."""
    made: list[Draft] = []
    for n in range(count):
        made.append(Draft(service_stream("patterns"), RefreshAsked(asked_by=str(n))))
        opened = SpaceOpened(space=f"s{n}", name="n", purpose="p", scale=Scale.TEAM, opened_by="t", at="2026-11-18")
        made.append(Draft(service_stream("learning"), opened))
    return made


def test_a_page_and_its_position_are_written_together(tmp_path: Path, database_url: str) -> None:
    """A failure in the middle of a page leaves neither rows nor position; the next try takes the whole page."""
    with a_system(tmp_path, database_url) as system:
        metadata.create_all(system.derived)
        system.log.append(drafts(5))
        with pytest.raises(RuntimeError):
            follow_once(Listener(fail_at=5), system.log, system.derived)
        with system.derived.connect() as connection:
            assert connection.execute(select(func.count()).select_from(heard)).scalar_one() == 0
            assert position(connection, "listener") == 0
        assert catch_up(Listener(), system.log, system.derived) == 5
        with system.derived.connect() as connection:
            assert position(connection, "listener") == system.log.head()


def test_every_page_size_hears_the_same(tmp_path: Path, database_url: str) -> None:
    """Pages of one and pages of many give the same rows, also when the last events are of other topics."""
    with a_system(tmp_path, database_url) as system:
        metadata.create_all(system.derived)
        system.log.append(drafts(6))
        while follow_once(Listener(), system.log, system.derived, page_size=1):
            pass
        catch_up(Listener(), system.log, system.derived)
        with system.derived.connect() as connection:
            assert list(connection.execute(select(heard.c.position)).scalars()) == [1, 3, 5, 7, 9, 11]
            assert position(connection, "listener") == system.log.head()


def test_a_page_another_process_took_first_is_not_written_twice(tmp_path: Path, database_url: str) -> None:
    """Whoever comes second is told, and writes nothing."""
    with a_system(tmp_path, database_url) as system:
        metadata.create_all(system.derived)
        system.log.append(drafts(2))

        class Slow(Listener):
            """Is overtaken while it prepares."""

            def prepare(self, page: Sequence[Envelope]) -> int:
                """Let another take the page."""
                catch_up(Listener(), system.log, system.derived)
                return len(page)

        with pytest.raises(OvertakenError):  # and not the database's own word for rows that are there already
            follow_once(Slow(), system.log, system.derived)
        with system.derived.connect() as connection:
            assert connection.execute(select(func.count()).select_from(heard)).scalar_one() == 2
