"""Derived tables of the learning service. Words stand in `sealed` columns only; see `services.learning.sealing`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Table, Text

from services.foundation.database import Blob, Id, derived_metadata

learning_question = Table(
    "learning_question",
    derived_metadata,
    Column("question", Id, primary_key=True),
    Column("batch", Id, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("about", Id, nullable=False),
    Column("place", Id, nullable=False),
    Column("source", Text, nullable=False),
    Column("team", Text),
    Column("notes", Text, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
    Column("sealed", Blob, nullable=False),
    Index("learning_question_source", "source", "position"),
    Index("learning_question_about", "about", "position"),
)
learning_answer = Table(
    "learning_answer",
    derived_metadata,
    Column("answer", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("question", Id, nullable=False),
    Column("voice", Id, nullable=False),
    Column("answered_by", Text, nullable=False),
    Column("answered_at", Text, nullable=False),
    Column("sealed", Blob, nullable=False),
    Index("learning_answer_question", "question", "position"),
)
learning_space = Table(
    "learning_space",
    derived_metadata,
    Column("space", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("scale", Id, nullable=False),
    Column("place", Id),
    Column("opened_by", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
)
learning_reading = Table(
    "learning_reading",
    derived_metadata,
    Column("reading", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("space", Id, nullable=False),
    Column("about", Id, nullable=False),
    Column("dissents_from", Id),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("sealed", Blob, nullable=False),
    Index("learning_reading_about", "about", "position"),
    Index("learning_reading_space", "space", "position"),
)
learning_needs = Table(
    "learning_needs",
    derived_metadata,
    Column("subject", Id, primary_key=True),
    Column("key", Id, primary_key=True),
    Index("learning_needs_key", "key"),
)
"""Whose keys the words of an answer or a reading need: it goes with the first of them."""
learning_cites = Table(
    "learning_cites",
    derived_metadata,
    Column("subject", Id, primary_key=True),
    Column("note", Id, primary_key=True),
    Index("learning_cites_note", "note"),
)
"""The notes that an answer or a reading speaks of: it is shown as far as each of them may be."""
