"""Derived tables of the ingest service."""

from __future__ import annotations

from sqlalchemy import Column, Table

from services.foundation.database import Id, derived_metadata

erased_key = Table("ingest_erased_key", derived_metadata, Column("key", Id, primary_key=True))
"""Ids of every key that was destroyed by an erasure: none of them may ever stand in a key store again."""
