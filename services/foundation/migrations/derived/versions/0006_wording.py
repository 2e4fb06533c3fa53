"""Which statements are word for word the same: a form's text is learnt and left out. Statements are followed anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; statements that stand already have none, and are marked when they are followed again."""
    op.add_column("patterns_statement", sa.Column("wording", sa.String(64)))
    op.create_index("patterns_statement_wording", "patterns_statement", ["wording"])


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
