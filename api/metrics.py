"""What Prometheus is told: how the machine does. No text, no person, no source, place, team or worker is a label.

A figure here is of requests by route, databases and followers; a figure of people would be a way round the disclosure
rule, and one of a worker or team is never made.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Final

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.bootstrap import System
from api.lag import lag

METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """One application's figures."""

    def __init__(self, system: System) -> None:
        self._registry = CollectorRegistry(auto_describe=False)
        self._requests = Counter(
            "incommon_requests", "Requests answered.", ("method", "route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "incommon_request_seconds",
            "Seconds until an answer was whole.",
            ("route",),
            buckets=BUCKETS,
            registry=self._registry,
        )
        self._registry.register(_Standing(system))

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer; `route` is the route's own template, with no value of any address in it."""
        self._requests.labels(method if method in METHODS else "other", route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """Everything, in Prometheus's text format."""
        return generate_latest(self._registry)


class _Standing(Collector):
    """Where databases and followers stand, asked when somebody asks."""

    def __init__(self, system: System) -> None:
        self._system = system

    def collect(self) -> Iterator[Metric]:
        """Databases that answer, the log's head, each follower's distance and what it set aside."""
        system = self._system
        up = GaugeMetricFamily("incommon_database_up", "Whether a database answers.", labels=("database",))
        for name, engine in (("log", system.log_engine), ("keys", system.keys), ("derived", system.derived)):
            up.add_metric((name,), float(_answers(engine)))
        yield up
        try:
            head = system.log.head()
        except SQLAlchemyError:
            return
        yield GaugeMetricFamily("incommon_log_position", "The newest event's position.", value=float(head))
        found = lag(system, head)
        behind = GaugeMetricFamily(
            "incommon_follower_lag_events", "Events a follower has still to read.", labels=("follower",)
        )
        aside = GaugeMetricFamily(
            "incommon_follower_set_aside_events", "Events a follower could not digest.", labels=("follower",)
        )
        for name, events in found.events.items():
            behind.add_metric((name,), float(events))
            aside.add_metric((name,), float(found.aside[name]))
        yield behind
        yield aside


def _answers(engine: Engine) -> bool:
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def route_of(scope: Scope) -> str:
    """The template of the route that answered; every address without one counts as one."""
    route: Any = scope.get("route")
    return getattr(route, "path", None) or "none"


class Counted:
    """Counts each request once its answer is whole."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and count."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, sending)
        finally:
            self.metrics.count(scope["method"], route_of(scope), status, time.perf_counter() - started)
