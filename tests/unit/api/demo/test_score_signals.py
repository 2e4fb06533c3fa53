"""Signals are matched by what their pattern stands for, where and when."""

import pytest

from api.demo.council import COUNCIL
from api.demo.generator import Demonstration
from api.demo.score_signals import SignalSeen, score_signals
from api.demo.truth import Truth
from contracts.weeks import Week


@pytest.fixture
def truth(demonstration: Demonstration) -> Truth:
    """The truth of the demonstration."""
    return demonstration.truth


def _same(truth: Truth) -> dict[str, str]:
    return {fact.id: fact.id for fact in truth.situations}


def _after(week: str, weeks: int) -> str:
    return str(Week.parse(week).plus(weeks))


def test_every_signal_raised_in_time_is_found(truth: Truth) -> None:
    """Two weeks after reaching five people is in time, and traps stay quiet."""
    raised = [SignalSeen(f.place, _after(f.reached, 2), f.direction, f.situation) for f in truth.signals]
    found = score_signals(truth, raised, _same(truth))
    assert found.found == dict.fromkeys([f.id for f in truth.signals], 2)
    assert found.found_at_place == {f.id for f in truth.signals}
    assert (found.missed, found.traps_raised, found.unplanned) == (frozenset(), {}, 0)


def test_a_signal_three_weeks_later_is_late(truth: Truth) -> None:
    """It is missed, told apart as late, and no false alarm."""
    fact = next(f for f in truth.signals if f.id == "damp-after-flood")
    found = score_signals(truth, [SignalSeen(COUNCIL, _after(fact.reached, 3), "more", fact.situation)], _same(truth))
    assert found.late == {"damp-after-flood"} <= found.missed
    assert found.unplanned == 0


def test_a_ward_s_signal_may_show_in_its_council_but_not_in_another_ward(truth: Truth) -> None:
    """The council's alarm finds it, without its place; another ward's does not."""
    fact = next(f for f in truth.signals if f.id == "northgate-nights")
    council = score_signals(truth, [SignalSeen(COUNCIL, fact.reached, "more", fact.situation)], _same(truth))
    assert (council.found, council.found_at_place) == ({"northgate-nights": 0}, frozenset())
    other = score_signals(truth, [SignalSeen("E05099008", fact.reached, "more", fact.situation)], _same(truth))
    assert (other.found, other.unplanned) == ({}, 1)


def test_the_direction_counts(truth: Truth) -> None:
    """More is not found by quieter."""
    fact = truth.signals[0]
    found = score_signals(truth, [SignalSeen(fact.place, fact.reached, "quieter", fact.situation)], _same(truth))
    assert fact.id in found.missed


def test_every_trap_can_be_walked_into(truth: Truth) -> None:
    """A signal in each trap's situation, place and weeks raises that trap and finds nothing."""
    for trap in truth.traps:
        situation = trap.situations[0] if trap.situations else "pip-reassessment"
        week = _after(trap.first, trap.weeks - 1)
        found = score_signals(truth, [SignalSeen(trap.place, week, "more", situation)], _same(truth))
        assert trap.id in found.traps_raised
        assert found.found == {}


def test_a_trap_of_its_weeks_is_no_trap_in_others(truth: Truth) -> None:
    """The silent source's benefits checks two months later are an unplanned signal."""
    found = score_signals(
        truth, [SignalSeen(COUNCIL, _after("2026-W34", 9), "quieter", "benefits-check")], _same(truth)
    )
    assert (found.traps_raised, found.unplanned) == ({}, 1)


def test_signals_about_what_is_born_or_grows_are_told_apart(truth: Truth) -> None:
    """They are true of the notes, though planted as a turn of life."""
    raised = [
        SignalSeen(COUNCIL, "2026-W26", "emerging", "bank-branch-closed"),
        SignalSeen(COUNCIL, "2026-W26", "more", None),
    ]
    found = score_signals(truth, raised, _same(truth))
    assert (found.of_turns, found.unplanned) == (1, 1)


def test_a_pattern_announced_as_found_is_no_false_alarm(truth: Truth) -> None:
    """It promises no test; only in a trap does it count against the service."""
    rare = SignalSeen(COUNCIL, "2026-W26", "found", "swim-again")
    found = score_signals(truth, [rare], _same(truth))
    assert (found.new_patterns, found.unplanned, found.traps_raised) == (1, 0, {})
