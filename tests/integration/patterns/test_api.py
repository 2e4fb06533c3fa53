"""The patterns API: who sees what, in which figures, and that looking behind a pattern is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.bootstrap import System
from contracts.events import NotesListed, PlaceDefined
from contracts.words import Kind, PlaceKind, Reach, Scope, Voice
from services.foundation.log import Draft
from services.ingest.places import PLACES
from tests.integration.patterns.test_runs import LAST, UNIT, WEEKS, asked
from tests.support.lives import HOME, THEMES, follow, note, theme_notes
from tests.support.system import bearer

READ = (Scope.PATTERNS_READ,)
CONTEXT = (Scope.PATTERNS_READ, Scope.CONTEXT_READ)


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """A home with four themes in two wards, one of them of three people, closed."""
    for code, parent in ((HOME, None), ("W1", HOME), ("W2", HOME), ("W3", HOME)):
        kind = PlaceKind.WARD if parent else PlaceKind.COUNCIL
        system.log.append([Draft(PLACES, PlaceDefined(code=code, name=code, kind=kind, parent=parent))])
    for at, theme in enumerate(THEMES):
        given: dict[str, Any] = {"voice": Voice.WORKER} if theme == "buses" else {}
        system.log.append(theme_notes(system, theme, 30, WEEKS, start=1000 * at, place="W1", **given))
        system.log.append(theme_notes(system, theme, 30, WEEKS, start=1000 * at + 500, place="W2", seed=2, **given))
    system.log.append(theme_notes(system, "odd", 30, WEEKS, start=5000, place="W2"))
    system.log.append(theme_notes(system, "repairs", 3, WEEKS, start=6000, place="W3", seed=3))
    system.log.append(theme_notes(system, "lonely", 30, WEEKS, start=7000, team="north", reach=Reach.TEAM, seed=4))
    follow(system)
    asked(system)
    with TestClient(create_app(system)) as made:
        yield made


def get(client: TestClient, system: System, path: str, *scopes: Scope, **limits: str) -> Any:
    """What a token of these scopes and limits is answered."""
    return client.get(path, headers=bearer(system, *scopes, **limits))


def test_patterns_are_listed_by_name_with_rounded_figures_in_pages(client: TestClient, system: System) -> None:
    """Every theme of the home is there, in the order of names; figures are multiples of five or withheld."""
    whole = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()
    names = [p["name"] for p in whole["items"]]
    assert names == sorted(names)
    words = {w for p in whole["items"] for phrase in p["phrases"] for w in phrase.split()}
    assert all(words & set(theme) for theme in THEMES.values())
    for p in whole["items"]:
        assert p["kind"] == "problem"
        assert [f["weeks"] for f in p["figures"]][-3:] == [4, 13, 52]
        for f in p["figures"]:
            assert f["suppressed"] == (f["people"] is None and not f["under_five"])
            assert f["people"] is None or f["people"] % 5 == 0
        assert any(not f["suppressed"] for f in p["figures"])
    seen, path = [], f"/v1/patterns?place={HOME}&limit=2"
    while path:
        answer = get(client, system, path, *READ)
        seen += [p["id"] for p in answer.json()["items"]]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert seen == [p["id"] for p in whole["items"]]
    assert get(client, system, "/v1/patterns", *READ).json() == whole, "the only home there is needs no naming"
    assert get(client, system, f"/v1/patterns?place={HOME}&kind=barrier", *READ).json()["items"] == []


def test_a_ward_is_a_view_and_what_is_thin_in_it_is_not_shown(client: TestClient, system: System) -> None:
    """Ward figures are of the home's patterns.

    Three people in W3 show nothing, not even to W3's own reader, and since the home less W1 and W2 would tell of them,
    the smaller of those two is withheld as well.
    """
    home = {p["id"]: p for p in get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"]}
    ward = get(client, system, "/v1/patterns?place=W2", *READ).json()["items"]
    assert ward
    assert {p["id"] for p in ward} <= set(home)
    assert all(p["place"] == "W2" and p["unit"] == UNIT for p in ward)
    assert get(client, system, "/v1/patterns?place=W1", *READ).json()["items"] == []
    assert get(client, system, "/v1/patterns?place=W3", *READ).json()["items"] == []
    assert get(client, system, "/v1/patterns?place=W3", *READ, place="W3").json()["items"] == []
    limited = get(client, system, "/v1/patterns", *READ, place="W2").json()["items"]
    assert limited == ward
    assert get(client, system, f"/v1/patterns?place={HOME}", *READ, place="W2").status_code == 404


def test_one_pattern_says_whose_words_it_is_in_and_how_it_came(client: TestClient, system: System) -> None:
    """Own words and workers' words are told apart; lineage begins with a birth; exact figures need context:read."""
    items = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"]
    for item in items:
        buses = bool(set(" ".join(item["phrases"]).split()) & set(THEMES["buses"]))
        one = get(client, system, f"/v1/patterns/{item['id']}", *READ).json()
        assert one["mostly_workers_words"] is buses
        assert one["own_words"] == (0 if buses else 100)
        assert one["lineage"][-1]["event"] in ("born", "split")
        assert all(0 <= (s["overlap"] or 0) <= 1 for s in one["lineage"])
        assert one["live"] is None
        assert one["idiosyncratic"]["uncalibrated"] is True
        assert one["idiosyncratic"]["low"] <= one["idiosyncratic"]["share"] <= one["idiosyncratic"]["high"]
        exact = get(client, system, f"/v1/patterns/{item['id']}", *CONTEXT).json()["live"]
        assert exact["people"] == len(system.patterns.notes_behind(item["id"]))
    assert get(client, system, "/v1/patterns/p0", *READ).status_code == 404


