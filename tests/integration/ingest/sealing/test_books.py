"""What stands beside the events: the book of idempotency, and the triggers that keep all of it as it was."""

from __future__ import annotations

from sqlalchemy import text

from api import verifying
from api.bootstrap import System
from api.ticking import silent
from services.foundation.database import writing
from services.ingest.adapters import books
from tests.support.dba import Dba


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
