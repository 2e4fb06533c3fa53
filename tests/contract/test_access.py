"""Every operation that is not open to all refuses who brings no token, and who brings one that may do nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from tests.support.contracts import OPENAPI
from tests.support.system import a_system, bearer

FOR_ANY_TOKEN = [("/v1/places", "get")]
SECURED = [
    (path, method)
    for path, methods in json.loads(OPENAPI.read_text(encoding="utf-8"))["paths"].items()
    for method, operation in methods.items()
    if "security" in operation
]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Asks an operation with and without a token of no scope; what it is asked about is nowhere."""
    with a_system(tmp_path_factory.mktemp("access")) as system:
        client, nothing = TestClient(create_app(system)), bearer(system)

        def ask(path: str, method: str, *, token: bool) -> Any:
            address = re.sub(r"\{\w+\}", "n0123456789abcdef0123456789abcdef", path)
            return client.request(
                method, address, headers=nothing if token else {}, json=None if method == "get" else {}
            )

        yield ask


@pytest.mark.parametrize(("path", "method"), SECURED)
def test_without_a_token_nothing_is_told(path: str, method: str, asked: Any) -> None:
    """401, before anything of the request is looked at, and how to sign in."""
    answer = asked(path, method, token=False)
    assert (answer.status_code, answer.json()["type"]) == (401, "/problems/not-signed-in")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(("path", "method"), [one for one in SECURED if one not in FOR_ANY_TOKEN])
def test_a_token_without_the_scope_is_refused(path: str, method: str, asked: Any) -> None:
    """403, naming the scope."""
    answer = asked(path, method, token=True)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-allowed")
    assert "scope" in answer.json()["detail"]
