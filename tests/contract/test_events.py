"""Events stand in the log for ever: samples of stored bytes and schemas are kept, and today's code reads them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema_rs
import pytest
from eventsourcing.persistence import StoredEvent

from contracts.events import TOPICS, UPCASTS
from services.ingest.adapters.mapper import SealedMapper
from tests.support import contracts
from tests.support.compatibility import MEND, broken

EVENTS = contracts.GOLDEN / "events"
RUN = "patterns.run.completed.v1"
every_topic = pytest.mark.parametrize("topic", sorted(TOPICS))
ever_written = pytest.mark.parametrize("topic", sorted({*TOPICS, *UPCASTS}))


def samples(topic: str) -> list[dict[str, Any]]:
    """What was stored of a topic at some time."""
    kept: list[dict[str, Any]] = json.loads((EVENTS / f"{topic}.json").read_text(encoding="utf-8"))
    return kept


@pytest.fixture(scope="module")
def mapper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SealedMapper]:
    """The log's mapper over a vault with the samples' key."""
    with contracts.sample_vault(tmp_path_factory.mktemp("samples")) as vault:
        yield SealedMapper(vault)


def test_every_topic_has_a_schema_and_samples_and_nothing_else_has() -> None:
    """One file of each for every topic that may stand in the log: what is written today, and what is read as that."""
    assert {path.stem for path in contracts.SCHEMAS.glob("*.json")} == {*TOPICS, *UPCASTS}, "run `make contracts`"
    assert {path.stem for path in EVENTS.glob("*.json")} == {*TOPICS, *UPCASTS}, "run `make contracts`"


def test_no_topic_changed_so_that_stored_events_would_be_misread() -> None:
    """Against the published schemas: nothing removed, nothing newly required, no type or default changed."""
    assert contracts.unbearable() == []


@every_topic
def test_the_published_schema_is_current(topic: str) -> None:
    """contracts/schemas holds what today's code reads."""
    published = (contracts.SCHEMAS / f"{topic}.json").read_text(encoding="utf-8")
    assert published == contracts.as_json(contracts.schema(topic)), "run `make contracts`"


@every_topic
def test_stored_bytes_are_read_to_the_same_payload(topic: str) -> None:
    """Every sample, and it would be stored as the same JSON again: fields added since have only their defaults."""
    for sample in samples(topic):
        event = TOPICS[topic].model_validate_json(json.dumps(sample["stored"]))
        assert _as_far_as(sample["read"], event.model_dump(mode="json")) == sample["read"]
        assert json.loads(event.model_dump_json(exclude_defaults=True)) == sample["stored"]


@ever_written
def test_sealed_bytes_are_opened(topic: str, mapper: SealedMapper) -> None:
    """By today's code, to today's class, whatever topic they were stored under; those of older topics are never taken away."""
    for sample in samples(topic):
        sealed = sample["sealed"]
        state = base64.b64decode(sealed["state"])
        opened = mapper.to_domain_event(StoredEvent(UUID(sealed["stream"]), sealed["version"], topic, state))
        assert type(opened.payload) is TOPICS[opened.topic]


@every_topic
def test_sealed_bytes_are_opened_to_the_same_payload(topic: str, mapper: SealedMapper) -> None:
    """The layout of a stored state, the sealing and what it is bound to are as they were."""
    for sample in samples(topic):
        sealed = sample["sealed"]
        state = base64.b64decode(sealed["state"])
        opened = mapper.to_domain_event(StoredEvent(UUID(sealed["stream"]), sealed["version"], topic, state))
        assert opened.recorded_at == contracts.RECORDED_AT
        assert json.loads(opened.payload.model_dump_json(exclude_defaults=True)) == sample["stored"]


@ever_written
def test_every_sample_meets_the_published_schema(topic: str) -> None:
    """What was stored at any time is valid by today's schema of its topic, which other programs read the log by."""
    schema = json.loads((contracts.SCHEMAS / f"{topic}.json").read_text(encoding="utf-8"))
    for sample in samples(topic):
        assert [error.message for error in jsonschema_rs.iter_errors(schema, sample["stored"])] == []


