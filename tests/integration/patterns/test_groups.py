"""Levels over a real log: runs carry them, readers see them over what they are shown, rebuilding gives them back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from api.app import create_app
from api.bootstrap import System
from contracts.events import RunCompleted
from contracts.words import PlaceKind, Scope
from services.foundation.database import derived_metadata, writing
from services.foundation.log import Draft
from tests.integration.patterns.test_runs import LAST, UNIT, asked, contents, runs
from tests.support.lives import HOME, follow, note, place, theme_notes
from tests.support.plain_clusters import PlainClusters
from tests.support.system import bearer

FAMILIES: dict[str, tuple[str, ...]] = {
    "kitchen street": (
        "damp mould ceiling walls plaster",
        "boiler radiator heating thermostat pipes",
        "neighbour shouting music doors midnight",
    ),
    "wages letter": (
        "rent arrears landlord eviction notice",
        "sanction claimant universal appeal tribunal",
        "debt bailiff loan interest repayments",
    ),
    "journey weather": (
        "bus timetable cancelled driver shelter",
        "pavement wheelchair kerb ramp crossing",
        "taxi fare licence booking dispatcher",
    ),
}
"""What patterns of a family share, and what each says by itself."""
THIN = "taxi"
READ, CONTEXT = (Scope.PATTERNS_READ,), (Scope.PATTERNS_READ, Scope.CONTEXT_READ)


def lives(system: System, week: Any, each: int = 8, start: int = 0) -> list[Draft]:
    """Every pattern said by eight people in W1 and, but for the thin one, by as many in W2; and what nobody shares."""
    drafts, number = [], start
    for family, patterns in FAMILIES.items():
        for own in patterns:
            for where in ("W1", "W2"):
                for at in range(0 if own.startswith(THIN) and where == "W2" else each):
                    words = own.split()
                    said = [*words[: at % 5], *words[at % 5 + 1 :], *family.split()]
                    number += 1
                    drafts.append(note(system, number, " ".join(said), week=week, place=where))
    return drafts + theme_notes(system, "odd", 12, [week], start=start + 900, place="W1")


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """A home with nine patterns in three families."""
    place(system, "W3", PlaceKind.WARD, HOME)
    system.pattern_runner.engine = PlainClusters()
    system.log.append(lives(system, LAST))
    follow(system)
    asked(system)
    with TestClient(create_app(system)) as made:
        yield made


def get(client: TestClient, system: System, path: str, *scopes: Scope, **limits: str) -> Any:
    """What a token of these scopes and limits is answered."""
    answer = client.get(path, headers=bearer(system, *scopes, **limits))
    answer.raise_for_status()
    return answer.json()


def by_words(items: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Patterns by the first of their own words that is in their phrases."""
    firsts = [own.split()[0] for patterns in FAMILIES.values() for own in patterns]
    return {
        next(first for first in firsts if any(word in str(item["phrases"]) for word in words_of(first))): item
        for item in items
    }


def words_of(first: str) -> list[str]:
    """All own words of the pattern that begins so."""
    return next(own.split() for patterns in FAMILIES.values() for own in patterns if own.startswith(first))


def told(groups: list[dict[str, Any]]) -> dict[str, tuple[Any, ...]]:
    """What is told of each group, but for names, which are those of today."""
    return {g["id"]: (g["level"], {p["id"] for p in g["patterns"]}, g["through"], g["run"]) for g in groups}


def closings(system: System) -> list[RunCompleted]:
    """The home's shown closing runs."""
    return [run for run in runs(system) if run.unit == UNIT and run.closing and run.shown]


def test_families_come_out_as_groups_with_their_patterns_and_names(client: TestClient, system: System) -> None:
    """The list says what each pattern lies in, the groups what lies in each, a pattern's page what lies beside it."""
    patterns = get(client, system, f"/v1/patterns?place={HOME}", *READ)["items"]
    assert len(patterns) == 9
    groups = get(client, system, f"/v1/patterns/groups?place={HOME}", *READ)
    assert groups["next"] is None
    firsts = {item["id"]: first for first, item in by_words(patterns).items()}
    found = {frozenset(firsts[p["id"]] for p in group["patterns"]) for group in groups["items"]}
    assert found == {frozenset(own.split()[0] for own in some) for some in FAMILIES.values()}
    families = {word for words in FAMILIES for word in words.split()}
    for group in groups["items"]:
        assert (group["level"], group["kind"], group["unit"], group["parents"]) == (1, "problem", UNIT, [])
        assert set(group["name"].lower().replace(" · ", " ").split()) & families, group["name"]
        assert "people" not in group
        for one in group["patterns"]:
            assert next(p for p in patterns if p["id"] == one["id"])["parents"] == [
                {"id": group["id"], "level": 1, "name": group["name"]}
            ]
            detail = get(client, system, f"/v1/patterns/{one['id']}", *READ)
            assert detail["parents"] == [{"id": group["id"], "level": 1, "name": group["name"]}]
            assert detail["siblings"] == [other for other in group["patterns"] if other != one]
    names = [group["name"] for group in groups["items"]]
    assert names == sorted(names)


