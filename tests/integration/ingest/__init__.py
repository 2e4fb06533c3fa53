"""The front door on a real database: notes, places, sources, erasure, openings."""
