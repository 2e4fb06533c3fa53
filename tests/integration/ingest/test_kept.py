"""What is kept of what I said: the link and its session, the page, narrowing, objecting, and the same as an export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from api.app import create_app
from api.auth import Principal
from api.kept_links import LASTS, SESSION
from contracts.events import KeptShown, SourceRegistered
from contracts.words import Scope
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note
from tests.support.system import Clock, a_system

HEALTH = "urn:example:health"
PERSON = {"person": "P-204", "source": HOUSING}


@pytest.fixture
def clock() -> Clock:
    """The system's clock."""
    return Clock()


@pytest.fixture
def door(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[Door]:
    """A town whose housing and health share references, with a note from each about one person."""
    with a_system(tmp_path, database_url, clock) as system:
        door = a_door(system)
        for source in (HOUSING, HEALTH):
            system.ingest.registry.register(
                SourceRegistered(source=source, name=source[12:].title(), home="C01", person_scheme="urn:example:id")
            )
        door.client.post("/v1/notes", json=a_note(team="North", matters="My garden", out_of_bounds=["my brother"]))
        door.client.post("/v1/notes", json=a_note(source=HEALTH, id="H-1", statements=[said("My back aches at night")]))
        door.client.post("/v1/notes", json=a_note(id="A-99", person="P-9", statements=[said("Somebody else's words")]))
        yield door


def said(words: str) -> dict[str, str]:
    """A statement."""
    return {"kind": "problem", "voice": "person", "text": words}


def link(door: Door, *scopes: Scope, **limits: Any) -> Any:
    """Make a link."""
    return door.anyone(*(scopes or (Scope.ADMIN,)), **limits).post("/v1/people/links", json=PERSON)


def browser(door: Door) -> TestClient:
    """A browser of somebody who is not signed in."""
    return TestClient(create_app(door.system), follow_redirects=False)


def form_token(html: str) -> str:
    """The token in a page's forms."""
    found = re.search(r'name="csrf_token" value="([0-9a-f]+)"', html)
    assert found
    return found[1]


def used(door: Door, made: Any) -> TestClient:
    """A browser in which a link was used."""
    person, path = browser(door), made.json()["url"].removeprefix(door.system.settings.url)
    page = person.get(path)
    assert page.status_code == 200
    assert person.post(path, data={"csrf_token": form_token(page.text)}).headers["location"] == "/kept"
    return person


def test_the_page_shows_notes_voices_reach_openings_and_changes(door: Door) -> None:
    """In their own words, of every source, and nobody else's."""
    note = door.client.post("/v1/notes", json=a_note(team="North", matters="My garden", out_of_bounds=["my brother"]))
    ident = note.json()["id"]
    door.client.post(f"/v1/notes/{ident}/reach", json={"reach": "team"})
    door.system.openings.behind = lambda _via: {ident}
    reader = door.anyone(Scope.CONTEXT_READ, name="ana", team="North")
    reader.post("/v1/openings", json={"note": ident, "via": "p1", "reason": "to ask about the boiler"})
    page = used(door, link(door)).get("/kept")
    assert (page.status_code, page.headers["cache-control"]) == (200, "no-store")
    for words in (WORDS, "My back aches at night", "My garden", "my brother", "Your own words", "This team", "ana"):
        assert words in page.text, words
    assert "to ask about the boiler" in page.text
    assert "how far it may travel was changed: this team (by test)" in page.text
    assert "Somebody else" not in page.text


def test_every_word_that_is_still_kept_is_shown(door: Door) -> None:
    """What it said before it was amended, who is said to have agreed to a wider reach, and why it was taken back."""
    ident = door.client.post("/v1/notes", json=a_note(id="A-50", reach="team", team="North")).json()["id"]
    amended = {"statements": [said("The boiler works; the windows do not")], "reach": "team", "team": "North"}
    body = {name: value for name, value in a_note(**amended).items() if name not in ("source", "id")}
    assert door.client.put(f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-50", json=body).status_code == 200
    agreed = {"reach": "place", "agreed_by": "her mother", "agreed_at": "2026-11-04"}
    assert door.client.post(f"/v1/notes/{ident}/reach", json=agreed).status_code == 200
    assert door.client.post(f"/v1/notes/{ident}/withdraw", json={"reason": "told in confidence"}).status_code == 200
    whole = door.anyone(Scope.ADMIN).post("/v1/people/access", json=PERSON).json()
    (note,) = [one for one in whole["notes"] if one["source_id"] == "A-50"]
    before = [one["before"] for one in note["changes"] if one["what"] == "amended"]
    assert [[line["text"] for line in one["statements"]] for one in before] == [[WORDS]]
    assert ("her mother", "2026-11-04") in [(one["agreed_by"], one["agreed_at"]) for one in note["changes"]]
    assert "told in confidence" in [one["reason"] for one in note["changes"]]
    page = used(door, link(door)).get("/kept").text
    for words in (f"It said before: {WORDS}", "Agreed to by her mother, 2026-11-04", "Because: told in confidence"):
        assert words in page, words
    assert (
        "It said before"
        not in used(door, link(door, Scope.NOTES_WRITE, source=HOUSING, team="South")).get("/kept").text
    )


def test_a_link_works_once_and_looking_at_it_does_not_use_it(door: Door) -> None:
    """A program that follows the link first changes nothing; the second use is over, as is one that never was."""
    made = link(door)
    path = made.json()["url"].removeprefix(door.system.settings.url)
    assert browser(door).get(path).status_code == 200
    first, other = used(door, made), browser(door)
    assert first.get("/kept").status_code == 200
    for address in (path, "/kept/once/no-such"):
        assert other.get(address).status_code == 410
        answer = other.post(address, data={"csrf_token": form_token(other.get("/sign-in").text)})
        assert (answer.status_code, "set-cookie" in answer.headers) == (410, False)
    assert other.get("/kept").status_code == 410


def test_a_link_and_its_session_end(door: Door, clock: Clock) -> None:
    """The link after 14 days, the session after half an hour, or when the person closes it."""
    late, closing, staying = link(door), link(door), link(door)
    one, two = used(door, closing), used(door, staying)
    one.post("/kept/end", data={"csrf_token": form_token(one.get("/kept").text)})
    assert (one.get("/kept").status_code, two.get("/kept").status_code) == (410, 200)
    clock.move(seconds=SESSION.total_seconds())
    assert two.get("/kept").status_code == 410
    clock.move(seconds=LASTS.total_seconds())
    assert browser(door).get(late.json()["url"].removeprefix(door.system.settings.url)).status_code == 410


def test_a_link_ends_with_the_key_that_made_it_when_that_is_revoked(door: Door) -> None:
    """A leaked key's letters open nothing, nor does a session one of them began; rotating it leaves them as they are."""
    keys = door.system.tokens
    token = keys.make(Principal("letters", frozenset({Scope.ADMIN})))
    maker = TestClient(create_app(door.system), headers={"authorization": f"Bearer {token}"})
    first, second = (maker.post("/v1/people/links", json=PERSON) for _ in range(2))
    keys.rotate("letters")
    person = used(door, first)
    assert person.get("/kept").status_code == 200
    asked_with = keys.who(token)
    assert asked_with is not None
    keys.revoke(asked_with.ident)
    assert person.get("/kept").status_code == 410
    assert browser(door).get(second.json()["url"].removeprefix(door.system.settings.url)).status_code == 410


def test_neither_link_nor_session_stands_in_the_store_nor_a_reference_in_the_address(door: Door) -> None:
    """Hashes only; the address is a random token; the session's cookie is random and for these pages alone."""
    made = link(door).json()
    token = made["url"].rpartition("/")[2]
    assert re.fullmatch(r"http://[^/]+/kept/once/[\w-]{32}", made["url"])
    person, page = browser(door), browser(door)
    form = form_token(page.get(f"/kept/once/{token}").text)
    cookie = person.post(f"/kept/once/{token}", data={"csrf_token": form}).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/kept" in cookie
    session = cookie.split("=")[1].split(";")[0]
    with door.system.keys.connect() as connection:
        rows = str(connection.execute(text("SELECT * FROM access_link")).all())
    assert [secret for secret in (token, session, "P-204") if secret in rows] == []


def test_a_sources_link_shows_its_own_notes_and_only_of_its_own_people(door: Door) -> None:
    """A worker of one source cannot read another source's notes by a link; nor one of a team another team's."""
    made = link(door, Scope.NOTES_WRITE, source=HOUSING)
    assert made.json()["shows"] == "the source's own notes"
    page = used(door, made).get("/kept").text
    assert (WORDS in page, "My back aches" in page) == (True, False)
    assert link(door, Scope.NOTES_WRITE, source=HEALTH).status_code == 403
    assert WORDS not in used(door, link(door, Scope.NOTES_WRITE, source=HOUSING, team="South")).get("/kept").text
    assert WORDS not in used(door, link(door, Scope.NOTES_WRITE, source=HOUSING, place="W02")).get("/kept").text
    assert link(door, Scope.CONTEXT_READ).status_code == 403


def test_narrowing_there_and_then_holds(door: Door) -> None:
    """By the person; wider, the same, or a note that is not theirs to see is refused."""
    person = used(door, link(door))
    page = person.get("/kept").text
    note = re.search(r'action="/kept/notes/(n[0-9a-f]{32})"', page)
    assert note
    form = {"csrf_token": form_token(page)}
    wider = person.post(f"/kept/notes/{note[1]}", data={**form, "reach": "country"})
    assert (wider.status_code, "Choose how far" in wider.text) == (422, True)
    done = person.post(f"/kept/notes/{note[1]}", data={**form, "reach": "relationship"})
    assert done.headers["location"] == f"/kept#{note[1]}"
    state = door.system.ingest.state(note[1])
    assert (state.reach, state.reach_set_by) == ("relationship", "person")
    theirs = door.system.vault.note_id(HOUSING, "A-99")
    assert person.post(f"/kept/notes/{theirs}", data={**form, "reach": "relationship"}).status_code == 410
    assert door.system.ingest.state(theirs).reach == "place"


def test_the_forms_of_the_page_cannot_be_forged(door: Door) -> None:
    """Another session's token is refused, that of nobody's too."""
    person = used(door, link(door))
    for token in ("", form_token(browser(door).get("/sign-in").text)):
        assert person.post("/kept/objection", data={"csrf_token": token, "objects": "yes"}).status_code == 403
    assert door.system.kept.of(list(refs(door))).objects is False


def refs(door: Door) -> set[str]:
    """The person's reference as it is kept."""
    return {door.system.vault.person_ref("urn:example:id", "P-204")}


def test_the_export_says_the_same_as_the_page(door: Door) -> None:
    """JSON and text, for the lead, each recorded; the person takes the same away from the page."""
    admin = door.anyone(Scope.ADMIN, name="dee")
    kept = admin.post("/v1/people/access", json=PERSON).json()
    assert [(note["source_id"], note["statements"][0]["text"], note["reach"]) for note in kept["notes"]] == [
        ("A-17", WORDS, "place"),
        ("H-1", "My back aches at night", "place"),
    ]
    plain = admin.post("/v1/people/access?format=text", json=PERSON)
    assert plain.headers["content-type"] == "text/plain; charset=utf-8"
    for words in (WORDS, "your own words", "What matters to you: My garden", "My back aches"):
        assert words in plain.text, words
    person = used(door, link(door))
    assert person.get("/kept/file?format=json").json()["notes"] == kept["notes"]
    assert (
        person.get("/kept/file").text.partition("Who was shown this")[0]
        == plain.text.partition("Who was shown this")[0]
    )
    assert "attachment" in person.get("/kept/file").headers["content-disposition"]
    told = [one.payload for one in door.system.log.read(0, topics=(KeptShown.topic,))]
    assert [(one.how, one.by) for one in told if isinstance(one, KeptShown)] == [
        ("export", "dee"),
        ("export", "dee"),
        ("link_made", "test"),
        ("link_used", "the person, by their link"),
    ]


def test_a_withdrawn_note_is_still_told_and_an_erased_one_is_not(door: Door) -> None:
    """Its text is kept until erasure, so the person is shown it."""
    ident = door.system.vault.note_id(HOUSING, "A-17")
    door.client.post(f"/v1/notes/{ident}/withdraw")
    admin = door.anyone(Scope.ADMIN)
    assert [one["state"] for one in admin.post("/v1/people/access", json=PERSON).json()["notes"]] == [
        "withdrawn",
        "recorded",
    ]
    admin.post("/v1/people/erase", json={**PERSON, "reason": "asked"})
    assert admin.post("/v1/people/access", json=PERSON).json()["notes"] == []


def test_an_unknown_person_is_answered_like_a_known_one(door: Door) -> None:
    """A link that shows nothing, an export of nothing."""
    admin = door.anyone(Scope.ADMIN)
    unknown = {"person": "P-nobody", "source": HOUSING}
    assert admin.post("/v1/people/links", json=unknown).status_code == 201
    assert admin.post("/v1/people/access", json=unknown).json()["notes"] == []
    assert admin.post("/v1/people/object", json=unknown).json() == {"status": "accepted"}


def test_the_letter_is_made_on_a_page_and_names_nobody(door: Door) -> None:
    """The lead's and a source's own; the address works once; nothing typed stands in an address."""
    app = create_app(door.system)
    lead = TestClient(app, follow_redirects=False)
    code = door.anyone(Scope.ADMIN).headers["authorization"].removeprefix("Bearer ")
    lead.post("/sign-in", data={"csrf_token": form_token(lead.get("/sign-in").text), "token": code})
    form = lead.get("/kept/letter")
    empty = lead.post("/kept/letter", data={"csrf_token": form_token(form.text), "person": "", "source": ""})
    assert (empty.status_code, "Choose whose reference it is" in empty.text) == (422, True)
    letter = lead.post("/kept/letter", data={"csrf_token": form_token(form.text), **PERSON})
    assert letter.status_code == 201
    assert "P-204" not in letter.text
    address = re.search(r"/kept/once/[\w-]+", letter.text)
    assert address
    assert browser(door).get(address[0]).status_code == 200
