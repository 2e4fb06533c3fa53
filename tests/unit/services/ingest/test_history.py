"""A note's state is the fold of its person's stream."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from contracts.events import Event, NoteAmended, NoteRecorded, NoteWithdrawn, ReachChanged
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Envelope
from services.ingest.history import fold

BODY = {
    "source": "urn:x",
    "source_id": "1",
    "person": "0" * 32,
    "scheme": "urn:x",
    "occurred_at": "2026-11-02",
    "week": "2026-W45",
    "reach": "place",
    "reach_set_by": "person",
    "statements": [],
    "recorded_by": "t",
}


def recorded(note: str, team: str | None = None, *, amended: bool = False) -> Event:
    """A body."""
    kind = NoteAmended if amended else NoteRecorded
    return kind.model_validate({**BODY, "note": note, "team": team})


EVENTS = st.sampled_from(
    [
        recorded("a", "new", amended=True),
        recorded("b", "other", amended=True),
        ReachChanged(note="a", reach=Reach.TEAM, set_by=ReachSetBy.PERSON, changed_by="t"),
        ReachChanged(note="b", reach=Reach.RELATIONSHIP, set_by=ReachSetBy.PERSON, changed_by="t"),
        NoteWithdrawn(note="a", withdrawn_by="t"),
        NoteWithdrawn(note="b", withdrawn_by="t"),
        None,
    ]
)


def enveloped(events: list[Event | None]) -> list[Envelope]:
    """A stream."""
    at = datetime(2026, 11, 18, tzinfo=UTC)
    return [Envelope(i, UUID(int=0), i, "t", at, "k", event) for i, event in enumerate(events, start=1)]


@given(st.lists(EVENTS, max_size=8))
def test_only_a_notes_own_events_change_it(events: list[Event | None]) -> None:
    """The last word on each thing holds; withdrawn is for good; others' events and erased ones change nothing."""
    state = fold("a", enveloped([recorded("a"), recorded("b"), *events]))
    assert state is not None
    own = [e for e in events if getattr(e, "note", None) == "a"]
    assert state.withdrawn == any(isinstance(e, NoteWithdrawn) for e in own)
    amended = any(isinstance(e, NoteAmended) for e in own)
    assert state.body.team == ("new" if amended else None)
    last = next((e for e in reversed(own) if not isinstance(e, NoteWithdrawn)), None)
    assert state.reach is (Reach.TEAM if isinstance(last, ReachChanged) else Reach.PLACE)


def test_without_its_first_event_there_is_no_note() -> None:
    """Erased, or never there."""
    assert fold("a", enveloped([None, recorded("b")])) is None
