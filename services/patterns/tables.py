"""The derived tables of the patterns service. Dropped and rebuilt by following the log from 0.

What names a person's words (text, vector) stands here only sealed under that person's key. `patterns_membership`,
`patterns_placed`, `patterns_run`, `patterns_pattern`, `patterns_lineage` and `patterns_figure` are nothing but the fold
of `RunCompleted`; `patterns_statement` and `patterns_gone` are the fold of the facts. Reads join the two, so that what
is gone or narrowed is out of every read at once, whatever runs still say.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, Table, Text, false

from services.foundation.database import Blob, Id, derived_metadata

patterns_statement = Table(
    "patterns_statement",
    derived_metadata,
    Column("statement", Id, primary_key=True),
    Column("note", Id, nullable=False),
    Column("person", Id, nullable=False),
    Column("scheme", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Id),
    Column("home", Id),
    Column("team", Text),
    Column("reach", Id, nullable=False),
    Column("week", Integer, nullable=False),
    Column("kind", Id, nullable=False),
    Column("inferred", Boolean, nullable=False),
    Column("voice", Id, nullable=False),
    Column("mode", Id),
    Column("helped", Id),
    Column("helped_voice", Id),
    Column("scale", Id),
    Column("may_quote", Boolean, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("key", Id, nullable=False),
    Column("sealed", Blob),
    Column("left_out", Id),
    Column("wording", Id),
    Index("patterns_statement_note", "note"),
    Index("patterns_statement_home", "home", "kind"),
    Index("patterns_statement_team", "team", "kind"),
    Index("patterns_statement_key", "key"),
    Index("patterns_statement_wording", "wording"),
)
"""One row a statement of a note that may inform a team or more; `sealed` is None where it is left out, with the reason.

`wording` is a keyed mark of its words, where they may be a form's (`services.patterns.repeated`).
`recorded_at` is in whole seconds (UNIX time), `week` a `contracts.weeks.Week`, `position` of its event.
"""
patterns_same_person = Table(
    "patterns_same_person",
    derived_metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("merged", Boolean, nullable=False),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
)
"""Who was joined and parted, in order: each side as JSON, person -> scheme. Read with each count, at its position."""
patterns_gone = Table(
    "patterns_gone",
    derived_metadata,
    Column("statement", Id, primary_key=True),
    Column("key", Id, nullable=False),
    Column("why", Id, nullable=False),
    Index("patterns_gone_key", "key"),
)
"""Why a statement is no longer there (amended, narrowed, withdrawn), for `verify`; an erased one leaves no row."""
patterns_place = Table(
    "patterns_place",
    derived_metadata,
    Column("code", Id, primary_key=True),
    Column("valid_from", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("parent", Id),
)
patterns_run = Table(
    "patterns_run",
    derived_metadata,
    Column("run", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("closing", Boolean, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("through", Integer, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("definition", Id),
    Column("share", Float, nullable=False),
    Column("low", Float, nullable=False),
    Column("high", Float, nullable=False),
    Column("null_bar", Text),
    Column("held", Text),
    Column("apart", Text),
    Column("counts", Text, nullable=False),
    Column("clusterer", Id, nullable=False),
    Column("model_hash", Id, nullable=False),
    Column("output_hash", Id, nullable=False),
    Column("curve", Text),
    Column("found_again", Text),
    Column("calibrated", Text),
    Column("levels", Text),
    Index("patterns_run_unit", "unit", "kind", "at"),
)
"""One row a run; `at` is the position of its event, `position` how far the log was read; `held` what it does not tell yet.

`apart`, `curve`, `found_again`, `calibrated` and `levels` (its groups) are JSON as the run says them; None where it says
nothing."""
patterns_pattern = Table(
    "patterns_pattern",
    derived_metadata,
    Column("pattern", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("born_run", Id, nullable=False),
    Column("born_week", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("over", Boolean, nullable=False),
    Column("young", Integer),
    Column("lasting", Integer),
    Column("quiet", Boolean, nullable=False, server_default=false()),
    Index("patterns_pattern_unit", "unit", "kind"),
)
"""`size`: statements at the last closing run in which it was alive; `over`: it faded or was merged, and may return;
`young`: closing runs that have found it, while it is a candidate; None once it has lasted; `lasting`: the week since when;
`quiet`: it has faded because nobody says it any more."""
patterns_membership = Table(
    "patterns_membership",
    derived_metadata,
    Column("unit", Text, primary_key=True),
    Column("statement", Id, primary_key=True),
    Column("line", Id, primary_key=True),
    Column("kind", Id, nullable=False),
    Column("pattern", Id),
    Column("nearest", Id),
    Column("belonging", Integer),
    Column("last", Id),
    Column("gone", Boolean, nullable=False),
    Index("patterns_membership_pattern", "pattern"),
    Index("patterns_membership_unit", "unit", "kind", "line"),
)
"""`line` is `closing`, or `refresh` for what was placed since, which goes before the closing row.

