"""Regions and countries: councils' patterns are joined, nothing of a note comes up; without agreement nothing does."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.app import create_app
from api.bootstrap import System
from contracts.events import NoteWithdrawn, PlaceDefined, RefreshAsked, RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, PlaceKind, Reach, Scope, home_unit, travel_unit, wider_unit
from services.foundation.log import Draft, service_stream
from services.ingest.places import PLACES
from services.patterns.tables import patterns_statement
from tests.integration.patterns.test_runs import WEEKS, runs
from tests.support.lives import HOME, THEMES, follow, place, theme_notes
from tests.support.system import Clock, bearer

COUNTRY, OTHER = "E92000001", "E09000002"


@pytest.fixture
def country(system: System) -> System:
    """Two councils in a country."""
    for code, kind, parent in (
        (COUNTRY, PlaceKind.COUNTRY, None),
        (HOME, PlaceKind.COUNCIL, COUNTRY),
        (OTHER, PlaceKind.COUNCIL, COUNTRY),
    ):
        system.log.append([Draft(PLACES, PlaceDefined(code=code, name=code, kind=kind, parent=parent))])
    return system


def say(system: System, home: str, themes: list[str], start: int, **given: Any) -> None:
    """Each theme said by forty people of a home."""
    drafts = [
        draft
        for at, theme in enumerate(themes)
        for draft in theme_notes(
            system, theme, 40, WEEKS, start=start + 1000 * at, seed=start, place=home, home=home, **given
        )
    ]
    system.log.append(drafts)
    follow(system)


def closed(system: System) -> list[RunCompleted]:
    """Load, close, join; the runs of the country."""
    system.log.append([Draft(service_stream("test"), RefreshAsked(asked_by="test"))])
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    system.wider_runner.tick()
    follow(system)
    return [run for run in runs(system) if run.unit == wider_unit(COUNTRY)]


def test_patterns_that_two_councils_share_are_joined(country: System) -> None:
    """Two themes are in both; what one council alone says stays its own."""
    say(country, HOME, ["repairs", "money", "lonely"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money", "buses"], 50_000, reach=Reach.COUNTRY)
    (run,) = closed(country)
    assert run.kind == Kind.PROBLEM
    assert run.counts["homes"] == 2
    found = country.patterns.listed(wider_unit(COUNTRY), COUNTRY)
    said = {
        theme for theme, words in THEMES.items() for row in found if set(words) & set(" ".join(row.phrases).split())
    }
    assert said == {"repairs", "money"}
    homes = {pattern: home for home in (HOME, OTHER) for pattern in listed_of(country, home)}
    for joined in run.assigned.values():
        assert {homes[pattern] for pattern, _ in joined} == {HOME, OTHER}
    assert len(run.released) > 0
    assert all(row.figures[0].people in range(10, 85, 5) for row in found)


def test_nothing_of_a_note_or_a_statement_goes_up(country: System) -> None:
    """The run names patterns and nothing else: no statement, note or person of either home."""
    say(country, HOME, ["repairs", "money", "lonely"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money", "buses"], 50_000, reach=Reach.COUNTRY)
    (run,) = closed(country)
    t = patterns_statement.c
    with country.derived.connect() as connection:
        rows = connection.execute(select(t.statement, t.note, t.person)).all()
    body = run.model_dump_json()
    assert not any(part in body for row in rows for part in row)
    pattern = country.patterns.listed(wider_unit(COUNTRY), COUNTRY)[0].pattern
    assert country.patterns.notes_behind(pattern) == set()


def listed_of(system: System, home: str) -> list[str]:
    """The patterns that travel from a home."""
    return [row.pattern for row in system.patterns.listed(travel_unit(home), "", withheld=True)]


@pytest.mark.parametrize("reach", [Reach.TEAM, Reach.PLACE])
def test_with_a_narrower_reach_nothing_travels(country: System, reach: Reach) -> None:
    """Whoever agreed to their place alone is not heard further up, however many they are."""
    given = {"reach": reach, **({"team": "t"} if reach is Reach.TEAM else {})}
    say(country, HOME, ["repairs", "money"], 0, **given)
    say(country, OTHER, ["repairs", "money"], 50_000, **given)
    assert closed(country) == []
    assert not [unit for unit in country.patterns.units() if unit.startswith("travel:")]


def test_a_pattern_of_too_few_people_does_not_travel(country: System) -> None:
    """Four people in one council make no pattern that a country hears of."""
    say(country, HOME, ["repairs", "money"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["money"], 50_000, reach=Reach.COUNTRY)
    country.log.append(
        theme_notes(country, "repairs", 12, WEEKS, start=90_000, place=OTHER, home=OTHER, reach=Reach.COUNTRY)[:4]
    )
    follow(country)
    (run,) = closed(country)
    found = country.patterns.listed(wider_unit(COUNTRY), COUNTRY)
    assert not any(set(THEMES["repairs"]) & set(" ".join(row.phrases).split()) for row in found)
    assert all(figure.people and figure.people >= 10 for figure in run.figures)


def test_a_run_of_a_country_comes_out_the_same_again_and_says_what_is_gone(country: System) -> None:
    """`verify` makes it again from the homes' runs it took; once a note is withdrawn it says so."""
    say(country, HOME, ["repairs", "money", "lonely"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money", "buses"], 50_000, reach=Reach.COUNTRY)
    (run,) = closed(country)
    for again in (country.patterns.verify_run(run.run), country.patterns.replay_run(run.run)):
        assert again.same is True
        assert again.differs == ()
    with country.derived.connect() as connection:
        row = connection.execute(select(patterns_statement).limit(1)).one()
    withdrawn = NoteWithdrawn(note=row.note, withdrawn_by="test")
    country.log.append([Draft(UUID(hex=row.person), withdrawn, row.key)])
    follow(country)
    again = country.patterns.verify_run(run.run)
    assert again.same is None
    assert again.gone == {"withdrawn": 1}


def test_a_worker_that_nobody_follows_comes_to_rest(country: System) -> None:
    """It knows what it said itself, however far behind the followers are."""
    say(country, HOME, ["repairs", "money"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money"], 50_000, reach=Reach.COUNTRY)
    country.log.append([Draft(service_stream("test"), RefreshAsked(asked_by="test"))])
    follow(country)
    while country.pattern_runner.tick():
        pass
    assert country.wider_runner.tick()
    assert not country.wider_runner.tick()


def test_a_week_is_joined_once(country: System) -> None:
    """Nothing more is said while no council has closed anew; a country is never itself closed as a home is."""
    say(country, HOME, ["repairs", "money"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money"], 50_000, reach=Reach.COUNTRY)
    assert len(closed(country)) == 1
    assert len(closed(country)) == 1
    assert not country.wider_runner.tick(), "it comes to rest"
    assert travel_unit(HOME) in country.patterns.units()
    assert wider_unit(COUNTRY) not in country.patterns.units()


def test_the_api_tells_of_a_country_without_a_way_to_a_note(country: System) -> None:
    """List and detail; no statements, and what travels from one council is nowhere to be read on its own."""
    say(country, HOME, ["repairs", "money", "lonely"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money", "buses"], 50_000, reach=Reach.COUNTRY)
    closed(country)
    with TestClient(create_app(country)) as client:
        reads = bearer(country, Scope.PATTERNS_READ, Scope.CONTEXT_READ)
        listed = client.get(f"/v1/patterns?place={COUNTRY}", headers=reads).json()["items"]
        assert len(listed) >= 2
        detail = client.get(f"/v1/patterns/{listed[0]['id']}", headers=reads).json()
        assert detail["place"] == COUNTRY
        assert detail["live"] is None
        assert [f["people"] for f in detail["figures"] if f["weeks"] == 52] == [listed[0]["figures"][-1]["people"]]
        assert client.get(f"/v1/patterns/{listed[0]['id']}/notes", headers=reads).status_code == 404
        of_a_council = bearer(country, Scope.PATTERNS_READ, place=HOME)
        assert client.get(f"/v1/patterns/{listed[0]['id']}", headers=of_a_council).status_code == 404
        travelling = listed_of(country, HOME)[0]
        assert client.get(f"/v1/patterns/{travelling}", headers=reads).status_code == 404
        kinds = client.get(f"/v1/summary?place={COUNTRY}", headers=reads).json()["kinds"]
        assert {k["kind"]: k["patterns"] for k in kinds}["problem"] == len(listed)


def test_a_theme_of_two_people_in_each_of_twenty_wards_is_found_in_the_council(system: System) -> None:
    """Wards are views of the council's run: no one of them could have found it, nor tells of it."""
    wards = [f"E0500{at:04}" for at in range(20)]
    for ward in wards:
        place(system, ward, PlaceKind.WARD, HOME)
    drafts = [
        draft
        for at, ward in enumerate(wards)
        for theme, many in (("lonely", 2), ("odd", 6))
        for draft in theme_notes(system, theme, many, WEEKS, start=1000 * at + len(theme) * 100, seed=at, place=ward)
    ]
    system.log.append(drafts)
    follow(system)
    system.log.append([Draft(service_stream("test"), RefreshAsked(asked_by="test"))])
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    assert said_of(system, HOME) == {"lonely"}
    assert not any(said_of(system, ward) for ward in wards)


def said_of(system: System, code: str) -> set[str]:
    """The themes that are told of in a view of the home."""
    found = system.patterns.listed(home_unit(HOME), code)
    return {
        theme for theme, words in THEMES.items() for row in found if set(words) & set(" ".join(row.phrases).split())
    }


def test_a_council_from_which_nothing_travels_any_more_holds_nobody_up(country: System, clock: Clock) -> None:
    """Its last note taken back, it has no week to close; the country is joined from the others all the same."""
    say(country, HOME, ["repairs", "money", "lonely"], 0, reach=Reach.COUNTRY)
    say(country, OTHER, ["repairs", "money", "buses"], 50_000, reach=Reach.COUNTRY)
    (first,) = closed(country)
    with country.derived.connect() as connection:
        t = patterns_statement.c
        rows = connection.execute(select(t.note, t.person, t.key).where(t.home == OTHER).distinct()).all()
    for some in (rows[::2], rows[1::2]):
        taken = [Draft(UUID(hex=r.person), NoteWithdrawn(note=r.note, withdrawn_by="test"), r.key) for r in some]
        country.log.append(taken)
        assert len(closed(country)) == 1
    say(country, HOME, ["repairs"], 100_000, reach=Reach.COUNTRY)
    clock.move(days=7)
    assert [run.through for run in closed(country)] == [first.through, str(Week.parse(first.through).plus(1))]
