"""The signals tables as they were at an earlier position of the log, made anew in memory.

After a pause several weeks may be closed before the first of their sheets is published. The tables then tell of
patterns that week did not know yet; a sheet must be what it would have been, so it is worked out from the log up to its
closing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine

from services.foundation.database import derived_metadata
from services.foundation.log import EventLog
from services.signals.projection import SignalsProjection

PAGE = 1000
OWN = "signals_"


@contextmanager
def as_of(log: EventLog, projection: SignalsProjection, position: int) -> Iterator[Connection]:
    """A read connection to the signals tables as they were when the log ended at a position.

    What was erased since is not in them: nobody can read it any more.
    """
    engine = create_engine("sqlite://")
    own = [table for table in derived_metadata.sorted_tables if table.name.startswith(OWN)]
    try:
        with engine.connect() as connection:
            derived_metadata.create_all(connection, own)
            after = 0
            while page := log.read(after, PAGE, projection.topics):
                after = page[-1].position
                projection.apply(connection, [e for e in page if e.position <= position], None)
                if after > position:
                    break
            yield connection
    finally:
        engine.dispose()
