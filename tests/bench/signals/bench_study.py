"""The published simulation study: false alarms, outbreaks found, how soon, and how many alarms were right, by method.

`python -m tests.bench signals.bench_study`, or `python -m tests.bench.signals.bench_study 10 2` with fewer replicates and another
seed.
FPR: share of tested weeks with an alarm in series without any outbreak. POD: share of outbreaks with an alarm in a week that
has cases of theirs. PPV: share of alarm weeks that have outbreak cases.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np

from services.signals.calibration import NEWEST, calibrations
from services.signals.numerics.arrays import Bools, Ints
from services.signals.numerics.calibrated import strata
from services.signals.numerics.farrington import farrington
from services.signals.numerics.method import test_weeks
from tests.bench.signals.ears import ears
from tests.bench.signals.simulation import NOW, Simulated, simulate

TESTED = np.arange(NOW[0] - 1, NOW[1])
ALPHA = 0.005
Alarms = Callable[[Ints], Bools]


def ours(counts: Ints) -> Bools:
    """The detector of the service, one series at a time as far as false discovery goes."""
    answers = test_weeks(counts, TESTED, alpha=ALPHA, together=True)
    return answers.alarm & (answers.p_predictive <= ALPHA)


def calibrated(counts: Ints) -> Bools:
    """The same, held to alpha by the calibrated chance that the published set rests on."""
    a = test_weeks(counts, TESTED, alpha=ALPHA, together=True)
    table = calibrations(NEWEST)
    assert table is not None
    pool = strata(a.method.ravel(), a.years.ravel(), a.expected.ravel(), a.phi.ravel())
    return np.asarray(a.alarm & (table.rise.calibrated(a.p_predictive.ravel(), pool).reshape(a.p.shape) <= ALPHA))


METHODS: dict[str, Alarms] = {
    "In Common's detector": ours,
    "by calibrated chances": calibrated,
    "Farrington flexible": lambda counts: farrington(counts, TESTED, None, ALPHA).alarm,
    "EARS C1 at .01": lambda counts: ears(counts, TESTED, "C1"),
    "EARS C2 at .01": lambda counts: ears(counts, TESTED, "C2"),
    "EARS C3": lambda counts: ears(counts, TESTED, "C3"),
}


def told(name: str, method: Alarms, made: Simulated) -> str:
    """One line of the table."""
    began = time.process_time()
    false, alarms = method(made.quiet), method(made.counts)
    took = time.process_time() - began
    outbreak, cases = made.current[:, TESTED], made.cases[:, TESTED] > 0
    hits = alarms & outbreak
    found = hits.any(axis=1)
    first = TESTED[hits.argmax(axis=1)] - made.began
    return (
        f"{name:<22} FPR {100 * false.mean():5.2f}%  POD {100 * found.mean():5.1f}%  "
        f"PPV {100 * (alarms & cases).sum() / max(int(alarms.sum()), 1):5.1f}%  "
        f"found in week {first[found].mean():.2f} after the start  {took:5.1f} CPU-s"
    )


def main(replicates: int = 40, seed: int = 1) -> None:
    """Print the table."""
    made = simulate(replicates, seed)
    print(
        f"seed {seed}: {made.counts.shape[0]:,} series, {made.counts.shape[0] * TESTED.size:,} series-weeks, alpha {ALPHA}"
    )
    for name, method in METHODS.items():
        print(told(name, method, made), flush=True)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
