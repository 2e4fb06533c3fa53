"""Whether a note still stands behind words that speak of it, and before whom it may come.

Words that cite a note were said of it as it was then. They stand as long as it still says all it said: once it is
withdrawn, or something in it was taken out or changed, nobody can tell whether they would be said again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from contracts.events import NoteBody
from contracts.masking import masked
from contracts.words import Reach
from services.foundation.log import Envelope
from services.ingest.drafting import once_of
from services.ingest.errors import UnknownNoteError
from services.ingest.history import NoteState, fold
from services.ingest.ports import DoorLog
from services.ingest.told import hidden_in

Above = Callable[[str], Collection[str]]
"""A place and every place it lies in."""


@dataclass(frozen=True, slots=True)
class StillSays:
    """A note that stands and says what it said; `hidden` are the words that were masked in it."""

    state: NoteState
    hidden: tuple[str, ...]


def past_of(log: DoorLog, note: str) -> Sequence[Envelope]:
    """Every event of the person that a note is about, in order.

    Raises:
        UnknownNoteError: there is no such note.
    """
    positions = log.find(once_of(note))
    first = log.at(positions[0]) if positions else None
    if first is None:
        raise UnknownNoteError
    return log.stream(first.stream)


def still_says(note: str, past: Sequence[Envelope], since: int, statement: str | None = None) -> StillSays | None:
    """The note, where it stands and says all that it said at a position of the log.

    Args:
        note: its public id.
        past: every event of its person, in order.
        since: when words were said of it.
        statement: of this statement of it alone.

    Returns:
        None when it is withdrawn, its key is destroyed, it was not there yet, or something in it went or was changed.
    """
    now = fold(note, past)
    then = fold(note, [one for one in past if one.position <= since])
    if now is None or then is None or now.withdrawn:
        return None
    hidden = hidden_in(note, past)
    if statement is not None:
        return StillSays(now, hidden) if statement in _in_bounds(now.body) else None
    # What was masked since is masked on both sides: to mask a name takes nothing else out of what was said.
    return StillSays(now, hidden) if _holds_all(masked(then.body, hidden), now.body) else None


def _holds_all(then: NoteBody, now: NoteBody) -> bool:
    whole = ((then.text, now.text), (then.matters, now.matters))
    return (
        then.home == now.home
        and _in_bounds(then) <= _in_bounds(now)
        and all((was or "") in (stands or "") for was, stands in whole)
    )


def _in_bounds(body: NoteBody) -> set[str]:
    """Ids of the statements that do not touch what the person wants left alone."""
    return {one.id for one in body.statements if not one.out_of_bounds}


def may_read(state: NoteState, place: str | None, team: str | None, above: Above) -> bool:
    """Whether a note may come before somebody who reads in context, within limits of place and team (None for none)."""
    if state.reach is Reach.RELATIONSHIP:
        return False
    if state.reach is Reach.TEAM and (team is None or team != state.body.team):
        return False
    if place is None and team is not None:
        return team == state.body.team  # whoever reads for a team alone is within no place
    where = state.body.place or state.body.home
    return place is None or (where is not None and place in above(where))
