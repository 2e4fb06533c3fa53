"""What a frozen sheet says without the context scope."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contracts.disclosure import WITHHELD, rounded
from contracts.events import DataClue, LanguageNotRead, MixPart, MixUsed, PeopleNotTold, SeriesUsed
from contracts.words import Kind, Mode
from services.signals.shown import apart, blocks, clues, figures, languages, may_show, parts, unheard
from tests.unit.services.signals.sheets import a_series, a_sheet, a_signal

MIN = 5
counts = st.integers(0, 60)


@given(counts, counts, counts, counts)
def test_a_signals_figures_are_rounded_or_withheld(people: int, rest: int, week: int, week_rest: int) -> None:
    """Nothing from one to four, nothing exact; an expectation only beside a figure that shows."""
    signal = a_signal(people=people, rest=rest, week_people=week, week_rest=week_rest, expected=7.3, low=4.0, high=11.0)
    shown = figures(signal, MIN)
    for figure in (shown.observed, shown.people, shown.expected, shown.low, shown.high, shown.expected_people):
        assert figure is not None
        assert figure.value is None or figure.value % 5 == 0
    assert shown.people.suppressed == (people < MIN or rest < MIN)
    assert shown.observed.suppressed == (week < 4 * MIN or week_rest < MIN)
    for beside in (shown.expected, shown.low, shown.high):
        assert (beside == WITHHELD) == shown.observed.suppressed
    assert (shown.expected_people == WITHHELD) == shown.people.suppressed


def test_what_was_expected_stands_to_what_is_shown_as_it_does_to_what_was_tested() -> None:
    """Half of the people tested are of the scheme that is shown, so half of what was expected is shown beside them."""
    series = SeriesUsed(first="2026-W43", people=(20, 20, 20, 60), everyone=(90,) * 4, offset=(30.0,) * 4)
    signal = a_signal(series=series, observed=60, expected=20.0, low=16.0, high=26.0, week_people=30, people=60)
    shown = figures(signal, MIN)
    assert (shown.observed.value, shown.expected, shown.low, shown.high) == (30, *map(rounded, (10, 8, 13)))
    assert (shown.people.value, shown.expected_people) == (60, rounded(40)), "80 of 120 person-weeks, of 60 people"


@given(counts, counts, st.one_of(st.none(), counts))
def test_a_signal_that_rests_on_few_or_leaves_few_is_not_seen(people: int, rest: int, elsewhere: int | None) -> None:
    """Its people, everybody else heard there, and those in the pattern in the rest of the home."""
    seen = may_show(a_signal(people=people, rest=rest, elsewhere=elsewhere), MIN)
    assert seen == (people >= MIN and rest >= MIN and elsewhere in (None, *range(MIN, 61)))


def test_a_pattern_gone_quiet_may_be_seen_without_anybody_left_in_it() -> None:
    """It rests on those who were heard before; its figures are withheld all the same."""
    signal = a_signal(kind="quieter", people=0, rest=40)
    assert may_show(signal, MIN)
    assert figures(signal, MIN).people == WITHHELD
    assert not may_show(a_signal(kind="quieter", people=0, rest=4), MIN)


@given(st.lists(st.one_of(st.none(), counts)))
def test_a_clue_that_rests_on_few_people_is_not_told(people: list[int | None]) -> None:
    """One that rests on nobody's notes is."""
    sheet = a_sheet(clues=tuple(DataClue(clue="new source", people=count) for count in people))
    assert [clue.people for clue in clues(sheet, MIN)] == [p for p in people if p is None or p >= MIN]


@given(counts, counts)
def test_notes_held_back_are_told_by_the_rule(notes: int, people: int) -> None:
    """Rounded from five people on, left out below; silent sources as in the clues that are told."""
    sheet = a_sheet(
        unheard={"silent_sources": 2, "notes_held_back_by_reach": notes},
        held_back=people,
        clues=(DataClue(clue="silent source", people=9), DataClue(clue="silent source", people=3)),
    )
    found = unheard(sheet, MIN)
    assert found["silent_sources"] == 1
    held = found.get("notes_held_back_by_reach")
    assert (held is None) == (people < MIN or 0 < notes < MIN)
    assert held is None or held % 5 == 0


