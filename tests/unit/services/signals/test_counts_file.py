"""A spreadsheet is read as a newcomer has it, or refused with the place and the mend."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.counts_file import CountsFileError, read_counts


def written(folder: Path, content: str | bytes) -> Path:
    """A file that holds just that."""
    path = folder / "counts.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    "content",
    [
        "a,b\n1,2\n3,4\n",
        "\ufeffa,b\n1,2\n3,4\n",
        "a,b\r\n1,2\r\n3,4",
        '"a","b"\n"1","2"\n 3 , 4 \n',
        "a,b\n1,2\n3,4\n\n\n",
        "a,b\n1,2\n3,4\n,\n , \n",
        "a,b\n1.0,2.\n+3,004\n",
    ],
)
def test_the_same_counts_however_written(tmp_path: Path, content: str) -> None:
    """Byte-order mark, line ends, quotes, blanks, empty last rows and needless zeros change nothing."""
    given = read_counts(written(tmp_path, content))
    assert given.series == ("a", "b")
    assert given.counts.tolist() == [[1, 3], [2, 4]]
    assert given.notes == ()


@pytest.mark.parametrize(
    "heading",
    [
        "week",
        "Week",
        "DATE",
        "ISO week",
        "week_start",
        "Week commencing",
        "week ending",
        "w/c",
        "Date of week",
        "period",
    ],
)
def test_a_leading_column_of_weeks_is_left_out_with_a_note(tmp_path: Path, heading: str) -> None:
    """Whatever it holds, numbers included; the note names it."""
    for cell in ("2026-01-05", "1", "W01", ""):
        given = read_counts(written(tmp_path, f"{heading},a\n{cell},7\n"))
        assert given.series == ("a",)
        assert given.counts.tolist() == [[7]]
        assert len(given.notes) == 1
        assert f"'{heading}'" in given.notes[0]


@pytest.mark.parametrize("heading", ["weekly shop", "dated", "weekend", "daytime", "housing"])
def test_other_headings_are_series(tmp_path: Path, heading: str) -> None:
    """A word that only begins like a week is a series like any other."""
    assert read_counts(written(tmp_path, f"{heading},a\n1,7\n")).series == (heading, "a")


def test_only_the_first_column_may_name_the_weeks(tmp_path: Path) -> None:
    """Anywhere else, dates are cells that are no counts."""
    with pytest.raises(CountsFileError, match=r"Row 1, column 2 \('date'\): '2026-01-05' is not a number"):
        read_counts(written(tmp_path, "a,date\n1,2026-01-05\n"))


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        ("-1", r"'-1' is negative\. A count is 0 or more"),
        ("-0.5", "is negative"),
        ("1.5", "is not a whole number"),
        ("1e3", "is not a whole number"),
        ("", "is empty. Write 0"),
        ("  ", "is empty"),
        ("NA", "is not a number. Write a whole number"),
        ("nan", "is not a number"),
        ("inf", "is not a number"),
        ("12 people", "is not a number"),
        ('"1,234"', "is not a number"),
        ("٣", "is not a number"),
        ("9007199254740993", "larger than any count"),
        ("9" * 5000, "larger than any count"),
        ("=1+1", "is not a number"),
        ("\x00", "is not a number|is not a CSV file"),
    ],
)
def test_a_bad_cell_is_named_with_its_mend(tmp_path: Path, cell: str, message: str) -> None:
    """The message holds row and column, from 1, and what to do."""
    with pytest.raises(CountsFileError, match=message) as caught:
        read_counts(written(tmp_path, f"a,b\n1,2\n3,{cell}\n5,6\n"))
    if "CSV file" not in str(caught.value):
        assert "Row 2, column 2 ('b')" in str(caught.value)
    assert len(str(caught.value)) < 300


def test_labels_under_another_heading_say_how_to_have_them_left_out(tmp_path: Path) -> None:
    """The first column's message offers the heading that would make it a column of weeks."""
    with pytest.raises(CountsFileError, match=r"column 1 \('when'\): '5 Jan' .* head the column 'week'"):
        read_counts(written(tmp_path, "when,a\n5 Jan,2\n"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("\ufeff", "is empty"),
        ("a,b\n", "headings but no rows"),
        ("a,b\n,\n", "headings but no rows"),
        ("a,b,a\n1,2,3\n", "Columns 1 and 3 are both headed 'a'"),
        ("1,1\n2,2\n", "both headed '1'.*row of headings"),
        ("a,,b\n1,2,3\n", "Column 2 has no heading"),
        (",a\n0,2\n", r"Column 1 has no heading.*\(or 'week'"),
        ("week\n1\n", "none of counts"),
        ("a;b\n1;2\n", "not parted by commas"),
        ("a\tb\n1\t2\n", "not parted by commas"),
        ("a,b\n1\n", "Row 1 has 1 cells where the headings have 2"),
        ("a,b\n1,2\n1,2,3\n", "Row 2 has 3 cells"),
        ("a,b\n1,2\n\n3,4\n", "Row 2 has 0 cells"),
        ('a,b\n"1,2\n', "is not a CSV file"),
        (b"a,b\n\xff\xfe,2\n", "is not UTF-8"),
        ("a,b\n1,2\n".encode("utf-16"), "is not UTF-8"),
    ],
)
def test_a_bad_file_says_what_to_mend(tmp_path: Path, content: str | bytes, message: str) -> None:
    """Empty, ragged, unnamed, twice named, wrongly parted or wrongly encoded: each has its own sentence."""
    with pytest.raises(CountsFileError, match=message):
        read_counts(written(tmp_path, content))


def test_a_blank_line_in_a_single_column_is_a_missing_count(tmp_path: Path) -> None:
    """Nothing is guessed: the row is named."""
    with pytest.raises(CountsFileError, match="Row 2"):
        read_counts(written(tmp_path, "a\n1\n\n3\n"))


def test_no_file_or_a_folder_is_said_so(tmp_path: Path) -> None:
    """The path is named and the system's reason given."""
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(CountsFileError, match="cannot be read"):
            read_counts(path)


@given(st.lists(st.lists(st.integers(0, 2**53), min_size=3, max_size=3), min_size=1, max_size=12))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, table: list[list[int]]) -> None:
    """Every table of counts comes back as it was, series by series."""
    text = "\n".join(["x,y,z", *(",".join(map(str, row)) for row in table)])
    found = read_counts(written(tmp_path_factory.mktemp("counts"), text))
    np.testing.assert_array_equal(found.counts, np.array(table).T)
