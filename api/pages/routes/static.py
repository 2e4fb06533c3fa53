"""The style sheet, the one script and the icon, from inside the package; their addresses carry their content's hash."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fastapi import APIRouter, Response

from api.pages import paths
from api.pages.rendering import ASSETS, static_bytes
from api.problems import not_found

router = APIRouter()
TYPES: Final = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
FILES: Final = {name: (static_bytes(name), TYPES[Path(name).suffix]) for name in ASSETS.values()}
HEADERS: Final = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}


@router.get(f"{paths.STATIC}/{{name}}")
def static(name: str) -> Response:
    """One file; kept for ever, since another content has another address."""
    if name not in FILES:
        raise not_found("file")
    content, media = FILES[name]
    return Response(content, media_type=media, headers=HEADERS)
