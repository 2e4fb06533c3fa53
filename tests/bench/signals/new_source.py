"""A home to which a source is added that brings half as many notes again, from one week on, with a mix and people of its own.

Notes go the service's own way: coded (`Heard`), counted, made into a panel, and tested, week by week for a year and a
quarter, from the source's first week past the week in which it begins to count.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.signals.detection import Rules, detect
from services.signals.numerics.arrays import Ints
from services.signals.numerics.farrington import farrington
from services.signals.series import Heard, counted, panel

PATTERNS = 12
A_WEEK = 200
ADDED = 0.5
BEFORE = 264
AFTER = 65
POOL = 6000
NOBODY = 0.2
"""Share of notes that are in no pattern."""


@dataclass
class Flagged:
    """Series-weeks tested, with an alarm of the detector, published; and alarms where nothing is known of sources."""

    tested: int = 0
    alarms: int = 0
    published: int = 0
    blind_tested: int = 0
    blind_alarms: int = 0

    def line(self, name: str) -> str:
        """One line to print."""
        return (
            f"new source, +{ADDED:.0%}, {name}: {self.tested:,} series-weeks, alarms in {100 * self.alarms / self.tested:.2f}%, "
            f"published {self.published} ({100 * self.published / self.tested:.3f}%); without an offset "
            f"Farrington flexible alarms in {100 * self.blind_alarms / self.blind_tested:.1f}%"
        )


def a_home(seed: int) -> Heard:
    """Five years of one source, and a second from week `BEFORE` on."""
    rng = np.random.default_rng(seed)
    parts = [_source(rng, 0, 0, A_WEEK), _source(rng, 1, BEFORE, round(A_WEEK * ADDED))]
    week, source, person, pattern = (np.concatenate(column) for column in zip(*parts, strict=True))
    notes = np.arange(len(week))
    return Heard(
        note_person=person,
        note_source=source,
        note_place=np.zeros(len(week), dtype=np.int64),
        note_week=week,
        said_note=notes,
        said_pattern=pattern,
        said_wording=np.full(len(week), -1, dtype=np.int64),
        said_own=np.ones(len(week), dtype=bool),
        said_mode=np.full(len(week), -1, dtype=np.int64),
        statements=tuple(f"s{at}" for at in notes),
        notes=tuple(f"n{at}" for at in notes),
        scheme_of=np.repeat([0, 1], POOL),
        schemes=("urn:made-up", "urn:other"),
        sources=("urn:first", "urn:second"),
        places=("C01",),
        patterns=tuple(f"p{at:02d}" for at in range(PATTERNS)),
        kind_of=("problem",) * PATTERNS,
    )


def _source(rng: np.random.Generator, code: int, begins: int, a_week: int) -> tuple[Ints, Ints, Ints, Ints]:
    """Week, source, person and pattern of each note; notes a week go up and down by a tenth over the year."""
    weeks = np.arange(begins, BEFORE + AFTER)
    many = rng.poisson(a_week * (1 + 0.1 * np.cos(2 * np.pi * weeks / 52)))
    week = np.repeat(weeks, many)
    mix = rng.dirichlet(np.full(PATTERNS, 2.0)) * (1 - NOBODY)
    pattern = rng.choice(np.arange(-1, PATTERNS), len(week), p=np.append(NOBODY, mix))
    person = rng.integers(0, POOL, len(week)) + code * POOL
    return week, np.full(len(week), code, dtype=np.int64), person, pattern


def flagged(homes: int, seed: int, rules: Rules) -> Flagged:
    """Test every week from the new source's first on, in so many homes."""
    told = Flagged()
    for one in range(homes):
        who = a_home(seed * 1000 + one)
        nothing = np.zeros(len(who.said_note), dtype=bool)
        views = (frozenset(who.places),)
        for week in range(BEFORE, BEFORE + AFTER):
            series = panel(counted(who, week, nothing), week, views)
            found = detect(series, rules, series.people[:, -4:].sum(axis=1))
            told.tested += found.series
            told.alarms += int(found.answers.alarm.sum())
            told.published += int((found.rise | found.fall).sum())
        weeks = np.arange(BEFORE, BEFORE + AFTER)
        blind = farrington(panel(who, int(weeks[-1]), views).people, weeks)
        told.blind_tested += blind.alarm.size
        told.blind_alarms += int(blind.alarm.sum())
    return told