`belonging` in per cent; `last`: the pattern an idiosyncratic statement was in last; `gone`: a refresh found it gone."""
patterns_placed = Table(
    "patterns_placed",
    derived_metadata,
    Column("unit", Text, primary_key=True),
    Column("statement", Id, primary_key=True),
    Column("kind", Id, nullable=False),
    Column("pattern", Id),
    Index("patterns_placed_unit", "unit", "kind"),
)
"""Membership by vote under the definition before the newest shown run: what a weekly series counts."""
patterns_provisional = Table(
    "patterns_provisional",
    derived_metadata,
    Column("unit", Text, primary_key=True),
    Column("statement", Id, primary_key=True),
    Column("kind", Id, nullable=False),
    Column("pattern", Id),
    Column("nearest", Id),
    Column("score", Float, nullable=False),
    Column("similarity", Float, nullable=False),
    Column("run", Id, nullable=False),
)
"""Where a new statement would belong, until a run says so: for its poster and the context scope only."""
patterns_figure = Table(
    "patterns_figure",
    derived_metadata,
    Column("run", Id, primary_key=True),
    Column("place", Id, primary_key=True),
    Column("pattern", Id, primary_key=True),
    Column("basis", Id, primary_key=True),
    Column("weeks", Integer, primary_key=True),
    Column("people", Integer),
    Column("statements", Integer),
    Column("own_words", Integer),
    Column("worker_words", Integer),
    Column("idiosyncratic", Integer),
    Index("patterns_figure_pattern", "pattern"),
)
"""What closing runs published, already rounded; a missing row is withheld. `place` and `pattern` are empty, not None,
for a team and for everything of the kind (they are in the key)."""
patterns_name = Table(
    "patterns_name",
    derived_metadata,
    Column("pattern", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("run", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("phrases", Text, nullable=False),
    Column("model", Text),
    Index("patterns_name_unit", "unit", "kind"),
)
"""Machine-made names of the newest run; a phrase fewer than the threshold of people used is never in them.

`model`: the language model that gave the name; None for our own names."""
patterns_group = Table(
    "patterns_group",
    derived_metadata,
    Column("parent", Id, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("run", Id, nullable=False),
    Column("phrases", Text, nullable=False),
    Index("patterns_group_unit", "unit", "kind"),
)
"""What groups of patterns are called, of the newest run: JSON, each phrase with the patterns in which enough people used it."""
patterns_lineage = Table(
    "patterns_lineage",
    derived_metadata,
    Column("run", Id, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("kind", Id, nullable=False),
    Column("week", Integer, nullable=False),
    Column("pattern", Id, nullable=False),
    Column("step", Id, nullable=False),
    Column("parent", Id),
    Column("shared", Integer, nullable=False),
    Column("before", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("seen_step", Id),
    Column("seen_shared", Integer),
    Column("seen_before", Integer),
    Column("seen_after", Integer),
    Index("patterns_lineage_pattern", "pattern"),
    Index("patterns_lineage_unit", "unit", "kind", "week"),
)
patterns_quote = Table(
    "patterns_quote",
    derived_metadata,
    Column("pattern", Id, primary_key=True),
    Column("statement", Id, primary_key=True),
    Column("scale", Id, nullable=False),
    Column("released_by", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)
"""Quotes that stand released; `at` is the position of the event. The words are in `patterns_statement`, as long as they are."""
patterns_lives = Table(
    "patterns_lives",
    derived_metadata,
    Column("unit", Text, primary_key=True),
    Column("week", Integer, primary_key=True),
    Column("told", Text, nullable=False),
)
"""What each week's closing runs say across kinds: the event as JSON, already rounded, nothing in it that may not be shown."""
