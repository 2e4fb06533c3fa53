"""Every live page: nothing axe objects to, one h1, within a telephone's width, the same words without scripts, kept nowhere."""

from __future__ import annotations

import re
from typing import Final

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from api.auth import Principal
from api.kept_links import Sight
from api.pages.answering import HEADERS
from contracts.events import NoteRecorded
from contracts.words import Kind, PersonRef, Scale, home_unit
from tests.e2e.live.conftest import Visitors
from tests.e2e.live.serving import Live
from tests.support.browser import axe
from tests.support.calibrating import a_sample
from tests.support.door import HOUSING
from tests.support.town import ANALYST, LEAD, STEWARD, WARD_READER

DESKTOP: Final[ViewportSize] = {"width": 1280, "height": 800}
TELEPHONE: Final[ViewportSize] = {"width": 375, "height": 800}
PAGES: dict[str, tuple[Principal | None, str]] = {
    "sign in": (None, "/sign-in"),
    "home": (ANALYST, "/"),
    "home of a ward": (WARD_READER, "/"),
    "patterns": (ANALYST, "/patterns"),
    "patterns narrowed": (STEWARD, "/patterns?kind=problem&place=W01"),
    "pattern": (ANALYST, "/patterns/{pattern}"),
    "pattern with what it rests on": (STEWARD, "/patterns/{pattern}?behind=yes"),
    "deciding about a pattern": (STEWARD, "/patterns/{pattern}/decisions"),
    "deciding about its statements": (STEWARD, "/patterns/{pattern}/decisions?behind=yes"),
    "what was decided": (STEWARD, "/patterns/{pattern}/history"),
    "codebook": (ANALYST, "/codebook"),
    "codebook in full": (STEWARD, "/codebook"),
    "samples": (STEWARD, "/samples"),
    "a sample": (STEWARD, "/samples/{sample}"),
    "signals": (STEWARD, "/signals"),
    "signal": (ANALYST, "/signals/{signal}"),
    "signal in full": (STEWARD, "/signals/{signal}?behind=yes"),
    "how the promise was kept": (ANALYST, "/signals/calibration"),
    "sheet": (ANALYST, "/sheet"),
    "preview": (ANALYST, "/places/C01/weeks/2026-W45"),
    "sheet of a ward": (WARD_READER, "/sheet"),
    "spaces": (STEWARD, "/spaces"),
    "space": (STEWARD, "/spaces/{space}"),
    "readings": (STEWARD, "/spaces/{space}/readings/{signal}"),
    "readings for one who reads only": (ANALYST, "/spaces/{space}/readings/{signal}"),
    "outbox": (STEWARD, "/questions"),
    "opening": (STEWARD, "/openings/new?note={note}&via={signal}"),
    "openings": (LEAD, "/openings"),
    "asks to open": (STEWARD, "/openings/asks"),
    "notes of ours": (STEWARD, "/openings/ours"),
    "letter": (STEWARD, "/kept/letter"),
    "letter of the lead": (LEAD, "/kept/letter"),
    "opening of another team's note": (LEAD, "/openings/new?note={note}&via={signal}"),
    "link to what is kept": (None, "/kept/once/{letter}"),
    "no link to what is kept": (None, "/kept"),
    "where a pattern begins": (STEWARD, "/calibrations"),
    "a sample to judge": (STEWARD, "/calibrations/{judged}"),
    "conversation": (STEWARD, "/conversations/new"),
    "not found": (ANALYST, "/nothing-here"),
    "not for you": (ANALYST, "/openings"),
}


@pytest.fixture(scope="session")
def addresses(live: Live) -> dict[str, str]:
    """Ids that addresses are made of; there is a question, a space and two readings to look at."""
    town = live.town
    learning, signal = town.system.learning, town.signal
    learning.ask(signal, "Is it one contractor, or all of them?", "Somebody")
    space = learning.open_space(
        "Homes and health", "To understand what homes do to health.", Scale.PLACE, "C01", "Somebody"
    )
    first = learning.record_reading(space, signal, "The contractor changed.", None, "Somebody")
    learning.record_reading(space, signal, "It is the cold, not the contractor.", first, "Somebody else")
    note = sorted(town.system.evidence.notes_behind(signal))[0]
    letter, _ = town.system.kept_links.make(somebody(live), "")
    pattern = town.pattern
    unit = town.system.patterns.unit_of(pattern)
    assert unit is not None
    town.system.curating.confirm(pattern, "Somebody", "as people say it")
    sample = town.system.coding.draw(unit, Kind.PROBLEM, 20, (pattern,), (STEWARD.name, "Somebody"), "Somebody")
    judged = a_sample(town.system, home_unit("C01"), "C01")
    found = {"pattern": pattern, "signal": signal, "space": space, "note": note, "letter": letter}
    return {**found, "sample": sample, "judged": judged}


