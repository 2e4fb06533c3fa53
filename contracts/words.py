"""The glossary as types: one term, one meaning, the same in a class, a table, a route and a page."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

NoteId = NewType("NoteId", str)
"""Public id of a note: `n` and 32 hex digits, a keyed hash of (source, the source's own id)."""
PersonRef = NewType("PersonRef", str)
"""Keyed hash of (scheme, person) as 32 hex digits; also the person's stream in the log (as a UUID)."""
StatementId = NewType("StatementId", str)
"""32 hex digits: an HMAC under the person's own key, so that destroying the key unlinks it."""
PatternId = NewType("PatternId", str)
SignalId = NewType("SignalId", str)
RunId = NewType("RunId", str)
PlaceCode = NewType("PlaceCode", str)
Unit = NewType("Unit", str)
"""What is clustered on its own: `place:CODE` for a home, `team:NAME` for a team, `travel:CODE` for what may travel further
up from a home, `wider:CODE` for a region or country, whose members are patterns that travelled there."""


class Kind(StrEnum):
    """What a statement is. `none` is administration, headings and copied text: kept, never clustered."""

    PROBLEM = "problem"
    ASPIRATION = "aspiration"
    STRENGTH = "strength"
    ACTION = "action"
    BARRIER = "barrier"
    NONE = "none"


CLUSTERED_KINDS = (Kind.PROBLEM, Kind.ASPIRATION, Kind.STRENGTH, Kind.ACTION, Kind.BARRIER)


class Voice(StrEnum):
    """Whose words a statement is in."""

    PERSON = "person"
    FAMILY = "family"
    WORKER = "worker"
    OTHER = "other"


class Mode(StrEnum):
    """How an action stood to the person: done to or for, alongside, or as an exchange."""

    INTERVENING = "intervening"
    SUPPORTING = "supporting"
    TRANSACTING = "transacting"


class Helped(StrEnum):
    """Whether an action helped, in somebody's voice."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_YET_KNOWN = "not_yet_known"


class Scale(StrEnum):
    """Who can change a barrier, and where a learning space works."""

    PERSON = "person"
    TEAM = "team"
    ORGANISATION = "organisation"
    PLACE = "place"
    COUNTRY = "country"


class Reach(StrEnum):
    """The widest scale at which a note may inform learning."""

    RELATIONSHIP = "relationship"
    TEAM = "team"
    PLACE = "place"
    COUNTRY = "country"

    @property
    def rank(self) -> int:
        """Width: 0 for relationship up to 3 for country."""
        return _RANKS[self]


_RANKS = {reach: rank for rank, reach in enumerate(Reach)}


class ReachSetBy(StrEnum):
    """Who said how far a note may travel."""

    PERSON = "person"
    SOURCE = "source"
    DEFAULT = "default"


class PlaceKind(StrEnum):
    """What a node of the hierarchy of places is."""

    NEIGHBOURHOOD = "neighbourhood"
    WARD = "ward"
    COUNCIL = "council"
    REGION = "region"
    COUNTRY = "country"


class Scope(StrEnum):
    """What a token may do."""

    NOTES_WRITE = "notes:write"
    PATTERNS_READ = "patterns:read"
    SIGNALS_READ = "signals:read"
    CONTEXT_READ = "context:read"
    LEARNING_WRITE = "learning:write"
    ADMIN = "admin"


class Relation(StrEnum):
    """By which right a whole note is opened."""

    TEAM = "team"
    GRANT = "grant"
    BREAK_GLASS = "break_glass"


NO_FIXED_ADDRESS = "no-fixed-address"


def home_unit(home: str) -> Unit:
    """The unit of clustering of a home."""
    return Unit(f"place:{home}")


def team_unit(team: str) -> Unit:
    """The unit of clustering of a team."""
    return Unit(f"team:{team}")


def travel_unit(home: str) -> Unit:
    """The unit of what was said in a home and may inform the whole country: what travels further up is made from it alone."""
    return Unit(f"travel:{home}")


def is_wider(unit: Unit | str | None) -> bool:
    """Whether a unit is a region's or a country's: its members are patterns."""
    return unit is not None and unit.startswith("wider:")


def wider_unit(place: str) -> Unit:
    """The unit of a region or country: patterns of the homes below, never statements."""
    return Unit(f"wider:{place}")