def test_statements_behind_a_pattern_need_the_context_scope_and_are_recorded(
    client: TestClient, system: System
) -> None:
    """Redacted text, a number for each person and no reference; who looked stands in the log."""
    item = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"][0]
    path = f"/v1/patterns/{item['id']}/notes?limit=10"
    assert get(client, system, path, *READ).status_code == 403
    seen: list[Any] = []
    while path:
        answer = get(client, system, path, *CONTEXT, name="analyst")
        seen += answer.json()["items"]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert {s["note"] for s in seen} == system.patterns.notes_behind(item["id"])
    assert sorted(s["person"] for s in seen) == list(range(1, len(seen) + 1))
    assert [s["week"] for s in seen] == sorted((s["week"] for s in seen), reverse=True)
    refs = {e.stream.hex for e in system.log.read(0, 10_000, ["ingest.note."])}
    assert not any(ref in answer.text for ref in refs)
    looks = [e.payload for e in system.log.read(0, 10_000, [NotesListed.topic])]
    assert sum(look.count for look in looks if isinstance(look, NotesListed)) == len(seen)
    assert {(look.listed_by, look.via) for look in looks if isinstance(look, NotesListed)} == {("analyst", item["id"])}
    in_ward = get(client, system, f"/v1/patterns/{item['id']}/notes?limit=200", *CONTEXT, place="W1").json()["items"]
    assert 0 < len(in_ward) < len(seen)
    assert get(client, system, f"/v1/patterns/{item['id']}/notes", *CONTEXT, place="ELSEWHERE").status_code == 404


def test_a_teams_patterns_are_for_that_team_alone(client: TestClient, system: System) -> None:
    """A team's list, pattern and notes answer 404 to everybody else, the context scope included."""
    mine = get(client, system, "/v1/patterns?team=north", *CONTEXT, team="north").json()["items"]
    assert mine
    assert all(p["unit"] == "team:north" and p["place"] is None for p in mine)
    assert get(client, system, "/v1/patterns?team=north", *CONTEXT).status_code == 404
    for path in (f"/v1/patterns/{mine[0]['id']}", f"/v1/patterns/{mine[0]['id']}/notes"):
        assert get(client, system, path, *CONTEXT).status_code == 404
        assert get(client, system, path, *CONTEXT, team="south").status_code == 404
        assert get(client, system, path, *CONTEXT, team="north").status_code == 200
    both = get(client, system, f"/v1/patterns?team=north&place={HOME}", *CONTEXT, team="north")
    assert both.status_code == 422
    assert both.json()["errors"][0]["field"] == "team"


