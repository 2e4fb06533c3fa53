"""Late notes re-open a week's counts, never a published sheet: the next sheet carries the correction."""

from __future__ import annotations

import json
from typing import Any

from fastapi.testclient import TestClient

from api import verifying
from contracts.words import Scope
from services.ingest.domain import Poster
from tests.integration.signals.conftest import Lived, live, rise
from tests.integration.signals.test_facts import erase, sheets
from tests.support.cycle import HEALTH, HOME, HOUSING, OTHER_WARD, WARD, Town

TEST = Poster("test")
FORMS = ("json", "atom", "csv")


def posted_late(town: Town, lived: Lived, people: int = 30) -> None:
    """More people of the week's rise, and of what is ordinary in both wards, told of after its sheet was published."""
    rise(town, lived.week, people)
    town.an_ordinary_week(lived.week, 6)
    town.an_ordinary_week(lived.week, 6, place=OTHER_WARD)


def nameless(client: TestClient, path: str) -> bytes:
    """A sheet without its patterns' names: those are put in as it is read, and a closing run may give another."""
    told = client.get(path).content
    for signal in client.get("/v1/signals").json()["items"]:
        told = told.replace(signal["name"].encode(), b"NAME").replace(
            json.dumps(signal["name"])[1:-1].encode(), b"NAME"
        )
    return told


def next_week(town: Town, lived: Lived, after: int) -> Any:
    """Live through a later week; the feed of its sheet as one reads it who reads signals and nothing more."""
    week = lived.week.plus(after)
    town.an_ordinary_week(week)
    town.an_ordinary_week(week, place=OTHER_WARD)
    town.freeze(week)
    return town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/{week}").json()


def test_the_next_sheet_carries_the_correction_and_the_old_one_stays_as_it_was(town: Town) -> None:
    """On the record exactly, for readers by the rule, at the signal too; and told once."""
    lived = live(town)
    client = town.client(Scope.SIGNALS_READ, Scope.PATTERNS_READ)
    paths = [f"/v1/places/{place}/weeks/{lived.week}?format={form}" for place in (HOME, WARD) for form in FORMS]
    before = [nameless(client, path) for path in paths]
    published = sheets(town)
    (ident,) = [s["id"] for s in client.get("/v1/signals").json()["items"] if s["place"] == HOME]
    assert client.get(f"/v1/signals/{ident}").json()["corrections"] == []

    posted_late(town, lived)
    for note in lived.notes[:2]:
        town.system.ingest.withdraw(note, "posted in error", TEST)
    feed = next_week(town, lived, 1)

    assert sheets(town)[: len(published)] == published
    after = [nameless(client, path) for path in paths]
    assert after == before, "to the byte, in every form"
    sheet = sheets(town)[-1]
    (of_week,) = sheet.weeks_corrected
    told = published[-1].nowcast
    assert told is not None
    late = 30 + 2 * 30
    assert (of_week.week, of_week.told, of_week.now) == (str(lived.week), told.people, told.people + late - 2)
    of_home = next(one for one in sheet.signals_corrected if one.signal == ident)
    assert (of_home.told, of_home.gone) == (published[-1].signals[0].series.people[-1], 2)
    assert of_home.late == 30 + 2 * 6
    assert of_home.news

    corrections = feed["_incommon"]["corrections"]
    assert {one["signal"] for one in corrections} == {None, ident}, (
        "both wards' own would be set side by side by no list"
    )
    whole = next(one for one in corrections if one["signal"] is None)
    assert whole["told"]["value"] % 5 == whole["now"]["value"] % 5 == 0
    assert whole["now"]["value"] > whole["told"]["value"]
    assert "exact" not in whole
    assert whole["words"] in feed["description"]
    assert "in all of" not in whole["words"]
    of_ward = client.get(f"/v1/places/{WARD}/weeks/latest").json()["_incommon"]["corrections"]
    (as_ward,) = (one for one in of_ward if one["signal"] is None)
    assert as_ward["words"] == whole["words"].replace(",", " in all of Council,", 1)
    (own,) = client.get(f"/v1/signals/{ident}").json()["corrections"]
    assert (own["sheet"], own["exact"]) == (sheet.week, None)
    assert "rest on more people than was told" in own["words"]
    exact = town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{ident}").json()
    assert exact["corrections"][0]["exact"] == {
        "told": of_home.told,
        "late": of_home.late,
        "gone": 2,
        "now": of_home.told + of_home.late - 2,
    }
    assert own["words"] in client.get(f"/signals/{ident}").text.replace("&#39;", "'")
    assert "Corrections to earlier sheets" in client.get(f"/places/{HOME}/weeks/latest").text
    assert "to the last digit" in verifying.sheet(town.system, f"{HOME}/{sheet.week}").message

    assert next_week(town, lived, 2)["_incommon"]["corrections"] == []
    assert sheets(town)[-1].weeks_corrected == ()
    assert sheets(town)[-1].signals_corrected == ()


def test_what_went_is_told_to_nobody_without_the_context_scope(town: Town) -> None:
    """An erasure, and as many withdrawals as would be told of had they come; with the scope they are counted."""
    lived = live(town)
    reader = town.client(Scope.SIGNALS_READ)
    (ident,) = [s["id"] for s in reader.get("/v1/signals").json()["items"] if s["place"] == HOME]
    body = town.system.ingest.state(lived.notes[0]).body
    erase(town, "P-" + body.source_id.removeprefix("A-"), body.source)
    assert body.source in (HOUSING, HEALTH)
    for note in lived.notes[1:10]:
        town.system.ingest.withdraw(note, "posted in error", TEST)
    feed = next_week(town, lived, 1)
    assert feed["_incommon"]["corrections"] == []
    assert "orrect" not in feed["description"]
    assert reader.get(f"/v1/signals/{ident}").json()["corrections"] == []
    (one,) = town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{ident}").json()["corrections"]
    assert (one["exact"]["late"], one["exact"]["gone"]) == (0, 10)


def test_few_who_came_late_are_told_with_the_next_few(town: Town) -> None:
    """Four in one week and four in the next: told when they are eight, and once."""
    lived = live(town)
    rise(town, lived.week, 4)
    assert next_week(town, lived, 1)["_incommon"]["corrections"] == []
    (first,) = sheets(town)[-1].weeks_corrected
    assert (first.now - first.told, first.late_shown, first.news) == (4, 0, False)
    town.an_ordinary_week(lived.week, 6)
    (second,) = [one for one in next_week(town, lived, 2)["_incommon"]["corrections"] if one["signal"] is None]
    (told,) = sheets(town)[-1].weeks_corrected
    assert told.news
    assert told.late_shown >= 5
    assert second["sheet"] == str(lived.week.plus(2))
