"""The game of the disclosure rule without a database: many paired worlds in a second, so that an attack is worth its name.

One town with two wards and a source of its own; an attacker with made-up people in a scheme of theirs. The two worlds of a
round differ in what one person said. Both are clustered without chance and published by the very code that closing runs use;
what a reader is told of a run is a function of that. `tests/integration/disclosing.py` plays fewer rounds through the whole
service, with every endpoint read, and so holds that nothing else is told.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from contracts.disclosure import largest
from contracts.events import Group, PublishedFigure
from contracts.words import home_unit
from services.patterns.figures import Publisher, tree
from services.patterns.groups import groups_of
from services.patterns.statements import Corpus
from tests.support.plain_clusters import PlainClusters

MIN_PEOPLE = 5
VIEWS = tree("H", {"H": None, "W1": "H", "W2": "H"})
OURS, OTHER, ATTACKER = "urn:x:housing", "urn:x:health", "urn:x:attacker"
SECRET, BESIDE = "secret", "beside"
"""What the target may speak of, and a theme near it that the attacker may bridge to."""
DIM = 48
TARGET = "target"
KIN = ("d", "e")
"""Families of three themes each, of six people, near each other: with them there is enough to be grouped."""


@dataclass(frozen=True)
class Said:
    """One statement of the game: who, of which scheme, where, in which week, of what; `words` are the person's own."""

    person: str
    scheme: str
    place: str | None
    week: int
    theme: str
    words: bool = True


@dataclass
class Round:
    """One round as drawn: what was said in every week, without what the target and the attacker said.

    Attributes:
        others: people of the target's scheme who speak of the secret, in the target's week or before.
        moves: what the attacker posts in each week.
        taken_back: after which week how many of the attacker's statements are withdrawn.
    """

    seed: int
    others: int
    ward: str
    week: int
    town: list[Said]
    moves: dict[int, list[Said]] = field(default_factory=dict)
    taken_back: dict[int, int] = field(default_factory=dict)


def drawn(seed: int, others: Sequence[int], weeks: int = 3) -> Round:
    """A town of 20 to 60 people that speaks of three things and of things of its own, and an attack upon it."""
    draw = random.Random(seed)  # noqa: S311 - a game
    ward = draw.choice(["W1", "W2"])
    first = 60
    town = []
    for number in range(draw.randint(20, 60)):
        theme = draw.choice(["a", "b", "c", BESIDE, f"alone {seed} {number}"])
        town.append(
            Said(
                f"t{number}",
                draw.choice([OURS, OURS, OTHER]),
                draw.choice(["W1", "W2", None]),
                draw.randint(first - 50, first + weeks - 1),
                theme,
                draw.random() < 0.5,
            )
        )
    spoken = draw.choice(others)
    town += [Said(f"o{at}", OURS, ward, draw.randint(first - 3, first), SECRET, at % 2 == 0) for at in range(spoken)]
    round_ = Round(seed, spoken, ward, first, town)
    for week in range(first, first + weeks):
        round_.moves[week] = list(_attack(draw, week, ward))
        round_.taken_back[week] = draw.choice([0, 0, 1, 4])
    return round_


def _attack(draw: random.Random, week: int, ward: str) -> Iterator[Said]:
    """One week's moves: pad the secret to just below and above five, fill up the shares, or bridge two themes."""
    tactic = draw.choice(["pad", "pad", "share", "bridge", "nothing"])
    many = draw.choice([1, 3, 4, 5, 6, 9])
    for at in range(0 if tactic == "nothing" else many):
        theme = {"pad": SECRET, "share": f"x {week} {at}", "bridge": f"{SECRET}+{BESIDE}"}[tactic]
        yield Said(f"x{week}-{at}", ATTACKER, draw.choice([ward, None]), week, theme, draw.random() < 0.5)
    if tactic != "nothing":  # people of their own who have something in common anyway, to see their own share move
        for at in range(draw.choice([0, 5, 7])):
            yield Said(f"y{week}-{at}", ATTACKER, ward, week, "a")


@dataclass(frozen=True)
class Told:
    """What a closing run published, and how many of the target's scheme are in the pattern of the secret."""

    figures: tuple[PublishedFigure, ...]
    people: int
    groups: tuple[Group, ...] = ()


def relatives(round_: Round) -> list[Said]:
    """People of the target's scheme whose themes make two families, said before the attack."""
    week = round_.week - 1
    return [
        Said(f"{family}{at}{who}", OURS, None, week, f"kin {family}+own {family}{at}")
        for family in KIN
        for at in range(3)
        for who in range(6)
    ]


def readings(round_: Round, *, present: bool) -> list[Told]:
    """What each closing run publishes in the world with the target's words, or with others of theirs in their place."""
    said = [*round_.town, Said(TARGET, OURS, round_.ward, round_.week, SECRET if present else f"alone {round_.seed}")]
    own: list[Said] = []
    told: list[Told] = []
    for week in sorted(round_.moves):
        own = [*own, *round_.moves[week]]
        told.append(
            published([one for one in (*said, *own) if one.week <= week], week, told[-1].groups if told else ())
        )
        own = own[round_.taken_back[week] :]
    return told


