"""What is read of a week that was lived through: signals, one signal, the sheet in its four forms, series."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from fastapi.testclient import TestClient

from contracts.disclosure import WINDOWS
from contracts.weeks import Week
from contracts.words import Scope
from tests.integration.signals.conftest import Lived, live, rise
from tests.support.cycle import HOME, OTHER_HOME, OTHER_WARD, WARD, Town

ATOM = "{http://www.w3.org/2005/Atom}"


def reader(lived: Lived, **limits: Any) -> TestClient:
    """One who reads signals and nothing more."""
    return lived.town.client(Scope.SIGNALS_READ, **limits)


def test_the_rise_is_raised_and_nothing_else(lived: Lived) -> None:
    """Of buses, at home and in the ward it happened in; newest first, without anything exact."""
    found = reader(lived).get("/v1/signals").json()
    assert found["next"] is None
    assert {(s["place"], s["kind"]) for s in found["items"]} == {(HOME, "more"), (WARD, "more")}
    assert {s["pattern"] for s in found["items"]} == {lived.town.pattern("buses")}
    for signal in found["items"]:
        assert "buses" in signal["name"].lower()
        assert signal["exact"] is None
        assert signal["people_four_weeks"]["value"] % 5 == 0
        assert signal["expected_four_weeks"]["value"] < signal["people_four_weeks"]["value"]
        assert len(signal["questions"]) == 3


def test_pages_of_one_are_the_whole_list(lived: Lived) -> None:
    """Each cursor leads on; the last page has none; the same cursor is in the Link header."""
    client, seen, cursor = reader(lived), [], None
    while True:
        answer = client.get("/v1/signals", params={"limit": 1, **({"cursor": cursor} if cursor else {})})
        seen += [s["id"] for s in answer.json()["items"]]
        cursor = answer.json()["next"]
        assert ('rel="next"' in answer.headers.get("Link", "")) == bool(cursor)
        if cursor is None:
            break
    assert seen == [s["id"] for s in client.get("/v1/signals").json()["items"]]


def test_weeks_in_a_row_are_one_episode_with_a_beginning_a_peak_and_an_end(town: Town) -> None:
    """Told once in the list of episodes and on its page; over when two sheets came without it; no other place's weeks in it."""
    lived = live(town)
    town.an_ordinary_week(lived.week.plus(1))
    rise(town, lived.week.plus(1), people=60)
    town.freeze(lived.week.plus(1))
    client = reader(lived)
    found = client.get("/v1/signals/episodes").json()["items"]
    (now,) = (
        one for one in found if (one["place"], one["pattern"], one["kind"]) == (HOME, town.pattern("buses"), "more")
    )
    weeks = [str(lived.week), str(lived.week.plus(1))]
    course = now["course"]
    assert (now["week"], course["began"], course["last"], course["peak"]) == (weeks[1], weeks[0], weeks[1], weeks[1])
    assert [one["week"] for one in course["weeks"]] == weeks
    assert not course["over"]
    rows = client.get("/v1/signals", params={"place": HOME}).json()["items"]
    mine = {row["id"] for row in rows if (row["place"], row["kind"]) == (HOME, "more")}
    assert {one["signal"] for one in course["weeks"]} == mine
    assert all(row["course"] is None for row in rows)
    first = client.get(f"/v1/signals/{course['weeks'][0]['signal']}").json()
    assert first["course"] == course
    for later in (2, 3):
        town.an_ordinary_week(lived.week.plus(later))
        town.freeze(lived.week.plus(later))
    assert client.get(f"/v1/signals/{now['id']}").json()["course"] == {**course, "over": True}


def test_one_signal_is_exact_with_the_context_scope_alone(lived: Lived) -> None:
    """Observed, expected, bound, the series and the notes behind; never without the scope."""
    (ident,) = (
        s["id"] for s in reader(lived).get("/v1/signals", params={"place": HOME}).json()["items"] if s["place"] == HOME
    )
    plain = reader(lived).get(f"/v1/signals/{ident}").json()
    assert plain["exact"] is None
    exact = lived.town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{ident}").json()["exact"]
    assert exact["observed"] == exact["people"][-1] >= 30
    assert exact["observed"] > exact["bound"] >= exact["expected"]
    assert set(lived.notes) <= set(exact["notes"])
    assert {key: value for key, value in plain.items() if key != "exact"}.items() <= plain.items()


