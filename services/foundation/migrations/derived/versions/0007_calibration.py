"""What a run says of its share at other cut-offs, and what people judged to find the right one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; runs of before say nothing of a curve."""
    for column in ("curve", "found_again", "calibrated"):
        op.add_column("patterns_run", sa.Column(column, sa.Text))
    op.create_table(
        "patterns_sample",
        sa.Column("sample", sa.String(64), primary_key=True),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("run", sa.String(64), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("drawn_by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
    )
    op.create_index("patterns_sample_unit", "patterns_sample", ["unit", "kind"])
    op.create_table(
        "patterns_sample_item",
        sa.Column("sample", sa.String(64), primary_key=True),
        sa.Column("item", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("statement", sa.String(64), nullable=False),
        sa.Column("beside", sa.Text, nullable=False),
        sa.Column("pattern", sa.String(64)),
        sa.Column("belonging", sa.Float, nullable=False),
        sa.Column("same", sa.Boolean, nullable=False),
    )
    op.create_table(
        "patterns_judgement",
        sa.Column("sample", sa.String(64), primary_key=True),
        sa.Column("item", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("judged_by", sa.Text, primary_key=True),
        sa.Column("answer", sa.String(64), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_table(
        "patterns_cut_off",
        sa.Column("decision", sa.String(64), primary_key=True),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("sample", sa.String(64), nullable=False),
        sa.Column("calibrated", sa.Text, nullable=False),
        sa.Column("set_by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
    )
    op.create_index("patterns_cut_off_unit", "patterns_cut_off", ["unit", "kind", "position"])


def downgrade() -> None:
    """Refused: derived tables are dropped and made again."""
    raise RuntimeError("drop the derived tables and run `incommon rebuild`")
