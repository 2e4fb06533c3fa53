"""A file of signed lines: what a crash left is passed over, what somebody cut or changed is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.ingest.adapters.signed_lines import SignedLines, Signing, Stand
from services.ingest.sealing.checkpoint import SealKey

CONTENTS = [b'{"a": 1}', b'{"b": 2}', b'{"c": 3}']


@pytest.fixture
def lines(tmp_path: Path) -> SignedLines:
    """Three of them."""
    key = SealKey(bytes(range(32)))
    found = SignedLines(tmp_path / "list.ndjson", "a form v1", Signing(lambda: key, lambda: [key.public]))
    found.add(CONTENTS)
    return found


def stands(lines: SignedLines) -> list[tuple[int, Stand]]:
    """Each line's number and how it stands."""
    return [(one.number, one.stand) for one in lines.read()]


def test_what_was_added_is_signed(lines: SignedLines) -> None:
    """In order, to the byte."""
    assert [one.content for one in lines.read()] == CONTENTS
    assert stands(lines) == [(1, Stand.SIGNED), (2, Stand.SIGNED), (3, Stand.SIGNED)]


@pytest.mark.parametrize("left", [1, 20, -40, -2])
def test_a_line_that_a_crash_cut_short_says_nothing_then_or_later(lines: SignedLines, left: int) -> None:
    """While it is the last, and when the next writer has gone on behind it."""
    whole = lines.whole()
    last = whole.splitlines(keepends=True)[-1]
    lines.path.write_bytes(whole[: -len(last)] + last[:left])
    assert stands(lines) == [(1, Stand.SIGNED), (2, Stand.SIGNED)]
    lines.add([b'{"d": 4}'])
    assert [one.content for one in lines.read()] == [*CONTENTS[:2], b'{"d": 4}']


def test_a_line_without_its_end_that_no_crash_left_is_told(lines: SignedLines) -> None:
    """In the midst of the file and unmarked: somebody cut it."""
    first, *others = lines.whole().splitlines(keepends=True)
    lines.path.write_bytes(first[:-2] + b"\n" + b"".join(others))
    assert stands(lines) == [(1, Stand.UNREADABLE), (2, Stand.SIGNED), (3, Stand.SIGNED)]


def test_a_whole_line_of_which_only_the_break_was_lost_counts(lines: SignedLines) -> None:
    """It was signed to its end."""
    lines.path.write_bytes(lines.whole()[:-1])
    assert [one.content for one in lines.read()] == CONTENTS
    lines.add([b'{"d": 4}'])
    assert [one.content for one in lines.read()] == [*CONTENTS, b'{"d": 4}']


def test_a_changed_letter_is_told(lines: SignedLines) -> None:
    """The signature is over all of it."""
    lines.path.write_bytes(lines.whole().replace(b"2}", b"7}"))
    assert stands(lines) == [(1, Stand.SIGNED), (2, Stand.UNSIGNED), (3, Stand.SIGNED)]


def test_what_came_since_is_read_by_itself(lines: SignedLines) -> None:
    """From the end of a line on, with the numbers that the lines have in the whole file."""
    read = len(lines.whole())
    lines.add([b'{"d": 4}'])
    assert [(one.number, one.content) for one in lines.read(read, 3)] == [(4, b'{"d": 4}')]
    assert list(lines.read(len(lines.whole()), 4)) == []
