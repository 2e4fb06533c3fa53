"""Sign-in by an organisation's own provider, a real one in miniature: who comes in, as whom, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError

from api.app import create_app
from api.settings import Settings
from tests.support.provider import CLIENT, SECRET, a_provider
from tests.support.system import a_system
from tests.support.town import STEWARD

ADA = {"email": "ada@council.example", "groups": ["staff", "hls-readers"]}
ROLES: dict[str, Any] = {
    "hls-lead": {"scopes": ["admin", "context:read"]},
    "hls-readers": {"scopes": ["patterns:read", "signals:read"], "place": "C01"},
}


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """A provider's address."""
    with a_provider() as address:
        yield address


@pytest.fixture
def app(issuer: str, tmp_path: Path) -> Iterator[Any]:
    """An application whose people sign in by it."""
    given: dict[str, Any] = {
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
        "oidc_roles": ROLES,
        "public_url": "http://testserver",
    }
    with a_system(tmp_path, **given) as system:
        yield create_app(system)


def came_back(app: Any, issuer: str, claims: dict[str, Any], signed: str = "") -> tuple[TestClient, Any]:
    """A browser that went to the provider and came back, and what it was answered."""
    httpx.post(f"{issuer}/next", json={"claims": claims, "signed": signed})
    browser = TestClient(app, follow_redirects=False, raise_server_exceptions=False)
    away = browser.get("/sign-in/by/provider")
    assert away.status_code == 302, away.text
    back = httpx.get(away.headers["location"]).headers["location"]
    return browser, browser.get(back.removeprefix("http://testserver"))


def test_a_person_comes_in_with_the_scopes_and_limits_of_their_group(app: Any, issuer: str) -> None:
    """By their e-mail in the record; what their group may not do stays shut."""
    browser, answer = came_back(app, issuer, ADA)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "Signed in as ada@council.example, analyst" in browser.get("/spaces").text
    assert browser.get("/openings").status_code == 403
    assert browser.get("/v1/patterns?place=C02").status_code == 404


def test_the_way_in_is_offered_at_the_door(app: Any, tmp_path: Path) -> None:
    """Where a provider is set, and only there."""
    assert "/sign-in/by/provider" in TestClient(app).get("/sign-in").text
    with a_system(tmp_path / "other") as system:
        without = TestClient(create_app(system), follow_redirects=False)
        assert "/sign-in/by/provider" not in without.get("/sign-in").text
        assert without.get("/sign-in/by/provider").status_code == 404
        assert without.get("/sign-in/by/provider/back?code=a&state=b").status_code == 404


@pytest.mark.parametrize(
    ("claims", "signed"),
    [
        ({"nonce": "another"}, ""),
        ({"nonce": None}, ""),
        ({"aud": "somebody-else"}, ""),
        ({"aud": "somebody-else", "azp": CLIENT}, ""),
        ({"iss": "http://elsewhere.example"}, ""),
        ({"exp": 1_600_000_000, "iat": 1_599_999_000}, ""),
        ({}, "other"),
        ({}, "none"),
    ],
)
def test_a_token_that_is_not_whole_signs_nobody_in(app: Any, issuer: str, claims: dict[str, Any], signed: str) -> None:
    """Another nonce, audience, issuer, an end that is past, another's key, no signature: 403, and no session."""
    browser, answer = came_back(app, issuer, ADA | claims, signed)
    assert (answer.status_code, "You are not signed in" in answer.text) == (403, True)
    assert "incommon_session" not in browser.cookies
    assert browser.get("/spaces").headers["location"] == "/sign-in"


def test_a_code_works_in_the_browser_that_began_alone_and_once(app: Any, issuer: str) -> None:
    """Neither in another browser, nor with another state, nor a second time."""
    httpx.post(f"{issuer}/next", json={"claims": ADA})
    browser, thief = (TestClient(app, follow_redirects=False) for _ in range(2))
    back = httpx.get(browser.get("/sign-in/by/provider").headers["location"]).headers["location"]
    path = back.removeprefix("http://testserver")
    assert thief.get(path).status_code == 403
    thief.get("/sign-in/by/provider")
    assert thief.get(path).status_code == 403
    assert browser.get(path.replace("state=", "state=x")).status_code == 403
    assert browser.get(path).status_code == 303
    assert browser.get(path).status_code == 403


@pytest.mark.parametrize("claims", [{"groups": ["staff"]}, {"groups": "hls"}, {"groups": None}, {"email": ""}])
def test_whom_nobody_gave_a_part_does_nothing_here(app: Any, issuer: str, claims: dict[str, Any]) -> None:
    """Whatever the provider says of them."""
    browser, answer = came_back(app, issuer, ADA | claims)
    assert (answer.status_code, "nobody has said what you may do here" in answer.text) == (403, True)
    assert "incommon_session" not in browser.cookies


def test_a_provider_that_does_not_answer_is_told_so(tmp_path: Path) -> None:
    """503, with when to try again."""
    given: dict[str, Any] = {"oidc_issuer": "http://127.0.0.1:9", "oidc_client_id": CLIENT, "oidc_roles": ROLES}
    with a_system(tmp_path, **given) as system:
        answer = TestClient(create_app(system), follow_redirects=False).get("/sign-in/by/provider")
    assert (answer.status_code, "does not answer" in answer.text) == (503, True)


def test_production_signs_in_by_the_provider_and_by_no_link(issuer: str, tmp_path: Path) -> None:
    """A provider over plain HTTP is refused there, as is a sign-in link, however well it is signed."""
    with pytest.raises(ValidationError, match="https only"):
        Settings(env="production", oidc_issuer=issuer, oidc_client_id=CLIENT, oidc_roles=ROLES)
    with pytest.raises(ValidationError, match="INCOMMON_OIDC_ROLES"):
        Settings(env="evaluation", oidc_issuer=issuer, oidc_client_id=CLIENT)
    given: dict[str, Any] = {"oidc_issuer": "https://login.example", "oidc_client_id": CLIENT, "oidc_roles": ROLES}
    with a_system(tmp_path, env="production", **given) as system:
        app = create_app(system)
        client = TestClient(app, follow_redirects=False)
        assert "/sign-in/by/provider" in client.get("/sign-in").text
        assert client.get(f"/sign-in/{app.state.sessions.link(STEWARD)}").status_code == 403
