"""The derived tables of the signals service. Ids, weeks and numbers only: no words, no vectors."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text, false

from services.foundation.database import Id, derived_metadata

signals_note = Table(
    "signals_note",
    derived_metadata,
    Column("note", Id, primary_key=True),
    Column("person", Id, nullable=False),
    Column("scheme", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("team", Text),
    Column("place", Id),
    Column("home", Id, nullable=False),
    Column("reach", Id, nullable=False),
    Column("week", Integer, nullable=False),
    Column("recorded_week", Integer, nullable=False),
    Column("language", Id),
    Column("position", BigInteger),
    Index("signals_note_home", "home", "week"),
    Index("signals_note_person", "person"),
)
"""Notes that have a home and may inform a team or more; those of reach `team` are only counted as held back.

`recorded_week`: when the note first came in; an amendment does not make it late. `language`: one that is not read, else
None. `position`: where in the log it was first recorded; None for notes from before that was kept.
"""
signals_same_person = Table(
    "signals_same_person",
    derived_metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("merged", Boolean, nullable=False),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
)
"""Who was joined and parted, in order: each side as JSON, person -> scheme."""
signals_statement = Table(
    "signals_statement",
    derived_metadata,
    Column("statement", Id, primary_key=True),
    Column("note", Id, nullable=False),
    Column("kind", Id, nullable=False),
    Column("voice", Id, nullable=False),
    Column("wording", Id),
    Column("mode", Id),
    Index("signals_statement_note", "note"),
)
"""`wording`: keyed hash of a text long enough to be copied. `mode`: of an action, empty where none was said; None for
statements from before it was kept."""
signals_placed = Table(
    "signals_placed",
    derived_metadata,
    Column("statement", Id, primary_key=True),
    Column("home", Id, nullable=False),
    Column("pattern", Id, nullable=False),
    Index("signals_placed_home", "home"),
)
"""Where the vote under the frozen definition puts a statement: the fold of runs, kept apart from the facts, so that a
note narrowed and widened between two runs is where it was."""
signals_place = Table(
    "signals_place",
    derived_metadata,
    Column("code", Id, primary_key=True),
    Column("valid_from", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("parent", Id),
    Column("heir", Id),
    Column("changed_week", Integer),
)
"""`heir`: the one place that took over from it, so that a renamed ward keeps its series."""
signals_pattern = Table(
    "signals_pattern",
    derived_metadata,
    Column("pattern", Id, primary_key=True),
    Column("home", Id, nullable=False),
    Column("kind", Id, nullable=False),
    Column("born_week", Integer, nullable=False),
    Column("redrawn_week", Integer),
    Column("newest", Text, nullable=False),
    Index("signals_pattern_home", "home"),
)
"""`newest`: the statements a pattern was born with, as JSON, while it is in its first week; empty afterwards.
`redrawn_week`: the week of its last split or merge."""
signals_heir = Table(
    "signals_heir",
    derived_metadata,
    Column("pattern", Id, primary_key=True),
    Column("heir", Id, nullable=False),
    Column("week", Integer, nullable=False),
)
"""Patterns that went into another, which takes over what is open of theirs, and the week of the run that told it."""
signals_aside = Table(
    "signals_aside",
    derived_metadata,
    Column("curation", Id, primary_key=True),
    Column("home", Id, nullable=False),
    Column("pattern", Id, nullable=False),
    Index("signals_aside_home", "home"),
)
"""Decisions that set a pattern aside and stand: it has no series and no signal."""
signals_definition = Table(
    "signals_definition",
    derived_metadata,
    Column("home", Id, primary_key=True),
    Column("kind", Id, primary_key=True),
    Column("run", Id),
    Column("through", Integer, nullable=False),
)
"""The frozen closing run whose patterns the newest placement uses (None before there is one), and the week of the
closing run that placed by it."""
signals_due = Table(
    "signals_due",
    derived_metadata,
    Column("home", Id, primary_key=True),
    Column("week", Integer, primary_key=True),
    Column("live", Boolean, nullable=False),
    Column("position", BigInteger, nullable=False),
)
"""Closed weeks, each to be followed by a sheet."""
signals_sheet = Table(
    "signals_sheet",
    derived_metadata,
    Column("place", Id, primary_key=True),
    Column("week", Integer, primary_key=True),
    Column("sheet", Id, nullable=False),
    Column("preview", Boolean, nullable=False),
    Column("at_position", BigInteger, nullable=False),
    Column("tally", Text),
)
"""`tally`: its tests by method and chance, as JSON; None on sheets from before they were counted."""
signals_signal = Table(
    "signals_signal",
    derived_metadata,
    Column("signal", Id, primary_key=True),
    Column("episode", Id, nullable=False),
    Column("home", Id, nullable=False),
    Column("place", Id, nullable=False),
    Column("week", Integer, nullable=False),
    Column("kind", Id, nullable=False),
    Column("pattern", Id, nullable=False),
    Column("pattern_kind", Id, nullable=False),
    Column("people", Integer, nullable=False),
    Column("rest", Integer, nullable=False),
    Column("elsewhere", Integer),
    Column("at_position", BigInteger, nullable=False),
    Column("modes", Boolean, nullable=False, server_default=false()),
    Index("signals_signal_home", "home", "week"),
    Index("signals_signal_pattern", "pattern"),
)
"""Where each signal stands, and how many people it rests on; what it says is read from its sheet's event.

`pattern`, `pattern_kind`: empty for what is of several. `modes`: it is a mix of the modes of actions.
"""
signals_correction = Table(
    "signals_correction",
    derived_metadata,
    Column("home", Id, primary_key=True),
    Column("week", Integer, primary_key=True, autoincrement=False),
    Column("signal", Id, primary_key=True),
    Column("sheet_week", Integer, primary_key=True, autoincrement=False),
    Column("said", Text, nullable=False),
    Index("signals_correction_signal", "signal"),
)
"""What the sheet of `sheet_week` corrects of the home's sheet of `week`: of a signal, or (empty) of the week.

`said`: its JSON.
"""
NOT_ONE = ""
MODE_NOT_SAID = ""
