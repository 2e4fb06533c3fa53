"""Alembic's entry for the `log` database: runs on the connection it is given."""

from alembic import context

from services.foundation.database import log_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=log_metadata,
    version_table="log_schema",
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
