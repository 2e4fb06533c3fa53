"""Reads one column of a spreadsheet saved as CSV, and says what is wrong with a file without repeating what it says."""

import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

LONGEST_CELL: Final = 1_000_000
"""Characters in a cell; csv's own bound (131,072) is short of a long letter pasted in."""


class TableError(ValueError):
    """A file cannot be read as a table; the message names the row or column and the mend, never the text."""


def read_column(path: Path, column: str, *, only: tuple[str, str] | None = None) -> list[str]:
    """Read one column's cells, in file order.

    Args:
        path: a .csv or .csv.gz file, UTF-8 with or without a byte-order mark, header row first; commas, or semicolons
            or tabs where the header has no comma.
        column: its name in the header; blanks around names do not matter.
        only: (other column, value): cells of rows with another value there come back empty, if the column exists.

    Returns:
        A string for each data row, empty where the row has fewer cells.

    Raises:
        TableError: no such file, not UTF-8 text, no header, no such column, or a row that cannot be read.
    """
    with _opened(path) as text:
        reader = csv.reader(text, strict=True, delimiter=_delimiter(text))
        csv.field_size_limit(LONGEST_CELL)
        row = 0
        try:
            header = [name.strip() for name in next(reader, [])]
            wanted = _position(header, column, path)
            other = header.index(only[0]) if only is not None and only[0] in header else None
            cells = []
            for row, line in enumerate(reader, start=1):  # noqa: B007 - `row` is told by the error below
                if not line:
                    # csv gives nothing for an empty line; spreadsheets mean a row without text by it.
                    cells.append("")
                    continue
                meant = other is None or only is None or (other < len(line) and line[other].strip() == only[1])
                cells.append(line[wanted] if meant and wanted < len(line) else "")
        except csv.Error as wrong:
            raise TableError(
                f"{path.name}: data row {row + 1} cannot be read as CSV ({wrong}); save the sheet again as CSV (UTF-8)"
            ) from None
        except UnicodeDecodeError as wrong:
            raise TableError(
                f"{path.name}: near data row {row + 1} there are bytes that are not UTF-8 ({wrong.reason}); "
                "save the sheet as CSV UTF-8"
            ) from None
        except (EOFError, gzip.BadGzipFile, zlib.error):
            raise TableError(
                f"{path.name} is not a whole gzip file; compress it again, or give the CSV itself"
            ) from None
        return cells


@contextmanager
def _opened(path: Path) -> Iterator[io.TextIOBase]:
    if not path.is_file():
        raise TableError(f"there is no file {path}; give the path of a CSV or CSV.gz file")
    with path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        with io.TextIOWrapper(gzip.GzipFile(fileobj=raw) if packed else raw, "utf-8-sig", newline="") as text:
            try:
                yield text
            except OSError as wrong:
                raise TableError(
                    f"{path.name} cannot be read ({wrong.strerror}); check the file and its rights"
                ) from None


def _delimiter(text: io.TextIOBase) -> str:
    try:
        first = text.readline()
        text.seek(0)
    except UnicodeDecodeError:
        raise TableError("the header row is not UTF-8; save the sheet as CSV UTF-8") from None
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise TableError("the file is not a whole gzip file; compress it again, or give the CSV itself") from None
    return next((mark for mark in (",", ";", "\t") if mark in first), ",")


def _position(header: list[str], column: str, path: Path) -> int:
    if not any(header):
        raise TableError(f"{path.name} has no header row; put the column names in its first row")
    if header.count(column) > 1:
        raise TableError(f"{path.name} has {header.count(column)} columns called {column!r}; rename all but one")
    if column not in header:
        raise TableError(f"{path.name} has no column {column!r}; its columns are: {', '.join(header)}")
    return header.index(column)
