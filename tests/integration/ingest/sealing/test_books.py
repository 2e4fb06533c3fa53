"""What stands beside the events: the book of idempotency, and the triggers that keep all of it as it was."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from api import verifying
from api.bootstrap import System
from api.ticking import silent
from contracts.events import NoteRecorded
from services.foundation.database import writing
from services.ingest.adapters import books
from tests.support.dba import Dba

WRONG = {
    "digest": "another digest",
    "key": "another key",
    "stream": "another stream",
    "once": "another note's id",
    "seq": "another place among the note's bodies",
}


def test_the_books_of_an_untouched_log_are_whole(sealed: System) -> None:
    """Nothing is said, and the log holds."""
    assert books.faults(sealed.log_engine) == []
    assert verifying.log(sealed, silent).holds


def test_a_book_that_was_emptied_is_told_and_so_is_how(sealed: System) -> None:
    """Though every event is as it was sealed: a source's note could be taken twice."""
    dba = Dba(sealed.log_engine)
    unguarded = verifying.log(sealed, silent)
    assert not unguarded.holds
    assert "triggers that refuse changes are missing: log_checkpoint_" in unguarded.message
    dba.run("DELETE FROM log_once")
    emptied = verifying.log(sealed, silent)
    assert not emptied.holds
    assert "its line in the book of idempotency is missing" in emptied.message


def test_a_line_of_an_event_that_is_not_there_is_told(sealed: System) -> None:
    """Whoever wrote it could keep a note from ever being taken."""
    with writing(sealed.log_engine) as connection:
        connection.execute(text("INSERT INTO log_once VALUES (:a, 0, :a, 'x', 'k', 999999)"), {"a": b"\1" * 16})
    assert any("1 lines speak of events" in one for one in books.faults(sealed.log_engine))


@pytest.mark.parametrize("column", WRONG)
def test_a_line_that_says_otherwise_than_its_event_is_told(sealed: System, column: str) -> None:
    """Whoever changed it can have a living note answered as erased, or as another; the first and the number are named."""
    notes = "SELECT position FROM log_once WHERE position IN (SELECT position FROM log_event WHERE topic LIKE :t)"
    with sealed.log_engine.connect() as connection:
        positions = sorted(connection.execute(text(notes), {"t": NoteRecorded.topic}).scalars())
    changed = [at for at in positions[7:30:5] if opens(sealed, at)]
    dba = Dba(sealed.log_engine)
    made_up = {"digest": b"0" * 32, "key": "kdeadbeef", "stream": "0" * 32, "seq": 5}
    for at in changed:
        value = made_up.get(column, at.to_bytes(16))
        dba.run(f"UPDATE log_once SET {column} = :value WHERE position = :at", value=value, at=at)  # noqa: S608
    found = verifying.log(sealed, silent)
    assert not found.holds
    told = f"event {changed[0]}: its line in the book of idempotency has {WRONG[column]} ({len(changed)} in all)"
    assert told in found.message


def test_a_second_line_of_an_event_is_told(sealed: System) -> None:
    """It would keep another note from being taken."""
    copied = "INSERT INTO log_once SELECT :once, seq, digest, stream, key, position FROM log_once WHERE position = :at"
    with writing(sealed.log_engine) as connection:
        at = connection.execute(text("SELECT max(position) FROM log_once")).scalar_one()
        connection.execute(text(copied), {"once": b"\1" * 16, "at": at})
    assert f"event {at}: its line in the book of idempotency" in verifying.log(sealed, silent).message


def opens(system: System, position: int) -> bool:
    """Whether an event is of somebody who was not erased."""
    found = system.log.at(position)
    return found is not None and found.payload is not None
