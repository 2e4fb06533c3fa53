"""The plan plants what it says, where it can be seen."""

from datetime import date, timedelta

import pytest

from api.demo import plan
from api.demo.truth import COPIED
from api.demo.words import Situation, situations

MONDAY = date(2026, 5, 11)


def _of(name: str) -> Situation:
    return next(situation for situation in situations() if situation.id == name)


def test_eight_signals_and_eight_traps_in_large_patterns() -> None:
    """Each in a situation of its own among the sixteen, in the last half year."""
    large = {situation.id for situation in situations() if situation.large}
    signals = [signal.situation for signal in plan.SIGNALS]
    traps = [name for trap in plan.TRAPS for name in trap.situations if name != COPIED]
    assert len(plan.SIGNALS) == len(plan.TRAPS) == 8
    assert len(set(signals)) == 8
    assert set(signals) | set(traps) <= large
    assert not set(signals) & set(traps)
    assert all(signal.first >= -26 and signal.first + len(signal.extra) <= 0 for signal in plan.SIGNALS)
    assert len({signal.first for signal in plan.SIGNALS}) == 8


def test_signals_and_traps_lie_in_patterns_of_three_or_more_a_week() -> None:
    """The plan expects at least three statements a week of each, over a year of ordinary weeks in the second half."""
    year = [(week, MONDAY + timedelta(weeks=week)) for week in range(-90, -38)]
    for name in {s.situation for s in plan.SIGNALS} | {name for trap in plan.TRAPS for name in trap.situations} - {
        COPIED
    }:
        mean = sum(sum(plan.means(_of(name), week, monday).values()) for week, monday in year) / len(year)
        assert mean >= 3.0, name


def test_turns_are_of_every_event() -> None:
    """Two born, two grown, one split, one merged and two faded at the least."""
    events = [turn.event for turn in plan.TURNS]
    least = {"born": 2, "grew": 2, "split": 1, "merged": 1, "faded": 2}
    assert all(events.count(event) >= count for event, count in least.items())


@pytest.mark.parametrize(
    ("name", "week", "expected"),
    [
        ("bus-route-cut", -45, 0.0),
        ("bus-route-cut", -44, 1.4),
        ("bus-route-cut", -1, 1.4),
        ("covid-fear", -200, 0.9),
        ("covid-fear", -135, 0.45),
        ("covid-fear", -100, 0.0),
        ("carer-worn-out", -60, 0.0),
    ],
)
def test_rates_follow_straight_lines_between_their_points(name: str, week: int, expected: float) -> None:
    """Level before the first point and after the last one, straight between."""
    assert plan.rate(_of(name), week) == pytest.approx(expected)


def test_a_source_that_is_not_there_has_no_statements() -> None:
    """Social prescribing has none before half way, advice none in its silent weeks."""
    loneliness, benefits = _of("loneliness-bereavement"), _of("benefits-check")
    assert plan.means(loneliness, -105, MONDAY)["social"] == 0
    assert plan.means(loneliness, -104, MONDAY)["social"] > 1
    assert plan.means(benefits, -14, MONDAY)["advice"] == 0
    assert plan.means(benefits, -12, MONDAY)["advice"] > 2


def test_quieting_leaves_next_to_nothing() -> None:
    """In the weeks of the quieting signal four in a hundred ordinary statements stay."""
    went = _of("went-along")
    assert sum(plan.means(went, -12, MONDAY).values()) == pytest.approx(
        0.04 * sum(plan.means(went, -13, MONDAY).values())
    )
