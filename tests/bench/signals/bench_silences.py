"""Sources that are silent: how often one that goes on is named, and how soon one that ended.

`python -m tests.bench signals.bench_silences`. Each line is 25 sources of a sort, every week of 70 asked by both rules, as their
notes come in: the share of weeks in which one that goes on is called silent, and how often that begins in a year; then 40 of them
end after 80 weeks, and the median week of their silence in which they are named is told, with the share that never is.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from services.signals.artefacts import is_silent, no_week
from services.signals.numerics.arrays import Ints

Drawn = Callable[[np.random.Generator, int], Ints]
Rule = Callable[[Ints, int], bool]
FIRST, LAST, ENDED = 60, 130, 80
GOING_ON, ENDING = 25, 40
ASKED_FOR = 30
RULES: dict[str, Rule] = {"all its weeks": is_silent, "the week alone": no_week}


def counted(mean: float, phi: float = 1.0) -> Drawn:
    """Notes a week about a mean, with a variance of so many times it."""
    size = mean / (phi - 1.0) if phi > 1 else 0.0
    return lambda rng, weeks: rng.poisson(rng.gamma(size, phi - 1.0, weeks) if phi > 1 else mean, weeks)


def every(weeks_between: int, jitter: int = 0) -> Drawn:
    """Twenty or so at a time, every so many weeks."""

    def drawn(rng: np.random.Generator, weeks: int) -> Ints:
        found = np.zeros(weeks, dtype=np.int64)
        at = np.arange(rng.integers(0, weeks_between), weeks, weeks_between)
        at = np.clip(at + rng.integers(-jitter, jitter + 1, at.size), 0, weeks - 1)
        np.add.at(found, at, 1 + rng.poisson(20, at.size))
        return found

    return drawn


def by_chance(share: float) -> Drawn:
    """Twenty or so, in a random share of weeks."""
    return lambda rng, weeks: np.where(rng.random(weeks) < share, 1 + rng.poisson(20, weeks), 0)


def imported(mean: float, weeks_between: int) -> Drawn:
    """Notes of every week, that come in together every so many weeks."""

    def drawn(rng: np.random.Generator, weeks: int) -> Ints:
        notes, off = rng.poisson(mean, weeks), rng.integers(0, weeks_between)
        found = np.zeros(weeks, dtype=np.int64)
        at = np.arange(weeks)
        np.add.at(found, np.minimum(at + (-1 - at - off) % weeks_between, weeks - 1), notes)
        return found

    return drawn


def but_for(mean: float, closed: tuple[int, ...]) -> Drawn:
    """So many a week but for these weeks of a year that begins anywhere."""

    def drawn(rng: np.random.Generator, weeks: int) -> Ints:
        year = (np.arange(weeks) + rng.integers(0, 52)) % 52
        return np.where(np.isin(year, closed), 0, rng.poisson(mean, weeks))

    return drawn


def drifting(mean: float, spread: float) -> Drawn:
    """A mean that drifts: the logarithm of its level has such a standard deviation, and keeps four fifths from week to week."""

    def drawn(rng: np.random.Generator, weeks: int) -> Ints:
        level = np.empty(weeks)
        now = rng.normal(0.0, spread)
        for week in range(weeks):
            now = level[week] = 0.8 * now + rng.normal(0.0, spread * 0.6)
        return rng.poisson(mean * np.exp(level - spread**2 / 2))

    return drawn


HOLIDAYS = (16, 30, 31, 51)
TERMS = (0, 1, 7, 14, 15, 21, 29, 30, 31, 32, 33, 34, 42)
SOURCES: dict[str, Drawn] = {
    **{f"{mean} a week": counted(mean) for mean in (0.5, 1, 2, 4, 6, 20)},
    **{
        f"{mean} a week, variance {phi} times": counted(mean, phi)
        for mean, phi in ((1, 2), (4, 2), (2, 4), (4, 4), (4, 8), (8, 8))
    },
    "every second week": every(2),
    "every fourth week": every(4),
    "every fourth, a week sooner or later": every(4, 1),
    "a random half of weeks": by_chance(0.5),
    "a random third of weeks": by_chance(0.3),
    **{f"4 a week, imported every {weeks} weeks": imported(4, weeks) for weeks in (2, 4, 13)},
    **{f"{mean} a week but for holidays": but_for(mean, HOLIDAYS) for mean in (4, 8)},
    **{f"{mean} a week in school terms": but_for(mean, TERMS) for mean in (4, 20)},
    "2 a week, drifting": drifting(2, 0.7),
    "1 a week, drifting widely": drifting(1, 1.0),
}


def line(drawn: Drawn, rule: Rule) -> str:
    """What a rule says of a sort of source."""
    rng = np.random.default_rng(6)
    asked, named, begun = 0, 0, 0
    for _ in range(GOING_ON):
        weeks = np.repeat(np.arange(LAST), drawn(rng, LAST))
        found = [bool((weeks <= week).any()) and rule(weeks[weeks <= week], week) for week in range(FIRST, LAST)]
        asked, named = asked + len(found), named + sum(found)
        begun += sum(now and not before for before, now in zip([False, *found], found, strict=False))
    after = [_named_after(np.repeat(np.arange(ENDED), drawn(rng, ENDED)), rule) for _ in range(ENDING)]
    median, never = np.median(after), np.mean(np.isinf(after))
    soon = "never" if np.isinf(median) else f"week {median:.0f}"
    return f"{100 * named / asked:5.2f}%, {begun / asked * 52:.2f} a year, ended: {soon} ({never:.0%} never)"


def _named_after(weeks: Ints, rule: Rule) -> float:
    silent = range(1, ASKED_FOR)
    return next((float(n) for n in silent if weeks.size and rule(weeks, ENDED - 1 + n)), np.inf)


def main() -> None:
    """Print both rules, source by source."""
    for name, drawn in SOURCES.items():
        print(f"{name:<40}" + "   ".join(f"{rule}: {line(drawn, asked)}" for rule, asked in RULES.items()), flush=True)


if __name__ == "__main__":
    main()
