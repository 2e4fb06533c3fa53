"""A connection that is cut in the middle of a batch: between source and service, and between service and database."""

from __future__ import annotations

import random
import socket
from pathlib import Path

import httpx
import pytest

from contracts.words import Scope
from tests.support.answering import answering
from tests.support.loading import Poster
from tests.support.postgres import PostgresServer
from tests.support.proxying import Proxy
from tests.support.standing import assert_sound
from tests.support.system import a_system, bearer

SEED = 20261126
JOIN = 120


@pytest.mark.slow
def test_a_batch_cut_on_its_way_is_taken_once(tmp_path: Path, database_url: str, full_size: bool) -> None:
    """Cut at any byte of the request or of the answer and posted again, each note stands once."""
    notes = 4_000 if full_size else 400
    chance = random.Random(SEED)  # noqa: S311  # where to cut

    def plan() -> tuple[int | None, int | None]:
        return (chance.randrange(9_000), None) if chance.random() < 0.5 else (None, chance.randrange(4_000))

    with a_system(tmp_path, database_url, embedder="wordllama") as system, answering(system) as url:
        port = int(url.rpartition(":")[2])
        headers = bearer(system, Scope.NOTES_WRITE)
        with Proxy(lambda: socket.create_connection(("127.0.0.1", port)), plan) as proxy:
            client = httpx.Client(base_url=f"http://127.0.0.1:{proxy.port}", headers=headers, timeout=10)
            poster = Poster(client, SEED, 0, notes, batch=20)
            poster.start()
            poster.join(JOIN / 4)
            proxy.mend()
            poster.join(JOIN)
            assert len(poster.acknowledged) == notes
            assert proxy.cuts > 5
            assert poster.broken > 5
            assert_sound(system, poster.acknowledged)


@pytest.mark.slow
@pytest.mark.postgres
def test_a_database_that_is_cut_off_in_mid_batch_loses_nothing(
    tmp_path: Path, postgres_server: PostgresServer, full_size: bool
) -> None:
    """Cut before, in and after a commit: the source is told to come again, and what was committed is known to it."""
    notes = 4_000 if full_size else 500
    chance = random.Random(SEED)  # noqa: S311  # where to cut
    name = postgres_server.create_database()

    def upstream() -> socket.socket:
        made = socket.socket(socket.AF_UNIX)
        made.connect(str(postgres_server.folder / ".s.PGSQL.5432"))
        return made

    def plan() -> tuple[int | None, int | None]:
        return (chance.randrange(4_000, 60_000), None)

    with Proxy(upstream, plan) as proxy:
        url = f"postgresql+psycopg://postgres@127.0.0.1:{proxy.port}/{name}?sslmode=disable&gssencmode=disable"
        with a_system(tmp_path, postgres_server.url(name)):
            pass  # the schema is there before anything is cut
        with a_system(tmp_path, url, embedder="wordllama") as system:
            headers = bearer(system, Scope.NOTES_WRITE)
            with answering(system) as address:
                poster = Poster(httpx.Client(base_url=address, headers=headers, timeout=30), SEED, 0, notes, batch=20)
                poster.start()
                poster.join(JOIN / 4)
                proxy.mend()
                poster.join(JOIN)
            assert len(poster.acknowledged) == notes
            assert proxy.cuts > 5
            assert set(poster.refused) <= {503}
            assert_sound(system, poster.acknowledged)
    postgres_server.drop_database(name)
