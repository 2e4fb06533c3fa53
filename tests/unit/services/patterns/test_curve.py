"""The share against the cut-off: exact for the record, and told only in steps that rest on enough people."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from services.patterns.curve import curve_of
from services.patterns.engine import CURVE
from services.patterns.figures import Publisher, View
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from tests.unit.services.patterns.test_figures import FIVE, WEEK, a_corpus

Row = tuple[int, float]
LARGE = 100


def curve(rows: list[Row]) -> list[tuple[int, float, int | None]]:
    """The curve of statements of (person, belonging) in one pattern, with the cut-off in use at .5."""
    belonging = np.array([row[1] for row in rows])
    corpus, patterns = a_corpus([(person, None, 1, "a" if at >= 0.5 else None) for person, at in rows])
    publisher = Publisher(corpus, patterns, WEEK, View(""), FIVE)
    labels = {at: np.where(belonging >= at, 0, -1).astype(np.int32) for at in CURVE}
    return [(p.cut_off, p.share, p.told) for p in curve_of(publisher, labels, LeidenClusterer())]


def test_each_point_is_the_share_at_its_cut_off_and_is_told_in_steps_of_five_per_cent() -> None:
    """A hundred people whose statements belong evenly from 0 to 1."""
    found = curve([(at, at / LARGE) for at in range(LARGE)])
    assert found == [(at, at / LARGE, at) for at in (20, 30, 40, 50, 60, 70, 80)]


def test_a_point_that_too_few_people_make_is_told_as_its_neighbour() -> None:
    """Twenty statements of four people lie between .5 and .6: the exact share moves, what is told does not."""
    rows = (
        [(at, 0.9) for at in range(60)]
        + [(100 + at % 4, 0.55) for at in range(20)]
        + [(200 + at, 0.1) for at in range(20)]
    )
    found = {cut_off: (share, told) for cut_off, share, told in curve(rows)}
    assert found[50] == (0.2, 20)
    assert found[60] == (0.4, 20)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from([0.1, 0.25, 0.35, 0.45, 0.55, 0.65, 0.9])), max_size=120))
def test_two_points_told_apart_differ_by_enough_people(rows: list[Row]) -> None:
    """Whatever the statements: between neighbouring points told differently lie the statements of five people or more."""
    found = curve(rows)
    if len({person for person, _ in rows}) < FIVE:
        assert all(told is None for _, _, told in found)
        return
    for (low, _, one), (high, _, other) in pairwise(found):
        if one != other:
            inside = {person for person, at in rows if low / 100 <= at}
            assert len(inside) >= FIVE, (low, high)


def test_an_engine_without_a_cut_off_has_no_curve() -> None:
    """Density clusters know no belonging."""
    corpus, patterns = a_corpus([(at, None, 1, "a") for at in range(9)])
    publisher = Publisher(corpus, patterns, WEEK, View(""), FIVE)
    assert curve_of(publisher, {0.5: np.zeros(9, dtype=np.int32)}, DensityClusterer()) == ()
    assert curve_of(publisher, {}, LeidenClusterer()) == ()
