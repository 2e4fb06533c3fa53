"""What a sheet says beside its signals: the language of a note where it is not read, and when each note came in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of notes from before neither is known until `incommon rebuild`."""
    op.add_column("signals_note", sa.Column("language", sa.String(64)))
    op.add_column("signals_note", sa.Column("position", sa.BigInteger))


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
