"""Same words, no news: real statements in shuffled weeks, through closing runs and weekly tests, raise no more than promised.

`python -m tests.bench signals.bench_stationary`, or `python -m tests.bench.signals.bench_stationary 5` with five shuffles. Two
sets of labelled texts are given weeks at random, so whatever moves is chance. Every week's closing run decides what a pattern
is (those born on the way included), and places every statement by the frozen definition of the run before; the week is then
tested as its sheet would be. Published is what a sheet would tell as tested; found is a pattern born in the week, which has no
test.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from contracts.events import RunCompleted
from contracts.words import Kind
from services.patterns.adapters.embedders import embedder
from services.patterns.ports import Clusterer
from services.patterns.statements import Corpus
from services.signals.chances import expected_by_chance, how_many_tested
from services.signals.detection import Rules, detect
from services.signals.episodes import Episodes
from services.signals.raising import found_not_tested, people_recent, raised
from services.signals.series import Heard, counted, heard, panel
from tests.bench.lineage.weekly import closed, corpus_of
from tests.bench.patterns.sets import Labelled, embedded, labelled

FIRST = 2900
PLACE = "E07099001"
WARDS = ("E05000001", "E05000002")
LIVES = ((0, 60, 24), (2, 60, 24), (2, 116, 12))
"""Which set, over how many weeks, how many of them tested: under a year of history before each, and two years."""


@dataclass
class Told:
    """What came of some weeks.

    Attributes:
        weeks, news: weeks tested; those with anything published as tested.
        tested, published, found: series-weeks, signals of them, patterns shown as found.
        young: series-weeks of patterns that were born in a tested week before; `young_published` of them.
        said: what the sheets said chance would bring.
    """

    weeks: int = 0
    news: int = 0
    tested: int = 0
    published: int = 0
    found: int = 0
    young: int = 0
    young_published: int = 0
    said: float = 0.0

    def line(self, name: str) -> str:
        """One line of the table."""
        return (
            f"{name}: {self.weeks} weeks, {self.tested:,} series-weeks; published {self.published} in {self.news} weeks "
            f"({100 * self.news / self.weeks:.1f}%; said {self.said:.1f}); of patterns born on the way {self.young_published} "
            f"of {self.young:,}; found, not tested {self.found}"
        )


@dataclass(frozen=True, slots=True)
class _Note:
    note: str
    person: str
    scheme: str
    source: str
    place: str
    week: int


@dataclass(frozen=True, slots=True)
class _Said:
    statement: str
    note: str
    pattern: str | None
    wording: None
    voice: str
    mode: str = ""


def shuffled(one: Labelled, weeks: int, seed: int) -> Corpus:
    """A set's texts, each by somebody else, in weeks drawn at random."""
    rng = np.random.default_rng(seed)
    vectors = embedded(one.texts, embedder("minilm"))
    ids = [f"s{at:06d}" for at in range(len(one.texts))]
    when = FIRST + rng.integers(0, weeks, len(ids))
    order = rng.permutation(len(ids))  # which text comes under which id is chance as well
    return corpus_of(ids, [one.texts[at] for at in order], vectors[order], when.tolist(), ids, ["s"] * len(ids))


def lived(corpus: Corpus, tested: int, rules: Rules, engine: Clusterer | None = None) -> Told:
    """Close the weeks, and test the last so many of them.

    Args:
        corpus: every statement, of one person each.
        tested: how many of the last weeks are closed and tested one by one; those before are closed every fourth week.
        rules: what the service is set to.
        engine: Leiden where not given.
    """
    last = int(corpus.weeks.max())
    live = list(range(last - tested + 1, last + 1))
    before = list(range(live[0] - 1, FIRST + 3, -4))[::-1]
    _, events, _ = closed(corpus, [*before, *live], Kind.STRENGTH, engine, shown_from=live[0] - 1)
    told = Told()
    born: dict[str, int] = {}
    for event, week, where in _placed(events, [*before, *live]):
        born.update({step.pattern: week for step in event.steps if step.step in ("born", "split")})
        if week < live[0]:
            continue
        fresh = {
            step.pattern: frozenset(statement for statement, _ in event.assigned.get(step.pattern, ()))
            for step in event.steps
            if step.step == "born"
        }
        _test(told, _heard(corpus, week, where, born), week, born, fresh, rules, since=live[0])
    return told


def _placed(events: Sequence[RunCompleted], cuts: Sequence[int]) -> Iterator[tuple[RunCompleted, int, dict[str, str]]]:
    """Each run with its week and where the frozen definition has put every statement by then."""
    where: dict[str, str] = {}
    for event, cut in zip(events, cuts, strict=True):
        for statement in (*event.unplaced, *event.gone):
            where.pop(statement, None)
        where.update({s: pattern for pattern, statements in event.placed.items() for s in statements})
        yield event, cut, where


def _heard(corpus: Corpus, week: int, where: dict[str, str], born: dict[str, int]) -> Heard:
    rows = np.flatnonzero(corpus.weeks <= week).tolist()
    notes = [
        _Note(f"n{at}", f"p{at}", "s", f"urn:{at % 3}", WARDS[at % len(WARDS)], int(corpus.weeks[at])) for at in rows
    ]
    said = [_Said(corpus.ids[at], f"n{at}", where.get(corpus.ids[at]), None, "person") for at in rows]
    return heard(notes, said, dict.fromkeys(born, Kind.STRENGTH.value))


def _test(
    told: Told,
    everything: Heard,
    week: int,
    born: dict[str, int],
    fresh: dict[str, frozenset[str]],
    rules: Rules,
    *,
    since: int,
) -> None:
    who = counted(everything, week, np.zeros(len(everything.said_note), dtype=bool))
    views = (frozenset((PLACE, *WARDS)), *(frozenset({ward}) for ward in WARDS))
    series = panel(who, week, views)
    tests = detect(series, rules, people_recent(who, series, week, views))
    moved = raised(who, series, tests, week, views, (PLACE, *WARDS), born, Episodes({}), rules)
    young = np.array([born[pattern] >= since for pattern in who.patterns], dtype=bool)
    told.weeks += 1
    told.news += bool(moved)
    told.tested += tests.series
    told.published += len(moved)
    told.young += int((young[series.pattern] & ~np.isnan(tests.p_rise)).sum()) if len(who.patterns) else 0
    told.young_published += sum(born[signal.pattern or ""] >= since for signal in moved)
    told.found += len(found_not_tested(who, fresh, dict.fromkeys(born, Kind.STRENGTH.value), PLACE, week, rules))
    told.said += expected_by_chance(tests, how_many_tested(moved), rules)


def main(shuffles: int = 1) -> None:
    """Print a line a life, and all together."""
    sets, began = labelled(), time.process_time()
    for which, weeks, tested in LIVES:
        for seed in range(1, shuffles + 1):
            told = lived(shuffled(sets[which], weeks, seed), tested, Rules())
            print(told.line(f"{sets[which].name} over {weeks} weeks, shuffle {seed}"), flush=True)
    print(f"{time.process_time() - began:.0f} CPU-seconds")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
