"""Mixes of the modes of actions: who has a part in them, what shifts them and what does not, and what is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from contracts.events import MixPart, MixUsed, SheetPublished, SignalRaised
from contracts.words import Kind, Mode
from services.signals.detection import Rules, passing
from services.signals.episodes import Episodes, thread
from services.signals.mix_raising import Shifts, mixes_raised
from services.signals.mixing import mode_mixes
from services.signals.series import MODES, Heard, naming_modes, panel
from services.signals.sheet_rows import sheet_rows
from services.signals.shown import parts
from services.signals.words import (
    MIX_OF_MODES,
    MODES_SAID,
    RARE_MODES,
    explanations,
    limits,
    mix_name,
    of_modes,
    part_name,
    patterns_of,
    questions,
)
from tests.unit.services.signals.made_up import HOME, OTHER, PLACES, VIEWS, WARD, Note, Said, listened
from tests.unit.services.signals.sheets import a_sheet, a_signal

WEEK = 70
KINDS = {"pa": "action", "pb": "problem"}
DO, BESIDE, EXCHANGE = (mode.value for mode in Mode)
USUAL = (0.3, 0.5, 0.2)
SHIFTED = (0.6, 0.2, 0.2)
"""More is done to or for people, less alongside them."""
A, B = "urn:a", "urn:b"


def actions(
    week: int,
    shares: tuple[float, ...],
    people: int,
    random: np.random.Generator,
    *,
    source: str = A,
    place: str = WARD,
) -> list[Note]:
    """So many people with an action each, some of them in a pattern, the modes shared out as given."""
    drawn = np.repeat(np.arange(len(MODES)), random.multinomial(people, shares)).tolist()
    return [
        Note(
            f"{source}{place}{week}-{n}",
            week,
            source,
            source,
            place,
            (Said("pa" if n % 3 else None, mode=MODES[code]),),
        )
        for n, code in enumerate(drawn)
    ]


def others(week: int, people: int, *, source: str = A, place: str = WARD) -> list[Note]:
    """So many people about whom nothing was done, or nobody says how."""
    said = (Said("pb"), Said("pa"))
    return [Note(f"{source}{place}{week}-o{n}", week, source, source, place, (said[n % 2],)) for n in range(people)]


def a_home(now: tuple[float, ...], seed: int = 5) -> Heard:
    """Seventy weeks of sixty people with an action in one ward, the last week's shared out by `now`; twenty in another ward."""
    random = np.random.default_rng(seed)
    notes: list[Note] = []
    for week in range(WEEK + 1):
        notes += actions(week, now if week == WEEK else USUAL, 60, random)
        notes += others(week, 30) + actions(week, USUAL, 20, random, place=OTHER) + others(week, 10, place=OTHER)
    return listened(notes, KINDS)


def shifts(who: Heard, rules: Rules | None = None, open_: Episodes | None = None) -> Shifts:
    """The mixes of a home that shifted."""
    series = panel(who, WEEK, VIEWS)
    return mixes_raised(who, series, WEEK, VIEWS, PLACES, {}, open_ or Episodes({}), rules or Rules())


@cache
def shifted() -> tuple[SignalRaised, ...]:
    """The mixes of modes of a home that does more to people than it did."""
    return tuple(signal for signal in shifts(a_home(SHIFTED)).signals if of_modes(signal))


def at(place: str) -> SignalRaised:
    """The one of a place."""
    return next(signal for signal in shifted() if signal.place == place)


def test_a_planted_shift_of_modes_is_told_at_home_and_in_its_ward() -> None:
    """As a mix of actions that is of no pattern; every part is a mode, with what was observed and expected of it."""
    found = shifted()
    assert {(s.place, s.kind, s.pattern, s.pattern_kind) for s in found} == {
        (place, "mix", None, Kind.ACTION) for place in (HOME, WARD)
    }
    mix = at(WARD).mix
    assert mix is not None
    assert {part.of: part.moved for part in mix.parts} == {DO: 1, BESIDE: -1, EXCHANGE: 0}
    assert [(part.modes, part.patterns) for part in mix.parts] == [((Mode(part.of),), ()) for part in mix.parts]
    assert sum(part.observed for part in mix.parts) == 60
    assert abs(sum(part.expected for part in mix.parts) - 60) < 1e-9
    assert patterns_of(at(WARD)) == ()


def test_it_rests_on_every_action_whose_mode_was_said_in_a_pattern_or_in_none() -> None:
    """And on no other: its people are those of the week, its statements theirs."""
    signal = at(WARD)
    assert len(signal.statements) == signal.observed == signal.series.people[-1] == 60
    assert signal.series.everyone[-1] == 90
    assert (signal.people, signal.rest) == (4 * 60, 4 * 30)
    assert signal.elsewhere == 4 * 20


