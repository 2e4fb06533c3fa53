"""Keys of systems end and are used; links to what is kept of somebody; answers kept for a repeated request."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns to the keys there are (none of them ends, until it is rotated or revoked), and two tables."""
    for column in ("expires_at", "revoked_at", "last_used_at"):
        op.add_column("access_token", sa.Column(column, sa.DateTime(timezone=True)))
    op.create_index("access_token_name", "access_token", ["name"])
    op.create_table(
        "access_link",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("persons", sa.Text, nullable=False),
        sa.Column("source", sa.Text),
        sa.Column("team", sa.Text),
        sa.Column("place", sa.String(64)),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.Column("session", sa.String(64)),
        sa.Column("session_ends_at", sa.DateTime(timezone=True)),
    )
    op.create_index("access_link_session", "access_link", ["session"])
    op.create_table(
        "access_once",
        sa.Column("once", sa.String(64), primary_key=True),
        sa.Column("body", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("key", sa.String(64)),
        sa.Column("sealed", sa.LargeBinary),
    )
    op.create_index("access_once_at", "access_once", ["at"])


def downgrade() -> None:
    """Refused: the key store is not taken back."""
    raise RuntimeError("the key store cannot be downgraded")
