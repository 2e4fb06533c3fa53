"""Notes in: one, many, amended, withdrawn, narrowed, checked; and what became of one, for its poster."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Response

from api import cloudevents
from api.access import system_of, within
from api.auth import Principal, Writer
from api.bodies import JSON, documented, flaws, has_escapes, parsed, posted
from api.door import doubts_of, ingest_of, note_item, poster_of, problem_of, record_many, record_one, statements_of
from api.encoded import EncodedPart, EncodedRoute
from api.grouped import posts_of
from api.posting import NDJSON, Posted, many_notes, one_note, plain_note, read_many, read_one
from api.problems import ProblemError, invalid
from contracts.notes import NoteIn
from contracts.resources.notes import (
    BatchAnswer,
    NoteChecked,
    NoteKept,
    NoteNow,
    PlacementShown,
    ReachIn,
    StatementChecked,
    WithdrawIn,
)
from contracts.words import Kind
from services.ingest.errors import IngestError
from services.ingest.history import NoteState

router = APIRouter(tags=["notes"], route_class=EncodedRoute)

NoteIdPath = Annotated[str, Path(pattern="^n[0-9a-f]{32}$", description="our id of the note")]


def answers(**by_status: str) -> dict[int | str, dict[str, Any]]:
    """Problems for OpenAPI: `s409="..."`, each as application/problem+json."""
    return {
        int(status[1:]): {
            "description": meaning,
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, meaning in by_status.items()
    }


REFUSED = answers(
    s401="no token, or one that is not known",
    s403="not for this token: another source, place, team or scheme",
    s413="over 256 KiB a note, 1,000 notes or 32 MiB a batch",
    s415="another content type, or not UTF-8",
    s422="a field cannot be taken; each is named with its mend",
)
NOTE = documented(NoteIn, JSON)
BATCH = documented(NoteIn, JSON, many=True)
EVENT = {"schema": cloudevents.documented(NOTE["requestBody"]["content"][JSON]["schema"])}
NOTE["requestBody"]["content"][cloudevents.STRUCTURED] = EVENT
BATCH["requestBody"]["content"] |= {
    NDJSON[0]: {"schema": {"type": "string", "description": "one note, as JSON, a line"}},
    cloudevents.BATCH: {"schema": {"type": "array", "items": EVENT["schema"], "maxItems": 1000}},
}
GONE = answers(s404="no such note, or not this token's", s410="its person was erased")


@router.post(
    "/v1/notes",
    summary="Post one note",
    status_code=201,
    response_model=NoteKept,
    responses={
        200: {"model": NoteKept, "description": "the same body was there already: the answer it was first given"},
        **REFUSED,
        **answers(s409="posted before with another body: amend it by PUT", s410="its person was erased"),
    },
    openapi_extra=NOTE,
)
async def post_note(request: Request, principal: Writer, body: Annotated[Posted, Depends(one_note)]) -> Response:
    """Post one note, as JSON or as a CloudEvent (binary, or `application/cloudevents+json`).

    (source, id) is taken once, for ever: the same body again gets the first answer with 200, another body 409.
    """
    status, kept = await asyncio.wrap_future(posts_of(request).submit((body, poster_of(principal))))
    return Response(kept, status, media_type=JSON)


@router.post(
    "/v1/notes/batch",
    summary="Post up to 1,000 notes",
    response_model=BatchAnswer,
    responses=REFUSED,
    openapi_extra=BATCH,
)
def post_batch(request: Request, principal: Writer, body: Annotated[Posted, Depends(many_notes)]) -> Response:
    """Post up to 1,000 notes: a JSON array, NDJSON, or a CloudEvents batch.

    Answers a result per item, in order. Each item is taken or refused by itself, whole.
    """
    answer = record_many(ingest_of(request), read_many(body), poster_of(principal))
    return Response(answer.model_dump_json(), media_type=JSON)


@router.post(
    "/v1/notes/check",
    summary="See what would become of a note",
    response_model=NoteChecked,
    responses=REFUSED,
    openapi_extra=NOTE,
)
def check_note(request: Request, principal: Writer, body: Annotated[Posted, Depends(one_note)]) -> NoteChecked:
    """See what would become of a note: how it would be split, its kinds, what would be hidden. Nothing is stored."""
    item = read_one(body)
    if isinstance(item, ProblemError):
        raise item
    try:
        admitted, found = ingest_of(request).check(item, poster_of(principal))
    except IngestError as error:
        raise problem_of(error) from None
    return NoteChecked(
        week=admitted.week,
        home=admitted.home,
        reach=admitted.reach,
        reach_set_by=admitted.reach_set_by,
        statements=[
            StatementChecked(
                text=statement.text,
                kind=statement.kind,
                inferred=statement.inferred,
                confidence=statement.confidence,
                voice=statement.voice,
                out_of_bounds=statement.out_of_bounds,
                redacted=sorted({span.type for span in statement.redactions}),
                review=doubts_of(statement),
            )
            for statement in found.statements
        ],
        redacted=sorted({span.type for span in found.text_redactions}),
        methods=found.methods,
    )


@router.put(
    "/v1/sources/{source}/notes/{note}",
    summary="Create or amend a note",
    response_model=NoteKept,
    responses={
        201: {"model": NoteKept, "description": "created"},
        **REFUSED,
        **answers(s409="about another person, or withdrawn", s410="its person was erased"),
    },
    openapi_extra=documented(NoteIn, JSON),
)
def put_note(
    request: Request,
    response: Response,
    principal: Writer,
    source: EncodedPart,
    note: EncodedPart,
    body: Annotated[Posted, Depends(plain_note)],
) -> NoteKept:
    """Create or amend a note under the source's own id: what a nightly extract needs.

    Both parts of the address are URL-encoded (`urn%3Aexample%3Ahousing`, `A%2F17`). An amendment keeps the ids of
    statements whose kind and words are unchanged, and never widens the reach that stands: the narrower one holds.
    """
    value = parsed(body.raw)
    escapes = has_escapes(body.raw)
    found = flaws(value, escapes=escapes)
    if found:
        raise invalid(*found)
    if isinstance(value, dict):
        for name, given in (("source", source), ("id", note)):
            if value.get(name, given) != given:
                raise invalid((name, "is not the one in the address; make them the same, or leave it out of the body"))
        value = {"source": source, "id": note, **value}
    status, kept = record_one(ingest_of(request), note_item(value, escapes=escapes), poster_of(principal), amend=True)
    response.status_code = status
    return kept


@router.get(
    "/v1/notes/{note}",
    summary="What became of a note",
    response_model=NoteNow,
    responses={**answers(s401="no token"), **GONE},
)
def get_note(request: Request, principal: Writer, note: NoteIdPath) -> NoteNow:
    """What became of a note, for a token that may write for its source. Its words open by `POST /v1/openings` only."""
    try:
        return _now(request, note, ingest_of(request).state_for(note, poster_of(principal)), principal)
    except IngestError as error:
        raise problem_of(error) from None


@router.post(
    "/v1/notes/{note}/withdraw",
    summary="Withdraw a note",
    response_model=NoteNow,
    responses={**REFUSED, **GONE},
    openapi_extra=documented(WithdrawIn),
)
def withdraw_note(
    request: Request,
    principal: Writer,
    note: NoteIdPath,
    body: Annotated[WithdrawIn, Depends(posted(WithdrawIn, empty=True))],
) -> NoteNow:
    """Take a note out of every read and figure. Its text stays sealed for subject access until erasure."""
    try:
        state = ingest_of(request).withdraw(note, body.reason, poster_of(principal))
    except IngestError as error:
        raise problem_of(error) from None
    return _changed(request, note, state, principal)


@router.post(
    "/v1/notes/{note}/reach",
    summary="Narrow or widen a note's reach",
    response_model=NoteNow,
    responses={**REFUSED, **GONE, **answers(s409="the note was withdrawn")},
    openapi_extra=documented(ReachIn),
)
def change_reach(
    request: Request, principal: Writer, note: NoteIdPath, body: Annotated[ReachIn, Depends(posted(ReachIn))]
) -> NoteNow:
    """Narrow a note's reach at any time, or widen it with who agreed and when. What was made from it follows."""
    try:
        state = ingest_of(request).change_reach(
            note, body.reach, poster_of(principal), agreed_by=body.agreed_by, agreed_at=body.agreed_at
        )
    except IngestError as error:
        raise problem_of(error) from None
    return _changed(request, note, state, principal)


