"""Migrations of the `derived` database."""
