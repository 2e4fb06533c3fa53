"""Closing runs on a Dask cluster: the same decisions, no words on the wire, and a worker that dies costs its own work only."""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from distributed import LocalCluster
from pydantic import ValidationError

from api.bootstrap import System
from api.settings import Settings
from contracts.events import RunCompleted
from contracts.words import PlaceKind
from services.patterns.adapters.dask_desk import DaskDesk
from services.patterns.desks import OwnDesk, Task
from tests.integration.patterns.test_runs import WEEKS, asked, runs
from tests.support.lives import HOME, THEMES, follow, place, theme_notes, with_words
from tests.support.system import a_system

HOMES = (HOME, "E09000002", "E09000003")


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    """Two worker processes on this machine."""
    make: Any = LocalCluster
    made = make(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1")
    yield made
    made.close()


class Both:
    """Decides here and on a cluster, one of whose workers is killed while it works on the first task."""

    def __init__(self, there: DaskDesk) -> None:
        self.here = OwnDesk()
        self.there = there
        self.killed = 0
        self.decided: list[tuple[RunCompleted, RunCompleted]] = []
        self._turn = threading.Lock()

    @property
    def breadth(self) -> int:
        """As the cluster's."""
        return self.there.breadth

    def decide(self, tasks: Sequence[Task]) -> list[RunCompleted]:
        """What the cluster says, kept beside what this process says."""
        with self._turn:
            kill, self.killed = not self.killed, 1
        if kill:
            pid = next(iter(self.there.client.run(os.getpid).values()))
            threading.Timer(0.05, os.kill, (pid, signal.SIGKILL)).start()
        there, here = self.there.decide(tasks), self.here.decide(tasks)
        self.decided += zip(here, there, strict=True)
        return there


def load(system: System) -> None:
    """Four themes in each of three homes."""
    for at, home in enumerate(HOMES):
        place(system, home, PlaceKind.COUNCIL)
        for number, theme in enumerate(THEMES):
            start = 10_000 * at + 1000 * number
            system.log.append(theme_notes(system, theme, 20, WEEKS, start=start, place=home, home=home))
    follow(system)


def test_a_cluster_decides_what_this_process_decides(tmp_path: Path, cluster: LocalCluster) -> None:
    """Three homes at once on two workers, one of which is killed: every week of every home is closed, and as it is here."""
    both = Both(DaskDesk(cluster.scheduler_address))
    assert both.breadth == 2
    with a_system(tmp_path) as system:
        with_words(system)
        system.pattern_runner.desk = both
        load(system)
        asked(system)
        made = runs(system)
    assert both.killed
    assert {(run.unit, run.through) for run in made} == {
        (f"place:{home}", str(week)) for home in HOMES for week in WEEKS
    }
    assert len(both.decided) == len(made)
    for here, there in both.decided:
        assert here == there


def test_one_home_that_fails_does_not_hold_the_others_up(tmp_path: Path) -> None:
    """Its error is told once the others' weeks are closed."""

    class Failing(OwnDesk):
        def decide(self, tasks: Sequence[Task]) -> list[RunCompleted]:
            if any(task.order.unit == f"place:{HOMES[0]}" for task in tasks):
                raise MemoryError
            return super().decide(tasks)

    with a_system(tmp_path) as system:
        with_words(system)
        system.pattern_runner.desk = Failing()
        load(system)
        with pytest.raises(MemoryError):
            asked(system)
        assert {run.unit for run in runs(system)} == {f"place:{home}" for home in HOMES[1:]}


def test_no_words_go_to_a_cluster(tmp_path: Path) -> None:
    """A task that leaves the process says which texts are the same, not what they say, and is decided alike."""
    tasks: list[Task] = []

    class Keeping(OwnDesk):
        def decide(self, given: Sequence[Task]) -> list[RunCompleted]:
            tasks.extend(given)
            return super().decide(given)

    with a_system(tmp_path) as system:
        with_words(system)
        system.pattern_runner.desk = Keeping()
        load(system)
        asked(system)
    texts = {text for task in tasks for text in task.corpus.texts}
    # Each text ends in a made-up word of its own; a theme's short ones stand in names of our own classes, as "late" does.
    words = texts | {text.split()[-1] for text in texts}
    assert len(words) > 100
    for task in tasks:
        sent = task.without_words()
        wire = pickle.dumps(sent)
        assert not any(word.encode() in wire for word in words)
        assert sent.decide() == task.decide()


def test_vectors_leave_a_production_service_by_tls_only(tmp_path: Path) -> None:
    """What can be turned back into words is not sent in clear."""
    with pytest.raises(ValidationError, match="only by tls"):
        Settings(env="production", data_dir=tmp_path, dask_scheduler="tcp://scheduler:8786")
    assert Settings(env="production", data_dir=tmp_path, dask_scheduler="tls://scheduler:8786").dask_scheduler
