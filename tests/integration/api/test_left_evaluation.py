"""What an evaluation gave, where anybody may be anybody, is worth nothing in production over the same data."""

from __future__ import annotations

from pathlib import Path

from fastapi.testclient import TestClient

from api.app import create_app
from api.demo.readers import READERS
from contracts.events import SourceRegistered
from contracts.words import Reach, Scope
from tests.support.door import HOUSING, TOWN, WORDS, a_note
from tests.support.system import a_system, bearer

LEAD = READERS[-1][1]
PERSON = {"person": "P-204", "source": HOUSING}


def test_its_sessions_and_links_open_nothing_in_production(tmp_path: Path, database_url: str) -> None:
    """Its made-up lead's cookie, link, and links to what is kept: all open there, and none here."""
    with a_system(tmp_path, database_url) as system:
        system.ingest.registry.load_places(TOWN)
        app = create_app(system)
        poster = TestClient(app, headers=bearer(system, Scope.NOTES_WRITE, source=HOUSING))
        assert poster.post("/v1/notes", json=a_note()).status_code == 201
        link = app.state.sessions.link(LEAD)
        lead = TestClient(app, follow_redirects=False)
        assert lead.get(f"/sign-in/{link}").status_code == 303
        cookies = dict(lead.cookies)
        assert WORDS in lead.post("/v1/people/access", json=PERSON).text
        kept = [lead.post("/v1/people/links", json=PERSON).json()["url"].rpartition("/")[2] for _ in range(2)]
        used = system.kept_links.use(kept[0])
        assert used is not None
        assert system.kept_links.seen_by(used[0])
    with a_system(tmp_path, database_url, env="production") as system:
        app = create_app(system)
        for path, body in (("access", PERSON), ("erase", {**PERSON, "reason": "r"}), ("links", PERSON)):
            came = TestClient(app, cookies=cookies)
            answer = came.post(f"/v1/people/{path}", json=body)
            assert (answer.status_code, WORDS in answer.text) == (401, False)
        assert app.state.sessions.from_link(link) is None
        assert (system.kept_links.waits(kept[1]), system.kept_links.use(kept[1])) == (False, None)
        assert system.kept_links.seen_by(used[0]) is None
        whole = TestClient(app, headers=bearer(system, Scope.ADMIN))
        made = whole.post("/v1/people/links", json=PERSON).json()["url"].rpartition("/")[2]
        assert system.kept_links.waits(made)


def test_its_keys_open_nothing_in_production(tmp_path: Path, database_url: str) -> None:
    """Whoever evaluated made keys for anybody; there they are unknown, and production's own are not known in an evaluation."""
    with a_system(tmp_path, database_url) as system:
        evaluating = bearer(system, Scope.ADMIN)
        assert TestClient(create_app(system), headers=evaluating).get("/v1/openings").status_code == 200
    with a_system(tmp_path, database_url, env="production") as system:
        assert TestClient(create_app(system), headers=evaluating).get("/v1/openings").status_code == 401
        own = bearer(system, Scope.ADMIN)
        assert TestClient(create_app(system), headers=own).get("/v1/openings").status_code == 200
    with a_system(tmp_path, database_url) as system:
        assert TestClient(create_app(system), headers=own).get("/v1/openings").status_code == 401


def test_a_source_registered_there_does_not_post_here_until_somebody_answers_for_it(
    tmp_path: Path, database_url: str
) -> None:
    """403 by note, in a batch and in a look at what would become of it; it names what is missing."""
    with a_system(tmp_path, database_url) as system:
        system.ingest.registry.load_places(TOWN)
        registered = SourceRegistered(source=HOUSING, name="Housing", home="C01", default_reach=Reach.PLACE)
        system.ingest.registry.register(registered)
    with a_system(tmp_path, database_url, env="production") as system:
        app, head = create_app(system), system.log.head()
        poster = TestClient(app, headers=bearer(system, Scope.NOTES_WRITE, source=HOUSING))
        for path in ("/v1/notes", "/v1/notes/check"):
            answer = poster.post(path, json=a_note())
            assert answer.status_code == 403
            detail = answer.json()["detail"]
            assert "controller, purpose, lawful_basis, places, schema_version, contact; register it again" in detail
        assert system.log.head() == head
        whole = registered.model_copy(
            update={
                "controller": "Example Council",
                "purpose": "to learn",
                "lawful_basis": "UK GDPR 6(1)(e)",
                "places": ("C01",),
                "schema_version": "v1",
                "contact": "housing@example.org",
            }
        )
        system.ingest.registry.register(whole)
        assert poster.post("/v1/notes", json=a_note()).status_code == 201
