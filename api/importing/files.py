"""Rows of a CSV, CSV.gz, NDJSON or Parquet file, one after another, never the whole file in memory."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

Row = dict[str, Any]
LONGEST_CELL = 1 << 20


class FileError(ValueError):
    """The file cannot be read; the message names where and the mend, and never repeats a cell."""


def rows(path: Path) -> Iterator[tuple[int, Row | None]]:
    """Each data row with its number from 1; None for a row that cannot be read.

    Raises:
        FileError: the file as a whole cannot be read.
    """
    name = path.name.lower()
    if not path.is_file():
        raise FileError(f"{path}: there is no such file")
    if name.endswith((".csv", ".csv.gz")):
        return _csv(path)
    if name.endswith((".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz")):
        return _ndjson(path)
    if name.endswith(".parquet"):
        return _parquet(path)
    raise FileError(f"{path}: the name must end in .csv, .csv.gz, .ndjson, .jsonl (or .gz of these) or .parquet")


@dataclass(frozen=True)
class Survey:
    """What is in a file, before any of it is taken in.

    Attributes:
        rows: how many data rows there are, those that cannot be read included.
        columns: every column that any row has, in the order of coming.
    """

    rows: int
    columns: tuple[str, ...]


def survey(path: Path) -> Survey:
    """Look the file through once (its footer for Parquet), so that what is wrong with all of it is told first.

    Raises:
        FileError: the file as a whole cannot be read.
    """
    if path.is_file() and path.name.lower().endswith(".parquet"):
        file = _parquet_file(path)
        return Survey(file.metadata.num_rows, tuple(file.schema_arrow.names))
    number, columns = 0, dict[str, None]()
    for number, row in rows(path):  # noqa: B007  # the last number is how many there are
        columns.update(dict.fromkeys(row or ()))
    return Survey(number, tuple(columns))


@contextmanager
def _text(path: Path) -> Iterator[io.TextIOBase]:
    with ExitStack() as stack:
        binary = stack.enter_context(path.open("rb"))
        plain = stack.enter_context(gzip.open(binary)) if path.name.lower().endswith(".gz") else binary
        text = stack.enter_context(io.TextIOWrapper(plain, encoding="utf-8-sig", newline=""))
        yield text


def _csv(path: Path) -> Iterator[tuple[int, Row | None]]:
    csv.field_size_limit(LONGEST_CELL)
    number = 0
    try:
        with _text(path) as text:
            reader = csv.reader(text, strict=True)
            header = next(reader, None)
            if not header:
                raise FileError(f"{path}: the file is empty; its first row must name the columns")
            if len(set(header)) != len(header):
                raise FileError(f"{path}: two columns have the same name; rename one")
            for number, cells in enumerate(reader, 1):
                yield number, dict(zip(header, cells, strict=True)) if len(cells) == len(header) else None
    except UnicodeDecodeError:
        raise FileError(f"{path}: is not UTF-8; save it again as UTF-8") from None
    except (csv.Error, EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FileError(
            f"{path}: cannot be read as CSV after row {number}; check the quotes there and that the file is whole"
        ) from error


def _ndjson(path: Path) -> Iterator[tuple[int, Row | None]]:
    try:
        with _text(path) as text:
            for number, line in enumerate((line for line in text if line.strip()), 1):
                try:
                    row = orjson.loads(line)
                except orjson.JSONDecodeError:
                    row = None
                yield number, row if isinstance(row, dict) else None
    except UnicodeDecodeError:
        raise FileError(f"{path}: is not UTF-8; save it again as UTF-8") from None
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FileError(f"{path}: cannot be unpacked; check that the file is whole") from error


def _parquet(path: Path) -> Iterator[tuple[int, Row | None]]:
    number = 0
    for batch in _parquet_file(path).iter_batches(batch_size=1000):
        for row in batch.to_pylist():
            number += 1
            yield number, row


def _parquet_file(path: Path) -> ParquetFile:
    import pyarrow.parquet as pq  # a large library, only for these files

    try:
        return pq.ParquetFile(path)
    except Exception as error:  # pyarrow raises several kinds for a file that is not Parquet
        raise FileError(f"{path}: is not a Parquet file") from error
