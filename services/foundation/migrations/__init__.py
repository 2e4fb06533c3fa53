"""The schema of each database as Alembic migrations: `log`, `keys` and `derived`, each with a history of its own.

They lie inside the package, not in `deploy/`, because a wheel must carry them (docs/decisions/0003-schema.md).
"""
