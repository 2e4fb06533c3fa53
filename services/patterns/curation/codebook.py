"""The codebook of a unit: each pattern's name, description, what belongs in it and what does not, with examples; CSV and JSON.

Examples are people's words. They are unsealed for the context scope alone, never stand in an event, and are passed over when
a codebook is read in.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

EXAMPLES = 3
COLUMNS = ("id", "kind", "name", "named_by", "description", "inclusion", "exclusion")
EXAMPLE_COLUMNS = tuple(f"example_{at}" for at in range(1, EXAMPLES + 1))
WORDS = ("name", "description", "inclusion", "exclusion")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out instead of showing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One pattern in a codebook. `examples`: redacted statements, of different people where there are enough."""

    id: str
    kind: str = ""
    name: str = ""
    named_by: str = "machine"
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    examples: tuple[str, ...] = ()
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Misread:
    """What could not be taken of a codebook: in which row (1 is the first after the header), which field, and the mend."""

    row: int
    field: str
    mend: str


def as_csv(entries: Iterable[Entry], *, examples: bool) -> str:
    """A codebook as a table; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS + (EXAMPLE_COLUMNS if examples else ()))
    for entry in entries:
        row = [getattr(entry, column) for column in COLUMNS]
        if examples:
            row += [*entry.examples, *[""] * EXAMPLES][:EXAMPLES]
        writer.writerow([f"'{cell}" if _looks_like_one(cell) else cell for cell in row])
    return out.getvalue()


def from_csv(text: str) -> tuple[list[Mapping[str, str]], list[Misread]]:
    """Rows of a table with our columns, in any order; unknown columns are passed over.

    Returns:
        The rows, or what is wrong with the table as a whole.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    try:
        rows = [{k: _shown(v) for k, v in row.items() if isinstance(k, str) and isinstance(v, str)} for row in reader]
    except csv.Error:
        return [], [
            Misread(
                0, "csv", f"cannot be read; save it as CSV in UTF-8, no cell over {csv.field_size_limit():,} characters"
            )
        ]
    names = reader.fieldnames or []
    if "id" not in names:
        return [], [Misread(0, "id", "is no column of it; keep the header that the codebook was given with")]
    return list(rows), []


def _shown(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _looks_like_one(cell) else cell


def _looks_like_one(cell: str) -> bool:
    """Whether a cell begins like a formula, behind however many apostrophes: one of those that people wrote stays theirs."""
    return cell.lstrip("'").startswith(_FORMULA)
