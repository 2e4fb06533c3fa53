"""Lives across kinds over a real log: told once a week has closed, frozen until the next, of the whole home alone."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api import verifying
from api.app import create_app
from api.bootstrap import System
from contracts.events import LivesTold, PlaceDefined
from contracts.words import Helped, Kind, Mode, PlaceKind, Voice
from services.foundation.following import catch_up
from services.foundation.log import Draft
from services.ingest.places import PLACES
from services.patterns.lexicon import read_lexicon
from services.patterns.lives_verifying import LivesVerifier
from services.patterns.lives_worker import lives_stream
from tests.integration.patterns.test_api import READ, get
from tests.integration.patterns.test_runs import UNIT, WEEKS, asked, erase
from tests.support.lives import HOME, THEMES, follow, note, phrase
from tests.support.system import bearer

EACH = 40


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """Forty people have repairs and money trouble, forty others are lonely or miss buses; thirty were helped by a visit."""
    for code, parent in ((HOME, None), ("W1", HOME)):
        kind = PlaceKind.WARD if parent else PlaceKind.COUNCIL
        system.log.append([Draft(PLACES, PlaceDefined(code=code, name=code, kind=kind, parent=parent))])
    random_ = random.Random(3)  # noqa: S311 - made-up words, seeded
    drafts, number = [], 0
    lives = [("repairs", 0, EACH), ("money", 10, EACH), ("lonely", 100, EACH), ("buses", 200, EACH), ("odd", 300, 100)]
    for theme, first, many in lives:
        for person in range(first, first + many):
            number += 1
            week = WEEKS[number % len(WEEKS)]
            drafts.append(note(system, number, phrase(theme, random_), week=week, person=person, place="W1"))
    for person in range(60):
        number += 1
        helped = {"mode": Mode.SUPPORTING, "helped": Helped.YES} if person < 30 else {"mode": Mode.TRANSACTING}
        text = phrase("money", random_) if person % 3 else phrase("odd", random_)
        given = {"kind": Kind.ACTION, "voice": Voice.FAMILY, "person": person, "week": WEEKS[person % len(WEEKS)]}
        drafts.append(note(system, number, text, **given, **helped))  # type: ignore[arg-type]
    system.log.append(drafts)
    follow(system)
    asked(system)
    assert system.lives.tick()
    catch_up(system.lives.projection, system.log, system.derived)
    with TestClient(create_app(system)) as made:
        yield made


def test_the_summary_tells_how_many_needed_what_nobody_else_shared(client: TestClient, system: System) -> None:
    """By half year, with its band and the threshold; a ward has none, since it is of the home."""
    found = get(client, system, f"/v1/summary?place={HOME}", *READ).json()
    assert found["min_people"] == 5
    (half,) = found["helped"]
    assert (half["half"], half["complete"], half["people"]) == ("2026-H2", False, 30)
    assert 10 <= half["needed_own"] < 30, "ten said what nobody else did; the clustering leaves some others alone"
    assert half["low"] <= half["share"] <= half["high"]
    assert get(client, system, "/v1/summary?place=W1", *READ).json()["helped"] == []


def test_the_map_has_what_comes_together_and_only_that(client: TestClient, system: System) -> None:
    """Repairs and money are joined, loneliness with neither; factors are told with the lexicon's hash; a ward has no map."""
    found = get(client, system, f"/v1/system-map?place={HOME}", *READ).json()
    names = {node["id"]: node["name"].lower() for node in found["nodes"]}
    joined = {frozenset((edge["one"], edge["other"])) for edge in found["edges"]}
    themes = {word: theme for theme, words in THEMES.items() for word in words}

    def theme(ident: str) -> str:
        return next((themes[word] for word in names[ident].split() if word in themes), ident)

    pairs = {frozenset(map(theme, pair)) for pair in joined}
    assert frozenset(("repairs", "money")) in pairs
    assert not [pair for pair in pairs if pair & {"lonely"} and pair & {"repairs", "money"}]
    assert "factor" in {node["kind"] for node in found["nodes"]}
    assert found["lexicon"] == read_lexicon().digest
    assert all(edge["people"] % 5 == 0 and edge["people"] >= 5 for edge in found["edges"])
    ward = get(client, system, "/v1/system-map?place=W1", *READ).json()
    assert (ward["nodes"], ward["edges"]) == ([], [])
    assert client.get("/v1/system-map", headers=bearer(system)).status_code == 403


def test_a_pattern_tells_of_its_actors_factors_and_what_helped(client: TestClient, system: System) -> None:
    """What was said to help is told with whose word it is; everything is rounded."""
    details = [
        get(client, system, f"/v1/patterns/{item['id']}", *READ).json()
        for item in get(client, system, f"/v1/patterns?place={HOME}", *READ).json()["items"]
    ]
    assert any(one["mentions"] for one in details)
    helped = [told for one in details for told in one["helped"]]
    assert {told["voice"] for told in helped} == {"family"}
    assert all(told["people"] % 5 == 0 for one in details for told in one["helped"] + one["mentions"] + one["nearby"])


def test_it_is_told_once_a_week_and_stays_as_it_was(client: TestClient, system: System) -> None:
    """New notes and a refresh change nothing of it; made again from the log it is the same."""
    paths = [f"/v1/summary?place={HOME}", f"/v1/system-map?place={HOME}"]
    before = [get(client, system, path, *READ).json() for path in paths]
    system.log.append([note(system, 9000, "damp mould landlord", week=WEEKS[-1], person=3)])
    follow(system)
    asked(system)
    assert not system.lives.tick()
    catch_up(system.lives.projection, system.log, system.derived)
    assert [get(client, system, path, *READ).json() for path in paths] == before
    told = [e.payload for e in system.log.read(0, 10_000, [LivesTold.topic])]
    assert [event.unit for event in told if isinstance(event, LivesTold)] == [UNIT]


def test_what_was_told_comes_out_again_from_the_log_and_a_changed_figure_does_not(
    client: TestClient, system: System
) -> None:
    """As part of verifying its runs, whatever was posted since; where an input is gone, it cannot."""
    (told,) = (e.payload for e in system.log.read(0, 10_000, [LivesTold.topic]))
    assert isinstance(told, LivesTold)
    assert told.pairs
    assert told.mentions
    assert told.halves
    verifier = LivesVerifier(system.lives)
    system.log.append([note(system, 9000, "damp mould landlord", week=WEEKS[-1], person=3)])
    follow(system)
    asked(system)
    assert {verifier.verify(run, UNIT) for run in told.runs.values()} == {True}
    assert verifying.run(system, told.runs["problem"]).message.endswith("to the byte.")
    (half,) = told.halves
    for wrong in (
        told.model_copy(update={"pairs": told.pairs[1:]}),
        told.model_copy(update={"halves": (half.model_copy(update={"people": 35}),)}),
    ):
        system.log.append([Draft(lives_stream(UNIT), wrong)])
        assert verifier.verify(told.runs["problem"], UNIT) is False
        found = verifying.run(system, told.runs["problem"])
        assert (found.holds, "lives" in found.message) == (False, True)
    erase(system, note(system, 1, "damp", week=WEEKS[0], person=0))
    follow(system)
    assert verifier.verify(told.runs["problem"], UNIT) is None
