"""Every page in a real browser: nothing axe objects to, nothing overflows a telephone, the sheet on one side of A4."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from api.correcting import CAME
from api.pages import paths
from api.pages.rendering import Pages
from api.pages.views import SheetPage
from api.sheet_words import unheard_sentences
from services.signals.words import CLUE_WORDS
from tests.e2e.pages.still import DESKTOP, HOST, TELEPHONE, serve_files
from tests.support.browser import axe
from tests.unit.api.pages.samples import FRAME, NOBODY, PAGES

QUESTION = "In the lives behind these notes, what came before this {} ({}), and what matters most to them now?"
"""The first question of most signals (`services.signals.words.questions`)."""
RENDERED = {name: Pages().render(view, FRAME) for name, view in PAGES.items()}
widths = pytest.mark.parametrize("width", [DESKTOP, TELEPHONE])


@pytest.fixture
def samples(page: Page) -> Iterator[Page]:
    """A page that can visit every sample, and fails the test if the browser complains of anything."""
    complaints: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    page.on("console", listen)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    serve_files(page, RENDERED)
    yield page
    assert not complaints


@widths
@pytest.mark.parametrize("name", sorted(PAGES))
def test_accessible_and_within_its_width(samples: Page, name: str, width: int) -> None:
    """No violation of WCAG 2.2 AA with details opened, and no sideways scrolling of the page as a whole."""
    samples.set_viewport_size({"width": width, "height": 900})
    samples.goto(f"{HOST}/{name}")
    for details in samples.locator("details").all():
        details.locator("summary").click()
    axe(samples)
    assert samples.evaluate("document.documentElement.scrollWidth") <= width


NAMED = re.compile("waiting for a call back about repairs", re.IGNORECASE)
"""The name of the samples' pattern."""
ONE_WORD = "Llanfairpwllgwyngyll" * 6


@widths
@pytest.mark.parametrize("name", sorted(name for name, page in RENDERED.items() if NAMED.search(page)))
def test_a_name_of_one_long_word_widens_no_page(samples: Page, name: str, width: int) -> None:
    """People name patterns as they like, in up to 120 characters: the word breaks, wherever the name stands."""
    serve_files(samples, {"long": NAMED.sub(ONE_WORD, RENDERED[name])})
    samples.set_viewport_size({"width": width, "height": 900})
    samples.goto(f"{HOST}/long")
    for details in samples.locator("details").all():
        details.locator("summary").click()
    assert samples.evaluate("document.documentElement.scrollWidth") <= width


def test_the_weekly_sheet_prints_on_one_side(samples: Page) -> None:
    """Twelve signals with questions as long as they are, with what was not heard, data clues and corrections: one page of A4."""
    sheet = PAGES["sheet"]
    assert isinstance(sheet, SheetPage)
    twelve = tuple(
        dataclasses.replace(one, question=QUESTION.format(one.pattern_kind, one.pattern))
        for one in (*sheet.signals, *sheet.signals[:4])
    )
    full = dataclasses.replace(
        sheet,
        signals=twelve,
        not_heard=unheard_sentences(
            {"silent_sources": 2, "notes_held_back_by_reach": 40, "people_in_nothing_told": 60}, {}
        ),
        clues=tuple(f"Harbour Housing: {CLUE_WORDS[clue]}" for clue in ("new source", "copied text")),
        corrections=tuple(f"Ambridge, {one.pattern}, the week of 26 October 2026: {CAME}" for one in twelve[:3]),
    )
    serve_files(samples, {"full": Pages().render(full, FRAME)})
    samples.goto(f"{HOST}/full")
    pdf = samples.pdf(prefer_css_page_size=True)
    assert len(full.signals) == 12
    assert len(full.not_heard) == 3
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 59[45]\S* 84[12]", pdf)


def test_a_narrow_screen_opens_a_drawing_on_the_latest_week(samples: Page) -> None:
    """The week that people ask about is in sight; the past is a scroll away."""
    samples.set_viewport_size({"width": TELEPHONE, "height": 900})
    samples.goto(f"{HOST}/pattern")
    label = samples.locator("svg text", has_text="signal week").bounding_box()
    scroll = samples.locator(".ic-chart__scroll")
    assert label is not None
    assert 0 <= label["x"] <= TELEPHONE - label["width"]
    assert scroll.evaluate("box => box.scrollWidth > box.clientWidth")


def test_the_skip_link_is_the_first_stop(samples: Page) -> None:
    """Someone with a keyboard can pass the navigation at once."""
    samples.goto(f"{HOST}/home")
    samples.keyboard.press("Tab")
    assert samples.evaluate("document.activeElement.getAttribute('href')") == "#main-content"


def test_choosing_a_kind_changes_the_list_in_place(samples: Page) -> None:
    """With JavaScript the list changes without a new page, and the address follows."""
    samples.goto(f"{HOST}{paths.PATTERNS}")
    samples.evaluate("window.stayed = true")
    with samples.expect_response(lambda answer: "kind=problem" in answer.url):
        samples.get_by_label("Kind").select_option("problem")
    samples.wait_for_url(re.compile("kind=problem"))
    assert samples.evaluate("window.stayed") is True
    assert samples.evaluate("localStorage.length") == 0


def test_the_conversation_form_posts_without_javascript(browser: Browser) -> None:
    """Typed, chosen and sent with scripts switched off: every word arrives, in the body and not in the address."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    serve_files(page, {**RENDERED, "conversation": Pages().render(PAGES["conversation"], NOBODY)})
    page.goto(f"{HOST}/conversation")
    page.get_by_label("Who is it about?").fill("P-204")
    page.get_by_label("When was it?").fill("2026-11-02")
    page.get_by_label("In the words that were used").fill("I want to cook with others")
    page.get_by_label("What is it?").select_option("aspiration")
    page.get_by_label("Whose words?").select_option("person")
    page.get_by_label("To our team").check()
    with page.expect_request(f"{HOST}{paths.CONVERSATIONS}") as sent:
        page.get_by_role("button", name="Keep this conversation").click()
    typed = parse_qs(sent.value.post_data or "")
    context.close()
    assert sent.value.method == "POST"
    assert "?" not in sent.value.url
    assert typed["csrf_token"] == [NOBODY.csrf_token]
    assert typed["statement-1-text"] == ["I want to cook with others"]
    assert (typed["statement-1-kind"], typed["statement-1-voice"]) == (["aspiration"], ["person"])
    assert (typed["person"], typed["occurred_at"], typed["reach"]) == (["P-204"], ["2026-11-02"], ["team"])
    assert "more" not in typed
