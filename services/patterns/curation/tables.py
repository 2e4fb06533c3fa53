"""Derived tables of curation. What people typed stands in `sealed` only; what speaks of one statement goes with its person."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text

from services.foundation.database import Blob, Id, derived_metadata

patterns_curation = Table(
    "patterns_curation",
    derived_metadata,
    Column("curation", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("act", Id, nullable=False),
    Column("pattern", Id, nullable=False),
    Column("other", Id),
    Column("statement", Id),
    Column("moved", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("undone_at", BigInteger),
    Column("sealed", Blob, nullable=False),
    Index("patterns_curation_pattern", "pattern"),
    Index("patterns_curation_other", "other"),
    Index("patterns_curation_unit", "unit", "position"),
)
"""One decision a row. `other`: the pattern that went in or was split off; of an undoing, the decision that it undoes.

`moved`: statements it moved; `undone_at`: position of its undoing."""
patterns_curation_needs = Table(
    "patterns_curation_needs",
    derived_metadata,
    Column("curation", Id, primary_key=True),
    Column("key", Id, primary_key=True),
    Index("patterns_curation_needs_key", "key"),
)
"""Whose keys a decision needs: it is out of every read with the first of them."""
patterns_coding = Table(
    "patterns_coding",
    derived_metadata,
    Column("sample", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("first", Text, nullable=False),
    Column("second", Text, nullable=False),
    Column("statements", Text, nullable=False),
    Column("patterns", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("patterns_coding_unit", "unit", "position"),
)
"""What two people code; `statements` and `patterns` are JSON lists of ids."""
patterns_code = Table(
    "patterns_code",
    derived_metadata,
    Column("sample", Id, primary_key=True),
    Column("coder", Text, primary_key=True),
    Column("statement", Id, primary_key=True),
    Column("pattern", Id, nullable=False),
)
"""What each of the two said of each statement; an empty id for none."""

ACTS = ("named", "confirmed", "described", "merged", "split", "belongs", "does_not_belong", "set_aside", "undone")
"""The words for `act`."""
