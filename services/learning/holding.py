"""Words that cite notes follow those notes: whether they may be read now, by whom, and with what blacked out.

It is asked of the log at every read, never of a table, so that words are held back the moment a note is withdrawn,
narrowed or objected for, and are there again when that is lifted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contracts.masking import masked_text
from contracts.words import NoteId, Reach, Scale
from services.learning.ports import Cited, CitedNote, Notes, Reader


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an answer or a reading.

    Attributes:
        at: the position of the log at which they were said.
        text: what they say; None where a key they need is destroyed.
        scale: of the learning space they stand in; an answer's is the place it is about.
    """

    subject: str
    at: int
    text: str | None
    scale: Scale = Scale.PLACE


@dataclass(frozen=True, slots=True)
class Citations:
    """The notes that each subject cites; `bound` are the subjects that somebody's key seals, whether or not it says for what."""

    notes: Mapping[str, Sequence[NoteId]]
    bound: frozenset[str]


def shown(said: Sequence[Said], citations: Citations, notes: Notes, reader: Reader) -> dict[str, str | None]:
    """The words that this reader may read, by subject; None stands for those that are held back.

    What cites nothing is read by all. What cites several notes goes as far as the narrowest of them. Subjects whose key
    is destroyed are left out.
    """
    there = [one for one in said if one.text is not None]
    cited = {one.subject: [Cited(note, one.at) for note in citations.notes.get(one.subject, ())] for one in there}
    standing = notes.cited({each for some in cited.values() for each in some}, reader)
    found: dict[str, str | None] = {}
    for one in there:
        behind = [standing.get(each) for each in cited[one.subject]]
        unsure = one.subject in citations.bound and not behind  # it cites something, and it is not known what
        if unsure or not all(_reaches(note, one.scale, reader) for note in behind):
            found[one.subject] = None
        else:
            hidden = [word for note in behind if note is not None for word in note.hidden]
            found[one.subject] = masked_text(one.text or "", hidden)
    return found


def _reaches(note: CitedNote | None, scale: Scale, reader: Reader) -> bool:
    if note is None:
        return False
    if reader.context:
        return True  # how far it may come before them has been asked already
    return note.reach.rank >= (Reach.COUNTRY if scale is Scale.COUNTRY else Reach.PLACE).rank