def test_groups_come_in_pages_by_level_and_kind(client: TestClient, system: System) -> None:
    """Each once, in the order of the whole list; another level or kind has none, and one that cannot be is refused."""
    whole = get(client, system, f"/v1/patterns/groups?place={HOME}", *READ)["items"]
    seen, path = [], f"/v1/patterns/groups?place={HOME}&level=1&kind=problem&limit=2"
    while path:
        answer = client.get(path, headers=bearer(system, *READ))
        seen += answer.json()["items"]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert seen == whole
    for empty in ("level=2", "kind=barrier"):
        assert get(client, system, f"/v1/patterns/groups?place={HOME}&{empty}", *READ)["items"] == []
    refused = client.get(f"/v1/patterns/groups?place={HOME}&level=0", headers=bearer(system, *READ))
    assert refused.status_code == 422


def test_a_group_shows_what_is_shown_of_it(client: TestClient, system: System) -> None:
    """In a ward a group has the patterns shown there; one pattern alone has no group, and its words are in no name."""
    thin = by_words(get(client, system, f"/v1/patterns?place={HOME}", *READ)["items"])[THIN]
    ward = get(client, system, "/v1/patterns?place=W2", *READ, place="W2")["items"]
    assert thin["id"] not in {p["id"] for p in ward}
    groups = get(client, system, "/v1/patterns/groups?place=W2", *READ, place="W2")["items"]
    assert groups
    shown = {p["id"] for p in ward}
    for group in groups:
        assert len(group["patterns"]) >= 2
        assert {p["id"] for p in group["patterns"]} <= shown
    assert not set(words_of(THIN)) & set(str(groups).lower().replace("'", " ").split())
    assert get(client, system, "/v1/patterns/groups?place=W3", *READ)["items"] == []


def test_a_run_and_what_was_published_as_of_it_keep_their_groups(client: TestClient, system: System) -> None:
    """The next closing carries ids on, verify makes both again, and as_of answers what it did."""
    before = get(client, system, f"/v1/patterns/groups?place={HOME}", *READ)["items"]
    first = closings(system)[-1]
    system.log.append(lives(system, LAST.plus(1), each=3, start=5000))
    follow(system)
    system.patterns.close(UNIT, LAST.plus(1))
    follow(system)
    second = closings(system)[-1]
    assert second.run != first.run
    assert {g.group: g.patterns for g in second.groups} == {g.group: g.patterns for g in first.groups}
    for run in (first, second):
        assert system.patterns.verify_run(run.run).same is True
    assert system.patterns.replay_run(second.run).same is True
    as_of = get(client, system, f"/v1/patterns/groups?place={HOME}&as_of={first.run}", *READ)["items"]
    assert told(as_of) == told(before)
    listed = get(client, system, f"/v1/patterns?place={HOME}&as_of={first.run}", *READ)["items"]
    assert {p["parents"][0]["id"] for p in listed} == {g["id"] for g in before}


def test_a_rebuild_gives_groups_back(client: TestClient, system: System) -> None:
    """Tables dropped and followed again hold the same groups and words, nothing clustered anew."""
    live, made = contents(system), len(runs(system))
    assert live["patterns_group"]
    with writing(system.derived) as connection:
        for table in derived_metadata.sorted_tables:
            connection.execute(text(f"DELETE FROM {table.name}"))  # noqa: S608 - our own table names
    system.__dict__.pop("patterns_projection")
    follow(system)
    assert contents(system) == live
    assert len(runs(system)) == made


def test_what_people_move_moves_with_its_pattern(client: TestClient, system: System) -> None:
    """Two patterns that people merge are one in the next run's groups; the one that went is in none."""
    patterns = by_words(get(client, system, f"/v1/patterns?place={HOME}", *READ)["items"])
    kept, gone = patterns["damp"]["id"], patterns["boiler"]["id"]
    system.curating.merge(kept, gone, "Ada", "the same flat")
    follow(system)
    system.log.append(lives(system, LAST.plus(1), each=3, start=5000))
    follow(system)
    system.patterns.close(UNIT, LAST.plus(1))
    follow(system)
    groups = closings(system)[-1].groups
    assert not any(gone in (*group.patterns, *group.beside) for group in groups)
    assert sum(kept in group.patterns for group in groups if group.level == 1) == 1


def test_the_pages_tell_of_groups(client: TestClient, system: System) -> None:
    """The list by groups has a heading for each, the page of a pattern says what it is part of and what is beside it."""
    group = get(client, system, f"/v1/patterns/groups?place={HOME}", *READ)["items"][0]
    headers = bearer(system, *CONTEXT, Scope.SIGNALS_READ)
    plain = client.get(f"/patterns?place={HOME}", headers=headers)
    page = client.get(f"/patterns?by=group&place={HOME}", headers=headers)
    assert page.status_code == plain.status_code == 200
    assert f'id="{group["id"]}"' in page.text
    assert group["id"] not in plain.text
    assert page.text.count('class="ic-entry-title"') == plain.text.count('class="ic-entry-title"')
    one = group["patterns"][0]["id"]
    assert f"#{group['id']}" in client.get(f"/patterns/{one}", headers=headers).text
    assert client.get("/patterns?by=size", headers=headers).status_code == 422
