"""Which weeks are closed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contracts.weeks import Week
from services.patterns.cuts import WEEKLY, due_weeks, replay_cuts

FROZEN = Week.parse("2026-W46")


@given(st.lists(st.integers(int(FROZEN) - 300, int(FROZEN) + 10), max_size=80))
def test_a_first_load_ends_with_the_newest_frozen_week_that_has_notes(weeks: list[int]) -> None:
    """Every cut brings a statement, none lies after the freeze, and none is missing at the end."""
    cuts = replay_cuts(weeks, FROZEN)
    frozen = [w for w in weeks if w <= FROZEN]
    assert cuts == sorted(set(cuts))
    assert set(cuts) <= set(frozen)
    assert (cuts[-1] if cuts else None) == max(frozen, default=None)


def test_old_weeks_are_cut_by_month_and_the_last_half_year_by_week() -> None:
    """Three years of notes in every week: a cut a month, then 26 weekly ones."""
    cuts = replay_cuts(range(int(FROZEN) - 155, int(FROZEN) + 5), FROZEN)
    weekly = [c for c in cuts if c > FROZEN - WEEKLY]
    assert len(weekly) == WEEKLY
    months = [(c.plus(0).monday.year, c.monday.month) for c in cuts[: -len(weekly)]]
    assert len(months) == len(set(months)) == 30
    assert str(cuts[0]) == "2023-W48"


def test_due_weeks_are_those_with_statements_and_the_newest() -> None:
    """After a silence only weeks that said something are closed, and the newest frozen one."""
    assert due_weeks(FROZEN - 5, [FROZEN - 9, FROZEN - 3, FROZEN + 1], FROZEN) == [FROZEN - 3, FROZEN]
    assert due_weeks(int(FROZEN), [int(FROZEN)], FROZEN) == []
    assert len(due_weeks(FROZEN - 100, range(FROZEN - 99, FROZEN), FROZEN)) == WEEKLY
