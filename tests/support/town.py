"""A small town with a year behind it: patterns, a signal, a published sheet, and people to sign in as.

Made once for a session through the front door, with a moved clock; what a test adds stays for the tests after it, as in
life. `tests/e2e` serves it to a browser.
"""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from api.auth import Principal
from api.bootstrap import System
from contracts.events import SourceRegistered
from contracts.notes import NoteIn
from contracts.weeks import Week
from contracts.words import Reach, Scope
from services.foundation.following import OvertakenError, follow_once
from services.ingest.answers import Kept
from services.ingest.domain import Poster
from services.patterns.numerics.clustering import IDIOSYNCRATIC, Clustering, by_size
from tests.support.door import HOUSING, TOWN
from tests.support.lives import with_words
from tests.support.system import Clock, a_system

PLACE = "C01"
WARDS = ("W01", "W02")
TEAM = "tenancy"
HISTORY = 30
"""Weeks loaded as old notes; the week after them closes live and has the town's signal."""
MOVED = Week.parse("2026-W46")
REPAIRS = "the damp repairs in our flat were promised and nobody came"
THEMES = {
    REPAIRS: "problem",
    "rent arrears and bailiff letters keep me awake": "problem",
    "lonely evenings since my husband died": "problem",
    "I would love to cook meals with neighbours": "aspiration",
    "my hope is some work that fits school hours": "aspiration",
}
"""What is said in the town, each with the kind it is declared as; everybody ends it in their own way."""
ENDINGS = ("again", "all winter", "with the children", "on Sundays", "for months", "as ever", "by myself", "these days")
READ = frozenset({Scope.PATTERNS_READ, Scope.SIGNALS_READ})
ANALYST = Principal("Ana, analyst", READ, PLACE)
STEWARD = Principal(
    "Sam, learning-space steward",
    READ | {Scope.LEARNING_WRITE, Scope.CONTEXT_READ, Scope.NOTES_WRITE},
    PLACE,
    TEAM,
)
LEAD = Principal("Dee, data-protection lead", READ | {Scope.CONTEXT_READ, Scope.ADMIN})
WARD_READER = Principal("Wen, ward analyst", READ, "W01")


@dataclass
class Town:
    """The town's system, and its clock: noon on the Wednesday after the week that moved."""

    system: System
    clock: Clock

    @property
    def signal(self) -> str:
        """Id of the signal of the whole town's repairs."""
        rows = self.system.signals.rows([PLACE], None, 50)
        return next(row.signal for row in rows if row.kind == "more")

    @property
    def pattern(self) -> str:
        """Id of the pattern that moved."""
        row = self.system.signals.row(self.signal)
        assert row is not None
        return row.pattern


def follow(system: System) -> None:
    """Let every follower hear everything."""
    busy = True
    while busy:
        busy = False
        for follower in system.followers:
            try:
                busy = follow_once(follower, system.log, system.derived) > 0 or busy
            except OvertakenError:
                busy = True


def work(system: System) -> None:
    """Let every worker do all that is due, each hearing what the one before said."""
    follow(system)
    busy = True
    while busy:
        busy = False
        for worker in system.workers:
            while worker.tick():
                busy = True
            follow(system)


def notes(week: Week, surge: int, random_: random.Random) -> list[NoteIn]:
    """One week's notes: a few people a theme, some with words of nobody else's, and `surge` more about repairs."""
    said = [theme for theme in THEMES for _ in range(random_.randint(3, 6))]
    said += [REPAIRS] * surge + [""] * 4
    found = []
    for at, theme in enumerate(said):
        statement = {
            "kind": THEMES.get(theme, "problem"),
            "voice": "worker" if at % 4 == 3 else "person",
            "text": sentence(theme, random_),
        }
        found.append(
            NoteIn.model_validate(
                {
                    "source": HOUSING,
                    "id": f"{week}-{at}",
                    "person": f"P{random_.randrange(400)}",
                    "occurred_at": week.monday.isoformat(),
                    "place": WARDS[at % 2],
                    "team": TEAM,
                    "reach": "place",
                    "matters": "Staying near the school",
                    "statements": [statement],
                    "return_to": f"https://housing.example/notes/{week}-{at}",
                }
            )
        )
    return found


def sentence(theme: str, random_: random.Random) -> str:
    """A theme with an ending that is somebody's own; what is of no theme is nobody else's at all."""
    own = " ".join("".join(random_.choices(string.ascii_lowercase, k=7)) for _ in range(1 if theme else 6))
    return f"{theme} {' '.join(random_.sample(ENDINGS, 2))} {own}".strip() if theme else own


class ThemeClusterer:
    """An engine that knows the town: what is near enough to one of its themes is of it."""

    name = "themes"
    near = 0.5

    def __init__(self, themes: NDArray[np.float32]) -> None:
        self._themes = themes

    def fit(
        self,
        vectors: NDArray[np.float32],
        *,
        seed: int,
        start: NDArray[np.int32] | None = None,
        counts: NDArray[np.int64] | None = None,
    ) -> Clustering:
        """Cluster (n, d) float32 rows of length one; see `services.patterns.ports.Clusterer`."""
        if vectors.shape[0] == 0:
            return Clustering.nothing_in_common(0)
        likeness = vectors @ self._themes.T
        best = likeness.max(axis=1)
        theme = np.where(best >= self.near, likeness.argmax(axis=1), IDIOSYNCRATIC).astype(np.int32)
        number = by_size(theme, counts)
        if not number.size:
            return Clustering.nothing_in_common(vectors.shape[0])
        labels = np.where(theme >= 0, number[theme], IDIOSYNCRATIC).astype(np.int32)
        return Clustering(labels, np.maximum(labels, 0), np.clip(best, 0, 1).astype(np.float32))


def with_themes(system: System) -> None:
    """The test embedder, and an engine that finds the town's themes, so that a few notes make sound patterns."""
    embedder = with_words(system)
    system.pattern_runner.engine = ThemeClusterer(embedder.embed(list(THEMES)))


def settle(system: System, clock: Clock) -> None:
    """A year of notes as a first load, then a week that closes live and moves."""
    registry = system.ingest.registry
    registry.load_places(TOWN)
    registry.register(SourceRegistered(source=HOUSING, name="Housing", home=PLACE, default_reach=Reach.PLACE))
    random_, poster = random.Random(46), Poster("housing system")  # noqa: S311  # made-up lives, not secrets
    old = [note for back in range(HISTORY, 0, -1) for note in notes(MOVED.plus(-back), 0, random_)]
    clock.moment = datetime(2026, 11, 11, 12, tzinfo=UTC)
    _record(system, old, poster)
    follow(system)
    for unit in system.pattern_runner.units():
        if unit.startswith("place:"):
            system.pattern_runner.replay(unit)
    work(system)
    _record(system, notes(MOVED, 25, random_), poster)
    clock.moment = datetime(2026, 11, 18, 12, tzinfo=UTC)
    work(system)


def _record(system: System, given: list[NoteIn], poster: Poster) -> None:
    for start in range(0, len(given), 500):
        answers = system.ingest.record(given[start : start + 500], poster)
        assert all(isinstance(answer, Kept) for answer in answers), answers


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The town, made once."""
    clock = Clock()
    folder: Path = tmp_path_factory.mktemp("town")
    with a_system(folder, clock=clock) as system:
        with_themes(system)
        settle(system, clock)
        yield Town(system, clock)
