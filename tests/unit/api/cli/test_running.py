"""How the processes that `incommon run` is made of set themselves up."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from api.cli import running


def test_rings_of_dead_objects_are_looked_for_seldom() -> None:
    """What is there already is not looked through again, and a page of new objects starts no search."""
    before = gc.get_threshold()
    try:
        running.few_collections()
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold()[0] >= 50_000
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)


@pytest.mark.parametrize("start", [running.run, lambda: running.follow("workers")])
def test_a_cluster_without_its_package_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    start: Callable[[], None],
) -> None:
    """With the mend, before anything is opened: no week would ever close."""
    for name, value in (("ENV", "evaluation"), ("DATA_DIR", str(tmp_path)), ("DASK_SCHEDULER", "tcp://scheduler:8786")):
        monkeypatch.setenv(f"INCOMMON_{name}", value)
    monkeypatch.setattr(running, "_observed", lambda _settings: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(SystemExit):
        start()
    assert "INCOMMON_DASK_SCHEDULER: needs `pip install incommon[dask]`" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("part", "seldom"), [("followers", 1), ("workers", 0), ("both", 0)])
def test_followers_look_seldom_and_where_runs_are_made_they_do_not(
    monkeypatch: pytest.MonkeyPatch, part: str, seldom: int
) -> None:
    """A page is made of objects that end without a search; a run's arrays may hang in a ring."""
    stop, times = threading.Event(), []
    stop.set()
    system = SimpleNamespace(close=lambda: None)
    for name, instead in (
        ("Settings", lambda: None),
        ("_observed", lambda _settings: None),
        ("refuse_without_dask", lambda _settings: None),
        ("bootstrap", lambda _settings: system),
        ("stop_on_signals", lambda: stop),
        ("follow_forever", lambda _system, _stop: None),
        ("seal_forever", lambda _system, _stop: None),
        ("work_forever", lambda _system, _stop: None),
        ("few_collections", lambda: times.append(1)),
    ):
        monkeypatch.setattr(running, name, instead)
    running.follow(part)
    assert len(times) == seldom
