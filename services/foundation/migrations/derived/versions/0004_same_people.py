"""Who was joined with whom, for each service that counts people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = ("patterns_same_person", "signals_same_person")


def upgrade() -> None:
    """Make the tables; nobody was joined before."""
    for table in TABLES:
        op.create_table(
            table,
            sa.Column("position", sa.BigInteger, primary_key=True, autoincrement=False),
            sa.Column("merged", sa.Boolean, nullable=False),
            sa.Column("one", sa.Text, nullable=False),
            sa.Column("other", sa.Text, nullable=False),
        )


def downgrade() -> None:
    """Drop them again."""
    for table in TABLES:
        op.drop_table(table)
