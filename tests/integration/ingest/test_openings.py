"""A whole note opens for a reason, through what it stands behind, and the opening is recorded before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from contracts.events import NoteOpened
from contracts.words import Scope
from tests.support.door import WORDS, Door, a_door, a_note
from tests.support.system import a_system

PATTERN = "p17"


@dataclass
class Evidence:
    """A door, and what stands behind the one pattern."""

    door: Door
    behind: set[str]


@pytest.fixture
def evidence(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evidence]:
    """A system whose one pattern has the notes behind it that a test puts there."""
    behind: set[str] = set()
    with a_system(tmp_path, database_url) as system:
        monkeypatch.setattr(system.openings, "behind", lambda via: behind if via == PATTERN else set())
        yield Evidence(a_door(system), behind)


def opened(evidence: Evidence, note: str, *, via: str = PATTERN, glass: bool = True, **limits: Any) -> Any:
    """Open a note as a reader with limits, breaking the glass where there is no relation."""
    reader = evidence.door.anyone(Scope.CONTEXT_READ, name="ana", **limits)
    asked = {"note": note, "via": via, "reason": "to ask how the move went", "break_glass": glass}
    return reader.post("/v1/openings", json=asked)


def posted(evidence: Evidence, **fields: Any) -> str:
    """Post a note that stands behind the pattern."""
    note = str(evidence.door.client.post("/v1/notes", json=a_note(**fields)).json()["id"])
    evidence.behind.add(note)
    return note


def test_the_whole_note_is_shown_in_its_own_words(evidence: Evidence) -> None:
    """Not redacted, with what matters to the person; and who, when, through what and why is in the log."""
    text = "Ms Zamora said so much"
    note = posted(evidence, text=text, known_names=["Zamora"], matters="My garden", out_of_bounds=["My mother"])
    head = evidence.door.head()
    answer = opened(evidence, note)
    assert answer.status_code == 201
    body = answer.json()
    assert (body["text"], body["matters"], body["statements"][0]["text"]) == (text, "My garden", WORDS)
    assert evidence.door.head() == head + 1
    kept = evidence.door.anyone(Scope.ADMIN).get("/v1/openings").json()["items"]
    assert [(k["opened_by"], k["note"], k["via"], k["reason"]) for k in kept] == [
        ("ana", note, PATTERN, "to ask how the move went")
    ]
    assert kept[0]["at"] == evidence.door.system.clock().isoformat()


def test_only_a_note_behind_it_opens(evidence: Evidence) -> None:
    """Through another pattern, or when it no longer stands behind, it is not there; nothing is recorded."""
    note = posted(evidence)
    head = evidence.door.head()
    assert opened(evidence, note, via="p18").status_code == 404
    evidence.behind.clear()
    assert opened(evidence, note).status_code == 404
    assert evidence.door.head() == head


def test_an_opening_keeps_to_reach_team_and_place(evidence: Evidence) -> None:
    """A team's note opens for that team, no note of the relationship opens, and a place-limited reader stays in it."""
    team = posted(evidence, id="t", reach="team", team="North")
    alone = posted(evidence, id="r", reach="relationship")
    ward = posted(evidence, id="w", place="N01")
    assert opened(evidence, team).status_code == 404
    assert opened(evidence, team, team="South").status_code == 404
    assert opened(evidence, team, team="North").status_code == 201
    assert opened(evidence, alone, team="North").status_code == 404
    assert opened(evidence, ward, place="C01").status_code == 201
    assert opened(evidence, ward, place="W01").status_code == 201
    assert opened(evidence, ward, place="W02").status_code == 404
    assert opened(evidence, ward, place="C02").status_code == 404


def test_a_narrowed_withdrawn_or_erased_note_does_not_open(evidence: Evidence) -> None:
    """Even while the pattern's tables still lag behind and name it."""
    narrowed, withdrawn = posted(evidence, id="n"), posted(evidence, id="w")
    erased = posted(evidence, id="e", person="P-9")
    client = evidence.door.client
    client.post(f"/v1/notes/{narrowed}/reach", json={"reach": "relationship"})
    client.post(f"/v1/notes/{withdrawn}/withdraw")
    asked = {"person": "P-9", "source": "urn:example:housing", "reason": "asked"}
    evidence.door.anyone(Scope.ADMIN).post("/v1/people/erase", json=asked)
    assert [opened(evidence, note).status_code for note in (narrowed, withdrawn, erased)] == [404, 404, 410]


def test_the_reason_goes_with_the_person_and_the_fact_stays(evidence: Evidence) -> None:
    """After erasure the list still says who opened what and when; the reason, which cites the note, is gone."""
    note = posted(evidence)
    opened(evidence, note)
    asked = {"person": "P-204", "source": "urn:example:housing", "reason": "asked"}
    admin = evidence.door.anyone(Scope.ADMIN)
    admin.post("/v1/people/erase", json=asked)
    kept = admin.get("/v1/openings").json()["items"]
    assert [(k["note"], k["reason"]) for k in kept] == [(note, None)]


def test_the_list_is_for_admin_newest_first_in_pages(evidence: Evidence) -> None:
    """Each opening once; nobody else reads it."""
    notes = [posted(evidence, id=str(number)) for number in range(5)]
    for note in notes:
        evidence.door.system.clock.move(minutes=1)  # type: ignore[attr-defined]
        opened(evidence, note)
    admin, listed, address = evidence.door.anyone(Scope.ADMIN), [], "/v1/openings?limit=2"
    while address:
        answer = admin.get(address)
        listed += [item["note"] for item in answer.json()["items"]]
        address = answer.links["next"]["url"] if "next" in answer.links else ""
    assert listed == notes[::-1]
    assert evidence.door.anyone(Scope.CONTEXT_READ).get("/v1/openings").status_code == 403
    assert len(evidence.door.system.log.read(0, topics=(NoteOpened.topic,))) == 5


@pytest.mark.parametrize("field", ["note", "via", "reason"])
def test_an_opening_says_which_note_through_what_and_why(evidence: Evidence, field: str) -> None:
    """Each is needed; without, 422 on the field and nothing is shown."""
    note = posted(evidence)
    body = {"note": note, "via": PATTERN, "reason": "to ask how the move went", field: " "}
    answer = evidence.door.anyone(Scope.CONTEXT_READ).post("/v1/openings", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == field
    assert evidence.door.client.post("/v1/openings", json=body).status_code == 403


@pytest.mark.parametrize("reason", ["x", "because", "need it"])
def test_a_reason_that_says_nothing_opens_nothing(evidence: Evidence, reason: str) -> None:
    """The data-protection lead reads it and must be able to follow it; nothing is shown and nothing recorded."""
    note = posted(evidence)
    body = {"note": note, "via": PATTERN, "reason": reason}
    answer = evidence.door.anyone(Scope.CONTEXT_READ).post("/v1/openings", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "reason"
    assert evidence.door.system.log.read(0, topics=(NoteOpened.topic,)) == []
