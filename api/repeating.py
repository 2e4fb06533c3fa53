"""Where `Idempotency-Key` meets HTTP: around every POST of the API that has no idempotency of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import problems
from api.auth import Principal, principal_of
from api.bodies import SMALL, limited
from api.limits import Buckets
from api.once import FirstAnswer, Once
from api.problems import ProblemError, invalid
from services.foundation.log import SERVICE_KEY

HEADER: Final = "Idempotency-Key"
SHAPE: Final = re.compile(r"[\x21-\x7e]{1,200}")
OF_THEIR_OWN: Final = frozenset({"/v1/notes", "/v1/notes/batch", "/v1/notes/check"})
"""A note is taken once by its (source, id)."""
NEVER_KEPT: Final = frozenset({"/v1/people/links", "/v1/people/access", "/v1/people/mentions", "/v1/openings"})
"""Answers that no store may hold: a link's secret, everything a person said, whose words name somebody, a whole note. Asking
again does no harm: who opens a note again is shown it as it stands now, if they still may, and that is recorded."""
WORDLESS: Final = frozenset(
    {
        "/v1/calibrations",
        "/v1/calibrations/{sample}/cut-off",
        "/v1/calibrations/{sample}/judgements",
        "/v1/codebook",
        "/v1/curation/{curation}/undo",
        "/v1/notes/{note}/mask",
        "/v1/opening-asks",
        "/v1/patterns/{pattern_id}/aside",
        "/v1/patterns/{pattern_id}/belonging",
        "/v1/patterns/{pattern_id}/confirmation",
        "/v1/patterns/{pattern_id}/description",
        "/v1/patterns/{pattern_id}/merges",
        "/v1/patterns/{pattern_id}/name",
        "/v1/patterns/{pattern_id}/splits",
        "/v1/people/erase",
        "/v1/people/hold",
        "/v1/people/merge",
        "/v1/people/object",
        "/v1/people/release",
        "/v1/people/unmerge",
        "/v1/patterns/{pattern_id}/quotes",
        "/v1/places",
        "/v1/questions/{question}/answers",
        "/v1/samples",
        "/v1/samples/{sample}/codes",
        "/v1/signals/{signal}/questions",
        "/v1/spaces",
    }
)
"""Routes whose answers hold nothing that anybody said about their life: they are kept under the service's own key. Any other
answer is kept only where its route names the people's keys it is to be sealed under (`sealed_under`)."""
KEPT_HEADERS: Final = (b"content-type", b"location", b"link")
Renewed = Callable[[Principal, str, FirstAnswer], FirstAnswer]
"""A kept answer for one who repeats a request at an address: words in it that may not be read any more are taken out."""
OK, REFUSED, OUR_FAULT = 200, 400, 500


class Repeating:
    """Middleware: does a request with an `Idempotency-Key` once, and answers its repeats."""

    def __init__(self, app: ASGIApp, once: Once, renewed: Renewed) -> None:
        self.app = app
        self.once = once
        self.renewed = renewed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is not for us."""
        given = _key(scope)
        if given is None:
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            if not SHAPE.fullmatch(given):
                raise invalid((HEADER, "must be 1 to 200 visible ASCII characters, such as a UUID"))
            raw = await limited(request, SMALL)
            principal = await run_in_threadpool(principal_of, request)
            if principal is None:
                await self.app(scope, _again(raw), send)
                return
            limits: Buckets = scope["app"].state.limits
            limits.check(principal.ident or principal.name)  # a repeat costs as much as what it repeats
            name = self.once.name_of(principal, request.url.path, given)
            first = await run_in_threadpool(self.once.begin, name, request.url.query.encode() + b"\n" + raw)
            if first is not None:
                first = await run_in_threadpool(self.renewed, principal, request.url.path, first)
        except ProblemError as problem:
            await problems.answer(problem, request)(scope, receive, send)
            return
        if first is not None:
            headers = {**first.headers, "Idempotency-Replayed": "true"}
            await Response(first.body, first.status, headers)(scope, receive, send)
            return
        await self._do(name, scope, raw, send)

    async def _do(self, name: str, scope: Scope, raw: bytes, send: Send) -> None:
        """Do it, and keep the answer before it is sent: an answer that was seen is an answer that is kept."""
        told: list[Message] = []

        async def hold(message: Message) -> None:
            told.append(message)

        await self.app(scope, _again(raw), hold)  # what escapes is our fault, and leaves the claim as it is
        status = int(told[0]["status"])
        if OK <= status < REFUSED:
            kept = {key.decode(): value.decode() for key, value in told[0]["headers"] if key in KEPT_HEADERS}
            body = b"".join(message.get("body", b"") for message in told[1:])
            keys = _sealed_under(scope)
            if keys:  # else the claim stays without an answer: a repeat is told to look, and nothing is done twice
                await run_in_threadpool(self.once.finish, name, FirstAnswer(status, kept, body), keys)
        elif status < OUR_FAULT:
            await run_in_threadpool(self.once.drop, name)
        for message in told:
            await send(message)


def _key(scope: Scope) -> str | None:
    """The key of a request that is ours to keep."""
    if scope["type"] != "http" or scope["method"] != "POST" or not scope["path"].startswith("/v1/"):
        return None
    if scope["path"] in OF_THEIR_OWN or scope["path"] in NEVER_KEPT:
        return None
    wanted = HEADER.lower().encode()
    found = next((value for name, value in scope["headers"] if name == wanted), None)
    return None if found is None else found.decode("latin-1")


def _sealed_under(scope: Scope) -> Sequence[str]:
    """Ids of the keys that an answer is kept under; none: it is not kept."""
    named: Sequence[str] | None = scope.get("state", {}).get("sealed_under")
    if named is not None:
        return named
    return (SERVICE_KEY,) if getattr(scope.get("route"), "path", None) in WORDLESS else ()


def _again(raw: bytes) -> Receive:
    """A body that was read, to be read again."""
    messages: list[Message] = [{"type": "http.request", "body": raw, "more_body": False}]

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    return receive
