"""Backups of the log and of the key store, taken while everything runs, and restored into empty databases.

Two backups, each a folder of its own with a manifest: the log's may be kept for ever, the key store's lapses on a day that
stands in it, since an erased person is gone only when no copy holds their key. The keys are copied after the log, so that
the key of every event in the log's copy is in theirs. Derived tables are made again, never copied.
"""
