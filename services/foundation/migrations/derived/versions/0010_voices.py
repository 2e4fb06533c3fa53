"""Quotes that were released, lives across kinds, and who says that an action helped (older rows: whoever speaks)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; their followers read from the beginning."""
    op.create_table(
        "patterns_quote",
        sa.Column("pattern", sa.String(64), primary_key=True),
        sa.Column("statement", sa.String(64), primary_key=True),
        sa.Column("scale", sa.String(64), nullable=False),
        sa.Column("released_by", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "patterns_lives",
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("week", sa.Integer, primary_key=True),
        sa.Column("told", sa.Text, nullable=False),
    )
    op.add_column("patterns_name", sa.Column("model", sa.Text))
    op.add_column("patterns_statement", sa.Column("helped_voice", sa.String(64)))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
