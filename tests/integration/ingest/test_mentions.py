"""Somebody named in others' notes: found for review, masked for good, in every read."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from contracts.events import MentionsSearched, NoteMasked
from contracts.words import Scope
from services.foundation.following import catch_up
from tests.support.door import HOUSING, Door, a_note
from tests.support.lives import with_words

NAME = "Quillamore Jean"
SAID = f"my neighbour {NAME} shouts at night"


def said(text: str = SAID, **fields: object) -> dict[str, object]:
    """A note of one statement."""
    return a_note(statements=[{"kind": "problem", "voice": "person", "text": text}], **fields)


def search(door: Door, *names: str, after: int = 0) -> dict[str, object]:
    """What a search answers."""
    body = {"names": list(names), "reason": "asked for by the person named", "after": after}
    answer = door.anyone(Scope.ADMIN, Scope.CONTEXT_READ).post("/v1/people/mentions", json=body)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_a_name_is_found_wherever_notes_say_it_and_the_search_is_kept_without_it(door: Door) -> None:
    """Whole words in every text; erased and unnamed notes are not in it; who and why is on the log, the name is not."""
    note = door.client.post("/v1/notes", json=said(matters=f"not meeting {NAME.lower()}")).json()["id"]
    door.client.post("/v1/notes", json=said(id="B", person="P-9"))
    door.client.post("/v1/notes", json=a_note(id="C", person="P-10"))
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json={"person": "P-9", "source": HOUSING, "reason": "r"})
    found = search(door, NAME)
    assert found["next"] is None
    items = found["items"]
    assert isinstance(items, list)
    assert [(one["note"], one["field"]) for one in items] == [(note, "matters"), (note, "statements.0.text")]
    assert items[1]["excerpt"] == SAID
    assert SAID[items[1]["start"] : items[1]["end"]] == NAME
    (fact,) = [e.payload for e in door.system.log.read(0, topics=(MentionsSearched.topic,))]
    assert isinstance(fact, MentionsSearched)
    assert fact.found == 2
    assert "Quillamore" not in fact.model_dump_json()


def test_a_repeated_search_is_another_search(door: Door) -> None:
    """Its answer is kept under no key: after an erasure nothing of theirs is in it."""
    door.client.post("/v1/notes", json=said())
    body, key = {"names": [NAME], "reason": "asked for by the person named"}, {"Idempotency-Key": "search-1"}
    lead = door.anyone(Scope.ADMIN, Scope.CONTEXT_READ)
    assert len(lead.post("/v1/people/mentions", json=body, headers=key).json()["items"]) == 1
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json={"person": "P-204", "source": HOUSING, "reason": "r"})
    again = lead.post("/v1/people/mentions", json=body, headers=key)
    assert (again.json()["items"], "idempotency-replayed" in again.headers) == ([], False)


def test_who_may_search_and_mask(door: Door) -> None:
    """To search takes admin and the context; to mask takes admin."""
    note = door.client.post("/v1/notes", json=said()).json()["id"]
    body = {"names": [NAME], "reason": "r"}
    assert door.anyone(Scope.ADMIN).post("/v1/people/mentions", json=body).status_code == 403
    assert door.anyone(Scope.CONTEXT_READ).post("/v1/people/mentions", json=body).status_code == 403
    assert door.client.post(f"/v1/notes/{note}/mask", json={"words": [NAME], "reason": "r"}).status_code == 403


def test_masked_words_are_gone_from_every_read_and_stay_so(door: Door) -> None:
    """From the note as it stands, the statements the patterns keep, and a later body that says them again."""
    system = door.system
    with_words(system)
    note = door.client.post("/v1/notes", json=said()).json()
    catch_up(system.patterns_projection, system.log, system.derived)
    mask = door.anyone(Scope.ADMIN).post(
        f"/v1/notes/{note['id']}/mask", json={"words": [NAME, "Quillamore"], "reason": "asked"}
    )
    assert (mask.status_code, mask.json()) == (200, {"note": note["id"], "places": 1})
    address = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"
    for body in (None, said(text=f"{SAID} again, says quillamore")):
        if body is not None:
            assert door.client.put(address, json=body).status_code == 200
        state = system.ingest.state(note["id"])
        assert "quillamore" not in state.body.model_dump_json().lower()
        assert "shouts at night" in state.body.statements[0].text
        catch_up(system.patterns_projection, system.log, system.derived)
        with system.derived.connect() as connection:
            (row,) = connection.exec_driver_sql("SELECT statement, key, sealed FROM patterns_statement").all()
        plain = system.vault.unseal(row.key, bytes(row.sealed), b"patterns_statement|" + row.statement.encode())
        assert plain is not None
        assert b"uillamore" not in plain
        assert b"shouts at night" in plain
    assert search(door, NAME)["items"] == []
    event = next(e for e in system.log.read(0, topics=(NoteMasked.topic,)))
    assert event.key == state.key


def test_a_mask_keeps_the_statements_id_and_what_cannot_be_masked_is_told(door: Door) -> None:
    """Curation on the statement holds; words that are not there, or hide nothing, are 422; an unknown note 404."""
    note = door.client.post("/v1/notes", json=said()).json()
    admin = door.anyone(Scope.ADMIN)
    admin.post(f"/v1/notes/{note['id']}/mask", json={"words": [NAME], "reason": "r"})
    now = door.client.get(f"/v1/notes/{note['id']}").json()
    assert [one["id"] for one in now["statements"]] == [one["id"] for one in note["statements"]]
    for words in (["Nobody"], ["█"], ["..."]):
        answer = admin.post(f"/v1/notes/{note['id']}/mask", json={"words": words, "reason": "r"})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "words")
    assert admin.post(f"/v1/notes/n{'0' * 32}/mask", json={"words": [NAME], "reason": "r"}).status_code == 404


def test_a_name_that_only_an_earlier_body_says_is_found_and_masked(door: Door) -> None:
    """And so it is gone from what is kept of the person, where earlier bodies stand as well."""
    note = door.client.post("/v1/notes", json=said(matters=f"away from {NAME}")).json()["id"]
    address = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"
    for text in (f"{NAME} was here", "a neighbour shouts at night"):
        assert door.client.put(address, json=said(text=text)).status_code == 200
    items = search(door, NAME)["items"]
    assert isinstance(items, list)
    fields = ["before.0.matters", "before.0.statements.0.text", "before.1.statements.0.text"]
    assert {one["note"] for one in items} == {note}
    assert [one["field"] for one in items] == fields
    person = {"person": "P-204", "source": HOUSING}
    admin = door.anyone(Scope.ADMIN)
    assert NAME in admin.post("/v1/people/access", json=person).text
    masked = admin.post(f"/v1/notes/{note}/mask", json={"words": [NAME], "reason": "asked"})
    assert (masked.status_code, masked.json()["places"]) == (200, 3)
    assert search(door, NAME)["items"] == []
    for form in ("json", "text"):
        kept = admin.post(f"/v1/people/access?format={form}", json=person).text
        assert "Quillamore" not in kept
        assert "shouts at night" in kept
        assert "was here" in kept


def test_a_name_in_the_words_kept_beside_a_note_is_found_and_masked(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Why it was opened or asked for, who agreed to its reach and why it was withdrawn: what is kept of the person has it all."""
    note = door.client.post("/v1/notes", json=a_note()).json()["id"]
    monkeypatch.setattr(door.system.openings, "behind", lambda _via: {note})
    asked = {"note": note, "via": "p17", "reason": f"after {NAME} rang", "break_glass": True}
    assert door.anyone(Scope.CONTEXT_READ).post("/v1/openings", json=asked).status_code == 201
    ask = {"note": note, "via": "p17", "reason": f"{NAME} says that it is urgent"}
    assert door.anyone(Scope.CONTEXT_READ).post("/v1/opening-asks", json=ask).status_code == 201
    wider = {"reach": "country", "agreed_by": NAME, "agreed_at": "2026-11-03"}
    assert door.client.post(f"/v1/notes/{note}/reach", json=wider).status_code == 200
    assert door.client.post(f"/v1/notes/{note}/withdraw", json={"reason": f"{NAME} said it"}).status_code == 200
    items = search(door, NAME)["items"]
    assert isinstance(items, list)
    fields = ["asks.0.reason", "changes.0.agreed_by", "changes.1.reason", "openings.0.reason"]
    assert sorted({one["field"] for one in items}) == fields
    person, admin = {"person": "P-204", "source": HOUSING}, door.anyone(Scope.ADMIN)
    assert admin.post("/v1/people/access", json=person).text.count(NAME) == 4
    masked = admin.post(f"/v1/notes/{note}/mask", json={"words": [NAME], "reason": "asked"})
    assert (masked.status_code, masked.json()["places"]) == (200, 4)
    assert search(door, NAME)["items"] == []
    kept = admin.post("/v1/people/access", json=person).text
    assert ("Quillamore" in kept, "said it" in kept) == (False, True)
