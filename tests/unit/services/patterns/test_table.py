"""Reading one column: what spreadsheets save, and errors that name the mend and never the text."""

import gzip
from pathlib import Path

import pytest

from services.patterns.table import TableError, read_column


def saved(folder: Path, content: bytes, name: str = "sheet.csv") -> Path:
    """A file with these bytes."""
    path = folder / name
    path.write_bytes(content)
    return path


def test_quotes_newlines_and_marks(tmp_path: Path) -> None:
    """A byte-order mark, quoted commas, newlines and quotes, and Windows line ends are read as meant."""
    path = saved(tmp_path, b'\xef\xbb\xbftext,other\r\n"one, two\r\nthree ""so""",x\r\nlast,y\r\n')
    assert read_column(path, "text") == ['one, two\r\nthree "so"', "last"]


def test_gzip_is_known_by_its_content(tmp_path: Path) -> None:
    """A compressed file is read whatever its name."""
    assert read_column(saved(tmp_path, gzip.compress(b"text\nhello\n", mtime=0), "sheet.csv"), "text") == ["hello"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_other_separators(tmp_path: Path, mark: str) -> None:
    """Semicolons and tabs are taken for separators where the header has no comma."""
    assert read_column(saved(tmp_path, f"id{mark}text\n1{mark}hello\n".encode()), "text") == ["hello"]


def test_every_data_row_counts(tmp_path: Path) -> None:
    """Empty lines and rows that are too short are rows without text, so that row numbers stay the file's."""
    assert read_column(saved(tmp_path, b"id,text\n1,a\n\n3\n4,d\n"), "text") == ["a", "", "", "d"]


def test_rows_of_another_kind_come_back_empty(tmp_path: Path) -> None:
    """With a kind asked for, only its rows have text; a file without that column keeps all."""
    path = saved(tmp_path, b"kind,text\nproblem,cold\naspiration,paint\n")
    assert read_column(path, "text", only=("kind", "problem")) == ["cold", ""]
    assert read_column(path, "text", only=("sort", "problem")) == ["cold", "paint"]


def test_header_alone_has_no_rows(tmp_path: Path) -> None:
    """A sheet with only its header is empty, not wrong."""
    assert read_column(saved(tmp_path, b"text\n"), "text") == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "no header row"),
        (b"words\nsecret\n", "no column 'text'; its columns are: words"),
        (b"text,text\nsecret,secret\n", "2 columns called 'text'"),
        (b"text\nfine\nsecret \xff\xfe\n", "not UTF-8"),
        (b'text\nfine\n"secret" x\n', "data row 2 cannot be read"),
        (b'text\nfine\n"secret', "data row 2 cannot be read"),
        (b"text\n" + b"secret" * 200_000, "data row 1 cannot be read"),
        (gzip.compress(b"text\nsecret\n", mtime=0)[:-6], "not a whole gzip file"),
    ],
)
def test_errors_tell_the_mend_not_the_text(tmp_path: Path, content: bytes, told: str) -> None:
    """Each wrong file is told by row or column, and nothing of what people said is repeated."""
    with pytest.raises(TableError) as refused:
        read_column(saved(tmp_path, content), "text")
    assert told in str(refused.value)
    assert "secret" not in str(refused.value)


def test_missing_files_are_told(tmp_path: Path) -> None:
    """No file, or a folder, is an error that asks for a path."""
    for path in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(TableError, match="there is no file"):
            read_column(path, "text")
