"""Which few of many statements to read aloud: the most typical, some unlike it and each other, and the one that fits least."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DIVERSE = 3
CORE = 0.5
"""Share of the statements, the nearest to the middle, from which those unlike each other are taken."""


@dataclass(frozen=True)
class Exemplars:
    """Rows of a group, no person twice.

    Attributes:
        medoid: nearest to all others; None only of nothing.
        diverse: up to `DIVERSE`, each as unlike those before it as the group's core has them.
        edge: fits least; None where everybody is heard already.
    """

    medoid: int | None
    diverse: tuple[int, ...] = ()
    edge: int | None = None


def exemplars(vectors: NDArray[np.float32], people: Sequence[Hashable], diverse: int = DIVERSE) -> Exemplars:
    """Choose whom to hear.

    The medoid of rows of length one is the row nearest to their sum (Kaufman and Rousseeuw 1990, with cosine for distance);
    the diverse ones are chosen farthest first (Gonzalez 1985) among the nearer half, so that none of them is an outlier.

    Args:
        vectors: (n, d) float32, rows of length one.
        people: n, who said each.
        diverse: how many others at most.
    """
    if not len(people):
        return Exemplars(None)
    fits = vectors @ vectors.sum(axis=0)
    order = np.argsort(-fits, kind="stable")
    medoid = int(order[0])
    heard = {people[medoid]}
    core = [int(row) for row in order[: max(1 + diverse, int(np.ceil(CORE * len(order))))]]
    chosen = [medoid]
    while len(chosen) <= diverse:
        left = [row for row in core if people[row] not in heard]
        if not left:
            break
        alike = (vectors[left] @ vectors[chosen].T).max(axis=1)
        chosen.append(left[int(np.argmin(alike))])
        heard.add(people[chosen[-1]])
    edge = next((int(row) for row in order[::-1] if people[int(row)] not in heard), None)
    return Exemplars(medoid, tuple(chosen[1:]), edge)
