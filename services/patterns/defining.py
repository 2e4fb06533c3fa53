"""The definition that a closing run leaves: its members, ready to vote on where a statement belongs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.patterns.domain import Line, Member
from services.patterns.numerics.vote import Definition, define, place
from services.patterns.statements import Corpus

PER_CENT = 100


@dataclass(frozen=True)
class Defined:
    """The last closing run's members, ready to vote.

    Attributes:
        index: the neighbours; rows: statement -> its row in it; names: the pattern of each label.
    """

    run: str
    index: Definition
    rows: Mapping[str, int]
    names: tuple[str, ...]

    def place(self, corpus: Corpus) -> dict[str, Member]:
        """Where statements belong by vote, each left out of its own."""
        if not len(corpus):
            return {}
        itself = np.array([self.rows.get(s, -1) for s in corpus.ids], dtype=np.int64)
        voted = place(self.index, corpus.vectors, itself=itself)
        found = {}
        for at, statement in enumerate(corpus.ids):
            label, near = int(voted.labels[at]), int(voted.nearest[at])
            nearest = self.names[near] if near >= 0 else None
            if label >= 0:
                found[statement] = Member(self.names[label], nearest, round(PER_CENT * float(voted.score[at])))
            else:
                found[statement] = Member(None, nearest)
        return found


def defined(ids: Sequence[str], vectors: NDArray[np.float32], line: Line) -> Defined | None:
    """The definition that the last closing run left, of those of its members that are still there.

    Args:
        ids: n statements, in order.
        vectors: (n, d) float32, theirs, rows of length one.
        line: what runs have decided.
    """
    rows = [at for at, statement in enumerate(ids) if statement in line.members]
    if line.run is None or not rows:
        return None
    patterns = [line.members[ids[at]].pattern for at in rows]
    names = tuple(sorted({p for p in patterns if p is not None}))
    number = {name: at for at, name in enumerate(names)}
    labels = np.array([-1 if p is None else number[p] for p in patterns], dtype=np.int32)
    return Defined(line.run, define(vectors[rows], labels), {ids[row]: at for at, row in enumerate(rows)}, names)
