"""What people decided to protect somebody outlives a restore of an older copy, by the list beside the seal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api import verifying
from api.backups import restoring, taking
from api.bootstrap import System
from api.settings import Settings
from api.ticking import silent
from contracts.words import Scope
from services.foundation.following import catch_up
from services.ingest.protecting import TOPICS
from tests.integration.test_backups import TODAY, settings
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.postgres import PostgresServer
from tests.support.system import Clock, a_system

OPTIONS: dict[str, Any] = {"embedder": "wordllama"}
LISTS = ("protections.ndjson", "destroyed-keys.ndjson")


@pytest.fixture
def door(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A town with a note each of some people."""
    with a_system(tmp_path / "old", database_url, Clock(), **OPTIONS) as system:
        made = a_door(system)
        for n in range(7):
            made.client.post("/v1/notes", json=of(n)).raise_for_status()
        yield made


@pytest.fixture
def empty(tmp_path: Path, database_url: str, request: pytest.FixtureRequest) -> Iterator[Settings]:
    """An empty database of the same kind, with the same secrets."""
    if database_url.startswith("sqlite"):
        yield settings(tmp_path / "new", f"sqlite:///{tmp_path / 'new' / 'incommon.db'}")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create_database()
    yield settings(tmp_path / "new", server.url(name))
    server.drop_database(name)


def of(n: int, **fields: Any) -> dict[str, Any]:
    """The note of a person."""
    text = f"Jean Okafor next door has waited {n + 2} weeks"
    statement = {"kind": "problem", "voice": "person", "text": text}
    return a_note(**{"id": f"B-{n}", "person": f"P-{n}", "statements": [statement], **fields})


def decide(door: Door) -> None:
    """Object (P-0, and P-1 until it is lifted), narrow, withdraw, mask, hold, join, and erase one who was narrowed; listed."""
    admin, clock = door.anyone(Scope.ADMIN), door.system.clock
    assert isinstance(clock, Clock)
    clock.move(minutes=5)

    def ask(path: str, **body: Any) -> None:
        answer = admin.post(path, json={"source": HOUSING, "reason": "asked", **body})
        assert answer.status_code in (200, 201, 202, 204), answer.text

    ids = {n: door.system.vault.note_id(HOUSING, f"B-{n}") for n in range(10)}
    people, poster = door.system.people, door.system
    for n in (0, 1):
        people.object([ref(door, n)], "the person")
    people.lift([ref(door, 1)], "the person")
    door.client.post(f"/v1/notes/{ids[2]}/reach", json={"reach": "relationship"}).raise_for_status()
    door.client.post(f"/v1/notes/{ids[6]}/reach", json={"reach": "relationship"}).raise_for_status()
    door.client.post(f"/v1/notes/{ids[3]}/withdraw", json={}).raise_for_status()
    poster.mentions.mask(ids[4], ["Jean Okafor"], "named", "lead")
    ask("/v1/people/hold", person="P-5")
    ask("/v1/people/erase", person="P-6")
    people.merge({ref(door, 4): HOUSING}, {ref(door, 5): HOUSING}, "the same", "lead")
    catch_up(door.system.protections, door.system.log, door.system.derived)


def ref(door: Door, n: int) -> str:
    """Somebody's keyed hash."""
    return door.system.vault.person_ref(HOUSING, f"P-{n}")


def stands(system: System) -> dict[str, Any]:
    """What protects whom, as it stands."""
    refs = [system.vault.person_ref(HOUSING, f"P-{n}") for n in range(7)]
    found: dict[str, Any] = {
        "objecting": system.ingest.people.objecting(refs),
        "held": system.keeping.holds(),
        "same": system.ingest.people.together(refs[4:5]),
    }
    for n in range(6):
        state = system.ingest.state(system.vault.note_id(HOUSING, f"B-{n}"))
        said = [one.text for one in state.body.statements]
        found[f"B-{n}"] = (state.reach, state.reach_set_by, state.withdrawn, said)
    return found


def put(door: Door, there: Settings, *names: str) -> None:
    """Put the newest lists in their place."""
    there.seal_folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(door.system.settings.data_dir / "secrets", there.data_dir / "secrets", dirs_exist_ok=True)
    for name in names:
        shutil.copy(door.system.settings.seal_folder / name, there.seal_folder)


def test_what_was_decided_since_the_copy_is_said_again(door: Door, empty: Settings, tmp_path: Path) -> None:
    """All of it, in order, but for who was erased; told by number; restored and started again, nothing is said twice."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    before = stands(door.system)
    decide(door)
    after = stands(door.system)
    assert all(before[what] != after[what] for what in ("objecting", "held", "same", "B-2", "B-3", "B-4"))
    put(door, empty, *LISTS)
    told = "\n".join(restoring.restore(empty, taken.log, taken.keys, TODAY, silent).since)
    for part in ("2 objections", "1 objections lifted", "1 legal holds,", "1 people found to be one", "1 notes masked"):
        assert part in told
    assert "1 decisions on that list are of people who were erased" in told
    assert "answers and readings" in told
    with a_system(empty.data_dir, empty.database_url, Clock(), **OPTIONS) as system:
        assert stands(system) == after
        head, lines = system.log.head(), len(system.protection_list.lines())
        catch_up(system.protections, system.log, system.derived)
        assert system.protecting.tick() is False
        assert (system.log.head(), len(system.protection_list.lines())) == (head, lines)
        assert verifying.log(system, silent).holds


def test_the_list_holds_no_word_and_a_line_by_hand_says_nothing(door: Door) -> None:
    """Sealed as in the log; read again from the start it grows by nothing; another's line is not believed."""
    decide(door)
    path = door.system.protection_list.path
    content = path.read_bytes()
    for word in (b"Okafor", b"P-0", b"the person", ref(door, 0).encode() + b'"]'):
        assert word not in content
    door.system.protections.prepare(door.system.log.read(0, topics=TOPICS))
    assert path.read_bytes() == content
    first = content.splitlines()[0].replace(b"position", b"Position")
    with path.open("ab") as file:
        file.write(first + b"\n")
    assert len(door.system.protection_list.lines()) == len(content.splitlines())
    assert door.system.protection_list.not_signed() == [len(content.splitlines()) + 1]


