"""One week's test of every series of a home: which of them moved, and how sure we are. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.signals.borrowing import Lent
from services.signals.calibration import NEWEST, Calibrations, calibrations
from services.signals.numerics.answers import SUMMED_WEEKS, Method, WeekTests
from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.calibrated import strata
from services.signals.numerics.discovery import LARGER, SELDOM, SMALLER, q_values, select_two_level
from services.signals.numerics.looks import TWO_WEEKS, either
from services.signals.numerics.method import test_weeks
from services.signals.numerics.tails import upper_tail
from services.signals.series import Panel

SMALLEST_P = 1e-300
YEAR = 52
HOME = 0
"""The code of the view that takes everything in."""
HEARD_A_YEAR = 52
"""People in the year before what is tested from which a series is worth a test."""
LATELY = 3
HEARD_LATELY = 3
"""Or people in the three weeks before it: something young."""
LOOKS = {
    Method.FARRINGTON_NO_TREND: TWO_WEEKS,
    Method.FARRINGTON: TWO_WEEKS,
    Method.FARRINGTON_SUMS: SUMMED_WEEKS,
    Method.RECENT_SUMS: SUMMED_WEEKS,
}
"""Weeks that a method looks at, the tested one included; one where it is not named."""


@dataclass(frozen=True)
class Rules:
    """What the service was set to.

    Attributes:
        alpha: the share of the tail that is surprising, for one series in one week.
        fdr: the promised share of false discoveries among what is published.
        min_people: the fewest people that anything may rest on.
        calibration: which table of back-tests p-values are calibrated by; empty for none.
        modes: whether mixes of the modes of actions are tested; `mode_clues`: whether sources that begin to say them are named.
        by_others: whether a pattern's own excess is kept out of what its people are out of.
        by_season: whether that goes by the pattern's share at that time of year, and a trend is judged at the tested week's
            volume.
    """

    alpha: float = 0.005
    fdr: float = 0.05
    min_people: int = 5
    calibration: str = NEWEST
    modes: bool = True
    mode_clues: bool = True
    by_others: bool = True
    by_season: bool = True


@dataclass(frozen=True, eq=False)
class Detected:
    """A panel with its answers; each (S,).

    Attributes:
        rise, fall: which series moved, by the promised false-discovery share.
        p_rise, p_fall: chance of so much or more, and of so little or less: calibrated; NaN where nothing was tested, as
            where a quiet week would be no surprise.
        q_rise, q_fall: what each was held against.
        raw_rise, raw_fall: the same chances before they were calibrated.
        could_pass: which series rest on enough people to be raised at all.
        seldom: those of smaller places where too little was heard for a test of its own; see `numerics.discovery.SELDOM`.
    """

    answers: WeekTests
    rise: Bools
    fall: Bools
    p_rise: Floats
    p_fall: Floats
    q_rise: Floats
    q_fall: Floats
    raw_rise: Floats
    raw_fall: Floats
    could_pass: Bools
    seldom: Bools

    @property
    def series(self) -> int:
        """How many series were tested."""
        return int((~np.isnan(self.q_rise)).sum())


def detect(panel: Panel, rules: Rules, people_recent: Ints, lent: Lent | None = None) -> Detected:
    """Test the last week of every series.

    A series whose last four weeks rest on too few people stays in the count of tests, and cannot pass.

    Args:
        panel: the series.
        rules: alpha and the promised share of false discoveries.
        people_recent: (S,) distinct people over the last four weeks, within one scheme.
        lent: rates from elsewhere, for series of places hardly heard; see `services.signals.borrowing`.
    """
    last = panel.people.shape[1] - 1
    usable = panel.offset.copy()
    if len(usable):
        usable[usable.sum(axis=1) == 0] = 1.0  # never heard before: stands for itself
    answers = test_weeks(
        panel.people,
        np.array([last]),
        usable,
        rules.alpha,
        starts=panel.starts,
        family=panel.place,
        borrowed=None if lent is None else lent.borrowed,
        together=True,
        by_volume=rules.by_season,
    )
    worth = worth_testing(panel, answers) if lent is None else worth_testing(panel, answers) | lent.any
    seldom = _seldom_heard(panel, worth)
    answered = answers.answered[:, 0] & (worth | seldom)
    may = np.asarray(answers.enough[:, 0] & (people_recent >= rules.min_people), dtype=bool)
    raw_rise = np.where(answered, np.where(may, answers.p_predictive[:, 0], 1.0), np.nan)
    raw_fall = _quiet(panel, usable, answers, answered, rules.alpha)
    p_rise, p_fall = _calibrated(answers, raw_rise, raw_fall, calibrations(rules.calibration))
    standing = np.select([panel.place == HOME, seldom], [LARGER, SELDOM], SMALLER)
    # Young places are tested for every pattern there is a rate for, also where nobody was in it: a test as any other.
    silent = np.zeros(0, dtype=np.int64) if lent is None else lent.silent
    # So is a place where a thing was never said, and is not now: it is not in the panel.
    never = _never_said(panel, worth)
    rising = select_two_level(
        np.concatenate([p_rise, np.ones(len(silent) + len(never))]),
        np.concatenate([panel.pattern, silent, never]),
        rules.fdr,
        np.concatenate([standing, np.full(len(silent), SMALLER), np.full(len(never), SELDOM)]),
    )
    selected, q_rise = rising.selected[: len(p_rise)], rising.q[: len(p_rise)]
    falling = select_two_level(p_fall, panel.pattern, rules.fdr, standing)
    return Detected(
        answers=answers,
        rise=np.asarray(selected & may & answers.alarm[:, 0]),
        fall=np.asarray(falling.selected & (p_fall <= rules.alpha)),
        p_rise=p_rise,
        p_fall=p_fall,
        q_rise=q_rise,
        q_fall=falling.q,
        raw_rise=raw_rise,
        raw_fall=raw_fall,
        could_pass=np.asarray(answered & may),
        seldom=seldom,
    )


def passing(p: Floats, rules: Rules) -> tuple[Floats, Bools]:
    """What each of a family's tests is held against, and which pass: at the promised share, and surprising alone."""
    q = q_values(p)
    return q, np.asarray((q <= rules.fdr) & (p <= rules.alpha), dtype=bool)


