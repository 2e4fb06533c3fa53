"""The weekly test: a planted excess is seen, noise keeps the promise, what only looks like a change raises nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from services.signals.detection import Detected, Rules, detect
from services.signals.numerics.arrays import Floats, Ints
from services.signals.series import Panel

ENOUGH = 50


def a_panel(people: Ints, offset: Floats | None = None, *, per_pattern: int = 1) -> Panel:
    """Series of one place each of its own pattern, `per_pattern` places a pattern."""
    rows = len(people)
    return Panel(
        pattern=np.arange(rows) // per_pattern,
        place=np.arange(rows) % per_pattern,
        first_week=0,
        people=people,
        everyone=np.full(people.shape, 200, dtype=np.int64),
        offset=np.ones(people.shape) if offset is None else offset,
        starts=np.zeros(rows, dtype=np.int64),
    )


def detected(people: Ints, offset: Floats | None = None, rules: Rules | None = None) -> Detected:
    """Test the last week; every series rests on enough people."""
    return detect(a_panel(people, offset), rules or Rules(), np.full(len(people), ENOUGH, dtype=np.int64))


def noise(rows: int, weeks: int, mean: float, seed: int) -> Ints:
    """Poisson counts around a mean."""
    return np.random.default_rng(seed).poisson(mean, (rows, weeks)).astype(np.int64)


@pytest.mark.parametrize("weeks", [30, 80, 210])
def test_a_planted_excess_is_raised_and_nothing_else(weeks: int) -> None:
    """One of forty series at four times its usual level: it alone rises, whatever the length of history."""
    people = noise(40, weeks, 8.0, weeks)
    people[7, -1] = 34
    found = detected(people)
    assert np.flatnonzero(found.rise).tolist() == [7]
    assert found.q_rise[7] <= Rules().fdr
    assert not found.fall.any()
    assert found.series == 40


def test_noise_raises_about_the_promised_share() -> None:
    """Two hundred weeks of forty series each without any change: at most one week in twenty has any signal at all."""
    weeks_with_signal = {"rise": 0, "fall": 0}
    rounds = 200
    for seed in range(rounds):
        found = detected(noise(40, 60, 9.0, 1000 + seed))
        weeks_with_signal["rise"] += bool(found.rise.any())
        weeks_with_signal["fall"] += bool(found.fall.any())
    # With nothing real in the panel every signal is a false discovery, so the share of weeks with one is the promise.
    limit = Rules().fdr * rounds + 3 * np.sqrt(Rules().fdr * rounds)
    assert weeks_with_signal["rise"] <= limit
    assert weeks_with_signal["fall"] <= limit


def test_a_doubling_of_everything_raises_nothing() -> None:
    """Twice the notes, twice the people, in every series: expected is out of what was heard."""
    volume = np.ones(60)
    volume[-1] = 2.0
    random = np.random.default_rng(5)
    people = random.poisson(9.0 * volume, (40, 60)).astype(np.int64)
    assert detected(people).rise.any(), "without what they are out of, it would look like forty changes"
    found = detected(people, np.broadcast_to(9.0 * volume, people.shape).copy())
    assert not found.rise.any()


def test_a_silent_source_raises_nothing() -> None:
    """Nobody heard at all in the tested week: there is nothing to test."""
    people = noise(10, 60, 9.0, 3)
    people[:, -1] = 0
    offset = np.full(people.shape, 9.0)
    offset[:, -1] = 0.0
    found = detected(people, offset)
    assert not found.rise.any()
    assert not found.fall.any()
    half = np.full(people.shape, 9.0)
    half[:, -1] = 0.4
    assert not detected(people, half).fall.any(), "hardly anybody heard: no surprise that nobody said it"


def test_a_pattern_gone_quiet_while_others_speak_is_quieter() -> None:
    """Nobody where twelve were usual, with as many heard altogether: fewer than expected."""
    people = noise(20, 60, 12.0, 9)
    people[3, -1] = 0
    found = detected(people)
    assert np.flatnonzero(found.fall).tolist() == [3]
    assert not found.rise.any()
    assert np.isfinite(found.p_fall[3])


def test_two_quiet_weeks_say_more_than_one() -> None:
    """One person a week where there were six is next to nothing seen once, and is seen in its second week."""
    once = np.full((1, 220), 6)
    once[0, -1] = 1
    twice = once.copy()
    twice[0, -2] = 1
    first, second = (detected(people) for people in (once, twice))
    assert first.raw_fall[0] > 0.005
    assert second.raw_fall[0] < 0.002


def test_a_rare_pattern_cannot_go_quiet() -> None:
    """Where a week without anybody is no surprise, there is no p-value for one."""
    people = noise(20, 60, 1.0, 2)
    people[:, -1] = 0
    assert np.isnan(detected(people).p_fall).all()


def test_too_few_people_count_as_tested_and_cannot_pass() -> None:
    """A jump that rests on four people is held back, and still has its part in the promise to the others."""
    people = noise(10, 60, 8.0, 4)
    people[2, -1] = 40
    recent = np.full(10, ENOUGH, dtype=np.int64)
    recent[2] = 4
    found = detect(a_panel(people), Rules(), recent)
    assert not found.rise[2]
    assert not found.could_pass[2]
    assert found.series == 10
    assert int(found.could_pass.sum()) == 9


def test_a_pattern_never_heard_before_stands_for_itself() -> None:
    """Where the pattern's share of the past is nothing, its counts are out of themselves."""
    people = np.zeros((1, 40), dtype=np.int64)
    people[0, -1] = 9
    assert detected(people, np.zeros((1, 40))).answers.answered.all()


