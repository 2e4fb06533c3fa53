"""A run's row keeps the yardstick it used, which the next run may use again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; runs made before leave them empty, and the next run makes a yardstick of its own."""
    op.add_column("patterns_run", sa.Column("null_rows", sa.Integer))
    op.add_column("patterns_run", sa.Column("null_belonging", sa.Float))
    op.add_column("patterns_run", sa.Column("null_nearness", sa.Float))


def downgrade() -> None:
    """Drop them again."""
    for column in ("null_rows", "null_belonging", "null_nearness"):
        op.drop_column("patterns_run", column)
