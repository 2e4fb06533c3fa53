"""A town that lives through weeks: notes in by the front door, closing runs, weekly sheets, with a clock that is moved.

Themes are far apart and said in a few ways each, so that what is a pattern is never in doubt and a run takes no time.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
from fastapi.testclient import TestClient
from numpy.typing import NDArray

from api.app import create_app
from api.bootstrap import System
from contracts.events import PlaceDefined, SourceRegistered
from contracts.notes import NoteIn
from contracts.weeks import Week, last_frozen
from contracts.words import PlaceKind, Scope
from services.foundation.following import OvertakenError, catch_up
from services.ingest.answers import Kept
from services.ingest.domain import Poster
from tests.support.system import Clock, a_system, bearer

HOME, WARD, OTHER_WARD, OTHER_HOME = "C01", "W01", "W02", "C02"
HOUSING, HEALTH = "urn:example:housing", "urn:example:health"
TIMEZONE = "Europe/London"
WAYS = 8
"""In how many ways a theme is said: distinct rows, each said by several people."""
THEMES: dict[str, tuple[str, ...]] = {
    "damp": ("damp", "mould", "walls", "ceiling", "plaster"),
    "debt": ("debt", "arrears", "bailiff", "loans", "owing"),
    "lonely": ("lonely", "isolated", "company", "friendless", "evenings"),
    "buses": ("buses", "timetable", "cancelled", "stops", "route"),
}
RARE: dict[str, tuple[str, ...]] = {
    "snowdrop": ("snowdrop", "lantern", "orchard", "quarry", "bramble"),
    "kestrel": ("kestrel", "harbour", "anvil", "thistle", "copper"),
    "marigold": ("marigold", "cellar", "ribbon", "chimney", "otter"),
    "juniper": ("juniper", "saddle", "beacon", "pebble", "weaver"),
}
"""Themes that nobody speaks of in an ordinary week."""
WORDS = THEMES | RARE
PLACES = (
    PlaceDefined(code="K01", name="Country", kind=PlaceKind.COUNTRY),
    PlaceDefined(code=HOME, name="Council", kind=PlaceKind.COUNCIL, parent="K01"),
    PlaceDefined(code=WARD, name="Elm Park", kind=PlaceKind.WARD, parent=HOME),
    PlaceDefined(code=OTHER_WARD, name="Low Side", kind=PlaceKind.WARD, parent=HOME),
    PlaceDefined(code=OTHER_HOME, name="Other Council", kind=PlaceKind.COUNCIL, parent="K01"),
)


class ThemeEmbedder:
    """A text's vector is its theme's, moved a little by its own words; what has no theme lies by itself."""

    name = "themes"
    model_hash = hashlib.sha256(b"themes/1").hexdigest()
    dim = 64

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(n, 64) float32, rows of length one."""
        rows = [_direction(_theme(text)) + 0.35 * _direction(text) for text in texts]
        vectors = np.array(rows, dtype=np.float32).reshape(len(rows), self.dim)
        out: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return out


def _theme(text: str) -> str:
    """The theme that a text speaks of; the text itself where it speaks of none."""
    said = set(text.lower().split())
    found = {theme: len(said & set(words)) + 9 * (theme in said) for theme, words in WORDS.items()}
    return max(found, key=lambda theme: found[theme]) if any(found.values()) else text


def _direction(text: str) -> NDArray[np.float64]:
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
    vector = np.random.default_rng(seed).standard_normal(ThemeEmbedder.dim)
    return np.asarray(vector / np.linalg.norm(vector))


def phrase(theme: str, way: int) -> str:
    """One of the ways to say a theme: three of its words, and its name; too short to be taken for copied text."""
    random_ = random.Random(f"{theme} {way % WAYS}")  # noqa: S311 - words, not keys
    return " ".join([theme, *random_.sample([w for w in WORDS[theme] if w != theme], 3)])


def alone(number: int) -> str:
    """Something nobody else says."""
    random_ = random.Random(f"alone {number}")  # noqa: S311 - words, not keys
    return " ".join(
        "".join(random_.choice("bcdfghklmnprst") + random_.choice("aeiou") for _ in range(4)) for _ in range(4)
    )


