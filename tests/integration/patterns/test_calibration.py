"""People judge a sample, the cut-off they give is set, and the next closing run takes it, reproducibly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.bootstrap import System
from api.rebuilding import rebuild
from contracts.events import CutOffSet, NotesListed, PairJudged, RunCompleted, SampleDrawn
from contracts.words import Kind, Scope
from tests.integration.patterns.test_runs import LAST, UNIT, WEEKS, a_year_of_themes, asked, contents, erase, runs
from tests.support.lives import HOME, THEMES, follow, note, theme_notes
from tests.support.system import Clock, bearer

READ = (Scope.PATTERNS_READ,)
CONTEXT = (Scope.PATTERNS_READ, Scope.CONTEXT_READ)
DECIDES = (*CONTEXT, Scope.LEARNING_WRITE)
AT = "/v1/calibrations"
WHERE = 0.7
"""Where the people of these tests say a pattern begins."""


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """A home with themes said clearly, themes said mixed, and things of one person alone; closed."""
    mixed = [
        note(system, 9000 + at, f"{one} {other} {third}", week=WEEKS[at % len(WEEKS)])
        for at, (one, other, third) in enumerate(
            (a, b, c) for a in THEMES["repairs"] for b in THEMES["money"] for c in ("rent", "damp")
        )
    ]
    system.log.append(mixed)
    a_year_of_themes(system)
    asked(system)
    with TestClient(create_app(system)) as made:
        yield made


def ask(client: TestClient, system: System, method: str, path: str, *scopes: Scope, **given: Any) -> Any:
    """A request by a token of these scopes and limits."""
    body = given.pop("json", None)
    return client.request(method, path, json=body, headers=bearer(system, *scopes, **given))


def drawn(client: TestClient, system: System, **given: Any) -> dict[str, Any]:
    """A sample of the home's problems."""
    answer = ask(client, system, "POST", AT, *CONTEXT, json={"kind": "problem"}, **given)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def judged(client: TestClient, system: System, sample: str, name: str, where: float = WHERE) -> Any:
    """Somebody judges the whole sample: yes where the machine would say so at `where`."""
    event = next(e for e in events(system, SampleDrawn) if e.sample == sample)
    answers = [
        {"item": number, "answer": "yes" if item.same and item.belonging >= 100 * where else "no"}
        for number, item in enumerate(event.items, 1)
    ]
    path = f"{AT}/{sample}/judgements"
    answer = ask(client, system, "POST", path, *CONTEXT, json={"judgements": answers}, name=name)
    assert answer.status_code == 201, answer.text
    return answer.json()


def events(system: System, kind: type[Any]) -> list[Any]:
    """Every event of a kind."""
    return [e.payload for e in system.log.read(0, 10_000, [kind.topic])]


def test_a_sample_is_the_runs_own_and_the_same_for_the_same_seed(client: TestClient, system: System) -> None:
    """Pairs and unplaced statements of the newest closing run; ids and numbers, and no word, in the log."""
    first = drawn(client, system)
    assert drawn(client, system, name="another") == first
    assert len(events(system, SampleDrawn)) == 1
    other = ask(client, system, "POST", AT, *CONTEXT, json={"kind": "problem", "seed": 2}).json()
    assert other["id"] != first["id"]
    event = events(system, SampleDrawn)[0]
    run = runs(system)[-1]
    assert event.run == first["run"] == run.run
    pairs = [item for item in event.items if item.pattern is None]
    assert 100 <= len(pairs) <= 200
    assert 0 < len(event.items) - len(pairs) <= 50
    members = {s for pairs_ in run.assigned.values() for s, _ in pairs_}
    assert all(item.statement not in members for item in event.items if item.pattern is not None)
    stored = event.model_dump_json()
    assert not any(word in stored for words in THEMES.values() for word in words)


def test_items_are_shown_redacted_and_each_look_is_recorded(client: TestClient, system: System) -> None:
    """In order, without those already judged; progress is kept for each person apart."""
    sample = drawn(client, system)["id"]
    page = ask(client, system, "GET", f"{AT}/{sample}/items?limit=3", *CONTEXT, name="ada").json()
    assert [item["item"] for item in page["items"]] == [1, 2, 3]
    assert all(item["text"] and item["beside"] for item in page["items"])
    answers = {"judgements": [{"item": 1, "answer": "yes"}, {"item": 2, "answer": "cannot_tell"}]}
    now = ask(client, system, "POST", f"{AT}/{sample}/judgements", *CONTEXT, json=answers, name="ada").json()
    assert (now["mine"], now["people"], now["judgements"], now["unsure"]) == (2, 1, 1, 1)
    resumed = ask(client, system, "GET", f"{AT}/{sample}/items?limit=3", *CONTEXT, name="ada").json()
    assert [item["item"] for item in resumed["items"]] == [3, 4, 5]
    assert resumed["left"] == page["left"] - 2
    fresh = ask(client, system, "GET", f"{AT}/{sample}/items?limit=1", *CONTEXT, name="ben").json()
    assert fresh["items"][0]["item"] == 1
    looks = events(system, NotesListed)
    assert {(look.listed_by, look.via) for look in looks} == {("ada", sample), ("ben", sample)}
    kept = events(system, PairJudged)
    assert {(one.judged_by, one.item, one.answer) for one in kept} == {("ada", 1, "yes"), ("ada", 2, "cannot_tell")}


