"""The served town, and browsers of its people: with scripts or without."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from api.auth import Principal
from tests.e2e.live.serving import Live, serving
from tests.support.town import Town

REFUSED = "the server responded with a status of 4"
"""What the browser says of a page that answers 403, 404 or 422, as it should."""


class Visitors:
    """One browser window for each person, with scripts or without; it remembers what the browser complained of."""

    def __init__(self, browser: Browser, live: Live) -> None:
        self._browser = browser
        self._live = live
        self._pages: dict[tuple[Principal | None, bool], Page] = {}
        self.complaints: list[str] = []

    def __call__(self, person: Principal | None = None, *, scripts: bool = True) -> Page:
        """The window of somebody, signed in by their link."""
        if (person, scripts) not in self._pages:
            self._pages[person, scripts] = self._window(person, scripts)
        return self._pages[person, scripts]

    def _window(self, person: Principal | None, scripts: bool) -> Page:
        context = self._browser.new_context(
            locale="en-GB", timezone_id="Europe/London", reduced_motion="reduce", java_script_enabled=scripts
        )
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "request", lambda asked: None if asked.url.startswith(self._live.url) else self.complaints.append(asked.url)
        )
        if person is not None:
            page.goto(self._live.link(person))
        return page

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and REFUSED not in message.text:
            self.complaints.append(message.text)

    def leave(self) -> None:
        """Close every window."""
        for page in self._pages.values():
            page.context.close()


@pytest.fixture(scope="session")
def live(town: Town) -> Iterator[Live]:
    """The town on a free loopback port."""
    with serving(town) as served:
        yield served


@pytest.fixture(scope="session")
def visitors(browser: Browser, live: Live) -> Iterator[Visitors]:
    """The windows of a session."""
    made = Visitors(browser, live)
    yield made
    made.leave()


@pytest.fixture
def visitor(visitors: Visitors) -> Iterator[Visitors]:
    """Gives somebody's window; fails the test where a browser complains or asks another machine."""
    yield visitors
    heard, visitors.complaints = visitors.complaints, []
    assert not heard
