"""Who is asking: bearer tokens for systems, a signed session for people, each with scopes and limits."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPBearer
from sqlalchemy import Column, DateTime, Engine, Table, Text, insert, select

from api.problems import ProblemError, forbidden
from contracts.words import Scope
from services.foundation.database import Id, keys_metadata, writing

access_token = Table(
    "access_token",
    keys_metadata,
    Column("id", Id, primary_key=True),
    Column("digest", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("place", Id),
    Column("team", Text),
    Column("source", Text),
    Column("made_at", DateTime(timezone=True), nullable=False),
)
PREFIX = "ic"
BEARER = HTTPBearer(
    scheme_name="bearer", description="A token made with `incommon token`, with scopes and limits.", auto_error=False
)
"""For OpenAPI alone: who is asking is read by `principal_of`."""


@dataclass(frozen=True)
class Principal:
    """A system or a person who is asking.

    Attributes:
        name: as it is written into events ("who").
        place: only this place and what lies in it; None for any.
        team: the team it belongs to; None for none.
        source: the only source it may write for; None for any (evaluation only).
    """

    name: str
    scopes: frozenset[Scope] = field(default_factory=frozenset)
    place: str | None = None
    team: str | None = None
    source: str | None = None

    def may(self, scope: Scope) -> bool:
        """Whether it holds a scope."""
        return scope in self.scopes


class Tokens:
    """Bearer tokens: prefixed, random, kept as a hash."""

    def __init__(self, keys: Engine, clock: Callable[[], datetime]) -> None:
        self.keys = keys
        self.clock = clock

    def issue(self, principal: Principal) -> str:
        """Make a token; it is shown once and kept only as a hash."""
        ident, secret = secrets.token_hex(6), secrets.token_urlsafe(24)
        with writing(self.keys) as connection:
            connection.execute(
                insert(access_token).values(
                    id=ident,
                    digest=hashlib.sha256(secret.encode()).hexdigest(),
                    name=principal.name,
                    scopes=" ".join(sorted(principal.scopes)),
                    place=principal.place,
                    team=principal.team,
                    source=principal.source,
                    made_at=self.clock(),
                )
            )
        return f"{PREFIX}_{ident}_{secret}"

    def who(self, token: str) -> Principal | None:
        """The principal of a token, or None."""
        prefix, _, rest = token.partition("_")
        ident, _, secret = rest.partition("_")
        if prefix != PREFIX or not secret:
            return None
        with self.keys.connect() as connection:
            row = connection.execute(select(access_token).where(access_token.c.id == ident)).first()
        if row is None or not secrets.compare_digest(row.digest, hashlib.sha256(secret.encode()).hexdigest()):
            return None
        return Principal(row.name, frozenset(Scope(s) for s in row.scopes.split()), row.place, row.team, row.source)


def principal_of(request: Request) -> Principal | None:
    """Who is asking, by bearer token or by the session of a person signed in; None for nobody."""
    header = request.headers.get("authorization", "")
    if header:
        scheme, _, token = header.partition(" ")
        found: Principal | None = request.app.state.recent.who(token.strip()) if scheme.lower() == "bearer" else None
        if found is None:
            raise ProblemError(
                401,
                "not-signed-in",
                "A token is needed",
                "authorization: this token is not known; make one with `incommon token`.",
                headers={"WWW-Authenticate": "Bearer"},
            )
        return found
    session: Principal | None = request.app.state.sessions.who(request)
    return session


def _remembered(request: Request) -> Principal | None:
    header = request.headers.get("authorization", "")
    found: Principal | None = (
        request.app.state.recent.remembered(header[7:].strip()) if header[:7].lower() == "bearer " else None
    )
    return found


def require(*scopes: Scope) -> Callable[..., Awaitable[Principal]]:
    """A dependency: the principal, who must hold every one of these scopes."""

    async def dependency(request: Request, _shown: Annotated[object, Security(BEARER)] = None) -> Principal:
        # Only a token that must be looked up is worth the way to another thread and back.
        principal = _remembered(request) or await run_in_threadpool(principal_of, request)
        if principal is None:
            raise ProblemError(
                401,
                "not-signed-in",
                "A token is needed",
                "Send `Authorization: Bearer TOKEN`; make a token with `incommon token`.",
                headers={"WWW-Authenticate": "Bearer"},
            )
        missing = [scope for scope in scopes if not principal.may(scope)]
        if missing:
            raise forbidden(f"This needs the scope {', '.join(missing)}, which this token does not have.")
        return principal

    return dependency


Writer = Annotated[Principal, Depends(require(Scope.NOTES_WRITE))]
PatternsReader = Annotated[Principal, Depends(require(Scope.PATTERNS_READ))]
SignalsReader = Annotated[Principal, Depends(require(Scope.SIGNALS_READ))]
ContextReader = Annotated[Principal, Depends(require(Scope.CONTEXT_READ))]
Learner = Annotated[Principal, Depends(require(Scope.LEARNING_WRITE))]
Admin = Annotated[Principal, Depends(require(Scope.ADMIN))]
