"""A disk that is full: nothing is taken by halves, nothing acknowledged is lost, and it goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from contracts.words import Scope
from tests.support.door import HOUSING
from tests.support.loading import SOURCE, TOWN, body
from tests.support.postgres import PostgresServer, temporary_folder
from tests.support.standing import assert_sound
from tests.support.system import a_system, bearer

MIB = 1 << 20
LEFT = 256 * 1024
"""Bytes that are left on the disk when the posts begin."""


@contextmanager
def small_disk(folder: Path, mebibytes: int) -> Iterator[Path]:
    """A file system of that size in a folder; the test is skipped where none may be mounted."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path, left: int) -> Path:
    """Fill a disk but for some bytes."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        for _ in range((free - left) // (64 * 1024)):
            file.write(b"\0" * 64 * 1024)
    return ballast


def post_until_full(post: Callable[[int], Any], acknowledged: dict[str, str], first: int) -> int:
    """Post note after note until one is refused; its number."""
    for number in range(first, first + 5_000):
        answer = post(number)
        if answer.status_code != 201:
            assert answer.status_code == 503, answer.text
            assert answer.json()["type"] == "/problems/not-ready"
            assert answer.headers["retry-after"]
            return number
        acknowledged[body(number, 1)["id"]] = answer.json()["id"]
    raise AssertionError("the disk never was full")


def try_it(disk: Path, data: Path, url: str, come_back: Callable[[], None]) -> None:
    """Fill the disk under posts, make room, post on."""
    assert HOUSING != SOURCE
    with ExitStack() as stack:
        system = stack.enter_context(a_system(data, url, embedder="wordllama"))
        system.ingest.registry.load_places(TOWN)
        from fastapi.testclient import TestClient

        from api.app import create_app

        client = TestClient(
            create_app(system), headers=bearer(system, Scope.NOTES_WRITE), raise_server_exceptions=False
        )

        def post(number: int) -> Any:
            return client.post("/v1/notes", json=body(number, 1))

        acknowledged: dict[str, str] = {}
        ballast = fill(disk, LEFT)
        refused = post_until_full(post, acknowledged, 0)
        assert client.get("/healthz").status_code == 200
        ballast.unlink()
        come_back()
        again = post(refused)
        assert again.status_code in (200, 201), again.text
        acknowledged[body(refused, 1)["id"]] = again.json()["id"]
        for number in range(refused + 1, refused + 20):
            answer = post(number)
            assert answer.status_code == 201, answer.text
            acknowledged[body(number, 1)["id"]] = answer.json()["id"]
        assert_sound(system, acknowledged)


@pytest.mark.slow
def test_a_full_disk_on_sqlite(tmp_path: Path) -> None:
    """Posts are told to come again while it is full; after that the same note is taken, once."""
    with small_disk(tmp_path / "disk", 16) as disk:
        try_it(disk, disk, "", lambda: None)


@pytest.mark.slow
@pytest.mark.postgres
def test_a_full_disk_on_postgres(tmp_path: Path) -> None:
    """The same, where it is the server's disk; a server that gave up is started again, as its supervisor would."""
    with temporary_folder() as home, small_disk(Path(home) / "pg", 256) as disk:
        Path(home).chmod(0o755)
        server = PostgresServer(disk, durable=True)
        server.start()
        url = server.url(server.create_database())

        def come_back() -> None:
            try:
                server.execute(psycopg.sql.SQL("SELECT 1"))
            except psycopg.OperationalError:
                server.stop()
                server.start()

        try:
            try_it(disk, tmp_path / "data", url, come_back)
        finally:
            server.stop()
