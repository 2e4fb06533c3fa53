"""What curation asks of the statements themselves: which pattern one is nearest to, and what may be seen of a step."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from contracts.events.patterns import Seen
from services.patterns.curation.overlay import Nearest
from services.patterns.curation.steps import Tell
from services.patterns.domain import Member
from services.patterns.numerics import lineage
from services.patterns.statements import Corpus


def nearest_of(corpus: Corpus, before: Mapping[str, Member]) -> Nearest:
    """Nearness to the centre of what was in each pattern before; equals go to the first by id.

    Args:
        corpus: the run's statements.
        before: where they were, as people left it.
    """
    row = {statement: at for at, statement in enumerate(corpus.ids)}
    centres: dict[str, NDArray[np.float32]] = {}

    def centre(pattern: str) -> NDArray[np.float32]:
        if pattern not in centres:
            rows = [row[s] for s, m in sorted(before.items()) if m.pattern == pattern and s in row]
            mean = corpus.vectors[rows].mean(axis=0) if rows else np.zeros(corpus.vectors.shape[1], dtype=np.float32)
            length = float(np.linalg.norm(mean))
            centres[pattern] = mean / length if length > 0 else mean
        return centres[pattern]

    def nearest(statement: str, patterns: Collection[str]) -> str:
        vector = corpus.vectors[row[statement]]
        return min(sorted(patterns), key=lambda pattern: -float(vector @ centre(pattern)))

    return nearest


def seen_of(corpus: Corpus) -> Tell:
    """A step as told of one scheme's statements, the largest of the pattern, as `services.patterns.steps` tells its own."""
    row = {statement: at for at, statement in enumerate(corpus.ids)}

    def seen(step: str, before: set[str], after: set[str]) -> Seen | None:
        was, now = ({row[s] for s in some if s in row} for some in (before, after))
        scheme = corpus.largest_scheme(now or was)
        if scheme is None:
            return None
        was, now = ({at for at in some if corpus.schemes[at] == scheme} for some in (was, now))
        if step == "continued":
            step = lineage.size_change(len(was), len(now), lineage.CHANGE).value
        return Seen.model_validate({"step": step, "shared": len(was & now), "before": len(was), "after": len(now)})

    return seen
