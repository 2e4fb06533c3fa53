"""How many sheets have a signal by chance, kind by kind, and how many find what was planted: made-up homes, the whole way."""

from __future__ import annotations

import sys
from collections import Counter

import numpy as np

from services.signals.borrowing import lend
from services.signals.detection import Rules, detect
from services.signals.episodes import Episodes
from services.signals.mix_raising import mixes_raised
from services.signals.numerics.arrays import Floats
from services.signals.raising import people_recent, raised
from services.signals.series import Heard, counted, panel
from services.signals.together import places_together

PATTERNS, PLACES, WEEKS, A_WEEK, YOUNG = 12, 8, 130, 30, 5
STEADY = 80.0
"""How steady the shares of a place are from week to week (Dirichlet)."""
NOTHING, TOGETHER, MIX, NEW = (
    "no change",
    "three places at three times for three weeks",
    "two shares change places",
    "new",
)
ROUNDS = 30


def shares(random: np.random.Generator, planted: str) -> Floats:
    """(places, weeks, patterns + 1) what share each pattern has, the last one that of all else."""
    mean = np.append(random.dirichlet(np.full(PATTERNS, 3.0)) * 0.6, 0.4)
    share = np.broadcast_to(mean, (PLACES, WEEKS, PATTERNS + 1)).copy()
    middle = int(np.argsort(mean[:-1])[PATTERNS // 2])
    if planted == TOGETHER:
        share[:3, -3:, middle] *= 3.0
    elif planted == MIX:
        most, least = int(np.argmax(mean[:-1])), int(np.argsort(mean[:-1])[1])
        share[:, -1, [most, least]] = share[:, -1, [least, most]]
    elif planted == NEW:
        share[-1, -1, middle] *= 5.0
    return np.asarray(share / share.sum(axis=2, keepdims=True), dtype=np.float64)


def a_home(random: np.random.Generator, planted: str) -> Heard:
    """Everybody says one thing; shares run from week to week; the last place is heard only of late."""
    share = random.standard_gamma(STEADY * shares(random, planted))
    share /= share.sum(axis=2, keepdims=True)
    people = random.poisson(A_WEEK, (PLACES, WEEKS))
    people[-1, :-YOUNG] = 0
    said = random.multinomial(people, share)
    place, week, pattern = (np.repeat(at.ravel(), said.ravel()) for at in np.indices(said.shape))
    notes = len(place)
    return Heard(
        note_person=np.arange(notes),
        note_source=random.integers(0, 2, notes),
        note_place=place + 1,
        note_week=week + 1,
        said_note=np.arange(notes),
        said_pattern=np.where(pattern < PATTERNS, pattern, -1),
        said_wording=np.full(notes, -1),
        said_own=random.random(notes) < 0.5,
        said_mode=np.full(notes, -1),
        statements=tuple(f"s{at}" for at in range(notes)),
        notes=tuple(f"n{at}" for at in range(notes)),
        scheme_of=np.zeros(notes, dtype=np.int64),
        schemes=("urn:made-up",),
        sources=("a", "b"),
        places=("C01", *(f"W{at}" for at in range(1, PLACES + 1))),
        patterns=tuple(f"p{at:02d}" for at in range(PATTERNS)),
        kind_of=tuple(("problem", "aspiration")[at % 2] for at in range(PATTERNS)),
    )


def kinds(home: Heard) -> set[str]:
    """Which kinds of signal its sheet has; of a series tested by a borrowed rate, `emerging`."""
    rules, nothing, places = Rules(), Episodes({}), home.places
    views = (frozenset(places), *(frozenset({place}) for place in places[1:]))
    who = counted(home, WEEKS, np.zeros(len(home.statements), dtype=bool))
    series, lent = lend(who, panel(who, WEEKS, views), views)
    tested = detect(series, rules, people_recent(who, series, WEEKS, views), lent)
    found = raised(who, series, tested, WEEKS, views, places, {}, nothing, rules, lent)
    found += mixes_raised(who, series, WEEKS, views, places, {}, nothing, rules)[0]
    found += places_together(who, series, tested, WEEKS, views, places, nothing, rules)[0]
    return {"emerging" if signal.borrowed is not None else signal.kind for signal in found}


def main() -> None:
    """A line for each thing planted: of so many sheets, how many have a signal of each kind."""
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2].isdigit() else ROUNDS
    for at, planted in enumerate((NOTHING, TOGETHER, MIX, NEW)):
        many = rounds * (4 if planted == NOTHING else 1)
        found = Counter(
            kind for seed in range(many) for kind in kinds(a_home(np.random.default_rng([at, seed]), planted))
        )
        told = ", ".join(f"{kind} {found[kind]}" for kind in ("more", "emerging", "quieter", "mix", "neighbours"))
        print(f"{planted}: of {many} sheets {told}")


if __name__ == "__main__":
    main()
