"""Things that come one by one, finished many at a time: whoever comes while one lot is being finished is in the next.

This is group commit: a commit waits for the disk, and a thousand notes in one commit wait no longer than one note. Nobody
waits for company: a lane that is free takes whatever is there, one alone if there is one, so that an idle door adds nothing.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Generic, TypeVar

LANE_ENDS_AFTER = 5.0
"""Seconds without anything to do; the next thing to come starts a lane again."""

Given = TypeVar("Given")
Prepared = TypeVar("Prepared")
Answer = TypeVar("Answer")


class Together(Generic[Given, Prepared, Answer]):
    """Takes things from any thread and gives each a future.

    Args:
        prepare: what is done for each: what it made or an error, which is the answer and keeps nobody else back.
        finish: what is done for those of a lot that were prepared, in the order they came: an answer or an error for
            each. Should either raise, the whole lot is answered with that error, and nothing of it was done.
        most: the largest lot.
        lanes: threads. With two, the next lot is prepared while the disk still writes the one before.
    """

    def __init__(
        self,
        prepare: Callable[[Sequence[Given]], Sequence[Prepared | Exception]],
        finish: Callable[[Sequence[Prepared]], Sequence[Answer | Exception]],
        most: int = 256,
        lanes: int = 2,
    ) -> None:
        self._prepare = prepare
        self._finish = finish
        self._most = most
        self._lanes = lanes
        self._waiting: deque[tuple[Given, Future[Answer]]] = deque()
        self._some = threading.Condition()
        self._running = self._idle = 0

    def submit(self, given: Given) -> Future[Answer]:
        """Join the queue; the future is answered once the lot that this is in is finished."""
        future: Future[Answer] = Future()
        with self._some:
            self._waiting.append((given, future))
            if self._idle:
                self._some.notify()
            elif self._running < self._lanes:
                self._running += 1
                threading.Thread(target=self._lane, daemon=True, name="together").start()
        return future

    def _lane(self) -> None:
        while lot := self._next_lot():
            # Whoever gave up waiting before this is passed over; after it, it will be done whether they wait or not.
            waiting = [(given, future) for given, future in lot if future.set_running_or_notify_cancel()]
            answers = self._done([given for given, _ in waiting])
            for (_, future), answer in zip(waiting, answers, strict=True):
                if isinstance(answer, Exception):
                    future.set_exception(answer)
                else:
                    future.set_result(answer)

    def _next_lot(self) -> list[tuple[Given, Future[Answer]]]:
        """What waits now; nothing when nothing came for a while, and then this lane has ended."""
        with self._some:
            if not self._waiting:
                self._idle += 1
                self._some.wait_for(lambda: bool(self._waiting), LANE_ENDS_AFTER)
                self._idle -= 1
            if not self._waiting:
                self._running -= 1
            return [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]

    def _done(self, lot: Sequence[Given]) -> list[Answer | Exception]:
        """An answer for each, in order."""
        try:
            prepared = self._prepare(lot)
            ready = [one for one in prepared if not isinstance(one, Exception)]
            finished = iter(self._finish(ready) if ready else ())
            return [one if isinstance(one, Exception) else next(finished) for one in prepared]
        except Exception as error:  # noqa: BLE001 - it is the answer, and whoever waits raises it
            return [error] * len(lot)
