"""The list of destroyed keys is believed by its signature alone, and `incommon verify` holds it against the log."""

from __future__ import annotations

import orjson
import pytest

from api import verifying
from api.ticking import silent
from contracts.events import PersonErased, RecordsExpired
from contracts.words import PersonRef, Scope
from services.ingest.key_guard import KeyGuard
from services.ingest.ports import Gone
from tests.support.door import HOUSING, Door, a_note


def guard(door: Door) -> KeyGuard:
    """A guard as the next process has it."""
    system = door.system
    system.vault.forget()
    return KeyGuard(system.log, system.vault, system.derived, system.destroyed, system.clock)


def posted(door: Door, *people: str) -> list[PersonRef]:
    """Post a note of each; gives their keyed hashes."""
    for person in people:
        door.client.post("/v1/notes", json=a_note(id=f"of-{person}", person=person)).raise_for_status()
    return [door.system.vault.person_ref(HOUSING, person) for person in people]


def erase(door: Door, person: str) -> None:
    """Have a person erased."""
    asked = {"person": person, "source": HOUSING, "reason": "asked"}
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=asked).raise_for_status()


def by_hand(door: Door, person: PersonRef, *, as_signed: bool = False) -> None:
    """Write a line about somebody as whoever can write the folder may, without the key."""
    gone = orjson.dumps([Gone(person, door.system.vault.keys_of(person), None, "case-note", 2026)._asdict()])
    if as_signed:  # under another line's key and signature
        line = orjson.loads(door.system.destroyed.path.read_bytes().splitlines()[0])
        head = "\n".join(line["text"].split("\n")[:2])
        gone = orjson.dumps({"text": f"{head}\n{gone.decode()}", "signature": line["signature"]})
    with door.system.destroyed.path.open("ab") as file:
        file.write(gone + b"\n")


@pytest.mark.parametrize("as_signed", [False, True])
def test_a_line_that_somebody_wrote_by_hand_destroys_nothing_and_is_told(door: Door, *, as_signed: bool) -> None:
    """Key ids and streams stand in the clear headers; the seal's key does not."""
    _, living = posted(door, "P-1", "P-2")
    erase(door, "P-1")
    keys, head = door.system.vault.keys_of(living), door.head()
    assert verifying.log(door.system, silent).holds
    by_hand(door, living, as_signed=as_signed)
    again = guard(door)
    again.open()
    assert again.refused == 1
    assert door.system.vault.keys_of(living) == keys != ()
    assert door.head() == head
    found = verifying.log(door.system, silent)
    assert not found.holds
    assert "line 2 of" in found.message
    assert "is not signed by a key that is trusted here" in found.message


def test_lines_from_before_they_were_signed_are_signed_as_far_as_the_log_bears_them_out(door: Door) -> None:
    """What the log says stays destroyed and comes under a signature; what it does not say somebody must answer for."""
    erased, other = posted(door, "P-1", "P-2")
    erase(door, "P-1")
    path = door.system.destroyed.path
    (old,) = [orjson.loads(line)["text"].split("\n", 2)[2] for line in path.read_text().splitlines()]
    path.write_text(f"{old}\n")
    by_hand(door, other)
    again = guard(door)
    again.open()
    assert again.refused == 1
    assert [[one.person for one in line] for line in door.system.destroyed.lines()] == [[erased]]
    assert door.system.vault.keys_of(other) != ()
    assert guard(door).mend_list(trust_unsigned=True) == 1
    assert door.system.vault.keys_of(other) == ()
    assert len(door.system.log.read(0, topics=(PersonErased.topic, RecordsExpired.topic))) == 2
    assert verifying.log(door.system, silent).holds


def test_a_line_with_somebody_elses_destroyed_key_tells_nothing_of_the_person_it_names(door: Door) -> None:
    """Its keys are all that is believed of it: whose they were, and who asked, is what the log says."""
    erased, living = posted(door, "P-1", "P-2")
    erase(door, "P-1")
    path = door.system.destroyed.path
    (line,) = door.system.destroyed.lines()
    note = door.system.vault.note_id(HOUSING, "of-P-2")
    path.write_bytes(orjson.dumps([Gone(living, line[0].keys, "the lead", notes=(note,))._asdict()]) + b"\n")
    head = door.head()
    guard(door).open()
    assert door.head() == head
    assert [(one.person, one.by) for line in door.system.destroyed.lines() for one in line] == [(erased, line[0].by)]
    assert door.system.ingest.state(note).withdrawn is False
    assert verifying.log(door.system, silent).holds


@pytest.mark.parametrize("harm", ["a line", "everything", "the file", "garbage"])
def test_a_list_that_lacks_what_the_log_says_is_told_and_can_be_mended(door: Door, harm: str) -> None:
    """It is all that keeps a restored key store from bringing people back."""
    posted(door, "P-1", "P-2")
    erase(door, "P-1")
    erase(door, "P-2")
    path = door.system.destroyed.path
    whole = path.read_bytes()
    if harm == "the file":
        path.unlink()
    else:
        first = {"a line": b"", "everything": b"", "garbage": b"not a line\n"}[harm]
        path.write_bytes(first + (b"" if harm == "everything" else whole.splitlines(keepends=True)[1]))
    guard(door).open()  # nobody's next command hides it
    found = verifying.log(door.system, silent)
    assert not found.holds
    assert "keys that the log says were destroyed" in found.message
    assert ("cannot be read" in found.message) is (harm == "garbage")
    assert guard(door).mend_list(trust_unsigned=False) == (2 if harm in ("everything", "the file") else 1)
    left = verifying.log(door.system, silent)
    assert left.holds is (harm != "garbage")
    assert "keys that the log says" not in left.message
