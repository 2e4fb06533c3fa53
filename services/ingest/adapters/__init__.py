"""The log and the vault on a database: SQLite by default, PostgreSQL for real use."""
