"""Reach held everywhere: nothing about a note is reachable at a scale wider than the widest it may inform.

Four themes that nobody else speaks of, each kept to one reach; every kind of reader then reads every endpoint, feed and
page there is. A theme that is seen, by any of its words, by a note's id, or by a figure, is seen too far.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

from contracts.weeks import Week
from contracts.words import Reach, Scope
from services.ingest.domain import Poster
from services.patterns.tables import patterns_statement
from services.signals.tables import signals_note
from tests.support.crawling import Crawler
from tests.support.cycle import (
    HEALTH,
    HOME,
    HOUSING,
    OTHER_HOME,
    OTHER_WARD,
    RARE,
    WARD,
    Town,
    a_town,
    phrase,
)
from tests.support.plain_clusters import PlainClusters
from tests.support.size import FULL

THEME = dict(zip(Reach, RARE, strict=True))
NORTH, SOUTH, COUNTRY = "north", "south", "K01"
READ = (Scope.PATTERNS_READ, Scope.SIGNALS_READ)
ALL = (*READ, Scope.CONTEXT_READ, Scope.LEARNING_WRITE, Scope.NOTES_WRITE)
SEEDS = range(20) if FULL else range(1)


@dataclass(frozen=True)
class Reader:
    """Who reads, and the widest reach of notes of team north, in the ward, that may come before them."""

    who: str
    scopes: tuple[Scope, ...]
    limits: dict[str, Any]
    may_see: frozenset[Reach]


PLACE = frozenset({Reach.PLACE, Reach.COUNTRY})
READERS = (
    Reader("reads figures of the home", READ, {}, PLACE),
    Reader("opens notes of the home", ALL, {}, PLACE),
    Reader("opens notes of another team, of no place", ALL, {"team": SOUTH}, frozenset()),
    Reader("is of the team", ALL, {"team": NORTH, "place": HOME}, PLACE | {Reach.TEAM}),
    Reader("is of the ward", ALL, {"place": WARD}, PLACE),
    Reader("is of another ward", ALL, {"place": OTHER_WARD}, frozenset()),
    Reader("is of another home", ALL, {"place": OTHER_HOME}, frozenset()),
    Reader("posts for another source", ALL, {"source": HEALTH, "place": OTHER_HOME}, frozenset()),
)


@dataclass
class Reached:
    """A town in which every reach has a theme of its own, and the notes of each."""

    town: Town
    notes: dict[Reach, list[str]]


def lived(town: Town, seed: int) -> Reached:
    """Twelve people of team north speak of each theme, at a moment that only their note's reach tells apart."""
    draw = random.Random(seed)  # noqa: S311 - a draw of people, not of keys
    town.system.pattern_runner.engine = PlainClusters()
    week = town.load_history(5, 6)
    town.an_ordinary_week(week, 6)
    town.an_ordinary_week(week, 6, place=OTHER_WARD)
    order = [(reach, at) for reach in Reach for at in range(12)]
    draw.shuffle(order)
    notes: dict[Reach, list[str]] = {reach: [] for reach in Reach}
    for reach, at in order:
        notes[reach] += town.post([said(town, reach, at, week, draw)])
    town.freeze(week)
    for narrowed in notes[Reach.PLACE][:2]:
        town.system.ingest.change_reach(narrowed, Reach.RELATIONSHIP, Poster("test"))
        notes[Reach.RELATIONSHIP].append(narrowed)
        notes[Reach.PLACE].remove(narrowed)
    town.an_ordinary_week(week.plus(1), 6)
    town.freeze(week.plus(1))
    return Reached(town, notes)


def said(town: Town, reach: Reach, at: int, week: Week, draw: random.Random) -> Any:
    """A note that says its reach's theme, as widely as it may."""
    return town.note(
        phrase(THEME[reach], at),
        week,
        reach=reach.value,
        team=NORTH,
        voice=draw.choice(["person", "worker"]),
        matters=f"{THEME[reach]} matters",
        out_of_bounds=["my sister"],
    )


@pytest.fixture(scope="module", params=SEEDS)
def reached(
    request: pytest.FixtureRequest, module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reached]:
    """Lived through once for all readers, on each database."""
    with a_town(tmp_path_factory.mktemp("reach"), _fresh(module_database_url, request.param)) as town:
        yield lived(town, request.param)


