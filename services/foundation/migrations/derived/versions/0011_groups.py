"""Levels above the patterns: which patterns a run groups, and in what words each group is called."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them; runs made before have no groups."""
    op.add_column("patterns_run", sa.Column("levels", sa.Text))
    op.create_table(
        "patterns_group",
        sa.Column("parent", sa.String(64), primary_key=True),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("run", sa.String(64), nullable=False),
        sa.Column("phrases", sa.Text, nullable=False),
    )
    op.create_index("patterns_group_unit", "patterns_group", ["unit", "kind"])


def downgrade() -> None:
    """Drop them again."""
    op.drop_table("patterns_group")
    op.drop_column("patterns_run", "levels")
