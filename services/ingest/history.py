"""What became of one note, folded from its person's stream: what is held, how far it may travel, whether it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from contracts.events import NoteAmended, NoteBody, NoteMasked, NoteRecorded, NoteWithdrawn, ReachChanged
from contracts.masking import masked
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Envelope


@dataclass(frozen=True, slots=True)
class NoteState:
    """A note as it is now.

    Attributes:
        body: the last body sent; its own `reach` may have been changed since.
        key: id of the key it is sealed under.
        recorded_at: when it first came in.
    """

    body: NoteBody
    key: str
    reach: Reach
    reach_set_by: ReachSetBy
    withdrawn: bool
    recorded_at: datetime


def fold(note: str, envelopes: Iterable[Envelope]) -> NoteState | None:
    """The state of a note from the events of its person's stream, in order; None when none of them recorded it."""
    state: NoteState | None = None
    hidden: tuple[str, ...] = ()
    for envelope in envelopes:
        said = envelope.payload
        match said:
            case NoteRecorded() | NoteAmended() if said.note == note:
                state = NoteState(
                    masked(said, hidden),
                    envelope.key,
                    said.reach,
                    said.reach_set_by,
                    withdrawn=state.withdrawn if state else False,
                    recorded_at=state.recorded_at if state else envelope.recorded_at,
                )
            case NoteMasked() if state and said.note == note:
                hidden += said.words
                state = replace(state, body=masked(state.body, said.words))
            case ReachChanged() if state and said.note == note:
                state = NoteState(state.body, state.key, said.reach, said.set_by, state.withdrawn, state.recorded_at)
            case NoteWithdrawn() if state and said.note == note:
                state = NoteState(
                    state.body,
                    state.key,
                    state.reach,
                    state.reach_set_by,
                    withdrawn=True,
                    recorded_at=state.recorded_at,
                )
            case _:
                pass
    return state