def test_an_ordinary_week_has_no_shift_of_modes() -> None:
    """Shared out as always."""
    assert [signal for signal in shifts(a_home(USUAL)).signals if of_modes(signal)] == []


def test_a_mix_of_actions_and_one_of_their_modes_are_two() -> None:
    """Ids, episodes and names of their own; an episode of the one is not gone on by the other."""
    assert thread("mix", None, "action") == "mix/action"
    assert thread("mix", None, "action", modes=True) == "mix/action/modes"
    before = (WEEK - 1, "gfirst", "2026-W40")
    for subject, same in (("mix/action/modes", True), ("mix/action", False)):
        signals = shifts(a_home(SHIFTED), open_=Episodes({(subject, WARD, True): before})).signals
        assert ("gfirst" in {s.episode for s in signals if of_modes(s)}) == same
    assert mix_name(Kind.ACTION, modes=True) == MIX_OF_MODES != mix_name(Kind.ACTION)


def test_mixes_of_modes_are_in_the_family_of_all_mixes() -> None:
    """They are among the tested; without them the others are held against fewer, as sheets from before there were any."""
    who = a_home(SHIFTED)
    every, without = shifts(who), shifts(who, Rules(modes=False))
    assert every.of_modes == 3
    assert every.tested == without.tested + 3
    assert without.of_modes is None
    assert not [signal for signal in without.signals if of_modes(signal)]


def two_sources(of_b: Iterable[tuple[tuple[float, ...], int]]) -> Heard:
    """One source that says the usual modes of 45 people a week, and another: its shares, and of how many, week by week.

    Both are heard from the first week on, whether they say modes or not.
    """
    random = np.random.default_rng(9)
    notes: list[Note] = []
    for week, (shares, people) in enumerate(of_b):
        notes += actions(week, USUAL, 45, random) + others(week, 30)
        notes += actions(week, shares, people, random, source=B) + others(week, 60 - people, source=B)
    return listened(notes, KINDS)


ALL_DO = (1.0, 0.0, 0.0)


def test_a_source_that_begins_to_say_modes_shifts_nothing_until_it_has_said_them_for_half_a_year() -> None:
    """A form was changed: nothing was done otherwise. Its people were heard all along, and are no new source."""
    for silent, counts in ((WEEK, False), (WEEK - 25, False), (WEEK - 26, True)):
        who = two_sources((ALL_DO, 0 if week < silent else 40) for week in range(WEEK + 1))
        naming = naming_modes(who, WEEK)
        of_b = np.array(who.sources)[who.note_source[who.said_note]] == B
        assert bool((naming & of_b).any()) == counts
        assert not (naming & (who.said_mode < 0)).any()
        if not counts:
            assert [signal for signal in shifts(who).signals if of_modes(signal)] == []


def test_a_source_that_no_longer_says_modes_shifts_nothing() -> None:
    """What is expected is out of those whose mode was said, source by source."""
    who = two_sources((ALL_DO, 40 if week < WEEK else 0) for week in range(WEEK + 1))
    assert list(mode_mixes(who, WEEK, VIEWS))
    assert [signal for signal in shifts(who).signals if of_modes(signal)] == []


def test_where_no_mode_is_said_there_is_no_mix_of_them() -> None:
    """Nor is one tested."""
    who = listened([note for week in range(WEEK + 1) for note in others(week, 60)], KINDS)
    assert not naming_modes(who, WEEK).any()
    assert shifts(who).of_modes == 0


def test_a_mode_that_rests_on_too_few_people_is_not_told_of() -> None:
    """It all but ceased, and that is on the record; a reader learns of what rests on enough by itself, and of no more."""
    random = np.random.default_rng(3)
    notes: list[Note] = []
    for week in range(WEEK + 1):
        late = week > WEEK - 4
        notes += actions(week, (0.5, 0.5, 0.0) if late else USUAL, 29, random) + others(week, 30)
        notes += [Note(f"{week}-few", week, said=(Said("pa", mode=EXCHANGE),))] if late else []
    (signal,) = (s for s in shifts(listened(notes, KINDS)).signals if of_modes(s) and s.place == HOME)
    assert signal.span == 4
    assert signal.mix is not None
    ceased = next(part for part in signal.mix.parts if part.of == EXCHANGE)
    assert (ceased.moved, ceased.people) == (-1, 4)
    assert {part.of for part in parts(signal, 5)} <= {DO, BESIDE}
    assert EXCHANGE in {part.of for part in parts(signal, 4)}


