"""Keeps a whole installation of every released schema, as its database dumps it: `python -m tests.support.schemas`.

A sample is written once, by the code of its day, and never again: a test brings each up to the newest schema and reads
its notes. One folder a set of revisions; SQLite's three files apart, PostgreSQL's tables side by side in one.
"""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import psycopg
from psycopg import sql

from api.bootstrap import System
from contracts.words import Scope
from services.foundation.database import Purpose
from services.foundation.following import catch_up
from services.foundation.migrating import newest
from tests.support.checkout import ROOT
from tests.support.door import a_door, a_note
from tests.support.postgres import PostgresServer, temporary_folder
from tests.support.system import a_system

SAMPLES: Final = ROOT / "tests" / "integration" / "foundation" / "schemas"
PURPOSES: Final[tuple[Purpose, ...]] = ("log", "keys", "derived")
SAID: Final = "The lift has been out since March and I cannot get my shopping up"
GONE: Final = "I want nobody to keep what I said here"


def name_of_newest() -> str:
    """What the sample of today's schema is called: the revision of each database."""
    return "_".join(f"{purpose}-{newest(purpose)}" for purpose in PURPOSES)


def live(system: System) -> None:
    """A little of everything: two notes, one amended, a third whose person is erased, read by every follower."""
    door = a_door(system)
    for ident, person, text in (("S-1", "P-1", SAID), ("S-2", "P-2", "Bins"), ("S-3", "P-3", GONE)):
        statement = {"kind": "problem", "voice": "person", "text": text}
        answer = door.client.post("/v1/notes", json=a_note(id=ident, person=person, statements=[statement]))
        answer.raise_for_status()
    amended = a_note(id="S-2", person="P-2", statements=[{"kind": "problem", "voice": "person", "text": "Bins again"}])
    address = f"/v1/sources/{amended['source']}/notes/S-2"
    door.client.put(address, json=amended).raise_for_status()
    admin = door.anyone(Scope.ADMIN)
    erased = {"person": "P-3", "source": amended["source"], "reason": "asked"}
    admin.post("/v1/people/erase", json=erased).raise_for_status()
    for follower in system.followers:
        catch_up(follower, system.log, system.derived)


def dump_sqlite(folder: Path) -> dict[str, str]:
    """The three files as SQL."""
    dumps = {}
    for purpose in PURPOSES:
        connection = sqlite3.connect(folder / f"{purpose}.db")
        dumps[f"sqlite-{purpose}.sql"] = "\n".join(connection.iterdump()) + "\n"
        connection.close()
    return dumps


def dump_postgres(server: PostgresServer, database: str) -> dict[str, str]:
    """The one database as SQL, without what only psql understands."""
    options = ("--username", "postgres", "--inserts", "--no-owner")
    command: list[str | Path] = [server.binary("pg_dump"), "--host", server.folder, *options]
    dumped = subprocess.run([*command, database], capture_output=True, text=True, check=True).stdout
    kept = [line for line in dumped.splitlines() if line and not line.startswith(("--", "\\", "SET "))]
    return {"postgres.sql": "\n".join(kept) + "\n"}


def load_sqlite(sample: Path, folder: Path) -> None:
    """Make the three files again."""
    for purpose in PURPOSES:
        connection = sqlite3.connect(folder / f"{purpose}.db")
        connection.executescript((sample / f"sqlite-{purpose}.sql").read_text(encoding="utf-8"))
        connection.close()


def load_postgres(sample: Path, url: str) -> None:
    """Fill an empty database."""
    text = (sample / "postgres.sql").read_text(encoding="utf-8")
    with psycopg.connect(re.sub(r"\+psycopg", "", url)) as connection:
        connection.execute(sql.SQL(text))  # our own dump


def made(folder: Path) -> Mapping[str, str]:
    """Every dump of an installation of today."""
    settings: dict[str, Any] = {"embedder": "wordllama"}
    with a_system(folder / "lite", **settings) as system:
        live(system)
    dumps = dump_sqlite(folder / "lite")
    with temporary_folder() as home:
        server = PostgresServer(Path(home))
        server.start()
        try:
            database = server.create_database()
            with a_system(folder / "post", server.url(database), **settings) as system:
                live(system)
            return {**dumps, **dump_postgres(server, database)}
        finally:
            server.stop()


def main() -> int:
    """Write the sample of today's schema where there is none yet."""
    home = SAMPLES / name_of_newest()
    if home.exists():
        print("Every released schema has its sample.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        dumps = made(Path(folder))
    home.mkdir(parents=True)
    for name, text in dumps.items():
        (home / name).write_text(text, encoding="utf-8")
    print(f"wrote {home.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