@dataclass
class Town:
    """A system and the weeks it lives through."""

    system: System
    clock: Clock
    posted: int = 0
    app: Any = field(init=False)

    def __post_init__(self) -> None:
        self.app = create_app(self.system)

    def client(self, *scopes: Scope, **limits: Any) -> TestClient:
        """A client with a fresh token."""
        return TestClient(
            self.app,
            headers=bearer(self.system, *scopes, **limits),
            raise_server_exceptions=False,
            follow_redirects=False,
        )

    def note(self, text: str | Sequence[str], week: Week, **given: Any) -> NoteIn:
        """A note as posted, with some fields otherwise; each is about somebody new unless a person is given."""
        self.posted += 1
        texts = [text] if isinstance(text, str) else text
        kind, voice = given.pop("kind", "problem"), given.pop("voice", "person")
        made = {
            "source": HOUSING,
            "id": f"A-{self.posted}",
            "person": f"P-{self.posted}",
            "occurred_at": (week.monday + timedelta(days=self.posted % 3)).isoformat(),
            "place": WARD,
            "reach": "place",
            "return_to": f"https://housing.example/notes/{self.posted}",
            "statements": [{"kind": kind, "voice": voice, "text": one} for one in texts],
        }
        return NoteIn.model_validate({name: value for name, value in {**made, **given}.items() if value is not None})

    def post(self, notes: Sequence[NoteIn], poster: Poster | None = None) -> list[str]:
        """Take notes in; their ids."""
        answers = self.system.ingest.record(notes, poster or Poster("test"))
        assert all(isinstance(answer, Kept) for answer in answers), [type(answer) for answer in answers]
        return [answer.note for answer in answers if isinstance(answer, Kept)]

    def an_ordinary_week(self, week: Week, each: int = 9, odd: int | None = None, **given: Any) -> list[str]:
        """Every theme said by as many people, as many (or `odd`) who say what nobody else does; one in three to health."""
        notes = [
            self.note(phrase(theme, at + int(week)), week, **{"source": HEALTH if at % 3 == 2 else HOUSING, **given})
            for theme in THEMES
            for at in range(each)
        ]
        notes += [self.note(alone(self.posted), week, **given) for _ in range(each if odd is None else odd)]
        return self.post(notes)

    def follow(self) -> None:
        """Let every follower catch up."""
        for follower in self.system.followers:
            while True:
                try:
                    catch_up(follower, self.system.log, self.system.derived)
                except OvertakenError:
                    continue
                break

    def work(self) -> None:
        """Let followers and workers do all that is due."""
        self.follow()
        busy = True
        while busy:
            busy = False
            for worker in self.system.workers:
                while worker.tick():
                    busy = True
                    self.follow()
                self.follow()

    def freeze(self, week: Week) -> None:
        """Move the clock to just after a week's sheet freezes, and do what is due."""
        self.clock.moment = week.frozen_at(TIMEZONE) + timedelta(minutes=1)
        self.work()

    def load_history(self, weeks: int = 12, each: int = 9, **given: Any) -> Week:
        """Old notes of so many weeks, loaded at once; gives the first live week, whose clock it now is."""
        last = last_frozen(self.clock(), TIMEZONE)
        for back in reversed(range(weeks)):
            self.an_ordinary_week(last.plus(-back), each, **given)
        self.follow()
        for unit in self.system.pattern_runner.units():
            self.system.pattern_runner.replay(unit)
        self.work()
        return last.plus(1)

    def pattern(self, theme: str, home: str = HOME) -> str:
        """Id of the pattern that most statements of a theme are in."""
        unit = self.system.patterns.view(home)
        assert unit is not None
        found = [p for p in self.system.patterns.listed(unit[0], home, withheld=True) if theme in p.name.lower()]
        assert found, f"no pattern is named after {theme}"
        return max(found, key=lambda p: len(self.system.patterns.notes_behind(p.pattern))).pattern


@contextmanager
def a_town(folder: Path, url: str = "", clock: Clock | None = None, **settings: Any) -> Iterator[Town]:
    """A town of one council with two wards, and another council; two sources with identifiers of their own."""
    clock = clock or Clock()
    with a_system(folder, url, clock, **settings) as system:
        system.__dict__["embedder"] = ThemeEmbedder()  # where `cached_property` keeps it
        system.ingest.registry.load_places(PLACES)
        for uri, name in ((HOUSING, "Housing"), (HEALTH, "Health")):
            system.ingest.registry.register(SourceRegistered(source=uri, name=name, home=HOME))
        yield Town(system, clock)
