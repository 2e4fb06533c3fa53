"""The game of the disclosure rule: two worlds that differ in one person's note, and an attacker who tries to tell them apart.

The attacker holds a token of a source of their own with notes:write, patterns:read and signals:read. They post and
withdraw as they please between closing runs, and read everything those scopes open, by the crawler.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from contracts.weeks import Week
from contracts.words import Scope
from services.foundation.vault import KeySlot
from services.ingest.domain import Poster
from tests.support.crawling import Crawler, told
from tests.support.cycle import HEALTH, HOME, HOUSING, OTHER_WARD, RARE, WARD, Town, a_town, alone, phrase
from tests.support.plain_clusters import PlainClusters

ATTACKER = "urn:example:attacker"
OWN = Poster("attacker", source=ATTACKER)
TARGET = "P-target"
EACH = 6
SECRET = RARE["snowdrop"]
"""Words of what the target speaks of: nobody else in the town says them, but for the other people of the game."""


def secret(way: int) -> str:
    """One way of speaking of it."""
    return phrase("snowdrop", way)


@dataclass(frozen=True)
class Game:
    """One round, drawn before anybody plays.

    Attributes:
        others: people of the target's own source who speak of the secret too.
        posts: in each live week, how many people of their own the attacker makes up, and who speak of it.
        own_words: how many of them in the person's own voice.
        takes_back: how many of the first week's notes the attacker withdraws after it.
        where: the ward of the target.
    """

    seed: int
    others: int
    posts: tuple[int, int]
    own_words: int
    takes_back: int
    where: str

    @classmethod
    def drawn(cls, seed: int, others: Sequence[int]) -> Game:
        """A round: the counts that push a figure over an edge come up as often as any."""
        draw = random.Random(seed)  # noqa: S311 - a game
        first = draw.choice([0, 1, 4, 5, 6, 7, 8, 12])
        return cls(
            seed=seed,
            others=draw.choice(others),
            posts=(first, draw.choice([0, 1, 4, 5, 7])),
            own_words=draw.choice([0, 1, first]),
            takes_back=draw.choice([0, min(1, first), first]),
            where=draw.choice([WARD, OTHER_WARD]),
        )


@dataclass
class Played:
    """What the attacker read after each closing run, and what they may know of themselves."""

    town: Town
    readings: list[dict[str, tuple[int, str]]] = field(default_factory=list)
    own_notes: list[str] = field(default_factory=list)

    @property
    def told(self) -> list[Counter[str]]:
        """All of it, however ids came out."""
        return [told(reading) for reading in self.readings]


@contextmanager
def played(folder: Path, game: Game, *, present: bool, url: str = "") -> Iterator[Played]:
    """Play a round in a world in which the target's note was posted, or was not."""
    with a_town(folder, url) as town:
        _keys_of_the_game(town, game)
        # It finds a pattern in five statements (the smaller one can be, the more there is to learn), and by no chance.
        town.system.pattern_runner.engine = PlainClusters()
        found = Played(town)
        week = _history(town, game)
        _week(town, week, game, present=present)
        found.own_notes += _attack(town, week, game.posts[0], game.own_words)
        town.freeze(week)
        found.readings.append(_read(found))
        for note in found.own_notes[: game.takes_back]:
            town.system.ingest.withdraw(note, None, OWN)
        # Late notes re-open the first week's counts: what the next sheet corrects must tell of nobody either.
        found.own_notes += _attack(town, week, game.posts[1], 0, begin=game.posts[0])
        _week(town, week.plus(1), game)
        found.own_notes += _attack(town, week.plus(1), game.posts[1], 0)
        town.freeze(week.plus(1))
        found.readings.append(_read(found))
        yield found


def _keys_of_the_game(town: Town, game: Game) -> None:
    """Everybody's key is drawn from the game, so that both worlds give the same statements the same ids.

    Keys come from the system's own randomness otherwise, and the order of ids decides ties in clustering: two equal
    worlds would differ by chance alone.
    """
    vault = town.system.vault

    def made(slot: KeySlot, master: str, key: str | None = None) -> dict[str, Any]:
        drawn = hashlib.sha256(f"{game.seed}/{slot.person}/{slot.record_class}/{slot.year}".encode()).digest()
        name = key or "k" + drawn.hex()[:24]
        wrapped = vault.masters.wrap(master, name, drawn)
        return {"key": name, **slot._asdict(), "master": master, "wrapped": wrapped}

    vault._make = made  # type: ignore[method-assign]


def _history(town: Town, game: Game) -> Week:
    """Six weeks of two sources and two wards."""
    draw = random.Random(game.seed + 1)  # noqa: S311 - a game
    return town.load_history(5, EACH, place=draw.choice([WARD, None]))


def _week(town: Town, week: Week, game: Game, *, present: bool | None = None) -> None:
    """An ordinary week in both wards and at no fixed address; in the first live one the people of the game speak."""
    for place in (WARD, OTHER_WARD, None):
        town.an_ordinary_week(week, EACH, place=place)
    if present is not None:
        town.post([town.note(secret(at), week, place=game.where) for at in range(game.others)])
        # The worlds differ in what one person said, and in nothing else.
        said = f"{secret(3)} {alone(1)}" if present else f"{alone(2)} {alone(1)}"
        town.post([town.note(said, week, person=TARGET, place=game.where)])


def _attack(town: Town, week: Week, people: int, own_words: int, begin: int = 0) -> list[str]:
    notes = [
        town.note(
            secret(at),
            week,
            source=ATTACKER,
            id=f"X-{week}-{at}",
            person=f"X-{week}-{at}",
            voice="person" if at < own_words else "worker",
        )
        for at in range(begin, begin + people)
    ]
    return town.post(notes, OWN) if notes else []


def _read(found: Played) -> dict[str, tuple[int, str]]:
    client = found.town.client(Scope.NOTES_WRITE, Scope.PATTERNS_READ, Scope.SIGNALS_READ, source=ATTACKER)
    known = {
        "place": [HOME, WARD, OTHER_WARD],
        "code": [HOME, WARD, OTHER_WARD],
        "team": ["north"],
        "source": [ATTACKER, HOUSING, HEALTH],
        "note": found.own_notes,
        "week": [str(week) for week, _ in found.town.system.signals.weeks(HOME)],
        "signal": [],
        "pattern_id": [],
        "pattern": [],
        "about": [],
        "space": [],
    }
    return Crawler(client, known).crawl()
