"""Making sense together: readings side by side, dissent kept, notes opened through a signal, places held apart."""

from __future__ import annotations

from contracts.words import Scope
from tests.integration.learning.conftest import Learned
from tests.support.cycle import OTHER_HOME, WARD


def test_readings_stand_side_by_side_and_dissent_names_what_it_dissents_from(learned: Learned) -> None:
    """Oldest first; none replaces another; a dissent from a reading of something else is refused."""
    steward = learned.steward(name="steward")
    opened = steward.post("/v1/spaces", json={"name": "Thursdays", "purpose": "Getting home", "scale": "place"})
    assert opened.status_code == 201
    space = opened.json()["id"]
    path = f"/v1/spaces/{space}/readings"
    one = steward.post(path, json={"about": learned.signal, "text": "The evening service was cut."}).json()
    two = steward.post(
        path, json={"about": learned.signal, "text": "We began to ask about it.", "dissents_from": one["id"]}
    ).json()
    about_pattern = {"about": learned.town.pattern("buses"), "text": "It has been so for years."}
    three = steward.post(path, json=about_pattern).json()
    listed = learned.town.client(Scope.SIGNALS_READ).get(path).json()["items"]
    assert [r["id"] for r in listed] == [one["id"], two["id"], three["id"]]
    assert [r["dissents_from"] for r in listed] == [None, one["id"], None]
    assert [r["text"] for r in listed][:2] == ["The evening service was cut.", "We began to ask about it."]
    mine = learned.town.client(Scope.SIGNALS_READ).get(path, params={"about": learned.signal}).json()["items"]
    assert [r["id"] for r in mine] == [one["id"], two["id"]]
    refused = steward.post(path, json={**about_pattern, "dissents_from": one["id"]})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "dissents_from")
    assert steward.post(path, json={"about": "g00", "text": "x"}).status_code == 404
    assert steward.post("/v1/spaces/s00/readings", json=about_pattern).status_code == 404


def test_pages_of_one_are_the_whole_list(learned: Learned) -> None:
    """Of spaces and of readings."""
    steward = learned.steward()
    spaces = [
        steward.post("/v1/spaces", json={"name": f"Space {at}", "purpose": "x", "scale": "team"}).json()["id"]
        for at in range(3)
    ]
    for at in range(3):
        body = {"about": learned.signal, "text": f"Reading {at}"}
        steward.post(f"/v1/spaces/{spaces[0]}/readings", json=body)
    for path, whole in (("/v1/spaces", 3), (f"/v1/spaces/{spaces[0]}/readings", 3)):
        seen, cursor = [], None
        while True:
            page = steward.get(path, params={"limit": 1, **({"cursor": cursor} if cursor else {})}).json()
            seen += page["items"]
            cursor = page["next"]
            if cursor is None:
                break
        assert seen == steward.get(path).json()["items"]
        assert len(seen) == whole


def test_a_note_is_opened_through_the_signal_it_is_behind_and_only_so(learned: Learned) -> None:
    """With a reason, with the context scope; the opening is recorded; through another thing, or elsewhere, 404."""
    reader = learned.town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ, name="Ada")
    notes = reader.get(f"/v1/signals/{learned.signal}").json()["exact"]["notes"]
    body = {"note": notes[0], "via": learned.signal, "reason": "To ask what changed.", "break_glass": True}
    whole = reader.post("/v1/openings", json=body)
    assert whole.status_code == 201
    assert whole.json()["id"] == notes[0]
    assert "buses" in whole.json()["statements"][0]["text"]
    kept = learned.town.client(Scope.ADMIN).get("/v1/openings").json()["items"]
    assert [(o["opened_by"], o["note"], o["via"], o["reason"]) for o in kept] == [
        ("Ada", notes[0], learned.signal, "To ask what changed.")
    ]
    assert reader.post("/v1/openings", json={**body, "via": learned.town.pattern("damp")}).status_code == 404
    assert reader.post("/v1/openings", json={**body, "via": "g00"}).status_code == 404
    elsewhere = learned.town.client(Scope.CONTEXT_READ, place=OTHER_HOME)
    assert elsewhere.post("/v1/openings", json=body).status_code == 404
    assert learned.steward().post("/v1/openings", json=body).status_code == 403
    assert len(learned.town.client(Scope.ADMIN).get("/v1/openings").json()["items"]) == 1


def test_spaces_and_readings_of_another_place_are_not_there(learned: Learned) -> None:
    """404 for a token of one place, in lists and by id; it can record nothing about what it cannot see."""
    steward = learned.steward()
    near, far, nowhere = (
        steward.post("/v1/spaces", json={"name": name, "purpose": "x", "scale": "place", "place": place}).json()["id"]
        for name, place in (("near", WARD), ("far", OTHER_HOME), ("anywhere", None))
    )
    for space in (near, far, nowhere):
        body = {"about": learned.signal, "text": "Seen from the whole council."}
        assert steward.post(f"/v1/spaces/{space}/readings", json=body).status_code == 201
    limited = learned.steward(place=WARD)
    assert {one["id"] for one in limited.get("/v1/spaces").json()["items"]} == {near, nowhere}
    assert limited.get(f"/v1/spaces/{far}").status_code == 404
    assert limited.get(f"/v1/spaces/{far}/readings").status_code == 404
    assert limited.get(f"/v1/spaces/{near}/readings").json()["items"] == [], "about the whole council, not the ward"
    assert limited.post(f"/v1/spaces/{near}/readings", json=body).status_code == 404
    mine = next(s["id"] for s in limited.get("/v1/signals").json()["items"])
    here = {"about": mine, "text": "Seen from the ward."}
    assert limited.post(f"/v1/spaces/{near}/readings", json=here).status_code == 201
    assert limited.post(f"/v1/spaces/{far}/readings", json=here).status_code == 404
    assert (
        limited.post(
            "/v1/spaces", json={"name": "x", "purpose": "x", "scale": "place", "place": OTHER_HOME}
        ).status_code
        == 404
    )


