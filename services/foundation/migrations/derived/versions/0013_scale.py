"""The scale that a barrier's teller says can change it (older rows: none said)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column; `incommon rebuild` fills it for statements of before."""
    op.add_column("patterns_statement", sa.Column("scale", sa.String(64)))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
