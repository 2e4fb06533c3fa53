"""Closing runs made one after the other over statements that are there already: no log, no tables, the same decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from contracts.events import RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, home_unit
from services.patterns.domain import Line
from services.patterns.figures import View
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.ports import Clusterer
from services.patterns.runs import Order, closing_run
from services.patterns.statements import Corpus

UNIT = home_unit("E07099001")
FROM_WEEK = 12
"""The first run of a settled home."""
WANTED = 0.95


@dataclass(frozen=True)
class Weekly:
    """What became of statements at one closing run.

    Attributes:
        was: statements that were in a pattern at the run before and are still there.
        same: of these, in the same pattern; idiosyncratic: in none; the rest are in another.
        patterns: alive after the run; steps: how often each was told.
    """

    week: Week
    was: int
    same: int
    idiosyncratic: int
    patterns: int
    steps: Counter[str]

    @property
    def share(self) -> float:
        """Share that kept the same pattern; 1 where none was in any."""
        return self.same / self.was if self.was else 1.0


def corpus_of(
    ids: Sequence[str],
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    weeks: Sequence[int],
    persons: Sequence[str],
    schemes: Sequence[str],
) -> Corpus:
    """Statements of one kind, everything in the order of their ids, which is how the arrays must come."""
    nothing = np.zeros(len(ids), dtype=bool)
    return Corpus(
        ids=list(ids),
        vectors=vectors,
        texts=list(texts),
        embedded=list(texts),
        redacted=list(texts),
        persons=list(persons),
        schemes=list(schemes),
        places=[None] * len(ids),
        weeks=np.array(weeks, dtype=np.int64),
        own_words=nothing,
        worker_words=nothing,
        inferred=nothing,
    )


def closed(
    corpus: Corpus,
    cuts: Sequence[int],
    kind: Kind,
    engine: Clusterer | None = None,
    hold: int = 3,
    shown_from: int | None = None,
) -> tuple[list[Weekly], list[RunCompleted], Line]:
    """Close the cuts one after the other, as the runner does.

    Args:
        corpus: every statement.
        cuts: weeks, in order.
        kind: of the statements.
        engine: Leiden where not given.
        hold: closing runs for which a split, merge or fading must hold.
        shown_from: the first week whose run is shown: with figures, and with every statement placed by the run before; None
            for none.
    """
    line = Line()
    found: list[Weekly] = []
    events: list[RunCompleted] = []
    for cut in cuts:
        was = {s: m.pattern for s, m in line.members.items() if m.pattern is not None}
        order = Order(UNIT, kind, Week(cut), len(events) + 1, "", "", View(""), 5, {}, hold)
        shown = shown_from is not None and cut >= shown_from
        event = closing_run(corpus.through(cut), line, order, engine or LeidenClusterer(), shown=shown)
        line.apply(event)
        events.append(event)
        now = [line.members[s].pattern for s in was if s in line.members]
        same = sum(line.members[s].pattern == pattern for s, pattern in was.items() if s in line.members)
        steps = Counter(str(step.step) for step in event.steps)
        found.append(Weekly(Week(cut), len(now), same, now.count(None), len(line.sizes), steps))
    return found, events, line


def settled(weeks: Sequence[Weekly]) -> str:
    """Shares of a settled home in one line."""
    late = weeks[FROM_WEEK:]
    every = [one.share for one in late]
    pooled, good = sum(w.same for w in late) / sum(w.was for w in late), sum(share >= WANTED for share in every)
    return (
        f"from week {FROM_WEEK}: same pattern {pooled:.3f} of all, mean week {np.mean(every):.3f}, "
        f"worst {min(every):.3f}, weeks under {WANTED}: {len(every) - good} of {len(every)}"
    )
