"""Logs as JSON lines with allow-listed fields only, so that no note text can reach them by accident."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

ALLOWED = frozenset(
    {
        "address",
        "attempt",
        "count",
        "error_type",
        "event",
        "exit_code",
        "kind",
        "level",
        "method",
        "name",
        "place",
        "position",
        "process",
        "request_id",
        "route",
        "run",
        "seconds",
        "sheet",
        "status",
        "timestamp",
        "unit",
        "week",
    }
)


def _only_allowed(_logger: Any, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: value for key, value in entry.items() if key in ALLOWED}


def configure(level: str) -> None:
    """Send structlog to standard error; silence libraries below warning."""
    number = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s %(levelname)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def logger(name: str) -> Any:
    """A logger whose fields outside the allow-list are dropped."""
    return structlog.get_logger(name=name)
