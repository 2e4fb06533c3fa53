"""Who may come in and what they see: signing in, limits, forged forms, problems as pages, no more than the API gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import Principal
from api.pages.answering import HEADERS
from api.sessions import Sessions
from contracts.words import Scope
from tests.support.system import a_system, bearer
from tests.support.town import ANALYST, LEAD, STEWARD, TEAM, WARD_READER, Town

Visit = Callable[[Principal], TestClient]


@pytest.fixture
def visit(town: Town) -> Visit:
    """A browser of somebody signed in by their link."""
    app = create_app(town.system)

    def come(person: Principal) -> TestClient:
        client = TestClient(app, follow_redirects=False)
        sessions: Sessions = app.state.sessions
        assert client.get(f"/sign-in/{sessions.link(person)}").status_code == 303
        return client

    return come


def token(html: str) -> str:
    """The token in a page's forms."""
    found = re.search(r'name="csrf_token" value="([0-9a-f]+)"', html)
    assert found
    return found[1]


@pytest.mark.parametrize("path", ["/", "/patterns", "/signals/g1", "/questions", "/openings", "/conversations/new"])
def test_whoever_is_not_signed_in_is_led_to_the_door(town: Town, path: str) -> None:
    """303 to where one signs in, whatever the page."""
    answer = TestClient(create_app(town.system), follow_redirects=False).get(path)
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")


def test_a_link_of_another_house_signs_nobody_in(town: Town) -> None:
    """A forged or changed link is refused with a plain page that does not repeat it."""
    client = TestClient(create_app(town.system), follow_redirects=False)
    forged = Sessions(b"x" * 32, env="evaluation", secure=False).link(STEWARD)
    answer = client.get(f"/sign-in/{forged}")
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert forged not in answer.text


def test_links_are_an_evaluations_alone(tmp_path: Path) -> None:
    """In production a true link signs nobody in and none is offered; a token does, and goes out again."""
    with a_system(tmp_path, env="production") as system:
        app = create_app(system)
        client = TestClient(app, follow_redirects=False)
        assert client.get(f"/sign-in/{app.state.sessions.link(STEWARD)}").status_code == 403
        door = client.get("/sign-in")
        assert "/sign-in/" not in door.text
        wrong = client.post("/sign-in", data={"csrf_token": token(door.text), "token": "ic_no_such"})
        assert wrong.status_code == 422
        assert "This code signs nobody in" in wrong.text
        code = bearer(system, Scope.PATTERNS_READ, Scope.SIGNALS_READ)["Authorization"].removeprefix("Bearer ")
        assert client.post("/sign-in", data={"csrf_token": token(door.text), "token": code}).status_code == 303
        inside = client.get("/")
        assert "Signed in as test, analyst" in inside.text
        assert "No weekly sheet yet" in inside.text
        assert client.post("/sign-out", data={"csrf_token": token(inside.text)}).status_code == 303
        assert client.get("/").status_code == 303


@pytest.mark.parametrize(
    ("person", "path"),
    [
        (ANALYST, "/questions"),
        (ANALYST, "/openings"),
        (ANALYST, "/conversations/new"),
        (ANALYST, "/openings/new?note=n" + "0" * 32 + "&via=g1"),
        (STEWARD, "/openings"),
        (LEAD, "/conversations/new"),
    ],
)
def test_a_page_that_is_not_for_them_says_so(visit: Visit, person: Principal, path: str) -> None:
    """403 as a page, with every safe header."""
    answer = visit(person).get(path)
    assert answer.status_code == 403
    assert "This is not for you" in answer.text
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_a_reader_of_one_ward_sees_no_other_place(town: Town, visit: Visit) -> None:
    """Neither its sheet, nor its patterns' view, nor the whole town's signal, nor another ward's."""
    client = visit(WARD_READER)
    assert client.get("/sheet").headers["location"] == "/places/W01/weeks/latest"
    for path in (
        "/places/C01/weeks/latest",
        "/places/W02/weeks/latest",
        "/patterns?place=W02",
        f"/signals/{town.signal}",
    ):
        assert client.get(path).status_code == 404, path
    assert "Low Side" not in client.get("/patterns").text


def test_a_page_shows_no_more_than_the_api(town: Town, visit: Visit) -> None:
    """Without the context scope no exact figure and no statement: what the API withholds is on no page."""
    signal = town.system.signals.row(town.signal)
    assert signal is not None
    raised = town.system.signals.signals([signal])[town.signal][0]
    for path in (f"/signals/{town.signal}", f"/patterns/{town.pattern}"):
        plain = visit(ANALYST).get(f"{path}?behind=yes").text
        assert "What it rests on" not in plain
        assert "Open the whole note" not in plain
    exact = visit(STEWARD).get(f"/signals/{town.signal}").text
    assert f">{raised.people} people" in exact
    shown = visit(ANALYST).get(f"/signals/{town.signal}").text
    assert f">{raised.people} people" not in shown
    weekly = "People who said it, each week: exact, for you"
    assert weekly in exact
    assert weekly not in shown


def test_looking_behind_is_asked_for_and_recorded(town: Town, visit: Visit) -> None:
    """The statements are heard and listed only on request, and each look, at the voices and at the list, is an event."""
    client, before = visit(STEWARD), town.system.log.head()
    assert "Open the whole note" not in client.get(f"/patterns/{town.pattern}").text
    assert town.system.log.head() == before
    assert "Open the whole note" in client.get(f"/patterns/{town.pattern}?behind=yes").text
    assert town.system.log.head() == before + 2