def _changed(request: Request, note: str, state: NoteState, principal: Principal) -> NoteNow:
    """A note after a change to it; kept for a repeated request under its person's key: it names when, where and their record."""
    request.state.sealed_under = [state.key]
    return _now(request, note, state, principal)


def placements_of(request: Request, note: str, state: NoteState, principal: Principal) -> list[PlacementShown]:
    """Where the statements of a note are for now; nowhere once it is withdrawn.

    In a team's run only for that team, in a home's only for one whose place the note lies in.
    """
    if state.withdrawn:
        return []
    system = system_of(request)
    patterns, here = system.patterns, within(system, principal, state.body.place or state.body.home)

    def own(unit: str) -> bool:
        scale, _, name = unit.partition(":")
        return name == principal.team if scale == "team" else here

    def seen(pattern: str | None) -> str | None:
        """A pattern, unless too few people speak of it: whoever posts a note like theirs is not to find them.

        For the same reason what an idiosyncratic statement is nearest to is for the context scope alone: it changes with
        what any one neighbour says.
        """
        return pattern if pattern is not None and patterns.published_now(pattern) else None

    return [
        PlacementShown(
            statement=found.statement,
            kind=Kind(found.kind),
            unit=found.unit,
            placed_by=found.placed_by,
            provisional=found.placed_by in ("provisional", "waiting"),
            pattern=seen(found.pattern),
            nearest=seen(found.pattern),
            name=found.name if seen(found.pattern) else None,
        )
        for found in patterns.placements(note)
        if own(found.unit)
    ]


def _now(request: Request, note: str, state: NoteState, principal: Principal) -> NoteNow:
    body = state.body
    return NoteNow(
        id=note,
        source=body.source,
        source_id=body.source_id,
        state="withdrawn" if state.withdrawn else "recorded",
        occurred_at=body.occurred_at,
        week=body.week,
        place=body.place,
        home=body.home,
        team=body.team,
        reach=state.reach,
        reach_set_by=state.reach_set_by,
        return_to=body.return_to,
        statements=statements_of(body.statements),
        placements=placements_of(request, note, state, principal),
    )
