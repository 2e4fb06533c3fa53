"""The database itself keeps the log as it is: by triggers on both, and on PostgreSQL by what the service's role may do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import exc, text
from sqlalchemy.engine import make_url

from api.bootstrap import System, bootstrap
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.words import Scope
from services.foundation.following import catch_up
from services.foundation.migrating import newest
from tests.support.checkout import ROOT
from tests.support.door import HOUSING, a_door, a_note
from tests.support.postgres import PostgresServer
from tests.support.sealed import verdict
from tests.support.system import a_system

LEAST_PRIVILEGE = ROOT / "deploy" / "postgres" / "least-privilege.sql"
TABLES = ("log_event", "log_once", "log_checkpoint")
DENIED = "42501"
CHANGES = [
    "DELETE FROM log_event",
    "DELETE FROM log_once",
    "DELETE FROM log_checkpoint",
    "UPDATE log_event SET topic = topic",
    "UPDATE log_once SET seq = seq + 1",
    "UPDATE log_checkpoint SET text = text",
]
ON_SQLITE = [
    "UPDATE OR IGNORE log_event SET topic = 'x'",
    "INSERT OR REPLACE INTO log_event SELECT position, stream, version, 'x', state FROM log_event",
    "INSERT OR REPLACE INTO log_event (stream, version, topic, state) SELECT stream, version, 'x', state FROM log_event",
    "REPLACE INTO log_once SELECT once, seq, digest, stream, 'x', position FROM log_once",
    "REPLACE INTO log_checkpoint SELECT number, 'x', signature, leaves FROM log_checkpoint",
    "INSERT INTO log_event SELECT position, stream, version, 'x', state FROM log_event WHERE true "
    "ON CONFLICT DO UPDATE SET topic = excluded.topic",
]
ON_POSTGRES = [
    *(f"TRUNCATE {table}" for table in TABLES),
    "TRUNCATE log_event, log_once, log_checkpoint RESTART IDENTITY CASCADE",
    "INSERT INTO log_event SELECT position, stream, version, 'x', state FROM log_event "
    "ON CONFLICT (position) DO UPDATE SET topic = excluded.topic",
    "MERGE INTO log_event USING (SELECT 1) AS one ON true WHEN MATCHED THEN DELETE",
    "WITH gone AS (DELETE FROM log_event RETURNING 1) SELECT count(*) FROM gone",
    "DO 'BEGIN SET LOCAL session_replication_role = replica; DELETE FROM log_event; END'",
]
OF_AN_OWNER = [
    *(f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in TABLES),
    "DROP TRIGGER log_event_immutable ON log_event",
    "DROP FUNCTION log_is_immutable CASCADE",
    "CREATE OR REPLACE FUNCTION log_is_immutable() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    "ALTER TABLE log_event OWNER TO incommon_app",
    "ALTER TABLE log_event DROP COLUMN state",
    "DROP TABLE log_event",
    "CREATE RULE nothing AS ON INSERT TO log_event DO INSTEAD NOTHING",
    "CREATE TABLE mine (one integer)",
    "SET session_replication_role = replica",
    "SET ROLE incommon_owner",
    "UPDATE log_schema SET version_num = 'x'",
    "SELECT setval('log_event_position_seq', 1)",
]


def live(system: System) -> None:
    """Post, erase, follow and seal."""
    door = a_door(system)
    notes = [a_note(id=f"n{n}", person=f"P-{n}") for n in range(3)]
    door.client.post("/v1/notes/batch", json=notes).raise_for_status()
    asked = {"person": "P-2", "source": HOUSING, "reason": "asked"}
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=asked).raise_for_status()
    for follower in (system.keys_stay_destroyed, system.signals_projection):
        catch_up(follower, system.log, system.derived)
    system.seal.sealer.seal_all()


def refused(system: System, statement: str) -> exc.DBAPIError:
    """What the database answers."""
    with pytest.raises(exc.DBAPIError) as answer, system.log_engine.begin() as connection:
        connection.execute(text(statement))
    return answer.value


def count(system: System) -> list[int]:
    """Rows of each table."""
    with system.log_engine.connect() as connection:
        return [connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in TABLES]  # noqa: S608


def test_no_statement_changes_the_log(tmp_path: Path, database_url: str) -> None:
    """Not UPDATE, DELETE, TRUNCATE or MERGE, not REPLACE or an upsert, not in a session that says it is a replica's."""
    with a_system(tmp_path, database_url) as system:
        live(system)
        before = count(system)
        assert min(before) > 0
        for statement in CHANGES + (ON_SQLITE if "sqlite" in database_url else ON_POSTGRES):
            assert "immutable" in str(refused(system, statement)), statement
            assert count(system) == before, statement
        assert verdict(system).holds


