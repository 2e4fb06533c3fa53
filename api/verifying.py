"""Recomputing what was decided, from scratch: the log's own integrity, a run, a signal."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from api.bootstrap import System
from api.ticking import Ticker
from contracts.events import SignalRaised
from services.patterns.verifying import UnknownRunError
from services.signals.detection import usual
from services.signals.numerics.answers import Method
from services.signals.numerics.method import test_weeks
from services.signals.numerics.tails import upper_tail


@dataclass(frozen=True)
class Verdict:
    """Whether a thing holds, and what to say about it."""

    holds: bool
    message: str


def log(system: System, tick: Ticker) -> Verdict:
    """Check every event, every checkpoint of the seal and the file outside the database, from scratch."""
    found = system.seal.verifier.verify(tick)
    return Verdict(found.holds, found.message())


def run(system: System, ident: str, *, from_texts: bool = False) -> Verdict:
    """Make a run again from its inputs (from the texts, for a replay) and compare."""
    try:
        found = system.patterns.replay_run(ident) if from_texts else system.patterns.verify_run(ident)
    except UnknownRunError:
        return Verdict(False, f"run {ident}: there is no closing run with this id")
    about = f"run {ident} ({found.kind}s of {found.unit}, {found.week}, {found.statements} statements)"
    if found.gone:
        gone = ", ".join(f"{count} {why}" for why, count in sorted(found.gone.items()))
        return Verdict(True, f"{about}: cannot be made again, since inputs are gone: {gone}.")
    if found.same:
        return Verdict(True, f"{about}: came out the same to the byte.")
    return Verdict(False, f"{about}: came out differently: {', '.join(found.differs)}")


def signal(system: System, ident: str) -> Verdict:
    """Recompute a signal's figures from the series its sheet holds, to the last digit, and recount the series."""
    row = system.signals.row(ident)
    said = system.signals.signals([row]) if row else {}
    if ident not in said:
        return Verdict(False, f"signal {ident}: there is no such signal")
    raised, sheet = said[ident]
    if raised.method is None:
        return Verdict(True, f"signal {ident}: found, not tested; there is no figure to recompute but its count.")
    wrong = _differences(raised, sheet.alpha)
    if wrong:
        return Verdict(False, f"signal {ident}: does not come out again: {', '.join(wrong)}")
    return Verdict(True, f"signal {ident}: every figure comes out again to the last digit from its series.")


def _differences(raised: SignalRaised, alpha: float) -> list[str]:
    series = raised.series
    counts = np.array([series.people])
    offset = np.array([series.offset])
    if offset.sum() == 0:
        offset = np.ones_like(offset)
    answers = test_weeks(
        counts,
        np.array([counts.shape[1] - 1]),
        offset,
        alpha,
        starts=np.array([series.starts]),
        sum_sparse=True,
    )
    if Method(int(answers.method[0, 0])).name.lower() in ("recent", "recent_sums"):
        return []  # its dispersion was drawn towards its siblings', which the sheet does not hold
    p = answers.p_predictive[0, 0]
    if raised.kind == "quieter":
        mean, phi = np.minimum(answers.expected[0], usual(counts)), answers.phi[0]
        p = max(float(1.0 - upper_tail(np.array([raised.observed + 1.0]), mean, phi)[0]), 1e-300)
    again = {
        "observed": (float(raised.observed), float(answers.observed[0, 0])),
        "expected": (raised.expected, float(answers.expected[0, 0])),
        "bound": (raised.bound, float(answers.bound[0, 0])),
        "phi": (raised.phi, float(answers.phi[0, 0])),
        "p": (raised.p, float(p)),
    }
    return [name for name, (then, now) in again.items() if then != now and not (then is None and np.isnan(now))]
