"""Calibrated p: what back-tests say of small p-values holds, in the tail too, and it only ever holds back."""

import hashlib
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.calibration import NEWEST, UnknownCalibrationError, calibrations
from services.signals.numerics.answers import Method
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.calibrated import CELLS, LEVELS, NO_STRATUM, STRATA, fit, strata

KEPT = {
    "1": "87ed4e2ed66d475e10178555e0b3a07f6c1ec6bbb792e0dfbc07268abc67e23d",
    "2": "d98ab2017572499fa73cbae262baf72206592ca4f678d14303ba20726f4b4740",
}
"""SHA-256 of each table that a sheet may have been made by."""
OWN = 5 * CELLS + 6
"""A stratum: five years, a mean of one to three, little dispersion."""


def uniform(size: int, seed: int, power: float = 1.0) -> Floats:
    """p-values that come so much too often: a share p ** (1 / power) of them at or below p."""
    return np.random.default_rng(seed).random(size) ** power


def all_of(stratum: int, size: int) -> Ints:
    """One stratum, again and again."""
    return np.full(size, stratum, dtype=np.int64)


def test_p_that_comes_too_often_is_held_back_to_its_promise() -> None:
    """Back-tests whose p are squares of what they should be: new ones like them keep the promise, far beyond the pool."""
    made = fit(uniform(60_000, 1, 2.0), all_of(OWN, 60_000))
    new = made.calibrated(uniform(400_000, 2, 2.0), all_of(OWN, 400_000))
    for level in (0.05, 0.01, 0.001, 0.0001):
        assert (new <= level).mean() == pytest.approx(level, rel=0.3)
    assert made.slope[OWN] == pytest.approx(0.5, rel=0.1)
    # One that only one in a million of the back-tests would reach: nobody counted it, the line tells.
    assert made.calibrated(np.array([1e-12]), all_of(OWN, 1))[0] == pytest.approx(1e-6, rel=0.9)


def test_p_that_keeps_its_promise_stays() -> None:
    """Nothing to mend: hardly anything changes, and nothing becomes smaller."""
    made = fit(uniform(200_000, 3), all_of(OWN, 200_000))
    p = np.geomspace(1e-9, 1.0, 50)
    found = made.calibrated(p, all_of(OWN, 50))
    assert (found >= p).all()
    assert (found[p > 1e-5] <= 2.0 * p[p > 1e-5]).all()


@pytest.mark.parametrize("name", KEPT)
@given(values=st.lists(st.floats(1e-200, 1.0), min_size=2, max_size=20), stratum=st.integers(0, STRATA - 1))
def test_it_rises_with_p_and_never_falls_below_it(name: str, values: list[float], stratum: int) -> None:
    """In every stratum of every table, for rises and for falls."""
    p = np.sort(np.array(values))
    table = calibrations(name)
    assert table is not None
    for made in (table.rise, table.fall):
        found = made.calibrated(p, all_of(stratum, p.size))
        assert (np.diff(found) >= 0).all()
        assert ((found >= p) & (found <= 1.0)).all()


def test_few_cases_are_drawn_to_their_method() -> None:
    """A stratum with a dozen back-tests answers as its method's pool does; one of another method as the promise."""
    pool, few = OWN, OWN + 1
    p = np.concatenate([uniform(60_000, 4, 2.0), uniform(12, 5, 2.0)])
    made = fit(p, np.concatenate([all_of(pool, 60_000), all_of(few, 12)]))
    assert made.share[few] == pytest.approx(made.share[pool], rel=0.15)
    assert made.share[0] == pytest.approx(LEVELS)
    assert made.slope[0] == 1.0


def test_untested_and_unpooled_stay_as_they_are() -> None:
    """NaN is not tested; a rate borrowed from elsewhere has no pool."""
    made = fit(uniform(60_000, 1, 2.0), all_of(OWN, 60_000))
    found = made.calibrated(np.array([np.nan, 0.002]), np.array([OWN, NO_STRATUM]))
    assert np.isnan(found[0])
    assert found[1] == 0.002


def test_strata_tell_methods_years_means_and_dispersions_apart() -> None:
    """Each of them changes the pool; no answer and a borrowed rate have none."""
    method = np.array([Method.FARRINGTON] * 4 + [Method.FARRINGTON_SUMS, Method.RECENT, Method.EMERGING, Method.NONE])
    years = np.array([5, 4, 5, 5, 5, 0, 0, 0])
    expected = np.array([5.0, 5.0, 50.0, 5.0, 5.0, 5.0, 5.0, np.nan])
    phi = np.array([1.0, 1.0, 1.0, 3.0, 1.0, 1.0, 1.0, np.nan])
    found = strata(method.astype(np.int64), years, expected, phi)
    assert len(set(found[:6].tolist())) == 6
    assert found[6:].tolist() == [NO_STRATUM, NO_STRATUM]


def test_a_table_is_never_changed() -> None:
    """Sheets are made again by the table that they name: a better one gets a new name, and stands here beside the old."""
    found = sorted(one.name for one in files("services.signals").iterdir() if one.name.endswith(".json"))
    assert found == [f"calibration_{name}.json" for name in KEPT]
    for name, digest in KEPT.items():
        assert (
            hashlib.sha256((files("services.signals") / f"calibration_{name}.json").read_bytes()).hexdigest() == digest
        )
    assert list(KEPT)[-1] == NEWEST


def test_a_table_that_is_not_here_is_named() -> None:
    """A sheet of a newer version cannot be made again by an older one; nothing else is read instead."""
    assert calibrations("") is None
    for name in ("99", "../x"):
        with pytest.raises(UnknownCalibrationError, match="no calibration table"):
            calibrations(name)
