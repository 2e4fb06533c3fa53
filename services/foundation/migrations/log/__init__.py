"""Migrations of the `log` database."""
