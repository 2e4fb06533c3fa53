"""The script by which Compose makes the service's role, run against a real PostgreSQL; and a restore as the owner before it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import exc, text
from sqlalchemy.engine import make_url

from api.backups import restoring, taking
from api.settings import Settings
from api.ticking import silent
from tests.support.checkout import ROOT
from tests.support.door import a_door, a_note
from tests.support.postgres import PostgresServer
from tests.support.sealed import verdict
from tests.support.system import MADE_UP_KEY, a_system

SCRIPT = ROOT / "deploy" / "postgres" / "rights.sh"


def rights(server: PostgresServer, name: str, password: str) -> None:
    """Run the script as the container does; one server stands for both."""
    if shutil.which("psql") is None:
        pytest.skip("psql is not installed here")
    host = str(make_url(server.url(name)).query["host"])
    passwords = {f"{which}{app}_PASSWORD": password for which in ("LOG", "KEYS") for app in ("", "_APP")}
    given = {"PATH": os.environ["PATH"], "PGUSER": "postgres", "PGDATABASE": name, **passwords}
    ran = subprocess.run(["sh", SCRIPT, host, host], env=given, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert password not in ran.stdout + ran.stderr


def as_service(server: PostgresServer, name: str) -> str:
    """The address with the service's role."""
    return make_url(server.url(name)).set(username="incommon_app").render_as_string(hide_password=False)


def test_the_script_makes_a_role_that_owns_nothing_and_is_enough(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    """Run twice, as at each start: the service posts, backs up and is refused any change; restored by the owner it goes on."""
    server = postgres_server
    first, second = server.create_database(), server.create_database()
    with a_system(tmp_path / "old", server.url(first)):
        pass
    for password in ('it\'s 1 "long" password', "another"):
        rights(server, first, password)
    host = str(make_url(server.url(first)).query["host"])
    with psycopg.connect(host=host, dbname=first, user="postgres") as superuser:
        found = superuser.execute(
            "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls, rolcanlogin, rolpassword "
            "FROM pg_authid WHERE rolname = 'incommon_app'"
        ).fetchone()
        owned = superuser.execute("SELECT tablename FROM pg_tables WHERE tableowner = 'incommon_app'").fetchall()
    assert found is not None
    assert found[:2] == (False, True)
    assert str(found[2]).startswith("SCRAM-SHA-256$")
    assert owned == []
    with a_system(tmp_path / "old", as_service(server, first), embedder="wordllama") as system:
        assert a_door(system).client.post("/v1/notes", json=a_note()).status_code == 201
        with pytest.raises(exc.ProgrammingError, match="permission denied"), system.log_engine.begin() as connection:
            connection.execute(text("DELETE FROM log_event"))
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
        today = system.clock().date()
    keys = {"master_key": MADE_UP_KEY, "hash_key": MADE_UP_KEY}
    settings = {"env": "evaluation", "data_dir": tmp_path / "new", "embedder": "wordllama", **keys}
    owner = Settings(database_url=server.url(second), **settings)  # type: ignore[arg-type]
    assert restoring.restore(owner, taken.log, taken.keys, today, silent).head == taken.position
    rights(server, second, "another")
    with a_system(tmp_path / "new", as_service(server, second), embedder="wordllama") as system:
        assert a_door(system).client.post("/v1/notes", json=a_note(id="next")).status_code == 201
        assert system.log.head() > taken.position
        system.seal.sealer.seal_all()
        assert verdict(system).holds
    for name in (first, second):
        server.drop_database(name)
