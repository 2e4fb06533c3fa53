"""Alembic's entry for the `derived` database: runs on the connection it is given."""

from alembic import context

from services.foundation.database import derived_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=derived_metadata,
    version_table="derived_schema",
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
