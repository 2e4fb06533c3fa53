"""The append-only file: whatever a crash left of its last line, what was written whole stands and the next line is whole."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from services.ingest.adapters.seal_file import SealFile
from services.ingest.sealing.checkpoint import Checkpoint

ALL = [
    Checkpoint(number, f"a text\nof checkpoint {number}\n", bytes(64), bytes(40 * count))
    for number, count in ((1, 1), (2, 3), (3, 1))
]
LONG = Checkpoint(4, "a long one\n", bytes(64), os.urandom(40 * 10_000))


@pytest.fixture
def file(tmp_path: Path) -> SealFile:
    """None there yet."""
    return SealFile(tmp_path / "seal")


def bring(file: SealFile, upto: Sequence[Checkpoint]) -> int:
    """Let the file have these, as the database would give them."""
    return file.extend(lambda last: [one for one in upto if one.number > (last.number if last else 0)][:2])


def read(file: SealFile) -> list[Checkpoint | None]:
    """Every line."""
    return [line.checkpoint for line in file.lines()]


def test_what_was_written_is_read(file: SealFile) -> None:
    """Line by line, and the newest without reading the rest; a file that is not there has none."""
    assert (file.newest(), read(file)) == (None, [])
    assert bring(file, ALL) == 3
    assert bring(file, ALL) == 0
    assert (file.newest(), read(file)) == (ALL[-1], ALL)
    assert bring(file, [*ALL, LONG]) == 1
    assert (file.newest(), read(file)) == (LONG, [*ALL, LONG])


def test_a_line_torn_anywhere_is_written_anew(file: SealFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut after any number of bytes, with zeros for what was lost or without; nothing that was whole is touched."""
    monkeypatch.setattr(
        os, "fsync", lambda _handle: None
    )  # some hundred times; that it is synced is another test's fact
    bring(file, ALL[:2])
    whole = file.path.read_bytes()
    bring(file, ALL)
    complete = file.path.read_bytes()
    for zeros in (b"", bytes(9)):
        for cut in range(len(whole), len(complete)):
            file.path.write_bytes(complete[:cut] + zeros)
            expected = ALL if cut == len(complete) - 1 else ALL[:2]  # it lacks only its end
            assert (file.newest(), read(file)) == (expected[-1], expected)
            bring(file, ALL)
            assert (file.newest(), read(file)) == (ALL[-1], ALL)
            assert file.path.read_bytes().startswith(whole)


def test_two_crashes_in_a_row_are_mended(file: SealFile) -> None:
    """Both torn lines are beginnings of the one that was written in the end."""
    bring(file, ALL)
    first, second, third = file.path.read_bytes().splitlines(keepends=True)
    file.path.write_bytes(first + second + third[:30] + b"\n" + third[:50])
    bring(file, ALL)
    assert read(file) == ALL
    assert len(file.path.read_bytes().splitlines()) == 5


def test_a_changed_line_is_no_torn_one(file: SealFile) -> None:
    """In the middle or at the end: what is not the beginning of the next line is told with its number."""
    bring(file, ALL)
    lines = file.path.read_bytes().splitlines(keepends=True)
    file.path.write_bytes(lines[0] + lines[1].replace(b"text", b"test", 1)[:-9] + b"\n" + lines[2])
    assert [(line.number, line.checkpoint) for line in file.lines()] == [(1, ALL[0]), (2, None), (3, ALL[2])]
    file.path.write_bytes(lines[0] + lines[1] + b"not a checkpoint\n")
    assert [line.number for line in file.lines() if line.checkpoint is None] == [3]
    file.path.write_bytes(lines[0] + lines[1].replace(b": ", b":  ", 1) + lines[2])
    assert [line.number for line in file.lines() if line.checkpoint is None] == [2]


def test_the_file_is_only_ever_added_to(file: SealFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never cut and never written elsewhere than at its end, so that the system can forbid all else; and it is synced."""
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    monkeypatch.setattr(os, "ftruncate", None)
    sizes = []
    for count in (1, 2, 3):
        before = file.path.read_bytes() if file.path.exists() else b""
        bring(file, ALL[:count])
        assert file.path.read_bytes().startswith(before)
        sizes.append(file.path.stat().st_size)
    assert set(sizes) <= set(synced)


def test_what_is_not_a_checkpoint_is_never_taken_for_one(file: SealFile) -> None:
    """A line that says the same in another way."""
    bring(file, ALL[:1])
    line = file.path.read_text()
    file.path.write_text(line.replace('"checkpoint": 1', '"checkpoint": 1.0'))
    assert read(file) == [None]
