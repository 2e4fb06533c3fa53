"""People: erasure. A person reference stands in no address and no log."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from api.access import system_of
from api.auth import Admin
from api.bodies import documented, posted
from contracts.resources.people import EraseIn, EraseTaken

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
    them starts anew.
    """
    system = system_of(request)
    if body.source is not None:
        declared = system.ingest.registry.sources.declared(body.source)
        schemes = {body.source, declared.person_scheme or body.source}
    else:
        schemes = {body.person_scheme or ""}
    system.erasure.erase(schemes, body.person, body.reason, principal.name)
    return EraseTaken()