@pytest.mark.parametrize("harm", ["emptied", "gone", "a line"])
def test_a_list_that_lacks_a_decision_is_told_and_can_be_mended(door: Door, harm: str) -> None:
    """What the follower has seen is on it; what came in the last second need not be."""
    decide(door)
    assert verifying.log(door.system, silent).holds
    path = door.system.protection_list.path
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[1:]) if harm == "a line" else b"")
    if harm == "gone":
        path.unlink()
    found = verifying.log(door.system, silent)
    assert not found.holds
    many = 1 if harm == "a line" else len(lines)
    assert f"{many} decisions to protect people are not on" in found.message
    assert door.system.protections.mend(door.system.log) == many
    assert verifying.log(door.system, silent).holds


def test_a_decision_about_a_note_that_came_after_the_copy_waits_for_it(
    door: Door, empty: Settings, tmp_path: Path
) -> None:
    """Posted again it is narrow at once, as the person wants it; a later wish of theirs is not undone by an older one."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    clock = door.system.clock
    assert isinstance(clock, Clock)
    late = of(8, person="P-2")
    door.client.post("/v1/notes", json=late).raise_for_status()
    note = door.system.vault.note_id(HOUSING, "B-8")
    clock.move(minutes=1)
    for asked in ({"reach": "relationship"}, {"reach": "place", "agreed_by": "P", "agreed_at": "2026-11-18"}):
        door.client.post(f"/v1/notes/{note}/reach", json=asked).raise_for_status()
    door.client.post(f"/v1/notes/{note}/withdraw", json={}).raise_for_status()
    catch_up(door.system.protections, door.system.log, door.system.derived)
    put(door, empty, "protections.ndjson")
    found = restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    assert "about 1 notes that are not in the copy wait" in found.since[0]
    later = Clock()
    later.move(hours=1)
    with a_system(empty.data_dir, empty.database_url, later, **OPTIONS) as system:
        assert system.protecting.tick() is False
        a_door(system).client.post("/v1/notes", json=late, headers=dict(door.client.headers)).raise_for_status()
        assert system.ingest.state(note).withdrawn is False
        assert system.protecting.tick() is True
        state = system.ingest.state(note)
        assert state.withdrawn
        assert state.reach == "place", "what was decided in the end: the narrowing was taken back"
        assert system.protecting.tick() is False


@pytest.mark.parametrize("own", ["team", "relationship"])
def test_a_narrower_wish_below_an_objection_is_there_when_that_is_lifted(
    door: Door, empty: Settings, tmp_path: Path, own: str
) -> None:
    """Of a note that was posted again the objection keeps what it keeps, and nothing is wider meanwhile."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    clock = door.system.clock
    assert isinstance(clock, Clock)
    late = of(8, person="P-2", team="T-1")
    door.client.post("/v1/notes", json=late).raise_for_status()
    note = door.system.vault.note_id(HOUSING, "B-8")
    clock.move(minutes=1)
    door.client.post(f"/v1/notes/{note}/reach", json={"reach": own}).raise_for_status()
    door.system.people.object([ref(door, 2)], "the person")
    catch_up(door.system.protections, door.system.log, door.system.derived)
    put(door, empty, "protections.ndjson")
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    later = Clock()
    later.move(hours=1)
    with a_system(empty.data_dir, empty.database_url, later, **OPTIONS) as system:
        a_door(system).client.post("/v1/notes", json=late, headers=dict(door.client.headers)).raise_for_status()
        system.protecting.tick()
        system.protecting.tick()
        assert system.ingest.state(note).reach == "relationship"
        system.people.lift([ref(door, 2)], "the person")
        assert system.ingest.state(note).reach == own
        assert system.protecting.tick() is False


def test_a_damaged_list_is_told_with_what_it_means(door: Door, empty: Settings, tmp_path: Path) -> None:
    """A letter changed, a line cut: what those said is not said again, and nobody is to start the service unknowing."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    decide(door)
    put(door, empty, *LISTS)
    path = empty.seal_folder / "protections.ndjson"
    first, second, *others = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([first[:-1], second.replace(b"position", b"Position"), *others, b""]))
    told = "\n".join(restoring.restore(empty, taken.log, taken.keys, TODAY, silent).told)
    assert "protections.ndjson: 2 lines are not signed" in told
    assert "the first is line 1" in told


def test_without_the_list_it_is_said_what_is_undone(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Even if nothing was sealed since, and although a new list begins with what the copy itself has."""
    door.system.people.object([ref(door, 5)], "the person")
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    decide(door)
    found = restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    assert any("protections.ndjson: is not there" in one and "legal holds" in one for one in found.told)
    assert "let sources post again" in found.since[-1]