def test_a_reading_that_cites_notes_goes_with_the_first_of_their_people(learned: Learned) -> None:
    """Naming notes takes the context scope; one not behind it is refused; the others' readings stay."""
    steward = learned.town.client(Scope.SIGNALS_READ, Scope.LEARNING_WRITE, Scope.CONTEXT_READ)
    space = steward.post("/v1/spaces", json={"name": "Thursdays", "purpose": "x", "scale": "place"}).json()["id"]
    path = f"/v1/spaces/{space}/readings"
    exact = learned.town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{learned.signal}").json()
    notes = exact["exact"]["notes"]
    body = {"about": learned.signal, "text": "He said it was the last bus.", "cites": notes[:2]}
    assert learned.steward().post(path, json=body).status_code == 403
    refused = steward.post(path, json={**body, "cites": [notes[0], "n" + "0" * 32]})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "cites")
    once = {"Idempotency-Key": "reading-1"}
    first = steward.post(path, json=body, headers=once)
    assert first.status_code == 201
    assert steward.post(path, json=body, headers=once).content == first.content
    assert steward.post(path, json={"about": learned.signal, "text": "It is the timetable."}).status_code == 201
    assert len(steward.get(path).json()["items"]) == 2
    said = learned.town.system.ingest.state(notes[1]).body
    person = {"person": "P-" + said.source_id.removeprefix("A-"), "source": said.source, "reason": "asked"}
    assert learned.town.client(Scope.ADMIN).post("/v1/people/erase", json=person).status_code == 202
    for _ in range(2):
        assert [one["text"] for one in steward.get(path).json()["items"]] == ["It is the timetable."]
        assert steward.post(path, json=body, headers=once).status_code == 410
        learned.town.follow()


def test_somebody_named_in_a_reading_of_a_note_is_found_and_masked(learned: Learned) -> None:
    """Subject access shows the reading, so it is searched with the note it cites, and the note's mask hides the name there."""
    reader = learned.town.client(Scope.SIGNALS_READ, Scope.LEARNING_WRITE, Scope.CONTEXT_READ)
    space = reader.post("/v1/spaces", json={"name": "Thursdays", "purpose": "x", "scale": "place"}).json()["id"]
    note = reader.get(f"/v1/signals/{learned.signal}").json()["exact"]["notes"][0]
    for text in ("The timetable changed.", "From quentinia we heard that it was the last bus."):
        body = {"about": learned.signal, "text": text, "cites": [note]}
        assert reader.post(f"/v1/spaces/{space}/readings", json=body).status_code == 201
    learned.town.follow()
    lead = learned.town.client(Scope.ADMIN, Scope.CONTEXT_READ)
    said = learned.town.system.ingest.state(note).body
    person = {"person": "P-" + said.source_id.removeprefix("A-"), "source": said.source}

    def found() -> list[tuple[str, str]]:
        items: list[tuple[str, str]] = []
        after: int | None = 0
        while after is not None:
            asked = {"names": ["Quentinia"], "reason": "asked", "after": after}
            page = lead.post("/v1/people/mentions", json=asked).json()
            items += [(one["note"], one["field"]) for one in page["items"]]
            after = page["next"]
        return items

    assert found() == [(note, "spoken_of.1.text")]
    assert "quentinia" in lead.post("/v1/people/access", json=person).text
    other = reader.get(f"/v1/signals/{learned.signal}").json()["exact"]["notes"][1]
    both = {"about": learned.signal, "text": "Both had it from zacharia.", "cites": [note, other]}
    assert reader.post(f"/v1/spaces/{space}/readings", json=both).status_code == 201
    learned.town.follow()
    assert lead.post(f"/v1/notes/{other}/mask", json={"words": ["zacharia"], "reason": "asked"}).status_code == 200
    spoken = learned.town.system.learning.queries
    for each in (note, other):  # masked in one of the notes it cites, it is masked wherever it is told
        told = [*spoken.said_of({each})[each], *(one.text or "" for one in spoken.spoken_of(each, {note, other}))]
        assert ("zacharia" in str(told), "Both had it from" in str(told)) == (False, True)
    masked = lead.post(f"/v1/notes/{note}/mask", json={"words": ["Quentinia"], "reason": "asked"})
    assert (masked.status_code, masked.json()["places"]) == (200, 1)
    assert found() == []
    for seen in (lead.post("/v1/people/access", json=person).text, reader.get(f"/v1/spaces/{space}/readings").text):
        assert ("quentinia" in seen, "that it was the last bus" in seen) == (False, True)
