"""Derived data can always be made again from the log: drop it, follow from the beginning."""

from __future__ import annotations

from collections.abc import Callable

from api.bootstrap import System
from api.following import tell
from api.ticking import Ticker
from services.foundation.database import derived_metadata
from services.foundation.following import follower_position, position
from services.foundation.setting_aside import TRIES, Aside, Careful, machine_is_to_blame


def rebuild(system: System, tick: Ticker, told: Callable[[Aside], None] = tell) -> None:
    """Empty every derived table and let every follower read the log from the start.

    What a follower cannot digest is set aside, as when it follows; what was set aside before is read again in its place.

    A worker's bookmark stays: what it has done stands in the log, and is not done again. So do the tables that count what
    the log does not hold.
    """
    names = [follower.name for follower in system.followers]
    with system.derived.begin() as connection:
        for table in reversed(derived_metadata.sorted_tables):
            if table is not follower_position and not table.info.get("counted"):
                connection.execute(table.delete())
        connection.execute(follower_position.delete().where(follower_position.c.follower.in_(names)))
    head = system.log.head()
    whole = head * len(system.followers)
    for at, follower in enumerate(system.followers):
        careful = Careful(follower, system.log, system.derived, told)
        failed = 0
        while True:
            with system.derived.connect() as connection:
                reached = position(connection, follower.name)
            tick(at * head + reached, whole)
            if reached >= system.log.head():
                break
            try:
                careful.step()
                failed = 0
            except Exception as error:
                failed += 1
                if failed >= TRIES or machine_is_to_blame(error):
                    raise
