"""Sheets and signals made up for tests."""

from __future__ import annotations

from typing import Any

from contracts.events import SeriesPublished, SeriesUsed, SheetPublished, SignalRaised
from contracts.words import Kind


def a_signal(offset: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0), **given: Any) -> SignalRaised:
    """A signal, with some of it otherwise."""
    made = {
        "signal": "g1",
        "episode": "g1",
        "began": "2026-W46",
        "kind": "more",
        "pattern": "pa",
        "pattern_kind": Kind.PROBLEM,
        "place": "C01",
        "week": "2026-W46",
        "observed": 21,
        "expected": 7.3,
        "low": 5.0,
        "high": 9.5,
        "bound": 14.0,
        "phi": 1.1,
        "p": 0.0001,
        "q": 0.004,
        "method": "farrington",
        "span": 1,
        "people": 40,
        "rest": 60,
        "week_people": 21,
        "week_rest": 30,
        "series": SeriesUsed(first="2026-W43", people=(5, 6, 7, 21), everyone=(40, 41, 42, 60), offset=offset),
        "statements": ("s1", "s2"),
        "own_words": 0.6,
        "own_shown": 60,
    }
    return SignalRaised(**{**made, **given})


def a_series(**given: Any) -> SeriesPublished:
    """A published series of three blocks."""
    made = {
        "place": "C01",
        "pattern": "pa",
        "weeks": 4,
        "first": "2026-W09",
        "people": (10, 15, 20),
        "statements": (10, 15, 20),
        "everyone": (40, 45, 50),
    }
    return SeriesPublished(**{**made, **given})


def a_sheet(**given: Any) -> SheetPublished:
    """A sheet without signals."""
    made = {
        "sheet": "w1",
        "place": "C01",
        "week": "2026-W46",
        "position": 9,
        "at": "2026-11-18T06:00:05+00:00",
        "definition": {},
        "tested": 12,
        "could_pass": 7,
        "chance": 0.05,
        "signals": (),
        "alpha": 0.005,
        "fdr": 0.05,
    }
    return SheetPublished(**{**made, **given})
