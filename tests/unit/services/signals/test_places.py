"""The places of a home as series see them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from services.signals.places import newest, tree


@dataclass(frozen=True)
class Row:
    """A definition of a place."""

    code: str
    parent: str | None = None
    heir: str | None = None
    valid_from: str = ""


CODES = ["C", "A", "B", "D", "E"]
rows = st.lists(
    st.builds(
        Row, code=st.sampled_from(CODES), parent=st.sampled_from([None, *CODES]), heir=st.sampled_from([None, *CODES])
    ),
    max_size=8,
    unique_by=lambda row: row.code,
)


@given(rows)
def test_the_home_comes_first_and_every_view_takes_itself_in(defined: list[Row]) -> None:
    """Whatever the parents and heirs, rings of them too."""
    found = tree(defined, "C")
    assert found.places[0] == "C"
    assert len(set(found.places)) == len(found.places) == len(found.views)
    for code, view in zip(found.places, found.views, strict=True):
        assert code in view
    assert not set(found.places[1:]) & set(found.heirs)


def test_a_ward_takes_in_its_neighbourhoods() -> None:
    """And the home all of them; another home nothing of it."""
    defined = [Row("C"), Row("A", "C"), Row("B", "A"), Row("X"), Row("Y", "X")]
    found = tree(defined, "C")
    assert dict(zip(found.places, found.views, strict=True)) == {
        "C": {"C", "A", "B"},
        "A": {"A", "B"},
        "B": {"B"},
    }


def test_a_renamed_place_leads_to_its_last_heir() -> None:
    """Over several renamings; it is no view of its own any more."""
    found = tree([Row("C"), Row("A", "C", heir="B"), Row("B", "C", heir="D"), Row("D", "C")], "C")
    assert found.heirs == {"A": "D", "B": "D"}
    assert found.places == ("C", "D")


def test_the_newest_definition_of_a_place_holds() -> None:
    """By the day it is valid from, in whatever order they were loaded."""
    old, new = Row("A", "C", valid_from=""), Row("A", "D", valid_from="2026-04-01")
    assert newest([new, old]) == newest([old, new]) == [new]