def test_an_empty_panel_has_no_answers() -> None:
    """No series: nothing tested, nothing raised."""
    found = detected(np.zeros((0, 5), dtype=np.int64))
    assert (found.series, found.rise.tolist()) == (0, [])


def test_what_is_published_rests_on_the_calibrated_chance() -> None:
    """Under a year of history the tail is too thin: the chance that is held against the promise is the larger one."""
    people = noise(40, 30, 8.0, 30)
    people[7, -1] = 24
    calibrated, plain = detected(people), detected(people, rules=Rules(calibration=""))
    assert calibrated.raw_rise[7] == plain.raw_rise[7] == plain.p_rise[7]
    assert calibrated.p_rise[7] > 1.5 * plain.p_rise[7]
    assert calibrated.q_rise[7] > plain.q_rise[7]
    assert (calibrated.p_rise >= plain.p_rise).all()


def wards(patterns: int, weeks: int, mean: float, seed: int) -> Panel:
    """Patterns at a home of so many people a week each, all of it in two of its four wards; the others never said any of it."""
    two = noise(2 * patterns, weeks, mean / 2, seed)
    people = np.concatenate([two[:patterns] + two[patterns:], two, np.zeros((2 * patterns, weeks), dtype=np.int64)])
    whole = np.arange(5 * patterns)
    panel = a_panel(people)
    return replace(panel, pattern=whole % patterns, place=whole // patterns)


def asked(panel: Panel) -> Detected:
    """Test its last week, where every series rests on enough people; rows that nobody is in are not in a panel."""
    there = panel.people.any(axis=1)
    some = replace(
        panel,
        **{
            name: getattr(panel, name)[there] for name in ("pattern", "place", "people", "everyone", "offset", "starts")
        },
    )
    return detect(some, Rules(), np.full(int(there.sum()), ENOUGH, dtype=np.int64))


def test_what_was_never_said_in_a_place_is_found_when_many_say_it_for_weeks() -> None:
    """Nobody was heard there before, so no test of its own is owed; nineteen people in three weeks are news all the same."""
    panel = wards(12, 210, 8.0, 3)
    row = 3 * 12 + 5
    panel.people[row, -3:] = (6, 7, 6)
    panel.people[5, -3:] += (6, 7, 6)
    found = asked(panel)
    assert found.seldom.sum() == 1
    assert found.rise[found.seldom].tolist() == [True]
    few = wards(12, 210, 8.0, 3)
    few.people[row, -1] = 4
    assert not asked(few).rise[asked(few).seldom].any()


def test_where_next_to_nothing_is_heard_chance_is_hardly_ever_told() -> None:
    """200 weeks of a home whose four wards hear half a person a week: a rise in at most one of a hundred of them."""
    risen = 0
    for seed in range(200):
        panel = wards(8, 120, 2.5, 2_000 + seed)
        panel.people[8 * 3 :] = noise(16, 120, 0.2, 9_000 + seed)
        found = asked(panel)
        assert found.seldom.any()
        risen += bool((found.rise & found.seldom).any())
    assert risen <= 2
