"""Places together: found where each is too small alone, named only where each may be told of, and told as one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np
import pytest

from contracts.events import SignalRaised
from services.signals.detection import Rules, detect, passing
from services.signals.episodes import Episodes, thread
from services.signals.numerics.arrays import Ints
from services.signals.raising import people_recent, raised
from services.signals.scanning import scans
from services.signals.series import Heard, Panel, panel
from services.signals.shown import apart, may_show
from services.signals.together import places_together
from tests.unit.services.signals.made_up import Note, Said, listened
from tests.unit.services.signals.sheets import a_signal

WEEK, WARDS = 70, ("W1", "W2", "W3", "W4", "W5", "W6")
PLACES = ("C01", *WARDS)
VIEWS = (frozenset(PLACES), *(frozenset({ward}) for ward in WARDS))
TALLER = {"W1": 6, "W3": 6, "W5": 6}


def a_home(lately: Mapping[str, int], *, weeks: int = 4, usual: int = 2) -> Heard:
    """Six wards of twenty people a week, two or three of them in the pattern; in the last four weeks as many as given."""
    random = np.random.default_rng(17)
    notes = []
    for week in range(WEEK + 1):
        for ward in WARDS:
            many = lately.get(ward, -1) if week > WEEK - weeks else -1
            many = min(int(random.poisson(usual)), 19) if many < 0 else many
            notes += [Note(f"{ward}/{week}/{n}", week, place=ward) for n in range(many)]
            notes += [Note(f"{ward}/{week}/x{n}", week, place=ward, said=(Said(None),)) for n in range(20 - many)]
    return listened(notes)


def found_in(who: Heard, rules: Rules | None = None, episodes: Episodes | None = None) -> list[SignalRaised]:
    """Places together, of the last week."""
    rules, series = rules or Rules(), panel(who, WEEK, VIEWS)
    tested = detect(series, rules, people_recent(who, series, WEEK, VIEWS))
    return places_together(who, series, tested, WEEK, VIEWS, PLACES, episodes or Episodes({}), rules)[0]


@cache
def together() -> SignalRaised:
    """Of the home in which three wards rose for four weeks."""
    (found,) = found_in(a_home(TALLER))
    return found


def test_three_wards_that_rise_are_found_as_one_with_their_weeks() -> None:
    """The parent is the place, the figures are of the set; what was scanned is on the record."""
    found = together()
    assert (found.kind, found.place, found.pattern, found.method) == ("neighbours", "C01", "pa", "neighbours")
    assert set(found.places) == set(TALLER)
    assert found.scan is not None
    assert found.scan.scanned == WARDS
    assert set(found.scan.zone) >= set(TALLER)
    assert found.span == 4
    assert found.observed == found.series.people[-1] == 18
    assert found.low is not None and found.high is not None and found.expected is not None  # noqa: PT018 - for the types
    assert 3 < found.expected < 10
    assert found.low < found.expected < found.high < found.observed
    assert found.elsewhere is not None
    assert found.elsewhere >= 5
    assert may_show(found, 5)
    assert len(found.statements) == 72


def test_no_ward_is_a_signal_by_itself() -> None:
    """That is what looking at them together is for."""
    who = a_home(TALLER)
    series = panel(who, WEEK, VIEWS)
    tested = detect(series, Rules(), people_recent(who, series, WEEK, VIEWS))
    alone = raised(who, series, tested, WEEK, VIEWS, PLACES, {"pa": 0}, Episodes({}), Rules())
    assert [s.place for s in alone if s.place != "C01"] == []


def test_one_ward_that_rises_is_not_called_several() -> None:
    """It is its own signal."""
    assert found_in(a_home({"W2": 14}, weeks=2)) == []


def test_an_ordinary_week_has_none() -> None:
    """As many as always."""
    assert found_in(a_home({})) == []


def test_last_weeks_rise_that_is_over_is_no_news() -> None:
    """Three weeks stand out together; the week itself does not."""
    who = a_home(TALLER, weeks=5)
    week = who.said_week == WEEK
    over = who.only(np.ones(len(who.notes), dtype=bool), ~week)
    assert found_in(over) == []


def test_a_ward_with_too_few_people_is_not_named() -> None:
    """It is left out of the set; of a set of fewer than two nothing is told."""
    lately = {"W1": 9, "W3": 9, "W4": 9}
    who = a_home(lately)
    quiet = who.notes_inside(VIEWS[PLACES.index("W4")])
    # All of W4's statements of the last weeks are of four people.
    person = who.note_person.copy()
    rows = np.flatnonzero(quiet & (who.note_week > WEEK - 4))
    person[rows] = person[rows[:4]][np.arange(len(rows)) % 4]
    few = type(who)(**{**{f: getattr(who, f) for f in who.__dataclass_fields__}, "note_person": person})
    found = found_in(few)
    assert {place for signal in found for place in signal.places} <= set(WARDS) - {"W4"}
    assert found_in(who, Rules(min_people=40)) == []


def test_what_a_difference_leaves_is_held_against_the_threshold() -> None:
    """The rest of the parent, and the set less any one of its places."""
    (signal,) = found_in(a_home(dict.fromkeys(WARDS[:5], 7) | {"W6": 0}))
    assert set(signal.places) == set(WARDS[:5])
    assert signal.elsewhere == 0
    assert not may_show(signal, 5)


def test_it_goes_on_its_own_episode() -> None:
    """Not on that of the pattern at the parent."""
    before = (WEEK - 1, "gfirst", "2026-W40")
    who = a_home(TALLER)
    for subject, same in ((thread("neighbours", "pa", "problem"), True), ("pa", False)):
        (found,) = found_in(who, episodes=Episodes({(subject, "C01", True): before}))
        assert (found.episode == "gfirst") == same


def test_its_figures_do_not_stand_beside_those_of_a_place() -> None:
    """In a list of the parent, the set and a place of the same pattern are each read by themselves."""
    place = a_signal(signal="g2", place="W1", pattern="pa")
    other = a_signal(signal="g3", place="W1", pattern="pb")
    assert apart([together(), place, other], "C01") == {together().signal, "g2"}
    assert apart([together(), other], "C01") == set()


def test_two_places_are_too_few_to_scan() -> None:
    """A set that is not all of them would be one."""
    who = a_home(TALLER)
    views, places = VIEWS[:3], PLACES[:3]
    series = panel(who, WEEK, views)
    tested = detect(series, Rules(), people_recent(who, series, WEEK, views))
    assert list(scans(who, series, tested.answers, WEEK, views, places)) == []


def a_panel(people: Ints, rest: Ints) -> Panel:
    """Patterns by places by weeks, and the home, which has them all."""
    patterns, wards, weeks = people.shape
    stack = np.concatenate([people.sum(axis=1), people.transpose(1, 0, 2).reshape(-1, weeks)])
    everyone = np.concatenate(
        [np.repeat(rest.sum(axis=0, keepdims=True), patterns, axis=0), np.repeat(rest, patterns, axis=0)]
    )
    share = stack[:, :-1].sum(axis=1) / everyone[:, :-1].sum(axis=1)
    return Panel(
        pattern=np.tile(np.arange(patterns), wards + 1),
        place=np.repeat(np.arange(wards + 1), patterns),
        first_week=0,
        people=stack.astype(np.int64),
        everyone=everyone.astype(np.int64),
        offset=share[:, None] * everyone,
        starts=np.zeros(len(stack), dtype=np.int64),
    )


@pytest.mark.parametrize("weeks", [40, 120])
def test_sheets_without_change_have_places_together_by_chance_no_more_often_than_promised(weeks: int) -> None:
    """Sixty homes of six patterns and eight places, overdispersed, out of volumes that move: at most one in twenty has any."""
    random, rounds, raised_in = np.random.default_rng(weeks), 60, 0
    who = listened([Note("a", 0)], {f"p{n}": "problem" for n in range(6)})
    places = tuple(f"P{n}" for n in range(9))
    views = (frozenset(places), *(frozenset({place}) for place in places[1:]))
    for at in range(rounds):
        level = np.exp(random.normal(0.5, 0.8, (6, 8, 1)))
        rest = random.poisson(60.0 * np.exp(0.2 * np.sin(np.arange(weeks) / 8.0)), (8, weeks)) + 1
        mean = level * rest[None] / 60.0
        series = a_panel(random.poisson(random.standard_gamma(mean / 0.4) * 0.4), rest)
        tested = detect(series, Rules(), np.full(len(series.pattern), 50))
        found = list(scans(who, series, tested.answers, at, views, places))
        assert len(found) >= 4
        raised_in += bool(passing(np.array([one.found.p for one in found]), Rules())[1].any())
    assert raised_in <= Rules().fdr * rounds + 3 * np.sqrt(Rules().fdr * rounds)
