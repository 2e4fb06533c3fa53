"""Notes by source and week, refusals by day, and whose keys an answer or a reading needs.

The learning tables are made again from the log, since answers stand there otherwise now.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

LEARNING = ("learning_answer", "learning_question", "learning_reading", "learning_space")


def upgrade() -> None:
    """Make the tables, and let learning be followed from the beginning."""
    op.create_table(
        "ingest_note",
        sa.Column("note", sa.String(64), primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("week", sa.Integer, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("recorded_day", sa.Integer, nullable=False),
        sa.Column("recorded_at", sa.BigInteger, nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
    )
    op.create_index("ingest_note_source", "ingest_note", ["source", "week"])
    op.create_index("ingest_note_recorded", "ingest_note", ["source", "recorded_at"])
    op.create_index("ingest_note_key", "ingest_note", ["key"])
    op.create_table(
        "ingest_refusal",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("day", sa.Integer, primary_key=True),
        sa.Column("reason", sa.String(64), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_table(
        "learning_needs",
        sa.Column("subject", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
    )
    op.create_index("learning_needs_key", "learning_needs", ["key"])
    op.drop_index("learning_answer_key", "learning_answer")
    op.drop_column("learning_answer", "key")
    for table in LEARNING:
        op.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608 - names above
    op.execute(sa.text("DELETE FROM follower_position WHERE follower = 'learning'"))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
