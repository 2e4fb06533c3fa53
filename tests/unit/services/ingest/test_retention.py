"""Retention: what goes when, who is held, what a setting may say."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import HoldReleased, PersonHeld
from contracts.words import PersonRef
from services.foundation.vault import KeySlot
from services.ingest.retention import durations, goes_on, held, report, years_over


def test_durations_are_read_class_by_class() -> None:
    """Blanks are as you like; a class twice, no number or too many years is refused."""
    assert durations("case-note=8,child-record = 75".replace(" = ", "=")) == {"case-note": 8, "child-record": 75}
    for wrong in ("", "case-note", "case-note=-1", "case-note=8,case-note=9", "case-note=151", "Case note=8"):
        with pytest.raises(ValueError, match="must be like"):
            durations(wrong)


@given(st.integers(1900, 2200), st.integers(0, 150), st.dates(date(1950, 1, 1), date(2400, 1, 1)))
def test_a_year_is_over_on_the_day_it_goes_and_not_before(year: int, years: int, today: date) -> None:
    """What is swept and what is reported agree on every day; the last day of a year is kept its full years."""
    assert (year <= years_over(years, today)) == (today >= goes_on(year, years))
    assert goes_on(year, years) > date(year + years, 12, 31)


def test_holds_are_folded_in_order() -> None:
    """The last word counts; others stay as they are."""
    one, other = PersonHeld(person="a", reason="r", held_by="x"), PersonHeld(person="b", reason="r", held_by="x")
    assert held([one, other, HoldReleased(person="a", reason="r", released_by="x"), None]) == {"b"}


def test_the_report_counts_what_is_held_and_says_what_has_no_duration() -> None:
    """Soonest first; a class without a duration stays, last."""
    counts = [("case-note", 2026, 3), ("case-note", 2020, 2), ("odd", 2000, 1)]
    found = report(counts, {"case-note": 8}, [KeySlot(PersonRef("a"), "case-note", 2020)])
    assert [(due.record_class, due.year, due.goes, due.people, due.held) for due in found] == [
        ("case-note", 2020, date(2029, 1, 1), 2, 1),
        ("case-note", 2026, date(2035, 1, 1), 3, 0),
        ("odd", 2000, None, 1, 0),
    ]