def somebody(live: Live) -> Sight:
    """One whose notes are kept, as the letter that their source gives them lets them see."""
    page = live.town.system.log.read(0, 1000)
    person = next(one.payload.person for one in page if isinstance(one.payload, NoteRecorded))
    return Sight((PersonRef(person),), HOUSING)


def words(page: Page) -> str:
    """What the main part says, without the token that each session has of its own."""
    return " ".join(page.locator("main").inner_text().split())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_page_is_whole(visitor: Visitors, live: Live, addresses: dict[str, str], name: str) -> None:
    """Accessible with its details open, one h1, narrow enough, safe headers, the way out for the worried; no script needed."""
    person, template = PAGES[name]
    address = live.url + template.format(**addresses)
    page, plain = visitor(person), visitor(person, scripts=False)
    page.set_viewport_size(DESKTOP)
    response = page.goto(address)
    assert response is not None
    assert {key: response.headers.get(key.lower()) for key in HEADERS} == HEADERS
    plain.goto(address)
    assert_whole(page, plain, live)


def test_what_is_kept_of_somebody_is_whole(visitor: Visitors, live: Live) -> None:
    """The page that a person opens by their letter, who may have an old telephone and no script, is as good as any."""
    page, plain = visitor(), visitor(scripts=False)
    for window in (page, plain):
        letter, _ = live.town.system.kept_links.make(somebody(live), "")
        window.goto(f"{live.url}/kept/once/{letter}")
        window.get_by_role("button", name="Open it now").click()
        expect(window.get_by_role("heading", level=1)).to_have_text("What is kept of what you said")
        expect(window.locator(".ic-said").first).to_be_visible()
    page.reload()  # it tells of the other window's link as well, since that was used
    page.set_viewport_size(DESKTOP)
    assert_whole(page, plain, live)
    for window in (page, plain):
        window.context.clear_cookies()


def assert_whole(page: Page, plain: Page, live: Live) -> None:
    """Both windows show one page: one h1, the way out, nothing axe objects to, narrow enough, the same words without scripts."""
    assert page.locator("h1").count() == 1
    worried = page.get_by_role("link", name="I am worried about someone")
    assert {link.get_attribute("href") for link in worried.all()} == {live.town.system.settings.safeguarding_url}
    for details in page.locator("details").all():
        details.locator("summary").click()
    axe(page)
    page.set_viewport_size(TELEPHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= TELEPHONE["width"]
    for details in plain.locator("details").all():
        details.locator("summary").click()
    plain.set_viewport_size(TELEPHONE)
    assert words(plain) == words(page)


def test_the_published_sheet_prints_on_one_side(visitor: Visitors, live: Live) -> None:
    """What goes on the wall is one page of A4."""
    page = visitor(ANALYST)
    page.goto(f"{live.url}/sheet")
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1


def test_choosing_a_kind_changes_the_list_in_place(visitor: Visitors, live: Live) -> None:
    """With scripts the list changes without a new page; only the address lies in the browser's storage, for the session."""
    page = visitor(ANALYST)
    page.set_viewport_size(DESKTOP)
    page.goto(f"{live.url}/patterns")
    page.evaluate("window.stayed = true")
    page.get_by_label("Kind").select_option("aspiration")
    page.wait_for_url(re.compile("kind=aspiration"))
    page.get_by_role("heading", name="Problems in common").wait_for(state="detached")
    assert page.evaluate("window.stayed") is True
    assert page.evaluate("Object.values(localStorage)") == []
    assert page.evaluate("Object.values(sessionStorage)") == ["/patterns?kind=aspiration&place=&by="]