def test_the_sheet_is_the_same_in_all_its_forms(lived: Lived) -> None:
    """JSON Feed, Atom and CSV list the same signals; HTML leads to the page; by header or by parameter."""
    client, path = reader(lived), f"/v1/places/{HOME}/weeks/{lived.week}"
    feed = client.get(path)
    assert feed.headers["content-type"] == "application/feed+json"
    ids = [item["_incommon"]["id"] for item in feed.json()["items"]]
    assert len(ids) == 2
    atom = client.get(path, headers={"Accept": "text/csv;q=0.2, application/atom+xml"})
    assert atom.headers["content-type"].startswith("application/atom+xml")
    entries = ET.fromstring(atom.content).findall(f"{ATOM}entry")  # noqa: S314 - our own
    assert [(entry.findtext(f"{ATOM}id") or "").rsplit("/", 1)[-1] for entry in entries] == ids
    table = client.get(path, params={"format": "csv"})
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(table.text, newline="")))
    assert [row["signal"] for row in rows] == ids
    page = client.get(path, headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, f"/places/{HOME}/weeks/{lived.week}")
    assert client.get(path, headers={"Accept": "image/png"}).json()["type"] == "/problems/not-acceptable"


def test_latest_is_the_newest_published_sheet_and_not_the_preview(lived: Lived) -> None:
    """A first load leaves a preview of its last week; it is there and marked so."""
    client = reader(lived)
    latest = client.get(f"/v1/places/{HOME}/weeks/latest").json()["_incommon"]
    assert (latest["week"], latest["preview"]) == (str(lived.week), False)
    preview = client.get(f"/v1/places/{HOME}/weeks/{lived.week.plus(-1)}").json()
    assert preview["_incommon"]["preview"] is True
    assert preview["title"].startswith("Preview")
    assert client.get(f"/v1/places/{HOME}/weeks/{lived.week.plus(-2)}").status_code == 404, "no past sheets"


def test_a_ward_reads_its_own_part_of_its_homes_sheet(lived: Lived) -> None:
    """The ward the rise was in has its signal; the other has none."""
    client = reader(lived)
    signals = {
        place: [i["_incommon"]["place"] for i in client.get(f"/v1/places/{place}/weeks/latest").json()["items"]]
        for place in (WARD, OTHER_WARD)
    }
    assert signals == {WARD: [WARD], OTHER_WARD: []}


def test_series_are_whole_blocks_of_one_place(lived: Lived) -> None:
    """Out of everybody heard, with the definition they use; what is withheld says so and is not 0."""
    answer = reader(lived).get("/v1/series", params={"place": HOME}).json()
    assert (answer["as_of"], answer["preview"]) == (str(lived.week), False)
    assert answer["items"]
    for point in answer["items"]:
        assert point["weeks"] in WINDOWS
        start = Week.of(date.fromisoformat(point["window_start"]))
        assert start % point["weeks"] == 0
        assert start + point["weeks"] - 1 <= lived.week
        assert point["suppressed"] == (point["people"]["value"] is None)
        assert point["definition_run"].startswith("r")
        assert point["people"]["value"] is None or point["people"]["value"] <= point["everyone"]["value"]
    pages, cursor = [], None
    while True:
        page = (
            reader(lived)
            .get("/v1/series", params={"place": HOME, "limit": 1, **({"cursor": cursor} if cursor else {})})
            .json()
        )
        pages += page["items"]
        cursor = page["next"]
        if cursor is None:
            break
    assert pages == answer["items"]


def test_a_place_limited_reader_cannot_see_other_places(lived: Lived) -> None:
    """404, the same as for what is not there, in every list, signal, sheet and series."""
    client = reader(lived, place=WARD)
    mine = client.get("/v1/signals").json()["items"]
    assert {s["place"] for s in mine} == {WARD}
    home = next(s["id"] for s in reader(lived).get("/v1/signals").json()["items"] if s["place"] == HOME)
    nothing = client.get("/v1/signals/g000000000000000000000000").json()
    for path in (
        f"/v1/signals/{home}",
        f"/v1/signals/{home}/questions",
        f"/v1/signals?place={HOME}",
        f"/v1/series?place={HOME}",
        f"/v1/series?place={OTHER_WARD}",
        f"/v1/places/{HOME}/weeks/latest",
        f"/v1/places/{OTHER_WARD}/weeks/latest",
        f"/v1/places/{OTHER_HOME}/weeks/latest",
    ):
        answer = client.get(path)
        assert answer.status_code == 404, path
        assert answer.json()["type"] == nothing["type"]
    assert client.get(f"/v1/places/{WARD}/weeks/latest").status_code == 200


def test_without_a_token_or_the_scope_nothing_is_read(lived: Lived) -> None:
    """401 and 403."""
    path = f"/v1/places/{HOME}/weeks/latest"
    assert TestClient(lived.town.app).get(path).status_code == 401
    assert lived.town.client(Scope.PATTERNS_READ).get(path).status_code == 403


def test_a_week_that_is_none_is_refused_with_its_mend(lived: Lived) -> None:
    """422 naming the field; a place that is not known is 404."""
    answer = reader(lived).get(f"/v1/places/{HOME}/weeks/2026-W99")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "week")
    assert reader(lived).get("/v1/places/X99/weeks/latest").status_code == 404
    assert reader(lived).get("/v1/series", params={"place": "X99"}).status_code == 404
