"""What chance alone would bring, and the tally of chances: what the sheet and the calibration page say."""

from __future__ import annotations

import numpy as np

from services.signals.chances import LEVELS, added, expected_by_chance, for_reader, how_many_tested, tally
from services.signals.detection import Rules
from tests.unit.services.signals.sheets import a_sheet, a_signal
from tests.unit.services.signals.test_detection import detected, noise


def test_chance_brings_one_share_more_than_what_is_published_in_each_direction() -> None:
    """Rises and falls are tested in a lively panel, rises alone where a quiet week would be no surprise."""
    lively, rare = detected(noise(20, 60, 12.0, 1)), detected(noise(20, 60, 1.0, 2))
    assert [expected_by_chance(lively, n, Rules(fdr=0.05)) for n in (0, 3)] == [0.1, 0.25]
    assert expected_by_chance(rare, 0, Rules(fdr=0.05)) == 0.05
    nothing = detected(np.zeros((0, 5), dtype=np.int64))
    assert expected_by_chance(nothing, 0, Rules()) == 0.0


def test_chance_is_not_below_what_it_brings() -> None:
    """Over a hundred weeks in which nothing moves no more is published than the sheets said chance would bring."""
    published, said = 0, 0.0
    for seed in range(100):
        found = detected(noise(40, 60, 9.0, 500 + seed))
        many = int((found.rise | found.fall).sum())
        published, said = published + many, said + expected_by_chance(found, many, Rules())
    assert 0 < said < 20
    assert published <= said


def test_a_reader_is_told_of_what_they_see() -> None:
    """A tested signal that is hidden from them leaves their figure; one that was found, not tested, never was in it."""
    signals = (a_signal(signal="g1"), a_signal(signal="g2"), a_signal(signal="g3", q=None, p=None))
    sheet = a_sheet(signals=signals, chance=0.2, fdr=0.05)
    assert how_many_tested(signals) == 2
    assert [round(for_reader(sheet, seen), 9) for seen in (("g1", "g2"), ("g1", "g3"), ())] == [0.2, 0.15, 0.1]
    assert for_reader(a_sheet(signals=signals, chance=0.01, fdr=0.05), ()) == 0.0


def test_every_test_is_counted_once_by_method_and_direction() -> None:
    """The tally's counts come to the tests; what was surprising stands in its first places."""
    people = noise(40, 60, 12.0, 3)
    people[4, -1] = 60
    found = detected(people)
    counts = tally(found)
    assert set(counts) == {"farrington_no_trend/rise", "farrington_no_trend/fall"}
    rises = np.array(counts["farrington_no_trend/rise"])
    assert len(rises) == len(LEVELS)
    assert rises.sum() == found.series == 40
    assert rises[0] == (found.p_rise <= LEVELS[0]).sum() >= 1
    assert rises[: LEVELS.index(0.1) + 1].sum() == (found.p_rise <= 0.1).sum()
    assert sum(counts["farrington_no_trend/fall"]) == (~np.isnan(found.p_fall)).sum()


def test_tallies_of_several_sheets_add_up() -> None:
    """Method by method; a method that one sheet did not use is taken from the others."""
    assert added([{"a/rise": (1, 2)}, {"a/rise": (3, 0), "b/fall": (5, 5)}]) == {"a/rise": (4, 2), "b/fall": (5, 5)}
    assert added([]) == {}
