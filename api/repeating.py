"""Where `Idempotency-Key` meets HTTP: around every POST of the API that has no idempotency of its own."""

from __future__ import annotations

import re
from typing import Final

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import problems
from api.auth import principal_of
from api.bodies import SMALL, limited
from api.once import FirstAnswer, Once
from api.problems import ProblemError, invalid
from services.foundation.log import SERVICE_KEY

HEADER: Final = "Idempotency-Key"
SHAPE: Final = re.compile(r"[\x21-\x7e]{1,200}")
OF_THEIR_OWN: Final = frozenset({"/v1/notes", "/v1/notes/batch", "/v1/notes/check"})
"""A note is taken once by its (source, id)."""
NEVER_KEPT: Final = frozenset({"/v1/people/links", "/v1/people/access"})
"""Answers that no store may hold: a link's secret, and everything a person said. Asking again does no harm."""
KEPT_HEADERS: Final = (b"content-type", b"location", b"link")
OK, REFUSED, OUR_FAULT = 200, 400, 500


class Repeating:
    """Middleware: does a request with an `Idempotency-Key` once, and answers its repeats."""

    def __init__(self, app: ASGIApp, once: Once) -> None:
        self.app = app
        self.once = once

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
            name = self.once.name_of(principal, request.url.path, given)
            first = await run_in_threadpool(self.once.begin, name, request.url.query.encode() + b"\n" + raw)
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
            key = scope.get("state", {}).get("sealed_under", SERVICE_KEY)
            await run_in_threadpool(self.once.finish, name, FirstAnswer(status, kept, body), key)
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


def _again(raw: bytes) -> Receive:
    """A body that was read, to be read again."""
    messages: list[Message] = [{"type": "http.request", "body": raw, "more_body": False}]

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    return receive
