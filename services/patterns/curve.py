"""The idiosyncratic share against the cut-off: what the share would be had it been drawn elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from contracts.events import CurvePoint
from services.patterns.figures import Publisher
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.ports import Clusterer


def curve_of(
    publisher: Publisher, labels_at: Mapping[float, NDArray[np.int32]], engine: Clusterer
) -> tuple[CurvePoint, ...]:
    """The share at each cut-off, exact and as it may be told.

    What is told is of the year, by the rule of the published share. Two points that may be told apart differ by the
    statements of enough people; where they would not, the one further from the cut-off in use is told as the nearer one.

    Args:
        publisher: of the run's n statements.
        labels_at: cut-off -> (n,) int32 labels, -1 for no pattern.
        engine: that the cut-off in use is read from.
    """
    if not labels_at or not isinstance(engine, LeidenClusterer):
        return ()
    year, own = publisher.year(), publisher.common()
    common = {at: publisher.common(labels) for at, labels in labels_at.items()}
    told: dict[float, NDArray[np.bool_]] = {}
    below = sorted((at for at in labels_at if at < engine.cut_off), reverse=True)
    for outwards in (below, sorted(at for at in labels_at if at >= engine.cut_off)):
        nearer = own
        for at in outwards:
            if publisher.people((common[at] ^ nearer) & year) >= publisher.min_people:
                nearer = common[at]
            told[at] = nearer
    return tuple(
        CurvePoint(
            cut_off=round(100 * at),
            share=round(float(np.mean(labels_at[at] < 0)), 4) if labels_at[at].size else 1.0,
            told=publisher.alone(told[at]),
        )
        for at in sorted(labels_at)
    )
