"""The hierarchy of places: homes by the day, lineages, circles."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import PlaceDefined
from contracts.notes import NoteIn
from contracts.words import PlaceKind, Reach
from services.ingest.domain import DoorRules, Poster, admit
from services.ingest.place_rows import consistent
from services.ingest.places import NoHomeError, PlaceBook, UnknownPlaceError, valid_on
from services.ingest.sources import SourceBook

DAY = date(2026, 11, 2)


def place(code: str, kind: str, parent: str | None = None, **fields: object) -> PlaceDefined:
    """A definition."""
    return PlaceDefined.model_validate({"code": code, "name": code, "kind": kind, "parent": parent, **fields})


def test_the_home_is_the_topmost_below_region_and_country() -> None:
    """A district in a county counts at the county; a place with only regions above it is its own home."""
    book = PlaceBook(
        [
            place("K", "country"),
            place("R", "region", "K"),
            place("county", "council", "R"),
            place("district", "council", "county"),
            place("ward", "ward", "district"),
            place("lone", "neighbourhood", "R"),
        ]
    )
    assert [book.home(code, DAY) for code in ("ward", "district", "county", "lone")] == ["county"] * 3 + ["lone"]
    for above in ("R", "K"):
        with pytest.raises(NoHomeError):
            book.home(above, DAY)
    with pytest.raises(UnknownPlaceError):
        book.home("nowhere", DAY)


def test_a_home_that_was_given_is_given_anew_after_any_definition() -> None:
    """A council that ends, and one that begins where another was, change the homes of what was asked before."""
    book = PlaceBook([place("old", "council"), place("ward", "ward", "old")])
    assert [book.home(code, DAY) for code in ("ward", "old")] == ["old", "old"]
    book.add(place("new", "council", valid_from="2026-04-01"))
    book.add(place("old", "council", valid_to="2026-03-31", successors=("new",)))
    assert [book.home(code, DAY) for code in ("ward", "old")] == ["new", "new"]
    assert book.home("new", date(2026, 3, 31)) == "old"
    book.add(place("new", "council"))
    assert book.home("new", date(2026, 3, 31)) == "new"


def test_an_ended_council_gives_its_one_successor() -> None:
    """Two heirs, or none, are an error that says what to post."""
    old = {"valid_to": "2024-03-31"}
    heirs = [place("A", "council", valid_from="2024-04-01"), place("B", "council", valid_from="2024-04-01")]
    one = PlaceBook([*heirs, place("old", "council", **old, successors=("A",))])
    two = PlaceBook([*heirs, place("old", "council", **old, successors=("A", "B"))])
    none = PlaceBook([place("old", "council", **old)])
    assert one.home("old", DAY) == "A"
    assert one.home("old", date(2024, 3, 31)) == "old"
    with pytest.raises(NoHomeError, match="A, B"):
        two.home("old", DAY)
    with pytest.raises(NoHomeError, match="did not exist"):
        none.home("old", DAY)


CODES = st.sampled_from("ABCDEF")
DEFINITIONS = st.builds(place, CODES, st.sampled_from([k.value for k in PlaceKind]), st.none() | CODES)


@given(st.lists(DEFINITIONS, max_size=8), CODES)
def test_no_set_of_definitions_makes_a_lineage_endless(definitions: list[PlaceDefined], code: str) -> None:
    """Each place stands in a lineage once, circles included, and a home is in its own lineage."""
    book = PlaceBook(definitions)
    if code in book:
        chain = [found.code for found in book.lineage(code, DAY)]
        assert chain[0] == code
        assert len(set(chain)) == len(chain)
        try:
            assert book.home(code, DAY) in chain
        except NoHomeError:
            assert all(book.on(c, DAY).kind in (PlaceKind.REGION, PlaceKind.COUNTRY) for c in chain)


@given(st.lists(DEFINITIONS, min_size=1, max_size=6, unique_by=lambda d: d.code))
def test_what_is_called_consistent_has_no_circle(definitions: list[PlaceDefined]) -> None:
    """Walking up from any place of an accepted file ends at one without a parent."""
    if not consistent(definitions, PlaceBook()):
        book = PlaceBook(definitions)
        assert all(book.lineage(d.code, DAY)[-1].parent is None for d in definitions)


def test_the_last_day_is_included() -> None:
    """Valid from the first day to the last, both of them."""
    found = place("W", "ward", valid_from="2024-04-01", valid_to="2024-04-30")
    days = [date(2024, 3, 31), date(2024, 4, 1), date(2024, 4, 30), date(2024, 5, 1)]
    assert [valid_on(found, day) for day in days] == [False, True, True, False]


def reorganised() -> PlaceBook:
    """A ward that was split on 4 May 2023, and two councils that were merged on 1 April 2024."""
    merged = {"valid_from": "2024-04-01"}
    return PlaceBook(
        [
            place("R", "region"),
            place("east", "council", "R", valid_to="2024-03-31", successors=("both",)),
            place("west", "council", "R", valid_to="2024-03-31", successors=("both",)),
            place("both", "council", "R", **merged),
            place("old", "ward", "east", valid_to="2023-05-03", successors=("north", "south")),
            place("north", "ward", "east", valid_from="2023-05-04", valid_to="2024-03-31"),
            place("north", "ward", "both", **merged),
            place("south", "ward", "east", valid_from="2023-05-04", valid_to="2024-03-31"),
            place("south", "ward", "both", **merged),
            place("hill", "ward", "west", valid_to="2024-03-31", successors=("hilltop",)),
            place("hilltop", "ward", "both", **merged),
        ]
    )


@pytest.mark.parametrize(
    ("code", "day", "found", "home"),
    [
        ("old", "2023-05-03", "old", "east"),
        ("old", "2023-05-04", "old", "east"),  # which half is not known: it counts in the council, in neither ward
        ("old", "2024-04-01", "old", "both"),
        ("north", "2023-05-04", "north", "east"),
        ("north", "2024-04-01", "north", "both"),
        ("north", "2023-05-03", "old", "east"),  # a source that knows only today's codes, of a day before the split
        ("south", "2020-01-01", "old", "east"),
        ("hill", "2024-03-31", "hill", "west"),
        ("hill", "2024-04-01", "hilltop", "both"),
        ("hilltop", "2024-03-31", "hill", "west"),
        ("east", "2024-04-01", "both", "both"),
        ("west", "2024-03-31", "west", "west"),
    ],
)
def test_a_place_is_what_its_code_means_on_the_day(code: str, day: str, found: str, home: str) -> None:
    """A new code of an old day is the place it came from; an old one of a new day its heir, where there is just one."""
    book = reorganised()
    when = date.fromisoformat(day)
    assert (book.resolve(code, when), book.home(code, when)) == (found, home)


def test_a_merged_councils_code_of_an_old_day_is_not_guessed() -> None:
    """It came from two: which of them it was, only the source knows."""
    with pytest.raises(NoHomeError, match="east, west"):
        reorganised().home("both", date(2024, 3, 31))


def test_heirs_of_heirs_are_followed() -> None:
    """A code changed twice over still finds what it is today; a circle of heirs ends."""
    book = PlaceBook(
        [
            place("a", "council", valid_to="2019-12-31", successors=("b",)),
            place("b", "council", valid_from="2020-01-01", valid_to="2021-12-31", successors=("c",)),
            place("c", "council", valid_from="2022-01-01"),
            place("x", "council", valid_to="2019-12-31", successors=("y",)),
            place("y", "council", valid_to="2019-12-31", successors=("x",)),
        ]
    )
    assert [book.home("a", date(year, 6, 1)) for year in (2019, 2021, 2026)] == ["a", "b", "c"]
    assert [book.home("c", date(year, 6, 1)) for year in (2019, 2021, 2026)] == ["a", "b", "c"]
    with pytest.raises(NoHomeError):
        book.home("x", DAY)


def test_a_limit_to_a_merged_council_takes_in_what_became_it() -> None:
    """East of an old day is the merged council's; a ward that was split is not one half's; today's reader sees both."""
    book = reorganised()
    old = date(2022, 6, 1)
    assert book.lies_in("old", "both", old)
    assert book.lies_in("hill", "both", old)
    assert not book.lies_in("old", "north", old)
    assert not book.lies_in("west", "east", old)
    assert book.above("old", DAY) == ["old", "east", "R", "both"]
    assert book.above("north", DAY) == ["north", "both", "R"]


