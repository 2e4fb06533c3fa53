"""A home of two sources, of which the second moves and nothing that people say does: how much of that is told as news.

`python -m tests.bench signals.bench_sources`, or `python -m tests.bench.signals.bench_sources 3 1` with another number of homes
and another seed. Notes go the service's own way: coded (`Heard`), counted, made into a panel, and tested, week by week for a
year and a quarter. What people are out of is told in both ways: all heard of a source, and what others say of it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from services.signals.detection import Rules, detect
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.farrington import farrington
from services.signals.series import Heard, counted, panel

PATTERNS = 12
A_WEEK = 200
SECOND = 0.5
"""Notes of the second source for each of the first."""
BEFORE = 264
AFTER = 65
POOL = 6000
NOBODY = 0.2
"""Share of notes that are in no pattern."""
AGAIN = 7
"""Weeks from one odd week to the next."""


def _from(week: int, times: float, before: float = 1.0) -> Floats:
    return np.where(np.arange(BEFORE + AFTER) < week, before, times)


def _each(times: float) -> Floats:
    week = np.arange(BEFORE + AFTER)
    return np.where((week >= BEFORE) & (week % AGAIN == 0), times, 1.0)


SHAPES: Mapping[str, Floats] = {
    "begins": _from(BEFORE, 1.0, before=0.0),
    "doubles for good": _from(BEFORE + AGAIN, 2.0),
    "halves for good": _from(BEFORE + AGAIN, 0.5),
    "every seventh week five times as many": _each(5.0),
    "every seventh week a third": _each(1 / 3),
    "every seventh week silent": _each(0.0),
    "stays as it is": _from(0, 1.0),
}
"""What the second source does: notes a week, (BEFORE + AFTER,), as a multiple of its usual."""


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
            f"{name:<60} {self.tested:,} series-weeks, alarms in {100 * self.alarms / self.tested:.2f}%, "
            f"published {self.published} ({100 * self.published / self.tested:.3f}%); without an offset "
            f"Farrington flexible alarms in {100 * self.blind_alarms / self.blind_tested:.1f}%"
        )


def a_home(seed: int, second: Floats) -> Heard:
    """Five years of one source, and a second that has so many times its notes (BEFORE + AFTER,), week by week."""
    rng = np.random.default_rng(seed)
    steady = np.full(BEFORE + AFTER, float(A_WEEK))
    parts = [_source(rng, 0, steady), _source(rng, 1, steady * SECOND * second)]
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


def _source(rng: np.random.Generator, code: int, a_week: Floats) -> tuple[Ints, Ints, Ints, Ints]:
    """Week, source, person and pattern of each note; notes a week go up and down by a tenth over the year."""
    weeks = np.arange(BEFORE + AFTER)
    many = rng.poisson(a_week * (1 + 0.1 * np.cos(2 * np.pi * weeks / 52)))
    week = np.repeat(weeks, many)
    mix = rng.dirichlet(np.full(PATTERNS, 2.0)) * (1 - NOBODY)
    pattern = rng.choice(np.arange(-1, PATTERNS), len(week), p=np.append(NOBODY, mix))
    person = rng.integers(0, POOL, len(week)) + code * POOL
    return week, np.full(len(week), code, dtype=np.int64), person, pattern


def flagged(homes: int, seed: int, second: Floats, rules: Rules) -> Flagged:
    """Test every week of the last year and a quarter, in so many homes."""
    told = Flagged()
    for one in range(homes):
        who = a_home(seed * 1000 + one, second)
        nothing = np.zeros(len(who.said_note), dtype=bool)
        views = (frozenset(who.places),)
        for week in range(BEFORE, BEFORE + AFTER):
            series = panel(counted(who, week, nothing), week, views, by_others=rules.by_others)
            found = detect(series, rules, series.people[:, -4:].sum(axis=1))
            told.tested += found.series
            told.alarms += int(found.answers.alarm.sum())
            told.published += int((found.rise | found.fall).sum())
        weeks = np.arange(BEFORE, BEFORE + AFTER)
        blind = farrington(panel(who, int(weeks[-1]), views).people, weeks)
        told.blind_tested += blind.alarm.size
        told.blind_alarms += int(blind.alarm.sum())
    return told


def main(homes: int = 3, seed: int = 1) -> None:
    """Two lines for each thing that the second source does."""
    ways = {"all heard": replace(Rules(), by_others=False), "what others say": Rules()}
    for name, second in SHAPES.items():
        for way, rules in ways.items():
            print(flagged(homes, seed, second, rules).line(f"a source {name}, {way}"), flush=True)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
