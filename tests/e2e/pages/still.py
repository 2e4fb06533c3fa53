"""Rendered pages in a browser without a service: each request is answered from memory, none leaves the process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route

from api.pages import paths
from api.pages.rendering import static_bytes

DESKTOP: Final = 1280
TELEPHONE: Final = 375
HOST: Final = "http://127.0.0.1:9"
"""Nothing listens there (the discard port): an address that is not answered from memory is refused."""
TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'"
)


def serve_files(page: Page, rendered: Mapping[str, str]) -> None:
    """Answer `/NAME` with a rendered page and `/static/...` with the package's files, under a strict policy."""

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path.startswith(paths.STATIC + "/"):
            name = path.removeprefix(paths.STATIC + "/")
            route.fulfill(body=static_bytes(name), content_type=TYPES[Path(name).suffix])
        elif path.removeprefix("/") in rendered:
            headers = {"Content-Security-Policy": POLICY}
            body = rendered[path.removeprefix("/")]
            route.fulfill(body=body, content_type="text/html; charset=utf-8", headers=headers)
        else:
            route.fulfill(status=404, body="no such sample")

    page.route(f"{HOST}/**", answer)


def photograph(page: Page, name: str, to: Path) -> None:
    """A picture of the whole of a sample page."""
    page.goto(f"{HOST}/{name}")
    page.screenshot(path=to, full_page=True)
