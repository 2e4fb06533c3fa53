"""The hierarchy of places: homes by the day, lineages, circles."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import PlaceDefined
from contracts.words import PlaceKind
from services.ingest.place_rows import consistent
from services.ingest.places import NoHomeError, PlaceBook, UnknownPlaceError, valid_on

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