def test_a_sheet_from_before_it_has_its_modes_out_of_all_who_said_any() -> None:
    """Of one source each is then expected at its share of the year before; as sheets are made now, not so."""
    random = np.random.default_rng(5)
    weeks = [actions(week, USUAL, 60, random) + others(week, 30) for week in range(WEEK)]
    notes = [note for week in weeks for note in week] + actions(WEEK, SHIFTED, 90, random)
    who = listened(notes, KINDS)
    year = (who.said_week >= WEEK - 52) & (who.said_week < WEEK) & (who.said_mode >= 0)
    said = np.bincount(who.said_mode[year], minlength=len(MODES))
    whole = {mode: 90 * float(many) / float(said.sum()) for mode, many in zip(MODES, said, strict=True)}
    for by_others in (False, True):
        signals = shifts(who, Rules(by_others=by_others)).signals
        mix = next(signal.mix for signal in signals if of_modes(signal) and signal.place == HOME)
        assert mix is not None
        assert ({part.of: part.expected for part in mix.parts} == pytest.approx(whole)) != by_others


def test_too_few_people_raise_no_mix_of_modes() -> None:
    """However far it shifted."""
    assert shifts(a_home(SHIFTED), Rules(min_people=10_000)).signals == []


def test_it_says_what_a_mode_is_and_who_chose_it() -> None:
    """In its limits, in what else could explain it, and in what is asked: no cause, and nothing that helped."""
    signal = at(HOME)
    assert signal.mix is not None
    assert [part_name(part) for part in signal.mix.parts] == [MODES_SAID[Mode(part.of)] for part in signal.mix.parts]
    assert part_name(signal.mix.parts[0].model_copy(update={"of": "others"})) == RARE_MODES
    assert "as the note's source says; actions whose mode was not said have no part" in limits(signal)
    assert any("modes are chosen by those who write" in one for one in explanations(signal, []))
    assert len(questions(signal, MIX_OF_MODES)) == 3


def a_stream(random: np.random.Generator, weeks: int = 61) -> Heard:
    """Two wards of about 45 people with an action a week each, whose modes are shared out around one mean, week by week."""
    mean = random.dirichlet(np.full(len(MODES), 3.0))
    people = random.poisson(45, (2, weeks))
    drawn = random.multinomial(people, random.dirichlet(80.0 * mean, size=(2, weeks)))
    ward, week, mode = (np.repeat(index.ravel(), drawn.ravel()) for index in np.indices(drawn.shape))
    some = listened([Note("a", 0), Note("b", 0, place=OTHER)], KINDS)
    every = np.arange(len(mode))
    return replace(
        some,
        note_person=every,
        note_source=np.zeros(len(mode), dtype=np.int64),
        note_place=ward,
        note_week=week,
        said_note=every,
        said_pattern=np.full(len(mode), -1),
        said_wording=np.full(len(mode), -1),
        said_own=np.ones(len(mode), dtype=bool),
        said_mode=mode,
        statements=tuple(f"s{row}" for row in every.tolist()),
        notes=tuple(f"n{row}" for row in every.tolist()),
        scheme_of=np.zeros(len(mode), dtype=np.int64),
    )


def test_streams_without_change_have_a_shift_of_modes_no_more_often_than_promised() -> None:
    """Fifty homes of two wards whose shares run from week to week: at most one in twenty has any."""
    random, rounds, raised_in, tested = np.random.default_rng(41), 50, 0, 0
    for _ in range(rounds):
        found = list(mode_mixes(a_stream(random), 60, VIEWS))
        tested += len(found)
        tests = np.array([mix.test(HOME, PLACES[mix.place], 60).p for mix in found])
        raised_in += bool(passing(tests, Rules())[1].any())
    assert tested > 2.5 * rounds
    assert raised_in <= Rules().fdr * rounds + 3 * np.sqrt(Rules().fdr * rounds)


def test_signals_and_sheets_from_before_modes_are_of_none() -> None:
    """As they stand in the log: a part without modes, a sheet that tested none."""
    part = MixPart.model_validate(
        {"of": "pa", "patterns": ["pa"], "observed": 9, "expected": 2.0, "moved": 1, "people": 9, "rest": 9}
    )
    mix = a_signal(kind="mix", pattern=None, mix=MixUsed(concentration=9.0, blocks=9, parts=(part,)))
    assert part.modes == ()
    assert not of_modes(mix)
    assert patterns_of(mix) == ("pa",)
    stored = a_sheet(signals=(mix,)).model_dump_json(exclude_defaults=True)
    assert "modes" not in stored
    assert SheetPublished.model_validate_json(stored).mixes_of_modes is None
    (row,) = {table.name: rows for table, rows in sheet_rows(a_sheet(signals=(mix,)), 7)}["signals_signal"]
    assert row["modes"] is False
