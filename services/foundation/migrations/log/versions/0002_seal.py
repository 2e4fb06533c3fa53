"""The seal's checkpoints, and the two ways past the log's immutability that were left: REPLACE, and a replica's session."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SAME = {
    "log_event": "position = NEW.position OR (stream = NEW.stream AND version = NEW.version)",
    "log_once": "once = NEW.once AND seq = NEW.seq",
    "log_checkpoint": "number = NEW.number",
}


def upgrade() -> None:
    """Make the table as immutable as the others, and all three immutable to whoever does not take their triggers away."""
    op.create_table(
        "log_checkpoint",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("leaves", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER log_checkpoint_no_{verb.lower()} BEFORE {verb} ON log_checkpoint "
                "BEGIN SELECT RAISE(ABORT, 'log_checkpoint is immutable'); END"
            )
        # INSERT OR REPLACE takes the old row away without firing a trigger on DELETE, so it is refused as it comes.
        for table, same in SAME.items():
            exists = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608  # our own words
            op.execute(
                f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {exists} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is immutable: there is such a row already'); END"
            )
        return
    op.execute(
        "CREATE TRIGGER log_checkpoint_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint "
        "FOR EACH STATEMENT EXECUTE FUNCTION log_is_immutable()"
    )
    # Otherwise a session that says it is a replica's (session_replication_role) passes them by.
    for table in SAME:
        op.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_immutable")


def downgrade() -> None:
    """Refused: a log is not taken back."""
    raise RuntimeError("the log cannot be downgraded")
