"""Mixes of a place: which are tested, against which weeks, and what becomes of one that shifted."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from contracts.events import SignalRaised
from contracts.words import Kind
from services.signals.detection import Rules, passing
from services.signals.episodes import Episodes, thread
from services.signals.mix_raising import mixes_raised
from services.signals.mixing import REST, baseline, mixes
from services.signals.numerics.arrays import Ints
from services.signals.series import Heard, Panel, panel
from tests.unit.services.signals.made_up import PLACES, VIEWS, WARD, Note, Said, listened

WEEK = 70
KINDS = {"pa": "problem", "pb": "problem", "pc": "problem", "pd": "problem", "pe": "aspiration"}
USUAL = (0.4, 0.3, 0.2, 0.02, 0.08)
SHIFTED = (0.15, 0.3, 0.45, 0.02, 0.08)


def a_home(now: tuple[float, ...], *, people: int = 60, silent: bool = False, weeks: int = WEEK) -> Heard:
    """Seventy weeks in which so many say one thing each, and as many something in no pattern; in the last shared out by `now`."""
    random = np.random.default_rng(11)
    notes = []
    for week in range(WEEK - weeks, WEEK + 1):
        share = now if week == WEEK else USUAL
        said = np.repeat(np.arange(5), random.multinomial(people, share))
        notes += [
            Note(
                f"{week}-{n}",
                week,
                source="urn:b" if silent and code == 0 else "urn:a",
                said=(Said(f"p{'abcde'[code]}"),),
            )
            for n, code in enumerate(said.tolist())
            if not (silent and code == 0 and week == WEEK)
        ]
        notes += [Note(f"{week}-x{n}", week, said=(Said(None),)) for n in range(people // 2)]
    return listened(notes, KINDS)


def found_in(who: Heard, rules: Rules | None = None, born: dict[str, int] | None = None) -> list[SignalRaised]:
    """The mixes that shifted."""
    return mixes_raised(who, panel(who, WEEK, VIEWS), WEEK, VIEWS, PLACES, born or {}, Episodes({}), rules or Rules())[
        0
    ]


@cache
def shifted() -> tuple[SignalRaised, ...]:
    """Of the home in which the third pattern took the first one's place."""
    return tuple(found_in(a_home(SHIFTED)))


def test_a_shift_of_mix_is_found_at_home_and_in_its_ward() -> None:
    """Of the problems, not of the kinds; which parts moved, and which way, is on the record."""
    assert {(s.place, s.kind, s.pattern, s.pattern_kind) for s in shifted()} == {
        (place, "mix", None, Kind.PROBLEM) for place in ("C01", WARD)
    }
    home = next(s for s in shifted() if s.place == "C01")
    assert home.mix is not None
    assert {part.of: part.moved for part in home.mix.parts} == {"pa": -1, "pb": 0, "pc": 1, REST: 0}
    assert sum(part.observed for part in home.mix.parts) == pytest.approx(sum(part.expected for part in home.mix.parts))
    assert (home.method, home.span, home.mix.blocks) == ("mix_no_season", 1, 52)
    assert home.episode == home.signal
    assert len(home.statements) == home.observed == home.series.people[-1]


def test_an_ordinary_week_has_no_shift() -> None:
    """Shared out as always."""
    assert found_in(a_home(USUAL)) == []


def test_a_silent_source_shifts_no_mix() -> None:
    """Whom one source alone speaks of is missed when it is silent; what the others say is shared out as before."""
    assert found_in(a_home(USUAL, silent=True)) == []


def test_a_shift_from_problems_to_aspirations_is_a_mix_of_kinds() -> None:
    """It has no kind of its own."""
    found = found_in(a_home((0.15, 0.1, 0.08, 0.02, 0.65)))
    kinds = next(s for s in found if s.pattern_kind is None and s.place == "C01")
    assert kinds.mix is not None
    assert {part.of: part.moved for part in kinds.mix.parts} == {"problem": -1, "aspiration": 1}
    assert set(kinds.mix.parts[1].patterns) == {"pa", "pb", "pc", "pd"}


def test_where_few_are_heard_four_weeks_are_taken_together_and_fewer_are_no_mix() -> None:
    """By what was heard before the tested week."""
    spans = {}
    for people in (60, 24, 4):
        who = a_home(USUAL, people=people)
        spans[people] = {mix.span for mix in mixes(who, panel(who, WEEK, VIEWS), {}, WEEK)}
    assert spans == {60: {1}, 24: {4}, 4: set()}


