"""The event log: order, idempotency, sealing, immutability."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from psycopg.pq import Format
from sqlalchemy import event, exc, text

from api.bootstrap import System
from contracts.events import NoteRecorded, ReachChanged, RefreshAsked, Statement
from contracts.words import Kind, Reach, ReachSetBy, Voice
from services.foundation.log import Appended, Draft, Outcome, service_stream
from services.foundation.vault import DEFAULT_CLASS, KeySlot
from tests.support.system import a_system

WORDS = "the ceiling in the back bedroom came down on Tuesday"


@pytest.fixture
def system(tmp_path: Path, database_url: str) -> Iterator[System]:
    """A system on each database."""
    with a_system(tmp_path, database_url) as made:
        yield made


def draft(system: System, ident: str, person: str = "P-1", digest: bytes = b"1" * 32, *, amend: bool = False) -> Draft:
    """A note of one statement."""
    ref = system.vault.person_ref("scheme", person)
    slot = KeySlot(ref, DEFAULT_CLASS, 2026)
    key = system.vault.slot_keys([slot])[slot]
    note = system.vault.note_id("urn:test", ident)
    statement = Statement(
        id=system.vault.statement_ids(key, note, ["problem\x1f" + WORDS])[0],
        kind=Kind.PROBLEM,
        text=WORDS,
        voice=Voice.PERSON,
    )
    payload = NoteRecorded(
        note=note,
        source="urn:test",
        source_id=ident,
        person=ref,
        scheme="scheme",
        occurred_at="2026-11-02",
        week="2026-W45",
        reach=Reach.PLACE,
        reach_set_by=ReachSetBy.PERSON,
        statements=(statement,),
        recorded_by="test",
    )
    amendment = (
        ReachChanged(note=note, reach=Reach.TEAM, set_by=ReachSetBy.PERSON, changed_by="test") if amend else None
    )
    return Draft(UUID(hex=ref), payload, key, once=bytes.fromhex(note[1:]), digest=digest, amendment=amendment)


def outcomes(answers: list[Appended]) -> list[Outcome]:
    """What became of each."""
    return [answer.outcome for answer in answers]


def test_events_come_back_in_the_order_they_were_appended(system: System) -> None:
    """Positions rise with the order of appending, over batches and streams."""
    answers = system.log.append([draft(system, f"a{n}", f"P-{n % 3}") for n in range(7)])
    assert [a.position for a in answers] == sorted(a.position for a in answers)
    page = system.log.read(0)
    assert [e.payload.source_id for e in page if isinstance(e.payload, NoteRecorded)] == [f"a{n}" for n in range(7)]
    assert system.log.head() == page[-1].position


def test_a_repeat_is_not_appended_again(system: System) -> None:
    """The same key and digest answers with the first position, within a batch and over batches."""
    first, repeat = system.log.append([draft(system, "a"), draft(system, "a")])
    assert (first.outcome, repeat.outcome) == (Outcome.CREATED, Outcome.SAME)
    again = system.log.append([draft(system, "a")])[0]
    assert (again.outcome, again.position) == (Outcome.SAME, first.position)
    assert len(system.log.read(0)) == 1


def test_another_body_is_refused_or_amends(system: System) -> None:
    """Another digest is a conflict unless the draft brings an amendment; the first body stays a repeat."""
    system.log.append([draft(system, "a")])
    assert outcomes(system.log.append([draft(system, "a", digest=b"2" * 32)])) == [Outcome.CONFLICT]
    amended = draft(system, "a", digest=b"2" * 32, amend=True)
    assert outcomes(system.log.append([amended])) == [Outcome.AMENDED]
    assert outcomes(system.log.append([draft(system, "a")])) == [Outcome.SAME]
    assert outcomes(system.log.append([draft(system, "a", digest=b"3" * 32)])) == [Outcome.CONFLICT]
    assert [e.topic for e in system.log.read(0)] == ["ingest.note.recorded.v1", "ingest.note.reach_changed.v1"]


def test_a_note_cannot_move_to_another_person(system: System) -> None:
    """The same (source, id) about somebody else is told apart, and nothing is appended."""
    system.log.append([draft(system, "a")])
    assert outcomes(system.log.append([draft(system, "a", person="P-2", amend=True)])) == [Outcome.OTHER_STREAM]


def test_a_destroyed_key_takes_the_words_with_it(system: System) -> None:
    """After the person's keys are destroyed the payload is gone, the position stays, and the id answers erased."""
    system.log.append([draft(system, "a"), draft(system, "b", "P-2")])
    system.vault.destroy(system.vault.person_ref("scheme", "P-1"))
    payloads = [e.payload for e in system.log.read(0)]
    assert payloads[0] is None
    assert payloads[1] is not None
    assert outcomes(system.log.append([draft(system, "a")])) == [Outcome.ERASED]


