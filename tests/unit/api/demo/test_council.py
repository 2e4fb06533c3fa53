"""Marrowby's places load as a hierarchy, and Canalside is re-coded without a gap."""

import csv
from datetime import date, timedelta
from pathlib import Path

from api.demo.council import (
    COLUMNS,
    COUNCIL,
    RECODED_NEW,
    RECODED_OLD,
    SOURCES,
    WARDS,
    place_rows,
    recoded_on,
    ward_code,
    write_places,
)
from contracts.words import PlaceKind

UNTIL = date(2026, 11, 23)


def test_places_form_one_tree() -> None:
    """Every parent is there, wards lie in the council, and kinds are the glossary's."""
    rows = {row["code"]: row for row in place_rows(UNTIL)}
    assert all(not row["parent"] or row["parent"] in rows for row in rows.values())
    assert sum(row["kind"] == "ward" and row["parent"] == COUNCIL for row in rows.values()) == len(WARDS) + 1
    assert {row["kind"] for row in rows.values()} <= set(PlaceKind)


def test_the_new_code_begins_the_day_after_the_old_one_ends() -> None:
    """The old ward names its successor, and a note has the code of its day."""
    rows = {row["code"]: row for row in place_rows(UNTIL)}
    ended = date.fromisoformat(rows[RECODED_OLD]["valid_to"])
    assert date.fromisoformat(rows[RECODED_NEW]["valid_from"]) - ended == timedelta(days=1)
    assert rows[RECODED_OLD]["successors"] == RECODED_NEW
    canalside = next(ward for ward in WARDS if ward.code == RECODED_OLD)
    assert ward_code(canalside, ended, UNTIL) == RECODED_OLD
    assert ward_code(canalside, recoded_on(UNTIL), UNTIL) == RECODED_NEW


def test_the_places_file_has_the_columns_that_are_loaded(tmp_path: Path) -> None:
    """The CSV holds one row a place under the names that `incommon places load` takes."""
    path = tmp_path / "places.csv"
    write_places(path, UNTIL)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert rows == place_rows(UNTIL)


def test_the_council_s_own_systems_share_a_person_scheme() -> None:
    """Housing, family hub and adult care know people by the same references; the others have their own."""
    schemes = {source.key: source.scheme for source in SOURCES}
    assert len({schemes["housing"], schemes["hub"], schemes["adult"]}) == 1
    assert len(set(schemes.values())) == 4
