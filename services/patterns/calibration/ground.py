"""What a sample is drawn from: a closing run's own communities, made again, with what would belong at any cut-off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from contracts.events import RunCompleted, SampleItem
from services.patterns.calibration.sampling import Drawn, Ground, draw
from services.patterns.domain import Line
from services.patterns.engine import SEED
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.null import Yardstick
from services.patterns.runs import distinct_of, warm_start
from services.patterns.statements import Corpus


@dataclass(frozen=True)
class Laid:
    """A ground with the names of its rows and patterns."""

    ground: Ground
    statements: list[str]
    patterns: list[str]

    def sample(self, seed: int) -> tuple[SampleItem, ...]:
        """Items to judge, drawn by a seed."""
        return tuple(self._item(one) for one in draw(self.ground, seed))

    def _item(self, one: Drawn) -> SampleItem:
        return SampleItem(
            statement=self.statements[one.row],
            beside=tuple(self.statements[row] for row in one.beside),
            pattern=None if one.pattern < 0 else self.patterns[one.pattern],
            belonging=round(100 * one.belonging, 1),
            same=one.same,
        )


def lay(corpus: Corpus, before: Line, run: RunCompleted, after: Line, engine: LeidenClusterer) -> Laid:
    """Make a closing run's communities again and say of each distinct statement how much it belongs, in a pattern or not.

    Args:
        corpus: the run's statements that are still there.
        before: what was decided before the run, with what people had decided then laid on it: the run began there.
        run: the closing run.
        after: what was decided with it.
        engine: at the cut-off that the run used.
    """
    distinct = distinct_of(corpus)
    start = warm_start(corpus, before, distinct)
    vectors = corpus.vectors[distinct.first]
    prepared = engine.prepare(vectors, None if run.null is None else Yardstick(**run.null.model_dump()))
    partition = engine.partition(prepared, seed=SEED, start=start)
    # At a cut-off of nothing every statement of a community that stands is in it.
    wide = engine.cluster(prepared, partition, start=start, counts=distinct.counts, cut_off=0.0)
    ids = [corpus.ids[row] for row in distinct.first.tolist()]
    names = sorted({m.pattern for m in after.members.values() if m.pattern is not None})
    number = {name: at for at, name in enumerate(names)}
    members = [after.members[ident].pattern for ident in ids]
    pattern = np.array([-1 if name is None else number[name] for name in members], dtype=np.int32)
    of = _pattern_of(wide.labels, pattern, wide.count)
    _, person = np.unique([corpus.persons[row] for row in distinct.first.tolist()], return_inverse=True)
    ground = Ground(
        pattern=pattern,
        nearest=np.where(wide.nearest >= 0, of[wide.nearest], -1).astype(np.int32),
        community=np.where(wide.labels >= 0, of[wide.labels], -1).astype(np.int32),
        belonging=wide.belonging.astype(np.float64),
        person=person.astype(np.int64),
        vectors=prepared.vectors,
        neighbours=prepared.neighbours,
        cut_off=engine.cut_off,
    )
    return Laid(ground, ids, names)


def _pattern_of(labels: NDArray[np.int32], pattern: NDArray[np.int32], count: int) -> NDArray[np.int32]:
    """The pattern that most of each community is in, (count + 1,); -1 for one that is in none."""
    of = np.full(count + 1, -1, dtype=np.int32)
    for label in range(count):
        inside = pattern[(labels == label) & (pattern >= 0)]
        if inside.size:
            of[label] = np.bincount(inside).argmax()
    return of
