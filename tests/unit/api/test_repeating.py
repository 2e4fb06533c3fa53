"""Every POST of the API says what becomes of its answer under an `Idempotency-Key`; one that says nothing is not kept."""

from __future__ import annotations

import json
from pathlib import Path

from api.repeating import NEVER_KEPT, OF_THEIR_OWN, WORDLESS

OPENAPI = json.loads((Path(__file__).parents[3] / "contracts" / "openapi.json").read_bytes())
SEALED_UNDER_PEOPLE = {
    "/v1/notes/{note}/reach",
    "/v1/notes/{note}/withdraw",
    "/v1/opening-asks/{ask}/decision",
    "/v1/spaces/{space}/readings",
}
"""Routes that name the keys of the people whose words, or whose records, they answer with."""


def test_every_post_says_what_becomes_of_its_answer() -> None:
    """In exactly one way, so that a new one is thought about before its answer lies in the key store for a day."""
    posts = {path for path, ways in OPENAPI["paths"].items() if "post" in ways}
    kinds = (OF_THEIR_OWN, NEVER_KEPT, WORDLESS, SEALED_UNDER_PEOPLE)
    assert posts == set().union(*kinds)
    assert sum(map(len, kinds)) == len(posts)


def test_no_answer_kept_as_wordless_has_a_field_for_what_somebody_said() -> None:
    """By the names of its fields, and of those within them; nor one that leads to somebody's record."""
    for path in WORDLESS:
        answers = OPENAPI["paths"][path]["post"]["responses"]
        schema = next(answers[code] for code in answers if code.startswith("2"))["content"]["application/json"][
            "schema"
        ]
        told = {"text", "excerpt", "matters", "reason", "url", "source_id", "return_to", "occurred_at"}
        assert not told & _fields(schema), path


def _fields(schema: object) -> set[str]:
    if isinstance(schema, list):
        return set().union(*map(_fields, schema))
    if not isinstance(schema, dict):
        return set()
    if "$ref" in schema:
        return _fields(OPENAPI["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]])
    return set(schema.get("properties", ())).union(*map(_fields, schema.values()))
