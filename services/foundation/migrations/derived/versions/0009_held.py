"""A run's row keeps what it saw and does not tell yet; a pattern's, how long it was a candidate, and whether it is silent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; runs made before told everything at once, and left no candidates."""
    op.add_column("patterns_run", sa.Column("held", sa.Text))
    op.add_column("patterns_pattern", sa.Column("young", sa.Integer))
    op.add_column("patterns_pattern", sa.Column("lasting", sa.Integer))
    op.execute(sa.text("UPDATE patterns_pattern SET lasting = born_week"))
    op.add_column("patterns_pattern", sa.Column("quiet", sa.Boolean, nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Drop them again."""
    op.drop_column("patterns_run", "held")
    for column in ("young", "lasting", "quiet"):
        op.drop_column("patterns_pattern", column)
