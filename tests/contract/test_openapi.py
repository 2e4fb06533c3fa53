"""The description of the API: current, valid, and the same everywhere about who may ask and what goes wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from schemathesis.specs.openapi.definitions import OPENAPI_31_VALIDATOR

from api.problems import MEDIA_TYPE
from tests.support import contracts

OPEN_TO_ALL = ("/healthz", "/readyz", "/problems/{slug}", "/v1/signals/calibration")
NO_LISTS = (
    "/v1/codebook",
    "/v1/codebook.csv",
    "/v1/patterns/{pattern_id}/curation",
    "/v1/patterns/{pattern_id}/voices",
    "/v1/sources/{source}/health",
    "/v1/signals/calibration",
    "/v1/summary",
    "/v1/system-map",
)
PROBLEM = {"$ref": "#/components/schemas/Problem"}


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """The description as the application gives it now."""
    return contracts.openapi()


def operations(described: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation of each."""
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_the_published_description_is_current(described: dict[str, Any]) -> None:
    """contracts/openapi.json is what the application says, to the byte."""
    assert contracts.OPENAPI.read_text(encoding="utf-8") == contracts.as_json(described), "run `make contracts`"


def test_it_is_openapi_3_1(described: dict[str, Any]) -> None:
    """It is valid against the OpenAPI Initiative's own schema, and every reference in it leads somewhere."""
    assert described["openapi"].startswith("3.1")
    assert [str(error) for error in OPENAPI_31_VALIDATOR.iter_errors(described)] == []
    references = set(_references(described))
    assert references
    assert {r for r in references if r.rsplit("/", 1)[1] not in described["components"]["schemas"]} == set()


def test_a_broken_description_would_be_noticed(described: dict[str, Any]) -> None:
    """The validator refuses an operation whose answers are gone."""
    without = json.loads(json.dumps(described))
    without["paths"]["/v1/notes"]["post"]["responses"] = {"nonsense": 1}
    assert not OPENAPI_31_VALIDATOR.is_valid(without)


def test_every_operation_says_what_it_is_for(described: dict[str, Any]) -> None:
    """A summary of its own (not the function's name), a description, one known tag, a unique id."""
    tags = {tag["name"] for tag in described["tags"]}
    for path, method, operation in operations(described):
        where = f"{method} {path}"
        words = operation["operationId"].split("_v1_")[0].replace("_", " ")
        assert operation["summary"].lower() != words, f"{where}: give it a summary"
        assert operation["description"], where
        assert len(operation["tags"]) == 1, where
        assert operation["tags"][0] in tags, where
    ids = [operation["operationId"] for _, _, operation in operations(described)]
    assert len(ids) == len(set(ids))


def test_every_operation_says_who_may_ask(described: dict[str, Any]) -> None:
    """A bearer token everywhere but where nothing is told, and what no token or the wrong one answers."""
    assert described["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"
    for path, method, operation in operations(described):
        if path in OPEN_TO_ALL:
            assert "security" not in operation, path
            continue
        assert operation["security"] == [{"bearer": []}], f"{method} {path}"
        assert {"401", "403"} <= set(operation["responses"]), f"{method} {path}"


def test_every_error_is_a_problem(described: dict[str, Any]) -> None:
    """Each documented answer from 400 on is application/problem+json and nothing else; every operation has 500."""
    for path, method, operation in operations(described):
        assert "500" in operation["responses"], f"{method} {path}"
        if "parameters" in operation or "requestBody" in operation:
            assert "422" in operation["responses"], f"{method} {path}"
        for status, answer in operation["responses"].items():
            if int(status) >= 400:
                assert answer["content"] == {MEDIA_TYPE: {"schema": PROBLEM}}, f"{method} {path} {status}"


def test_every_answer_has_a_shape(described: dict[str, Any]) -> None:
    """No JSON answer is left as anything at all."""
    for path, method, operation in operations(described):
        for status, answer in operation["responses"].items():
            shape = answer.get("content", {}).get("application/json")
            if shape is not None:
                assert shape["schema"], f"{method} {path} {status}"


def test_every_list_answers_items_and_next(described: dict[str, Any]) -> None:
    """A GET under /v1 whose address does not end in an id answers {items, next} and nothing unpaged."""
    lists = [
        (path, operation)
        for path, method, operation in operations(described)
        if method == "get" and path.startswith("/v1/") and not path.endswith("}") and path not in NO_LISTS
    ]
    assert len(lists) > 8
    for path, operation in lists:
        reference = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
        page = described["components"]["schemas"][reference.rsplit("/", 1)[1]]
        assert {"items", "next"} <= set(page["required"]), path
        assert page["properties"]["items"]["type"] == "array", path
        assert {"type": "null"} in page["properties"]["next"]["anyOf"], path


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for part in value.values():
            yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)
