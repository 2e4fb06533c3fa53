"""A follower that is far behind reads page after page, with no more memory at the end than at the beginning."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest
from sqlalchemy import Connection

from contracts.events import RefreshAsked
from services.foundation.following import PAGE, position
from services.foundation.log import Draft, Envelope, service_stream
from services.foundation.setting_aside import Careful
from tests.support.system import a_system

BATCH = 1_000
MOST_GROWTH = 24 * (1 << 20)
"""Bytes; a million events held at once would take a hundred times that, twenty thousand about twice."""


class Counting:
    """Counts what it is given, and remembers nothing of it."""

    name = "counting"
    topics: Sequence[str] = ()

    def __init__(self) -> None:
        self.heard = 0
        self.longest = 0
        self.last = 0

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Look at the length."""
        self.longest = max(self.longest, len(page))

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: None) -> None:
        """Count, in order."""
        assert [one.position for one in page] == sorted(one.position for one in page)
        assert not page or page[0].position > self.last
        self.heard += len(page)
        self.last = page[-1].position if page else self.last


@pytest.mark.slow
def test_a_follower_far_behind_catches_up_in_pages(tmp_path: Path, database_url: str, full_size: bool) -> None:
    """A million events (20,000 in `make test`): each heard once and in order, and the memory stays flat."""
    events = 1_000_000 if full_size else 20_000
    me = psutil.Process()
    with a_system(tmp_path, database_url) as system:
        for start in range(0, events, BATCH):
            stream = service_stream("behind", str(start))
            asked = [Draft(stream, RefreshAsked(asked_by="x" * 400)) for _ in range(BATCH)]
            system.log.append(asked)
        follower = Counting()
        careful = Careful(follower, system.log, system.derived, lambda _aside: None)
        for _ in range(4):
            careful.step()
        first = me.memory_info().rss
        most = first
        while careful.step():
            most = max(most, me.memory_info().rss)
        assert follower.heard == events
        assert follower.longest == PAGE
        with system.derived.connect() as connection:
            assert position(connection, "counting") == system.log.head()
        assert most - first < MOST_GROWTH
