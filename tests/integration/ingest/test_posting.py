"""Notes go in once, are answered the same again, and are amended only by PUT."""

from __future__ import annotations

import json
import threading
from urllib.parse import quote

from api.bootstrap import bootstrap
from contracts.events import NoteAmended, NoteBody, NoteRecorded
from contracts.words import Kind, Scope, Voice
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note

PUT = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"


def test_a_note_is_created_with_an_id_and_what_was_decided(door: Door) -> None:
    """The answer names the home, the week and the reach, and no word of the note."""
    answer = door.client.post("/v1/notes", json=a_note())
    assert answer.status_code == 201
    body = answer.json()
    assert body["id"] == door.system.vault.note_id(HOUSING, "A-17")
    assert (body["home"], body["week"], body["reach"], body["reach_set_by"]) == ("C01", "2026-W45", "place", "person")
    assert [s["kind"] for s in body["statements"]] == ["problem"]
    assert "boiler" not in answer.text
    recorded = door.system.log.read(0, topics=(NoteRecorded.topic,))[0].payload
    assert isinstance(recorded, NoteRecorded)
    assert recorded.statements[0].text == WORDS
    assert recorded.statements[0].voice is Voice.PERSON


def test_the_same_body_again_gets_the_first_answer(door: Door) -> None:
    """200, equal to the 201, whatever the order of fields or the blanks between them; nothing is appended."""
    first = door.client.post("/v1/notes", json=a_note())
    head = door.head()
    again = door.client.post(
        "/v1/notes",
        content=json.dumps(dict(reversed(a_note().items())), indent=3),
        headers={"content-type": "application/json; charset=UTF-8"},
    )
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert door.head() == head


def test_another_body_by_post_is_refused_and_points_to_put(door: Door) -> None:
    """409, naming PUT as the way to amend; nothing is appended."""
    door.client.post("/v1/notes", json=a_note())
    head = door.head()
    answer = door.client.post("/v1/notes", json=a_note(team="North"))
    assert answer.status_code == 409
    assert answer.json()["type"] == "/problems/other-body"
    assert "PUT" in answer.json()["detail"]
    assert door.head() == head


def test_put_amends_and_keeps_the_ids_of_unchanged_statements(door: Door) -> None:
    """A statement whose kind and words (but for case and blanks) stay keeps its id; a changed one gets another."""
    first = door.client.post("/v1/notes", json=a_note()).json()
    said = [
        {"kind": "problem", "voice": "family", "text": WORDS.upper() + "  "},
        {"kind": "aspiration", "text": "A warm flat by winter"},
    ]
    amended = door.client.put(PUT, json=a_note(statements=said, source=None, id=None))
    assert amended.status_code == 200
    ids = [s["id"] for s in amended.json()["statements"]]
    assert ids[0] == first["statements"][0]["id"]
    assert ids[1] != ids[0]
    changed_kind = door.client.put(PUT, json=a_note(statements=[{"kind": "barrier", "text": WORDS}])).json()
    assert changed_kind["statements"][0]["id"] not in ids
    topics = [envelope.topic for envelope in door.system.log.read(0, topics=("ingest.note.",))]
    assert topics == [NoteRecorded.topic, NoteAmended.topic, NoteAmended.topic]


def test_put_creates_what_is_not_there(door: Door) -> None:
    """201 the first time, 200 the same again, and nothing new in the log."""
    assert door.client.put(PUT, json=a_note()).status_code == 201
    head = door.head()
    assert door.client.put(PUT, json=a_note()).status_code == 200
    assert door.head() == head


def test_after_an_amendment_the_first_and_the_current_body_are_200(door: Door) -> None:
    """Each with the answer it was first given; the one in between, and any other, is 409 by POST."""
    first = door.client.post("/v1/notes", json=a_note()).json()
    door.client.put(PUT, json=a_note(team="North"))
    current = door.client.put(PUT, json=a_note(occurred_at="2026-11-10")).json()
    assert door.client.post("/v1/notes", json=a_note()).json() == first
    again = door.client.post("/v1/notes", json=a_note(occurred_at="2026-11-10"))
    assert (again.status_code, again.json()) == (200, current)
    assert current["week"] != first["week"]
    assert door.client.post("/v1/notes", json=a_note(team="North")).status_code == 409


def test_a_put_names_source_and_id_with_slashes(door: Door) -> None:
    """Both parts are decoded after the address is split, so a slash in either is part of it."""
    source, ident = "https://x.example/notes/y", "2026/11/ä?#%2F"
    address = f"/v1/sources/{quote(source, safe='')}/notes/{quote(ident, safe='')}"
    answer = door.client.put(address, json=a_note(source=None, id=None))
    assert answer.status_code == 201, answer.text
    assert (answer.json()["source"], answer.json()["source_id"]) == (source, ident)
    other = door.client.put(address, json=a_note(id="another", source=None))
    assert other.status_code == 422
    assert other.json()["errors"][0]["field"] == "id"


