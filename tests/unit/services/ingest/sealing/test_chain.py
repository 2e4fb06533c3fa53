"""Whatever is done to the checkpoints, in the database or in the file, is told by its number and place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from services.ingest.sealing.checkpoint import Checkpoint, SealKey, checkpoint_of
from tests.unit.services.ingest.sealing.memory import KEY, Kept, SealedLog

OTHER = SealedLog(9, 4)  # the same key, another history


@pytest.fixture
def log() -> SealedLog:
    """20 events in five checkpoints."""
    return SealedLog(20, 4)


@pytest.fixture(params=["database", "file"])
def place(request: pytest.FixtureRequest, log: SealedLog) -> tuple[str, Kept]:
    """Each of the two copies, and its name."""
    kept: Kept = getattr(log, request.param)
    return request.param, kept


@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_missing_checkpoint_is_told(log: SealedLog, place: tuple[str, Kept], number: int) -> None:
    """The first, one in the middle or the last; the other copy still holds the events."""
    name, kept = place
    del kept.kept[number - 1]
    found = log.verdict()
    other = "file" if name == "database" else "database"
    assert found.faults == [f"checkpoint {number}: is missing from the {name}; the {other} has it"]
    assert (found.first, found.sealed) == (None, 5)


@pytest.mark.parametrize("number", [1, 3])
def test_one_that_is_missing_from_both_is_told(log: SealedLog, number: int) -> None:
    """Its events are then not sealed, and those of the others are still checked."""
    for kept in (log.database.kept, log.file.kept):
        del kept[number - 1]
    found = log.verdict()
    assert f"checkpoint {number}: is missing from the database and from the file" in found.faults
    assert found.first is None
    log.rows.rows[14] = replace(log.rows.rows[14], state=b"other")
    assert log.verdict().first == log.rows.rows[14].position


def _text(one: Checkpoint) -> Checkpoint:
    return replace(one, text=one.text.replace("T12:00:00", "T12:00:01"))


def _signature(one: Checkpoint) -> Checkpoint:
    return replace(one, signature=bytes(64))


def _leaves(one: Checkpoint) -> Checkpoint:
    return replace(one, leaves=one.leaves[:-1] + bytes([one.leaves[-1] ^ 1]))


def _cut_leaves(one: Checkpoint) -> Checkpoint:
    return replace(one, leaves=one.leaves[:-40])


def _unreadable(one: Checkpoint) -> Checkpoint:
    return replace(one, text="incommon seal v1\n")


def _another(one: Checkpoint) -> Checkpoint:
    return replace(OTHER.file.kept[0], number=one.number)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_text, "its signature does not hold"),
        (_signature, "its signature does not hold"),
        (_leaves, "its leaves were changed in"),
        (_cut_leaves, "its leaves were changed in"),
        (_unreadable, "it cannot be read"),
        (_another, "has checkpoint 1 in its place"),
    ],
)
def test_a_changed_checkpoint_is_told_with_its_place(
    log: SealedLog, place: tuple[str, Kept], change: object, says: str
) -> None:
    """Whatever of it was changed; the events are held by the other copy, so none of them is blamed."""
    name, kept = place
    kept.kept[2] = change(kept.kept[2])  # type: ignore[operator]
    found = log.verdict()
    assert len(found.faults) == 1
    assert says in found.faults[0]
    assert f"the {name}" in found.faults[0]
    assert found.faults[0].startswith("checkpoint 3: ")
    assert found.first is None


def test_two_signed_checkpoints_of_one_number_are_a_fork(log: SealedLog) -> None:
    """Each of them holds, so it must be told that there are two."""
    log.database.kept[0] = checkpoint_of(log.rows.rows[:4], None, KEY, datetime(2026, 1, 1, tzinfo=UTC))
    assert "two, each of them signed" in log.verdict().message()


def test_a_chain_made_anew_with_another_key_is_told(log: SealedLog) -> None:
    """An administrator can seal whatever they made of the log, and not sign it."""
    log.rows.rows[6] = replace(log.rows.rows[6], state=b"other")
    forger = SealKey(bytes(32))
    forged: list[Checkpoint] = []
    for start in range(0, 20, 4):
        before = forged[-1] if forged else None
        forged.append(checkpoint_of(log.rows.rows[start : start + 4], before, forger, log.clock()))
    log.database.kept = forged
    found = log.verdict()
    assert found.first == log.rows.rows[6].position
    assert found.faults == [
        f"checkpoint {n}: is signed in the database with a key that is not trusted here" for n in range(1, 6)
    ]
    # A former key that somebody still trusts is another matter.
    log.file.kept = forged
    assert log.verdict(forger.public).holds


def test_a_chain_that_skips_is_told(log: SealedLog) -> None:
    """A checkpoint in both copies that holds another hash than that of the one before it."""
    forged = checkpoint_of(log.rows.rows[4:8], replace(OTHER.file.kept[0], text="x"), KEY, log.clock())
    for kept in (log.database.kept, log.file.kept):
        kept[1] = forged
    found = log.verdict()
    assert "checkpoint 2: does not hold the hash of the one before it" in found.faults
    assert "checkpoint 3: does not hold the hash of the one before it" in found.faults


def test_lines_of_the_file_in_each_others_place_are_told(log: SealedLog) -> None:
    """By their line."""
    kept = log.file.kept
    kept[1], kept[2] = kept[2], kept[1]
    found = log.verdict()
    assert "line 3 of the file: checkpoint 2 stands out of its place" in found.faults


def test_an_emptied_file_and_an_emptied_table_are_told(log: SealedLog, place: tuple[str, Kept]) -> None:
    """Every checkpoint of it is missing, and the message stays short."""
    name, kept = place
    kept.kept = []
    found = log.verdict()
    assert [fault for fault in found.faults if f"is missing from the {name}" in fault] == found.faults
    assert len(found.faults) == 5


def test_a_checkpoint_that_was_never_made_is_told(log: SealedLog) -> None:
    """Below the first, or far above the last."""
    log.database.kept = [replace(log.database.kept[0], number=-3), *log.database.kept]
    assert "checkpoint -3: the database has one that was never made" in log.verdict().faults
    log.database.kept = [*log.database.kept[1:], replace(log.database.kept[1], number=999_999_999)]
    said = log.verdict().message()
    assert "checkpoint 6 to 999999998: is missing from the database and from the file" in said
