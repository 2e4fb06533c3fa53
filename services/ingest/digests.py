"""The hash of a note as posted, which both its source and this service can make: what they reconcile by.

SHA-256, in hexadecimal, of the posted note as JSON: without `known_names` and `postcode` (which are never kept), without
fields left at their defaults, names sorted, no blanks, characters as they are, in UTF-8. It is kept sealed with the note,
so that nobody can test guesses at an erased note's words.
"""

from __future__ import annotations

import hashlib

import orjson

from contracts.notes import NoteIn

NEVER_KEPT = {"known_names", "postcode"}


def body_hash(note: NoteIn) -> str:
    """The hash of a note as posted; where a postcode was posted, it is without a place too."""
    left_out = NEVER_KEPT | {"place"} if note.postcode is not None else NEVER_KEPT
    left = note.model_dump(mode="json", exclude_defaults=True, exclude=left_out)
    return hashlib.sha256(orjson.dumps(left, option=orjson.OPT_SORT_KEYS)).hexdigest()