def test_a_note_counts_where_its_place_was_on_its_day() -> None:
    """Admitted with the place and the home of the day; a note today in a ward that was split has its council."""
    book = reorganised()
    rules = DoorRules(timezone="Europe/London", default_reach=Reach.PLACE, unbound_posters=True)
    now = datetime(2026, 11, 18, 12, tzinfo=UTC)

    def admitted(code: str, day: str) -> tuple[str | None, str | None]:
        note = NoteIn.model_validate(
            {
                "source": "urn:s",
                "id": "1",
                "person": "p",
                "occurred_at": day,
                "place": code,
                "text": "x",
                "reach": "place",
            }
        )
        found = admit(note, Poster("t", place="both"), book, SourceBook(), rules, now)
        return found.place, found.home

    assert admitted("north", "2022-06-01") == ("old", "east")
    assert admitted("hill", "2024-06-01") == ("hilltop", "both")
    assert admitted("old", "2024-06-01") == ("old", "both")


def test_a_place_is_not_its_own_successor_nor_lifted_above_councils() -> None:
    """Told by row and column; a region stays one, and what was never here may be one."""
    book = PlaceBook([place("E07", "council"), place("E12", "region")])
    itself = place("E07", "council", successors=("E07",))
    lifted = place("E07", "region")
    found = [(fault.row, fault.column) for fault in consistent([itself, place("E05", "ward", "E07")], book)]
    assert found == [(1, "successors")]
    assert [(fault.row, fault.column) for fault in consistent([lifted], book)] == [(1, "kind")]
    lowered = place("E12", "council")
    assert [(fault.row, fault.column) for fault in consistent([lowered], book)] == [(1, "kind")]
    both = [place("E20", "council", valid_to="2020-12-31"), place("E20", "region", valid_from="2021-01-01")]
    assert [(fault.row, fault.column) for fault in consistent(both, PlaceBook())] == [(1, "kind"), (2, "kind")]
    assert not consistent([place("E12", "region"), place("E13", "region"), place("E07", "council")], book)
