"""The derived tables, as they are first released; whatever is in them can be made again from the log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "follower_position",
    "ingest_erased_key",
    "learning_answer",
    "learning_question",
    "learning_reading",
    "learning_space",
    "patterns_figure",
    "patterns_gone",
    "patterns_lineage",
    "patterns_membership",
    "patterns_name",
    "patterns_pattern",
    "patterns_place",
    "patterns_placed",
    "patterns_provisional",
    "patterns_run",
    "patterns_statement",
    "signals_definition",
    "signals_due",
    "signals_note",
    "signals_pattern",
    "signals_place",
    "signals_placed",
    "signals_sheet",
    "signals_signal",
    "signals_statement",
)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "follower_position",
        sa.Column("follower", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("follower"),
    )
    op.create_table(
        "ingest_erased_key", sa.Column("key", sa.String(length=64), nullable=False), sa.PrimaryKeyConstraint("key")
    )
    op.create_table(
        "learning_answer",
        sa.Column("answer", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("question", sa.String(length=64), nullable=False),
        sa.Column("voice", sa.String(length=64), nullable=False),
        sa.Column("answered_by", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("answer"),
    )
    op.create_index("learning_answer_key", "learning_answer", ["key"], unique=False)
    op.create_index("learning_answer_question", "learning_answer", ["question", "position"], unique=False)
    op.create_table(
        "learning_question",
        sa.Column("question", sa.String(length=64), nullable=False),
        sa.Column("batch", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("question"),
    )
    op.create_index("learning_question_about", "learning_question", ["about", "position"], unique=False)
    op.create_index("learning_question_source", "learning_question", ["source", "position"], unique=False)
    op.create_table(
        "learning_reading",
        sa.Column("reading", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("space", sa.String(length=64), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=False),
        sa.Column("dissents_from", sa.String(length=64), nullable=True),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("reading"),
    )
    op.create_index("learning_reading_about", "learning_reading", ["about", "position"], unique=False)
    op.create_index("learning_reading_space", "learning_reading", ["space", "position"], unique=False)
    op.create_table(
        "learning_space",
        sa.Column("space", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("scale", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=True),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("space"),
    )
    op.create_table(
        "patterns_figure",
        sa.Column("run", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("basis", sa.String(length=64), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("statements", sa.Integer(), nullable=True),
        sa.Column("own_words", sa.Integer(), nullable=True),
        sa.Column("worker_words", sa.Integer(), nullable=True),
        sa.Column("idiosyncratic", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("run", "place", "pattern", "basis", "weeks"),
    )
    op.create_index("patterns_figure_pattern", "patterns_figure", ["pattern"], unique=False)
    op.create_table(
        "patterns_gone",
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("why", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("statement"),
    )
    op.create_index("patterns_gone_key", "patterns_gone", ["key"], unique=False)
    op.create_table(
        "patterns_lineage",
        sa.Column("run", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("parent", sa.String(length=64), nullable=True),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("seen_step", sa.String(length=64), nullable=True),
        sa.Column("seen_shared", sa.Integer(), nullable=True),
        sa.Column("seen_before", sa.Integer(), nullable=True),
        sa.Column("seen_after", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("run", "seq"),
    )
    op.create_index("patterns_lineage_pattern", "patterns_lineage", ["pattern"], unique=False)
    op.create_index("patterns_lineage_unit", "patterns_lineage", ["unit", "kind", "week"], unique=False)
    op.create_table(
        "patterns_membership",
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("line", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=True),
        sa.Column("nearest", sa.String(length=64), nullable=True),
        sa.Column("belonging", sa.Integer(), nullable=True),
        sa.Column("last", sa.String(length=64), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("unit", "statement", "line"),
    )
    op.create_index("patterns_membership_pattern", "patterns_membership", ["pattern"], unique=False)
    op.create_index("patterns_membership_unit", "patterns_membership", ["unit", "kind", "line"], unique=False)
    op.create_table(
        "patterns_name",
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("run", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phrases", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pattern"),
    )
    op.create_index("patterns_name_unit", "patterns_name", ["unit", "kind"], unique=False)
    op.create_table(
        "patterns_pattern",
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("born_run", sa.String(length=64), nullable=False),
        sa.Column("born_week", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("pattern"),
    )
    op.create_index("patterns_pattern_unit", "patterns_pattern", ["unit", "kind"], unique=False)
    op.create_table(
        "patterns_place",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("valid_from", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("parent", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("code", "valid_from"),
    )
    op.create_table(
        "patterns_placed",
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("unit", "statement"),
    )
    op.create_index("patterns_placed_unit", "patterns_placed", ["unit", "kind"], unique=False)
    op.create_table(
        "patterns_provisional",
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=True),
        sa.Column("nearest", sa.String(length=64), nullable=True),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("similarity", sa.Float(), nullable=False),
        sa.Column("run", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("unit", "statement"),
    )
    op.create_table(
        "patterns_run",
        sa.Column("run", sa.String(length=64), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("closing", sa.Boolean(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("through", sa.Integer(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("definition", sa.String(length=64), nullable=True),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("low", sa.Float(), nullable=False),
        sa.Column("high", sa.Float(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("clusterer", sa.String(length=64), nullable=False),
        sa.Column("model_hash", sa.String(length=64), nullable=False),
        sa.Column("output_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("run"),
    )
    op.create_index("patterns_run_unit", "patterns_run", ["unit", "kind", "at"], unique=False)
    op.create_table(
        "patterns_statement",
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("note", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=True),
        sa.Column("home", sa.String(length=64), nullable=True),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("reach", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("voice", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=True),
        sa.Column("helped", sa.String(length=64), nullable=True),
        sa.Column("may_quote", sa.Boolean(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("left_out", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("statement"),
    )
    op.create_index("patterns_statement_home", "patterns_statement", ["home", "kind"], unique=False)
    op.create_index("patterns_statement_key", "patterns_statement", ["key"], unique=False)
    op.create_index("patterns_statement_note", "patterns_statement", ["note"], unique=False)
    op.create_index("patterns_statement_team", "patterns_statement", ["team", "kind"], unique=False)
    op.create_table(
        "signals_definition",
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("run", sa.String(length=64), nullable=True),
        sa.Column("through", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("home", "kind"),
    )
    op.create_table(
        "signals_due",
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("home", "week"),
    )
    op.create_table(
        "signals_note",
        sa.Column("note", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("place", sa.String(length=64), nullable=True),
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("reach", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("recorded_week", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("note"),
    )
    op.create_index("signals_note_home", "signals_note", ["home", "week"], unique=False)
    op.create_index("signals_note_person", "signals_note", ["person"], unique=False)
    op.create_table(
        "signals_pattern",
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("born_week", sa.Integer(), nullable=False),
        sa.Column("redrawn_week", sa.Integer(), nullable=True),
        sa.Column("newest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pattern"),
    )
    op.create_index("signals_pattern_home", "signals_pattern", ["home"], unique=False)
    op.create_table(
        "signals_place",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("valid_from", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("parent", sa.String(length=64), nullable=True),
        sa.Column("heir", sa.String(length=64), nullable=True),
        sa.Column("changed_week", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("code", "valid_from"),
    )
    op.create_table(
        "signals_placed",
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("statement"),
    )
    op.create_index("signals_placed_home", "signals_placed", ["home"], unique=False)
    op.create_table(
        "signals_sheet",
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("sheet", sa.String(length=64), nullable=False),
        sa.Column("preview", sa.Boolean(), nullable=False),
        sa.Column("at_position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("place", "week"),
    )
    op.create_table(
        "signals_signal",
        sa.Column("signal", sa.String(length=64), nullable=False),
        sa.Column("episode", sa.String(length=64), nullable=False),
        sa.Column("home", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("pattern", sa.String(length=64), nullable=False),
        sa.Column("pattern_kind", sa.String(length=64), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("rest", sa.Integer(), nullable=False),
        sa.Column("elsewhere", sa.Integer(), nullable=True),
        sa.Column("at_position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("signal"),
    )
    op.create_index("signals_signal_home", "signals_signal", ["home", "week"], unique=False)
    op.create_index("signals_signal_pattern", "signals_signal", ["pattern"], unique=False)
    op.create_table(
        "signals_statement",
        sa.Column("statement", sa.String(length=64), nullable=False),
        sa.Column("note", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("voice", sa.String(length=64), nullable=False),
        sa.Column("wording", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("statement"),
    )
    op.create_index("signals_statement_note", "signals_statement", ["note"], unique=False)


def downgrade() -> None:
    """Drop them; their indexes go with them."""
    for table in TABLES:
        op.drop_table(table)
