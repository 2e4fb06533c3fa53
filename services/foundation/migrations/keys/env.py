"""Alembic's entry for the `keys` database: runs on the connection it is given."""

from alembic import context

from services.foundation.database import keys_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=keys_metadata,
    version_table="keys_schema",
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
