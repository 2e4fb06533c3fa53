"""What people have begun to say is born at once, as a candidate, with its statements, and the runs after keep it."""

from __future__ import annotations

import numpy as np
import pytest

from contracts.events import RunCompleted
from contracts.words import Kind
from services.patterns.domain import Line
from services.patterns.numerics.communities import LeidenClusterer
from tests.bench.lineage.weekly import closed, corpus_of
from tests.unit.services.patterns.numerics.test_news import FEW, corpus

FIRST, BEGINS, LAST = 2_900, 3_060, 3_075


@pytest.fixture(scope="module")
def history() -> tuple[list[RunCompleted], Line, set[str]]:
    """Four years of three themes, in whose first a corner begins to be said in week `BEGINS`, one person or two a week."""
    vectors = corpus(4)
    n = len(vectors)
    random = np.random.default_rng(4)
    weeks = random.integers(FIRST, LAST + 1, n)
    weeks[-FEW:] = BEGINS + np.arange(FEW) * 10 // FEW
    ids = [f"s{at:04d}" for at in range(n)]
    every = corpus_of(ids, ids, vectors, weeks.tolist(), ids, ["x"] * n)
    cuts = [*range(FIRST + 60, BEGINS, 20), *range(BEGINS, LAST + 1)]
    _, events, line = closed(every, cuts, Kind.PROBLEM, LeidenClusterer(), hold=3)
    return events, line, set(ids[-FEW:])


def birth_of(events: list[RunCompleted], statements: set[str]) -> tuple[RunCompleted, str]:
    """The run in which a pattern was born that is mostly these."""
    for event in events:
        for step in event.steps:
            members = {s for s, _ in event.assigned.get(step.pattern, ())}
            if step.step == "born" and members and len(members & statements) > len(members) / 2:
                return event, step.pattern
    raise AssertionError("never born")


def test_it_is_born_before_it_has_held_and_takes_its_statements(
    history: tuple[list[RunCompleted], Line, set[str]],
) -> None:
    """Within the quarter, in the first run that sees it, out of a pattern that was there."""
    events, _, corner = history
    event, pattern = birth_of(events, corner)
    assert pattern in event.apart
    assert all(pattern not in one.apart for one in events[: events.index(event)])
    assert not any(pattern in (one.pattern, *one.parents) for one in event.held)


def test_the_runs_after_keep_it(history: tuple[list[RunCompleted], Line, set[str]]) -> None:
    """Though the engine by itself would join it with what it lies in: at the end nearly all of it is there, and little else."""
    events, line, corner = history
    _, pattern = birth_of(events, corner)
    members = {s for s, member in line.members.items() if member.pattern == pattern}
    assert pattern in line.apart
    assert len(members & corner) >= 0.8 * len(corner)
    assert len(members & corner) >= 0.7 * len(members)
    assert not any(step.pattern == pattern for event in events for step in event.steps if step.step == "merged")


def test_without_it_nobody_would_hear_of_it(history: tuple[list[RunCompleted], Line, set[str]]) -> None:
    """The engine alone sees the corner as some of a larger pattern: this is what the fine look is for."""
    _, _, corner = history
    found = LeidenClusterer().fit(corpus(4), seed=17)
    where = found.labels[-FEW:]
    most = np.bincount(where[where >= 0]).argmax()
    assert (found.labels == most).sum() > 3 * len(corner)


def test_what_is_kept_apart_is_in_the_event(history: tuple[list[RunCompleted], Line, set[str]]) -> None:
    """A line folded anew from stored bytes knows it."""
    events, line, _ = history
    again = Line()
    for event in events:
        again.apply(RunCompleted.model_validate_json(event.model_dump_json()))
    assert again.apart == line.apart != frozenset()
