"""The first engine: finds planted groups, leaves the rest out, repeats itself, and finds nothing in nothing."""

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from services.patterns.numerics.clustering import Clustering
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.graph import centred
from services.patterns.numerics.null import Yardstick, shuffled
from services.patterns.ports import Clusterer
from tests.unit.services.patterns.strategies import around_centres

ENGINES: list[Clusterer] = [LeidenClusterer(), LeidenClusterer(null_check=False), DensityClusterer()]


def check(found: Clustering, n: int) -> None:
    """What every engine's answer keeps to."""
    assert found.labels.shape == found.nearest.shape == found.belonging.shape == (n,)
    assert found.labels.dtype == found.nearest.dtype == np.int32
    assert found.belonging.dtype == np.float32
    assert ((found.belonging >= 0) & (found.belonging <= 1)).all()
    placed = found.labels >= 0
    assert np.array_equal(found.labels[placed], found.nearest[placed])
    assert set(found.labels[placed].tolist()) == set(range(found.count))
    assert (found.nearest >= 0).all() if found.count else (found.nearest == -1).all()
    sizes = np.bincount(found.labels[placed], minlength=found.count)
    assert (np.diff(sizes) <= 0).all()


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_planted_groups_are_found(engine: Clusterer) -> None:
    """Six tight groups come back as six patterns."""
    vectors, truth = around_centres(6, 40)
    found = engine.fit(vectors, seed=1)
    check(found, len(truth))
    assert adjusted_rand_score(truth, found.nearest) > 0.95


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
@pytest.mark.parametrize("n", [0, 1, 2, 3, 4, 5, 12])
def test_few_rows_have_nothing_in_common(engine: Clusterer, n: int) -> None:
    """A handful of unlike rows is all idiosyncratic, from none upward, without an error."""
    found = engine.fit(np.eye(12, dtype=np.float32)[:n], seed=1)
    check(found, n)
    assert found.count == 0
    assert found.idiosyncratic_share == 1.0


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_same_rows_and_seed_give_the_same_answer(engine: Clusterer) -> None:
    """Nothing but rows and seed decides."""
    vectors, _ = around_centres(5, 25, noise=0.2, scattered=30)
    one, other = engine.fit(vectors, seed=3), engine.fit(vectors.copy(), seed=3)
    assert np.array_equal(one.labels, other.labels)
    assert np.array_equal(one.belonging, other.belonging)


def test_scattered_rows_stay_out() -> None:
    """Most of the rows that are near nothing are in no pattern, and all have a nearest one."""
    vectors, truth = around_centres(6, 40, scattered=40)
    found = LeidenClusterer().fit(vectors, seed=1)
    assert np.mean(found.labels[truth == -1] == -1) > 0.5
    assert np.mean(found.labels[truth >= 0] == -1) < 0.05


def test_a_higher_cut_off_leaves_more_out() -> None:
    """The idiosyncratic share never falls as more belonging is asked for."""
    vectors, _ = around_centres(6, 40, noise=0.15, scattered=60)
    shares = [LeidenClusterer(cut_off=at).fit(vectors, seed=1).idiosyncratic_share for at in (0.2, 0.5, 0.8, 1.0)]
    assert shares == sorted(shares)
    assert shares[0] < shares[-1]


@pytest.mark.parametrize("seed", range(5))
def test_shuffled_coordinates_yield_next_to_nothing(seed: int) -> None:
    """Where structure is taken out, the null check lets hardly a community stand, of the many Leiden finds."""
    vectors, _ = around_centres(12, 40, dim=48, noise=0.2)
    nothing = shuffled(centred(vectors), seed)
    assert LeidenClusterer(null_check=False).fit(nothing, seed=seed).count >= 5
    assert LeidenClusterer().fit(nothing, seed=seed).count <= 1


def test_a_few_new_rows_do_not_reshuffle_the_rest() -> None:
    """With 2% of new rows and a warm start at least 95% of the placed stay with those they were with."""
    vectors, _ = around_centres(15, 40, dim=64, noise=0.18, scattered=100, seed=4)
    mixed = np.random.default_rng(0).permutation(len(vectors))
    vectors = vectors[mixed]
    before = int(len(vectors) / 1.02)
    engine = LeidenClusterer()
    old = engine.fit(vectors[:before], seed=1)
    start = np.full(len(vectors), -1, dtype=np.int32)
    start[:before] = old.labels
    new = engine.fit(vectors, seed=2, start=start)
    placed = old.labels >= 0
    stays = 0
    for label in range(old.count):
        heirs = new.labels[:before][old.labels == label]
        stays += np.bincount(heirs[heirs >= 0], minlength=1).max()
    assert stays / placed.sum() >= 0.95


def test_what_many_said_alike_is_in_common() -> None:
    """One row that stands for enough statements is a pattern's worth of people, not idiosyncratic."""
    vectors, _ = around_centres(3, 30)
    alone = np.zeros((1, vectors.shape[1]), dtype=np.float32)
    alone[0, 0] = 1.0
    rows = np.concatenate([vectors, alone])
    counts = np.ones(len(rows), dtype=np.int64)
    counts[-1] = 40
    said_often = LeidenClusterer(null_check=False).fit(rows, seed=1, counts=counts)
    said_once = LeidenClusterer(null_check=False).fit(rows, seed=1)
    assert said_often.belonging[-1] > said_once.belonging[-1]
    assert said_often.labels[-1] >= 0


def test_identical_rows_do_not_break_it() -> None:
    """Rows that are all the same have no direction once centred: no pattern, no error."""
    found = LeidenClusterer().fit(np.full((20, 4), 0.5, dtype=np.float32), seed=1)
    check(found, 20)


def test_a_yardstick_serves_until_there_are_a_quarter_more_rows() -> None:
    """One that serves is taken as it is, and decides what stands; one of another size is made anew."""
    vectors, _ = around_centres(6, 40)
    engine, n = LeidenClusterer(), len(vectors)
    high = Yardstick(rows=round(n / 1.2), belonging=1.0, nearness=2.0)
    kept = engine.prepare(vectors, high)
    assert kept.yardstick == high
    assert engine.cluster(kept, engine.partition(kept, seed=1)).count == 0
    for rows in (round(n / 1.3), round(n * 1.3)):
        fresh = engine.prepare(vectors, Yardstick(rows=rows, belonging=1.0, nearness=2.0))
        assert fresh.yardstick == engine.prepare(vectors).yardstick
        assert engine.cluster(fresh, engine.partition(fresh, seed=1)).count == 6
