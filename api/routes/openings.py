"""Openings: one whole note, in its own words, for a reason; and the lists that the lead and each source read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response

from api.access import system_of, within
from api.auth import Admin, ContextReader, Principal, Writer
from api.bodies import documented, posted
from api.door import problem_of
from api.logs import logger
from api.openapi import problem_response
from api.paging import Cursor, Limit, decode, encode, page
from api.routes.questions import SourceAsked, TeamAsked, whose
from contracts.events import NoteOpened
from contracts.resources.openings import (
    NoteWhole,
    OpenedNote,
    OpenedNotePage,
    OpeningIn,
    OpeningKept,
    OpeningPage,
    StatementOpened,
)
from contracts.words import Relation
from services.ingest.errors import IngestError
from services.ingest.history import NoteState
from services.ingest.openings import Opening, Reader, broken, everything

LOG = logger("openings")
MOST_EXPORTED = 1_000_000
AS_FILE = {"Content-Disposition": 'attachment; filename="openings.csv"'}
BreakGlass = Annotated[bool, Query(description="only those for which glass was broken")]
Form = Annotated[str, Query(alias="format", pattern="^(json|csv)$", description="as JSON in pages, or whole as CSV")]

router = APIRouter(tags=["openings"])


@router.post(
    "/v1/openings",
    summary="Open one whole note, for a reason",
    status_code=201,
    response_model=NoteWhole,
    responses={
        403: problem_response("not for this token, or no relation to the note and no glass broken"),
        404: problem_response("no such note behind this pattern or signal, or not for this token"),
        410: problem_response("its person was erased"),
    },
    openapi_extra=documented(OpeningIn),
)
def open_note(
    request: Request, principal: ContextReader, body: Annotated[OpeningIn, Depends(posted(OpeningIn))]
) -> NoteWhole:
    """Open one whole note behind a pattern or signal. Who, when, through what and why is recorded before it answers.

    It must be the reader's own team's note, or its owner must have granted it for this question; otherwise `break_glass`
    opens it, and the data-protection lead and the source are told at once. The note stands in its own words, not redacted.
    """
    try:
        opening, state = system_of(request).openings.open(
            body.note, body.via, body.reason, reader_of(principal), break_glass=body.break_glass
        )
    except IngestError as error:
        raise problem_of(error) from None
    if broken(opening):
        LOG.warning("glass broken: a whole note was opened without a relation to it")
    return whole_note(opening, state)


def reader_of(principal: Principal) -> Reader:
    """The principal as one who opens notes."""
    return Reader(principal.name, principal.place, principal.team)


@router.get(
    "/v1/openings",
    summary="Who opened which note, and why",
    response_model=OpeningPage,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
)
def list_openings(
    request: Request,
    response: Response,
    _principal: Admin,
    limit: Limit = 50,
    cursor: Cursor = None,
    break_glass: BreakGlass = False,
    form: Form = "json",
) -> Any:
    """Who opened which note, when, by which right, through what and why; newest first.

    `break_glass=true` lists those for which glass was broken. `format=csv` gives every one of them as a file.
    """
    openings, wanted = system_of(request).openings, broken if break_glass else everything
    if form == "csv":
        every = openings.newest(None, MOST_EXPORTED, wanted)
        return Response(as_csv([kept(one) for one in every]), media_type="text/csv; charset=utf-8", headers=AS_FILE)
    before = decode(cursor, int)
    found = openings.newest(before[0] if before else None, limit + 1, wanted)
    following = encode(found[limit - 1].version) if len(found) > limit else None
    return page(request, response, [kept(one) for one in found[:limit]], following)


def kept(one: Opening) -> OpeningKept:
    """An opening as the lead reads it."""
    return OpeningKept(
        opening=one.event.opening,
        at=one.event.at,
        opened_by=one.event.opened_by,
        relation=one.event.relation,
        note=one.event.note,
        source=one.event.source,
        via=one.event.via,
        reason=one.reason,
    )


def as_csv(items: Sequence[OpeningKept]) -> str:
    """Openings as a file for a spreadsheet; a cell that a spreadsheet would take for a formula is quoted for it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(OpeningKept.model_fields)
    for item in items:
        writer.writerow([_cell(value) for value in item.model_dump(mode="json").values()])
    return out.getvalue()


def _cell(value: str | None) -> str:
    text = value or ""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


@router.get("/v1/opened-notes", summary="Who opened notes of a source", response_model=OpenedNotePage)
def list_opened(
    principal: Writer,
    request: Request,
    response: Response,
    source: SourceAsked = None,
    team: TeamAsked = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> dict[str, Any]:
    """Openings of a source's (or team's) own notes, newest first: at once, whoever opened them and by which right."""
    system = system_of(request)
    source, team = whose(principal, source, team, unbound=system.settings.env == "evaluation")

    def own(opening: NoteOpened) -> bool:
        mine = source in (None, opening.source) and team in (None, opening.team) and opening.source is not None
        return mine and (principal.place is None or in_place(request, principal, opening.note) is not None)

    before = decode(cursor, int)
    found = system.openings.newest(before[0] if before else None, limit + 1, own)
    following = encode(found[limit - 1].version) if len(found) > limit else None
    return page(request, response, [_opened(request, principal, one) for one in found[:limit]], following)


def in_place(request: Request, principal: Principal, note: str) -> NoteState | None:
    """A note that is still there and lies in the principal's place; else None."""
    system = system_of(request)
    try:
        state = system.ingest.state(note)
    except IngestError:
        return None
    return state if within(system, principal, state.body.place or state.body.home) else None


def _opened(request: Request, principal: Principal, one: Opening) -> OpenedNote:
    state = in_place(request, principal, one.event.note)
    return OpenedNote(
        opening=one.event.opening,
        at=one.event.at,
        opened_by=one.event.opened_by,
        relation=one.event.relation,
        note=one.event.note,
        source_id=state.body.source_id if state else None,
        via=one.event.via,
        reason=one.reason,
    )


def whole_note(opening: NoteOpened, state: NoteState) -> NoteWhole:
    """A note as an opening shows it."""
    body = state.body
    return NoteWhole(
        opening=opening.opening,
        relation=opening.relation or Relation.BREAK_GLASS,
        id=body.note,
        source=body.source,
        source_id=body.source_id,
        return_to=body.return_to,
        occurred_at=body.occurred_at,
        place=body.place,
        home=body.home,
        team=body.team,
        reach=state.reach,
        language=body.language,
        matters=body.matters,
        out_of_bounds=list(body.out_of_bounds),
        text=body.text,
        statements=[
            StatementOpened(
                id=s.id,
                kind=s.kind,
                inferred=s.inferred,
                text=s.text,
                voice=s.voice,
                mode=s.mode,
                helped=s.helped,
                helped_voice=s.helped_voice,
                scale=s.scale,
                actors=list(s.actors),
                factors=list(s.factors),
            )
            for s in body.statements
        ],
    )
