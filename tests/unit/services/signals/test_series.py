"""Series: who is counted where and when, out of what, and what does not count."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.series import COPIED_BY, KNOWN_AFTER, copied, counted, known_sources, panel
from tests.unit.services.signals.made_up import PLACES, VIEWS, Note, Said, a_note, listened

LAST = 5


def inside(place: str | None, view: int) -> bool:
    """Whether a note of a place is in a view; the home takes all."""
    return view == 0 or place in VIEWS[view]


@given(st.lists(a_note(), max_size=40))
def test_every_cell_is_the_number_of_distinct_people_as_counted_by_hand(notes: list[Note]) -> None:
    """People, everyone and their order: equal to a naive count over sets, in every view and week."""
    found = panel(listened(notes), LAST, VIEWS)
    first = min((n.week for n in notes), default=LAST)
    assert found.first_week == first
    seen = {(int(p), int(v)): row for row, (p, v) in enumerate(zip(found.pattern, found.place, strict=True))}
    for view in range(len(VIEWS)):
        for code, pattern in enumerate(("pa", "pb")):
            weekly = [
                len(
                    {
                        (n.scheme, n.person)
                        for n in notes
                        if n.week == week and inside(n.place, view) and any(s.pattern == pattern for s in n.said)
                    }
                )
                for week in range(first, LAST + 1)
            ]
            everyone = [
                len({(n.scheme, n.person) for n in notes if n.week == week and inside(n.place, view)})
                for week in range(first, LAST + 1)
            ]
            row = seen.get((code, view))
            assert (row is None) == (sum(weekly) == 0)
            if row is not None:
                assert found.people[row].tolist() == weekly
                assert found.everyone[row].tolist() == everyone


@given(st.lists(a_note(), min_size=1, max_size=40), st.booleans(), st.booleans())
def test_the_offset_is_the_sum_over_sources_of_share_times_people_heard(
    notes: list[Note], by_others: bool, by_season: bool
) -> None:
    """Share: of a source's people-weeks before the tested week, those in the pattern; the tested week has no part in it.

    Heard: all of them on older sheets; then the middle of all, the weeks before, and others with the pattern's share of all put
    back: that of all times, and then that of two months before and of the quarter around in two years, with twenty people more.
    """
    found = panel(listened(notes), LAST, VIEWS, by_others=by_others, by_season=by_season)
    first = found.first_week
    for row, (code, view) in enumerate(zip(found.pattern.tolist(), found.place.tolist(), strict=True)):
        pattern = ("pa", "pb")[code]
        for column, week in enumerate(range(first, LAST + 1)):
            expected = 0.0
            for source in ("urn:a", "urn:b"):
                mine = [n for n in notes if n.source == source and inside(n.place, view)]
                heard = {(n.week, n.scheme, n.person) for n in mine if n.week < LAST}
                said = {
                    (n.week, n.scheme, n.person)
                    for n in mine
                    if n.week < LAST and any(s.pattern == pattern for s in n.said)
                }
                share = len(said) / max(len(heard), 1)
                by_week = [{(n.scheme, n.person) for n in mine if n.week == at} for at in range(first, week + 1)]
                members = {
                    (n.scheme, n.person) for n in mine if n.week == week and any(s.pattern == pattern for s in n.said)
                }
                now: float = len(by_week[-1])
                if by_others:
                    back = [one for first, last in ((1, 8), (46, 58), (98, 110)) for one in range(first, last + 1)]
                    near = [n for n in mine if week - n.week in back]
                    among = {(n.week, n.scheme, n.person) for n in near}
                    told = {(n.week, n.scheme, n.person) for n in near if any(s.pattern == pattern for s in n.said)}
                    usual = (len(told) + 20 * share) / (len(among) + 20) if by_season else share
                    others = now - len(members) + usual * now
                    begun = next((at for at, people in enumerate(by_week) if people), len(by_week))
                    past = [len(people) for people in by_week[begun:-1]]
                    now = sorted([now, others, float(np.mean(past)) if past else now])[1]
                expected += share * now
            assert found.offset[row, column] == pytest.approx(expected)


@given(st.lists(a_note(), min_size=1, max_size=40))
def test_what_the_offset_expected_before_the_tested_week_is_what_was_heard_by_source(notes: list[Note]) -> None:
    """On older sheets the offset adds up, over the past, to the people-weeks in the pattern, source by source."""
    found = panel(listened(notes), LAST, VIEWS, by_others=False)
    for row, (code, view) in enumerate(zip(found.pattern.tolist(), found.place.tolist(), strict=True)):
        pattern = ("pa", "pb")[code]
        said = {
            (n.source, n.week, n.scheme, n.person)
            for n in notes
            if n.week < LAST and inside(n.place, view) and any(s.pattern == pattern for s in n.said)
        }
        assert found.offset[row, :-1].sum() == pytest.approx(len(said))


def test_a_person_is_counted_once_however_many_notes_and_statements() -> None:
    """Ten notes about one person in a week are one person."""
    found = panel(listened([Note("P1", 0, said=(Said(), Said()))] * 10 + [Note("P2", 0, said=())]), 0, VIEWS[:1])
    assert (found.people.tolist(), found.everyone.tolist()) == ([[1]], [[2]])


def test_wards_are_views_of_the_home() -> None:
    """What is said in a ward counts there and at home; a note without a place counts at home alone."""
    found = panel(listened([Note("P1", 0), Note("P2", 0, place=None), Note("P3", 0, place="W02")]), 0, VIEWS)
    assert {PLACES[v]: int(found.people[row, -1]) for row, v in enumerate(found.place.tolist())} == {
        "C01": 3,
        "W01": 1,
        "W02": 1,
    }


def test_text_that_comes_word_for_word_in_notes_about_others_counts_once() -> None:
    """From three people of one source within a quarter of a year: the first stays, the copies do not count."""
    form = (Said(wording="form"),)
    notes = [Note(f"P{n}", n, said=form) for n in range(COPIED_BY + 2)]
    assert copied(listened(notes), LAST).tolist() == [False, True, True, True, True]
    assert not copied(listened(notes[: COPIED_BY - 1]), LAST).any(), "two people may well say the same"
    assert not copied(listened([Note("P1", n, said=form) for n in range(5)]), LAST).any(), "one person repeats it"
    apart = [Note(f"P{n}", n, source=f"urn:{n}", said=form) for n in range(5)]
    assert not copied(listened(apart), LAST).any(), "a form belongs to a source"
    rare = [Note(f"P{n}", 20 * n, said=form) for n in range(5)]
    assert not copied(listened(rare), 100).any(), "once in twenty weeks is no form"
    assert not copied(listened(notes), 1).any(), "what comes later is not known yet"


@given(st.lists(a_note(weeks=40), max_size=60))
def test_a_copy_never_stands_first(notes: list[Note]) -> None:
    """For every copied statement there is an earlier or equal one with the same words about somebody else that counts."""
    who = listened(notes)
    copies = copied(who, 40)
    for row in np.flatnonzero(copies).tolist():
        note = who.said_note[row]
        same = (
            (who.said_wording == who.said_wording[row])
            & (who.note_source[who.said_note] == who.note_source[note])
            & (who.note_person[who.said_note] != who.note_person[note])
            & (who.said_week <= who.said_week[row])
        )
        assert same.any()
    assert not copies[who.said_wording < 0].any()


def test_a_new_source_counts_after_half_a_year() -> None:
    """Until then it is apart: neither in the counts nor in what they are out of; sources of the beginning count at once."""
    notes = [Note(f"P{n}", n) for n in range(60)] + [Note(f"Q{n}", n, source="urn:b") for n in range(30, 60)]
    who = listened(notes)
    assert known_sources(who, 30 + KNOWN_AFTER - 1).tolist() == [True, False]
    assert known_sources(who, 30 + KNOWN_AFTER).tolist() == [True, True]
    before = panel(counted(who, 50, copied(who, 50)), 50, VIEWS[:1])
    after = panel(counted(who, 56, copied(who, 56)), 56, VIEWS[:1])
    assert before.people.max() == before.everyone.max() == 1
    assert after.people[0, 30:].tolist() == [2] * 27, "once known, it counts in every week alike"


def test_only_what_counts_is_kept_and_codes_stay_what_they_were() -> None:
    """A part of what was heard means the same people, places and patterns."""
    who = listened([Note("P1", 0), Note("P2", 9, place="W02", said=(Said("pb"), Said("pa")))])
    part = who.only(who.note_week == 9, np.array([True, True, False]))
    assert (part.notes, part.statements) == (("n00001",), ("s00001-0",))
    assert (part.places, part.patterns, part.sources) == (who.places, who.patterns, who.sources)
    assert (part.note_person.tolist(), part.said_note.tolist(), part.said_pattern.tolist()) == ([1], [0], [1])


def test_nothing_heard_is_an_empty_panel() -> None:
    """No notes: no series, one week, no error."""
    found = panel(listened([]), LAST, VIEWS)
    assert (found.people.shape, found.offset.shape, found.first_week) == ((0, 1), (0, 1), LAST)
