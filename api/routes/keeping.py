"""How long things are kept, and for whom: holds, what goes when, and those named in notes about others.

A person reference stands in no address and no log.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from api.access import system_of
from api.auth import Admin, Principal, require
from api.bodies import documented, posted
from api.door import problem_of
from api.openapi import problem_response
from api.routes.notes import NoteIdPath
from api.routes.people import nobody_named, schemes_of
from contracts.resources.people import (
    DueOut,
    DueReport,
    HoldIn,
    MaskIn,
    MaskTaken,
    MentionOut,
    MentionsFound,
    MentionsIn,
    Taken,
)
from contracts.words import Scope
from services.ingest.errors import IngestError

router = APIRouter(tags=["people"])


@router.post(
    "/v1/people/hold",
    summary="Hold a person's records back from going",
    status_code=202,
    response_model=Taken,
    openapi_extra=documented(HoldIn),
)
def hold_person(request: Request, principal: Admin, body: Annotated[HoldIn, Depends(posted(HoldIn))]) -> Taken:
    """A legal hold: nothing of this person goes by retention until it is released. Erasing them is still possible."""
    nobody_named(request, body.reason, body.person)
    system = system_of(request)
    system.keeping.hold(set(schemes_of(request, body).values()), body.person, body.reason, principal.name)
    return Taken()


@router.post(
    "/v1/people/release",
    summary="End a hold",
    status_code=202,
    response_model=Taken,
    openapi_extra=documented(HoldIn),
)
def release_person(request: Request, principal: Admin, body: Annotated[HoldIn, Depends(posted(HoldIn))]) -> Taken:
    """End a hold. What was kept too long meanwhile goes with the next sweep."""
    nobody_named(request, body.reason, body.person)
    system = system_of(request)
    system.keeping.release(set(schemes_of(request, body).values()), body.person, body.reason, principal.name)
    return Taken()


@router.get("/v1/retention", summary="What is kept, and when it goes", response_model=DueReport)
def what_goes_when(request: Request, _principal: Admin) -> DueReport:
    """What is kept, by record class and year it happened in, the soonest to go first, and how much of it is held."""
    items = [
        DueOut(record_class=due.record_class, year=due.year, goes_on=due.goes, people=due.people, held=due.held)
        for due in system_of(request).keeping.report()
    ]
    return DueReport(items=items, next=None)


@router.post(
    "/v1/people/mentions",
    summary="Search notes for people named in them",
    response_model=MentionsFound,
    openapi_extra=documented(MentionsIn),
)
def search_mentions(
    request: Request,
    principal: Annotated[Principal, Depends(require(Scope.ADMIN, Scope.CONTEXT_READ))],
    body: Annotated[MentionsIn, Depends(posted(MentionsIn))],
) -> MentionsFound:
    """Look for names in notes about other people, a few thousand notes at a time, for somebody to review.

    It is done in memory and the names are kept nowhere; that it was done, by whom and why, is.
    """
    nobody_named(request, body.reason, *body.names)
    found, following = system_of(request).mentions.search(body.names, body.after, body.reason, principal.name)
    items = [MentionOut(note=m.note, field=m.field, start=m.start, end=m.end, excerpt=m.excerpt) for m in found]
    return MentionsFound(items=items, next=following)


@router.post(
    "/v1/notes/{note}/mask",
    summary="Mask people named in a note",
    response_model=MaskTaken,
    responses={404: problem_response("no such note"), 410: problem_response("its person was erased")},
    openapi_extra=documented(MaskIn),
)
def mask_note(
    request: Request, principal: Admin, note: NoteIdPath, body: Annotated[MaskIn, Depends(posted(MaskIn))]
) -> MaskTaken:
    """Hide words that name somebody else, wherever the note says them, in every read, and in later bodies of it too."""
    try:
        places = system_of(request).mentions.mask(note, body.words, body.reason, principal.name)
    except IngestError as error:
        raise problem_of(error) from None
    return MaskTaken(note=note, places=places)
