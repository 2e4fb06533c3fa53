"""A real browser for tests: Debian's chromium, driven by Playwright, and axe-core for accessibility.

Playwright keeps an event loop running in the main thread from its first use until the session ends, so a later test
could not call `asyncio.run`; tests in the browser are therefore moved to the end of the run.
"""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, Route, sync_playwright

from tests.support.needs import missing

NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WCAG_22_AA: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


def find_chromium() -> Path | None:
    """Chromium's program, or None where there is none that runs (Ubuntu's is a stub that asks for snap)."""
    for name in NAMES:
        program = shutil.which(name)
        if program is not None and chromium_version(Path(program)) is not None:
            return Path(program)
    return None


def chromium_version(program: Path) -> str | None:
    """What the program says it is, or None where it does not run."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.strip()


def axe(page: Page) -> None:
    """Assert that axe-core finds no violation of WCAG 2.2 AA on the page as it now is.

    Raises:
        AssertionError: with each rule broken, the elements that break it, and how to mend it.
    """
    options = {"runOnly": {"type": "tag", "values": list(WCAG_22_AA)}, "resultTypes": ["violations"]}
    results = Axe().run(page, options=options)
    assert results.violations_count == 0, results.generate_report()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One chromium for the whole session; a test that asks for it is skipped, with the reason, where none can run."""
    program = find_chromium()
    if program is None:
        missing("browser", "no chromium on this machine (as root on Debian, `make test` installs it)")
    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        except Error as error:
            missing("browser", f"chromium does not start on this machine: {error.message}")
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page of a British visitor, which fails the test if anything is asked of another machine."""
    asked: list[str] = []

    def only_loopback(route: Route) -> None:
        host = urlsplit(route.request.url).hostname
        if host is None or host in LOOPBACK:
            route.continue_()
        else:
            asked.append(host)
            route.abort()

    context = browser.new_context(locale="en-GB", timezone_id="Europe/London", reduced_motion="reduce")
    context.route("**/*", only_loopback)
    yield context.new_page()
    context.close()
    assert not asked, f"the page asked for something from {sorted(set(asked))}: everything must come from the service"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks for the browser, and run it last (see the module's docstring)."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
