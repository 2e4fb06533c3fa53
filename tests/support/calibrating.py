"""A sample to judge where an engine without a cut-off found the patterns: drawn by hand, as an event of the same shape."""

from __future__ import annotations

from itertools import pairwise

from api.bootstrap import System
from contracts.events import SampleDrawn, SampleItem
from contracts.words import Kind, Unit
from services.foundation.log import Draft, service_stream

SAMPLE = "c" + "5a" * 12


def a_sample(system: System, unit: Unit, place: str, most: int = 80) -> str:
    """Pairs of neighbours in each pattern of problems, and one statement beside another pattern, put on the log."""
    found = system.patterns.listed(unit, place, Kind.PROBLEM, withheld=True)
    said = {row.pattern: [one.statement for one in system.patterns.spoken(row.pattern)] for row in found}
    pairs = [
        SampleItem(statement=one, beside=(other,), belonging=float(at % 100), same=True)
        for statements in said.values()
        for at, (one, other) in enumerate(pairwise(statements))
    ][: most - 1]
    (first, theirs), (other, own) = list(said.items())[:2]
    alone = SampleItem(statement=own[0], beside=tuple(theirs[:3]), pattern=first, belonging=20.0, same=other == first)
    event = SampleDrawn(
        sample=SAMPLE,
        unit=unit,
        kind=Kind.PROBLEM,
        run=found[0].run,
        seed=1,
        items=(pairs[0], alone, *pairs[1:]),
        drawn_by="test",
        at="2026-11-18T12:00:00+00:00",
    )
    system.log.append([Draft(service_stream("patterns", "calibration", SAMPLE), event, once=b"a sample by hand")])
    return SAMPLE
