"""Patterns last from one closing run to the next, and every run can be made again from what was decided before."""

from __future__ import annotations

import numpy as np
import pytest

from contracts.events import RunCompleted
from contracts.words import Kind
from services.patterns.domain import Line
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.graph import unit
from services.patterns.statements import Corpus
from tests.bench.lineage.weekly import Weekly, closed, corpus_of

THEMES, EACH, DIM, RUNS = 8, 60, 32, 16
FIRST = 2_900


def a_corpus(spread: float = 0.85) -> Corpus:
    """Statements around as many themes, over weeks: so wide that many lie at the edge of two."""
    draw = np.random.default_rng(3)
    centres = unit(draw.standard_normal((THEMES, DIM)).astype(np.float32))
    theme = np.repeat(np.arange(THEMES), EACH)
    n = theme.size
    vectors = unit(centres[theme] + spread * draw.standard_normal((n, DIM)).astype(np.float32) / np.sqrt(DIM / 4))
    ids = [f"s{at:04d}" for at in range(n)]
    # A first year at once, then two in a hundred each week.
    weeks = np.where(draw.random(n) < 0.75, FIRST, FIRST + draw.integers(1, RUNS, n))
    order = draw.permutation(n)
    return corpus_of(ids, ids, vectors[order], weeks.tolist(), ids, ["x"] * n)


@pytest.fixture(scope="module")
def history() -> tuple[list[Weekly], list[RunCompleted]]:
    """Sixteen closing runs."""
    weeks, events, _ = closed(
        a_corpus(), range(FIRST, FIRST + RUNS), Kind.PROBLEM, LeidenClusterer(null_check=False), hold=3
    )
    return weeks, events


def test_two_per_cent_of_new_notes_do_not_reshuffle_the_rest(history: tuple[list[Weekly], list[RunCompleted]]) -> None:
    """At least 95 in 100 statements keep their pattern from each run to the next."""
    weeks, _ = history
    assert weeks[0].patterns >= THEMES / 2
    assert sum(w.same for w in weeks[1:]) >= 0.95 * sum(w.was for w in weeks[1:])


def test_without_warm_start_and_holding_they_would(history: tuple[list[Weekly], list[RunCompleted]]) -> None:
    """The same statements clustered anew each week, and told at once: fewer keep their pattern."""
    weeks, _ = history
    at_once, _, _ = closed(
        a_corpus(), range(FIRST, FIRST + RUNS), Kind.PROBLEM, LeidenClusterer(null_check=False), hold=1
    )
    kept, fewer = (sum(w.same for w in some[1:]) / sum(w.was for w in some[1:]) for some in (weeks, at_once))
    assert kept >= fewer


def test_a_line_that_is_folded_anew_decides_the_same(history: tuple[list[Weekly], list[RunCompleted]]) -> None:
    """What is held and who is a candidate is all in the events: a run made again from them is the same to the last step."""
    _, events = history
    line = Line()
    for event in events[:-1]:
        line.apply(RunCompleted.model_validate_json(event.model_dump_json()))
    assert line.held == events[-2].held
    last = Line()
    for event in events:
        last.apply(event)
    assert set(last.young) <= set(last.sizes) | last.over
