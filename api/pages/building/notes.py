"""A whole note in context, the reason asked before it opens, and the list of every opening."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from api.door import problem_of
from api.pages import paths
from api.pages.building.sheets import moment
from api.pages.building.subjects import subject
from api.pages.context_views import NotePage, OpeningPage, OpeningsPage
from api.pages.parts import FieldError, Link, NoteStatement, Opening
from api.pages.places import place_names
from api.pages.visits import Visit, further
from api.pages.wording import date_words, moment_words
from api.routes.openings import list_openings, reader_of
from api.signalling import NOT_NAMED, may_read_about
from contracts.events import Statement
from contracts.notes import parse_occurred
from contracts.resources.openings import NoteWhole, OpeningKept
from contracts.resources.openings import OpeningPage as Openings
from contracts.words import Scope
from services.ingest.errors import IngestError
from services.ingest.history import NoteState
from services.patterns.placements import Placement

LATELY = dt.timedelta(days=14)
ERASED = "erased together with the person the note was about"


def opening_page(
    visit: Visit, note: str, via: str, reason: str = "", errors: tuple[FieldError, ...] = ()
) -> OpeningPage:
    """The form that asks why.

    Raises:
        ProblemError: 404 where `via` is nothing this reader may see, or the note is not theirs to open through it.
    """
    may_read_about(visit.request, visit.principal, via)
    openings, reader = visit.system.openings, reader_of(visit.principal)
    try:
        relation, _ = openings.relation(openings.readable(note, via, reader), via, reader)
    except IngestError as error:
        raise problem_of(error) from None
    return OpeningPage(note=note, via=via, about=subject(visit, via), relation=relation, reason=reason, errors=errors)


def note_page(visit: Visit, whole: NoteWhole, state: NoteState, via: str, reason: str) -> NotePage:
    """A whole note that has just been opened; the opening is on record."""
    names = place_names(visit.system)
    declared = visit.system.ingest.registry.sources.declared(whole.source)
    return NotePage(
        about=subject(visit, via),
        source=declared.name,
        their_id=whole.source_id,
        occurred=occurred_words(visit, whole.occurred_at),
        place=names.get(whole.place or "", "no fixed address, or not known"),
        team=whole.team or "not said",
        reach=whole.reach,
        reach_set_by=state.reach_set_by,
        matters=whole.matters or "",
        out_of_bounds=tuple(whole.out_of_bounds),
        statements=tuple(
            statement_line(visit, statement, statement.text, placed(visit, whole.id))
            for statement in state.body.statements
        ),
        text=whole.text or "",
        return_to=whole.return_to,
        opened_at=visit.system.clock().astimezone(visit.system.settings.zone),
        reason=reason,
    )


def occurred_words(visit: Visit, occurred: str) -> str:
    """When it happened, in words: a day, or a moment on the clocks of the place."""
    found = parse_occurred(occurred)
    if isinstance(found, dt.datetime):
        return moment_words(found.astimezone(visit.system.settings.zone))
    return date_words(found)


def placed(visit: Visit, note: str) -> dict[str, Placement]:
    """Where each statement of a note is: in its home's run, else in its team's, for that team.

    A pattern that too few people speak of is for the context scope alone: whoever writes a note like theirs is not to
    find them.
    """
    found: dict[str, Placement] = {}
    exact = visit.principal.may(Scope.CONTEXT_READ)
    for placement in visit.system.patterns.placements(note):
        scale, _, name = placement.unit.partition(":")
        if scale == "team" and name != visit.principal.team:
            continue
        if placement.pattern is not None and not exact and not visit.system.patterns.published_now(placement.pattern):
            placement = replace(placement, pattern=None, nearest=None, name=None)  # noqa: PLW2901 - the same, less told
        if placement.statement not in found or scale == "place":
            found[placement.statement] = placement
    return found


def statement_line(visit: Visit, statement: Statement, text: str, places: Mapping[str, Placement]) -> NoteStatement:
    """One statement of a note, with the pattern it lies in."""
    at = places.get(statement.id)
    pattern = None
    if at is not None and at.pattern is not None:
        pattern = Link(visit.system.patterns.name_of(at.pattern) or NOT_NAMED, paths.pattern(at.pattern))
    return NoteStatement(
        text=text,
        kind=statement.kind,
        voice=statement.voice,
        inferred=statement.inferred,
        out_of_bounds=statement.out_of_bounds,
        pattern=pattern,
        waiting=at is not None and at.placed_by == "waiting",
    )


def openings_page(visit: Visit, cursor: str | None) -> OpeningsPage:
    """Every opening of a whole note, newest first."""

    def listed(cursor: str | None, *, break_glass: bool) -> Openings:
        return Openings.model_validate(
            list_openings(
                request=visit.request,
                response=visit.aside,
                _principal=visit.principal,
                cursor=cursor,
                break_glass=break_glass,
            )
        )

    def line(one: OpeningKept) -> Opening:
        at, via = moment(visit, one.at), subject(visit, one.via)
        return Opening(at, one.opened_by, one.note, via, one.reason or ERASED, one.relation)

    found, since = listed(cursor, break_glass=False), visit.system.clock() - LATELY
    broken = [line(one) for one in listed(None, break_glass=True).items]
    return OpeningsPage(
        broken=tuple(one for one in broken if one.at >= since) if cursor is None else (),
        openings=tuple(line(one) for one in found.items),
        next_url=further(visit, found.next),
    )
