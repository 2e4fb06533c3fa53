"""Event classes that exist for a test alone, as if a version of the code with them were deployed and then replaced."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from contracts.events import TOPICS, UPCASTS


@contextmanager
def deployed() -> Iterator[None]:
    """Whatever topics are registered within are forgotten after, as when other code is deployed."""
    topics, upcasts = dict(TOPICS), dict(UPCASTS)
    try:
        yield
    finally:
        for registry, before in ((TOPICS, topics), (UPCASTS, upcasts)):
            registry.clear()
            registry.update(before)  # type: ignore[arg-type]  # each its own