def test_a_pattern_born_in_the_tested_weeks_has_no_part() -> None:
    """The same notes made it."""
    who = a_home(SHIFTED)
    parts = {part.of for mix in mixes(who, panel(who, WEEK, VIEWS), {"pc": WEEK}, WEEK) for part in mix.categories}
    assert "pc" not in parts
    assert "pa" in parts
    assert [s for s in found_in(who, born={"pc": WEEK}) if s.pattern_kind is None] == []


def test_too_few_people_raise_no_mix() -> None:
    """However far it shifted."""
    assert found_in(a_home(SHIFTED), Rules(min_people=10_000)) == []


def test_a_mix_goes_on_its_own_episode_and_no_other() -> None:
    """Neither a pattern's nor another kind's."""
    who = a_home(SHIFTED)
    before = (WEEK - 1, "gfirst", "2026-W40")
    for subject, same in (("mix/problem", True), ("mix/", False), ("pa", False)):
        open_ = Episodes({(subject, "C01", True): before})
        found = mixes_raised(who, panel(who, WEEK, VIEWS), WEEK, VIEWS, PLACES, {}, open_, Rules())[0]
        assert ("gfirst" in {s.episode for s in found}) == same
    assert thread("mix", None, "problem") == "mix/problem"
    assert thread("mix", None, None) == thread("mix", "", "") == "mix/"
    assert thread("more", "pa", "problem") == "pa"


@pytest.mark.parametrize(("last", "season", "blocks"), [(70, False, 52), (111, True, 39), (400, True, 78)])
def test_the_baseline_is_the_same_time_of_earlier_years_and_the_quarter_before(
    last: int, season: bool, blocks: int
) -> None:
    """From two earlier years on; else the year before; never the tested week, never a week twice."""
    found, seasonal = baseline(last, 0, 1)
    assert (seasonal, len(found)) == (season, blocks)
    begins = [begin for begin, _ in found]
    assert len(set(begins)) == len(begins)
    assert max(begins) == last - 1
    assert min(begins) >= 0
    for begin in begins if season else []:
        near = (last - begin) % 52
        assert near <= 13 or near >= 46


def test_four_weeks_never_overlap_what_is_tested_or_each_other() -> None:
    """The latest ends where the tested four begin."""
    found, _ = baseline(300, 0, 4)
    assert max(end for _, end in found) == 297
    ordered = sorted(found)
    assert all(end <= begin for (_, end), (begin, _) in pairwise(ordered))
    assert all(end - begin == 4 for begin, end in found)


def a_panel(people: Ints) -> Panel:
    """Twelve patterns of one kind in each of six places, and the home, which has them all."""
    wards, patterns, weeks = people.shape
    stack = np.concatenate([people.sum(axis=0, keepdims=True), people]).reshape(-1, weeks).astype(np.int64)
    return Panel(
        pattern=np.tile(np.arange(patterns), wards + 1),
        place=np.repeat(np.arange(wards + 1), patterns),
        first_week=0,
        people=stack,
        everyone=np.full(stack.shape, 400, dtype=np.int64),
        offset=np.broadcast_to(stack.mean(axis=1, keepdims=True), stack.shape).copy(),
        starts=np.zeros(len(stack), dtype=np.int64),
    )


def test_sheets_without_change_have_a_mix_by_chance_no_more_often_than_promised() -> None:
    """Fifty homes of six places and twelve patterns whose shares run from week to week: at most one in twenty has any."""
    random, rounds, raised_in = np.random.default_rng(23), 50, 0
    who = listened([Note("a", 0)], {f"p{n:02d}": "problem" for n in range(12)})
    for at in range(rounds):
        mean = random.dirichlet(np.full(12, 2.0))
        people = np.stack(
            [
                np.stack([random.multinomial(random.poisson(50), random.dirichlet(80.0 * mean)) for _ in range(61)]).T
                for _ in range(6)
            ]
        )
        found = list(mixes(who, a_panel(people), {}, 60))
        assert len(found) == 7
        tests = np.array([mix.test(f"C{at}", str(mix.place), 60).p for mix in found])
        raised_in += bool(passing(tests, Rules())[1].any())
    assert raised_in <= Rules().fdr * rounds + 3 * np.sqrt(Rules().fdr * rounds)
