"""Openings: one whole note, in its own words, for a reason; and the list that the data-protection lead reads."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from api.access import system_of
from api.auth import Admin, ContextReader
from api.bodies import documented, posted
from api.door import problem_of
from api.openapi import problem_response
from api.paging import Cursor, Limit, decode, encode, page
from contracts.resources.openings import NoteWhole, OpeningIn, OpeningKept, OpeningPage, StatementOpened
from services.ingest.errors import IngestError
from services.ingest.history import NoteState
from services.ingest.openings import Reader

router = APIRouter(tags=["openings"])


@router.post(
    "/v1/openings",
    summary="Open one whole note, for a reason",
    status_code=201,
    response_model=NoteWhole,
    responses={
        404: problem_response("no such note behind this pattern or signal, or not for this token"),
        410: problem_response("its person was erased"),
    },
    openapi_extra=documented(OpeningIn),
)
def open_note(
    request: Request, principal: ContextReader, body: Annotated[OpeningIn, Depends(posted(OpeningIn))]
) -> NoteWhole:
    """Open one whole note behind a pattern or signal. Who, when, through what and why is recorded before it answers.

    The note stands in its own words, not redacted.
    """
    reader = Reader(principal.name, principal.place, principal.team)
    try:
        opening, state = system_of(request).openings.open(body.note, body.via, body.reason, reader)
    except IngestError as error:
        raise problem_of(error) from None
    return whole_note(opening, state)


@router.get("/v1/openings", summary="Who opened which note, and why", response_model=OpeningPage)
def list_openings(
    request: Request, response: Response, _principal: Admin, limit: Limit = 50, cursor: Cursor = None
) -> dict[str, Any]:
    """Who opened which note, when, through what and why; newest first."""
    before = decode(cursor, int)
    found = system_of(request).openings.newest(before[0] if before else None, limit + 1)
    following = encode(found[limit - 1].version) if len(found) > limit else None
    items = [
        OpeningKept(
            opening=one.event.opening,
            at=one.event.at,
            opened_by=one.event.opened_by,
            note=one.event.note,
            via=one.event.via,
            reason=one.reason,
        )
        for one in found[:limit]
    ]
    return page(request, response, items, following)


def whole_note(opening: str, state: NoteState) -> NoteWhole:
    """A note as an opening shows it."""
    body = state.body
    return NoteWhole(
        opening=opening,
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
