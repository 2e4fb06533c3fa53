"""Makes `services/signals/calibration_2.json`: how often small p-values come where nothing has moved.

    python -m tests.bench.signals.calibration_table 300 1 services/signals/calibration_2.json

Series are drawn about as wide as the published recipe and not from it, so that the recipe is a fair check of the table: means
from .1 to 120 a week, a trend in half of them, up or down, no, one or two waves a year of any phase and of a size of about
two fifths, a third of them Poisson, the others overdispersed up to several times. Nothing ever happens in them. Each is
tested by the function that makes the service's sheets, at every length of history. Under a year, where a test knows nothing
of the time of year, waves are wider, about three fifths, a width that panels of the recipe chose. From three years on, where a
trend is in the model, the world is tamer: a table of the wilder one held back more there than the promise asks.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from services.signals.detection import Rules, detect
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.calibrated import Calibration, fit, strata
from services.signals.series import Panel
from tests.bench.signals.simulation import draw

RAW = Rules(calibration="")
SIBLINGS = 40
WEEKS = 330


@dataclass(frozen=True)
class World:
    """How series move where nothing happens.

    Attributes:
        trend: standard deviation of a trend, as a share a year.
        wave: standard deviation of a yearly wave's two coefficients, in logs.
        excess: mean of dispersion less 1, of series that are not Poisson.
        spans: lengths of history, in weeks, that are tested in it.
    """

    trend: float
    wave: float
    excess: float
    spans: tuple[tuple[int, int], ...]


WORLDS = (
    World(0.15, 0.50, 1.5, ((8, 16), (16, 32), (32, 55))),
    World(0.15, 0.35, 1.5, ((56, 106), (108, 158))),
    World(0.10, 0.35, 0.9, ((160, 262), (264, 314))),
)
"""Under a year in three parts, b = 1 and 2; then b = 3 and 4, and 5."""
TESTED_EACH = 8
RISE, FALL = "rise", "fall"
DIGITS = 5


def drawn(series: int, weeks: int, world: World, rng: np.random.Generator) -> Ints:
    """Counts (series, weeks) in which nothing happens."""
    t = np.arange(weeks)
    log_mean = rng.uniform(np.log(0.1), np.log(120.0), series)[:, None] + np.zeros(weeks)
    trend = np.where(rng.random(series) < 0.5, rng.normal(0.0, world.trend / 52, series), 0.0)
    log_mean += trend[:, None] * (t - weeks / 2)
    waves = rng.integers(0, 3, series)
    for j in (1, 2):
        a, b = rng.normal(0.0, world.wave, (2, series, 1))
        log_mean += np.where(waves >= j, 1.0, 0.0)[:, None] * (
            a * np.cos(2 * np.pi * j * t / 52) + b * np.sin(2 * np.pi * j * t / 52)
        )
    phi = np.where(rng.random(series) < 1 / 3, 1.0, 1.0 + rng.exponential(world.excess, series))
    return draw(np.exp(log_mean), phi, rng)


def back_tests(families: int, seed: int) -> dict[str, tuple[Floats, Ints]]:
    """p-values and strata of every test of so many families of series, by direction."""
    rng = np.random.default_rng(seed)
    found: dict[str, list[tuple[Floats, Ints]]] = {RISE: [], FALL: []}
    for world in [world for _ in range(families) for world in WORLDS]:
        counts = drawn(SIBLINGS, WEEKS, world, rng)
        for first, last in world.spans:
            for week in rng.choice(np.arange(first, last), TESTED_EACH, replace=False).tolist():
                upto = counts[:, : week + 1]
                tested = detect(one_place(upto), RAW, upto[:, -4:].sum(axis=1))
                a = tested.answers
                which = strata(a.method[:, 0], a.years[:, 0], a.expected[:, 0], a.phi[:, 0])
                found[RISE].append((tested.raw_rise, which))
                found[FALL].append((tested.raw_fall, which))
    return {
        way: (np.concatenate([p for p, _ in parts]), np.concatenate([at for _, at in parts]))
        for way, parts in found.items()
    }


def one_place(people: Ints) -> Panel:
    """Counts (S, T) as series of one place, out of themselves."""
    series = np.zeros(len(people), dtype=np.int64)
    return Panel(series, series, 0, people, people, np.ones(people.shape), series)


def table(families: int, seed: int) -> dict[str, Calibration]:
    """The calibration of rises and of falls."""
    return {way: fit(p, which) for way, (p, which) in back_tests(families, seed).items()}


def main(families: int, seed: int, into: Path) -> None:
    """Write the table."""
    began = time.process_time()
    made = table(families, seed)
    tidy = {
        way: {
            "share": [[float(f"{x:.{DIGITS}g}") for x in row] for row in one.share.tolist()],
            "slope": [round(x, DIGITS) for x in one.slope.tolist()],
            "tests": one.tests.tolist(),
        }
        for way, one in made.items()
    }
    about = f"python -m tests.bench.signals.calibration_table {families} {seed} {into}"
    into.write_text(json.dumps({"made_by": about, **tidy}) + "\n", encoding="utf-8")
    tests = {way: int(one.tests.sum()) for way, one in made.items()}
    print(f"{into}: {tests} back-tests in {time.process_time() - began:,.0f} CPU-seconds")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
