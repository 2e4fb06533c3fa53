"""Statements become patterns with a life: what people have in common, and what of theirs is idiosyncratic.

In: `ingest.note.*`, `ingest.person.*`, `ingest.place.*` (facts) and its own `patterns.*` (decisions). Out:
`patterns.run.completed.v1`, `patterns.refresh.asked.v1`. Owns the tables `patterns_*` (`tables.py`), all derived: they
are rebuilt by following, never by clustering again. Why runs are decisions: docs/decisions/0022-runs-and-lineage.md.
"""
