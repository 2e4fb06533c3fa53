"""Asking a note's owner to let it be opened, and what the owner says."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Response

from api.access import system_of
from api.auth import ContextReader, Principal, Writer
from api.bodies import documented, posted
from api.door import poster_of, problem_of
from api.openapi import problem_response
from api.paging import Cursor, Limit, decode, encode, page
from api.problems import forbidden, not_found
from api.routes.openings import in_place, reader_of
from api.routes.questions import SourceAsked, TeamAsked, whose
from contracts.resources.openings import (
    OpeningAsk,
    OpeningAskIn,
    OpeningAskPage,
    OpeningDecisionIn,
    OwnAsk,
    OwnAskPage,
)
from services.ingest.asks import Ask
from services.ingest.errors import IngestError

router = APIRouter(tags=["openings"])

AskPath = Annotated[str, Path(max_length=64, description="id of an ask")]


@router.post(
    "/v1/opening-asks",
    summary="Ask a note's owner to let you open it",
    status_code=201,
    response_model=OwnAsk,
    responses={404: problem_response("no such note behind this pattern or signal, or not for this token")},
    openapi_extra=documented(OpeningAskIn),
)
def ask_to_open(
    request: Request, principal: ContextReader, body: Annotated[OpeningAskIn, Depends(posted(OpeningAskIn))]
) -> OwnAsk:
    """Ask the note's source (and team) to let you open it for this question. A grant lasts 14 days.

    While an ask of yours for the same note and question waits or is granted, the answer is that one.
    """
    openings = system_of(request).openings
    try:
        ident = openings.ask(body.note, body.via, body.reason, reader_of(principal))
    except IngestError as error:
        raise problem_of(error) from None
    ask = openings.asks.get(ident)
    if ask is None:
        raise not_found("ask")
    return own_ask(request, ask)


@router.get("/v1/opening-asks/mine", summary="What you asked to open", response_model=OwnAskPage)
def list_mine(
    request: Request, response: Response, principal: ContextReader, limit: Limit = 50, cursor: Cursor = None
) -> dict[str, Any]:
    """Your asks, newest first, with what came of each."""
    before = decode(cursor, int)
    asks = system_of(request).openings.asks.of_reader(principal.name)
    found = [ask for ask in asks if before is None or ask.version < before[0]]
    following = encode(found[limit - 1].version) if len(found) > limit else None
    return page(request, response, [own_ask(request, ask) for ask in found[:limit]], following)


@router.get("/v1/opening-asks", summary="Who asks to open notes of a source", response_model=OpeningAskPage)
def list_asked(
    request: Request,
    response: Response,
    principal: Writer,
    source: SourceAsked = None,
    team: TeamAsked = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> dict[str, Any]:
    """What a source (or team) is asked about its own notes, with its own ids and ways back; read by it alone."""
    system = system_of(request)
    source, team = whose(principal, source, team, unbound=system.settings.env == "evaluation")
    after = decode(cursor, int)
    found = system.openings.asks.of_owner(source, team, after[0] if after else 0, limit + 1)
    following = encode(found[limit - 1].version) if len(found) > limit else None
    shown = [_asked(request, principal, ask) for ask in found[:limit]]
    return page(request, response, [one for one in shown if one is not None], following)


@router.post(
    "/v1/opening-asks/{ask}/decision",
    summary="Grant or decline an ask",
    response_model=OpeningAsk,
    openapi_extra=documented(OpeningDecisionIn),
)
def decide(
    request: Request,
    principal: Writer,
    ask: AskPath,
    body: Annotated[OpeningDecisionIn, Depends(posted(OpeningDecisionIn))],
) -> OpeningAsk:
    """Let the one who asked open the note for this question for 14 days, or say no; a grant can be taken back.

    For the note's source and team alone; nobody grants what they asked for themselves.
    """
    system = system_of(request)
    if principal.source is None and principal.team is None and system.settings.env != "evaluation":
        raise forbidden("source: a token must be bound to a source or a team to decide.")
    known = system.openings.asks.get(ask)
    if known is None or in_place(request, principal, known.asked.note) is None:
        raise not_found("ask")
    try:
        decided = system.openings.asks.answer(ask, poster_of(principal), system.clock(), grant=body.grant)
    except IngestError as error:
        raise problem_of(error) from None
    shown = _asked(request, principal, decided)
    if shown is None:
        raise not_found("ask")
    # Why it was asked is about the note's person: an answer kept for a repeated request goes with them.
    request.state.sealed_under = [system.ingest.state(decided.asked.note).key]
    return shown


def own_ask(request: Request, ask: Ask) -> OwnAsk:
    """An ask as the one who asked sees it."""
    return OwnAsk.model_validate(
        {
            "id": ask.asked.ask,
            "note": ask.asked.note,
            "via": ask.asked.via,
            "state": ask.state(system_of(request).clock()),
            "asked_at": ask.asked.at,
            "until": ask.until and ask.until.isoformat(),
        }
    )


def _asked(request: Request, principal: Principal, ask: Ask) -> OpeningAsk | None:
    """An ask as the note's owner sees it; None when the note is gone, or not of this owner's place."""
    system, state = system_of(request), in_place(request, principal, ask.asked.note)
    if state is None or state.withdrawn:
        return None
    return OpeningAsk.model_validate(
        {
            "id": ask.asked.ask,
            "note": ask.asked.note,
            "source_id": state.body.source_id,
            "return_to": state.body.return_to,
            "via": ask.asked.via,
            "asked_by": ask.asked.asked_by,
            "asked_at": ask.asked.at,
            "reason": system.vault.unwrap(ask.asked.reason),
            "state": ask.state(system.clock()),
            "until": ask.until and ask.until.isoformat(),
        }
    )
