"""A note that gives a postcode, at the place that the directory says it lies in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from contracts.notes import NoteIn
from services.ingest.errors import InvalidNoteError


def no_directory(_postcodes: Iterable[str]) -> Mapping[str, str]:
    """The directory where none is loaded."""
    return {}


def placed(note: NoteIn, found: Mapping[str, str]) -> NoteIn:
    """The note at the place that its postcode lies in.

    Args:
        note: as posted.
        found: postcode to place, of those that the directory has.

    Raises:
        InvalidNoteError: the directory does not have it.
    """
    if note.postcode is None:
        return note
    if note.postcode not in found:
        mend = "is not in the directory loaded here; give the code of the place, or load a newer directory"
        raise InvalidNoteError(("postcode", mend))
    return note.model_copy(update={"place": found[note.postcode]})
