"""Writes what others rely on: `make contracts`, or `python -m tests.support.contracts`.

The description of the API, the schema of every event, the list of settings and the problem types are made from the
code; samples of stored events are only ever added to. A change that stored events could not bear is refused.
"""

from __future__ import annotations

import base64
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast
from uuid import NAMESPACE_URL, uuid5

from pydantic import SecretStr
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core.core_schema import WithDefaultSchema
from sqlalchemy import insert

from api.app import create_app
from api.settings import Settings
from contracts.events import TOPICS, Event
from services.foundation.database import writing
from services.foundation.log import SERVICE_KEY
from services.ingest.adapters.key_tables import vault_key
from services.ingest.adapters.mapper import Recorded, SealedMapper
from services.ingest.adapters.vault import SqlVault
from tests.support import samples
from tests.support.checkout import ROOT
from tests.support.compatibility import MEND, broken
from tests.support.system import a_system

OPENAPI: Final = ROOT / "contracts" / "openapi.json"
SCHEMAS: Final = ROOT / "contracts" / "schemas"
PROBLEMS: Final = ROOT / "contracts" / "problems.md"
SETTINGS: Final = ROOT / "docs" / "settings.md"
GOLDEN: Final = ROOT / "tests" / "contract" / "golden"
SETTINGS_HEAD: Final = """# Settings

Every setting is an environment variable; `incommon settings` shows the values in force. A value that cannot be used
stops the command and is told by its name. This page is made by `make contracts`.

| setting | default | what it is for |
|---|---|---|
"""
RECORDED_AT: Final = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
# A key of nobody's, wrapped by the tests' made-up master key: what is sealed in the samples is made up as well.
SAMPLE_KEY: Final = base64.b64decode((GOLDEN / "service_key.txt").read_text())


class WithEveryDefault(GenerateJsonSchema):
    """Tells the defaults that are made anew each time as well: stored events leave those out too."""

    def get_default_value(self, schema: WithDefaultSchema) -> Any:
        """The default, from its factory where it has one."""
        factory = schema.get("default_factory")
        return super().get_default_value(schema) if factory is None else cast("Callable[[], Any]", factory)()


def as_json(value: Any) -> str:
    """JSON that is the same for the same value, line by line."""
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def openapi() -> dict[str, Any]:
    """The description of the API."""
    with tempfile.TemporaryDirectory() as folder, a_system(Path(folder)) as system:
        return create_app(system).openapi()


def schema(topic: str) -> dict[str, Any]:
    """The JSON Schema of a topic's payload, as it is read."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:incommon:event:{topic}"}
    return {**head, **TOPICS[topic].model_json_schema(schema_generator=WithEveryDefault)}


def settings() -> str:
    """The list of settings, as a page."""
    rows = []
    for name, field in Settings.model_fields.items():
        default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        shown = f"`{getattr(default, 'value', default)}`" if str(default or "") or default == 0 else "(empty)"
        rows.append(f"| `INCOMMON_{name.upper()}` | {shown} | {field.description} |")
    return SETTINGS_HEAD + "\n".join(rows) + "\n"


def published() -> Iterator[tuple[Path, str]]:
    """Every file that is made from the code, and what must stand in it."""
    yield OPENAPI, as_json(openapi())
    yield SETTINGS, settings()
    yield PROBLEMS, (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
    for topic in TOPICS:
        yield SCHEMAS / f"{topic}.json", as_json(schema(topic))


def unbearable() -> list[str]:
    """Say where an event's schema changed so that stored events would be misread."""
    return [
        f"{path.stem}: {flaw}; {MEND}"
        for path in sorted(SCHEMAS.glob("*.json"))
        if path.stem in TOPICS
        for flaw in broken(json.loads(path.read_text(encoding="utf-8")), schema(path.stem))
    ]


@contextmanager
def sample_vault(folder: Path) -> Iterator[SqlVault]:
    """A vault that holds the samples' key as its service key."""
    with a_system(folder) as system:
        with writing(system.keys) as connection:
            slot = {"person": SERVICE_KEY, "record_class": SERVICE_KEY, "year": 0}
            connection.execute(insert(vault_key).values(key=SERVICE_KEY, **slot, wrapped=SAMPLE_KEY))
        yield system.vault


def stored(kind: type[Event], sample: Event, vault: SqlVault) -> dict[str, Any]:
    """A sample as it is stored: its body in clear, sealed as in the log, and how it is read."""
    stream = uuid5(NAMESPACE_URL, kind.topic)
    state = SealedMapper(vault).to_stored_event(Recorded(stream, 1, kind.topic, RECORDED_AT, SERVICE_KEY, sample)).state
    return {
        "stored": json.loads(sample.model_dump_json(exclude_defaults=True)),
        "read": sample.model_dump(mode="json"),
        "sealed": {"stream": str(stream), "version": 1, "state": base64.b64encode(state).decode()},
    }


def add_samples(vault: SqlVault) -> list[Path]:
    """Add a sample of what today's code writes wherever none is kept; those kept stay as they are."""
    added = []
    for topic, kind in TOPICS.items():
        path = GOLDEN / "events" / f"{topic}.json"
        kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
        known = [one["stored"] for one in kept]
        new = [stored(kind, sample, vault) for sample in (samples.least(kind), samples.whole(kind))]
        missing = [
            one for index, one in enumerate(new) if one["stored"] not in [*known, *(n["stored"] for n in new[:index])]
        ]
        if missing:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(as_json([*kept, *missing]), encoding="utf-8")
            added.append(path)
    return added


def main() -> int:
    """Write everything, or say why not; 1 if a stored event could not bear the change."""
    flaws = unbearable()
    for flaw in flaws:
        print(flaw)
    if flaws:
        return 1
    changed = []
    for path, text in published():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    with tempfile.TemporaryDirectory() as folder, sample_vault(Path(folder)) as vault:
        changed += add_samples(vault)
    for path in changed:
        print(f"wrote {path.relative_to(ROOT)}")
    if not changed:
        print("Everything published is current.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