@pytest.fixture(scope="module")
def owned(
    tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer
) -> Iterator[tuple[System, psycopg.Connection]]:
    """A service that runs as `incommon_app` on tables of `incommon_owner`, as the guide says."""
    server = postgres_server
    name = server.create_database()
    url = make_url(server.url(name))
    info = psycopg.conninfo.make_conninfo(host=str(url.query["host"]), dbname=name)
    with psycopg.connect(info, user="postgres", autocommit=True) as superuser:
        for role in ("incommon_owner", "incommon_app"):
            known = superuser.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
            if not known:
                superuser.execute(psycopg.sql.SQL("CREATE ROLE {} LOGIN").format(psycopg.sql.Identifier(role)))
        superuser.execute(
            psycopg.sql.SQL("ALTER DATABASE {} OWNER TO incommon_owner").format(psycopg.sql.Identifier(name))
        )

        def as_role(role: str) -> str:
            return str(url.set(username=role).render_as_string(hide_password=False))

        folder = tmp_path_factory.mktemp("owned")
        with a_system(folder, as_role("incommon_owner")):
            pass
        with psycopg.connect(info, user="incommon_owner", autocommit=True) as owner:
            owner.execute(LEAST_PRIVILEGE.read_bytes())
        with a_system(folder, as_role("incommon_app")) as system:
            live(system)
            yield system, superuser
    server.drop_database(name)


def test_the_services_role_is_enough_to_live(owned: tuple[System, psycopg.Connection]) -> None:
    """It posts, erases, follows, seals and verifies, and makes derived tables again."""
    system, _ = owned
    assert verdict(system).holds
    rebuild(system, silent)
    assert verdict(system).gone == 1


@pytest.mark.parametrize("statement", [*CHANGES, *ON_POSTGRES, *OF_AN_OWNER])
def test_the_services_role_may_not(owned: tuple[System, psycopg.Connection], statement: str) -> None:
    """PostgreSQL refuses for want of a right, before any trigger is asked."""
    system, _ = owned
    before = count(system)
    answer = refused(system, statement)
    assert answer.orig.sqlstate == DENIED, answer  # type: ignore[union-attr]
    assert count(system) == before


def test_without_the_triggers_the_rights_still_hold(owned: tuple[System, psycopg.Connection]) -> None:
    """The two are independent: the owner may have lost the triggers, and the service still changes nothing."""
    system, superuser = owned
    superuser.execute("ALTER TABLE log_event DISABLE TRIGGER USER")
    try:
        for statement in CHANGES:
            assert refused(system, statement).orig.sqlstate == DENIED  # type: ignore[union-attr]
    finally:
        superuser.execute("ALTER TABLE log_event ENABLE ALWAYS TRIGGER log_event_immutable")


def test_a_role_that_may_not_migrate_says_so_at_the_start(owned: tuple[System, psycopg.Connection]) -> None:
    """Rather than run on an older schema."""
    system, superuser = owned
    superuser.execute("UPDATE log_schema SET version_num = '0001'")
    try:
        with pytest.raises(exc.ProgrammingError, match="permission denied"):
            bootstrap(system.settings)
    finally:
        superuser.execute(psycopg.sql.SQL("UPDATE log_schema SET version_num = {}").format(newest("log")))


def test_the_services_role_cannot_grant_itself_more(owned: tuple[System, psycopg.Connection]) -> None:
    """PostgreSQL answers such a GRANT with a warning, and grants nothing."""
    system, _ = owned
    with system.log_engine.begin() as connection:
        connection.execute(text("GRANT ALL ON log_event TO incommon_app"))
    assert refused(system, "DELETE FROM log_event").orig.sqlstate == DENIED  # type: ignore[union-attr]
