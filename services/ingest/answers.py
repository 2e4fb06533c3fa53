"""What became of a note at the door: it is kept, or why not."""

from __future__ import annotations

from dataclasses import dataclass

from contracts.events import NoteBody
from contracts.words import NoteId
from services.foundation.log import Appended, Draft, Outcome
from services.ingest.errors import ErasedError, IngestError, OtherBodyError, OtherPersonError


@dataclass(frozen=True, slots=True)
class Kept:
    """A note that is in the log.

    Attributes:
        outcome: CREATED, AMENDED, or SAME for a body that was there already.
        digest: of the body, to find the answer it was first given.
        body: what was written now; None for SAME.
    """

    note: NoteId
    outcome: Outcome
    position: int
    digest: bytes
    body: NoteBody | None


Answer = Kept | IngestError


_REFUSALS: dict[Outcome, type[IngestError]] = {
    Outcome.CONFLICT: OtherBodyError,
    Outcome.OTHER_STREAM: OtherPersonError,
    Outcome.ERASED: ErasedError,
}


def answer_of(note: NoteId, drafted: Draft, where: Appended) -> Answer:
    """The answer to a drafted note, from where its event came to stand."""
    refusal = _REFUSALS.get(where.outcome)
    if refusal is not None:
        return refusal()
    body = {Outcome.CREATED: drafted.payload, Outcome.AMENDED: drafted.amendment}.get(where.outcome)
    return Kept(note, where.outcome, where.position, drafted.digest, body if isinstance(body, NoteBody) else None)