def test_judgements_become_a_cut_off_that_the_next_closing_run_uses(
    client: TestClient, system: System, clock: Clock
) -> None:
    """Machine and people agree at .7; the run says so, is marked calibrated, and comes out the same again."""
    before = ask(client, system, "GET", f"/v1/summary?place={HOME}", *READ).json()["kinds"][0]
    assert before["idiosyncratic"]["uncalibrated"] is True
    assert before["idiosyncratic"]["calibration"] is None
    sample = drawn(client, system)["id"]
    judged(client, system, sample, "ada")
    now = judged(client, system, sample, "ben", where=WHERE - 0.05)
    assert now["people"] == 2
    assert now["between"] > 0.6
    found = now["agreement"]
    assert found["low"] <= found["cut_off"] <= found["high"]
    assert WHERE - 0.1 <= found["cut_off"] <= WHERE + 0.05
    path = f"{AT}/{sample}/cut-off"
    assert ask(client, system, "POST", path, *CONTEXT).status_code == 403
    chosen = ask(client, system, "POST", path, *DECIDES, name="lead").json()
    assert (chosen["set_by"], chosen["cut_off"], chosen["people"]) == ("lead", found["cut_off"], 2)
    assert [e.calibrated.cut_off for e in events(system, CutOffSet)] == [found["cut_off"]]
    stand = ask(client, system, "GET", AT, *CONTEXT).json()
    assert stand["cut_offs"] == {"problem": chosen}
    unmoved = ask(client, system, "GET", f"/v1/summary?place={HOME}", *READ).json()["kinds"][0]
    assert unmoved == before, "figures move with a closing run alone"

    clock.move(days=7)
    follow(system)
    assert system.pattern_runner.tick(), "a cut-off is worth a run, though nobody said anything"
    follow(system)
    run = next(r for r in reversed(runs(system)) if r.kind is Kind.PROBLEM)
    assert run.through == str(LAST.plus(1))
    assert run.calibrated is not None
    assert run.parameters["cut_off"] == found["cut_off"]
    assert run.parameters["margin"] == f"{found['low']} to {found['high']}"
    after = ask(client, system, "GET", f"/v1/summary?place={HOME}", *READ).json()["kinds"][0]
    assert after["idiosyncratic"]["uncalibrated"] is False
    said = after["idiosyncratic"]["calibration"]
    assert (said["cut_off"], said["people"]) == (found["cut_off"], 2)
    assert said["kappa"] == pytest.approx(chosen["kappa"], abs=0.026)
    system.calibration.decide(sample, "lead")  # a later decision does not change what was run before it
    for again in (system.patterns.verify_run(run.run), system.patterns.replay_run(run.run)):
        assert (again.same, again.differs) == (True, ())


def test_what_is_erased_drops_out_and_a_rebuild_gives_the_same(client: TestClient, system: System) -> None:
    """Judgements of an erased person's statement are neither shown nor counted; a rebuild ends with the same tables."""
    sample = drawn(client, system)["id"]
    full = judged(client, system, sample, "ada")
    draft = note(system, 9000, "damp rent rent", week=WEEKS[0])
    payload: Any = draft.payload
    (statement,) = (s.id for s in payload.statements)
    event = events(system, SampleDrawn)[0]
    # An item goes with its statement, and with the only one beside it; of several beside it the others remain.
    named = [n for n, i in enumerate(event.items, 1) if i.statement == statement or i.beside == (statement,)]
    if not named:  # whoever's it is: the first of the sample
        statement = event.items[0].statement
        draft = next(e for e in people(system) if statement in {s.id for s in e.payload.statements})
        named = [n for n, i in enumerate(event.items, 1) if i.statement == statement or i.beside == (statement,)]
    erase(system, draft)
    follow(system)
    now = ask(client, system, "GET", f"{AT}/{sample}", *CONTEXT, name="ada").json()
    assert now["drawn"] == full["drawn"]
    assert now["there"] == now["judgements"] == full["there"] - len(named)
    again = {"judgements": [{"item": named[0], "answer": "yes"}]}
    answer = ask(client, system, "POST", f"{AT}/{sample}/judgements", *CONTEXT, json=again, name="ben")
    assert answer.status_code == 422
    assert "gone" in answer.json()["errors"][0]["detail"]
    left = ask(client, system, "GET", f"{AT}/{sample}/items?limit=50", *CONTEXT, name="ben").json()
    assert named[0] not in {item["item"] for item in left["items"]}
    before = contents(system)
    rebuild(system, lambda _done, _whole: None)
    assert contents(system) == before
    assert ask(client, system, "GET", f"{AT}/{sample}", *CONTEXT, name="ada").json() == now


