"""A parameter that nobody reads is refused at every address, so that no figure seems narrowed that is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from contracts.words import Scope
from tests.support.door import Door, a_door
from tests.support.system import a_system

OPENAPI = json.loads((Path(__file__).parents[2] / "contracts" / "openapi.json").read_bytes())
LISTS = sorted(
    path for path, ways in OPENAPI["paths"].items() if "get" in ways and "{" not in path and path.startswith("/v1/")
)


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A town."""
    with a_system(tmp_path_factory.mktemp("town")) as system:
        yield a_door(system)


@pytest.mark.parametrize("path", LISTS)
def test_what_is_not_known_is_refused_by_its_name(door: Door, path: str) -> None:
    """And one that might be somebody's words is not repeated."""
    client = door.anyone(*Scope)
    answer = client.get(path, params={"sourec": "x"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "sourec")
    assert "Mum" not in client.get(path, params={"Mum said": "x"}).text


def test_what_is_given_twice_is_refused(door: Door) -> None:
    """Only one of the two would count, and nobody could tell which."""
    answer = door.anyone(*Scope).get("/v1/patterns", params=[("place", "W01"), ("place", "W02")])
    assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (422, "is given twice; keep one of the two")
