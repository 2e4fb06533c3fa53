"""The browser that tests get is real, finds what axe finds, and reaches no other machine."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Page

from tests.support.browser import axe

GOOD = """<!doctype html><html lang="en-GB"><head><title>A clue, not a verdict</title></head>
<body><main><h1>What moved</h1><p id="said">Waiting for repairs</p></main>
<script>document.getElementById("said").textContent += ", again"</script></body></html>"""

FAINT = '<p style="color:#bbb;background:#fff">faint</p>'
SMALL = '<button style="width:9px;height:9px;padding:0" aria-label="a"></button>'


@pytest.fixture
def address() -> Iterator[str]:
    """A server on loopback that answers every path with the good page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = GOOD.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has in the base class
            """Say nothing: a test's requests are no news."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_served_page_is_rendered_and_scripted_and_has_no_violation(page: Page, address: str) -> None:
    """The page is loaded over HTTP, its script ran, and axe finds nothing wrong with it."""
    page.goto(address)
    assert page.inner_text("#said") == "Waiting for repairs, again"
    axe(page)


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ('<html lang="en"><title>t</title><main><img src="data:,"></main>', "image-alt"),
        ('<html lang="en"><title>t</title><main>' + FAINT + "</main>", "color-contrast"),
        ("<html><title>t</title><main><p>no language</p></main>", "html-has-lang"),
        ('<html lang="en"><title>t</title><main><input type="text"></main>', "label"),
        ('<html lang="en"><title>t</title><main>' + SMALL * 2 + "</main>", "target-size"),  # new in WCAG 2.2
    ],
)
def test_axe_fails_the_test_and_names_the_rule(page: Page, fault: str, rule: str) -> None:
    """Each kind of fault, one of them new in WCAG 2.2, is an assertion that says which rule is broken."""
    page.set_content("<!doctype html>" + fault)
    with pytest.raises(AssertionError, match=rule):
        axe(page)


def test_a_page_that_asks_another_machine_is_refused(pytester: pytest.Pytester) -> None:
    """Whatever a page asks of another machine is not fetched, and the test that opened it fails."""
    pytester.makeconftest('pytest_plugins = ["tests.support.browser"]')
    pytester.makeini("[pytest]\nmarkers = browser: needs chromium\n")
    pytester.makepyfile(
        """
        def test_page(page):
            page.set_content("<img src='http://elsewhere.invalid/pixel.png'>", wait_until="load")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*the page asked for something from*elsewhere.invalid*"])
