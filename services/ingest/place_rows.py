"""Places as rows of a file: read, checked as a whole, and either all of them defined or none.

Columns: code, name, kind, parent, valid_from, valid_to; and, where there are any, x and y in metres, neighbours and
successors (codes joined by |).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from contracts.events import PlaceDefined
from contracts.words import PlaceKind
from services.ingest.places import ABOVE_HOMES, PlaceBook

NEEDED = ("code", "name", "kind", "parent", "valid_from", "valid_to")
OPTIONAL = ("x", "y", "neighbours", "successors")
MOST_TOLD = 50


class RowFault(NamedTuple):
    """What is wrong with one cell. `row` counts from 1 below the header; 0 is the header itself."""

    row: int
    column: str
    mend: str


class PlaceRowsError(ValueError):
    """Rows that cannot be taken; none of them was.

    Attributes:
        faults: what is wrong where, with the mend; at most the first `MOST_TOLD`.
    """

    def __init__(self, faults: Sequence[RowFault]) -> None:
        self.faults = tuple(faults[:MOST_TOLD])
        super().__init__("; ".join(f"row {row}, {column}: {mend}" for row, column, mend in self.faults))


def definitions(rows: Iterable[Mapping[str, str | None]], book: PlaceBook) -> list[PlaceDefined]:
    """Read the rows of a file.

    Args:
        rows: each a mapping of column to cell, as `csv.DictReader` gives them.
        book: the places already known, which rows may name as parents and successors.

    Raises:
        PlaceRowsError: some cell cannot be taken; names each row and column.
    """
    faults: list[RowFault] = []
    found: list[PlaceDefined] = []
    for number, row in enumerate(rows, start=1):
        if number == 1:
            faults += _columns(row)
            if faults:
                break
        place, wrong = _read(number, row)
        faults += wrong
        if place is not None:
            found.append(place)
    if not faults:
        faults = consistent(found, book)
    if faults:
        raise PlaceRowsError(faults)
    return found


def consistent(found: Sequence[PlaceDefined], book: PlaceBook) -> list[RowFault]:
    """What does not fit between rows, and between them and the places already known.

    Args:
        found: one definition a row, in order.
        book: the places already known.
    """
    faults: list[RowFault] = []
    codes = {place.code for place in found}
    every = (*book, *found)
    moved = {p.code for p in every if p.kind in ABOVE_HOMES} & {p.code for p in every if p.kind not in ABOVE_HOMES}
    seen: set[tuple[str, str | None]] = set()
    for number, place in enumerate(found, start=1):
        if (place.code, place.valid_from) in seen:
            faults.append(RowFault(number, "code", "stands twice with the same valid_from; keep one of the rows"))
        seen.add((place.code, place.valid_from))
        if place.valid_from and place.valid_to and place.valid_to < place.valid_from:
            faults.append(RowFault(number, "valid_to", "is before valid_from; check both dates"))
        if (place.x is None) != (place.y is None):
            faults.append(
                RowFault(number, "x" if place.x is None else "y", "is missing; give both x and y, or neither")
            )
        if place.parent is not None and place.parent not in codes and place.parent not in book:
            faults.append(
                RowFault(number, "parent", "is not a code in this file, nor one loaded before; add that place")
            )
        for column, named in (("neighbours", place.neighbours), ("successors", place.successors)):
            if any(code not in codes and code not in book for code in named):
                mend = "names a code that is not in this file, nor loaded before; add that place"
                faults.append(RowFault(number, column, mend))
        if place.code in place.successors:
            faults.append(
                RowFault(number, "successors", "names the place itself; give what it became, or leave it out")
            )
        if place.code in moved:
            mend = "is above councils here and not in another definition, or the reverse; give what it was, or another code"
            faults.append(RowFault(number, "kind", mend))
    return faults or _circles(found, book)


def _circles(found: Sequence[PlaceDefined], book: PlaceBook) -> list[RowFault]:
    parents = {place.code: {place.parent} for place in book}
    for place in found:
        parents.setdefault(place.code, set()).add(place.parent)
    faults = []
    for number, place in enumerate(found, start=1):
        above, todo = set[str](), [place.parent]
        while todo:
            code = todo.pop()
            if code is not None and code not in above:
                above.add(code)
                todo.extend(parents.get(code, ()))
        if place.code in above:
            faults.append(RowFault(number, "parent", "makes the place lie in itself; check the chain of parents"))
    return faults


def _columns(row: Mapping[str, str | None]) -> list[RowFault]:
    named = [column for column in row if column]
    missing = [RowFault(0, column, "is missing; add the column") for column in NEEDED if column not in named]
    allowed = ", ".join((*NEEDED, *OPTIONAL))
    return missing + [
        RowFault(0, column[:40], f"is no column of this file; the columns are {allowed}")
        for column in named
        if column not in NEEDED + OPTIONAL
    ]


def _read(number: int, row: Mapping[str, str | None]) -> tuple[PlaceDefined | None, list[RowFault]]:
    faults: list[RowFault] = []
    if None in row:
        faults.append(RowFault(number, "(after the last)", "has more cells than the header; check commas and quotes"))
    cell: dict[str, str] = {column: (row.get(column) or "").strip() for column in NEEDED + OPTIONAL}

    def take(column: str, read: Callable[[str], object], mend: str) -> None:
        try:
            read(cell[column])
        except ValueError:
            faults.append(RowFault(number, column, mend))

    take("code", _code, "must be a code of 1 to 64 letters, digits and - _ . without blanks")
    take("name", _name, "is empty, too long or holds a control character; give the place's name")
    take("kind", PlaceKind, f"must be one of {', '.join(PlaceKind)}")
    for column in ("valid_from", "valid_to"):
        take(
            column, lambda text: date.fromisoformat(text) if text else None, "must be a date like 2024-04-01, or empty"
        )
    for column in ("x", "y"):
        take(column, lambda text: _metres(text) if text else None, "must be a number of metres, or empty")
    for column in ("parent", "neighbours", "successors"):
        take(column, lambda text: [_code(code) for code in text.split("|")] if text else None, "must be place codes")
    if "|" in cell["parent"]:
        faults.append(RowFault(number, "parent", "must be one code; a place has one parent"))
    return (None, faults) if faults else (_definition(cell), [])


def _definition(cell: Mapping[str, str]) -> PlaceDefined:
    return PlaceDefined(
        code=cell["code"],
        name=cell["name"],
        kind=PlaceKind(cell["kind"]),
        parent=cell["parent"] or None,
        valid_from=date.fromisoformat(cell["valid_from"]).isoformat() if cell["valid_from"] else None,
        valid_to=date.fromisoformat(cell["valid_to"]).isoformat() if cell["valid_to"] else None,
        x=float(cell["x"]) if cell["x"] else None,
        y=float(cell["y"]) if cell["y"] else None,
        neighbours=tuple(cell["neighbours"].split("|")) if cell["neighbours"] else (),
        successors=tuple(cell["successors"].split("|")) if cell["successors"] else (),
    )


def _code(text: str) -> str:
    if not 1 <= len(text) <= 64 or not all(part.isascii() and (part.isalnum() or part in "-_.") for part in text):
        raise ValueError
    return text


def _name(text: str) -> str:
    if not 1 <= len(text) <= 200 or not text.isprintable():
        raise ValueError
    return text


def _metres(text: str) -> float:
    value = float(text)
    if not abs(value) < 1e8:
        raise ValueError
    return value
