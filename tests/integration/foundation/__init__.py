"""The log, the vault, following and the schema, on SQLite and PostgreSQL alike."""
