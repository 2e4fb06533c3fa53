"""Addresses whose parts are URIs or other systems' ids: matched before they are decoded, as both may hold slashes."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import unquote_to_bytes

from fastapi import Path
from fastapi.routing import APIRoute
from pydantic import AfterValidator
from starlette.routing import Match
from starlette.types import Scope


class EncodedRoute(APIRoute):
    """A route whose parts arrive as they stood in the address, still URL-encoded."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match the address before it was decoded."""
        raw: bytes | None = scope.get("raw_path")
        if raw:
            scope = {**scope, "path": raw.split(b"?")[0].decode("latin-1")}
        return super().matches(scope)


def decoded(part: str) -> str:
    """A part of an address, decoded.

    Raises:
        ValueError: it is not UTF-8.
    """
    try:
        return unquote_to_bytes(part).decode("utf-8")
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8; URL-encode it from UTF-8") from None


EncodedPart = Annotated[str, Path(description="URL-encoded, slashes too"), AfterValidator(decoded)]
