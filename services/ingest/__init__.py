"""Notes in, immutable: the front door, reach, places and sources, withdrawal, erasure, retention, openings; log and vault.

Events it speaks: `ingest.note.*`, `ingest.notes.listed`, `ingest.person.*` (erased, objected, merged and their undoing),
`ingest.keys.*`, `ingest.hold.*`, `ingest.mentions.searched`, `ingest.opening.*` (asked, granted, declined), `ingest.kept.shown`,
`ingest.place.defined`, `ingest.source.registered`. It hears what destroys keys (a restored key store loses the same keys again)
and its own notes.
Tables: `log_event`, `log_once`, `log_checkpoint` (the log and its seal); `vault_key`, `vault_state`, `postcode_place` (the key
store); `ingest_erased_key`, `ingest_note`, `ingest_refusal` (derived).
"""
