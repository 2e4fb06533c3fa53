"""Notes in, immutable: the front door, reach, places and sources, withdrawal, erasure, openings; and the log and vault.

Events it speaks: `ingest.note.*`, `ingest.notes.listed`, `ingest.person.*` (erased, objected, merged and their undoing),
`ingest.opening.*` (asked, granted, declined), `ingest.kept.shown`, `ingest.place.defined`, `ingest.source.registered`. It hears
only `ingest.person.erased` (a restored key store loses the same keys again).
Tables: `log_event`, `log_once`, `log_checkpoint` (the log and its seal), `vault_key`, `vault_state` (the key store),
`ingest_erased_key` (derived).
"""
