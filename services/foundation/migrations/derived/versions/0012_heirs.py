"""Patterns that went into another, and patterns that people set aside, as the signals service knows them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; `incommon rebuild` fills them with what was decided before."""
    op.create_table(
        "signals_heir",
        sa.Column("pattern", sa.String(64), primary_key=True),
        sa.Column("heir", sa.String(64), nullable=False),
        sa.Column("week", sa.Integer, nullable=False),
    )
    op.create_table(
        "signals_aside",
        sa.Column("curation", sa.String(64), primary_key=True),
        sa.Column("home", sa.String(64), nullable=False),
        sa.Column("pattern", sa.String(64), nullable=False),
    )
    op.create_index("signals_aside_home", "signals_aside", ["home"])


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
