"""Rows of a file are the same whatever it was saved as, numbered from 1, and what is wrong is told without a cell."""

import gzip
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from api.importing.files import FileError, rows, survey

ROWS = [{"text": "damp, again", "date": "2026-11-02"}, {"text": 'he said "no"\nand left', "date": "2026-11-03"}]
CSV = 'text,date\n"damp, again",2026-11-02\n"he said ""no""\nand left",2026-11-03\n'
NDJSON = (
    '{"text": "damp, again", "date": "2026-11-02"}\n\n{"text": "he said \\"no\\"\\nand left", "date": "2026-11-03"}\n'
)


def saved(folder: Path, name: str) -> Path:
    """The rows saved in the format that the name's ending says."""
    path = folder / name
    if name.endswith(".parquet"):
        pq.write_table(pa.Table.from_pylist(ROWS), path)
        return path
    data = (CSV if ".csv" in name.lower() else NDJSON).encode("utf-8-sig")
    path.write_bytes(gzip.compress(data, mtime=0) if name.lower().endswith(".gz") else data)
    return path


@pytest.mark.parametrize("name", ["a.csv", "A.CSV.GZ", "a.ndjson", "a.jsonl", "a.ndjson.gz", "a.parquet"])
def test_every_format_gives_the_same_rows(tmp_path: Path, name: str) -> None:
    """The same rows under the same numbers, and a survey that counts them and knows their columns."""
    path = saved(tmp_path, name)
    assert list(rows(path)) == [(1, ROWS[0]), (2, ROWS[1])]
    assert survey(path).rows == 2
    assert survey(path).columns == ("text", "date")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "a,b\n1,2\nonly one\n3,4\n"),
        ("a.ndjson", '{"a": "1", "b": "2"}\n{"a": secret\n{"a": "3", "b": "4"}\n'),
    ],
)
def test_a_row_that_cannot_be_read_keeps_its_number(tmp_path: Path, name: str, content: str) -> None:
    """One bad row is none, and the next has the number after it."""
    (tmp_path / name).write_text(content)
    assert list(rows(tmp_path / name)) == [(1, {"a": "1", "b": "2"}), (2, None), (3, {"a": "3", "b": "4"})]


def test_columns_are_those_of_any_row(tmp_path: Path) -> None:
    """A line of NDJSON leaves out what it has not got, the first one too."""
    (tmp_path / "a.ndjson").write_text('{"a": "1"}\n{"b": "2"}\n')
    assert survey(tmp_path / "a.ndjson").columns == ("a", "b")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", b'text\nfine\n"secret "quoted" words"\n', "after row 1"),
        ("a.csv", "text\nsecret caf\u00e9\n".encode("latin-1"), "UTF-8"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"secret,secret\n", "same name"),
        ("a.csv.gz", gzip.compress(b"text\n" + b"secret words\n" * 999, mtime=0)[:-20], "whole"),
        ("a.ndjson.gz", b"secret words", "whole"),
        ("a.parquet", b"secret words", "not a Parquet file"),
        ("a.xlsx", b"secret words", "must end in"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_without_its_words(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    """The message names the file and the mend, and repeats no cell."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileError, match=told) as caught:
        survey(tmp_path / name)
    assert "secret" not in str(caught.value)


def test_no_such_file(tmp_path: Path) -> None:
    """A file that is not there is told so, whatever its ending."""
    for name in ("a.csv", "a.parquet"):
        with pytest.raises(FileError, match="no such file"):
            survey(tmp_path / name)
