"""Traces, off unless INCOMMON_TRACES_URL is set: how long which step took, with allow-listed attributes and no others.

What leaves the process passes `AllowListed`: an attribute that is not on the list, every event (an exception's message
may hold somebody's words) and every status description are taken off, whoever put them there. A caller's trace is not
continued, so nothing a caller sends is passed on.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from opentelemetry import trace
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.metrics import METHODS, route_of
from api.settings import Settings

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
    from opentelemetry.sdk.trace.export import SpanExporter

ALLOWED: Final = frozenset(
    {"http.request.method", "http.route", "http.response.status_code", "incommon.process", "incommon.error_type"}
)
NAMES: Final = frozenset({"request", "follow", "work"})
NO_CONTEXT: Final = trace.set_span_in_context(trace.INVALID_SPAN)


class TracesUnavailableError(ValueError):
    """Traces are asked for and what makes them is not installed."""


class _Off:
    """The tracer in force; one that does nothing until `configure`."""

    tracer: trace.Tracer = trace.NoOpTracer()


def configure(settings: Settings) -> None:
    """Send traces where the settings say; nothing where they say nothing.

    Raises:
        TracesUnavailableError: the extra `incommon[traces]` is not installed.
    """
    if not settings.traces_url:
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    except ImportError:
        raise TracesUnavailableError("INCOMMON_TRACES_URL: needs `pip install incommon[traces]`") from None
    use(provider(OTLPSpanExporter(endpoint=settings.traces_url)))


def provider(exporter: SpanExporter) -> TracerProvider:
    """What makes spans and hands their allowed parts to an exporter."""
    # An optional extra: not there unless traces are asked for.
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    made = TracerProvider(resource=Resource({"service.name": "incommon"}))
    made.add_span_processor(BatchSpanProcessor(AllowListed(exporter)))  # type: ignore[arg-type]  # it is one in all it does
    return made


def use(made: TracerProvider | None) -> None:
    """Make spans with this from now on; None makes none."""
    _Off.tracer = trace.NoOpTracer() if made is None else made.get_tracer("incommon")


class AllowListed:
    """A span exporter that passes on only what is on the list."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter

    def export(self, spans: Sequence[ReadableSpan]) -> object:
        """Pass on the allowed part of each span."""
        return self._exporter.export([_bare(span) for span in spans])

    def shutdown(self) -> None:
        """Close."""
        self._exporter.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Send what waits."""
        return self._exporter.force_flush(timeout_millis)


def _bare(span: ReadableSpan) -> ReadableSpan:
    from opentelemetry.sdk.trace import ReadableSpan  # see `provider`

    return ReadableSpan(
        name=span.name if span.name in NAMES else "other",
        context=span.context,
        parent=span.parent,
        resource=span.resource,
        attributes={key: value for key, value in (span.attributes or {}).items() if key in ALLOWED},
        kind=span.kind,
        status=trace.Status(span.status.status_code),
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )


@dataclass
class Step:
    """One step; `did` says that it was worth telling of."""

    did: bool = False


@contextmanager
def spanning(name: str, process: str) -> Iterator[Step]:
    """A span around one step of a follower or worker, made only where the step did something or failed."""
    step, started, failed = Step(), time.time_ns(), ""
    try:
        yield step
    except Exception as error:
        failed = type(error).__name__
        raise
    finally:
        if step.did or failed:
            span = _Off.tracer.start_span(name, NO_CONTEXT, start_time=started)
            span.set_attribute("incommon.process", process)
            if failed:
                span.set_attribute("incommon.error_type", failed)
                span.set_status(trace.StatusCode.ERROR)
            span.end()


class Traced:
    """A span around each request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer within a span that knows the route's template, never the address."""
        if scope["type"] != "http" or isinstance(_Off.tracer, trace.NoOpTracer):
            await self.app(scope, receive, send)
            return
        with _Off.tracer.start_as_current_span(
            "request",
            NO_CONTEXT,
            kind=trace.SpanKind.SERVER,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:

            async def sending(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                await send(message)

            try:
                await self.app(scope, receive, sending)
            finally:
                span.set_attribute("http.request.method", scope["method"] if scope["method"] in METHODS else "other")
                span.set_attribute("http.route", route_of(scope))
