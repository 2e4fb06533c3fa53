"""PostgreSQL tells whoever listens that the log has grown; SQLite has no such thing."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A trigger, so that it does not matter by which way an append comes; it is told at the commit, and once."""
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute(
        "CREATE FUNCTION log_has_grown() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM pg_notify('incommon_log', ''); RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER log_event_tells AFTER INSERT ON log_event FOR EACH STATEMENT EXECUTE FUNCTION log_has_grown()"
    )


def downgrade() -> None:
    """Refused: a log is not taken back."""
    raise RuntimeError("the log cannot be downgraded")
