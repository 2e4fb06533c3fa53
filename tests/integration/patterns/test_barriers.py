"""A barrier is shown first to the scale that can change it, as those say who met it; and to nobody as more than that."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import Principal
from api.bootstrap import System
from api.sessions import Sessions
from contracts.events import PlaceDefined
from contracts.words import Kind, PlaceKind, Scale, Scope
from services.foundation.following import catch_up, follow_once
from services.foundation.log import Draft
from services.ingest.places import PLACES
from services.patterns.lives_verifying import LivesVerifier
from tests.integration.patterns.test_api import READ, get
from tests.integration.patterns.test_runs import UNIT, WEEKS, asked, runs
from tests.support.lives import HOME, follow, theme_notes

OWNERS: dict[str, Scale | None] = {"repairs": Scale.PLACE, "lonely": None, "money": Scale.TEAM, "buses": Scale.PLACE}
"""Who can change what: nobody says of loneliness."""


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """Twelve people met each barrier; three of those with repairs say their team can change it."""
    system.log.append([Draft(PLACES, PlaceDefined(code=HOME, name="Ambridge", kind=PlaceKind.COUNCIL))])
    for at, (theme, scale) in enumerate(OWNERS.items()):
        given = {"kind": Kind.BARRIER, "start": 100 * at}
        drafts = theme_notes(system, theme, 12, WEEKS, scale=scale, **given)  # type: ignore[arg-type]
        if theme == "repairs":
            given["start"] = 500
            drafts += theme_notes(system, theme, 3, WEEKS, seed=2, scale=Scale.TEAM, **given)  # type: ignore[arg-type]
        system.log.append(drafts)
    follow(system)
    asked(system)
    assert system.lives.tick()
    catch_up(system.lives.projection, system.log, system.derived)
    with TestClient(create_app(system)) as made:
        yield made


def barriers(client: TestClient, system: System, **query: str) -> list[tuple[str, str | None]]:
    """Theme (by its first phrase) and owner of each barrier, in the order of the list."""
    path = f"/v1/patterns?place={HOME}&kind=barrier" + "".join(f"&{name}={value}" for name, value in query.items())
    items = get(client, system, path, *READ).json()["items"]
    return [(item["id"], item["changed_at"]) for item in items]


def test_the_scale_that_looks_sees_first_what_it_can_change(client: TestClient, system: System) -> None:
    """The home's two come first, by name; a team's come first where its scale is asked for, page by page as well."""
    found = barriers(client, system)
    owners = [owner for _, owner in found]
    own = owners.count("place")
    assert owners[:own] == ["place"] * own
    assert set(owners[own:]) == {None, "team"}
    assert [owner for _, owner in barriers(client, system, scale="team")][: owners.count("team")] == [
        "team"
    ] * owners.count("team")
    paged: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        more = f"&cursor={cursor}" if cursor else ""
        page = get(client, system, f"/v1/patterns?place={HOME}&kind=barrier&limit=1{more}", *READ).json()
        paged += [item["id"] for item in page["items"]]
        cursor = page["next"]
    assert paged == [ident for ident, _ in found]
    assert get(client, system, f"/v1/patterns?place={HOME}&scale=galaxy", *READ).status_code == 422


def test_as_of_a_run_nobody_owns_anything(client: TestClient, system: System) -> None:
    """Who can change it is of now; an answer as of a run has to be the same for ever."""
    run = next(r.run for r in runs(system) if r.shown and r.kind is Kind.BARRIER)
    found = barriers(client, system, as_of=run)
    assert found
    assert {owner for _, owner in found} == {None}


def test_one_barrier_says_who_can_change_it_and_so_does_the_learning_space(client: TestClient, system: System) -> None:
    """On its own resource; a space at the scale of a place lists the two that are its own to change."""
    found = barriers(client, system)
    own = {ident for ident, owner in found if owner == "place"}
    assert get(client, system, f"/v1/patterns/{found[0][0]}?place={HOME}", *READ).json()["changed_at"] == "place"
    space = system.learning.open_space("Thursdays", "To mend what is ours", Scale.PLACE, HOME, "Sam")
    follow_once(system.learning.projection, system.log, system.derived)
    sessions: Sessions = client.app.state.sessions  # type: ignore[attr-defined]
    client.get(
        f"/sign-in/{sessions.link(Principal('Sam', frozenset({*READ, Scope.SIGNALS_READ, Scope.LEARNING_WRITE}), HOME))}"
    )
    page = client.get(f"/spaces/{space}").text
    assert set(re.findall(r'href="/patterns/(\w+)"', page)) == own
    assert "Most say that a place can change it." in client.get(f"/patterns?place={HOME}&kind=barrier").text


def test_it_comes_out_again_from_the_log(client: TestClient, system: System) -> None:
    """As part of verifying a run, as everything told of lives."""
    run = next(r.run for r in runs(system) if r.shown and r.kind is Kind.BARRIER)
    assert LivesVerifier(system.lives).verify(run, UNIT) is True
