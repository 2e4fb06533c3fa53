"""Whatever is done to a sealed log by somebody who runs its database, the verdict names the first event it was done to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.bootstrap import System
from services.ingest.sealing.rows import StoredRow
from tests.support.dba import Dba
from tests.support.sealed import verdict
from tests.support.size import FULL

ONE_LOG = settings(
    max_examples=200 if FULL else 5, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
"""The log is made once; every example puts it back."""
WHICH, WHERE = st.integers(0, 10_000), st.integers(0, 10_000)


@contextmanager
def tampering(system: System) -> Iterator[tuple[Dba, list[StoredRow]]]:
    """The administrator, and the events as they were; afterwards they are as they were."""
    dba = Dba(system.log_engine)
    before = dba.events()
    try:
        yield dba, before
    finally:
        dba.everything(before)


def names(system: System, position: int, *words: str) -> None:
    """Assert that the verdict names this event first, in these words."""
    found = verdict(system)
    assert found.first == position, found.message()
    assert not found.holds
    first = found.message().splitlines()[0]
    assert first.startswith(f"event {position}: ")
    assert all(word in first for word in words), first


def test_an_untouched_log_holds(standing: System) -> None:
    """Every event opens but those of the erased person, and everything is sealed."""
    found = verdict(standing)
    assert found.holds
    assert (found.gone, found.unsealed) == (6, 0)
    assert found.opened > 40
    assert found.sealed == (found.opened + found.gone + 9) // 10
    assert "6 whose key was destroyed" in found.message()


@ONE_LOG
@given(WHICH, WHERE, st.integers(1, 255))
def test_one_changed_byte_is_named(standing: System, which: int, where: int, change: int) -> None:
    """Of any event, erased ones included, in its clear header or its sealed body."""
    with tampering(standing) as (dba, events):
        row = events[which % len(events)]
        state = bytearray(row.state)
        state[where % len(state)] ^= change
        dba.set(row.position, state=bytes(state))
        names(standing, row.position, "was changed after it was sealed")


def test_one_changed_byte_of_an_erased_event_is_named(standing: System) -> None:
    """Nobody can open it, and the seal still holds it."""
    with tampering(standing) as (dba, events):
        erased = [e.position for e in standing.log.read(0) if e.payload is None and e.topic.startswith("ingest.note")]
        assert len(erased) == 6
        state = bytearray(next(e.state for e in events if e.position == erased[2]))
        state[-1] ^= 1
        dba.set(erased[2], state=bytes(state))
        names(standing, erased[2], "was changed after it was sealed")


@pytest.mark.parametrize(
    "change", [{"topic": "ingest.note.withdrawn.v1"}, {"stream": "f" * 32}, {"stream": "none"}, {"version": 900}]
)
def test_a_changed_column_is_named(standing: System, change: dict[str, object]) -> None:
    """Its topic, its stream or its version."""
    with tampering(standing) as (dba, events):
        dba.set(events[17].position, **change)
        names(standing, events[17].position, "was changed after it was sealed")


@ONE_LOG
@given(WHICH)
def test_a_deleted_event_is_named(standing: System, which: int) -> None:
    """Any one; where it was the last, the log's tail is missing."""
    with tampering(standing) as (dba, events):
        gone = events[which % len(events)].position
        dba.delete(gone)
        names(standing, gone, "is missing")
        assert ("its tail is missing" in verdict(standing).message()) == (gone == events[-1].position)


@ONE_LOG
@given(WHICH, WHICH)
def test_two_events_in_each_others_place_are_named(standing: System, one: int, other: int) -> None:
    """The first of the two."""
    with tampering(standing) as (dba, events):
        low, high = sorted((events[one % len(events)], events[other % len(events)]), key=lambda row: row.position)
        if low == high:
            return
        dba.delete(low.position, high.position)
        dba.put(replace(low, position=high.position), replace(high, position=low.position))
        names(standing, low.position, "was changed after it was sealed")


@ONE_LOG
@given(WHICH, WHICH)
def test_an_event_put_in_is_named(standing: System, where: int, copied: int) -> None:
    """With everything after it moved on by one, as an insertion between two must."""
    with tampering(standing) as (dba, events):
        at = events[where % len(events)].position
        copy = replace(events[copied % len(events)], position=at, version=700)
        later = [replace(row, position=row.position + 1) for row in events if row.position >= at]
        dba.everything([*(row for row in events if row.position < at), copy, *later])
        names(standing, at, "was changed after it was sealed")


def test_an_event_put_in_before_the_first_is_named(standing: System) -> None:
    """At a position below every other."""
    with tampering(standing) as (dba, events):
        dba.put(replace(events[3], position=-5, version=700))
        names(standing, -5, "was put in")


def test_a_forged_event_after_the_last_is_named(standing: System) -> None:
    """It is not sealed, and does not open either."""
    with tampering(standing) as (dba, events):
        dba.put(replace(events[-1], position=events[-1].position + 1, version=events[-1].version + 1))
        names(standing, events[-1].position + 1, "was changed after it was written")
        assert verdict(standing).unsealed == 1


def test_the_first_of_several_is_named_and_the_others_are_counted(standing: System) -> None:
    """Damage of several kinds, in several checkpoints."""
    with tampering(standing) as (dba, events):
        dba.delete(events[31].position)
        dba.set(events[12].position, state=b"\0\2{}")
        dba.set(events[25].position, topic="x")
        names(standing, events[12].position, "(and ", "after it)")
        assert len(verdict(standing).damaged) >= 3


@pytest.mark.parametrize("left", [0, 1, 25])
def test_a_log_cut_off_with_its_checkpoints_is_found_out_by_the_file(standing: System, left: int) -> None:
    """The administrator takes away the tail and every checkpoint over it; the file outside knows."""
    with tampering(standing) as (dba, events):
        with standing.log_engine.connect() as connection:
            kept = list(connection.exec_driver_sql("SELECT number, text, signature, leaves FROM log_checkpoint"))
        cut = [row.position for row in events[left:]]
        dba.delete(*cut)
        dba.run("DELETE FROM log_checkpoint WHERE number > :number", number=left // 10)
        try:
            names(standing, cut[0], "is missing")
            message = verdict(standing).message()
            assert f"the log: its tail is missing; it was sealed up to event {events[-1].position}" in message
            assert f"checkpoint {left // 10 + 1}: is missing from the database; the file has it" in message
        finally:
            dba.run("DELETE FROM log_checkpoint")
            for row in kept:
                values = dict(zip(("number", "text", "signature", "leaves"), row, strict=True))
                dba.run("INSERT INTO log_checkpoint VALUES (:number, :text, :signature, :leaves)", **values)


def test_a_gap_in_an_unsealed_stream_is_named(sealed: System) -> None:
    """Before the next checkpoint comes, versions still have to follow on."""
    dba = Dba(sealed.log_engine)
    places = [row for row in dba.events() if row.topic == "ingest.place.defined.v1"]
    dba.run("DELETE FROM log_checkpoint")
    sealed.seal.file.path.unlink()
    dba.delete(places[2].position)
    names(sealed, places[3].position, "an event of its stream is missing before it")