def test_a_note_about_another_person_is_not_an_amendment(door: Door) -> None:
    """409 by POST and by PUT: such a note is withdrawn and posted anew."""
    door.client.post("/v1/notes", json=a_note())
    for answer in (
        door.client.post("/v1/notes", json=a_note(person="P-9")),
        door.client.put(PUT, json=a_note(person="P-9")),
    ):
        assert (answer.status_code, answer.json()["type"]) == (409, "/problems/other-person")


def test_a_batch_answers_per_item_in_order(door: Door) -> None:
    """Good items are kept, bad ones refused by themselves, repeats within the batch are the same note."""
    items = [
        a_note(id="1"),
        a_note(id="2", place="nowhere"),
        a_note(id="1"),
        "no note",
        a_note(id="1", team="other body"),
        {**a_note(id="3"), "unknown": 1},
        a_note(id="4"),
    ]
    answer = door.client.post("/v1/notes/batch", json=items)
    assert answer.status_code == 200
    found = answer.json()["items"]
    assert [item["index"] for item in found] == list(range(7))
    assert [item["status"] for item in found] == [201, 422, 200, 422, 409, 422, 201]
    assert found[0]["id"] == found[2]["id"]
    assert found[1]["problem"]["errors"][0]["field"] == "place"
    assert found[5]["problem"]["errors"][0]["field"] == "unknown"
    assert len(door.system.log.read(0, topics=("ingest.note.",))) == 2


def test_a_batch_comes_as_ndjson_too(door: Door) -> None:
    """One note a line, blank lines between are nothing, a line that is no JSON is refused alone."""
    lines = [json.dumps(a_note(id="1")), "", "{not json", json.dumps(a_note(id="2")) + "\r", ""]
    answer = door.client.post(
        "/v1/notes/batch", content="\n".join(lines).encode(), headers={"content-type": "application/x-ndjson"}
    )
    assert [item["status"] for item in answer.json()["items"]] == [201, 422, 201]


def test_a_thousand_at_once_and_no_more(door: Door) -> None:
    """1,000 are taken in one transaction; 1,001 are refused whole with 413."""
    items = [a_note(id=f"n{i}", person=f"P{i % 90}") for i in range(1001)]
    refused = door.client.post("/v1/notes/batch", json=items)
    assert (refused.status_code, refused.json()["type"]) == (413, "/problems/too-large")
    taken = door.client.post("/v1/notes/batch", json=items[:1000]).json()["items"]
    assert {item["status"] for item in taken} == {201}
    assert len({item["id"] for item in taken}) == 1000
    assert len(door.system.log.read(0, 2000, topics=("ingest.note.",))) == 1000


def test_a_text_alone_is_split_and_its_kinds_inferred(door: Door) -> None:
    """Each with its confidence, in the worker's voice, never the person's; the whole text is kept."""
    text = "T/C with mum. She has no heating and is worried about the cold.\nHe wants to get a job one day."
    door.client.post("/v1/notes", json=a_note(statements=None, text=text))
    recorded = door.system.log.read(0, topics=(NoteRecorded.topic,))[0].payload
    assert isinstance(recorded, NoteBody)
    assert recorded.text == text
    kinds = {statement.kind for statement in recorded.statements}
    assert {Kind.PROBLEM, Kind.ASPIRATION} <= kinds
    assert all(s.inferred and s.confidence is not None and 0 < s.confidence <= 1 for s in recorded.statements)
    assert {s.voice for s in recorded.statements} == {Voice.WORKER}
    assert recorded.methods


def test_declared_kinds_stand_and_missing_ones_are_inferred(door: Door) -> None:
    """A declared kind is never overridden, however unlikely; one left out is inferred and marked so."""
    said = [{"kind": "strength", "text": "He has no heating and no food"}, {"text": "She wants to get a job one day"}]
    door.client.post("/v1/notes", json=a_note(statements=said, text="The whole visit. He was tired."))
    recorded = door.system.log.read(0, topics=(NoteRecorded.topic,))[0].payload
    assert isinstance(recorded, NoteBody)
    declared, inferred = recorded.statements
    assert (declared.kind, declared.inferred, declared.confidence) == (Kind.STRENGTH, False, None)
    assert (inferred.kind, inferred.inferred) == (Kind.ASPIRATION, True)


def test_check_stores_nothing_and_tells_what_would_be(door: Door) -> None:
    """Split, kinds, and the types (not the words) of what would be hidden."""
    head = door.head()
    note = a_note(statements=None, text="Ms Zamora has no heating. She wants to work.", known_names=["Zamora"])
    answer = door.client.post("/v1/notes/check", json=note)
    assert answer.status_code == 200
    assert [s["kind"] for s in answer.json()["statements"]] == ["problem", "aspiration"]
    assert answer.json()["redacted"] == ["name"]
    assert door.head() == head
    assert door.system.log.find(bytes.fromhex(door.system.vault.note_id(HOUSING, "A-17")[1:])) == []
    assert door.client.post("/v1/notes/check", json=a_note(place="nowhere")).status_code == 422


