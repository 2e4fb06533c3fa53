"""Which weeks are closed: when a first load of old notes is replayed, and when a unit's week is due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from contracts.weeks import Week

WEEKLY = 26
"""Weeks before the newest frozen one that a first load closes week by week; earlier ones month by month."""


def replay_cuts(weeks: Iterable[int], frozen: Week) -> list[Week]:
    """The weeks at which a first load is cut, in order.

    Args:
        weeks: weeks that have statements, in any order.
        frozen: the newest week whose sheet has frozen.

    Returns:
        The last week of each month, then each of the last `WEEKLY` weeks up to `frozen`; only cuts that bring a
        statement; always ending with the newest week that has one and is frozen. Empty where none has.
    """
    said = sorted({w for w in weeks if w <= frozen})
    cuts: list[Week] = []
    for at, number in enumerate(said):
        week = Week(number)
        # A cut takes in all weeks since the one before, so a week is cut at the end of its month (or on its own).
        last = at == len(said) - 1
        if last or number > frozen - WEEKLY or _month(week) != _month(Week(said[at + 1])):
            cuts.append(week)
    return cuts


def due_weeks(through: int, said: Iterable[int], frozen: Week, most: int = WEEKLY) -> list[Week]:
    """The weeks a unit has still to close, oldest first: each with statements, and the newest frozen one.

    Args:
        through: the week of its last closing run.
        said: weeks with statements.
        frozen: the newest week whose sheet has frozen.
        most: after a long silence only so many of the newest are closed.
    """
    return [Week(w) for w in sorted({w for w in said if through < w <= frozen} | {int(frozen)}) if w > through][-most:]


def _month(week: Week) -> tuple[int, int]:
    # A week counts in the month its Thursday lies in, as it does in a year.
    thursday = week.monday + timedelta(days=3)
    return thursday.year, thursday.month
