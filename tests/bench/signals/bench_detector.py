"""Signals: series-weeks tested a second on one thread, memory, parity with R, and how well p keeps its promise.

`python -m tests.bench signals` runs the quick sizes; `python -m tests.bench.signals.bench_detector 100000` other ones. Every
size runs in a process of its own, so that its peak memory is its own.
"""

import os
import resource
import subprocess
import sys
import time

import numpy as np

from services.signals.calibration import NEWEST, calibrations
from services.signals.numerics import method
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.calibrated import strata
from services.signals.numerics.farrington import farrington
from tests.bench.signals.simulation import draw, means
from tests.unit.services.signals.numerics.reference import WEEKS_TESTED, golden_answers, golden_counts

SIZES = (100, 1_000, 10_000)
WEEKS = 300
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def null_series(replicates: int, weeks: int, seed: int) -> Ints:
    """(42 * replicates, weeks) series without any outbreak, by the published recipe."""
    return draw(*means(replicates, weeks), np.random.default_rng(seed))


def speed(series: int) -> None:
    """Time one tested week of so many series (and ten where they are few), five years of history each."""
    counts = null_series(-(-series // 42), WEEKS, 1)[:series]
    tested = np.arange(WEEKS - (10 if series <= 1_000 else 1), WEEKS)
    before = _peak()
    wall, cpu = time.perf_counter(), time.process_time()
    answers = method.test_weeks(counts, tested)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(
        f"{series:>8,} series x {tested.size:>2} weeks: {answers.p.size / cpu:>8,.0f} a CPU-second, "
        f"{answers.p.size / wall:>8,.0f} a second; peak {_peak():,.0f} MiB, {_peak() - before:,.0f} above the counts",
        flush=True,
    )


def parity() -> None:
    """Compare the 2,058 golden answers with R's."""
    ours, r = farrington(golden_counts(), WEEKS_TESTED), golden_answers()

    def off(a: Floats, b: Floats) -> float:
        return float(np.abs(a / b - 1).max())

    print(
        f"parity with R on {ours.p.size:,} series-weeks: expected {off(ours.expected, r['expected']):.1e}, "
        f"phi {off(ours.phi, r['phi']):.1e}, p {off(ours.p, r['pvalue']):.1e} (largest relative difference); "
        f"bounds that differ {int((ours.bound != r['upper_raw']).sum())}, "
        f"alarms {int((ours.alarm != (r['alarm'] == 1)).sum())}, trends {int((ours.trend != (r['trend'] == 1)).sum())}"
    )


def promise() -> None:
    """Count how often p falls under alpha in series without outbreaks, as a multiple of alpha (1 is the promise).

    The table of back-tests is not made from these series. Weeks are taken together, as the service does.
    """
    counts = null_series(5, 624, 2)
    table = calibrations(NEWEST)
    assert table is not None
    print("p under alpha in series without outbreaks, times as often as promised (plug-in / predictive / calibrated):")
    spans = (("b = 1", 56, 106), ("b = 2", 108, 158), ("b = 3", 160, 210), ("b = 5", 575, 624))
    for name, first, last in (("12 weeks", 12, 13), ("40 weeks", 40, 41), *spans):
        a = method.test_weeks(counts[:, :last], np.arange(first, last), together=True)
        told = a.answered
        p = a.p_predictive[told]
        ours = table.rise.calibrated(p, strata(a.method[told], a.years[told], a.expected[told], a.phi[told]))
        shares = [
            f"{alpha}: " + " / ".join(f"{(one < alpha).mean() / alpha:.2f}" for one in (a.p[told], p, ours))
            for alpha in (0.05, 0.005, 0.001, 0.0002)
        ]
        alarms = 100 * a.alarm[told].mean()
        print(f"  {name:<8} ({int(told.sum()):>6,}): {', '.join(shares)}; alarms {alarms:.2f}%", flush=True)


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print all of it."""
    for size in sizes:
        command = [sys.executable, "-c", f"from tests.bench.signals.bench_detector import speed; speed({size})"]
        subprocess.run(command, check=True, env={**os.environ, **ONE_THREAD})
    parity()
    promise()


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
