"""How the processes that `incommon run` is made of set themselves up."""

from __future__ import annotations

import gc
import threading
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
