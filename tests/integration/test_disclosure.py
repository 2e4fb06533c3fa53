"""The disclosure rule attacked: who posts, withdraws and reads as they please learns of no person in a pattern.

Every round is played in two worlds that differ in what one person said, and in nothing else; see `disclosing`.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from contracts.events import NoteBody
from contracts.words import Scope
from tests.integration.disclosing import ATTACKER, SECRET, Game, Played, played
from tests.support.crawling import NOTE, told
from tests.support.cycle import THEMES
from tests.support.size import FULL

FEW = tuple(range(4))
"""Others of the target's own source who speak of it: with the target still fewer than five."""
ENOUGH = tuple(range(5, 13))
FEW_ROUNDS = range(200) if FULL else (3, 6, 11)
ENOUGH_ROUNDS = range(1000, 1200) if FULL else range(1000, 1002)
COUNTS_OF_THINGS = {
    "weeks",
    "over_weeks",
    "series_tested",
    "silent_sources",
    "patterns",
    "status",
    "version",
    "found",
    "of",
}
"""Whole numbers in answers that count no people and no statements."""
SHARES = {"share", "low", "high", "common", "overlap", "cut_off"}
BY_CHANCE = "expected_by_chance"
STEP = 0.05


def both(tmp_path: Path, game: Game) -> tuple[list[Counter[str]], list[Counter[str]]]:
    """What the attacker was told in the world without and in the world with the target in the pattern."""
    worlds = []
    for present in (False, True):
        folder = tmp_path / f"{game.seed}-{present}"
        folder.mkdir()
        with played(folder, game, present=present) as world:
            worlds.append(world.told)
    return worlds[0], worlds[1]


def of_the_secret(pieces: Counter[str]) -> Counter[str]:
    """Those that speak of what the target speaks of."""
    return Counter({piece: many for piece, many in pieces.items() if any(word in piece.lower() for word in SECRET)})


def without_band(pieces: Counter[str]) -> Counter[str]:
    """With how far the idiosyncratic share moves when nothing real does left out of account: low and high.

    The share itself is compared. Its band is of everybody who was heard there, rounded up to .05, and may lie where one
    statement more or less makes it the next step.
    """
    masked: Counter[str] = Counter()
    for piece, many in pieces.items():
        masked[re.sub(r'"(low|high)":[0-9.]+', r'"\1":"*"', piece)] += many
    return masked


@pytest.mark.slow
@pytest.mark.parametrize("seed", FEW_ROUNDS)
def test_below_the_threshold_the_two_worlds_are_told_alike(tmp_path: Path, seed: int) -> None:
    """Whatever the attacker posted and took back, to the last answer: so no guess is better than chance."""
    absent, present = both(tmp_path, Game.drawn(seed, FEW))
    for without, with_target in zip(absent, present, strict=True):
        assert without_band(without) == without_band(with_target)
        assert of_the_secret(without) == of_the_secret(with_target)


