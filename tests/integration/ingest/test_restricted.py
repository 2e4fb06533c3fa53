"""A restricted record is refused at every way in, before anything of it is stored."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from api.cli import app as command
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note
from tests.support.system import MADE_UP_KEY, a_system

WAYS: list[Any] = ["adoption", "protected_address", "sealed", True]


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A door to a town."""
    with a_system(tmp_path) as system:
        yield a_door(system)


def nothing_of_it_is_kept(door: Door, head: int) -> None:
    """No event, and no byte of its words, its id or its person's key in any file."""
    assert door.head() == head
    for path in door.system.settings.data_dir.rglob("*.db*"):
        assert WORDS.encode() not in path.read_bytes()
    with door.system.keys.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM vault_key WHERE person != 'service'").scalar() == 0


@pytest.mark.parametrize("why", WAYS)
def test_a_post_is_refused_with_the_way(door: Door, why: Any) -> None:
    """422 of its own type, which says what to do with such a note."""
    head = door.head()
    answer = door.client.post("/v1/notes", json=a_note(restricted=why))
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/restricted")
    assert answer.json()["errors"][0]["field"] == "restricted"
    assert "Keep the note in its own system" in answer.json()["detail"]
    nothing_of_it_is_kept(door, head)


def test_every_other_way_in_refuses_it_too(door: Door) -> None:
    """A check, a PUT, an item of a batch, a structured event, and an event that says so in an attribute of its own."""
    head, note = door.head(), a_note(restricted="sealed")
    plain = a_note()
    address = "/v1/sources/urn%3Aexample%3Ahousing/notes/A-17"
    event = {"specversion": "1.0", "type": "incommon.note.posted.v1", "source": HOUSING, "id": "A-17"}
    structured = {"content-type": "application/cloudevents+json"}
    binary = {f"ce-{name}": value for name, value in event.items()} | {"ce-restricted": "true"}
    answers = [
        door.client.post("/v1/notes/check", json=note),
        door.client.put(address, json=note),
        door.client.post("/v1/notes", content=json.dumps({**event, "data": note}), headers=structured),
        door.client.post(
            "/v1/notes", content=json.dumps({**event, "restricted": "adoption", "data": plain}), headers=structured
        ),
        door.client.post("/v1/notes", content=json.dumps(plain), headers=binary | {"content-type": "application/json"}),
    ]
    assert [answer.json()["type"] for answer in answers] == ["/problems/restricted"] * 5
    nothing_of_it_is_kept(door, head)
    batch = door.client.post("/v1/notes/batch", json=[note, a_note(id="A-18")]).json()["items"]
    assert [(one["status"], one["problem"] and one["problem"]["type"]) for one in batch] == [
        (422, "/problems/restricted"),
        (201, None),
    ]


def test_an_unknown_word_is_refused_as_well(door: Door) -> None:
    """It may mean anything, so nothing is taken."""
    head = door.head()
    assert door.client.post("/v1/notes", json=a_note(restricted="witness")).status_code == 422
    nothing_of_it_is_kept(door, head)


def test_a_note_that_says_it_is_not_restricted_is_like_one_that_says_nothing(door: Door) -> None:
    """The same body: taken once, and the answer is the first."""
    assert door.client.post("/v1/notes", json=a_note()).status_code == 201
    assert door.client.post("/v1/notes", json=a_note(restricted=False)).status_code == 200


def test_an_import_passes_restricted_rows_over(door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A column of the file says so; each such row stands among the rejects, without its words."""
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("INCOMMON_EMBEDDER", "wordllama")
    for name in ("INCOMMON_MASTER_KEY", "INCOMMON_HASH_KEY"):  # the ones that the door's key store was made with
        monkeypatch.setenv(name, MADE_UP_KEY.get_secret_value())
    file, chosen = tmp_path / "notes.csv", tmp_path / "map.toml"
    rows = [("1", "P-1", "", "The lift is broken"), ("2", "P-2", "yes", WORDS), ("3", "P-3", "adoption", WORDS)]
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([("id", "who", "restricted", "said"), *rows])
    chosen.write_text(
        f'[note]\nsource = {{ value = "{HOUSING}" }}\nid = {{ column = "id" }}\nperson = {{ column = "who" }}\n'
        'occurred_at = { value = "2026-11-02" }\nplace = { value = "W01" }\nreach = { value = "place" }\n'
        'restricted = { column = "restricted" }\n[[statements]]\ntext = { column = "said" }\n',
        encoding="utf-8",
    )
    done = CliRunner().invoke(command, ["import", str(file), "--map", str(chosen)])
    shown = done.output
    assert done.exception is None, repr(done.exception)
    assert "1 notes came in" in shown
    assert "2 refused" in shown
    rejects = (tmp_path / "notes.csv.rejects.csv").read_text(encoding="utf-8")
    assert rejects.count("restricted") == 4
    assert WORDS not in rejects
