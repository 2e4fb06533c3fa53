"""Every single thing that can be done to a small sealed log nobody can open any more, tried."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from services.ingest.sealing.rows import StoredRow
from tests.unit.services.ingest.sealing.memory import SealedLog

EVENTS, A_CHECKPOINT = 13, 5


@pytest.fixture
def log() -> SealedLog:
    """13 events in checkpoints of 5, 5 and 3."""
    made = SealedLog(EVENTS, A_CHECKPOINT)
    assert [one.stretch().count for one in made.file.kept] == [5, 5, 3]
    assert made.verdict().holds
    return made


def first(log: SealedLog, rows: list[StoredRow]) -> int | None:
    """The first damaged event when these are all there are."""
    log.rows.rows = rows
    found = log.verdict()
    assert found.holds == (found.first is None)
    return found.first


def test_every_changed_byte_of_every_event_is_named(log: SealedLog) -> None:
    """Of its stored bytes."""
    events = log.rows.rows
    for index, row in enumerate(events):
        for at in range(len(row.state)):
            for bit in (1, 128):
                state = bytearray(row.state)
                state[at] ^= bit
                changed = [*events[:index], replace(row, state=bytes(state)), *events[index + 1 :]]
                assert first(log, changed) == row.position


def test_every_deletion_is_named(log: SealedLog) -> None:
    """Of one event, and of any two."""
    events = log.rows.rows
    for gone in [*combinations(events, 1), *combinations(events, 2)]:
        assert first(log, [row for row in events if row not in gone]) == gone[0].position


def test_every_exchange_is_named(log: SealedLog) -> None:
    """Of any two events' places."""
    events = log.rows.rows
    for low, high in combinations(events, 2):
        swapped = {low: replace(high, position=low.position), high: replace(low, position=high.position)}
        assert first(log, [swapped.get(row, row) for row in events]) == low.position


def test_every_insertion_is_named(log: SealedLog) -> None:
    """Wherever there is room between two positions, before the first, and of a copy of any other event."""
    events = log.rows.rows
    taken = {row.position for row in events}
    for at in range(-2, events[-1].position):
        if at not in taken:
            for row in events:
                assert first(log, [*events, replace(row, position=at, version=90)]) == at


def test_every_cut_is_named(log: SealedLog) -> None:
    """The log's tail is gone from any event on."""
    events = log.rows.rows
    for left in range(EVENTS):
        assert first(log, events[:left]) == events[left].position
        assert "its tail is missing" in log.verdict().message()


def test_with_damaged_leaves_the_stretch_is_named(log: SealedLog) -> None:
    """When both copies of a checkpoint have lost what its root was made of, the root still tells that something is wrong."""
    for kept in (log.database.kept, log.file.kept):
        kept[1] = replace(kept[1], leaves=bytes(len(kept[1].leaves)))
    events = log.rows.rows
    found = log.verdict()
    assert (found.first, len(found.faults)) == (None, 2)
    log.rows.rows = [*events[:7], replace(events[7], state=b"other"), *events[8:]]
    found = log.verdict()
    said = found.message()
    assert found.first == events[5].position
    assert f"it or one up to event {events[9].position} is not as it was sealed (checkpoint 2)" in said
    # One good copy is enough to name the event itself.
    log.file.kept[1] = SealedLog(EVENTS, A_CHECKPOINT).file.kept[1]
    assert log.verdict().first == events[7].position


def test_what_came_after_the_last_checkpoint_is_counted(log: SealedLog) -> None:
    """As not sealed yet, which is no damage."""
    last = log.rows.rows[-1]
    log.rows.rows.append(replace(last, position=last.position + 1, version=last.version + 1, stream=last.stream))
    found = log.verdict()
    assert (found.holds, found.unsealed) == (True, 1)
    assert "the last 1 events not sealed yet" in found.message()


def test_a_log_without_a_seal_holds_if_it_opens() -> None:
    """And the verdict says that nothing is sealed."""
    log = SealedLog(0, 5)
    assert log.verdict().holds
    assert "not sealed yet" in log.verdict().message()
