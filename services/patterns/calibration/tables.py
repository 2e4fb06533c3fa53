"""Derived tables of calibration: the fold of its three events.

Reads join `patterns_statement`, so that what is gone drops out.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, Table, Text

from services.foundation.database import Id, derived_metadata

patterns_sample = Table(
    "patterns_sample",
    derived_metadata,
    Column("sample", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("run", Id, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("drawn_by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("position", BigInteger, nullable=False),
    Index("patterns_sample_unit", "unit", "kind"),
)
patterns_sample_item = Table(
    "patterns_sample_item",
    derived_metadata,
    Column("sample", Id, primary_key=True),
    Column("item", Integer, primary_key=True, autoincrement=False),
    Column("statement", Id, nullable=False),
    Column("beside", Text, nullable=False),
    Column("pattern", Id),
    Column("belonging", Float, nullable=False),
    Column("same", Boolean, nullable=False),
)
"""`beside` holds statement ids with blanks between; `belonging` is in per cent."""
patterns_judgement = Table(
    "patterns_judgement",
    derived_metadata,
    Column("sample", Id, primary_key=True),
    Column("item", Integer, primary_key=True, autoincrement=False),
    Column("judged_by", Text, primary_key=True),
    Column("answer", Id, nullable=False),
    Column("at", Text, nullable=False),
)
patterns_cut_off = Table(
    "patterns_cut_off",
    derived_metadata,
    Column("decision", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("sample", Id, nullable=False),
    Column("calibrated", Text, nullable=False),
    Column("set_by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("position", BigInteger, nullable=False),
    Index("patterns_cut_off_unit", "unit", "kind", "position"),
)
"""`calibrated` is the JSON of `contracts.events.Calibrated`; the newest of a unit and kind stands."""
