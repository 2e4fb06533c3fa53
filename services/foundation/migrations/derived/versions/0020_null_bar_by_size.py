"""A run's row keeps the whole of its yardstick, which now has a bar for each size, in one column."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Replace the columns; runs made before leave the new one empty, and the next run makes a yardstick of its own."""
    op.add_column("patterns_run", sa.Column("null_bar", sa.Text))
    for column in ("null_rows", "null_belonging", "null_nearness"):
        op.drop_column("patterns_run", column)


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