def test_a_draft_under_a_key_destroyed_meanwhile_is_not_taken(system: System) -> None:
    """A note made just before an erasure is refused rather than acknowledged and unreadable."""
    waiting = draft(system, "a")
    system.vault.destroy(system.vault.person_ref("scheme", "P-1"))
    with pytest.raises(KeyError):
        system.log.append([waiting])
    assert system.log.head() == 0


def test_the_words_do_not_stand_in_the_database(system: System, tmp_path: Path) -> None:
    """No stored state, and on SQLite no byte of any file, holds a note's words."""
    system.log.append([draft(system, f"a{n}") for n in range(20)])
    with system.log_engine.connect() as connection:
        states = [bytes(row[0]) for row in connection.execute(text("SELECT state FROM log_event"))]
    assert not any(b"ceiling" in state for state in states)
    assert not any(b"ceiling" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "statement", ["UPDATE log_event SET topic = 'x'", "DELETE FROM log_event", "DELETE FROM log_once"]
)
def test_the_database_itself_refuses_to_change_the_log(system: System, statement: str) -> None:
    """UPDATE and DELETE fail in the database, whoever sends them."""
    system.log.append([draft(system, "a")])
    with pytest.raises(exc.DBAPIError, match="immutable"), system.log_engine.begin() as connection:
        connection.execute(text(statement))
    assert len(system.log.read(0)) == 1


def test_a_moved_event_does_not_open(system: System) -> None:
    """A state copied under another version of the stream is found out, not read."""
    system.log.append([draft(system, "a"), draft(system, "b")])
    first, second = system.log.recorder.select_notifications(None, 2)
    moved = type(first)(**{**vars(second), "state": first.state})
    with pytest.raises(ValueError, match="changed"):
        system.log.mapper.to_domain_event(moved)


def test_writers_side_by_side_lose_and_repeat_nothing(system: System) -> None:
    """Eight writers with overlapping ids: each id once, versions without gaps, readers never miss one behind them."""
    seen: list[int] = []
    stop = threading.Event()

    def reader() -> None:
        after = 0
        while not stop.is_set() or system.log.head() > after:
            for envelope in system.log.read(after):
                seen.append(envelope.position)
                after = envelope.position

    def writer(number: int) -> None:
        for start in range(0, 40, 8):
            system.log.append([draft(system, f"n{(start + n + number) % 60}", f"P-{n % 5}") for n in range(8)])

    following = threading.Thread(target=reader)
    following.start()
    writers = [threading.Thread(target=writer, args=(n,)) for n in range(8)]
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    following.join(30)
    events = [e for start in (0,) for e in system.log.read(start)]
    assert [e.position for e in events] == seen
    notes = [e.payload.note for e in events if isinstance(e.payload, NoteRecorded)]
    assert len(notes) == len(set(notes)) == 47
    for stream in {e.stream for e in events}:
        assert [e.version for e in system.log.stream(stream)] == list(range(1, len(system.log.stream(stream)) + 1))


def test_topics_are_prefixes(system: System) -> None:
    """A reader of one prefix is given those topics alone."""
    system.log.append([draft(system, "a"), Draft(service_stream("patterns"), RefreshAsked(asked_by="test"))])
    assert [e.topic for e in system.log.read(0, topics=["patterns."])] == ["patterns.refresh.asked.v1"]


def test_pages_and_idempotency_rows_come_in_binary_where_there_is_a_choice(system: System) -> None:
    """As text PostgreSQL writes every byte of a sealed body as two digits, which both sides pay for."""
    given = draft(system, "A")
    once = given.once or b""
    system.log.append([given])
    formats: list[Format] = []

    def seen(_connection: Any, cursor: Any, statement: str, *_rest: Any) -> None:
        if "log_event.state" in statement or "log_once" in statement:
            formats.append(getattr(cursor, "format", Format.BINARY))  # SQLite has one form

    event.listen(system.log_engine, "after_cursor_execute", seen)
    (read,) = system.log.read(0)
    assert system.log.find(once) == [read.position]
    assert formats == [Format.BINARY] * 2
