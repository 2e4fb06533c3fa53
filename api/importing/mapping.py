"""MAP.toml: which column becomes which field of a note. Everything is said in the map; nothing is guessed.

[note]                                   # fields of a note, as posted
source = { value = "urn:example:fft" }   # the same for every row
id = { row = "fft-" }                    # the row's number behind a prefix
person = { column = "respondent" }
occurred_at = { column = "date" }
place = { column = "trust", values = { NEAS = "E99000001" } }   # renames, "" = left out; one not named is kept
reach = { value = "place" }
[[statements]]                           # one or more; left out of a row where its text is empty
text = { column = "comment" }
kind = { value = "problem" }
voice = { value = "person" }
"""

from __future__ import annotations

import datetime as dt
import math
import tomllib
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from api.importing.files import FileError, Row


class Field(BaseModel):
    """Where a field's value comes from: exactly one of a column, a constant, or the row's number."""

    model_config = ConfigDict(extra="forbid")
    column: str | None = None
    value: str | bool | list[str] | None = None
    row: str | None = None
    values: dict[str, str] = {}
    split: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Field:
        if sum(way is not None for way in (self.column, self.value, self.row)) != 1:
            raise ValueError("give exactly one of column, value or row")
        return self

    def of(self, number: int, row: Row) -> Any:
        """The value for a row; None where the cell is empty."""
        if self.row is not None:
            return f"{self.row}{number}"
        if self.column is None:
            return self.value
        cell = _plain(row.get(self.column))
        if isinstance(cell, str):
            cell = self.values.get(cell.strip(), cell.strip())
            if self.split and cell:
                return [part.strip() for part in cell.split(self.split) if part.strip()]
        return None if cell == "" else cell


def _plain(cell: Any) -> Any:
    """A cell as JSON would hold it: Parquet keeps dates, numbers and times of its own."""
    if isinstance(cell, dt.datetime) and cell.tzinfo is None and cell.time() == dt.time():
        return cell.date().isoformat()  # how pandas and spreadsheets keep a plain date
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, float) and not math.isfinite(cell):
        return None  # how they keep an empty cell of a column of numbers, and then the others as fractions
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell if cell is None or isinstance(cell, bool | str | list | dict) else str(cell)


class Mapping(BaseModel):
    """A whole map."""

    model_config = ConfigDict(extra="forbid")
    note: dict[str, Field]
    statements: list[dict[str, Field]] = []

    def columns(self) -> set[str]:
        """Every column the map reads."""
        fields = [*self.note.values(), *(f for s in self.statements for f in s.values())]
        return {field.column for field in fields if field.column is not None}

    def note_of(self, number: int, row: Row) -> dict[str, Any]:
        """A row as a note is posted; fields whose cell is empty are left out."""
        note = _filled(self.note, number, row)
        if self.statements:
            filled = (_filled(statement, number, row) for statement in self.statements)
            note["statements"] = [statement for statement in filled if "text" in statement]
        return note


def _filled(fields: dict[str, Field], number: int, row: Row) -> dict[str, Any]:
    found = {name: field.of(number, row) for name, field in fields.items()}
    return {name: value for name, value in found.items() if value is not None}


def load(path: Path) -> Mapping:
    """Read a map.

    Raises:
        FileError: it is not a map; says where and what to do.
    """
    try:
        return Mapping.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        raise FileError(f"{path}: there is no such file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FileError(f"{path}: is not TOML; {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise FileError(f"{path}: {where}: {first['msg'].removeprefix('Value error, ')}") from error
