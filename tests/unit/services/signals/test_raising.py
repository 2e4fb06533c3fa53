"""What becomes a signal: its kind, its episode, its evidence, and what it rests on within one scheme."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import SignalRaised
from contracts.weeks import Week
from services.signals.detection import Rules, detect
from services.signals.episodes import Episodes
from services.signals.raising import (
    Resting,
    found_not_tested,
    mostly_news,
    people_recent,
    raised,
    resting,
    signal_id,
)
from services.signals.series import Heard, panel
from tests.unit.services.signals.made_up import KINDS, PLACES, VIEWS, Note, Said, a_note, listened

WEEK = 60
RULES = Rules()


def a_year(in_pattern: int = 3, others: int = 40, last: int = 30) -> list[Note]:
    """Sixty weeks in which so many people are in pattern `pa`, and in the last of them `last`."""
    notes = []
    for week in range(WEEK + 1):
        many = last if week == WEEK else in_pattern + week % 2
        notes += [Note(f"{week}-{n}", week) for n in range(many)]
        notes += [Note(f"{week}-x{n}", week, said=(Said(None),)) for n in range(others - many)]
    return notes


def signals(who: Heard, episodes: Episodes | None = None, born: int = 0) -> list[SignalRaised]:
    """The signals of the last week."""
    series = panel(who, WEEK, VIEWS)
    found = detect(series, RULES, people_recent(who, series, WEEK, VIEWS))
    return raised(who, series, found, WEEK, VIEWS, PLACES, {"pa": born}, episodes or Episodes({}), RULES)


def test_a_planted_excess_becomes_a_signal_at_home_and_in_its_ward() -> None:
    """Observed is what was heard; the evidence is the week's own statements in the pattern, and nobody else's."""
    who = listened(a_year())
    found = signals(who)
    assert {(s.place, s.kind) for s in found} == {("C01", "more"), ("W01", "more")}
    home = next(s for s in found if s.place == "C01")
    assert home.observed == home.series.people[-1] == 30
    assert home.expected is not None
    assert home.expected < 10
    assert len(home.statements) == 30
    assert home.own_words == 1.0
    assert (home.week_people, home.week_rest, home.elsewhere) == (30, 10, None)
    ward = next(s for s in found if s.place == "W01")
    assert ward.elsewhere == 0
    assert home.signal == home.episode == signal_id("C01", "pa", WEEK, "more")


def test_a_young_pattern_that_rises_is_emerging() -> None:
    """Born within eight weeks."""
    assert {s.kind for s in signals(listened(a_year()), born=WEEK - 8)} == {"emerging"}
    assert {s.kind for s in signals(listened(a_year()), born=WEEK - 9)} == {"more"}


def test_a_signal_goes_on_an_open_episode_of_the_same_direction() -> None:
    """Within two weeks; later, or the other way, is a new one."""
    before = (WEEK - 2, "gfirst", "2026-W40")
    who = listened(a_year())
    assert {s.episode for s in signals(who, Episodes({("pa", "C01", True): before})) if s.place == "C01"} == {"gfirst"}
    for other in (
        {("pa", "C01", True): (WEEK - 3, "gfirst", "2026-W40")},
        {("pa", "C01", False): before},
        {("pb", "C01", True): before},
    ):
        assert "gfirst" not in {s.episode for s in signals(who, Episodes(other))}


@given(st.lists(a_note(weeks=6), max_size=40), st.sampled_from([0, 1, 2]))
def test_what_a_pattern_rests_on_is_counted_within_one_scheme(notes: list[Note], view: int) -> None:
    """By hand: the scheme with most people by rounded count, its people in the pattern, and all others of it."""
    who = listened(notes)
    code = who.patterns.index("pa")
    on = resting(who, np.flatnonzero(who.said_pattern == code), VIEWS[view] if view else None, 5, 5)
    recent = [n for n in notes if n.week > 1 and (view == 0 or n.place in VIEWS[view])]
    members = {(n.scheme, n.person) for n in recent if any(s.pattern == "pa" for s in n.said)}
    options = []
    for scheme in ("urn:a", "urn:b"):
        mine = {m for m in members if m[0] == scheme}
        heard = {(n.scheme, n.person) for n in recent if n.scheme == scheme}
        options.append((len(mine), len(heard - mine)))
    assert (on.people, on.rest) in options
    assert on.people <= max(size for size, _ in options)
    assert (on.elsewhere is None) == (view == 0)


def test_made_up_people_of_another_scheme_change_nothing_that_may_be_shown() -> None:
    """Whoever posts up to as many people of their own as are there already sees the same figures, whatever they post."""
    others = [Note(f"P{n}", 5, said=(Said("pa" if n < 8 else None),)) for n in range(20)]

    def seen(attackers: int) -> Resting:
        mine = [Note(f"A{n}", 5, source="urn:b", scheme="urn:z") for n in range(attackers)]
        who = listened([*others, *mine])
        return resting(who, np.flatnonzero(who.said_pattern == 0), None, 5, 5)

    assert len({seen(attackers) for attackers in range(13)}) == 1


def test_a_pattern_born_of_news_is_found_and_not_tested() -> None:
    """No p-value, no expectation; from five people on; evidence of the last four weeks only."""
    notes = [Note(f"P{n}", WEEK, said=(Said(None),)) for n in range(6)] + [Note("old", 3, said=(Said(None),))]
    who = listened(notes)
    newest = {"pa": frozenset(who.statements)}
    (signal,) = found_not_tested(who, newest, KINDS, "C01", WEEK, RULES)
    assert (signal.kind, signal.method, signal.p, signal.q, signal.expected) == ("found", None, None, None, None)
    assert (signal.people, signal.observed, len(signal.statements)) == (6, 6, 6)
    assert signal.week == str(Week(WEEK))
    assert found_not_tested(who, newest, KINDS, "C01", WEEK, Rules(min_people=7)) == []


def test_a_pattern_drawn_from_old_notes_is_no_news() -> None:
    """Most of its statements are older than a quarter of a year."""
    notes = [Note(f"P{n}", 5) for n in range(9)] + [Note(f"Q{n}", WEEK) for n in range(8)]
    who = listened(notes)
    rows = np.arange(len(who.statements))
    assert not mostly_news(who, rows, WEEK)
    assert mostly_news(who, rows[9:], WEEK)
    assert found_not_tested(who, {"pa": frozenset(who.statements)}, KINDS, "C01", WEEK, RULES) == []


def test_a_pattern_first_heard_in_a_place_of_late_is_emerging_there() -> None:
    """However old it is elsewhere; the place's own weeks without anybody are what it is compared with."""
    notes = [
        *a_year(last=4),
        *[Note(f"x{week}-{n}", week, place="W02", said=(Said(None),)) for week in range(WEEK) for n in range(9)],
    ]
    for back, many in ((6, 2), (5, 2), (4, 2), (2, 8), (1, 8), (0, 8)):
        notes += [Note(f"new{back}-{n}", WEEK - back, place="W02") for n in range(many)]
    assert {(s.place, s.kind) for s in signals(listened(notes)) if s.place == "W02"} == {("W02", "emerging")}


def test_a_signal_tells_the_chance_before_and_after_it_was_calibrated() -> None:
    """The published chance is never the smaller one; without a table there is but one."""
    who = listened(a_year())
    for one in signals(who):
        assert one.p is not None
        assert one.p_predicted is not None
        assert one.p >= one.p_predicted
    plain = Rules(calibration="")
    series = panel(who, WEEK, VIEWS)
    found = detect(series, plain, people_recent(who, series, WEEK, VIEWS))
    before = raised(who, series, found, WEEK, VIEWS, PLACES, {"pa": 0}, Episodes({}), plain)
    assert [one.p_predicted for one in before] == [None, None]
    assert {one.p for one in before} == {one.p_predicted for one in signals(who)}
