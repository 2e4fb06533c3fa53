"""Sources: posting systems, and what each declares for its notes."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from api.auth import Admin
from api.bodies import documented, posted, shaped_part
from api.door import ingest_of
from api.encoded import EncodedPart, EncodedRoute
from api.paging import Cursor, Limit, decode, encode, page
from api.problems import invalid
from contracts.events import SourceRegistered
from contracts.notes import SourceUri
from contracts.resources.sources import Source, SourceIn, SourcePage

router = APIRouter(tags=["sources"], route_class=EncodedRoute)


@router.put(
    "/v1/sources/{source}",
    summary="Register a source",
    response_model=Source,
    responses={201: {"model": Source, "description": "registered"}},
    openapi_extra=documented(SourceIn),
)
def put_source(
    request: Request,
    response: Response,
    _principal: Admin,
    source: EncodedPart,
    body: Annotated[SourceIn, Depends(posted(SourceIn))],
) -> SourceRegistered:
    """Register a source, or change what it declares. It holds for notes posted from now on."""
    uri = shaped_part("source", SourceUri, source)
    registry = ingest_of(request).registry
    if body.home is not None and body.home not in registry.places:
        raise invalid(("home", "is not a known place; load it first with `incommon places load`"))
    registered = SourceRegistered(source=uri, **body.model_dump())
    response.status_code = 201 if registry.register(registered) else 200
    return registered


@router.get("/v1/sources", summary="Registered sources", response_model=SourcePage)
def list_sources(
    request: Request, response: Response, _principal: Admin, limit: Limit = 50, cursor: Cursor = None
) -> dict[str, Any]:
    """Registered sources, by URI."""
    after = decode(cursor, str)
    found = [source for source in ingest_of(request).registry.sources if after is None or source.source > after[0]]
    following = encode(found[limit - 1].source) if len(found) > limit else None
    return page(request, response, [source.model_dump() for source in found[:limit]], following)
