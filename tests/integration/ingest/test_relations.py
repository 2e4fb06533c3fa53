"""Whole notes open by a relation: the reader's own team's note, or its owner's grant; otherwise glass is broken, and told."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from contracts.events import OpeningGranted
from contracts.words import Scope
from tests.integration.ingest.test_openings import PATTERN, Evidence, evidence, opened, posted
from tests.support.door import HOUSING

__all__ = ["evidence"]
HEALTH = "urn:example:health"
REASON = "to ask how the move went"


def asked(evidence: Evidence, note: str, name: str = "ana", **limits: Any) -> Any:
    """Ask to open a note."""
    reader = evidence.door.anyone(Scope.CONTEXT_READ, name=name, **limits)
    return reader.post("/v1/opening-asks", json={"note": note, "via": PATTERN, "reason": REASON})


def decided(evidence: Evidence, ask: str, *, grant: bool, name: str = "hal", **limits: Any) -> Any:
    """Answer an ask as the owner."""
    owner = evidence.door.anyone(Scope.NOTES_WRITE, name=name, **({"source": HOUSING} | limits))
    return owner.post(f"/v1/opening-asks/{ask}/decision", json={"grant": grant})


def test_without_a_relation_it_stays_shut(evidence: Evidence) -> None:
    """403, naming both mends; nothing is shown and nothing recorded."""
    note, head = posted(evidence), evidence.door.head()
    answer = opened(evidence, note, glass=False)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/no-relation")
    assert answer.json()["errors"][0]["field"] == "break_glass"
    assert "/v1/opening-asks" in answer.json()["detail"]
    assert evidence.door.head() == head


def test_the_own_teams_note_opens(evidence: Evidence) -> None:
    """By being of the team, and no glass is broken even where it was offered to be."""
    note = posted(evidence, team="North")
    assert opened(evidence, note, glass=False, team="South", place="C01").status_code == 403
    assert opened(evidence, note, glass=False, team="North").json()["relation"] == "team"
    assert opened(evidence, note, glass=True, team="North").json()["relation"] == "team"


def test_whoever_reads_for_a_team_alone_opens_no_other_teams_note(evidence: Evidence) -> None:
    """Not with broken glass, and not by asking: they are within no place, as of the patterns they may not see."""
    note, head = posted(evidence, team="North"), evidence.door.head()
    assert opened(evidence, note, glass=True, team="South").status_code == 404
    assert asked(evidence, note, team="South").status_code == 404
    assert evidence.door.head() == head


def test_the_owner_grants_it_for_this_reader_note_and_question(evidence: Evidence) -> None:
    """Neither somebody else, nor another note, nor another question opens by it."""
    note, other = posted(evidence), posted(evidence, id="A-18")
    ask = asked(evidence, note).json()
    assert ask["state"] == "waiting"
    assert opened(evidence, note, glass=False).status_code == 403
    granted = decided(evidence, ask["id"], grant=True)
    assert (granted.status_code, granted.json()["state"], granted.json()["source_id"]) == (200, "granted", "A-17")
    answer = opened(evidence, note, glass=False)
    assert (answer.status_code, answer.json()["relation"]) == (201, "grant")
    assert opened(evidence, other, glass=False).status_code == 403
    stranger = evidence.door.anyone(Scope.CONTEXT_READ, name="ben")
    body = {"note": note, "via": PATTERN, "reason": REASON}
    assert stranger.post("/v1/openings", json=body).status_code == 403
    kept = evidence.door.anyone(Scope.ADMIN).get("/v1/openings").json()["items"]
    assert [(one["relation"], one["source"]) for one in kept] == [("grant", HOUSING)]


def test_a_grant_ends_after_fourteen_days(evidence: Evidence) -> None:
    """To the moment; then it must be asked for anew."""
    note = posted(evidence)
    ask = asked(evidence, note).json()["id"]
    decided(evidence, ask, grant=True)
    clock: Any = evidence.door.system.clock
    clock.move(days=14, seconds=-1)
    assert opened(evidence, note, glass=False).status_code == 201
    clock.move(seconds=1)
    assert opened(evidence, note, glass=False).status_code == 403
    mine = evidence.door.anyone(Scope.CONTEXT_READ, name="ana").get("/v1/opening-asks/mine").json()["items"]
    assert [one["state"] for one in mine] == ["ended"]
    assert asked(evidence, note).json()["id"] != ask


def test_an_ask_that_waits_is_not_asked_twice(evidence: Evidence) -> None:
    """The same id again, and one event."""
    note = posted(evidence)
    first, head = asked(evidence, note).json(), evidence.door.head()
    assert asked(evidence, note).json() == first
    assert evidence.door.head() == head


def test_a_no_and_a_grant_taken_back_keep_it_shut(evidence: Evidence) -> None:
    """What was said is not said twice."""
    note = posted(evidence)
    ask = asked(evidence, note).json()["id"]
    assert decided(evidence, ask, grant=False).json()["state"] == "declined"
    assert opened(evidence, note, glass=False).status_code == 403
    decided(evidence, ask, grant=True)
    decided(evidence, ask, grant=True)
    assert len(evidence.door.system.log.read(0, topics=(OpeningGranted.topic,))) == 1
    assert opened(evidence, note, glass=False).status_code == 201
    decided(evidence, ask, grant=False)
    assert opened(evidence, note, glass=False).status_code == 403


def test_only_its_own_source_and_team_decide_and_nobody_for_themselves(evidence: Evidence) -> None:
    """Another source's or team's is told that there is none; who asked is told that somebody else must."""
    note = posted(evidence, team="North")
    ask = asked(evidence, note, name="hal").json()["id"]
    assert decided(evidence, ask, grant=True, source=HEALTH).status_code == 404
    assert decided(evidence, ask, grant=True, team="South").status_code == 404
    assert decided(evidence, ask, grant=True, place="W02").status_code == 404
    own = decided(evidence, ask, grant=True)
    assert (own.status_code, own.json()["type"]) == (403, "/problems/own-ask")
    assert decided(evidence, ask, grant=True, name="ian", team="North", place="W01").status_code == 200


def test_what_cannot_be_opened_cannot_be_asked_for(evidence: Evidence) -> None:
    """A note that is not behind the question, of the relationship alone, or of another place: 404, as if there were none."""
    assert asked(evidence, posted(evidence, id="r", reach="relationship")).status_code == 404
    assert asked(evidence, posted(evidence, id="w"), place="W02").status_code == 404
    note = posted(evidence, id="n")
    evidence.behind.clear()
    assert asked(evidence, note).status_code == 404


def test_broken_glass_is_told_at_once_to_the_lead_and_to_the_source(evidence: Evidence) -> None:
    """The source with its own id of the note; another source learns nothing."""
    note = posted(evidence)
    assert opened(evidence, note).json()["relation"] == "break_glass"
    lead = evidence.door.anyone(Scope.ADMIN).get("/v1/openings?break_glass=true").json()["items"]
    assert [(one["note"], one["opened_by"], one["reason"]) for one in lead] == [(note, "ana", REASON)]
    owner = evidence.door.anyone(Scope.NOTES_WRITE, source=HOUSING)
    told = owner.get(f"/v1/opened-notes?source={HOUSING}").json()
    assert [(one["source_id"], one["relation"], one["reason"]) for one in told["items"]] == [
        ("A-17", "break_glass", REASON)
    ]
    other = evidence.door.anyone(Scope.NOTES_WRITE, source=HEALTH)
    assert other.get(f"/v1/opened-notes?source={HEALTH}").json()["items"] == []
    assert other.get(f"/v1/opened-notes?source={HOUSING}").status_code == 403


def test_broken_glass_leaves_a_warning_without_a_name_in_it(
    evidence: Evidence, capfd: pytest.CaptureFixture[str]
) -> None:
    """So that whoever watches the logs is told as well, and the log says nothing of whom."""
    opened(evidence, posted(evidence))
    written = capfd.readouterr()
    assert "glass broken" in written.out + written.err
    assert [word for word in ("ana", "A-17", REASON, PATTERN) if word in written.out + written.err] == []


def test_the_list_can_be_taken_away_as_a_file(evidence: Evidence) -> None:
    """Every opening as CSV; a reason that a spreadsheet would run is made harmless."""
    note = posted(evidence, team="North")
    reader = evidence.door.anyone(Scope.CONTEXT_READ, name="ana", team="North")
    for reason in ("=1+1 is sum enough", "a plain reason"):
        reader.post("/v1/openings", json={"note": note, "via": PATTERN, "reason": reason})
    answer = evidence.door.anyone(Scope.ADMIN).get("/v1/openings?format=csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [(row["opened_by"], row["relation"], row["reason"]) for row in rows] == [
        ("ana", "team", "a plain reason"),
        ("ana", "team", "'=1+1 is sum enough"),
    ]


def test_a_repeated_opening_is_another_opening_under_the_same_rules(evidence: Evidence) -> None:
    """No whole note is kept for a repeat: each is recorded, shows the note as it stands, and ends with the right to it."""
    note = posted(evidence, team="North")
    reader = evidence.door.anyone(Scope.CONTEXT_READ, team="North")
    body, key = {"note": note, "via": PATTERN, "reason": REASON}, {"Idempotency-Key": "k1"}
    first = reader.post("/v1/openings", json=body, headers=key)
    head = evidence.door.head()
    again = reader.post("/v1/openings", json=body, headers=key)
    assert (again.status_code, "idempotency-replayed" in again.headers) == (201, False)
    assert again.json()["opening"] != first.json()["opening"]
    assert evidence.door.head() == head + 1
    assert evidence.door.client.post(f"/v1/notes/{note}/withdraw", json={"reason": "asked"}).status_code == 200
    after = reader.post("/v1/openings", json=body, headers=key)
    assert after.status_code == 404
    erase = {"person": "P-204", "source": HOUSING, "reason": "asked"}
    evidence.door.anyone(Scope.ADMIN).post("/v1/people/erase", json=erase)
    again = reader.post("/v1/openings", json=body, headers=key)
    assert (again.status_code, again.json()["type"]) == (410, "/problems/erased")
