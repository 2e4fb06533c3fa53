"""What is kept of a person is told to them whole: no less than whoever opens a note is shown, and every text there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from contracts.resources.kept import KeptBefore, KeptNoteOut, KeptStatement
from contracts.resources.openings import NoteWhole, StatementOpened
from contracts.words import Scope
from services.ingest.told import told_of
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.system import a_system

PERSON = {"person": "P-204", "source": HOUSING}
OTHERWISE_NAMED = {"out_of_bounds": "wants_left_alone"}
OF_THE_OPENING = {"opening", "relation"}
OF_THE_RECORD = {"id", "source", "source_id", "reach"}
"""The same in every body of a note, or told among what became of it."""


@pytest.fixture
def door(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A town."""
    with a_system(tmp_path, database_url) as system:
        yield a_door(system)


def said(number: int) -> dict[str, Any]:
    """A statement with everything that a barrier may have, each word of it its own."""
    return {
        "kind": "barrier",
        "voice": "person",
        "scale": "team",
        "text": f"The form asks for a landline {number}",
        "actors": [f"aunt Zorblatt {number}"],
        "factors": [f"paperwork {number}"],
    }


def the_page(door: Door) -> str:
    """What the person's own page shows, by a link."""
    made = door.anyone(Scope.ADMIN).post("/v1/people/links", json=PERSON).json()["url"]
    return opened(door, made.removeprefix(door.system.settings.url))


def opened(door: Door, path: str) -> str:
    """The page behind a link, which is used by it."""
    person = TestClient(create_app(door.system))
    token = re.search(r'name="csrf_token" value="([0-9a-f]+)"', person.get(path).text)
    assert token
    return person.post(path, data={"csrf_token": token[1]}).text


def test_the_export_has_every_field_that_whoever_opens_a_note_is_shown() -> None:
    """A new field of a note is thought about here before somebody else may read it and the person may not."""
    shown = {OTHERWISE_NAMED.get(name, name) for name in NoteWhole.model_fields}
    assert shown - OF_THE_OPENING - {"home"} <= set(
        KeptNoteOut.model_fields
    )  # its home is of the place, not of the note
    assert shown - OF_THE_OPENING - OF_THE_RECORD - {"home"} <= set(KeptBefore.model_fields)
    assert set(StatementOpened.model_fields) - {"id"} <= set(KeptStatement.model_fields)


def test_every_text_that_is_kept_of_a_note_stands_in_all_three_forms(door: Door) -> None:
    """Who and what is in it, where it stands in its own system, and the same of what it said before."""
    first = a_note(statements=[said(1)], matters="my garden", language="cy", return_to="https://cms.example/Quimby")
    ident = door.client.post("/v1/notes", json=first).json()["id"]
    second = {**first, "statements": [said(2)], "return_to": "https://cms.example/Quimby2"}
    address = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"
    assert door.client.put(address, json=second).status_code == 200
    admin = door.anyone(Scope.ADMIN)
    whole = admin.post("/v1/people/access", json=PERSON)
    (note,) = whole.json()["notes"]
    assert (note["language"], note["return_to"]) == ("cy", "https://cms.example/Quimby2")
    assert note["statements"][0]["scale"] == "team"
    (before,) = [one["before"] for one in note["changes"] if one["before"]]
    assert before["return_to"] == "https://cms.example/Quimby"
    plain = admin.post("/v1/people/access?format=text", json=PERSON).text
    past = door.system.log.stream(UUID(hex=door.system.ingest.state(ident).body.person))
    texts = [text for _, text in told_of(ident, past)]
    assert len(texts) == 8  # what matters, and of a statement its text, who and what is in it: twice
    page = the_page(door)
    for words in (*texts, "https://cms.example/Quimby2"):
        assert words in page, words
        assert words in whole.text, words
        assert words in plain, words


def test_who_asked_to_open_a_note_and_why_is_told(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever came of it, in all three forms: that somebody wished to read it is about the person, too."""
    ident = door.client.post("/v1/notes", json=a_note()).json()["id"]
    monkeypatch.setattr(door.system.openings, "behind", lambda _via: {ident})
    asking = door.anyone(Scope.CONTEXT_READ, name="ana")
    body = {"note": ident, "via": "p17", "reason": "to see how the move went"}
    ask = asking.post("/v1/opening-asks", json=body).json()["id"]
    admin = door.anyone(Scope.ADMIN)

    def told() -> list[tuple[str, str, str]]:
        (note,) = admin.post("/v1/people/access", json=PERSON).json()["notes"]
        return [(one["asked_by"], one["reason"], one["state"]) for one in note["asks"]]

    assert told() == [("ana", "to see how the move went", "waiting")]
    assert door.client.post(f"/v1/opening-asks/{ask}/decision", json={"grant": False}).status_code == 200
    assert told() == [("ana", "to see how the move went", "declined")]
    plain = admin.post("/v1/people/access?format=text", json=PERSON).text
    for form in (plain, the_page(door)):
        assert "ana asked to read it whole (declined, or taken back): to see how the move went" in form


def test_who_was_shown_it_is_told_to_a_link_of_one_source_only_its_own(door: Door) -> None:
    """Whoever makes a link can use it as the person: so the person is told who made one, and when one was used."""
    door.client.post("/v1/notes", json=a_note())
    worker = door.anyone(Scope.NOTES_WRITE, source=HOUSING, name="wren")
    url = worker.post("/v1/people/links", json=PERSON).json()["url"].removeprefix(door.system.settings.url)
    lead = door.anyone(Scope.ADMIN, name="dee")
    lead.post("/v1/people/access", json=PERSON)
    told = lead.post("/v1/people/access", json=PERSON).json()["shown"]
    assert [(one["how"], one["by"]) for one in told] == [("link_made", "wren"), ("export", "dee")]
    page, own = the_page(door), opened(door, url)
    for words in ("a link to it was made (by wren)", "it was taken as a copy (by dee)", "was used (by the person"):
        assert words in page, words
    assert ("by wren" in own, "by dee" in own, "was used (by the person" in own) == (True, False, True)
    other = lead.post("/v1/people/access", json={"person": "P-9", "source": HOUSING}).json()
    assert other["shown"] == []
    limited = door.anyone(Scope.NOTES_WRITE, source=HOUSING, place="C01", name="robin")
    url = limited.post("/v1/people/links", json=PERSON).json()["url"].removeprefix(door.system.settings.url)
    assert "Who was shown this" not in opened(door, url)
