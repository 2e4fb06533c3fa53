"""What later notes change in published sheets: exactly on the record, and by steps of enough people for everybody else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from contracts.events import MixPart, MixUsed, Nowcast, SeriesUsed, SheetPublished, SignalCorrected, WeekCorrected
from contracts.weeks import Week
from contracts.words import Mode
from services.signals.correcting import Earlier, Now, corrected
from services.signals.shown import week_corrected
from tests.unit.services.signals.made_up import HOME, OTHER, PLACES, VIEWS, WARD, Note, Said, listened
from tests.unit.services.signals.sheets import a_sheet, a_signal

MIN, PUBLISHED = 5, 1000


def people(name: str, many: int, week: int, **given: object) -> list[Note]:
    """So many people, a note each."""
    return [Note(f"{name}{at}", week, **given) for at in range(many)]  # type: ignore[arg-type]


def now_of(before: Sequence[Note], after: Sequence[Note], same: Sequence[str] | None = None) -> Now:
    """What is known when some notes came before the sheet and some after it."""
    notes = [*before, *after]
    who = listened(notes)
    position = np.array([1] * len(before) + [PUBLISHED + 1] * len(after), dtype=np.int64)
    persons = same or [f"{note.scheme}/{note.person}" for note in notes]
    return Now(who, persons, position, np.ones(len(who.said_note), dtype=bool), PLACES, VIEWS)


def sheet_of(week: int, before: Sequence[Note], place: str = HOME, told: int | None = None) -> SheetPublished:
    """A published sheet with one signal that rests on all of a week's statements of a pattern."""
    many = len(before) if told is None else told
    count = Nowcast(scheme="urn:a", people=many, weeks=0)
    signal = a_signal(
        place=place,
        series=SeriesUsed(first="2026-W46", people=(many,), everyone=(many,), offset=(1.0,)),
        statements=tuple(f"s{at:05d}-0" for at, note in enumerate(before) if note.said[0].pattern == "pa"),
    )
    return a_sheet(position=PUBLISHED, nowcast=count, nowcast_shown=count, signals=(signal,))


@pytest.fixture
def week() -> int:
    """The week of made-up sheets, as a number."""
    return int(Week.parse("2026-W46"))


def test_nothing_changed_is_no_correction(week: int) -> None:
    """Though the next weeks have notes."""
    before = people("a", 12, week)
    now = now_of(before, people("b", 30, week + 1))
    assert corrected(now, [Earlier(sheet_of(week, before))], MIN) == ([], [])


def test_those_who_came_late_and_those_who_went_are_counted_apart(week: int) -> None:
    """Seven more people of the pattern, six others; two whose notes are gone."""
    before = people("a", 12, week)
    late = people("b", 7, week) + people("c", 6, week, said=(Said("pb"),))
    now = now_of(before, late)
    (of_week,), (of_signal,) = corrected(now, [Earlier(sheet_of(week, before, told=14))], MIN)
    assert (of_week.told, of_week.now, of_week.late_shown, of_week.news) == (14, 25, 13, True)
    assert (of_signal.told, of_signal.late, of_signal.gone) == (14, 7, 2)
    assert (of_signal.late_shown, of_signal.news) == (7, True)


def test_who_came_late_to_a_mix_of_modes_is_whoever_said_one(week: int) -> None:
    """In a pattern or in none; an action whose mode was not said is of no mode."""
    said = Said(None, mode="supporting")
    before = people("a", 12, week, said=(said,))
    late = people("b", 7, week, said=(said,)) + people("c", 6, week, said=(Said("pa"),))
    part = MixPart(
        of="supporting", patterns=(), modes=(Mode.SUPPORTING,), observed=12, expected=9.0, moved=0, people=12, rest=9
    )
    sheet = sheet_of(week, before)
    mix = {"kind": "mix", "pattern": None, "mix": MixUsed(concentration=9.0, blocks=9, parts=(part,))}
    statements = tuple(f"s{at:05d}-0" for at in range(12))
    signal = sheet.signals[0].model_copy(update={**mix, "statements": statements})
    _, (of_signal,) = corrected(now_of(before, late), [Earlier(sheet.model_copy(update={"signals": (signal,)}))], MIN)
    assert (of_signal.told, of_signal.late, of_signal.gone, of_signal.late_shown) == (12, 7, 0, 7)


