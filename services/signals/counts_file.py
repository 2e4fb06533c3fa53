"""Reads a spreadsheet of weekly counts as a newcomer has it, and says what to mend where it cannot.

One column a series, one row a week, headings in the first row. Rows are numbered from 1 below the headings, columns
from 1 on the left, in every message, since that is how a spreadsheet is talked about. Cells hold counts, not words
of people; a message shows at most a few characters of one.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from services.signals.numerics.arrays import Ints

# A leading column so headed names the weeks; it is left out, whatever it holds.
WEEK_HEADINGS = re.compile(
    r"((iso|year|calendar|epi)[ _/-]*)?(weeks?|dates?|datetime|timestamp|period|w/?c)"
    r"([ _/-]+(of|the|no|num|number|start|starting|begins?|beginning|commencing|ends?|ending|label|week|year))*\.?"
)
WHOLE = re.compile(r"\+?[0-9]+(\.0*)?")
NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
LARGEST = 2**53
SHOWN = 20


class CountsFileError(ValueError):
    """The file cannot be read as weekly counts; the message names the place and the mend."""


@dataclass(frozen=True, eq=False)
class CountsFile:
    """What the file holds.

    Attributes:
        series: the S headings, in the order of the file.
        counts: (S, T) int64, weekly counts.
        notes: what a reader should know about how the file was read.
    """

    series: tuple[str, ...]
    counts: Ints
    notes: tuple[str, ...]


def read_counts(path: Path) -> CountsFile:
    """Read a file of weekly counts.

    Args:
        path: a CSV file in UTF-8, with or without a byte-order mark.

    Returns:
        Its series. A leading column headed week, date or the like is left out, with a note; every other column must
        hold whole numbers from 0 to 2^53 only.

    Raises:
        CountsFileError: for a file that cannot be opened or decoded, has no headings, no rows, a heading that is empty
            or there twice, or a cell that is no count; it names row, column and mend.
    """
    try:
        lines = list(_lines(path))
    except OSError as error:
        raise CountsFileError(f"{path} cannot be read: {error.strerror}. Give the path of a CSV file.") from error
    except UnicodeDecodeError as error:
        raise CountsFileError(f"{path} is not UTF-8 text. Save it from the spreadsheet as 'CSV UTF-8'.") from error
    except csv.Error as error:
        raise CountsFileError(f"{path} is not a CSV file ({error}). Save it from the spreadsheet as CSV.") from error
    while lines and not any(cell.strip() for cell in lines[-1]):
        lines.pop()
    if not lines:
        raise CountsFileError(f"{path} is empty. It needs one row of headings, then one row for each week.")

    headings = [cell.strip() for cell in lines[0]]
    notes: list[str] = []
    skip = 0
    if WEEK_HEADINGS.fullmatch(headings[0].casefold()):
        skip = 1
        notes.append(f"Column 1 ('{headings[0]}') names the weeks and is left out; weeks are numbered from 1.")
    _check_headings(headings, skip)
    rows = lines[1:]
    if not rows:
        raise CountsFileError("There are headings but no rows. Add one row of counts for each week below them.")
    table = np.empty((len(rows), len(headings) - skip), dtype=np.int64)
    for number, row in enumerate(rows, start=1):
        if len(row) != len(headings):
            raise CountsFileError(
                f"Row {number} has {len(row)} cells where the headings have {len(headings)}. "
                "Give every row one cell for each heading, and write numbers without a comma for thousands."
            )
        for column in range(skip, len(headings)):
            table[number - 1, column - skip] = _count(row[column], number, column, headings[column], first=column == 0)
    return CountsFile(tuple(headings[skip:]), np.ascontiguousarray(table.T), tuple(notes))


def _lines(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        yield from csv.reader(handle, strict=True)


def _check_headings(headings: list[str], skip: int) -> None:
    if len(headings) == skip:
        raise CountsFileError("There is a column of weeks but none of counts. Add one column for each series.")
    if len(headings) == 1 and re.search(r"[;\t|]", headings[0]):
        raise CountsFileError(
            "The columns are not parted by commas. Save the file from the spreadsheet as 'CSV UTF-8'."
        )
    seen: dict[str, int] = {}
    for number, heading in enumerate(headings, start=1):
        if number <= skip:
            continue
        if not heading:
            mend = " (or 'week', if it names the weeks)" if number == 1 else ""
            raise CountsFileError(f"Column {number} has no heading. Name the series in the first row{mend}.")
        if heading in seen:
            raise CountsFileError(
                f"Columns {seen[heading]} and {number} are both headed '{_shown(heading)}'. "
                "Give every series a heading of its own; if the file has no row of headings, add one."
            )
        seen[heading] = number


def _count(cell: str, row: int, column: int, heading: str, *, first: bool) -> int:
    text = cell.strip()
    if WHOLE.fullmatch(text):
        # Longer than any count we take: told apart by length, so that no absurd number is ever parsed.
        digits = text.lstrip("+").split(".")[0].lstrip("0") or "0"
        if len(digits) <= len(str(LARGEST)) and int(digits) <= LARGEST:
            return int(digits)
        wrong, mend = "is larger than any count can be (2^53)", "Check it"
    elif not text:
        wrong, mend = "is empty", "Write 0 where nothing was counted, or leave out the weeks before the series began"
    elif NUMBER.fullmatch(text) and text.startswith("-"):
        wrong, mend = "is negative", "A count is 0 or more"
    elif NUMBER.fullmatch(text):
        wrong, mend = "is not a whole number", "Give counts, not rates or averages, written with digits only"
    else:
        wrong, mend = "is not a number", "Write a whole number with digits only"
        if first:
            mend += ", or head the column 'week' or 'date' if it names the weeks"
    value = f"'{_shown(text)}' " if text else ""
    raise CountsFileError(f"Row {row}, column {column + 1} ('{_shown(heading)}'): {value}{wrong}. {mend}.")


def _shown(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
