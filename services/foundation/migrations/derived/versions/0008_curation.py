"""What people decided about patterns, and what two people said of one sample."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.String(length=64)


def upgrade() -> None:
    """Make the tables; the follower fills them from the log."""
    op.create_table(
        "patterns_curation",
        sa.Column("curation", ID, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("kind", ID, nullable=False),
        sa.Column("act", ID, nullable=False),
        sa.Column("pattern", ID, nullable=False),
        sa.Column("other", ID),
        sa.Column("statement", ID),
        sa.Column("moved", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("undone_at", sa.BigInteger),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_index("patterns_curation_pattern", "patterns_curation", ["pattern"])
    op.create_index("patterns_curation_other", "patterns_curation", ["other"])
    op.create_index("patterns_curation_unit", "patterns_curation", ["unit", "position"])
    op.create_table(
        "patterns_curation_needs",
        sa.Column("curation", ID, primary_key=True),
        sa.Column("key", ID, primary_key=True),
    )
    op.create_index("patterns_curation_needs_key", "patterns_curation_needs", ["key"])
    op.create_table(
        "patterns_coding",
        sa.Column("sample", ID, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("kind", ID, nullable=False),
        sa.Column("first", sa.Text, nullable=False),
        sa.Column("second", sa.Text, nullable=False),
        sa.Column("statements", sa.Text, nullable=False),
        sa.Column("patterns", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("patterns_coding_unit", "patterns_coding", ["unit", "position"])
    op.create_table(
        "patterns_code",
        sa.Column("sample", ID, primary_key=True),
        sa.Column("coder", sa.Text, primary_key=True),
        sa.Column("statement", ID, primary_key=True),
        sa.Column("pattern", ID, nullable=False),
    )


def downgrade() -> None:
    """Drop them again."""
    for table in ("patterns_code", "patterns_coding", "patterns_curation_needs", "patterns_curation"):
        op.drop_table(table)
