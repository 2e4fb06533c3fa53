"""Problem types: every slug the code answers with has a section in the docs, which the service shows, and no other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api import door, problems
from api.app import create_app
from api.routes.problem_types import meanings
from tests.support.checkout import ROOT, tracked
from tests.support.contracts import PROBLEMS
from tests.support.system import a_system

FROM_TABLES = {"api/door.py", "api/problems.py"}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """A client without a token."""
    with a_system(tmp_path) as system:
        yield TestClient(create_app(system))


def _slugs() -> set[str]:
    """Every slug in api/: written where a problem is raised, or in one of the two tables."""
    found = {slug for _, slug, *_ in door._PROBLEMS.values()} | {slug for slug, _ in problems.STATUS_TITLES.values()}
    found.add(problems.ANY_OTHER[0])
    for path in tracked("api"):
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not _makes_a_problem(node):
                continue
            slug = node.args[1]
            if isinstance(slug, ast.Constant):
                found.add(str(slug.value))
            else:
                assert path.as_posix() in FROM_TABLES, f"{path}:{node.lineno}: write the slug out"
    return found


def _makes_a_problem(node: ast.Call) -> bool:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    return name == "ProblemError"


def test_every_slug_has_a_section_and_every_section_a_slug() -> None:
    """docs/problems.md and the code agree both ways."""
    assert _slugs() == set(meanings())


def test_the_served_sections_are_those_of_the_docs() -> None:
    """contracts/problems.md, which the wheel holds, is docs/problems.md."""
    assert PROBLEMS.read_bytes() == (ROOT / "docs" / "problems.md").read_bytes(), "run `make contracts`"


def test_a_problems_type_leads_to_its_meaning(client: TestClient) -> None:
    """The `type` of an answer is an address here, open to all, and says what it means and the mend."""
    problem = client.get("/v1/notes/n0123456789abcdef0123456789abcdef").json()
    answer = client.get(problem["type"])
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text.startswith("not-signed-in\n\n401.")


def test_every_section_is_shown(client: TestClient) -> None:
    """With its status and a mend."""
    for slug in meanings():
        assert len(client.get(f"/problems/{slug}").text.split()) > 8, slug


def test_an_unknown_type_is_a_problem_itself(client: TestClient) -> None:
    """404."""
    answer = client.get("/problems/no-such")
    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/not-found")


@pytest.mark.parametrize("address", ["/v1/patterns?place=W%0001", "/v1/signals/s%00", "/problems/%00?x=1"])
def test_a_nul_in_an_address_is_refused_before_a_database_sees_it(client: TestClient, address: str) -> None:
    """422: PostgreSQL takes none, and SQLite would cut there."""
    answer = client.get(address)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "address")
