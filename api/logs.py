"""Logs as JSON lines with allow-listed fields only, so that no note text can reach them by accident.

What libraries log passes too, as a line that says who spoke and of which type the error was: their messages and
tracebacks quote values, and a value may be what somebody said. The same holds for an exception nobody caught.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import MutableMapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final

import orjson
import structlog

ALLOWED: Final = frozenset(
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
LONGEST: Final = 200
"""Characters; whatever is longer is no id, name or word of ours."""


def _only_allowed(_logger: Any, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: value for key, value in entry.items() if key in ALLOWED and _plain(value)}


def _plain(value: object) -> bool:
    return value is None or isinstance(value, int | float) or (isinstance(value, str) and len(value) <= LONGEST)


class Bare(logging.Formatter):
    """A library's record without its message, arguments and traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """One JSON line."""
        raised = record.exc_info[0] if record.exc_info else None
        line = {
            "name": record.name,
            "event": "library",
            "error_type": raised.__name__ if raised else None,
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z"),
        }
        return orjson.dumps(line).decode()


LOGS_ITS_OWN_WAY = ("uvicorn", "uvicorn.error", "uvicorn.access")
"""Loggers that a library may have given handlers to."""


def configure(level: str) -> None:
    """Send structlog, libraries from warning up and uncaught exceptions to standard error, all as JSON lines."""
    number = logging.getLevelNamesMapping()[level.upper()]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Bare())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in LOGS_ITS_OWN_WAY:  # a handler of its own would write messages and tracebacks beside ours
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate, library.disabled = True, False
        library.setLevel(logging.NOTSET)
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
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logger("process").critical("crashed", error_type=kind.__name__)


def _thread_crashed(arguments: threading.ExceptHookArgs) -> None:
    if not issubclass(arguments.exc_type, SystemExit):
        logger("process").critical("crashed", kind="thread", error_type=arguments.exc_type.__name__)


def logger(name: str) -> Any:
    """A logger whose fields outside the allow-list are dropped."""
    return structlog.get_logger(name=name)
