"""The straight way of single posts, past the framework's routing and injection, which cost more than all that is done for a note.

It is taken by exactly `POST /v1/notes`. Any other spelling of the address, and anything behind a question mark, goes the
framework's way, to the same function with the same checks in the same order.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from api.auth import require
from api.posting import one_note
from api.routes.notes import post_note
from contracts.words import Scope as Held

PATH = "/v1/notes"
_writer = require(Held.NOTES_WRITE)


class StraightRoute(Route):
    """A route for one address as it is written, byte for byte, without parameters: nothing in it can be unsound or unknown."""

    def __init__(self, path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> None:
        super().__init__(path, endpoint, methods=["POST"], include_in_schema=False)
        self.raw = path.encode()

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request is for here; all others are left to the framework's routes, those that are refused too."""
        if scope["type"] != "http" or scope["method"] != "POST" or scope["query_string"]:
            return Match.NONE, {}
        if scope.get("raw_path") != self.raw:
            return Match.NONE, {}
        return Match.FULL, {"endpoint": self.endpoint, "path_params": {}, "route": self}


async def _post(request: Request) -> Response:
    return await post_note(request, await _writer(request), await one_note(request))


def straight_post() -> StraightRoute:
    """The route, to stand before all others."""
    return StraightRoute(PATH, _post)
