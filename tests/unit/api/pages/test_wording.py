"""How dates, figures and words are said."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages import wording
from api.pages.wording import Share
from contracts.disclosure import WITHHELD, Figure, rounded
from contracts.weeks import Week
from contracts.words import Kind, Reach, ReachSetBy, Scale, Voice


def test_dates_are_british() -> None:
    """Day, month in letters, year; a moment has its hour on a twelve-hour clock."""
    assert wording.date_words(dt.date(2026, 11, 2)) == "2 November 2026"
    assert wording.moment_words(dt.datetime(2026, 11, 2, 0, 5, tzinfo=dt.UTC)) == "2 November 2026, 12:05am"
    assert wording.moment_words(dt.datetime(2026, 11, 2, 16, 5, tzinfo=dt.UTC)) == "2 November 2026, 4:05pm"


def test_a_week_is_named_by_its_monday_and_its_number() -> None:
    """So that a person and a system mean the same week, over the year's end too."""
    assert wording.week_words(Week.parse("2026-W45")) == "week of 2 November 2026 (2026-W45)"
    assert wording.week_words(Week.parse("2026-W53")) == "week of 28 December 2026 (2026-W53)"


def test_figures_are_said_as_they_may_be_shown() -> None:
    """Under five, about, withheld, none; an exact number for those who may see it."""
    assert wording.figure_words(rounded(3)) == "under 5"
    assert wording.figure_words(rounded(26)) == "about 25"
    assert wording.figure_words(WITHHELD) == "withheld: too few people"
    assert wording.figure_words(rounded(0)) == "none"
    assert wording.figure_words(1234) == "1,234"
    assert wording.people_words(WITHHELD) == "withheld: too few people"
    assert wording.people_words(rounded(26)) == "about 25 people"
    assert wording.people_words(rounded(0)) == "nobody"
    assert wording.people_words(1) == "1 person"


@given(st.builds(Figure, value=st.none() | st.integers(0, 10_000), under=st.booleans(), suppressed=st.just(True)))
def test_a_withheld_figure_shows_no_digit(figure: Figure) -> None:
    """Whatever else a figure carries by mistake, suppressed wins and no number is said."""
    words = wording.figure_words(figure) + wording.people_words(figure)
    assert not any(sign.isdigit() for sign in words)


@given(st.lists(st.floats(0, 1), min_size=3, max_size=3).map(sorted))
def test_a_share_always_has_its_band(ends: list[float]) -> None:
    """Figure and band, or that it is rounded; and never 0% for something nor 100% for less than all."""
    share = Share(ends[1], ends[0], ends[2])
    words = wording.share_words(share)
    counted = any(words.startswith(said) for said in wording.ONE_SIDED.values()) or " (rounded)" in words
    assert " (between " in words if ends[0] < ends[2] else counted
    assert words.startswith("0%") == (share.point == 0 and share.low < share.high)
    assert words.startswith("100%") == (share.point == 1 and share.low < share.high)


def test_a_counted_share_says_that_it_is_rounded() -> None:
    """Where nothing was estimated there is no band but the rounding."""
    assert wording.share_words(Share(0.6, 0.6, 0.6)) == "60% (rounded)"
    assert wording.share_words(Share(0, 0, 0)) == "none, or only a few people's"
    assert wording.share_words(Share(1, 1, 1)) == "all, or all but a few people's"
    assert (
        wording.share_words(Share(0.3, 0.3, 0.3, calibrated=False))
        == "30% (rounded, uncalibrated: not yet checked by people)"
    )


def test_an_uncalibrated_share_says_so() -> None:
    """Until people have judged where the cut-off lies, the share is a dial."""
    assert (
        wording.share_words(Share(0.31, 0.25, 0.38, calibrated=False))
        == "31% (between 25% and 38%, uncalibrated: not yet checked by people)"
    )
    assert wording.share_words(None) == "withheld: too few people"


@pytest.mark.parametrize("ends", [(0.5, 0.6, 0.7), (0.5, 0.4, 0.45), (1.2, 0.0, 1.3)])
def test_a_share_outside_its_band_is_refused(ends: tuple[float, float, float]) -> None:
    """A band that does not hold the share is a mistake, not a figure."""
    with pytest.raises(ValueError, match="low <= point <= high"):
        Share(*ends)


def test_every_word_of_the_glossary_can_be_said() -> None:
    """No kind, voice, reach or scale is without its words."""
    assert set(wording.KINDS) == set(Kind)
    assert set(wording.VOICES) == set(Voice)
    assert set(wording.REACHES) == set(Reach)
    assert set(wording.REACH_SETTERS) == set(ReachSetBy)
    assert set(wording.SCALES) == set(Scale)


def test_the_rest_of_a_name_keeps_its_capitals() -> None:
    """Only the first letter is raised: names of places stay as written."""
    assert wording.upper_first("damp at Mill Lane") == "Damp at Mill Lane"
    assert wording.upper_first("") == ""


def test_expected_numbers_claim_no_more_than_they_know() -> None:
    """Whole above two, a tenth below."""
    assert [wording.number_words(value) for value in (0.0, 0.64, 9.4, 1234.5)] == ["0", "0.6", "9", "1,234"]


def test_windows_are_named() -> None:
    """One week, or so many."""
    assert (wording.window_words(1), wording.window_words(13)) == ("the week", "the last 13 weeks")


def test_chance_is_never_said_to_give_no_signal() -> None:
    """However few series are tested."""
    assert wording.chance_words(0.0) == "fewer than 1 signal"
    assert wording.chance_words(0.1) == "up to 1 signal in 10 such weeks"
    assert wording.chance_words(0.6) == "up to 1 signal in 2 such weeks"
    assert wording.chance_words(0.8) == wording.chance_words(1.2) == "up to 1 signal"
    assert wording.chance_words(3.0) == "up to 3 signals"


def test_a_calibrated_share_says_by_whom_and_when_and_kappa_has_its_word() -> None:
    """How people found the cut-off stands behind the band."""
    how = ", calibrated by 2 people on 3 November 2026: kappa 0.55, moderate"
    assert wording.share_words(Share(0.31, 0.25, 0.38, True, how)) == f"31% (between 25% and 38%{how})"
    assert wording.kappa_words(0.55) == "kappa 0.55, moderate"
    assert [wording.kappa_words(k).partition(", ")[2] for k in (-0.1, 0.1, 0.3, 0.7, 0.9)] == [
        "no better than chance", "slight", "fair", "substantial", "almost perfect",
    ]  # fmt: skip
