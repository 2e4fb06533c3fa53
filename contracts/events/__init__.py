"""Event payloads: facts, decisions and what people said, each with an explicit, versioned topic."""

from contracts.events.base import TOPICS, UPCASTS, Event, Payload, Upcast, Wrapped, read_stored, stored_as
from contracts.events.ingest import (
    NoteAmended,
    NoteBody,
    NoteOpened,
    NoteRecorded,
    NotesListed,
    NoteWithdrawn,
    PersonErased,
    PlaceDefined,
    ReachChanged,
    Redaction,
    SourceRegistered,
    Statement,
)
from contracts.events.learning import AnswerGiven, QuestionAsked, ReadingRecorded, SpaceOpened
from contracts.events.patterns import NullBar, PublishedFigure, RefreshAsked, RunCompleted, Share, Step, WeekClosed
from contracts.events.signals import DataClue, SeriesPublished, SeriesUsed, SheetPublished, SignalRaised

__all__ = [
    "TOPICS",
    "UPCASTS",
    "AnswerGiven",
    "DataClue",
    "Event",
    "NoteAmended",
    "NoteBody",
    "NoteOpened",
    "NoteRecorded",
    "NoteWithdrawn",
    "NotesListed",
    "NullBar",
    "Payload",
    "PersonErased",
    "PlaceDefined",
    "PublishedFigure",
    "QuestionAsked",
    "ReachChanged",
    "ReadingRecorded",
    "Redaction",
    "RefreshAsked",
    "RunCompleted",
    "SeriesPublished",
    "SeriesUsed",
    "Share",
    "SheetPublished",
    "SignalRaised",
    "SourceRegistered",
    "SpaceOpened",
    "Statement",
    "Step",
    "Upcast",
    "WeekClosed",
    "Wrapped",
    "read_stored",
    "stored_as",
]
