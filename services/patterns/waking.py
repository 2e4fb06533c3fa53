"""What makes a refresh run due."""

from __future__ import annotations

from contracts.events import (
    BelongingSaid,
    CurationUndone,
    KeysLost,
    NoteAmended,
    NoteMasked,
    NoteWithdrawn,
    PatternsMerged,
    PatternSplit,
    PersonErased,
    ReachChanged,
    RecordsExpired,
    RefreshAsked,
)

MOVING = (BelongingSaid, CurationUndone, PatternsMerged, PatternSplit)
"""Decisions of people that say where a statement is."""
WAKING = (
    *MOVING,
    KeysLost,
    NoteAmended,
    NoteMasked,
    NoteWithdrawn,
    PersonErased,
    ReachChanged,
    RecordsExpired,
    RefreshAsked,
)
TOPICS = tuple(sorted(event.topic for event in WAKING))
