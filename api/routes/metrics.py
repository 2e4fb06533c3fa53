"""Figures for whoever runs the service, in Prometheus's format."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Annotated, Final

from fastapi import APIRouter, Request, Response, Security
from fastapi.responses import PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST

from api.auth import BEARER, holding, principal_of
from api.openapi import problem_response
from contracts.words import Scope

router = APIRouter(tags=["health"])
PASSED_ON: Final = re.compile(r"forwarded|via|x-forwarded-.*|x-real-ip|.*-(client|connecting)-ip")
"""Headers of a proxy: whoever is behind it is not on this machine, even if the proxy is."""


@router.get(
    "/metrics",
    summary="How the machine does",
    response_class=PlainTextResponse,
    responses={401: problem_response("who asks is neither on this machine nor an administrator")},
)
def metrics(request: Request, _shown: Annotated[object, Security(BEARER)] = None) -> Response:
    """Requests by route, databases, followers' lag in events and what they set aside; nothing of what is in any note.

    Open to this machine without a token (not through a proxy); anybody else needs the scope admin.
    """
    if not _from_this_machine(request):
        holding(request, principal_of(request), Scope.ADMIN)
    return Response(request.app.state.metrics.text(), media_type=CONTENT_TYPE_LATEST)


def _from_this_machine(request: Request) -> bool:
    """A plain proxy may add no header at all, but it asks by the name that it was asked by."""
    if any(PASSED_ON.fullmatch(name) for name in request.headers):
        return False
    return _is_loopback(request.client.host if request.client else "") and _is_loopback(request.url.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
