"""Migrations of the `keys` database."""
