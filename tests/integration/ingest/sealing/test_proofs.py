"""A proof of every event of a note, from the log on both databases."""

from __future__ import annotations

import pytest

from api.bootstrap import System
from api.sealing import UnknownNoteError
from services.ingest.sealing.proving import Proofs, UnprovableError
from services.ingest.sealing.tree import root_from
from tests.support.dba import Dba
from tests.support.door import HOUSING, Door, a_door, a_note


def posted(door: Door, **fields: object) -> str:
    """Post a note; its id."""
    answer = door.client.post("/v1/notes", json=a_note(**fields))
    answer.raise_for_status()
    return str(answer.json()["id"])


def test_every_event_of_the_log_can_be_proved(standing: System) -> None:
    """Whichever checkpoint it lies in: its path leads from its leaf to the signed root."""
    everything = [row.position for row in Dba(standing.log_engine).events()]
    proof = Proofs(standing.seal.rows, standing.seal.checkpoints).prove("all", everything)
    assert [event["position"] for event in proof["events"]] == everything
    assert proof["not_sealed_yet"] == []
    checkpoints = {one.text: one for one in standing.seal.checkpoints.after(0)}
    assert len({event["checkpoint"] for event in proof["events"]}) == len(checkpoints)
    for event in proof["events"]:
        one = checkpoints[event["checkpoint"]]
        leaf = next(leaf for leaf in one.sealed() if leaf.position == event["position"])
        hashes = [bytes.fromhex(part) for part in event["path"]]
        assert root_from(leaf.hash, event["index"], event["size"], hashes) == one.stretch().root


def test_a_notes_events_are_all_there(standing: System) -> None:
    """Recorded, reach changed and withdrawn; of another note of the same person, none; what is not sealed is listed."""
    door = a_door(standing)
    note = posted(door, id="mine", person="P-77")
    posted(door, id="other", person="P-77")
    door.client.post(f"/v1/notes/{note}/reach", json={"reach": "team", "reason": "asked"})
    standing.seal.sealer.seal_all()
    door.client.post(f"/v1/notes/{note}/withdraw").raise_for_status()
    proof = standing.seal.prove(note)
    said = [event["topic"] for event in proof["events"]]
    assert said[0] == "ingest.note.recorded.v1"
    assert "ingest.note.withdrawn.v1" not in said
    assert proof["not_sealed_yet"] == [standing.log.head()]
    standing.seal.sealer.seal_all()
    assert [e["topic"] for e in standing.seal.prove(note)["events"]] == [*said, "ingest.note.withdrawn.v1"]


def test_an_erased_note_can_still_be_proved(standing: System) -> None:
    """That it stood there; what it said nobody can read."""
    note = standing.vault.note_id(HOUSING, "n3")
    assert standing.log.at(standing.log.find(bytes.fromhex(note[1:]))[0]).payload is None  # type: ignore[union-attr]
    proof = standing.seal.prove(note)
    assert [event["topic"] for event in proof["events"]] == ["ingest.note.recorded.v1"]


def test_a_damaged_event_is_not_proved(standing: System) -> None:
    """Nor one that was put in."""
    dba = Dba(standing.log_engine)
    note = standing.vault.note_id(HOUSING, "n4")
    (position,) = standing.log.find(bytes.fromhex(note[1:]))
    row = next(row for row in dba.events() if row.position == position)
    dba.set(position, state=row.state[:-1] + bytes([row.state[-1] ^ 1]))
    try:
        with pytest.raises(UnprovableError, match=f"event {position} is not what was sealed"):
            Proofs(standing.seal.rows, standing.seal.checkpoints).prove(note, [position])
    finally:
        dba.set(position, state=row.state)


@pytest.mark.parametrize("note", ["n" + "0" * 32, "nonsense", "", "n1"])
def test_an_unknown_note_is_told(standing: System, note: str) -> None:
    """Whether it is an id or not."""
    with pytest.raises(UnknownNoteError):
        standing.seal.prove(note)