def _fresh(url: str, seed: int) -> str:
    return url if seed == 0 else ""


def crawled(reached: Reached, reader: Reader) -> dict[str, tuple[int, str]]:
    """Everything a reader can read, pages too, trying every id there is."""
    notes = [note for some in reached.notes.values() for note in some]
    own = [note for reach in Reach for note in reached.notes[reach][:2]]
    places = [HOME, WARD, OTHER_WARD, OTHER_HOME, COUNTRY]
    signals = [row.signal for row in reached.town.system.signals.rows(places, None, 500)]
    known = {
        "place": places,
        "code": places,
        "team": [NORTH, SOUTH],
        "source": [HOUSING, HEALTH],
        "note": own,
        "week": [str(week) for week, _ in reached.town.system.signals.weeks(HOME)],
        "signal": signals,
        "pattern_id": patterns(reached.town),
        "pattern": patterns(reached.town),
        "about": [],
        "space": [],
        "via": [],
        "carried": ["nothing"],
        "name": ["incommon.css"],
    }
    assert notes
    return Crawler(reached.town.client(*reader.scopes, **reader.limits), known, pages=True).crawl()


def patterns(town: Town) -> list[str]:
    """Ids of every pattern of every unit, whoever may know of them."""
    found = []
    for unit in town.system.pattern_runner.units():
        rows = town.system.patterns.listed(
            unit, unit.partition(":")[2] if unit.startswith("place:") else "", withheld=True
        )
        found += [row.pattern for row in rows]
    return sorted(found)


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.who)
def test_no_reader_sees_a_note_further_than_it_may_travel(reached: Reached, reader: Reader) -> None:
    """No word of its theme, in a name, a phrase, a quote or a note, and not its id: in no answer, feed or page."""
    answers = crawled(reached, reader)
    for reach in Reach:
        seen = [
            address
            for address, (_, text) in answers.items()
            if any(word in text.lower() for word in RARE[THEME[reach]]) and THEME[reach] not in address
        ]
        named = [
            (address, note)
            for address, (_, text) in answers.items()
            for note in reached.notes[reach]
            if note in text and note not in address
        ]
        if reach not in reader.may_see:
            assert not seen, (reach, seen[:5])
            assert not named, (reach, named[:5])


@pytest.mark.slow
def test_what_may_be_seen_is_seen(reached: Reached) -> None:
    """The crawl would find it: the home sees what may reach the place, the team what stays with it."""
    for reader in (READERS[0], READERS[3]):
        text = "\n".join(body for _, body in crawled(reached, reader).values()).lower()
        for reach in reader.may_see:
            assert THEME[reach] in text, (reader.who, reach)


@pytest.mark.slow
def test_a_note_kept_to_the_relationship_is_counted_nowhere(reached: Reached) -> None:
    """It is in no table that anything is made from, and in no figure: not even among those held back."""
    with reached.town.system.derived.connect() as connection:
        signals = set(connection.execute(select(signals_note.c.note)).scalars())
        statements = set(connection.execute(select(patterns_statement.c.note)).scalars())
    kept = set(reached.notes[Reach.RELATIONSHIP])
    assert len(kept) == 14
    assert not kept & signals
    assert not kept & statements
    assert set(reached.notes[Reach.TEAM]) <= statements
    exact = reached.town.client(*ALL)
    behind = {
        item["note"]
        for pattern in patterns(reached.town)
        for item in exact.get(f"/v1/patterns/{pattern}/notes").json().get("items", ())
    }
    assert not behind & (kept | set(reached.notes[Reach.TEAM]))


@pytest.mark.slow
def test_an_opening_goes_no_further_than_the_notes_reach(reached: Reached) -> None:
    """Through whatever pattern or signal, for whatever reason."""
    readers = {
        Reach.TEAM: reached.town.client(*ALL, team=SOUTH),
        Reach.RELATIONSHIP: reached.town.client(*ALL, team=NORTH),
    }
    vias = patterns(reached.town)
    for reach, client in readers.items():
        for via in vias:
            body = {"note": reached.notes[reach][0], "via": via, "reason": "To see whether it opens."}
            assert client.post("/v1/openings", json=body).status_code == 404