@every_topic
def test_fields_that_are_not_known_yet_are_passed_over(topic: str) -> None:
    """What tomorrow's code adds, anywhere in a payload, does not stop today's from reading the rest."""
    for sample in samples(topic):
        kind = TOPICS[topic]
        tomorrow = _with_unknown_fields(sample["stored"], contracts.schema(topic))
        assert tomorrow != sample["stored"]
        assert kind.model_validate_json(json.dumps(tomorrow)) == kind.model_validate_json(json.dumps(sample["stored"]))


@every_topic
def test_the_samples_cover_every_field(topic: str) -> None:
    """One of them has each field that a payload of the topic may have."""
    covered = set().union(*(sample["stored"] for sample in samples(topic)))
    assert covered == set(TOPICS[topic].model_fields), "run `make contracts`"


def _change(path: str, value: Any) -> dict[str, Any]:
    """A run's schema with one place otherwise; None removes it."""
    changed = deepcopy(contracts.schema(RUN))
    *above, last = path.split("/")
    part: Any = changed
    for name in above:
        part = part[name]
    if value is None:
        part.remove(last) if isinstance(part, list) else part.pop(last)
    elif isinstance(part, list):
        part.append(value)
    else:
        part[last] = value
    return changed


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("properties/seed", None, "seed: was removed"),
        ("$defs/Step/properties/shared", None, "steps[].shared: was removed"),
        ("required/-", "definition", "definition: is required"),
        ("required/seed", None, "seed: was always there"),
        ("properties/seed/type", "string", "seed: its type was integer and is string"),
        ("properties/gone/items/type", "integer", "gone[]: its type was string and is integer"),
        ("properties/definition/anyOf", [{"type": "null"}], "definition: no longer takes string"),
        ("properties/shown/default", False, "shown: its default was True and is False"),
        ("properties/seed/minimum", 1, "seed: its minimum was None and is 1"),
        ("$defs/Kind/enum", ["problem"], "kind: no longer takes"),
    ],
)
def test_a_change_that_stored_events_cannot_bear_is_named(path: str, value: Any, says: str) -> None:
    """Removed, newly required, no longer required, of another type, of another default, narrower: each is told."""
    found = broken(contracts.schema(RUN), _change(path, value))
    assert any(one.startswith(says) for one in found), found


def test_an_optional_field_may_be_added() -> None:
    """It has a default, so stored events are read as before."""
    added = _change("properties/note", {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None})
    assert broken(contracts.schema(RUN), added) == []
    wider = _change("properties/seed", {"anyOf": [{"type": "integer"}, {"type": "null"}], "title": "Seed"})
    assert broken(contracts.schema(RUN), wider) == []


def test_such_a_change_stops_make_contracts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says which field, says to make a new topic version, and writes nothing."""
    old = _change("properties/kept_before", {"type": "string"})
    (tmp_path / f"{RUN}.json").write_text(contracts.as_json(old))
    monkeypatch.setattr(contracts, "SCHEMAS", tmp_path)
    assert contracts.main() == 1
    assert capsys.readouterr().out == f"{RUN}: kept_before: was removed; {MEND}\n"
    assert [path.name for path in tmp_path.iterdir()] == [f"{RUN}.json"]
    assert "kept_before" in (tmp_path / f"{RUN}.json").read_text()


def _as_far_as(known: Any, value: Any) -> Any:
    """A value without the fields that were not there when `known` was kept."""
    if isinstance(known, dict) and isinstance(value, dict):
        return {name: _as_far_as(known[name], part) for name, part in value.items() if name in known}
    if isinstance(known, list) and isinstance(value, list) and len(known) == len(value):
        return [_as_far_as(one, other) for one, other in zip(known, value, strict=True)]
    return value


def _with_unknown_fields(value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None) -> Any:
    """A payload with a field of tomorrow's in every object that has named fields; a mapping's keys are left alone."""
    root = root or schema
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    ways = [way for way in schema.get("anyOf", []) if way != {"type": "null"}]
    if ways:
        return _with_unknown_fields(value, ways[0], root)
    if isinstance(value, dict) and "properties" in schema:
        known = {name: _with_unknown_fields(part, schema["properties"][name], root) for name, part in value.items()}
        return {**known, "of_tomorrow": {"any": ["thing"]}}
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        return [_with_unknown_fields(part, schema["items"], root) for part in value]
    return value
