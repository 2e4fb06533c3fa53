"""The mode of each action, so that its mix can be watched, and which signals are such a mix."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of actions from before the mode is not known until `incommon rebuild`, and no signal is of it."""
    op.add_column("signals_statement", sa.Column("mode", sa.String(64)))
    op.add_column("signals_signal", sa.Column("modes", sa.Boolean, nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
