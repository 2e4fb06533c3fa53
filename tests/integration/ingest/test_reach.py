"""How far a note may travel: who said so, narrowing at any time, widening only with agreement, and no way round it."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from contracts.events import NoteAmended, NoteBody, ReachChanged
from contracts.words import Reach, ReachSetBy
from tests.support.door import HOUSING, Door, a_note

PUT = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"


def test_the_person_then_the_source_then_the_default_says_the_reach(door: Door) -> None:
    """Given: person. Left out: the source's declared default. Neither: the setting, which is team."""
    given = door.client.post("/v1/notes", json=a_note(id="1", reach="country")).json()
    declared = door.client.post("/v1/notes", json=a_note(id="2", reach=None)).json()
    silent = door.client.post("/v1/notes", json=a_note(source="urn:x:new", reach=None, team="North")).json()
    assert (given["reach"], given["reach_set_by"]) == ("country", "person")
    assert (declared["reach"], declared["reach_set_by"]) == ("place", "source")
    assert (silent["reach"], silent["reach_set_by"]) == ("team", "default")


@pytest.mark.parametrize("source", [HOUSING, "urn:x:new"])
def test_a_reach_of_team_needs_a_team(door: Door, source: str) -> None:
    """422 naming the team, whether the reach was given or is the default."""
    reach = "team" if source == HOUSING else None
    answer = door.client.post("/v1/notes", json=a_note(source=source, reach=reach))
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["team"]


def test_narrowing_needs_nothing_and_widening_needs_who_and_when(door: Door) -> None:
    """The change is an event in the person's stream, with who agreed and when."""
    note = door.client.post("/v1/notes", json=a_note(team="North")).json()["id"]
    for reach in ("team", "relationship"):
        assert door.client.post(f"/v1/notes/{note}/reach", json={"reach": reach}).json()["reach"] == reach
    for lacking in ({}, {"agreed_by": "the person"}, {"agreed_at": "2026-11-10"}):
        answer = door.client.post(f"/v1/notes/{note}/reach", json={"reach": "place", **lacking})
        assert (answer.status_code, answer.json()["type"]) == (422, "/problems/not-agreed")
    agreed = {"reach": "place", "agreed_by": "the person", "agreed_at": "2026-11-10"}
    assert door.client.post(f"/v1/notes/{note}/reach", json=agreed).json()["reach"] == "place"
    last = door.system.log.read(0, topics=(ReachChanged.topic,))[-1].payload
    assert isinstance(last, ReachChanged)
    assert (last.agreed_by, last.agreed_at) == ("the person", "2026-11-10")


def test_an_amendment_never_widens(door: Door) -> None:
    """A nightly extract with the old reach leaves the narrowing in place; a narrower one in a body narrows."""
    note = door.client.post("/v1/notes", json=a_note(team="North")).json()["id"]
    door.client.post(f"/v1/notes/{note}/reach", json={"reach": "relationship"})
    amended = door.client.put(PUT, json=a_note(team="North", occurred_at="2026-11-03"))
    assert (amended.status_code, amended.json()["reach"]) == (200, "relationship")
    last = door.system.log.read(0, topics=(NoteAmended.topic,))[-1].payload
    assert isinstance(last, NoteBody)
    assert (last.reach, last.reach_set_by) == (Reach.RELATIONSHIP, ReachSetBy.PERSON)
    assert door.client.get(f"/v1/notes/{note}").json()["reach"] == "relationship"

    narrow = f"/v1/sources/{quote(HOUSING, safe='')}/notes/B"
    door.client.put(narrow, json=a_note(id="B", reach="place", team="North"))
    assert door.client.put(narrow, json=a_note(id="B", reach="team", team="North")).json()["reach"] == "team"
    assert door.client.put(narrow, json=a_note(id="B", reach="country", team="North")).json()["reach"] == "team"
    lost = door.client.put(narrow, json=a_note(id="B", reach="place"))
    assert (lost.status_code, lost.json()["errors"][0]["field"]) == (422, "team")


def test_a_reach_beyond_a_team_needs_a_place_to_count_in(door: Door) -> None:
    """A note of a source without a home and without a place cannot be widened until it is amended with one."""
    posted = a_note(source="urn:x:new", place=None, reach="team", team="North")
    answer = door.client.post("/v1/notes", json=posted).json()
    assert answer["home"] is None
    agreed = {"reach": "place", "agreed_by": "the person", "agreed_at": "2026-11-10"}
    refused = door.client.post(f"/v1/notes/{answer['id']}/reach", json=agreed)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "reach")


def test_a_withdrawn_note_can_be_narrowed_but_not_widened(door: Door) -> None:
    """Withdrawn is out already, and narrowing is always allowed."""
    note = door.client.post("/v1/notes", json=a_note()).json()["id"]
    door.client.post(f"/v1/notes/{note}/withdraw")
    assert door.client.post(f"/v1/notes/{note}/reach", json={"reach": "relationship"}).status_code == 200
    agreed = {"reach": "country", "agreed_by": "the person", "agreed_at": "2026-11-10"}
    assert door.client.post(f"/v1/notes/{note}/reach", json=agreed).status_code == 409


@pytest.mark.parametrize(("day", "mend"), [("2999-01-01", "future"), ("1066-10-14", "before what the note tells of")])
def test_a_day_on_which_nobody_can_have_agreed_is_refused(door: Door, day: str, mend: str) -> None:
    """Neither one to come nor one before the note; the note stays as narrow as it was."""
    note = door.client.post("/v1/notes", json=a_note(team="North", reach="team")).json()["id"]
    agreed = {"reach": "place", "agreed_by": "the person", "agreed_at": day}
    answer = door.client.post(f"/v1/notes/{note}/reach", json=agreed)
    assert answer.status_code == 422
    assert (answer.json()["errors"][0]["field"], mend in answer.json()["errors"][0]["detail"]) == ("agreed_at", True)
    assert door.client.get(f"/v1/notes/{note}").json()["reach"] == "team"
