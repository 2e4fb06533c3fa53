"""A map makes a note of a row: cells renamed, cut, left out where empty, and plain whatever the file kept them as."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from api.importing.files import FileError
from api.importing.mapping import Mapping, load

MAP = """
[note]
id = { row = "r-" }
place = { column = "ward", values = { East = "E05000001", Unknown = "" } }
actors = { column = "who", split = ";" }
reach = { value = "place" }
[[statements]]
text = { column = "said" }
kind = { column = "rating", values = { 1 = "strength", 5 = "problem" } }
"""


@pytest.fixture
def chosen(tmp_path: Path) -> Mapping:
    """The map above."""
    (tmp_path / "map.toml").write_text(MAP)
    return load(tmp_path / "map.toml")


def test_a_row_becomes_a_note(chosen: Mapping) -> None:
    """Each field comes from where the map says."""
    row = {"ward": " East ", "who": "family; health service;", "said": "it is damp", "rating": "5"}
    assert chosen.note_of(7, row) == {
        "id": "r-7",
        "place": "E05000001",
        "actors": ["family", "health service"],
        "reach": "place",
        "statements": [{"text": "it is damp", "kind": "problem"}],
    }
    assert chosen.columns() == {"ward", "who", "said", "rating"}


def test_what_is_empty_is_left_out(chosen: Mapping) -> None:
    """An empty cell, and one that the map renames to nothing, leave the field out; no text, no statement."""
    assert chosen.note_of(1, {"ward": "Unknown", "who": "", "said": " ", "rating": ""}) == {
        "id": "r-1",
        "reach": "place",
        "statements": [],
    }
    unrated = chosen.note_of(1, {"ward": "West", "who": "", "said": "Nothing.", "rating": ""})
    assert unrated["statements"] == [{"text": "Nothing."}]


@pytest.mark.parametrize(
    ("cell", "plain"),
    [
        (dt.datetime(2026, 11, 2), "2026-11-02"),  # noqa: DTZ001  # how pandas keeps a date
        (dt.datetime(2026, 11, 2, 9, 30), "2026-11-02T09:30:00"),  # noqa: DTZ001  # refused at the door: no offset
        (dt.datetime(2026, 11, 2, tzinfo=dt.UTC), "2026-11-02T00:00:00+00:00"),
        (dt.date(2026, 11, 2), "2026-11-02"),
        (17, "17"),
        (17.0, "17"),
        (1.5, "1.5"),
        (float("nan"), None),
        (Decimal("17"), "17"),
        (True, True),
    ],
)
def test_cells_of_parquet_are_plain(chosen: Mapping, cell: Any, plain: Any) -> None:
    """Dates, numbers and empty numbers come out as a spreadsheet would have them."""
    assert chosen.note_of(1, {"ward": cell}).get("place") == plain


@pytest.mark.parametrize(
    ("text", "told"),
    [("[note", "is not TOML"), ("[note]\nid = {}", "exactly one of"), ("[notes]\n", "note: Field required")],
)
def test_a_bad_map_says_where(tmp_path: Path, text: str, told: str) -> None:
    """What is wrong with a map is told with its place in it."""
    (tmp_path / "map.toml").write_text(text)
    with pytest.raises(FileError, match=told):
        load(tmp_path / "map.toml")
