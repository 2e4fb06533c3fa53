"""Which notes each answer and reading cites: it follows what becomes of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ID = sa.String(length=64)


def upgrade() -> None:
    """Make the table. Learning reads the log again from the beginning; until it has, what cites anything is held back."""
    op.create_table(
        "learning_cites",
        sa.Column("subject", ID, primary_key=True),
        sa.Column("note", ID, primary_key=True),
    )
    op.create_index("learning_cites_note", "learning_cites", ["note"])
    op.execute(sa.text("DELETE FROM follower_position WHERE follower = 'learning'"))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
