"""Which patterns people had newly begun to say when they were found: they stay apart in the runs after."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; of runs from before it is not known until `incommon rebuild`, and the next run keeps none of them apart."""
    op.add_column("patterns_run", sa.Column("apart", sa.Text))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
