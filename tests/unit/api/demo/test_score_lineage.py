"""Turns of life are matched by what the patterns in them stand for, and by when."""

import pytest

from api.demo.generator import Demonstration
from api.demo.score_lineage import LineageSeen, score_lineage
from api.demo.truth import LineageFact, Truth
from contracts.weeks import Week


@pytest.fixture
def truth(demonstration: Demonstration) -> Truth:
    """The truth of the demonstration."""
    return demonstration.truth


def _same(truth: Truth) -> dict[str, str]:
    return {fact.id: fact.id for fact in truth.situations}


def _seen(fact: LineageFact, week: str) -> LineageSeen:
    return LineageSeen(fact.event, week, fact.situations[0], fact.situations[1:])


def test_every_turn_seen_when_it_shows_is_found(truth: Truth) -> None:
    """Nothing is missed and nothing invented."""
    found = score_lineage(truth, [_seen(fact, fact.shows) for fact in truth.lineage], _same(truth))
    assert found.found == dict.fromkeys([fact.id for fact in truth.lineage], 0)
    assert (found.missed, found.invented, found.rare_births) == (frozenset(), (), 0)


def test_a_turn_seen_too_late_is_missed_but_not_invented(truth: Truth) -> None:
    """Fourteen weeks after it could show is beyond three monthly runs."""
    fact = next(f for f in truth.lineage if f.id == "bus-41")
    late = _seen(fact, str(Week.parse(fact.shows).plus(14)))
    found = score_lineage(truth, [late], _same(truth))
    assert fact.id in found.missed
    assert found.invented == ()
    assert fact.id in score_lineage(truth, [late], _same(truth), within_weeks=14).found


def test_invented_turns_are_told(truth: Truth) -> None:
    """A split of damp, a fading of fuel costs, and a turn of a pattern that stands for nothing."""
    lies = [
        LineageSeen("split", "2025-W10", "damp-and-mould", ("damp-and-mould", "fuel-costs")),
        LineageSeen("faded", "2025-W11", "fuel-costs"),
        LineageSeen("merged", "2025-W12", "nothing", ("nobody",)),
    ]
    assert score_lineage(truth, lies, _same(truth)).invented == tuple(lies)


def test_the_first_year_invents_nothing(truth: Truth) -> None:
    """While every pattern is new, births and splits are not judged; nor ever is going on."""
    early = [LineageSeen("born", "2023-W10", "x"), LineageSeen("split", "2023-W40", "y", ("z",))]
    going_on = [LineageSeen("continued", "2026-W10", "x")]
    assert score_lineage(truth, early + going_on, _same(truth)).invented == ()


def test_a_rare_situation_s_first_birth_is_no_invention_but_its_second_is(truth: Truth) -> None:
    """Small situations come to enough statements late; being born twice is a lost identity."""
    births = [LineageSeen("born", "2025-W10", "a"), LineageSeen("born", "2025-W20", "b")]
    found = score_lineage(truth, births, {"a": "swim-again", "b": "swim-again"})
    assert (found.rare_births, found.invented) == (1, (births[1],))


def test_a_split_needs_its_own_parts(truth: Truth) -> None:
    """A split of the carers' pattern into something else is not the planted one."""
    told = _same(truth)
    wrong = LineageSeen("split", "2026-W01", "carer-worn-out", ("fuel-costs",))
    right = LineageSeen("split", "2026-W01", "carer-respite", ("carer-nights",))
    assert score_lineage(truth, [wrong], told).invented == (wrong,)
    assert "two-kinds-of-tired" in score_lineage(truth, [right], told).found


def test_a_candidate_claims_nothing_and_may_be_right(truth: Truth) -> None:
    """A birth that did not last is not held against the service; the planted one is found when it first shows."""
    told = _same(truth)
    assert score_lineage(truth, [LineageSeen("born", "2025-W10", "nothing", (), candidate=True)], told).invented == ()
    fact = next(f for f in truth.lineage if f.id == "last-bank")
    early = LineageSeen("born", fact.shows, fact.situations[0], (), candidate=True)
    assert "last-bank" in score_lineage(truth, [early], told).found


def test_the_whole_that_a_split_left_behind_fades_truly(truth: Truth) -> None:
    """Nobody says it any more: that is part of the split, and not made up."""
    faded = LineageSeen("faded", "2026-W02", "carer-worn-out")
    assert score_lineage(truth, [faded], _same(truth)).invented == ()
