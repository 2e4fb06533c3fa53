"""A database that is stopped and started again under load."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest

from contracts.words import Scope
from tests.support.answering import answering
from tests.support.loading import Poster
from tests.support.postgres import PostgresServer
from tests.support.standing import assert_sound
from tests.support.system import a_system, bearer

SEED = 7


@pytest.mark.slow
@pytest.mark.postgres
def test_a_database_that_is_restarted_under_load(tmp_path: Path, own_postgres: PostgresServer, full_size: bool) -> None:
    """Posts are answered 503 while it is away and taken after; the followers go on by themselves."""
    restarts = 12 if full_size else 2
    with a_system(tmp_path, own_postgres.url(own_postgres.create_database()), embedder="wordllama") as system:
        headers = bearer(system, Scope.NOTES_WRITE)
        with answering(system) as address:
            poster = Poster(httpx.Client(base_url=address, headers=headers, timeout=30), SEED, 0, 100_000, batch=10)
            poster.start()
            for _ in range(restarts):
                time.sleep(0.5)
                own_postgres.stop()
                time.sleep(0.5)
                assert httpx.get(f"{address}/readyz", timeout=30).status_code == 503
                assert httpx.get(f"{address}/healthz", timeout=30).status_code == 200
                own_postgres.start()
                taken = len(poster.acknowledged)
                deadline = time.monotonic() + 60
                while len(poster.acknowledged) < taken + 20:
                    assert time.monotonic() < deadline, "posts are not taken after the restart"
                    time.sleep(0.05)
            poster.stopped.set()
            poster.join(60)
            assert httpx.get(f"{address}/readyz", timeout=30).status_code == 200
        assert set(poster.refused) == {503}
        assert_sound(system, poster.acknowledged)
