"""A codebook comes back as it was given, and what cannot be read is told."""

from __future__ import annotations

import csv

from hypothesis import example, given
from hypothesis import strategies as st

from services.patterns.curation.codebook import Entry, as_csv, from_csv

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=40)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), max_size=5))
@example([("=1", "'=1", "''=1", "'said'")])
def test_what_is_given_comes_back(words: list[tuple[str, str, str, str]]) -> None:
    """Quotes, commas, line breaks and formulas included."""
    entries = [Entry(f"p{at}", "problem", a, "people", b, c, d) for at, (a, b, c, d) in enumerate(words)]
    rows, misread = from_csv(as_csv(entries, examples=True))
    assert misread == []
    kept = [(row["name"], row["description"], row["inclusion"], row["exclusion"]) for row in rows]
    assert kept == words


def test_no_cell_is_a_formula() -> None:
    """What a spreadsheet would work out is shown as text."""
    table = as_csv([Entry("p0", name="=HYPERLINK(1)", description="-1", examples=("@x",))], examples=True)
    assert "'=HYPERLINK(1),machine,'-1" in table
    assert "'@x" in table


def test_examples_are_only_where_they_are_asked_for() -> None:
    """Neither the words nor their columns."""
    entry = Entry("p0", examples=("nobody came",))
    assert "nobody came" in as_csv([entry], examples=True)
    assert "example" not in as_csv([entry], examples=False)
    assert "nobody" not in as_csv([entry], examples=False)


def test_a_table_without_ids_is_no_codebook() -> None:
    """It says which column is missing."""
    rows, misread = from_csv("name,description\na,b\n")
    assert rows == []
    assert [one.field for one in misread] == ["id"]


def test_a_cell_that_is_too_long_is_called_that() -> None:
    """The mend names the most characters a cell may have, and says nothing of what is in it."""
    rows, misread = from_csv(f"id,name\np1,{'a' * (csv.field_size_limit() + 1)}\n")
    assert rows == []
    assert [one.field for one in misread] == ["csv"]
    assert f"no cell over {csv.field_size_limit():,} characters" in misread[0].mend
    assert "aaa" not in misread[0].mend
