"""The rules at the door, by themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import PlaceDefined, SourceRegistered
from contracts.notes import EXAMPLE, NoteIn
from contracts.weeks import Week
from contracts.words import PlaceKind, Reach, ReachSetBy
from services.ingest.domain import DoorRules, Poster, admit, day_of, reach_of
from services.ingest.errors import IngestError, InvalidNoteError
from services.ingest.places import PlaceBook
from services.ingest.sources import SourceBook

LONDON = "Europe/London"
NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
PLACES = PlaceBook([PlaceDefined(code="C", name="C", kind=PlaceKind.COUNCIL)])
REACHES = st.sampled_from(Reach)


def test_a_moment_is_the_day_on_local_clocks() -> None:
    """Half past eleven at night in summer UTC is the next day in London, and may be the next week."""
    assert day_of("2026-07-05T23:30:00Z", LONDON, NOW) == date(2026, 7, 6)
    assert day_of("2026-07-05", LONDON, NOW) == date(2026, 7, 5)
    assert Week.of(day_of("2026-07-05T23:30:00Z", LONDON, NOW)) == Week.of(date(2026, 7, 5)) + 1


@pytest.mark.parametrize("text", ["2026-11-19", "2026-11-19T12:00:00Z", "1900-01-01", "2026-11-18T23:59:59+00:00"])
def test_a_clock_may_run_a_day_ahead(text: str) -> None:
    """Up to one day, and back to 1900."""
    assert day_of(text, LONDON, NOW)


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)), st.integers(-14, 14))  # noqa: DTZ001 - offset follows
def test_a_day_is_taken_or_refused_by_name(moment: datetime, hours: int) -> None:
    """Whatever the year and the offset; what is taken lies between 1900 and tomorrow."""
    field, day = "", NOW.date()
    try:
        day = day_of(f"{moment.isoformat()}{hours:+03d}:00", LONDON, NOW)
    except InvalidNoteError as error:
        field = error.fields[0][0]
    assert field in ("", "occurred_at")
    assert date(1899, 12, 31) <= day <= NOW.date() + timedelta(days=2)


@given(st.none() | REACHES, st.none() | REACHES, REACHES)
def test_the_reach_is_the_first_that_was_said(given_: Reach | None, declared: Reach | None, default: Reach) -> None:
    """By the person, else the source, else the setting; and it says by whom."""
    reach, set_by = reach_of(given_, declared, default)
    said = {ReachSetBy.PERSON: given_, ReachSetBy.SOURCE: declared, ReachSetBy.DEFAULT: default}
    assert said[set_by] is reach
    assert set_by is next(who for who, what in said.items() if what is not None)


@given(
    st.none() | REACHES,
    st.none() | REACHES,
    st.none() | st.just("North"),
    st.sampled_from([None, "C", "no-fixed-address"]),
    st.none() | st.just("C"),
)
def test_whoever_is_admitted_has_what_their_reach_needs(
    reach: Reach | None, declared: Reach | None, team: str | None, place: str | None, home: str | None
) -> None:
    """A team for `team`, a home for `place` and `country`; without them it is refused by name."""
    sources = SourceBook([SourceRegistered(source="urn:example:housing", name="H", home=home, default_reach=declared)])
    fields = {**EXAMPLE, "reach": reach and reach.value, "team": team, "place": place}
    if reach is Reach.TEAM and team is None:
        return
    note = NoteIn.model_validate(fields)
    rules = DoorRules(LONDON, Reach.TEAM, unbound_posters=True)
    refusal, found = None, None
    try:
        found = admit(note, Poster("x"), PLACES, sources, rules, NOW)
    except IngestError as error:
        refusal = error
    if found is None:
        assert isinstance(refusal, InvalidNoteError)
        assert refusal.fields[0][0] in ("team", "place")
    else:
        assert found.reach is not Reach.TEAM or note.team is not None
        assert found.reach.rank <= Reach.TEAM.rank or found.home == "C"
