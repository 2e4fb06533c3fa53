"""What sheets told of the sheets before them: more people of a week or of a signal than was known when it was published."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; no sheet from before told any."""
    op.create_table(
        "signals_correction",
        sa.Column("home", sa.String(64), primary_key=True),
        sa.Column("week", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("signal", sa.String(64), primary_key=True),
        sa.Column("sheet_week", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("said", sa.Text, nullable=False),
    )
    op.create_index("signals_correction_signal", "signals_correction", ["signal"])


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
