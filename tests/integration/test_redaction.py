"""Text shown outside the context scope is always the redacted one: names and numbers are sought in every answer there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from contracts.words import Scope
from tests.support.crawling import Crawler
from tests.support.cycle import HEALTH, HOME, HOUSING, OTHER_WARD, WARD, Town, a_town, phrase
from tests.support.plain_clusters import PlainClusters

KNOWN, TITLED, LISTED, CUED = "Zebedee", "Quennerstedt", "oluwaseun", "Xquenda"
PHONE, MAIL = "07700 900123", "zeb@example.org"
# Who writes in learning gives no `known_names`: a name that only those would tell is not hidden there.
NAMES = (KNOWN, TITLED, LISTED, CUED, PHONE, MAIL)
SAID = f"Mrs {TITLED} rang {PHONE} or {MAIL}, {LISTED} knows, as does her aunt {CUED}"
SAYS = (KNOWN, f"Mrs {TITLED}", LISTED, f"her aunt {CUED}", PHONE, MAIL)
READER = (Scope.PATTERNS_READ, Scope.SIGNALS_READ)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Six people say each name, which makes of it a word that would name their pattern."""
    with a_town(tmp_path_factory.mktemp("redacted")) as town:
        town.system.pattern_runner.engine = PlainClusters()
        week = town.load_history(5, 6)
        town.an_ordinary_week(week, 6)
        notes = [
            town.note(f"{phrase('snowdrop', at)} {said}", week, known_names=[KNOWN]) for said in SAYS for at in range(6)
        ]
        town.post(notes)
        town.freeze(week)
        worker = town.client(*READER, Scope.CONTEXT_READ, Scope.LEARNING_WRITE, place=HOME)
        pattern = town.pattern("snowdrop")
        space = worker.post(
            "/v1/spaces", json={"name": "Elm Park", "purpose": "Learn", "scale": "place", "place": HOME}
        )
        assert space.status_code == 201, space.text
        reading = worker.post(
            f"/v1/spaces/{space.json()['id']}/readings", json={"about": pattern, "text": f"We read that {SAID}"}
        )
        assert reading.status_code == 201, reading.text
        yield town


def crawled(town: Town, *scopes: Scope) -> dict[str, tuple[int, str]]:
    """Every answer, feed and page that a token of the home opens."""
    weeks = [str(week) for week, _ in town.system.signals.weeks(HOME)]
    known: dict[str, list[str]] = {
        "place": [HOME, WARD, OTHER_WARD],
        "code": [HOME, WARD, OTHER_WARD],
        "team": ["north"],
        "source": [HOUSING, HEALTH],
        "week": weeks,
        **{name: [] for name in ("note", "signal", "pattern_id", "pattern", "about", "space", "via")},
        "carried": ["nothing"],
        "name": ["incommon.css"],
    }
    return Crawler(town.client(*scopes, place=HOME), known, pages=True).crawl()


def test_no_name_and_no_number_leaves_the_context_scope(town: Town) -> None:
    """Known, titled, flagged by the list, flagged by how it stands: in no answer, feed or page."""
    answers = crawled(town, *READER)
    said = "\n".join(text for status, text in answers.values() if status == 200).lower()
    assert "snowdrop" in said, "the pattern itself is in sight"
    assert "we read that" in said, "and so is what was read into it"
    assert [name for name in NAMES if name.lower() in said] == []


def test_the_list_behind_a_pattern_shows_doubts_only_to_those_who_may_open(town: Town) -> None:
    """Known names are hidden there as well; what is only doubted is theirs to look at."""
    client = town.client(*READER, Scope.CONTEXT_READ, place=HOME)
    items = client.get(f"/v1/patterns/{town.pattern('snowdrop')}/notes").json()["items"]
    texts = [item["text"] for item in items]
    assert texts
    said = "\n".join(texts)
    assert not [name for name in (KNOWN, TITLED, PHONE, MAIL) if name in said]
    assert LISTED in said
    assert CUED in said


def test_the_poster_sees_where_a_name_may_stand(town: Town) -> None:
    """By its place in the statement, so that no log of answers holds it; said in `known_names`, the doubt is gone."""
    client = town.client(Scope.NOTES_WRITE, source=HOUSING)
    text = f"Her aunt {CUED} has the key"
    body = {
        "source": HOUSING,
        "id": "R-1",
        "person": "P-R1",
        "occurred_at": "2026-11-02",
        "place": WARD,
        "statements": [{"kind": "strength", "text": text}],
    }
    answer = client.post("/v1/notes", json={**body, "reach": "place"})
    assert answer.status_code == 201, answer.text
    (doubt,) = answer.json()["statements"][0]["review"]
    assert text[doubt["start"] : doubt["end"]] == CUED
    assert CUED not in answer.text
    mended = client.put(
        "/v1/sources/urn%3Aexample%3Ahousing/notes/R-1", json={**body, "reach": "place", "known_names": [CUED]}
    )
    assert mended.status_code == 200, mended.text
    assert mended.json()["statements"][0]["review"] == []
