"""The rules at the door, pure: who may post what, how far a note may travel, and where and when it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from contracts.events import SourceRegistered
from contracts.notes import NoteIn, parse_occurred
from contracts.resources.sources import NEEDED_IN_PRODUCTION
from contracts.weeks import Week
from contracts.words import NO_FIXED_ADDRESS, Reach, ReachSetBy
from services.foundation.vault import DEFAULT_CLASS
from services.ingest.errors import InvalidNoteError, NotAllowedError, RestrictedError
from services.ingest.places import NoHomeError, PlaceBook, UnknownPlaceError
from services.ingest.retention import years_over
from services.ingest.sources import SourceBook

EARLIEST = date(1900, 1, 1)
AHEAD = timedelta(days=1)
"""How far a clock of a posting system may run ahead."""


@dataclass(frozen=True, slots=True)
class Poster:
    """Who posts, and within which limits.

    Attributes:
        name: as it is written into events.
        source: the only source it may write for; None is any, which only an evaluation allows.
        place: only notes that lie in this place; None for any.
        team: only notes of this team; None for any.
    """

    name: str
    source: str | None = None
    place: str | None = None
    team: str | None = None


@dataclass(frozen=True, slots=True)
class DoorRules:
    """What the service was set to.

    Attributes:
        timezone: whose clocks say which day and week it is.
        default_reach: how far a note may travel when nobody said.
        unbound_posters: whether a poster without a source may write (evaluation only).
        registered_only: whether a source must be registered, and say who answers for it, before it may post (production).
        years_kept: record class -> whole years it is kept after the year it happened in; without one, for good.
    """

    timezone: str
    default_reach: Reach
    unbound_posters: bool
    registered_only: bool = False
    years_kept: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A note that may come in, with what was decided about it.

    Attributes:
        scheme: within which its person reference is unique.
        week: ISO week of its day.
        place: code of what the posted place was on that day; None where it counts at the source's home for want of one.
        home: the council it counts in; None when only a team, or nobody, may learn from it.
        record_class: which retention class it is kept in.
        glossary: abbreviations of its source, and what each stands for.
    """

    note: NoteIn
    scheme: str
    week: str
    day: date
    place: str | None
    home: str | None
    reach: Reach
    reach_set_by: ReachSetBy
    record_class: str = DEFAULT_CLASS
    glossary: Mapping[str, str] = field(default_factory=dict)


def admit(
    note: NoteIn, poster: Poster, places: PlaceBook, sources: SourceBook, rules: DoorRules, now: datetime
) -> Admitted:
    """Decide whether a note may come in, and what it counts as.

    Raises:
        RestrictedError: its record is restricted; nothing else of it is looked at.
        InvalidNoteError: a field cannot be taken.
        NotAllowedError: this poster may not post it.
    """
    if note.restricted is not False:
        raise RestrictedError
    declared = sources.declared(note.source)
    may_write(poster, note.source, rules)
    if rules.registered_only:
        answered_for(sources.get(note.source))
    scheme = note.person_scheme or declared.person_scheme or note.source
    if poster.source is not None and scheme not in (note.source, declared.person_scheme):
        raise NotAllowedError(
            "person_scheme: this token may name only its source's own or registered scheme; leave it out."
        )
    if poster.team is not None and note.team != poster.team:
        raise NotAllowedError("team: this token may post only notes of its own team; name that team.")
    day = day_of(note.occurred_at, rules.timezone, now)
    reach, set_by = reach_of(note.reach, declared.default_reach, rules.default_reach)
    if reach is Reach.TEAM and note.team is None:
        raise InvalidNoteError(
            (
                "team",
                f"is missing, and this note's reach is team ({_WHY[set_by]}); name the team, or give another reach",
            )
        )
    place = None if note.place == NO_FIXED_ADDRESS else note.place
    home = home_of(place, declared.home, reach, places, day)
    place = None if place is None else places.resolve(place, day)
    if poster.place is not None and not any(
        where is not None and places.lies_in(where, poster.place, day) for where in (place or home,)
    ):
        raise NotAllowedError("place: this token may post only notes of its own place; give a place within it.")
    if declared.places and not lies_in_any(place or home, declared.places, places, day):
        raise NotAllowedError("place: its source is registered for other places; give a place within one of those.")
    record_class = declared.record_class or DEFAULT_CLASS
    return Admitted(note, scheme, str(Week.of(day)), day, place, home, reach, set_by, record_class, declared.glossary)


