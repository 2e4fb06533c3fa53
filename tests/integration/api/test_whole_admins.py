"""Admin is for everybody's notes: within a place, a team or a source nobody is given it, and nobody has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from api.auth import Principal
from api.cli import app as command
from api.settings import Settings
from api.system_keys import KeyRefusedError
from contracts.words import Scope
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note
from tests.support.system import a_system

LIMITS = [{"place": "W01"}, {"team": "T9"}, {"source": HOUSING}]
PERSON = {"person": "P-204", "source": HOUSING}


@pytest.fixture
def door(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A door with a town behind it."""
    with a_system(tmp_path, database_url) as system:
        yield a_door(system)


@pytest.mark.parametrize("limits", LIMITS)
def test_a_key_of_admin_within_limits_is_not_made(door: Door, limits: dict[str, str]) -> None:
    """Refused by the limit's name, and with the mend; without admin, or without the limit, it is made."""
    (name,) = limits
    with pytest.raises(KeyRefusedError, match=f"^{name}: .*leave it out"):
        door.system.tokens.make(Principal("amp", frozenset({Scope.ADMIN, Scope.CONTEXT_READ}), **limits))
    door.system.tokens.make(Principal("amp", frozenset({Scope.CONTEXT_READ}), **limits))
    door.system.tokens.make(Principal("lead", frozenset({Scope.ADMIN, Scope.CONTEXT_READ})))


@pytest.mark.parametrize("limits", LIMITS)
def test_a_key_made_when_admin_took_limits_is_no_admins(door: Door, limits: dict[str, str]) -> None:
    """Every route of admin refuses it and says why; its other scopes hold; its next key is refused as well."""
    door.client.post("/v1/notes", json=a_note(place="W02"))
    (name,) = limits
    before = door.anyone(Scope.ADMIN, Scope.PATTERNS_READ, name="before", **limits)
    head = door.head()
    for method, path, body in (
        ("post", "/v1/people/access", PERSON),
        ("post", "/v1/people/erase", {**PERSON, "reason": "r"}),
        ("get", "/v1/openings", None),
        ("get", "/v1/sources", None),
        ("get", "/v1/retention", None),
        ("get", "/metrics", None),
    ):
        answer = before.request(method, path, json=body)
        assert answer.status_code == 403, path
        assert f"{name}: admin" in answer.json()["detail"], path
        assert WORDS not in answer.text
    assert before.post("/v1/people/links", json=PERSON).status_code == 403
    assert before.post("/v1/people/object", json=PERSON).status_code == 403
    assert before.get("/v1/patterns?place=W01").status_code == 200
    assert door.head() == head
    with pytest.raises(KeyRefusedError, match=f"^{name}: "):
        door.system.tokens.rotate("before")


def test_the_commands_refuse_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`incommon key make` and `incommon token`, by the option's name."""
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path))
    for start in (["key", "make", "amp"], ["token"]):
        answer = CliRunner().invoke(command, [*start, "--scope", "admin", "--team", "T9"])
        assert (answer.exit_code, "--team: admin" in answer.output) == (1, True)
        assert "ic_" not in answer.output


@pytest.mark.parametrize(
    ("role", "limits", "why"),
    [
        ({"scopes": ["admin"], "place": "C01"}, {}, "place: admin knows no limit"),
        ({"scopes": ["admin"]}, {"team": "department"}, "leads holds admin"),
        ({"scopes": ["patterns:read"], "team": "T1", "everywhere": True}, {}, "team: everywhere"),
    ],
)
def test_a_role_of_a_provider_is_whole_as_well(role: dict[str, Any], limits: dict[str, str], why: str) -> None:
    """Said before the service starts; `everywhere` is how a role says that no claim limits it."""
    given: dict[str, Any] = {
        "env": "production",
        "oidc_issuer": "https://login.example",
        "oidc_client_id": "incommon",
        "oidc_limits": limits,
    }
    with pytest.raises(ValidationError, match=why):
        Settings(oidc_roles={"leads": role}, **given)
    whole = {name: value for name, value in role.items() if name not in ("place", "team")}
    assert Settings(oidc_roles={"leads": {**whole, "everywhere": True}}, **given).oidc_roles["leads"].everywhere
