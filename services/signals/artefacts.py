"""What moved in the data rather than in lives: named as data clues, kept apart from signals, never raising one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from contracts.events import DataClue
from contracts.events.signals import ClueKind
from contracts.weeks import Week
from services.signals.numerics.arrays import Bools, Ints
from services.signals.numerics.method import test_weeks
from services.signals.people import at_least, heard_in, said_by
from services.signals.raising import mostly_news
from services.signals.series import KNOWN_AFTER, Heard, begins_to_name_modes, known_sources

SILENT_FROM = 26
LATE_AFTER = 4
LATE_FEWEST = 10
LATE_TIMES = 3.0
NEWS = 0.001
"""Chance of a silent week below which it is news."""


def clues(
    who: Heard,
    week: int,
    recorded_week: Ints,
    copies: Bools,
    changed: Sequence[Any],
    drawn: Mapping[ClueKind, Mapping[str, Ints]],
    *,
    modes: bool = True,
) -> list[DataClue]:
    """Every data clue of a week.

    Args:
        who: everything heard in the home.
        week: the tested week.
        recorded_week: (n,) week in which each note was first posted.
        copies: (m,) copied statements.
        changed: rows (code, changed_week) of places that began or ended.
        drawn: the patterns that were drawn anew, with the rows of their statements, by the clue they would be.
        modes: whether it is told that a source begins to say modes.
    """
    return [
        *_sources(who, week),
        *(_modes(who, week) if modes else ()),
        *_late(who, week, recorded_week),
        *_copied(who, week, copies),
        *_volume(who, week),
        *_drawn(who, week, drawn),
        *(DataClue(clue="renamed place", place=row.code, since=str(Week(row.changed_week))) for row in changed),
    ]


def _sources(who: Heard, week: int) -> list[DataClue]:
    found = []
    known = known_sources(who, week)
    for code, source in enumerate(who.sources):
        own = (who.note_source == code) & (who.note_week <= week)
        if not own.any():
            continue
        first = int(who.note_week[own].min())
        people = at_least(who, heard_in(who, np.flatnonzero(own & (who.note_week > week - SILENT_FROM))))
        if not known[code]:
            found.append(DataClue(clue="new source", source=source, people=people, since=str(Week(first))))
            continue
        begin = max(first, week - SILENT_FROM)
        weekly = np.bincount(who.note_week[own & (who.note_week >= begin)] - begin, minlength=week - begin + 1)
        mean = float(weekly[:-1].mean()) if len(weekly) > 1 else 0.0
        # By Poisson's chance the heard weeks say what a silent one is worth.
        if weekly[-1] == 0 and np.exp(-mean) < NEWS:
            found.append(DataClue(clue="silent source", source=source, people=people, since=str(Week(week))))
    return found


def _modes(who: Heard, week: int) -> list[DataClue]:
    """Sources that have begun to say the modes of their actions: a form that was changed, and nothing done otherwise."""
    found = []
    for code, since in begins_to_name_modes(who, week).items():
        said = np.flatnonzero((who.said_mode >= 0) & (who.said_week <= week) & (who.note_source[who.said_note] == code))
        people = at_least(who, said_by(who, said))
        found.append(DataClue(clue="new modes", source=who.sources[code], people=people, since=str(Week(since))))
    return found


def _late(who: Heard, week: int, recorded_week: Ints) -> list[DataClue]:
    if not recorded_week.size or int(recorded_week.min()) >= week:
        return []  # a home's first notes are its history, not late
    late = (recorded_week - who.note_week > LATE_AFTER) & (recorded_week <= week)
    now = late & (recorded_week == week)
    usual = float((late & (recorded_week < week) & (recorded_week >= week - KNOWN_AFTER)).sum()) / KNOWN_AFTER
    if now.sum() < LATE_FEWEST or now.sum() <= LATE_TIMES * usual:
        return []
    people = at_least(who, heard_in(who, np.flatnonzero(now)))
    return [DataClue(clue="late posting", count=int(now.sum()), people=people, since=str(Week(week)))]


def _copied(who: Heard, week: int, copies: Bools) -> list[DataClue]:
    rows = np.flatnonzero(copies & (who.said_week == week))
    source = who.note_source[who.said_note[rows]]
    return [
        DataClue(
            clue="copied text",
            source=who.sources[code],
            count=int((source == code).sum()),
            people=at_least(who, said_by(who, rows[source == code])),
        )
        for code in np.unique(source).tolist()
    ]


def _volume(who: Heard, week: int) -> list[DataClue]:
    """The total is watched on its own, since an offset hides a rise in everything."""
    notes = np.flatnonzero(who.note_week <= week)
    if notes.size == 0:
        return []
    first = int(who.note_week[notes].min())
    pairs = np.unique(np.stack([who.note_week[notes] - first, who.note_person[notes]], axis=1), axis=0)[:, 0]
    counts = np.bincount(pairs, minlength=week - first + 1)[None, :]
    answer = test_weeks(counts, np.array([counts.shape[1] - 1]))
    if not bool(answer.alarm[0, 0]):
        return []
    people = at_least(who, heard_in(who, np.flatnonzero(who.note_week == week)))
    return [DataClue(clue="volume", people=people, since=str(Week(week)))]


def _drawn(who: Heard, week: int, drawn: Mapping[ClueKind, Mapping[str, Ints]]) -> list[DataClue]:
    """Patterns that a run drew anew: split, merged, or born from notes that are mostly old."""
    return [
        DataClue(clue=clue, pattern=pattern, people=at_least(who, said_by(who, rows)), since=str(Week(week)))
        for clue, patterns in drawn.items()
        for pattern, rows in patterns.items()
        if clue != "old notes" or not mostly_news(who, rows, week)
    ]