def kept_still(admitted: Admitted, rules: DoorRules, now: datetime) -> None:
    """Refuse what is kept too long already: the next sweep would destroy it, and its id would answer 410 for ever.

    Raises:
        InvalidNoteError: as it says.
    """
    years = rules.years_kept.get(admitted.record_class)
    today = now.astimezone(ZoneInfo(rules.timezone)).date()
    if years is not None and admitted.day.year <= years_over(years, today):
        raise InvalidNoteError(
            (
                "occurred_at",
                f"is longer ago than notes of its class are kept ({admitted.record_class}={years} in INCOMMON_RETENTION); check "
                "the year, and leave out what is older",
            )
        )


def lies_in_any(place: str | None, within: Iterable[str], places: PlaceBook, day: date) -> bool:
    """Whether a place is one of others or lies in one; no place lies nowhere, which only a team's own note may do."""
    return place is None or any(places.lies_in(place, one, day) for one in within)


_WHY = {
    ReachSetBy.PERSON: "as posted",
    ReachSetBy.SOURCE: "its source's declared default",
    ReachSetBy.DEFAULT: "the default when nobody says otherwise",
}


def may_write(poster: Poster, source: str, rules: DoorRules) -> None:
    """Refuse a poster who may not write for a source.

    Raises:
        NotAllowedError: as it says.
    """
    if poster.source is None:
        if not rules.unbound_posters:
            raise NotAllowedError("source: a token must be bound to a source to write; make one with --source.")
    elif poster.source != source:
        raise NotAllowedError(
            "source: this token may write only for the source it was made for; check the note's source."
        )


def answered_for(source: SourceRegistered | None) -> None:
    """Refuse a source for which nobody answers: it may have been registered where nobody asked it to be.

    Raises:
        NotAllowedError: as it says.
    """
    if source is None:
        raise NotAllowedError(
            "source: is not registered; register it with its controller, purpose and lawful basis before it posts."
        )
    missing = [name for name in NEEDED_IN_PRODUCTION if not getattr(source, name)]
    if missing:
        raise NotAllowedError(
            f"source: was registered without its {', '.join(missing)}; register it again with all that, before it posts."
        )


def day_of(occurred_at: str, timezone: str, now: datetime) -> date:
    """The local day of a note.

    Raises:
        InvalidNoteError: before 1900, or more than a day ahead.
    """
    occurred = parse_occurred(occurred_at)
    today = now.astimezone(ZoneInfo(timezone)).date()
    given = occurred.date() if isinstance(occurred, datetime) else occurred
    if given < EARLIEST:
        raise InvalidNoteError(("occurred_at", "is before 1900; check the year"))
    if given > today + 2 * AHEAD:  # beyond any offset's doubt, and before arithmetic at the end of time
        raise InvalidNoteError(("occurred_at", "lies in the future; give the day it happened"))
    if isinstance(occurred, datetime):
        if occurred > now + AHEAD:
            raise InvalidNoteError(("occurred_at", "lies in the future; give the time it happened, with its offset"))
    elif occurred > today + AHEAD:
        raise InvalidNoteError(("occurred_at", "lies in the future; give the day it happened"))
    return local_day(occurred_at, timezone)


def local_day(occurred_at: str, timezone: str) -> date:
    """The day on the service's clocks of a note that was taken in."""
    occurred = parse_occurred(occurred_at)
    return occurred.astimezone(ZoneInfo(timezone)).date() if isinstance(occurred, datetime) else occurred


def reach_of(given: Reach | None, declared: Reach | None, default: Reach) -> tuple[Reach, ReachSetBy]:
    """How far a note may travel, and who said so: the person, else the source's declared default, else the setting."""
    if given is not None:
        return given, ReachSetBy.PERSON
    if declared is not None:
        return declared, ReachSetBy.SOURCE
    return default, ReachSetBy.DEFAULT


def home_of(place: str | None, source_home: str | None, reach: Reach, places: PlaceBook, day: date) -> str | None:
    """The council a note counts in; None only where nobody beyond a team may learn from it.

    Raises:
        InvalidNoteError: the place is not known or has no home that day, or there is no place and none to fall back on.
    """
    beyond_team = reach.rank > Reach.TEAM.rank
    code = place if place is not None else source_home
    if code is None:
        if beyond_team:
            raise InvalidNoteError(
                (
                    "place",
                    "is missing, and the source has no home to count at; give a place, or register the source's home",
                )
            )
        return None
    try:
        return places.home(code, day)
    except UnknownPlaceError:
        if place is None and not beyond_team:
            return None
        mend = "is not a known place; check the code, or load it with `incommon places load`"
        raise InvalidNoteError(
            (
                "place",
                mend if place is not None else "is missing, and the source's registered home is not a known place",
            )
        ) from None
    except NoHomeError as error:
        if not beyond_team:
            return None
        raise InvalidNoteError(("place", str(error))) from None
