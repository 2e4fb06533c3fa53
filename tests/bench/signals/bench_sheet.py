"""What a sheet of 50 patterns in 20 places over four years costs, and what each of its tests adds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import numpy as np

from services.signals.borrowing import lend
from services.signals.detection import Rules, detect
from services.signals.episodes import Episodes
from services.signals.mix_raising import mixes_raised
from services.signals.publishing import published
from services.signals.raising import people_recent, raised
from services.signals.series import MODES, Heard, copied, counted, panel
from services.signals.together import places_together

PATTERNS, PLACES, WEEKS, A_WEEK = 50, 20, 208, 25
ACTIONS = 3
"""Every fifth pattern is of actions."""
ROUNDS = 3
TOGETHER = "places together"
NEWER = ("rates lent", "mixes", TOGETHER)
P = ParamSpec("P")
T = TypeVar("T")


def a_home(seed: int = 17) -> Heard:
    """So many people a week in each place, each about one thing, from three sources; no change anywhere."""
    random = np.random.default_rng(seed)
    notes = PLACES * WEEKS * A_WEEK
    pattern = random.choice(PATTERNS + 1, size=notes, p=random.dirichlet(np.full(PATTERNS + 1, 1.5)))
    return Heard(
        note_person=np.arange(notes),
        note_source=random.integers(0, 3, notes),
        note_place=np.repeat(np.arange(1, PLACES + 1), WEEKS * A_WEEK),
        note_week=np.tile(np.repeat(np.arange(1, WEEKS + 1), A_WEEK), PLACES),
        said_note=np.arange(notes),
        said_pattern=np.where(pattern < PATTERNS, pattern, -1),
        said_wording=np.full(notes, -1),
        said_own=random.random(notes) < 0.5,
        said_mode=np.where((pattern < PATTERNS) & (pattern % 5 == ACTIONS), random.integers(0, len(MODES), notes), -1),
        statements=tuple(f"s{at}" for at in range(notes)),
        notes=tuple(f"n{at}" for at in range(notes)),
        scheme_of=np.zeros(notes, dtype=np.int64),
        schemes=("urn:made-up",),
        sources=("a", "b", "c"),
        places=("C01", *(f"W{at:02d}" for at in range(1, PLACES + 1))),
        patterns=tuple(f"p{at:02d}" for at in range(PATTERNS)),
        kind_of=tuple(("problem", "aspiration", "strength", "action", "barrier")[at % 5] for at in range(PATTERNS)),
    )


def main() -> None:
    """CPU-seconds of each part, the least of three rounds, and the ratio of a whole sheet to one without the newer tests."""
    home, rules, nothing = a_home(), Rules(), Episodes({})
    places = home.places
    views = (frozenset(places), *(frozenset({place}) for place in places[1:]))
    cost: dict[str, float] = {}

    def timed(name: str, work: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
        begun = time.process_time()
        found = work(*args, **more)
        cost[name] = min(cost.get(name, np.inf), time.process_time() - begun)
        return found

    for _ in range(ROUNDS):
        who = timed("counted", counted, home, WEEKS, copied(home, WEEKS))
        series = timed("series", panel, who, WEEKS, views)
        recent = timed("people", people_recent, who, series, WEEKS, views)
        tested = timed("tests of series", detect, series, rules, recent)
        timed("signals", raised, who, series, tested, WEEKS, views, places, {}, nothing, rules)
        timed("published series", published, who, WEEKS, views, places, rules.min_people)
        timed("rates lent", lend, who, series, views)
        _, mixes, _ = timed("mixes", mixes_raised, who, series, WEEKS, views, places, {}, nothing, rules)
        _, scans = timed(TOGETHER, places_together, who, series, tested, WEEKS, views, places, nothing, rules)
    new = sum(cost[name] for name in NEWER)
    old = sum(cost.values()) - new
    print(f"{len(home.notes):,} notes, {len(series.pattern):,} series; {mixes} mixes, {scans} scans")
    print("CPU-seconds: " + ", ".join(f"{name} {seconds:.2f}" for name, seconds in cost.items()))
    print(f"a sheet without the newer tests {old:.2f}, with them {old + new:.2f}: {(old + new) / old:.2f} times")


if __name__ == "__main__":
    main()