def test_known_names_are_used_and_not_stored(door: Door) -> None:
    """The span is kept, the list is not."""
    door.client.post(
        "/v1/notes", json=a_note(known_names=["boiler"], statements=[{"kind": "problem", "text": WORDS}], text="Zed")
    )
    envelope = door.system.log.read(0, topics=(NoteRecorded.topic,))[0]
    assert isinstance(envelope.payload, NoteBody)
    span = envelope.payload.statements[0].redactions[0]
    assert WORDS[span.start : span.end] == "boiler"
    assert "known_names" not in envelope.payload.model_dump_json()


def test_what_touches_the_boundary_is_marked_out_of_bounds(door: Door) -> None:
    """By a shared content word's stem; other statements of the note are not."""
    said = [{"kind": "problem", "text": "Her mother's drinking worries her"}, {"kind": "problem", "text": "Cold flat"}]
    door.client.post("/v1/notes", json=a_note(out_of_bounds="anything about my mothers", statements=said))
    recorded = door.system.log.read(0, topics=(NoteRecorded.topic,))[0].payload
    assert isinstance(recorded, NoteBody)
    assert [s.out_of_bounds for s in recorded.statements] == [True, False]
    assert recorded.out_of_bounds == ("anything about my mothers",)


def test_the_poster_sees_what_became_of_a_note_but_not_its_words(door: Door) -> None:
    """State, reach and statements; for another source's token, and for the context scope, there is nothing."""
    note = door.client.post("/v1/notes", json=a_note()).json()["id"]
    seen = door.client.get(f"/v1/notes/{note}")
    assert (seen.status_code, seen.json()["state"]) == (200, "recorded")
    assert "boiler" not in seen.text
    assert door.anyone(Scope.NOTES_WRITE, source="urn:example:other").get(f"/v1/notes/{note}").status_code == 404
    assert door.anyone(Scope.CONTEXT_READ).get(f"/v1/notes/{note}").status_code == 403
    assert door.client.get("/v1/notes/n" + "0" * 32).status_code == 404
    assert door.client.get("/v1/notes/17").status_code == 422


def test_a_withdrawn_note_stays_withdrawn(door: Door) -> None:
    """A repeat changes nothing; the same body again is 200; an amendment is 409 and appends nothing."""
    note = door.client.post("/v1/notes", json=a_note()).json()["id"]
    first = door.client.post(f"/v1/notes/{note}/withdraw", json={"reason": "the wrong person"})
    assert (first.status_code, first.json()["state"]) == (200, "withdrawn")
    head = door.head()
    assert door.client.post(f"/v1/notes/{note}/withdraw").json() == first.json()
    assert door.client.post("/v1/notes", json=a_note()).status_code == 200
    amended = door.client.put(PUT, json=a_note(team="North"))
    assert (amended.status_code, amended.json()["type"]) == (409, "/problems/withdrawn")
    assert door.head() == head
    other = door.anyone(Scope.NOTES_WRITE, source="urn:example:other")
    assert other.post(f"/v1/notes/{note}/withdraw").status_code == 404


def test_two_processes_share_one_log(door: Door) -> None:
    """A second System on the same databases answers the repeat of what the first took in."""
    first = door.client.post("/v1/notes", json=a_note())
    second = bootstrap(door.system.settings, door.system.clock)
    try:
        again = a_door(second).client.post("/v1/notes", json=a_note())
        assert (again.status_code, again.json()) == (200, first.json())
    finally:
        second.close()


def test_writers_with_overlapping_notes_agree_on_one(door: Door) -> None:
    """Four threads on two systems post the same thirty notes in different orders: each is created once."""
    second = bootstrap(door.system.settings, door.system.clock)
    clients = [door.client, a_door(second).client] * 2
    statuses: list[tuple[int, int]] = []

    def post(writer: int) -> None:
        numbers = sorted(range(30), key=lambda number: (number + 1) * (7 + writer) % 31)
        for first in range(0, 30, 10):
            part = numbers[first : first + 10]
            notes = [a_note(id=str(number), person=f"P{number % 4}") for number in part]
            items = clients[writer].post("/v1/notes/batch", json=notes).json()["items"]
            statuses.extend((number, item["status"]) for number, item in zip(part, items, strict=True))

    threads = [threading.Thread(target=post, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    second.close()
    assert sorted(number for number, status in statuses if status == 201) == list(range(30))
    assert sorted(status for _, status in statuses) == [200] * 90 + [201] * 30
    assert len(door.system.log.read(0, topics=(NoteRecorded.topic,))) == 30