def worth_testing(panel: Panel, answers: WeekTests) -> Bools:
    """Which series are tested, (S,): by what was heard before the weeks that the test looks at, never by those weeks.

    A test of a series that nobody is in costs every other test its share of the false discoveries, and a regression on a
    handful of people extrapolates to anything. What is chosen without looking at what is tested keeps the promise (Bourgon,
    Gentleman and Huber 2010, PNAS 107: 9546-9551).
    """
    looks = np.array([LOOKS.get(Method(one), 1) for one in answers.method[:, 0].tolist()], dtype=np.int64)
    found = np.zeros(len(panel.people), dtype=bool)
    for weeks in np.unique(looks).tolist():
        before = panel.people[looks == weeks, :-weeks]
        found[looks == weeks] = (before[:, -YEAR:].sum(axis=1) >= HEARD_A_YEAR) | (
            before[:, -LATELY:].sum(axis=1) >= HEARD_LATELY
        )
    return found


def _seldom_heard(panel: Panel, worth: Bools) -> Bools:
    """Series of smaller places that are not worth a test of their own, of patterns that are worth one at home, (S,).

    Where a thing was never said, much of it is news however short the list of those who said it: so these are asked as well, and
    together have a small part of what may be chance (`numerics.discovery.SHARES`).
    """
    at_home = panel.pattern[worth & (panel.place == HOME)]
    return np.asarray((panel.place != HOME) & ~worth & np.isin(panel.pattern, at_home), dtype=bool)


def _never_said(panel: Panel, worth: Bools) -> Ints:
    """Codes of the patterns that are worth a test at home, one for each smaller place where nobody was ever in them."""
    places = np.unique(panel.place[panel.place != HOME])
    there = set(zip(panel.pattern.tolist(), panel.place.tolist(), strict=True))
    at_home = np.unique(panel.pattern[worth & (panel.place == HOME)]).tolist()
    missing = [code for code in at_home for place in places.tolist() if (code, place) not in there]
    return np.array(missing, dtype=np.int64)


def usual(people: Ints) -> Floats:
    """People a week over the year before the last column's, (S,): what a fall falls from, whatever a trend says."""
    before = people[:, :-1][:, -YEAR:]
    return np.asarray(before.mean(axis=1) if before.shape[1] else np.zeros(len(people)), dtype=np.float64)


def _quiet(panel: Panel, offset: Floats, answers: WeekTests, answered: Bools, alpha: float) -> Floats:
    """P of so few or fewer, only where the expected count makes a week without anybody surprising.

    The week alone is asked, and the last two together: what falls silent stays so for more than a week.
    """
    expected, phi = np.minimum(answers.expected[:, 0], usual(panel.people)), answers.phi[:, 0]
    fine = answered & np.isfinite(expected) & (expected > 0)
    mean = np.where(fine, expected, 1.0)
    spread = np.where(fine & np.isfinite(phi), phi, 1.0)
    silence = 1.0 - upper_tail(np.ones_like(mean), mean, spread)
    week = np.where(fine, answers.observed[:, 0], 0.0)
    both = np.where(fine, panel.people[:, -TWO_WEEKS:].sum(axis=1), 0.0)
    longer = np.divide(
        offset[:, -TWO_WEEKS:].sum(axis=1), offset[:, -1], out=np.ones_like(mean), where=offset[:, -1] > 0
    )
    below = either(_or_fewer(week, mean, spread), _or_fewer(both, mean * longer, spread))
    return np.where(fine & (silence <= alpha), np.maximum(below, SMALLEST_P), np.nan)


def _or_fewer(people: Floats, mean: Floats, spread: Floats) -> Floats:
    return np.clip(1.0 - upper_tail(people + 1.0, mean, spread), SMALLEST_P, 1.0)


def _calibrated(answers: WeekTests, rise: Floats, fall: Floats, by: Calibrations | None) -> tuple[Floats, Floats]:
    if by is None:
        return rise, fall
    pool = strata(answers.method[:, 0], answers.years[:, 0], answers.expected[:, 0], answers.phi[:, 0])
    return by.rise.calibrated(rise, pool), by.fall.calibrated(fall, pool)
