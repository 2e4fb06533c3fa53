"""What people decided holds through fifty closing runs, with new statements between them, and can be undone after."""

from __future__ import annotations

import pytest

from services.patterns.domain import Line, output_hash
from tests.unit.services.patterns.curation.made import Decisions, Home

RUNS = 50


@pytest.fixture(scope="module")
def lived() -> tuple[Home, Decisions, dict[str, str]]:
    """A home after its first closing run, what people decided then, and fifty closing runs since."""
    home, decisions = Home(), Decisions()
    home.hear(30)
    home.close(decisions)
    a, b, c, d = (home.most(theme) for theme in range(4))
    assert len({a, b, c, d}) == 4
    moved = tuple(s for s in home.ids(1) if home.where(s) == b)
    apart = tuple(s for s in home.ids(2) if home.where(s) == c)[:12]
    stranger, guest = home.ids(3)[0], home.ids(3)[1]
    made = {
        "a": a, "b": b, "c": c, "d": d, "new": "psplit", "stranger": stranger, "guest": guest,
        "merge": decisions.merge(a, b, moved),
        "split": decisions.split(c, "psplit", apart),
        "bar": decisions.bars(d, stranger, d),
        "belongs": decisions.belongs(a, guest, d),
    }  # fmt: skip
    made["apart"] = " ".join(apart)
    made["moved"] = " ".join(moved)
    for _ in range(RUNS):
        home.hear(2)
        home.close(decisions)
        holds(home, made)
    return home, decisions, made


def holds(home: Home, made: dict[str, str]) -> None:
    """Every decision, checked on the run just made."""
    assert made["b"] not in home.line.sizes
    assert home.most(0) == home.most(1) == made["a"]
    patterns = {home.where(s) for s in home.ids(0) + home.ids(1)}
    assert patterns <= {made["a"], None}
    assert {home.where(s) for s in made["apart"].split()} == {made["new"]}
    assert {home.where(s) for s in home.ids(2)} <= {made["c"], made["new"], None}
    assert home.most(2) in (made["c"], made["new"])
    assert made["c"] in home.line.sizes
    assert home.where(made["stranger"]) != made["d"]
    assert home.where(made["guest"]) == made["a"]


def test_merges_splits_and_belonging_hold_through_fifty_runs(lived: tuple[Home, Decisions, dict[str, str]]) -> None:
    """The fixture checks after each run; every pattern there at the end is one that people or the first run know."""
    home, _, made = lived
    assert len(home.runs) == RUNS + 1
    assert set(home.line.sizes) == {made["a"], made["c"], made["d"], made["new"]}


def test_the_runs_fold_to_the_same_line(lived: tuple[Home, Decisions, dict[str, str]]) -> None:
    """What the events say, folded anew, is where everything is, and the last run's hash is of that."""
    home, _, _ = lived
    line = Line()
    for event in home.runs:
        line.apply(event)
    assert line.members == home.line.members
    assert home.runs[-1].output_hash == output_hash(line.members, {} if not home.runs[-1].shown else line.placed)


def test_the_lineage_tells_of_the_merge_and_the_split_once(lived: tuple[Home, Decisions, dict[str, str]]) -> None:
    """In the first run after, so that a series knows it was drawn anew, and never again."""
    home, _, made = lived
    told = [(at, s.step, s.pattern, s.parents) for at, run in enumerate(home.runs) for s in run.steps]
    people = [one for one in told if one[1] in ("merged", "split", "born", "faded", "returned") and one[0] > 0]
    assert people == [
        (1, "merged", made["a"], (made["b"],)),
        (1, "split", made["new"], (made["c"],)),
    ]
    for run in home.runs[1:]:
        after = {step.pattern for step in run.steps if step.step != "merged"}
        assert after == set(home.line.sizes)


def test_undoing_gives_everything_back(lived: tuple[Home, Decisions, dict[str, str]]) -> None:
    """What was merged is two patterns again under their own names, what was split is one, what was moved goes home."""
    home, decisions, made = lived
    for what in ("merge", "split", "bar", "belongs"):
        decisions.undo(made[what])
    home.hear(2)
    home.close(decisions)
    assert {home.where(s) for s in made["moved"].split()} <= {made["b"], None}
    assert home.most(1) == made["b"]
    assert home.most(0) == made["a"]
    assert made["new"] not in home.line.sizes
    assert {home.where(s) for s in home.ids(2)} <= {made["c"], None}
    assert home.where(made["stranger"]) == made["d"]
    assert home.where(made["guest"]) == made["d"]
    assert any(s.step == "merged" and s.parents == (made["new"],) for s in home.runs[-1].steps)
