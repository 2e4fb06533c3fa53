"""Voices and quotes of a pattern by API: for the context scope, recorded, nobody's twice, quotes once released."""

from __future__ import annotations

from fastapi.testclient import TestClient

from api.bootstrap import System
from contracts.events import NotesListed, NoteWithdrawn, RunCompleted
from services.foundation.log import Draft
from tests.integration.patterns.test_api import CONTEXT, READ, client, get
from tests.integration.patterns.test_runs import LAST, UNIT, asked
from tests.support.lives import HOME, SOURCE, follow, note
from tests.support.system import Clock, bearer

__all__ = ["client"]


def test_a_few_voices_are_heard_by_the_context_scope_and_the_look_is_recorded(
    client: TestClient, system: System
) -> None:
    """One typical, three different, one at the edge, of five notes of five people; readers of patterns get none."""
    item = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"][0]
    path = f"/v1/patterns/{item['id']}/voices"
    assert get(client, system, path, *READ).status_code == 403
    heard = get(client, system, path, *CONTEXT, name="steward").json()["items"]
    assert [one["part"] for one in heard] == ["typical", "different", "different", "different", "edge"]
    assert len({one["note"] for one in heard}) == 5  # here every person has one note
    assert {one["note"] for one in heard} <= system.patterns.notes_behind(item["id"])
    looks = [e.payload for e in system.log.read(0, 10_000, [NotesListed.topic])]
    assert [(look.listed_by, look.count) for look in looks if isinstance(look, NotesListed)] == [("steward", 5)]
    in_ward = get(client, system, f"{path}?place=W3", *CONTEXT).json()["items"]
    assert len(in_ward) <= 3, "three people live there"


def quotable(client: TestClient, system: System) -> tuple[str, str]:
    """A pattern, and a statement in it that may be quoted, which a refresh has just put beside one that says the same."""
    items = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"]
    every = {i["id"]: get(client, system, f"/v1/patterns/{i['id']}/notes?limit=200", *CONTEXT).json() for i in items}
    largest = max(every.values(), key=lambda page: len(page["items"]))["items"]
    same = max(largest, key=lambda one: one["belonging"])["text"]
    draft = note(system, 9000, same, week=LAST, place="W1", may_quote=True)
    system.log.append([draft])
    follow(system)
    asked(system)
    statement = draft.payload.statements[0].id  # type: ignore[attr-defined]
    (placed,) = system.patterns.placements(draft.payload.note)  # type: ignore[attr-defined]
    assert placed.pattern is not None
    return placed.pattern, statement


def next_week(system: System, clock: Clock) -> None:
    """Close the next week, in which somebody said something."""
    system.pattern_runner.hold = 10  # what a quote is of stays one pattern, whatever made-up words come apart this week
    system.log.append([note(system, 9100, "damp mould landlord", week=LAST.plus(1), place="W1")])
    follow(system)
    clock.move(weeks=1)
    system.pattern_runner.close(UNIT, LAST.plus(1))
    follow(system)


def test_a_quote_is_released_by_name_and_shows_with_the_next_closing_run(
    client: TestClient, system: System, clock: Clock
) -> None:
    """Readers of patterns see it then, redacted, with whose voice it is; taken back, it is gone at once."""
    pattern, statement = quotable(client, system)
    path = f"/v1/patterns/{pattern}"
    body = {"statement": statement, "scale": "place"}
    assert client.post(f"{path}/quotes", json=body, headers=bearer(system, *READ)).status_code == 403
    answer = client.post(f"{path}/quotes", json=body, headers=bearer(system, *CONTEXT, name="Sam"))
    assert (answer.status_code, answer.json()["by"]) == (201, "Sam")
    assert get(client, system, path, *READ).json()["quotes"] == [], "nothing moves between closing runs"
    next_week(system, clock)
    shown = get(client, system, path, *READ).json()["quotes"]
    assert [quote["voice"] for quote in shown] == ["person"]
    said = get(client, system, f"{path}/notes?limit=200", *CONTEXT).json()["items"]
    assert shown[0]["text"] == next(one["text"] for one in said if one["statement"] == statement)
    assert get(client, system, f"{path}?place=W1", *READ).json().get("quotes", []) == [], "of the whole unit only"
    client.post(f"{path}/quotes", json={**body, "released": False}, headers=bearer(system, *CONTEXT))
    assert get(client, system, path, *READ).json()["quotes"] == []


def test_only_what_may_be_quoted_and_is_in_the_pattern_is_released(client: TestClient, system: System) -> None:
    """Not without the person's word, not from another pattern or none, not for another scale; the answer names the field."""
    pattern, statement = quotable(client, system)
    path = f"/v1/patterns/{pattern}/quotes"

    def refused(**body: str) -> str:
        answer = client.post(path, json=body, headers=bearer(system, *CONTEXT))
        assert answer.status_code == 422
        field: str = answer.json()["errors"][0]["field"]
        return field

    notes = get(client, system, f"/v1/patterns/{pattern}/notes?limit=200", *CONTEXT).json()["items"]
    silent = next(one["statement"] for one in notes if not one["may_quote"])
    alone = next(e.payload for e in system.log.read(0, 10_000, [RunCompleted.topic]))
    assert isinstance(alone, RunCompleted)
    assert refused(statement=silent, scale="place") == "statement"
    assert refused(statement=alone.released[0][0], scale="place") == "statement", "an idiosyncratic one"
    assert refused(statement=statement, scale="team") == "scale"


def test_a_quote_goes_with_its_note(client: TestClient, system: System, clock: Clock) -> None:
    """Withdrawn, narrowed or erased, it is shown no more, whatever was released."""
    pattern, statement = quotable(client, system)
    path = f"/v1/patterns/{pattern}"
    client.post(f"{path}/quotes", json={"statement": statement, "scale": "place"}, headers=bearer(system, *CONTEXT))
    next_week(system, clock)
    assert len(get(client, system, path, *READ).json()["quotes"]) == 1
    ident = system.vault.note_id(SOURCE, "9000")
    stream = next(e.stream for e in system.log.read(0, 10_000, ["ingest.note."]) if e.payload.note == ident)  # type: ignore[union-attr]
    gone = NoteWithdrawn(note=ident, withdrawn_by="test")
    system.log.append([Draft(stream, gone)])
    follow(system)
    assert get(client, system, path, *READ).json()["quotes"] == []
