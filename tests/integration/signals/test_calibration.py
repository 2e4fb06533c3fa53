"""The calibration page and its answer: whole quarters of tests, and nothing where they are few."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import insert

from api.auth import Principal
from contracts.weeks import Week
from contracts.words import Scope
from services.signals.calibration import NEWEST
from services.signals.chances import LEVELS
from services.signals.tables import signals_sheet
from tests.integration.signals.conftest import Lived
from tests.support.cycle import HOME, Town

QUARTER = 13
END = 227 * QUARTER
"""The first week of a quarter."""


def sheets(town: Town, tallies: dict[int, dict[str, list[int]]]) -> None:
    """Published sheets of so many weeks before the newest quarter, each with a tally."""
    rows = [
        {
            "place": HOME,
            "week": week,
            "sheet": f"w{week}",
            "preview": False,
            "at_position": 10_000 + week,
            "tally": orjson.dumps(tally).decode(),
        }
        for week, tally in tallies.items()
    ]
    if rows:
        with town.system.derived.begin() as connection:
            connection.execute(insert(signals_sheet), rows)


def page(town: Town) -> str:
    """What an analyst sees."""
    client = TestClient(town.app, follow_redirects=False)
    analyst = Principal("analyst", frozenset({Scope.SIGNALS_READ}), place=HOME)
    assert client.get(f"/sign-in/{town.app.state.sessions.link(analyst)}").status_code == 303
    answer = client.get("/signals/calibration")
    assert answer.status_code == 200
    return answer.text


def told(town: Town) -> Any:
    """What the API says."""
    answer = town.client(Scope.SIGNALS_READ).get("/v1/signals/calibration")
    assert answer.status_code == 200
    return answer.json()


def test_a_sheet_counts_its_tests(lived: Lived) -> None:
    """Each tested series once for a rise; the sheet says by which table, and the followed table holds the same."""
    found = lived.town.system.signals.sheet(HOME, lived.week)
    assert found is not None
    rises = [counts for name, counts in found.sheet.tally.items() if name.endswith("/rise")]
    assert sum(map(sum, rises)) == found.sheet.tested > 0
    assert {len(counts) for counts in rises} == {len(LEVELS)}
    assert found.sheet.calibration == NEWEST
    kept = lived.town.system.signals.tallies(int(lived.week), int(lived.week))
    assert kept == {(HOME, int(lived.week)): found.sheet.tally}


def test_chance_on_the_feed_is_the_sheets(lived: Lived) -> None:
    """Without the context scope: what chance would bring to what may be seen, never nothing."""
    answer = lived.town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/{lived.week}")
    feed = answer.json()["_incommon"]
    found = lived.town.system.signals.sheet(HOME, lived.week)
    assert found is not None
    hidden = sum(1 for s in found.sheet.signals if s.q is not None) - sum(
        1 for item in answer.json()["items"] if item["_incommon"]["method"] is not None
    )
    assert feed["expected_by_chance"] == round(found.sheet.chance - found.sheet.fdr * hidden, 2) > 0


def test_few_tests_are_not_told_of(lived: Lived) -> None:
    """Anyone with signals:read may open both; there is nothing in them yet."""
    assert told(lived.town)["of"] == []
    assert told(lived.town)["first_week"] is None
    assert page(lived.town).count("There are too few tests yet") == 1


@pytest.mark.parametrize("unfinished", [0, 5])
def test_whole_quarters_are_told_of_and_an_unfinished_one_is_not(town: Town, unfinished: int) -> None:
    """Sheets since the last whole quarter change nothing; every figure is a multiple of five."""
    ordinary = {"farrington/rise": [1, 3, 5, 41, 50, *[103] * 9], "recent/fall": [0, 1, *[0] * 11, 7]}
    odd = {"farrington/rise": [500, *[0] * 13]}
    sheets(town, {END - 1 - ago: ordinary for ago in range(2 * QUARTER)})
    sheets(town, {END + at: odd for at in range(unfinished)})
    answer = told(town)
    assert (answer["first_week"], answer["last_week"]) == (str(Week(END - 26)), str(Week(END - 1)))
    assert [(one["method"], one["direction"]) for one in answer["of"]] == [(None, "rise"), ("farrington", "rise")]
    levels = {
        level["level"]: (level["promised"]["value"], level["came"]["value"]) for level in answer["of"][0]["levels"]
    }
    tests = 26 * (100 + 9 * 103)
    assert levels[0.001] == (25, 25)
    assert levels[0.1] == (round(tests / 50) * 5, 2600)
    assert levels[1.0] == (round(tests / 5) * 5, round(tests / 5) * 5)
    shown = page(town)
    assert shown.count("<rect") == 10
    assert "All tests: more people than expected" in shown
    assert "fewer people than expected" not in shown, "under a thousand tests"


def test_anyone_may_open_it(town: Town) -> None:
    """Without a token and without signing in, the same page and the same answer; what is beside it stays closed."""
    every = [40, 90, 100, 200, *[400] * 10]
    sheets(town, {END - QUARTER + at: {"farrington/rise": every} for at in range(QUARTER)})
    nobody = TestClient(town.app, follow_redirects=False)
    assert nobody.get("/v1/signals/calibration").json() == told(town)
    assert told(town)["of"]
    answer = nobody.get("/signals/calibration")
    assert answer.status_code == 200
    assert "How the promise was kept" in answer.text
    assert "All tests: more people than expected" in answer.text
    assert HOME not in answer.text
    assert nobody.get("/v1/signals").status_code == 401
    assert nobody.get("/signals").status_code == 303