def test_the_summary_has_every_kind_and_tells_common_from_idiosyncratic(client: TestClient, system: System) -> None:
    """Problems, aspirations and strengths are always listed; the share has its band and is marked uncalibrated."""
    answer = get(client, system, f"/v1/summary?place={HOME}", *READ).json()
    assert [k["kind"] for k in answer["kinds"]] == ["problem", "aspiration", "strength", "action", "barrier"]
    problem, aspiration = answer["kinds"][:2]
    assert problem["common"] == pytest.approx(1 - problem["idiosyncratic"]["share"])
    assert problem["idiosyncratic"]["uncalibrated"] is True
    assert problem["own_words"] == 80
    assert problem["declared"]["statements"] % 5 == 0
    assert aspiration["run"] is None
    assert aspiration["idiosyncratic"] is None
    ward = get(client, system, "/v1/summary?place=W2", *READ).json()["kinds"][0]
    assert ward["idiosyncratic"]["low"] is None


def test_lineage_answers_from_to_event_overlap_and_run(client: TestClient, system: System) -> None:
    """Newest first; overlaps are shares to the nearest .05, never counts."""
    answer = get(client, system, f"/v1/lineage?place={HOME}&kind=problem&limit=200", *READ).json()
    assert answer["items"]
    weeks = [s["week"] for s in answer["items"]]
    assert weeks == sorted(weeks, reverse=True)
    for s in answer["items"]:
        assert set(s) == {"kind", "run", "week", "event", "from", "to", "overlap", "candidate"}
        assert (s["overlap"] is None) == (s["event"] == "born")
        assert s["from"] or s["event"] == "born"
    assert any(s["event"] == "born" for s in answer["items"])


def test_figures_stay_as_they_were_published_until_the_next_closing_run(client: TestClient, system: System) -> None:
    """New notes and a refresh change nothing that patterns:read sees; the poster sees their own at once."""
    paths = [f"/v1/patterns?place={HOME}", "/v1/patterns?place=W1", f"/v1/summary?place={HOME}", "/v1/lineage"]
    before = [get(client, system, path, *READ).json() for path in paths]
    fresh = note(system, 9000, "damp mould landlord", week=LAST, place="W1", kind=Kind.PROBLEM)
    system.log.append([fresh])
    follow(system)
    assert [get(client, system, path, *READ).json() for path in paths] == before
    placed = system.patterns.placements(fresh.payload.note)  # type: ignore[attr-defined]
    assert [(p.placed_by, p.unit) for p in placed] == [("provisional", UNIT)]
    asked(system)
    assert [get(client, system, path, *READ).json() for path in paths] == before


def test_as_of_a_run_the_answer_is_the_same_for_ever(client: TestClient, system: System) -> None:
    """Later runs, with a new theme in them, change nothing of what was published; nor does it tell of what came later."""
    old = get(client, system, f"/v1/summary?place={HOME}", *READ).json()["kinds"][0]["run"]
    ident = get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"][0]["id"]
    paths = [
        f"/v1/patterns?place={HOME}",
        f"/v1/patterns/{ident}",
        f"/v1/patterns/groups?place={HOME}",
        f"/v1/summary?place={HOME}",
        "/v1/lineage?limit=200",
    ]
    then = [f"{path}{'&' if '?' in path else '?'}as_of={old}" for path in paths]
    # Names are those of the newest run.
    before = [unnamed(get(client, system, path, *READ).json()) for path in then]
    assert before == [unnamed(get(client, system, path, *READ).json()) for path in paths]
    system.log.append(theme_notes(system, "money", 40, [LAST.plus(1)], start=90_000, place="W1"))
    system.patterns.close(UNIT, LAST.plus(1))
    follow(system)
    assert [unnamed(get(client, system, path, *READ).json()) for path in then] == before
    assert [unnamed(get(client, system, path, *CONTEXT).json()) for path in then[:1]] == before[:1]
    assert all(
        unnamed(get(client, system, path, *READ).json()) != told for path, told in zip(paths, before, strict=True)
    )


def unnamed(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without names and phrases, its patterns by id."""
    plain: dict[str, Any] = {}
    for name, value in answer.items():
        if name == "parents":  # from the nearest up
            plain[name] = [unnamed(group) for group in value]
        elif name in ("items", "siblings", "patterns") and isinstance(value, list):  # by name
            plain[name] = sorted(map(unnamed, value), key=lambda item: str(item.get("id", "")))
        elif name not in ("name", "phrases"):
            plain[name] = value
    return plain


def test_as_of_what_is_no_closing_run_here_is_refused(client: TestClient, system: System) -> None:
    """The problem names the field and says where runs are to be found."""
    answer = get(client, system, f"/v1/patterns?place={HOME}&as_of=r0", *READ)
    assert answer.status_code == 422
    assert "as_of" in answer.text
