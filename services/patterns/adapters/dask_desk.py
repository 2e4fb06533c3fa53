"""Closing runs on a Dask cluster: whole tasks go out, decisions come back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, cast

from contracts.events import RunCompleted
from services.patterns.desks import Task

TRIES = 3
"""How often a run is begun again elsewhere after its worker died."""
PATIENCE = "10s"


class DaskDesk:
    """Works tasks out on the workers of a Dask scheduler. They hold no key and no database, and are sent no text.

    Args:
        scheduler: its address, like `tls://scheduler:8786`. What TLS it is reached with is Dask's own configuration
            (`DASK_DISTRIBUTED__COMM__TLS__CA_FILE` and its like).
    """

    def __init__(self, scheduler: str) -> None:
        self.scheduler = scheduler

    @cached_property
    def client(self) -> Any:  # Dask says nothing of its types
        """The connection (a `distributed.Client`), made when there is first something to work out.

        Raises:
            OSError: nothing answers at the address.
        """
        from distributed import Client  # only who names a scheduler needs the package

        make: Any = Client
        return make(self.scheduler, timeout=PATIENCE, set_as_default=False)

    @property
    def breadth(self) -> int:
        """As many units at once as there are threads of workers."""
        threads: dict[str, int] = self.client.nthreads()
        return max(1, sum(threads.values()))

    def decide(self, tasks: Sequence[Task]) -> list[RunCompleted]:
        """The decision of each task, in their order; a task whose worker died is begun again on another.

        Raises:
            KilledWorker: a task took `TRIES` workers down.
        """
        futures = [self.client.submit(Task.decide, task.without_words(), pure=False, retries=TRIES) for task in tasks]
        return cast(list[RunCompleted], self.client.gather(futures))