def people(system: System) -> Iterator[Any]:
    """Every recorded note, with its key and stream."""
    return (e for e in system.log.read(0, 10_000, ["ingest.note.recorded"]) if e.payload is not None)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"judgements": [{"item": 999, "answer": "yes"}]}, "judgements.999"),
        ({"judgements": [{"item": 1, "answer": "yes"}]}, "judgements.1"),
        ({"judgements": [{"item": 2, "answer": "yes"}, {"item": 2, "answer": "no"}]}, "judgements"),
        ({"judgements": [{"item": 3, "answer": "perhaps"}]}, "judgements.0.answer"),
        ({"judgements": []}, "judgements"),
    ],
)
def test_a_wrong_judgement_is_told_by_field_and_mend(
    client: TestClient, system: System, body: dict[str, Any], field: str
) -> None:
    """Not in the sample, judged before, twice at once, no answer: refused whole, and nothing is stored."""
    path = f"{AT}/{drawn(client, system)['id']}/judgements"
    first = {"judgements": [{"item": 1, "answer": "no"}]}
    assert ask(client, system, "POST", path, *CONTEXT, json=first, name="ada").status_code == 201
    answer = ask(client, system, "POST", path, *CONTEXT, json=body, name="ada")
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert len(events(system, PairJudged)) == 1


def test_only_the_context_scope_of_the_whole_unit_judges(client: TestClient, system: System) -> None:
    """Others are refused, or told that there is nothing."""
    sample = drawn(client, system)["id"]
    assert ask(client, system, "POST", AT, *READ, json={"kind": "problem"}).status_code == 403
    assert ask(client, system, "GET", f"{AT}/{sample}/items", *READ).status_code == 403
    for place in ("W1", "ELSEWHERE"):
        assert ask(client, system, "GET", f"{AT}/{sample}/items", *CONTEXT, place=place).status_code == 404
    ward = ask(client, system, "POST", AT, *CONTEXT, json={"kind": "problem", "place": "W1"})
    assert ward.json()["errors"][0]["field"] == "place"
    assert ask(client, system, "POST", AT, *CONTEXT, json={"kind": "none"}).json()["errors"][0]["field"] == "kind"
    unclosed = ask(client, system, "POST", AT, *CONTEXT, json={"kind": "barrier"})
    assert unclosed.json()["errors"] == [
        {"field": "kind", "detail": "has no closing run here yet; wait until a week has closed"}
    ]
    assert ask(client, system, "GET", f"{AT}/c0", *CONTEXT).status_code == 404
    early = ask(client, system, "POST", f"{AT}/{sample}/cut-off", *DECIDES)
    assert early.status_code == 422
    assert "judge more" in early.json()["errors"][0]["detail"]


def test_the_curve_runs_through_the_share_and_pattern_and_run_say_how_stable_they_are(
    client: TestClient, system: System
) -> None:
    """The share rises with the cut-off; without the context scope each point is in steps of five per cent."""
    run = runs(system)[-1]
    assert [point.cut_off for point in run.curve] == [20, 30, 40, 50, 60, 70, 80]
    exact = [point.share for point in run.curve]
    assert exact == sorted(exact)
    assert exact[3] == run.idiosyncratic.point
    assert exact[0] < exact[-1]
    told = ask(client, system, "GET", f"/v1/summary?place={HOME}", *READ).json()["kinds"][0]
    assert [point["share"] for point in told["curve"]] == [p.told and p.told / 100 for p in run.curve]
    assert told["curve"][3]["share"] == told["idiosyncratic"]["share"]
    assert all(round(point["share"] * 100) % 5 == 0 for point in told["curve"])
    assert ask(client, system, "GET", "/v1/summary?place=W1", *READ).json()["kinds"][0]["curve"] == []
    item = ask(client, system, "GET", f"/v1/patterns?place={HOME}", *READ).json()["items"][0]
    one = ask(client, system, "GET", f"/v1/patterns/{item['id']}", *READ).json()["stability"]
    times, of = run.found_again[item["id"]]
    assert one == {"found": times, "of": 4, "words": f"found again in {times} of 4 runs with other seeds"}
    assert of == 4


def test_a_team_calibrates_its_own_run(client: TestClient, system: System) -> None:
    """For that team's people alone."""
    for at, theme in enumerate(THEMES):
        system.log.append(theme_notes(system, theme, 30, WEEKS, start=20_000 + 1000 * at, team="north", seed=7))
    follow(system)
    system.pattern_runner.replay(runs_unit := "team:north")  # type: ignore[arg-type]
    follow(system)
    assert any(r.unit == runs_unit for r in runs(system) if isinstance(r, RunCompleted))
    body = {"kind": "problem", "team": "north"}
    assert ask(client, system, "POST", AT, *CONTEXT, json=body).status_code == 404
    mine = ask(client, system, "POST", AT, *CONTEXT, json=body, team="north").json()
    assert mine["unit"] == "team:north"
    assert ask(client, system, "GET", f"{AT}/{mine['id']}", *CONTEXT).status_code == 404
    assert ask(client, system, "GET", f"{AT}/{mine['id']}", *CONTEXT, team="north").status_code == 200
    assert mine["unit"] != UNIT