def published(said: Sequence[Said], week: int, before: Sequence[Group] = ()) -> Told:
    """What a closing run publishes of these statements, after one with these groups. Patterns are called by what they say."""
    said = sorted(said, key=lambda one: (one.person, one.theme))
    vectors = np.stack([_vector(one.theme) for one in said])
    labels = PlainClusters().fit(vectors, seed=0).labels
    groups = {label: [said[i] for i in np.flatnonzero(labels == label)] for label in set(labels.tolist()) if label >= 0}
    names = {label: _name(own) for label, own in groups.items()}
    corpus = Corpus(
        ids=[f"{at:05d}" for at in range(len(said))],
        vectors=vectors,
        texts=[one.theme for one in said],
        embedded=[one.theme for one in said],
        redacted=[one.theme for one in said],
        persons=[f"{one.scheme}/{one.person}" for one in said],
        schemes=[one.scheme for one in said],
        places=[one.place for one in said],
        weeks=np.array([one.week for one in said], dtype=np.int64),
        own_words=np.array([one.words for one in said], dtype=bool),
        worker_words=np.array([not one.words for one in said], dtype=bool),
        inferred=np.zeros(len(said), dtype=bool),
    )
    patterns = [None if label < 0 else names[label] for label in labels.tolist()]
    in_it = [
        len({one.person for one in own if one.scheme == OURS})
        for own in groups.values()
        if any(one.theme == SECRET and one.scheme == OURS for one in own)
    ]
    figures = Publisher(corpus, patterns, week, VIEWS, MIN_PEOPLE).publish()
    found = groups_of(f"r{week}", home_unit("H"), corpus, patterns, figures, before, MIN_PEOPLE)
    told = tuple(
        group.model_copy(update={"beside": ()}) for group in found
    )  # those are shown to the context scope alone
    return Told(figures, max(in_it, default=0), told)


def _name(said: Sequence[Said]) -> str:
    """By what most people of the largest scheme say: as the service names a pattern."""
    scheme = largest(
        {scheme: len({s.person for s in said if s.scheme == scheme}) for scheme in (OURS, OTHER, ATTACKER)}
    )
    themes = [one.theme for one in said if one.scheme == scheme]
    return max(sorted(set(themes)), key=themes.count)


_VECTORS: dict[str, NDArray[np.float32]] = {}


def _vector(theme: str) -> NDArray[np.float32]:
    """A theme's direction; of a bridge, half way between its two."""
    if theme not in _VECTORS or len(theme) > len(f"{SECRET}+{BESIDE}"):
        parts = [np.random.default_rng([*part.encode()]).standard_normal(DIM) for part in theme.split("+")]
        whole = np.sum([part / np.linalg.norm(part) for part in parts], axis=0)
        _VECTORS[theme] = (whole / np.linalg.norm(whole)).astype(np.float32)
    return _VECTORS[theme]


FIGURES = ("people", "statements", "own_words", "worker_words", "idiosyncratic")


@dataclass(frozen=True)
class Compared:
    """Both worlds of one round.

    Attributes:
        few: in no closing run do so many as five of the target's scheme, the target with them, speak of the secret.
        apart: kinds of figures that differ, of which pattern (None: of the whole kind); `shown` where one is withheld,
            `groups` where patterns are grouped otherwise.
        grouped: in some closing run there were groups with the secret in one of them.
        weights: all figures of the secret that were told, added up, without and with the target.
    """

    few: bool
    apart: frozenset[tuple[str, str | None]]
    weights: tuple[int, int]
    grouped: bool = False


def compared(round_: Round) -> Compared:
    """Play a round in both worlds, and read them as somebody does who knows everything but what the target said."""
    absent, present = readings(round_, present=False), readings(round_, present=True)
    apart = {
        difference
        for without, with_her in zip(absent, present, strict=True)
        for difference in _apart(without, with_her)
    }
    few = all(told.people < MIN_PEOPLE for told in present)
    grouped = any(SECRET in group.patterns for told in present for group in told.groups)
    return Compared(few, frozenset(apart), (_weight(absent), _weight(present)), grouped)


def _apart(one: Told, other: Told) -> Iterator[tuple[str, str | None]]:
    if one.groups != other.groups:
        yield "groups", None
    left, right = ({(f.place, f.pattern, f.basis, f.weeks): f for f in told.figures} for told in (one, other))
    for key in left.keys() | right.keys():
        if key not in left or key not in right:
            yield "shown", key[1]
        else:
            yield from ((name, key[1]) for name in FIGURES if getattr(left[key], name) != getattr(right[key], name))


def _weight(readings_: Sequence[Told]) -> int:
    """A guess is by how much is told of the secret: rounding grows with the count, so nothing else tells more."""
    return sum((f.people or 0) + (f.statements or 0) for told in readings_ for f in told.figures if f.pattern == SECRET)


def right_guesses(weights: Sequence[tuple[int, int]]) -> float:
    """How many of both worlds of every round are guessed right, by whether more is told than in half of all others.

    Args:
        weights: without and with the target, of each round; a guess in doubt counts half.
    """
    seen = [(False, without) for without, _ in weights] + [(True, with_her) for _, with_her in weights]
    middle = sorted(weight for _, weight in seen)[len(seen) // 2]
    return sum(0.5 if weight == middle else float((weight > middle) == there) for there, weight in seen)
