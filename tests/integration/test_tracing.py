"""Traces: off by default; when on, they hold what is on the list and nothing that anybody put there beside it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from api import tracing
from api.settings import Settings
from tests.support.door import WORDS, a_door, a_note
from tests.support.system import a_system


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """Where the spans of this test arrive; afterwards none are made."""
    exporter = InMemorySpanExporter()
    made = tracing.provider(exporter)
    tracing.use(made)
    exporter.flush = made.force_flush  # type: ignore[attr-defined]  # so that a test can wait for them
    yield exporter
    tracing.use(None)
    made.shutdown()


def arrived(exporter: InMemorySpanExporter) -> tuple[ReadableSpan, ...]:
    """All of them."""
    exporter.flush()  # type: ignore[attr-defined]  # see `spans`
    return exporter.get_finished_spans()


def test_a_request_is_a_span_of_its_route(tmp_path: Path, spans: InMemorySpanExporter) -> None:
    """Method, template and status; no address, no header, no body, and no trace of the caller's."""
    with a_system(tmp_path) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note(), headers={"traceparent": f"00-{'a' * 32}-{'b' * 16}-01"})
        door.client.put("/v1/sources/urn:example:housing/notes/A-17", json=a_note(place="W02"))
    first, second = arrived(spans)
    assert first.name == "request"
    assert dict(first.attributes or {}) == {
        "http.request.method": "POST",
        "http.route": "/v1/notes",
        "http.response.status_code": 201,
    }
    assert first.parent is None
    assert first.context is not None
    assert format(first.context.trace_id, "032x") != "a" * 32
    shown = first.to_json() + second.to_json()
    for word in (WORDS, "A-17", "P-204", "W02", "urn:example"):
        assert word not in shown


def test_whatever_is_not_listed_is_taken_off(spans: InMemorySpanExporter) -> None:
    """Attributes, names, events and descriptions that some library sets do not leave the process."""
    span = tracing._Off.tracer.start_span(WORDS)
    span.set_attribute("db.statement", WORDS)
    span.add_event(WORDS)
    span.record_exception(ValueError(WORDS))
    span.set_status(trace.StatusCode.ERROR, WORDS)
    span.end()
    (left,) = arrived(spans)
    assert WORDS not in left.to_json()
    assert not left.attributes
    assert not left.events
    assert left.status.status_code is trace.StatusCode.ERROR


def test_a_step_is_told_when_it_did_something_or_failed(spans: InMemorySpanExporter) -> None:
    """An idle look is not; a failure says its type."""
    with tracing.spanning("follow", "patterns"):
        pass
    with tracing.spanning("follow", "signals") as step:
        step.did = True
    with pytest.raises(ValueError, match="words"), tracing.spanning("work", "sheets"):
        raise ValueError(WORDS + " words")
    did, failed = arrived(spans)
    assert dict(did.attributes or {}) == {"incommon.process": "signals"}
    assert dict(failed.attributes or {}) == {"incommon.process": "sheets", "incommon.error_type": "ValueError"}


def test_they_are_off_until_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """No address, no tracer; an address without the extra is a plain error that says what to install."""
    tracing.configure(Settings(env="evaluation"))
    assert isinstance(tracing._Off.tracer, trace.NoOpTracer)
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(tracing.TracesUnavailableError, match="incommon\\[traces\\]"):
        tracing.configure(Settings(env="evaluation", traces_url="http://127.0.0.1:8169/v1/traces"))
