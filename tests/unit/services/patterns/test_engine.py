"""What a run's record needs of one clustering: the band, and the yardstick that was used."""

from __future__ import annotations

import numpy as np

from contracts.events import NullBar
from services.patterns.engine import judge
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from tests.unit.services.patterns.strategies import around_centres


def test_the_yardstick_of_the_run_before_is_used_and_told_while_it_serves() -> None:
    """A run says which yardstick it used: the one it was given while that serves, else one of its own."""
    vectors, _ = around_centres(6, 40)
    counts = np.ones(len(vectors), dtype=np.int64)
    own = judge(LeidenClusterer(), vectors, counts, None, band=False)
    assert own.null is not None
    assert own.null.rows == len(vectors)
    given = NullBar(rows=len(vectors) - 10, belonging=0.1, nearness=0.1)
    assert judge(LeidenClusterer(), vectors, counts, None, band=False, null=given).null == given
    outgrown = NullBar(rows=len(vectors) // 2, belonging=0.1, nearness=0.1)
    assert judge(LeidenClusterer(), vectors, counts, None, band=True, null=outgrown).null == own.null
    assert judge(DensityClusterer(), vectors, counts, None, band=False, null=given).null is None


def test_the_band_holds_the_share() -> None:
    """The band is of seeds and cut-offs, and holds the run's own share; without one it is the share."""
    vectors, _ = around_centres(6, 40, noise=0.2, scattered=40)
    counts = np.ones(len(vectors), dtype=np.int64)
    wide = judge(LeidenClusterer(), vectors, counts, None, band=True).share
    narrow = judge(LeidenClusterer(), vectors, counts, None, band=False).share
    assert wide.low <= wide.point <= wide.high
    assert wide.low < wide.high
    assert narrow.low == narrow.point == narrow.high == wide.point
