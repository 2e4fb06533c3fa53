"""A key per person, retention class and year; master keys by name; how many keys were made; a directory of postcodes.

A key from before sealed notes of every year: it counts for this year, so nothing under it goes before its time.
"""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SERVICE = "service"


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("vault_key", sa.Column("record_class", sa.String(64), nullable=False, server_default="case-note"))
    this_year = str(datetime.now(UTC).year)
    op.add_column("vault_key", sa.Column("year", sa.Integer, nullable=False, server_default=this_year))
    op.add_column("vault_key", sa.Column("master", sa.String(64)))
    op.create_index("vault_key_due", "vault_key", ["record_class", "year"])
    op.add_column("vault_state", sa.Column("made", sa.Integer, nullable=False, server_default="0"))
    op.add_column("vault_state", sa.Column("master", sa.String(64)))
    op.add_column("vault_state", sa.Column("listed", sa.String(64)))
    keys = sa.table("vault_key", sa.column("key"), sa.column("record_class"), sa.column("year"))
    state = sa.table("vault_state", sa.column("id"), sa.column("generation"), sa.column("made"))
    connection = op.get_bind()
    connection.execute(sa.update(keys).where(keys.c.key == SERVICE).values(record_class=SERVICE, year=0))
    made = connection.execute(sa.select(sa.func.count()).select_from(keys)).scalar_one()
    if connection.execute(sa.select(state.c.id)).first() is None:
        connection.execute(sa.insert(state).values(id=1, generation=0, made=made))
    else:
        connection.execute(sa.update(state).values(made=made))
    op.create_table(
        "postcode_place",
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        sa.Column("place", sa.String(64), nullable=False),
    )


def downgrade() -> None:
    """Refused: destroying keys is erasing people."""
    raise RuntimeError("the key store cannot be downgraded")