def test_what_was_told_is_told_once_and_few_more_wait(week: int) -> None:
    """Four more people change the record and nothing that is shown."""
    before = people("a", 12, week)
    late = people("b", 7, week) + people("c", 6, week, said=(Said("pb"),))
    (of_week,), (of_signal,) = corrected(now_of(before, late), [Earlier(sheet_of(week, before))], MIN)
    told = Earlier(sheet_of(week, before), {}, of_week, {of_signal.signal: of_signal})
    assert corrected(now_of(before, late), [told], MIN) == ([], [])
    (again,), (signal,) = corrected(now_of(before, late + people("d", 4, week)), [told], MIN)
    assert (again.now, again.late_shown, again.news) == (29, 13, False)
    assert (signal.late, signal.late_shown, signal.news) == (11, 7, False)


@pytest.mark.parametrize("rest", [0, 4])
def test_late_people_of_a_signal_are_not_told_where_few_others_came_late(week: int, rest: int) -> None:
    """They could be taken from the week's correction, and leave those others."""
    before = people("a", 12, week)
    late = people("b", 7, week) + people("c", rest, week, said=(Said("pb"),))
    _, (of_signal,) = corrected(now_of(before, late), [Earlier(sheet_of(week, before))], MIN)
    assert (of_signal.late, of_signal.late_shown, of_signal.news) == (7, 0, False)


def test_of_a_place_enough_must_have_come_late_elsewhere_too(week: int) -> None:
    """In the pattern, in the rest of the home."""
    before = people("a", 12, week)
    late = people("b", 7, week) + people("c", 6, week, said=(Said("pb"),))
    for elsewhere, told in ((4, 0), (5, 7)):
        far = people("e", elsewhere, week, place=OTHER)
        _, (of_signal,) = corrected(now_of(before, late + far), [Earlier(sheet_of(week, before, WARD))], MIN)
        assert (of_signal.late, of_signal.late_shown) == (7, told)


def test_people_of_another_scheme_make_nobody_told(week: int) -> None:
    """Four here and any number there."""
    before = people("a", 12, week)
    late = people("b", 4, week) + people("c", 6, week, said=(Said("pb"),))
    made_up = people("z", 9, week, source="urn:z", scheme="urn:z")
    (of_week,), (of_signal,) = corrected(now_of(before, late + made_up), [Earlier(sheet_of(week, before))], MIN)
    assert of_week.late_shown == 10
    assert of_signal.late == 13
    assert of_signal.late_shown == 0


def test_two_people_who_were_joined_since_did_not_go(week: int) -> None:
    """They stand as they were counted then; who was told of before and is told of again came not late."""
    before = [*people("a", 11, week), Note("a0", week)]
    persons = [f"urn:a/a{at}" for at in range(11)] + ["urn:a/x"]
    now = now_of(before, [], persons)
    assert corrected(now, [Earlier(sheet_of(week, before, told=12))], MIN)[1] == []
    _, late = corrected(now_of(before, [Note("a3", week)]), [Earlier(sheet_of(week, before, told=11))], MIN)
    assert late == []


def test_a_sheet_from_before_totals_were_kept_corrects_its_signals_alone(week: int) -> None:
    """Nothing was told of its week that could be corrected."""
    before = people("a", 12, week)
    old = sheet_of(week, before).model_copy(update={"nowcast": None, "nowcast_shown": None})
    weeks, signals = corrected(now_of(before, people("b", 7, week)), [Earlier(old)], MIN)
    assert weeks == []
    assert [(one.late, one.gone) for one in signals] == [(7, 0)]
    assert isinstance(signals[0], SignalCorrected)


@pytest.mark.parametrize(
    ("told", "late", "news", "shown"),
    [(30, 7, True, (30, 35)), (30, 7, False, None), (19, 7, True, None), (22, 5, True, (20, 25))],
)
def test_a_week_is_shown_corrected_by_the_rule(told: int, late: int, news: bool, shown: tuple[int, int] | None) -> None:
    """Only news, and only of a week of enough people; nobody who went is in it."""
    one = WeekCorrected(week="2026-W46", told=99, now=9, told_shown=told, late_shown=late, news=news)
    found = week_corrected(one, MIN)
    assert (None if found is None else tuple(figure.value for figure in found)) == shown