def test_blocks_of_a_series_are_read_with_their_first_weeks() -> None:
    """Withheld stays withheld, under five is said so."""
    (one, two, three) = blocks(a_series(weeks=4, first="2026-W09", people=(10, None, -1)))
    assert [str(block[0]) for block in (one, two, three)] == ["2026-W09", "2026-W13", "2026-W17"]
    assert (one[1].value, two[1].suppressed, three[1].words) == (10, True, "under 5")


def test_the_same_pattern_in_two_places_is_not_set_side_by_side() -> None:
    """Its figures stand apart in a list of a third place; that place's own, and single ones, stay."""
    home, one, two = (a_signal(signal=s, place=p) for s, p in (("g1", "C01"), ("g2", "W01"), ("g3", "W02")))
    other = a_signal(signal="g4", place="W02", pattern="pb")
    assert apart([home, one, two, other], "C01") == {"g2", "g3"}
    assert apart([home, one, other], "C01") == set()
    assert apart([one, other], "W01") == set()


def test_the_same_mix_in_two_places_is_not_set_side_by_side_either() -> None:
    """Of the same kind; of two kinds they compare nothing, nor do actions and their modes."""
    one, two = (
        a_signal(signal=s, kind="mix", pattern=None, pattern_kind=Kind.ACTION, place=p)
        for s, p in (("g1", "W01"), ("g2", "W02"))
    )
    other = two.model_copy(update={"pattern_kind": None})
    part = MixPart(
        of="supporting", patterns=(), modes=(Mode.SUPPORTING,), observed=9, expected=2.0, moved=1, people=9, rest=9
    )
    modes = two.model_copy(update={"mix": MixUsed(concentration=9.0, blocks=9, parts=(part,))})
    assert apart([one, two], "C01") == {"g1", "g2"}
    assert apart([one, other], "C01") == set()
    assert apart([one, modes], "C01") == set()
    assert apart([modes.model_copy(update={"signal": "g3", "place": "W01"}), modes], "C01") == {"g3", "g2"}


@given(st.integers(-1, 1), counts, counts, st.none() | counts)
def test_a_part_of_a_mix_is_told_only_where_it_and_what_is_left_rest_on_enough(
    moved: int, people: int, rest: int, elsewhere: int | None
) -> None:
    """And only where it moved; a signal of a pattern has none."""
    part = MixPart(
        of="pa", patterns=("pa",), observed=9, expected=2.0, moved=moved, people=people, rest=rest, elsewhere=elsewhere
    )
    mix = a_signal(kind="mix", pattern=None, mix=MixUsed(concentration=9.0, blocks=9, parts=(part,)))
    told = moved != 0 and people >= MIN and rest >= MIN and (elsewhere is None or elsewhere >= MIN)
    assert parts(mix, MIN) == ([part] if told else [])
    assert parts(a_signal(), MIN) == []


@given(counts, counts)
def test_people_of_nothing_told_and_of_languages_are_told_by_the_rule(people: int, rest: int) -> None:
    """Rounded where both they and those left over are enough, else left out; so for each language."""
    sheet = a_sheet(
        not_told=PeopleNotTold(people=people, rest=rest),
        languages=(LanguageNotRead(language="cy", notes=people, people=people, rest=rest),),
    )
    told = unheard(sheet, MIN).get("people_in_nothing_told")
    enough = people >= MIN and rest >= MIN
    assert (told is not None) == enough
    assert told is None or told == rounded(people).value
    assert languages(sheet, MIN) == ({"cy": told} if enough else {})


def test_an_older_sheet_says_nothing_of_people_it_did_not_count() -> None:
    """Nothing, and not nought."""
    assert set(unheard(a_sheet(), MIN)) <= {"silent_sources", "notes_held_back_by_reach"}
    assert languages(a_sheet(), MIN) == {}
