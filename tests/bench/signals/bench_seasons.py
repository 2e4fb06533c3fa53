"""A source that moves while a pattern is in season, or has grown: how often the detector alarms; and what it finds of a rise.

`python -m tests.bench signals.bench_seasons`, or `python -m tests.bench.signals.bench_seasons 300 2` with another number of
sources a line and another seed. One source and one pattern a series; its last week is tested at .005, by all heard of the source,
by what others say with the pattern's share of all weeks put back (decision 151), and with that of the season (152, 153).
"""

from __future__ import annotations

import sys

import numpy as np

from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.method import test_weeks
from services.signals.numerics.volume import out_of

YEAR = 52
LONG, SHORT = 300, 40
SHARES = (0.1, 0.3, 0.5)
SIZES = (20, 100)
WAYS = ((False, False), (True, False), (True, True))
"""By others, by season."""
MOVES = {"stays": (1, 1.0), "doubles, 3 weeks": (3, 2.0), "doubles, 12 weeks": (12, 2.0), "five times, once": (1, 5.0)}
"""Weeks up to the last, and how many times as many people."""
RISES = ((2.0, 2), (1.5, 6))
"""How many times as many in the pattern, and for how many weeks up to the last."""


def steady(week: Ints) -> Floats:
    """Nothing changes."""
    return np.ones(len(week))


def season(week: Ints) -> Floats:
    """Three fifths more in the last week's season, three fifths less half a year from it."""
    return np.asarray(1.0 + 0.6 * np.cos(2.0 * np.pi * (week - week[-1]) / YEAR))


def rising(week: Ints) -> Floats:
    """The same wave, at its mean and on its way up."""
    return np.asarray(1.0 + 0.6 * np.sin(2.0 * np.pi * (week - week[-1]) / YEAR))


def grown(week: Ints) -> Floats:
    """Half as many again as at the beginning."""
    return np.asarray(1.5 ** ((week - week.mean()) / np.ptp(week)))


def stepped(week: Ints) -> Floats:
    """Half as many again from sixty weeks ago."""
    return np.where(week < week[-1] - 59, 0.8, 1.2)


def alarms(heard: Ints, said: Ints) -> list[float]:
    """Per cent of sources, (R, T) people and people in the pattern, with an alarm in the last week, in each of the WAYS."""
    last = np.array([heard.shape[1] - 1])
    share = said[:, :-1].sum(axis=1) / np.maximum(heard[:, :-1].sum(axis=1), 1)
    found = []
    for by_others, by_season in WAYS:
        rows = [
            out_of(of[None], who[None, None], own[None, None], by_others=by_others, by_season=by_season)
            for of, who, own in zip(heard, said, share, strict=True)
        ]
        answers = test_weeks(said, last, np.concatenate(rows), together=True, by_volume=by_season)
        found.append(100.0 * float(answers.alarm.mean()))
    return found


def main(sources: int = 1000, seed: int = 1) -> None:
    """A line for each thing that happens."""
    random = np.random.default_rng(seed)
    print("alarms in per cent: by all heard; share of all weeks put back; that of the season")

    def line(name: str, heard: Ints, said: Ints) -> None:
        print(f"{name:<66}" + "".join(f"{one:7.1f}" for one in alarms(heard, said)), flush=True)

    def drawn(weeks: int, size: int, share: Floats, times: Floats) -> tuple[Ints, Ints]:
        heard = random.poisson(size * times, (sources, weeks))
        return heard, random.binomial(heard, np.minimum(share, 0.97))

    for weeks, shapes in ((LONG, (steady, season, rising, grown, stepped)), (SHORT, (steady, season))):
        week = np.arange(weeks)
        for shape in shapes:
            for of in SHARES:
                for size in SIZES:
                    share = of * shape(week)
                    name = f"{weeks} weeks, share {of} {shape.__name__} (now {share[-1]:.2f}), of {size}"
                    for move, (last, many) in MOVES.items():
                        times = np.where(week >= weeks - last, many, 1.0)
                        line(f"{name}; {move}", *drawn(weeks, size, share, times))
                    for many, last in RISES:
                        heard, said = drawn(weeks, size, share, np.ones(weeks))
                        more = random.poisson(
                            np.where(week >= weeks - last, (many - 1.0) * size * share, 0.0), heard.shape
                        )
                        line(f"{name}; x{many:g} in it, {last} weeks", heard + more, said + more)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
