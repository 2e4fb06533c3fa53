"""What stands in a system: its notes in order, and every derived row that can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Table, select

from api.bootstrap import System
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import NoteRecorded
from services.foundation.database import derived_metadata
from services.foundation.following import catch_up

NOT_COMPARED: Final = {"sealed"}
"""Sealed values are made with a fresh nonce each time."""
Rows = dict[str, list[tuple[Any, ...]]]


def notes_of(system: System) -> list[str]:
    """The source's own id of every note, in the log's order."""
    ids, after = [], 0
    while page := system.log.read(after, 1000):
        after = page[-1].position
        ids += [one.payload.source_id for one in page if isinstance(one.payload, NoteRecorded)]
    return ids


def derived_of(system: System) -> Rows:
    """Every derived row, once every follower has read everything."""
    for follower in system.followers:
        catch_up(follower, system.log, system.derived)
    return {table.name: _rows(system, table) for table in derived_metadata.sorted_tables}


def _rows(system: System, table: Table) -> list[tuple[Any, ...]]:
    columns = [column for column in table.columns if column.name not in NOT_COMPARED]
    with system.derived.connect() as connection:
        return sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)


def assert_sound(system: System, acknowledged: Mapping[str, str]) -> None:
    """Nothing acknowledged is lost, nothing stands twice, and the derived tables equal a rebuild's.

    Args:
        system: what was tried; nothing writes to it any more.
        acknowledged: the source's id of each note that was answered for, and the id it was given.
    """
    ids = notes_of(system)
    assert len(ids) == len(set(ids)), "a note stands twice"
    assert set(acknowledged) <= set(ids), "an acknowledged note is lost"
    assert acknowledged, "nothing was posted, so nothing was tried"
    source = "urn:test:kill"
    assert {ident: str(system.vault.note_id(source, ident)) for ident in acknowledged} == dict(acknowledged)
    live = derived_of(system)
    rebuild(system, silent)
    assert derived_of(system) == live
