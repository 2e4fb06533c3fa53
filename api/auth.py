"""Who is asking: bearer tokens for systems, a signed session for people, each with scopes and limits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Annotated
from weakref import WeakValueDictionary

from fastapi import Depends, Request, Security
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPBearer

from api.problems import ProblemError, forbidden
from contracts.words import Scope

BEARER = HTTPBearer(
    scheme_name="bearer", description="A key made with `incommon key make`, with scopes and limits.", auto_error=False
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
        ident: id of the key that it asks with; empty for a person who signed in without one.
    """

    name: str
    scopes: frozenset[Scope] = field(default_factory=frozenset)
    place: str | None = None
    team: str | None = None
    source: str | None = None
    ident: str = field(default="", compare=False)

    @property
    def limits(self) -> tuple[str, ...]:
        """Names of what it is limited by."""
        return tuple(name for name in ("place", "team", "source") if getattr(self, name) is not None)

    @property
    def half_an_admin(self) -> bool:
        """Whether it was given admin within limits, which admin has none of: what it does is done for everybody."""
        return Scope.ADMIN in self.scopes and bool(self.limits)

    def may(self, scope: Scope) -> bool:
        """Whether it holds a scope; admin only where nothing limits it."""
        return scope in self.scopes and not (scope is Scope.ADMIN and self.limits)


def no_half_admin(principal: Principal) -> str:
    """Why admin within limits is none, by the limit's name, with the mend."""
    limits = principal.limits
    return (
        f"{limits[0]}: admin is for everybody's notes and knows no {' or '.join(limits)}, so within one it opens nothing; "
        f"leave {'it' if len(limits) == 1 else 'them'} out, or give limited scopes without admin."
    )


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
                "authorization: this token is not known, has ended or was revoked; make one with `incommon key make`.",
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


_turns: WeakValueDictionary[tuple[asyncio.AbstractEventLoop, str], asyncio.Lock] = WeakValueDictionary()


async def _found(request: Request) -> Principal | None:
    """Look the token up, which is worth the way to another thread and back only where nobody did a moment ago.

    When a busy token is due to be looked up again, all who come with it wait for the first one's answer.
    """
    header = request.headers.get("authorization", "")
    if not header:
        return await run_in_threadpool(principal_of, request)
    key = (asyncio.get_running_loop(), header)
    async with _turns.setdefault(key, asyncio.Lock()):
        return _remembered(request) or await run_in_threadpool(principal_of, request)


def asked_by(request: Request, principal: Principal | None) -> None:
    """Count a request to whoever made it; those that nobody is known to have made are counted together.

    Raises:
        ProblemError: 429 where too many came.
    """
    request.app.state.limits.check("" if principal is None else principal.ident or principal.name)


def holding(request: Request, principal: Principal | None, *scopes: Scope) -> Principal:
    """The one who asks, if they hold every one of these scopes and do not ask too often.

    Raises:
        ProblemError: 401, 403 or 429.
    """
    if principal is None:
        raise ProblemError(
            401,
            "not-signed-in",
            "A token is needed",
            "Send `Authorization: Bearer TOKEN`; make a key with `incommon key make`.",
            headers={"WWW-Authenticate": "Bearer"},
        )
    asked_by(request, principal)
    missing = [scope for scope in scopes if not principal.may(scope)]
    if Scope.ADMIN in missing and principal.half_an_admin:
        raise forbidden(no_half_admin(principal))
    if missing:
        raise forbidden(f"This needs the scope {', '.join(missing)}, which this token does not have.")
    return principal


def require(*scopes: Scope) -> Callable[..., Awaitable[Principal]]:
    """A dependency: the principal, who must hold every one of these scopes."""

    async def dependency(request: Request, _shown: Annotated[object, Security(BEARER)] = None) -> Principal:
        return holding(request, _remembered(request) or await _found(request), *scopes)

    return dependency


Writer = Annotated[Principal, Depends(require(Scope.NOTES_WRITE))]
PatternsReader = Annotated[Principal, Depends(require(Scope.PATTERNS_READ))]
SignalsReader = Annotated[Principal, Depends(require(Scope.SIGNALS_READ))]
ContextReader = Annotated[Principal, Depends(require(Scope.CONTEXT_READ))]
Learner = Annotated[Principal, Depends(require(Scope.LEARNING_WRITE))]
Admin = Annotated[Principal, Depends(require(Scope.ADMIN))]
