"""Which key a one-time link was made with: it ends with that key. And which hashing key every id here was made by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. A link from before lasts its 14 days; the hashing key there is now is taken for the one there was."""
    op.add_column("access_link", sa.Column("made_with", sa.String(64)))
    op.add_column("vault_state", sa.Column("hashing", sa.String(64)))


def downgrade() -> None:
    """Refused: destroying keys is erasing people."""
    raise RuntimeError("the key store cannot be downgraded")
