"""What a run's record needs of one clustering: the band, and the yardstick that was used."""

from __future__ import annotations

import numpy as np

from contracts.events import Calibrated, NullBar
from services.patterns.engine import (
    BAND_SEEDS,
    CURVE,
    SAMPLE,
    SAMPLE_SEEDS,
    calibrated_engine,
    judge,
    parameters,
)
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


CALIBRATED = Calibrated(
    decision="d1", cut_off=0.62, low=0.4, high=0.7, kappa=0.5, kappa_low=0.3, kappa_high=0.6, people=2, judgements=300,
    day="2026-11-03",
)  # fmt: skip


def test_a_calibrated_run_uses_the_cut_off_and_its_band_covers_the_interval() -> None:
    """The wider people's interval, the wider the band; the record says which cut-off and interval."""
    vectors, _ = around_centres(6, 40, noise=0.2, scattered=40)
    counts = np.ones(len(vectors), dtype=np.int64)
    engine = calibrated_engine(LeidenClusterer(), CALIBRATED)
    assert parameters(engine, band=True, calibrated=CALIBRATED)["cut_off"] == 0.62
    assert parameters(engine, band=True, calibrated=CALIBRATED)["margin"] == "0.4 to 0.7"
    found = judge(engine, vectors, counts, None, band=True, calibrated=CALIBRATED)
    sure = CALIBRATED.model_copy(update={"low": 0.62, "high": 0.62})
    narrow = judge(engine, vectors, counts, None, band=True, calibrated=sure)
    assert found.share.low <= narrow.share.low <= narrow.share.high <= found.share.high
    assert found.share.high - found.share.low > narrow.share.high - narrow.share.low
    dense = DensityClusterer()
    assert calibrated_engine(dense, CALIBRATED) is dense


def test_the_curve_and_stability_come_with_the_band() -> None:
    """Labels at each cut-off of the curve; each pattern found again in so many of the other seeds' runs."""
    vectors, _ = around_centres(6, 40, noise=0.1, scattered=40)
    counts = np.ones(len(vectors), dtype=np.int64)
    found = judge(LeidenClusterer(), vectors, counts, None, band=True)
    assert tuple(found.curve) == CURVE
    shares = [float(np.mean(labels < 0)) for labels in found.curve.values()]
    assert shares == sorted(shares)
    assert round(shares[3], 4) == found.share.point
    assert found.others == len(BAND_SEEDS) - 1
    assert len(found.found_again) == found.found.count
    assert all(0 <= times <= found.others for times in found.found_again)
    assert max(found.found_again) == found.others
    bare = judge(LeidenClusterer(), vectors, counts, None, band=False)
    assert (bare.curve, bare.found_again, bare.others) == ({}, (), 0)


def test_each_pattern_says_how_steady_it_is() -> None:
    """Clear groups are found again by every seed, groups of noise by few; without a band nothing is said."""
    vectors, _ = around_centres(6, 40)
    counts = np.ones(len(vectors), dtype=np.int64)
    clear = judge(LeidenClusterer(), vectors, counts, None, band=True)
    assert list(clear.found_again) == [clear.others] * clear.found.count
    noise, _ = around_centres(1, 1, scattered=300)
    unsure = judge(LeidenClusterer(null_check=False), noise, np.ones(len(noise), dtype=np.int64), None, band=True)
    assert unsure.found.count > 1
    assert sum(unsure.found_again) < 0.8 * unsure.others * unsure.found.count
    assert list(judge(LeidenClusterer(), vectors, counts, None, band=False).found_again) == []
    other = judge(DensityClusterer(), vectors, counts, None, band=True)
    assert list(other.found_again) == [other.others] * other.found.count


def test_the_band_holds_subsamples() -> None:
    """The band is at least as wide as what the engine says of four fifths of the rows."""
    vectors, _ = around_centres(6, 40, noise=0.2, scattered=40)
    counts = np.ones(len(vectors), dtype=np.int64)
    engine = LeidenClusterer()
    prepared = engine.prepare(vectors)
    part, rows = engine.sample(prepared, SAMPLE, SAMPLE_SEEDS[0])
    assert rows.size == round(SAMPLE * len(vectors))
    share = engine.cluster(part, engine.partition(part, seed=SAMPLE_SEEDS[0])).idiosyncratic_share
    band = judge(engine, vectors, counts, None, band=True).share
    assert band.low <= round(share, 4) <= band.high
