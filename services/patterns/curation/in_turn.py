"""Decisions about one unit and kind stand one after the other, whoever takes them, and in however many processes.

What may be decided hangs on what stands: a pattern is not merged into one that went into it, nor set aside or undone twice.
So a decision says after which one it was taken, and the log takes one after each; who was overtaken looks again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from contracts.events import Event
from services.foundation.log import Draft, EventLog, Outcome, caused, service_stream
from services.patterns.curation.errors import OvertakenError

P = ParamSpec("P")
R = TypeVar("R")
LOOKS = 8
"""How often one looks again before saying that others decide too fast."""
TOPIC = "patterns.curation"


def in_turn(decide: Callable[P, R]) -> Callable[P, R]:
    """Let a decision that was overtaken be taken anew, on what stands then.

    Raises:
        OvertakenError: it was overtaken time after time.
    """

    @wraps(decide)
    def taken(*args: P.args, **kwargs: P.kwargs) -> R:
        for _ in range(LOOKS - 1):
            try:
                return decide(*args, **kwargs)
            except OvertakenError:
                continue
        return decide(*args, **kwargs)

    return taken


def say_after(log: EventLog, stream: tuple[str, ...], event: Event, last: str, this: str) -> bool:
    """Append an event if nothing was said in its stream after what was read of it.

    Args:
        log: takes it.
        stream: parts of its stream's name.
        event: the decision.
        last: id of the newest decision that was read; empty for none.
        this: id of the decision.

    Returns:
        Whether it stands; False where another stands in its turn.
    """
    once = caused(last, TOPIC, "/".join(stream))
    draft = Draft(service_stream(*stream), event, once=once, digest=hashlib.sha256(this.encode()).digest())
    return log.append([draft])[0].outcome is Outcome.CREATED
