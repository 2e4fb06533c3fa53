"""How small the chances of a sheet's tests were, for the page that holds them against what was promised."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; sheets from before have no tally."""
    op.add_column("signals_sheet", sa.Column("tally", sa.Text))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