@pytest.mark.parametrize(
    "path", ["/signals/g1/questions", "/openings", "/spaces", "/conversations", "/questions/q1/answers", "/sign-out"]
)
def test_a_forged_form_changes_nothing(town: Town, visit: Visit, path: str) -> None:
    """Without the token of this very session: 403, and nothing is written."""
    before = town.system.log.head()
    stranger = visit(ANALYST)
    borrowed = token(stranger.get("/").text)
    for data in ({"text": "x"}, {"text": "x", "csrf_token": borrowed}):
        answer = visit(STEWARD).post(path, data=data)
        assert (answer.status_code, "This form is stale" in answer.text) == (403, True)
    assert town.system.log.head() == before


def test_problems_are_pages_for_people_and_json_for_machines(town: Town, visit: Visit) -> None:
    """By the address alone."""
    client = visit(ANALYST)
    page, machine = client.get("/patterns/none"), client.get("/v1/patterns/none")
    assert (page.status_code, machine.status_code) == (404, 404)
    assert page.headers["content-type"].startswith("text/html")
    assert machine.headers["content-type"] == "application/problem+json"
    assert client.get("/patterns?kind=wish").status_code == 422
    assert client.get("/places/C01/weeks/yesterday").status_code == 422


def test_static_files_may_be_kept_for_ever(visit: Visit) -> None:
    """Their address names their content."""
    answer = visit(ANALYST).get("/static/incommon.css")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"].startswith("text/css")
    assert visit(ANALYST).get("/static/main.scss").status_code == 404


def test_what_was_typed_is_kept_in_the_page_and_goes_nowhere_else(
    town: Town, visit: Visit, capfd: pytest.CaptureFixture[str]
) -> None:
    """A form with a mistake comes back filled in; its words are in no address, header or output, and nothing is stored."""
    client, before = visit(STEWARD), town.system.log.head()
    words = "Zanzibarine words that nobody else would write"
    form = {
        "csrf_token": token(client.get("/conversations/new").text),
        "statement-1-text": words,
        "known_names": "Maureen",
    }
    answer = client.post("/conversations", data=form)
    assert answer.status_code == 422
    assert words in answer.text
    assert words not in str(answer.headers)
    assert town.system.log.head() == before
    captured = capfd.readouterr()
    assert "Zanzibarine" not in captured.out + captured.err


def test_sending_a_conversation_twice_keeps_it_once(town: Town, visit: Visit) -> None:
    """The form carries its own note's id; a person without an address counts at their writer's place."""
    client = visit(STEWARD)
    page = client.get("/conversations/new")
    once = re.search(r'name="once" value="([0-9a-f]{32})"', page.text)
    assert once
    form = {
        "csrf_token": token(page.text),
        "once": once[1],
        "person": "G-9",
        "occurred_at": "2026-11-16",
        "statement-1-text": "I would love to cook meals with neighbours again on Sundays",
        "statement-1-kind": "aspiration",
        "statement-1-voice": "person",
    }
    first = client.post("/conversations", data=form)
    head = town.system.log.head()
    second = client.post("/conversations", data=form)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["location"] == second.headers["location"]
    assert town.system.log.head() == head
    note = town.system.ingest.state(first.headers["location"].rpartition("/")[2])
    assert (note.body.team, note.body.reach, note.body.home) == (TEAM, "team", "C01")
    assert note.body.reach_set_by == "default"


def test_a_conversation_is_shown_to_its_writer_alone(town: Town, visit: Visit) -> None:
    """Another writer of the same team is told there is none; so is one who asks for a note of another source."""
    client = visit(STEWARD)
    form = {
        "csrf_token": token(client.get("/conversations/new").text),
        "person": "G-10",
        "occurred_at": "2026-11-16",
        "statement-1-text": "lonely evenings since my husband died these days",
        "statement-1-kind": "problem",
        "statement-1-voice": "person",
    }
    saved = client.post("/conversations", data=form).headers["location"]
    assert client.get(saved).status_code == 200
    other = Principal("Olu, worker", STEWARD.scopes, STEWARD.place, STEWARD.team)
    assert visit(other).get(saved).status_code == 404
    theirs = sorted(town.system.evidence.notes_behind(town.signal))[0]
    assert client.get(f"/conversations/{theirs}").status_code == 404


def test_an_answer_goes_back_from_the_outbox(town: Town, visit: Visit) -> None:
    """A team's question stands in its outbox with its own notes; answered, it waits no more and the asker reads it."""
    town.system.learning.ask(town.signal, "Who is still waiting?", "Somebody")
    client = visit(STEWARD)
    page = client.get("/questions")
    after = page.text.rpartition("Who is still waiting?")[2]
    question = re.search(r'action="/questions/(q[0-9a-f]+)/answers"', after)
    assert question
    assert "housing.example/notes/" in page.text
    address, field = f"/questions/{question[1]}/answers", f"question-{question[1]}-voice"
    words = "they all wait since the firm changed"
    half = client.post(address, data={"csrf_token": token(page.text), "text": words, "voice": ""})
    assert half.status_code == 422
    assert f'href="#{field}"' in half.text
    assert words in half.text
    done = client.post(address, data={"csrf_token": token(page.text), "text": words, "voice": "worker"})
    assert (done.status_code, done.headers["location"]) == (303, "/questions?sent=yes")
    assert question[1] not in client.get("/questions").text
    assert words in visit(STEWARD).get(f"/signals/{town.signal}").text
    analyst = visit(ANALYST).get(f"/signals/{town.signal}").text
    assert "they all wait" not in analyst
    assert "Nobody has asked yet" not in analyst
