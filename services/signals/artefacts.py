"""What moved in the data rather than in lives: named as data clues, kept apart from signals, never raising one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from contracts.events import DataClue
from contracts.weeks import Week
from services.signals.numerics.arrays import Bools, Ints
from services.signals.numerics.method import test_weeks
from services.signals.series import KNOWN_AFTER, Heard, known_sources

SILENT_FROM = 26
LATE_AFTER = 4
LATE_FEWEST = 10
LATE_TIMES = 3.0


def clues(who: Heard, week: int, recorded_week: Ints, left_out: Bools, changed: Sequence[Any]) -> list[DataClue]:
    """Every data clue of a week.

    Args:
        who: everything heard in the home.
        week: the tested week.
        recorded_week: (n,) week in which each note was posted.
        left_out: (m,) copied statements.
        changed: rows (code, changed_week) of places that began or ended.
    """
    return [
        *_sources(who, week),
        *_late(who, week, recorded_week),
        *_copied(who, week, left_out),
        *_volume(who, week),
        *(DataClue(clue="renamed place", place=row.code, since=str(Week(row.changed_week))) for row in changed),
    ]


def _weekly(who: Heard, rows: Bools, first: int, week: int) -> Ints:
    within = rows & (who.note_week >= first) & (who.note_week <= week)
    return np.asarray(np.bincount(who.note_week[within] - first, minlength=week - first + 1), dtype=np.int64)


def _sources(who: Heard, week: int) -> list[DataClue]:
    found = []
    known = known_sources(who, week)
    for code, source in enumerate(who.sources):
        own = (who.note_source == code) & (who.note_week <= week)
        if not own.any():
            continue
        first = int(who.note_week[own].min())
        if not known[code]:
            found.append(DataClue(clue="new source", source=source, since=str(Week(first))))
            continue
        weekly = _weekly(who, own, max(first, week - SILENT_FROM), week)
        # The heard weeks say what a silent week is worth: under a thousandth by Poisson's chance, it is news.
        mean = float(weekly[:-1].mean()) if len(weekly) > 1 else 0.0
        if weekly[-1] == 0 and np.exp(-mean) < 0.001:
            found.append(DataClue(clue="silent source", source=source, since=str(Week(week))))
    return found


def _late(who: Heard, week: int, recorded_week: Ints) -> list[DataClue]:
    late = recorded_week - who.note_week > LATE_AFTER
    now = int((late & (recorded_week == week)).sum())
    before = late & (recorded_week < week) & (recorded_week >= week - KNOWN_AFTER)
    usual = float(before.sum()) / KNOWN_AFTER
    if now >= LATE_FEWEST and now > LATE_TIMES * usual:
        return [DataClue(clue="late posting", count=now, since=str(Week(week)))]
    return []


def _copied(who: Heard, week: int, left_out: Bools) -> list[DataClue]:
    note = who.said_note[left_out & (who.note_week[who.said_note] == week)]
    sources, counts = np.unique(who.note_source[note], return_counts=True)
    return [
        DataClue(clue="copied text", source=who.sources[source], count=int(count))
        for source, count in zip(sources, counts, strict=True)
    ]


def _volume(who: Heard, week: int) -> list[DataClue]:
    """The total is watched on its own, since an offset hides a rise in everything."""
    notes = np.flatnonzero(who.until(week))
    if notes.size == 0:
        return []
    first = int(who.note_week[notes].min())
    pairs = np.unique(np.stack([who.note_week[notes] - first, who.note_person[notes]], axis=1), axis=0)[:, 0]
    people = np.bincount(pairs, minlength=week - first + 1)[None, :]
    answer = test_weeks(people, np.array([people.shape[1] - 1]))
    if bool(answer.alarm[0, 0]):
        return [DataClue(clue="volume", since=str(Week(week)))]
    return []
