"""What is published on arrays is what the plain rule on sets publishes, whoever said what where and when."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.patterns.figures import Publisher, View, tree
from services.patterns.statements import Corpus
from tests.support.plain_figures import PlainPublisher

WEEK = 100
NESTED = tree(
    "H", {"H": None, "W1": "H", "W2": "H", "W3": "H", "N1": "W1", "N2": "W1", "N3": "W2", "S1": "N1", "S2": "N1"}
)
ROOTS = (NESTED, View("H"), View(""), tree("H", {"W1": "H", "W2": "H"}))
PLACES = (None, "H", "W1", "W2", "W3", "N1", "N2", "N3", "S1", "S2", "elsewhere")
AGO = (-1, 0, 0, 0, 1, 3, 4, 10, 13, 30, 51, 52, 80)
"""Weeks ago: the edges of every window, what comes after the run's week, and what is too old."""


@dataclass(frozen=True)
class Drawn:
    """Statements drawn at random, and what the run is of."""

    corpus: Corpus
    patterns: list[str | None]
    root: View
    min_people: int


def drawn(seed: int) -> Drawn:
    """From a handful of statements to six hundred, of few or many people in one to three schemes, spread evenly or not."""
    random = np.random.default_rng(seed)
    n = int(random.choice([0, 4, 20, 60, 150, 300, 600]))
    people, schemes, names = (int(random.choice(some)) for some in ([6, 12, 30, 200], [1, 1, 2, 3], [1, 2, 4, 9]))
    skew = random.choice([0.5, 1.0, 3.0])

    def some(many: int) -> list[int]:
        weights = np.arange(1, many + 1) ** -skew
        return [int(at) for at in random.choice(many, n, p=weights / weights.sum())]

    who = random.integers(0, people, n).tolist()
    alone = random.random(n) < random.choice([0.0, 0.05, 0.3])
    patterns = [None if apart else f"p{at}" for apart, at in zip(alone, some(names), strict=True)]
    few = int(random.choice([1, 3, len(PLACES)]))
    corpus = Corpus(
        ids=[f"{at:05d}" for at in range(n)],
        vectors=np.zeros((n, 1), dtype=np.float32),
        texts=[""] * n,
        embedded=[""] * n,
        redacted=[""] * n,
        # The same name in two schemes is two people.
        persons=[f"p{at // schemes}" for at in who],
        schemes=["abc"[at % schemes] for at in who],
        places=[PLACES[at] for at in random.permutation(len(PLACES))[some(few)].tolist()],
        weeks=np.array([WEEK - AGO[at] for at in some(len(AGO))], dtype=np.int64),
        own_words=random.random(n) < random.choice([0.02, 0.5, 0.98]),
        worker_words=random.random(n) < 0.3,
        inferred=random.random(n) < random.choice([0.0, 0.05, 0.5]),
    )
    return Drawn(corpus, patterns, ROOTS[int(random.integers(len(ROOTS)))], int(random.choice([1, 2, 3, 5, 10])))


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 2**32))
def test_the_same_figures_are_published_as_by_the_plain_rule(seed: int) -> None:
    """Schemes, nested places, every window's edge, small counts: figure by figure and in the same order."""
    one = drawn(seed)
    given_ = (one.corpus, one.patterns, WEEK, one.root, one.min_people)
    assert Publisher(*given_).publish() == PlainPublisher(*given_).publish()


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_the_same_is_in_common_and_alone_as_by_the_plain_rule(seed: int) -> None:
    """By the run's own patterns and by others, as the curve has them."""
    one = drawn(seed)
    given_ = (one.corpus, one.patterns, WEEK, one.root, one.min_people)
    fast, plain = Publisher(*given_), PlainPublisher(*given_)
    labels = np.random.default_rng(seed).integers(-1, 4, len(one.corpus)).astype(np.int32)
    others = [None if label < 0 else str(label) for label in labels.tolist()]
    assert set(np.flatnonzero(fast.year()).tolist()) == plain.year()
    for mine, theirs in ((fast.common(), plain.common()), (fast.common(labels), plain.common(others))):
        assert set(np.flatnonzero(mine).tolist()) == theirs
        assert fast.people(mine) == plain.people(theirs)
        assert fast.alone(mine) == plain.alone(theirs)


@pytest.mark.parametrize("root", ROOTS, ids=range(len(ROOTS)))
def test_the_draws_show_and_withhold(root: View) -> None:
    """What is compared is not nothing: the draws above show figures of patterns and places, and withhold others."""
    shown, withheld = 0, 0
    for seed in range(60):
        one = drawn(seed)
        found = Publisher(one.corpus, one.patterns, WEEK, root, one.min_people).publish()
        every = Publisher(one.corpus, one.patterns, WEEK, root, 0).publish()
        shown += sum(figure.pattern is not None for figure in found)
        withheld += len(every) - len(found)
    assert shown > 20
    assert withheld > 20
