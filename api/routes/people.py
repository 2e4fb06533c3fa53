"""People: erasure, holds, and those named in notes about others. A person reference stands in no address and no log."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request

from api.access import system_of
from api.auth import Admin, Principal, require
from api.bodies import documented, posted
from api.bootstrap import System
from api.door import problem_of
from api.openapi import problem_response
from api.routes.notes import NoteIdPath
from contracts.resources.people import (
    DueOut,
    DueReport,
    EraseIn,
    EraseTaken,
    HoldIn,
    HoldTaken,
    MaskIn,
    MaskTaken,
    MentionOut,
    MentionsFound,
    MentionsIn,
    PersonIn,
)
from contracts.words import Scope
from services.ingest.errors import IngestError

router = APIRouter(tags=["people"])


@router.post(
    "/v1/people/erase",
    summary="Erase a person",
    status_code=202,
    response_model=EraseTaken,
    openapi_extra=documented(EraseIn),
)
def erase_person(request: Request, principal: Admin, body: Annotated[EraseIn, Depends(posted(EraseIn))]) -> EraseTaken:
    """Erase a person: their keys are destroyed before this answers, and every figure and read follows.

    Answers the same whether the person was known or not. Their notes' (source, id) then answer 410; a later note about
    them starts anew. Backups of the key store still hold their keys until the day it names.
    """
    system = system_of(request)
    system.erasure.erase(_schemes(system, body), body.person, body.reason, principal.name)
    today = system.clock().astimezone(system.settings.zone).date()
    return EraseTaken(backups_lapse_on=today + timedelta(days=system.settings.key_backup_days))


@router.post(
    "/v1/people/hold",
    summary="Hold a person's records back from going",
    status_code=202,
    response_model=HoldTaken,
    openapi_extra=documented(HoldIn),
)
def hold_person(request: Request, principal: Admin, body: Annotated[HoldIn, Depends(posted(HoldIn))]) -> HoldTaken:
    """A legal hold: nothing of this person goes by retention until it is released. Erasing them is still possible."""
    system = system_of(request)
    system.keeping.hold(_schemes(system, body), body.person, body.reason, principal.name)
    return HoldTaken()


@router.post(
    "/v1/people/release",
    summary="End a hold",
    status_code=202,
    response_model=HoldTaken,
    openapi_extra=documented(HoldIn),
)
def release_person(request: Request, principal: Admin, body: Annotated[HoldIn, Depends(posted(HoldIn))]) -> HoldTaken:
    """End a hold. What was kept too long meanwhile goes with the next sweep."""
    system = system_of(request)
    system.keeping.release(_schemes(system, body), body.person, body.reason, principal.name)
    return HoldTaken()


@router.get("/v1/retention", summary="What goes when", response_model=DueReport)
def what_goes_when(request: Request, _principal: Admin) -> DueReport:
    """What is kept, by record class and year it happened in, the soonest to go first, and how much of it is held."""
    items = [
        DueOut(record_class=due.record_class, year=due.year, goes_on=due.goes, people=due.people, held=due.held)
        for due in system_of(request).keeping.report()
    ]
    return DueReport(items=items)


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


def _schemes(system: System, body: PersonIn) -> set[str]:
    """Within which a person's reference may have been used."""
    if body.source is None:
        return {body.person_scheme or ""}
    return {body.source, system.ingest.registry.sources.declared(body.source).person_scheme or body.source}
