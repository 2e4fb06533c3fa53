"""Places: the hierarchy that notes are counted in."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from api.auth import Admin, Principal, require
from api.bodies import documented, posted
from api.door import ingest_of
from api.paging import Cursor, Limit, decode, encode, page
from api.problems import invalid
from contracts.events import PlaceDefined
from contracts.resources.places import PlacePage, PlacesIn, PlacesLoaded
from services.ingest.place_rows import PlaceRowsError

router = APIRouter(tags=["places"])

MAX_BYTES = 32 * 1024 * 1024


@router.post(
    "/v1/places",
    summary="Load places, all of them or none",
    response_model=PlacesLoaded,
    openapi_extra=documented(PlacesIn),
)
def load_places(
    request: Request, _principal: Admin, body: Annotated[PlacesIn, Depends(posted(PlacesIn, MAX_BYTES))]
) -> PlacesLoaded:
    """Load places, all of them or none. A place loaded is usable by the very next post; loading again is harmless."""
    given = [PlaceDefined.model_validate(place.model_dump()) for place in body.places]
    try:
        changed = ingest_of(request).registry.load_places(given)
    except PlaceRowsError as error:
        faults = [(f"places.{fault.row - 1}.{fault.column}", fault.mend) for fault in error.faults]
        raise invalid(*faults) from None
    return PlacesLoaded(received=len(given), changed=changed)


@router.get("/v1/places", summary="Every definition of every place", response_model=PlacePage)
def list_places(
    request: Request,
    response: Response,
    _principal: Annotated[Principal, Depends(require())],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> dict[str, Any]:
    """Every definition of every place, by code and first day."""
    after = decode(cursor, str, str)
    found = [
        place
        for place in ingest_of(request).registry.places
        if after is None or (place.code, place.valid_from or "") > after
    ]
    last = found[limit - 1] if len(found) > limit else None
    following = encode(last.code, last.valid_from or "") if last else None
    return page(request, response, [place.model_dump() for place in found[:limit]], following)
