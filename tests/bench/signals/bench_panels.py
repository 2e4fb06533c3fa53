"""What is published: the share of false discoveries on panels of 200 series.

`python -m tests.bench signals.bench_panels`, or `python -m tests.bench.signals.bench_panels 400 3` with another number of panels
and another seed. Series are of the published recipe (Noufaily et al. 2013), each at a random week, with five years of history
or less; outbreaks are put into 0, 1 or 5% of them, begun in the tested week or up to two weeks before. False: published
without any case of an outbreak in the tested week or the one before. The promise is told in two ways: the mean over panels of
the false share (what Benjamini and Hochberg promise: where nothing is published it is 0), and the false share of all that
was published in all panels. `said` is what the sheets would have said chance alone brings. Each line is printed by the newest
table, by table 1 and without any.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace

import numpy as np

from services.signals.chances import expected_by_chance
from services.signals.detection import Detected, Rules, detect
from services.signals.numerics.arrays import Ints
from services.signals.series import Panel
from tests.bench.signals.simulation import SCENARIOS, draw, means

SERIES = 200
SHARES = (0.0, 0.01, 0.05)
HISTORIES = {
    "five years": 264,
    "two years": 110,
    "one year": 60,
    "45 weeks": 45,
    "half a year": 30,
    "20 weeks": 20,
    "12 weeks": 12,
}
SIZES = (3.0, 5.0, 8.0)
"""Sizes of outbreaks: cases in standard deviations of a week's count, as in the recipe."""
LATEST = 3
SPREAD = 0.5
RECIPE_WEEKS = 624


@dataclass
class Told:
    """What came of many panels: false and all that was published by panel, outbreaks and those found, what was said of chance."""

    false: list[int]
    published: list[int]
    outbreaks: int = 0
    found: int = 0
    chance: float = 0.0

    def line(self, name: str) -> str:
        """One line of the table."""
        false, published = np.array(self.false), np.array(self.published)
        shares = false / np.maximum(published, 1)
        error = shares.std() / np.sqrt(len(shares))
        power = f"{100 * self.found / self.outbreaks:5.1f}%" if self.outbreaks else "     -"
        return (
            f"{name:<46} mean false share {100 * shares.mean():5.2f}% (+-{100 * error:.2f})  "
            f"of all {100 * false.sum() / max(int(published.sum()), 1):5.1f}%  published {published.mean():5.2f} a panel, "
            f"false {false.mean():.3f} (said {self.chance / len(false):.3f})  found {power}"
        )


def panels(count: int, share: float, weeks: int, seed: int, rules: Rules, places: int = 1) -> Told:
    """Test so many panels.

    Args:
        count: how many.
        share: of series in outbreak.
        weeks: of history before the tested week.
        seed: of chance.
        rules: what the service is set to.
        places: series of one pattern; those in outbreak are of as few patterns as can be.
    """
    rng = np.random.default_rng(seed)
    mean, phi = means(1, RECIPE_WEEKS)
    told = Told([], [])
    for _ in range(count):
        scenario = rng.integers(0, SCENARIOS, SERIES)
        end = rng.integers(weeks + 1, RECIPE_WEEKS + 1, SERIES)
        columns = end[:, None] - np.arange(weeks + 1, 0, -1)[None, :]
        expected, spread = mean[scenario[:, None], columns], phi[scenario]
        people = draw(expected, spread, rng)
        cases = np.zeros_like(people)
        sick = np.arange(round(share * SERIES))
        for row in sick.tolist():
            size = max(2, int(rng.poisson(rng.choice(SIZES) * np.sqrt(spread[row] * expected[row, -1]))))
            start = weeks - int(rng.integers(0, LATEST))
            at = start + np.floor(rng.lognormal(0.0, SPREAD, size)).astype(np.int64)
            np.add.at(cases[row], at[at <= weeks], 1)
        tested = asked(people + cases, places, rules)
        found = tested.rise | tested.fall
        true = cases[:, -2:].sum(axis=1) > 0
        told.false.append(int((found & ~true).sum()))
        told.published.append(int(found.sum()))
        told.outbreaks += len(sick)
        told.found += int(found[sick].sum())
        told.chance += expected_by_chance(tested, int(found.sum()), rules)
    return told


def asked(people: Ints, places: int, rules: Rules) -> Detected:
    """Counts (S, weeks) tested as a sheet's series are, each resting on as many people as counts."""
    rows = np.arange(len(people))
    panel = Panel(
        pattern=rows // places,
        place=rows % places,
        first_week=0,
        people=people,
        everyone=np.full(people.shape, int(people.max()) + 100, dtype=np.int64),
        offset=np.ones(people.shape),
        starts=np.zeros(len(people), dtype=np.int64),
    )
    return detect(panel, rules, people[:, -4:].sum(axis=1))


def main(count: int = 100, seed: int = 1) -> None:
    """Print the tables."""
    rules = Rules()
    ways = {
        "calibrated": rules,
        "by table 1": replace(rules, calibration="1"),
        "as predicted": replace(rules, calibration=""),
    }
    began = time.process_time()
    print(f"seed {seed}: {count} panels of {SERIES} series a line; promised {100 * rules.fdr:.0f}%")
    for history, weeks in HISTORIES.items():
        for share in SHARES:
            for way, set_to in ways.items():
                told = panels(count, share, weeks, seed, set_to)
                print(told.line(f"{history}, {share:.0%} in outbreak, {way}"), flush=True)
    for share in SHARES[1:]:
        told = panels(count, share, HISTORIES["five years"], seed, rules, places=5)
        print(told.line(f"five years, {share:.0%}, 40 patterns in 5 places"), flush=True)
    print(f"{time.process_time() - began:.0f} CPU-seconds")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
