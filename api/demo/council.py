"""Marrowby, a council that does not exist: its wards, the systems that post notes there, and their teams."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

COUNTRY = "E92099999"
REGION = "E12099001"
COUNCIL = "E07099001"
RECODED_OLD = "E05099003"
RECODED_NEW = "E05099013"
RECODED_WEEK = -17
"""The ward of Canalside is given a new code and a longer name so many weeks before the last day."""


@dataclass(frozen=True, slots=True)
class Ward:
    """A ward: code, name, its share of people, and where its middle lies (metres east and north)."""

    code: str
    name: str
    weight: float
    x: int
    y: int


WARDS = (
    Ward("E05099001", "Northgate", 1.3, 412300, 431900),
    Ward("E05099002", "Saltmarsh", 0.9, 416800, 429400),
    Ward(RECODED_OLD, "Canalside", 1.2, 413900, 429800),
    Ward("E05099004", "Fenwick Moor", 0.8, 409100, 433200),
    Ward("E05099005", "Priory", 1.1, 412900, 427600),
    Ward("E05099006", "Tanner's Hill", 1.2, 410700, 429900),
    Ward("E05099007", "Old Mill", 0.9, 415200, 433000),
    Ward("E05099008", "Westerby", 0.7, 407400, 428300),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A system that posts notes.

    Attributes:
        key: the short name that the situations use.
        uri: the source as posted.
        scheme: within which its person references are unique; sources of the council share one.
        title: what people call it.
        prefix: how its note ids begin.
        teams: teams that keep notes of their own; elsewhere nobody names a team.
        delay_days: mean days from what happened to posting.
    """

    key: str
    uri: str
    scheme: str
    title: str
    prefix: str
    teams: tuple[str, ...]
    delay_days: float


_COUNCIL_SCHEME = "urn:demo:marrowby-people"
SOURCES = (
    Source("housing", "urn:demo:housing", _COUNCIL_SCHEME, "Housing", "H", ("tenancy-support",), 0.7),
    Source("hub", "urn:demo:family-hub", _COUNCIL_SCHEME, "Family hub", "FH", (), 1.6),
    Source("adult", "urn:demo:adult-care", _COUNCIL_SCHEME, "Adult care", "ASC", (), 1.9),
    Source("advice", "urn:demo:citizens-advice", "urn:demo:citizens-advice", "Citizens' advice", "CA", (), 0.9),
    Source(
        "social",
        "urn:demo:social-prescribing",
        "urn:demo:social-prescribing",
        "Social prescribing",
        "SP",
        (),
        1.2,
    ),
    Source("youth", "urn:demo:youth", "urn:demo:youth", "Youth service", "Y", (), 2.4),
)
SOURCE_BY_KEY = {source.key: source for source in SOURCES}

COLUMNS = ("code", "name", "kind", "parent", "valid_from", "valid_to", "x", "y", "successors")


def recoded_on(until: date) -> date:
    """The Monday from which Canalside has its new code."""
    return until + timedelta(weeks=RECODED_WEEK)


def ward_code(ward: Ward, day: date, until: date) -> str:
    """The code of a ward on a day."""
    return RECODED_NEW if ward.code == RECODED_OLD and day >= recoded_on(until) else ward.code


def place_rows(until: date) -> list[dict[str, str]]:
    """The places as rows for `incommon places load`, with `COLUMNS`; blank where a column does not apply."""
    change = recoded_on(until)
    rows = [
        {"code": COUNTRY, "name": "Demoland", "kind": "country"},
        {"code": REGION, "name": "Middle Demoland", "kind": "region", "parent": COUNTRY},
        {"code": COUNCIL, "name": "Marrowby", "kind": "council", "parent": REGION, "x": "412000", "y": "430000"},
    ]
    for ward in WARDS:
        row = {
            "code": ward.code,
            "name": ward.name,
            "kind": "ward",
            "parent": COUNCIL,
            "x": str(ward.x),
            "y": str(ward.y),
        }
        if ward.code == RECODED_OLD:
            row |= {"valid_to": (change - timedelta(days=1)).isoformat(), "successors": RECODED_NEW}
        rows.append(row)
    canal = next(ward for ward in WARDS if ward.code == RECODED_OLD)
    rows.append(
        {
            "code": RECODED_NEW,
            "name": "Canalside and Wharf",
            "kind": "ward",
            "parent": COUNCIL,
            "valid_from": change.isoformat(),
            "x": str(canal.x),
            "y": str(canal.y),
        }
    )
    return [{column: row.get(column, "") for column in COLUMNS} for row in rows]


def write_places(path: Path, until: date) -> None:
    """Write the places as CSV (UTF-8, LF)."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(place_rows(until))
