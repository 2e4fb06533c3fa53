"""Logs: JSON lines of allow-listed fields, whoever speaks and whatever goes wrong."""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
import structlog

from api import logs

SAID = "the words of somebody"


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Leave the process's logging as it was."""
    root = logging.getLogger()
    handlers, level, hook, thread_hook = root.handlers[:], root.level, sys.excepthook, threading.excepthook
    yield
    root.handlers[:], sys.excepthook, threading.excepthook = handlers, hook, thread_hook
    root.setLevel(level)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """What was logged."""
    shown = capsys.readouterr()
    assert shown.out == ""
    return [json.loads(line) for line in shown.err.splitlines()]


def test_a_field_that_is_not_listed_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    """`text` and `person` are not there; `position` is."""
    logs.configure("info")
    logs.logger("test").info("read", position=7, text=SAID, person="P-204")
    (line,) = lines(capsys)
    assert set(line) == {"event", "level", "name", "position", "timestamp"}
    assert line["position"] == 7


def test_a_listed_field_holds_a_plain_short_value(capsys: pytest.CaptureFixture[str]) -> None:
    """A value that has an inside, or is as long as a text, is dropped as well."""
    logs.configure("info")
    logs.logger("test").info("read", kind={"text": SAID}, name=[SAID], unit=SAID * 20, count=3)
    (line,) = lines(capsys)
    assert SAID not in json.dumps(line)
    assert line["count"] == 3


def test_a_library_tells_who_and_what_type_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither its message nor the traceback, which quotes values, comes through."""
    logs.configure("info")
    try:
        int(SAID)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("failed on %s", SAID)
    logging.getLogger("uvicorn.error").info("too small to tell")
    (line,) = lines(capsys)
    assert SAID not in json.dumps(line)
    assert (line["name"], line["error_type"], line["level"]) == ("uvicorn.error", "ValueError", "error")


def test_what_nobody_caught_tells_its_type_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """In the process and in a thread."""
    logs.configure("info")

    def fall() -> None:
        raise LookupError(SAID)

    sys.excepthook(LookupError, LookupError(SAID), None)
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    found = lines(capsys)
    assert SAID not in json.dumps(found)
    assert [line["error_type"] for line in found] == ["LookupError", "LookupError"]
