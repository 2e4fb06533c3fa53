"""Sources: posting systems, and what each declares for its notes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response

from api.access import system_of
from api.auth import Admin, Principal, require
from api.bodies import documented, posted, shaped_part
from api.door import ingest_of
from api.encoded import EncodedPart, EncodedRoute
from api.paging import Cursor, Limit, decode, encode, page
from api.problems import forbidden, invalid, not_found
from contracts.events import SourceRegistered
from contracts.notes import SourceUri
from contracts.resources.sources import (
    NEEDED_IN_PRODUCTION,
    DigestEntry,
    Source,
    SourceDigest,
    SourceHealthOut,
    SourceIn,
    SourcePage,
)
from contracts.weeks import Week
from contracts.words import Scope

router = APIRouter(tags=["sources"], route_class=EncodedRoute)


def _keeper(principal: Annotated[Principal, Depends(require())]) -> Principal:
    """Whoever may ask of a source: admin, or one who may write notes (for which source is looked at later)."""
    if not (principal.may(Scope.ADMIN) or principal.may(Scope.NOTES_WRITE)):
        raise forbidden("This needs the scope notes:write, of the source's own token, or admin.")
    return principal


Keeper = Annotated[Principal, Depends(_keeper)]


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
    """Register a source, or change what it declares. It holds for notes posted from now on.

    In production a source without controller, purpose, lawful basis, places, schema version, default reach and contact
    is refused.
    """
    uri = shaped_part("source", SourceUri, source)
    registry, settings = ingest_of(request).registry, system_of(request).settings
    wrong: list[tuple[str, str]] = []
    if body.home is not None and body.home not in registry.places:
        wrong.append(("home", "is not a known place; load it first with `incommon places load`"))
    wrong += [
        (f"places.{index}", "is not a known place; load it first with `incommon places load`")
        for index, code in enumerate(body.places)
        if code not in registry.places
    ]
    if body.record_class is not None and body.record_class not in settings.years_kept:
        wrong.append(("record_class", "has no duration; name it in INCOMMON_RETENTION first, or use one that is there"))
    if settings.env == "production":
        wrong += [
            (name, "is missing; a source says this before it posts")
            for name in NEEDED_IN_PRODUCTION
            if not getattr(body, name)
        ]
    if wrong:
        raise invalid(*wrong)
    registered = SourceRegistered.model_validate({"source": uri, **body.model_dump()})
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


@router.get("/v1/sources/{source}/health", summary="How a source stands", response_model=SourceHealthOut)
def source_health(request: Request, principal: Keeper, source: EncodedPart) -> SourceHealthOut:
    """When the source last posted, how late it posts, and what was refused and why. For its own key, and admin."""
    found = system_of(request).source_health.health(_own(request, principal, source))
    return SourceHealthOut(
        last_note_at=None if found.last is None else datetime.fromtimestamp(found.last, UTC),
        notes=found.notes,
        delay_days_median=found.delay[0] if found.delay else None,
        delay_days_most=found.delay[1] if found.delay else None,
        refused=dict(found.refused),
    )


@router.get(
    "/v1/sources/{source}/digest", summary="What of a source is here, to reconcile by", response_model=SourceDigest
)
def source_digest(
    request: Request,
    principal: Keeper,
    source: EncodedPart,
    week: Annotated[str, Query(max_length=8, description="an ISO week, like 2026-W45", examples=["2026-W45"])],
) -> SourceDigest:
    """Ids and body hashes of the source's notes of one week. For its own key, and admin.

    A hash is SHA-256 of the note as posted: JSON with sorted names and no blanks, without `known_names`, `postcode` (with a
    postcode, also without `place`) and fields left at their defaults.
    """
    uri = _own(request, principal, source)
    try:
        parsed = Week.parse(week)
    except ValueError:
        raise invalid(("week", "is not an ISO week; write it like 2026-W45")) from None
    found = system_of(request).source_health.digest(uri, parsed)
    items = [DigestEntry(id=one.source_id, note=one.note, hash=one.hash, withdrawn=one.withdrawn) for one in found]
    return SourceDigest(week=str(parsed), items=items, next=None)


def _own(request: Request, principal: Principal, source: str) -> str:
    """The source, for admin and for whoever may write its notes and is bound to no team or place.

    Raises:
        ProblemError: 404, the same for one that is not registered and one that is not this token's.
    """
    uri = shaped_part("source", SourceUri, source)
    own = principal.may(Scope.NOTES_WRITE) and principal.source == uri and not (principal.team or principal.place)
    if not (own or principal.may(Scope.ADMIN)) or ingest_of(request).registry.sources.get(uri) is None:
        raise not_found("source")
    return uri
