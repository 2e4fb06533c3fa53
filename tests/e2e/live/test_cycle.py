"""The whole cycle as people live it: from the sheet to a question, its answer, readings, a note opened, a note written."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Page, expect

from contracts.words import Scope
from tests.e2e.live.conftest import Visitors
from tests.e2e.live.serving import Live
from tests.support.door import HOUSING
from tests.support.system import bearer
from tests.support.town import LEAD, REPAIRS, STEWARD

QUESTION = "Is it one contractor, or has the phone line changed?"
ANSWER = "She says the new firm texts instead of ringing."
FIRST = "The contractor changed in October, so nobody knows whom to ring."
SECOND = "It is the cold, not the contractor: last winter was the same."
REASON = "The worker who wrote it has left and nobody can be asked."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_cycle(visitor: Visitors, live: Live, scripts: bool) -> None:
    """Sign in, sheet, signal, ask, answered by API, read, dissent, open with a reason, seen by the lead, write down."""
    page = visitor(STEWARD, scripts=scripts)
    page.goto(live.url)
    expect(page.get_by_text("Signed in as Sam, learning-space steward")).to_be_visible()
    mark = "with scripts" if scripts else "without"
    _ask(page, f"{QUESTION} {mark}")
    _answer_by_api(live, f"{QUESTION} {mark}", f"{ANSWER} {mark}")
    page.reload()
    expect(page.get_by_text(f"{ANSWER} {mark}")).to_be_visible()
    signal = page.url.partition("#")[0]
    _read_together(page, signal, mark)
    _open_a_note(page, signal, f"{REASON} {mark}")
    lead = visitor(LEAD, scripts=scripts)
    lead.goto(live.url)
    lead.get_by_role("link", name="Openings", exact=True).click()
    row = lead.get_by_role("row").filter(has_text=f"{REASON} {mark}")
    expect(row).to_contain_text("Sam, learning-space steward")
    _write_down(page, scripts=scripts)


def _ask(page: Page, question: str) -> None:
    page.get_by_role("link", name="Weekly sheet", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("weekly sheet")
    page.locator(".ic-entries a", has_text="damp repairs").first.click()
    expect(page.get_by_text("A clue, not a verdict")).to_be_visible()
    box = page.get_by_label("Your question")
    assert box.input_value(), "a question is offered"
    box.fill(" ")
    page.get_by_role("button", name="Ask the teams behind it").click()
    expect(page.get_by_role("alert").get_by_text("Write the question you want to ask")).to_be_visible()
    page.get_by_label("Your question").fill(question)
    page.get_by_role("button", name="Ask the teams behind it").click()
    expect(page.get_by_role("heading", name=question)).to_be_visible()


def _answer_by_api(live: Live, question: str, answer: str) -> None:
    token = bearer(live.town.system, Scope.NOTES_WRITE, source=HOUSING)
    with httpx.Client(base_url=live.url, headers=token) as source:
        asked = source.get("/v1/questions", params={"source": HOUSING}).json()["items"]
        (mine,) = [one for one in asked if one["text"] == question]
        body = {"text": answer, "voice": "person"}
        assert source.post(f"/v1/questions/{mine['id']}/answers", json=body).status_code == 201


def _read_together(page: Page, signal: str, mark: str) -> None:
    page.get_by_role("link", name="Learning spaces", exact=True).click()
    page.get_by_label("What is it called?").fill(f"Homes and health {mark}")
    page.get_by_label("What is it for?").fill("To understand what homes do to health.")
    page.get_by_role("button", name="Open the space").click()
    expect(page.get_by_role("alert").get_by_text("Choose the scale it works at")).to_be_visible()
    assert page.get_by_label("What is it called?").input_value() == f"Homes and health {mark}"
    page.get_by_label("At which scale does it work?").select_option("place")
    page.get_by_role("button", name="Open the space").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Homes and health {mark}")
    page.goto(signal)
    page.get_by_role("link", name=f"Read it in Homes and health {mark}").click()
    page.get_by_label("How do you understand it?").fill(FIRST)
    page.get_by_role("button", name="Add my reading").click()
    expect(page.get_by_text(FIRST)).to_be_visible()
    page.get_by_label("How do you understand it?").fill(SECOND)
    page.get_by_label("Does it disagree with another reading?").select_option(index=1)
    page.get_by_role("button", name="Add my reading").click()
    expect(page.get_by_text(FIRST)).to_be_visible()
    expect(page.get_by_text(SECOND)).to_be_visible()
    expect(page.get_by_role("article").nth(1)).to_contain_text("Disagrees with reading 1")


def _open_a_note(page: Page, signal: str, reason: str) -> None:
    page.goto(signal)
    page.get_by_role("link", name="Show the statements it rests on").click()
    page.get_by_role("link", name="Open the whole note").first.click()
    page.get_by_role("button", name="Record my reason and open the note").click()
    expect(page.get_by_role("alert").get_by_text("Say why you need to read the note")).to_be_visible()
    page.get_by_label("Why do you need to read it?").fill(reason)
    page.get_by_role("button", name="Record my reason and open the note").click()
    expect(page.get_by_text("Your opening of this note was recorded")).to_contain_text(reason)
    expect(page.get_by_text("Staying near the school")).to_be_visible()
    expect(page.locator(".ic-said").first).to_contain_text(REPAIRS)


def _write_down(page: Page, *, scripts: bool) -> None:
    page.get_by_role("link", name="Write down a conversation", exact=True).click()
    page.get_by_label("Who is it about?").fill("G-7")
    page.get_by_label("When was it?").fill("2026-11-17")
    page.get_by_label("Where do they live?").select_option("W01")
    page.get_by_label("In the words that were used").fill(f"{REPAIRS} again all winter Maureen")
    page.get_by_label("What is it?").select_option("problem")
    page.get_by_label("Whose words?").select_option("person")
    page.get_by_label("Names to hide").fill("Maureen")
    page.get_by_label("To our place: the council area").check()
    page.get_by_role("button", name="Keep this conversation").click()
    error = page.get_by_role("alert").get_by_role("link")
    expect(error).to_contain_text("Tick this if the person said so")
    assert page.get_by_label("Who is it about?").input_value() == "G-7"
    page.get_by_label("The person said so themselves").check()
    page.get_by_role("button", name="Add something else that was said").click()
    expect(page.get_by_label("In the words that were used")).to_have_count(2)
    page.get_by_role("button", name="Keep this conversation").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The conversation is kept")
    if not scripts:
        page.wait_for_timeout(1000)
        page.reload()
    said = page.locator(".ic-said")
    expect(said).to_contain_text("Near", timeout=2000)
    expect(said).to_contain_text("[name]")
    expect(said).not_to_contain_text("Maureen")
