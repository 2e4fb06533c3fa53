"""Lineage steps as they may be seen without the context scope: of the statements of one scheme."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = (
    ("seen_step", sa.String(length=64)),
    ("seen_shared", sa.Integer()),
    ("seen_before", sa.Integer()),
    ("seen_after", sa.Integer()),
)


def upgrade() -> None:
    """Add the columns; the steps of runs made before have nothing in them, and tell their kind alone."""
    for name, kind in COLUMNS:
        op.add_column("patterns_lineage", sa.Column(name, kind, nullable=True))


def downgrade() -> None:
    """Take them out again."""
    for name, _ in reversed(COLUMNS):
        op.drop_column("patterns_lineage", name)