@pytest.mark.slow
def test_above_the_threshold_no_guess_from_one_world_is_better_than_chance(tmp_path: Path) -> None:
    """Not knowing how many others there are, a figure that is higher than in most rounds says nothing of the target."""
    seen: list[tuple[bool, int]] = []
    for seed in ENOUGH_ROUNDS:
        absent, present = both(tmp_path, Game.drawn(seed, ENOUGH))
        seen += [(False, weight(absent)), (True, weight(present))]
    right = 0.0
    for at, (is_there, own) in enumerate(seen):
        others = sorted(value for other, (_, value) in enumerate(seen) if other != at)
        middle = others[len(others) // 2]
        right += 0.5 if own == middle else float((own > middle) == is_there)
    assert right <= len(seen) / 2 + 3 * math.sqrt(len(seen) / 4)


def weight(readings: Sequence[Counter[str]]) -> int:
    """All figures of the secret that were told, added up."""
    return sum(
        many * sum(int(value) for value in re.findall(r'"(?:people|statements|value)":(\d+)', piece))
        for pieces in readings
        for piece, many in of_the_secret(pieces).items()
    )


@pytest.fixture(scope="module")
def world(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """One round with as much to see as there can be, on each database."""
    game = Game(seed=5, others=9, posts=(12, 7), own_words=5, takes_back=3, where="W01")
    with played(tmp_path_factory.mktemp("game"), game, present=True, url=module_database_url) as found:
        yield found


def test_the_attacker_reads_what_there_is(world: Played) -> None:
    """The attack would prove nothing were it refused everything: patterns, signals, sheets and series were read."""
    last = world.readings[-1]
    answered = {address.partition("?")[0].split("/")[2] for address, (status, _) in last.items() if status == 200}
    assert {"patterns", "signals", "series", "places", "summary", "lineage", "notes", "questions", "spaces"} <= answered
    assert of_the_secret(told(last)), "the pattern itself is in sight"
    refused = {address.partition("?")[0] for address, (status, _) in last.items() if status == 403}
    assert {"/v1/openings", "/v1/sources"} <= refused
    assert {status for status, _ in last.values()} <= {200, 403, 404, 422}


def test_no_figure_is_small_or_unrounded(world: Played) -> None:
    """Every whole number in an answer is a multiple of five, but for counts of things; every share a step of a twentieth."""
    for reading in world.readings:
        for address, (status, text) in reading.items():
            if status != 200 or not text.startswith("{") or address.startswith("/v1/notes/"):
                continue
            for name, value in numbers(json.loads(text)):
                if name in SHARES:
                    assert math.isclose(value / STEP, round(value / STEP), abs_tol=1e-6), (address, name, value)
                elif name == BY_CHANCE:
                    assert value == round(value, 2)
                elif name not in COUNTS_OF_THINGS:
                    assert value % 5 == 0, (address, name, value)


def numbers(value: Any, name: str = "") -> Iterator[tuple[str, float]]:
    """Every number in an answer, with the name it stands under."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from numbers(inside, key)
    elif isinstance(value, list):
        for inside in value:
            yield from numbers(inside, name)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield name, value


def test_no_note_but_the_attackers_own_and_no_person_is_named(world: Played) -> None:
    """Neither by our id, nor by the source's, nor by the hash of a person."""
    bodies = [e.payload for e in world.town.system.log.read(0, 100_000, ["ingest.note.recorded."])]
    others = [body for body in bodies if isinstance(body, NoteBody) and body.source != ATTACKER]
    assert others
    said = "\n".join(text for reading in world.readings for _, text in reading.values())
    assert set(NOTE.findall(said)) <= set(world.own_notes)
    named = (
        {body.note for body in others} | {body.person for body in others} | {s.id for b in others for s in b.statements}
    )
    hexes = set(re.findall(r"n?[0-9a-f]{32}", said))
    assert not hexes & named
    ids = {body.source_id for body in others} | {body.return_to or "" for body in others} - {""}
    assert not ids & set(re.findall(r'"([^"]*)"', said))


def test_no_word_of_a_few_is_repeated(world: Played) -> None:
    """What fewer than five people of one source said is in no name, no phrase and no sentence of any answer."""
    users: dict[str, set[tuple[str, str]]] = {}
    for envelope in world.town.system.log.read(0, 100_000, ["ingest.note.recorded."]):
        body = envelope.payload
        if isinstance(body, NoteBody) and body.source != ATTACKER:
            for word in {word for statement in body.statements for word in statement.text.lower().split()}:
                users.setdefault(word, set()).add((body.scheme, body.person))
    known = {word for words in THEMES.values() for word in words} | set(SECRET)
    rare = {word for word, people in users.items() if len(people) < 5} - known
    assert len(rare) > 50
    said = set(
        re.findall(r"\w+", "\n".join(text for reading in world.readings for _, text in reading.values()).lower())
    )
    assert not rare & said


def test_with_the_context_scope_the_same_crawl_shows_more(world: Played) -> None:
    """What is withheld is there: the crawl would see it if it were told."""
    client = world.town.client(Scope.PATTERNS_READ, Scope.SIGNALS_READ, Scope.CONTEXT_READ)
    pattern = world.town.pattern("snowdrop")
    exact = client.get(f"/v1/patterns/{pattern}").json()["live"]
    assert exact["people"] % 5 or exact["statements"] % 5
    notes = client.get(f"/v1/patterns/{pattern}/notes").json()["items"]
    assert {note["note"] for note in notes} - set(world.own_notes)
