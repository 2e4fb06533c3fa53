"""Places a statement by what its nearest neighbours are: one rule, in milliseconds, for new statements and old weeks.

A definition is one run's members, frozen. A statement goes to the pattern most of its neighbours are in, and is taken
in only if it is as near to that pattern's centre as nine in ten of the pattern's own members are. A member is placed
with itself left out, so that a statement which made the definition is held to the same rule as one that did not.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.approximate import EXACT_LIMIT, Approximate
from services.patterns.numerics.clustering import IDIOSYNCRATIC
from services.patterns.numerics.graph import NEIGHBOURS, Neighbours, centred, largest
from services.patterns.numerics.leiden import share_of_neighbours, strongest

FLOOR_PERCENTILE: Final = 10.0
_BLOCK_CELLS: Final = 16_000_000
_BLOCK_ROWS: Final = 8_192
"""Rows held in double precision at once."""
FEW: Final = 2_000
"""Up to so many points are compared with every member: an index of the members would cost more."""


@dataclass(frozen=True)
class Definition:
    """What membership is judged against.

    Attributes:
        members: (m, d) float32, the definition's statements, centred, rows of length one; idiosyncratic ones too,
            since they vote for no pattern.
        labels: (m,) int32, -1 for idiosyncratic.
        mean: (d,) float32, what was taken off.
        sums: (p, d) float64, the sum of each pattern's members.
        sizes: (p,) int64, how many.
        floors: (p,) float32, the 10th percentile of the members' own similarity to the rest of their pattern.
    """

    members: NDArray[np.float32]
    labels: NDArray[np.int32]
    mean: NDArray[np.float32]
    sums: NDArray[np.float64]
    sizes: NDArray[np.int64]
    floors: NDArray[np.float32]


@dataclass(frozen=True)
class Placement:
    """Where n statements belong by a definition.

    Attributes:
        labels: (n,) int32, the pattern that takes the statement in, -1 for none (provisionally idiosyncratic).
        nearest: (n,) int32, the pattern that won the vote all the same, -1 where no neighbour is in any.
        score: (n,) float32 in [0, 1], the similarity-weighted share of neighbours in the winner.
        similarity: (n,) float32, cosine to the winner's centre (the statement itself left out), 0 without a winner.
    """

    labels: NDArray[np.int32]
    nearest: NDArray[np.int32]
    score: NDArray[np.float32]
    similarity: NDArray[np.float32]


def define(vectors: NDArray[np.float32], labels: NDArray[np.int32]) -> Definition:
    """Freeze a run's members.

    Args:
        vectors: (m, d) float32 as embedded, rows of length one.
        labels: (m,) int32, -1 for idiosyncratic.

    Raises:
        ValueError: there are no rows, or not as many labels as rows.
    """
    if vectors.shape[0] == 0 or labels.shape != (vectors.shape[0],):
        raise ValueError("a definition needs at least one row, and one label for each row")
    mean = vectors.mean(axis=0, dtype=np.float64).astype(np.float32)
    members = centred(vectors, mean)
    count = int(labels.max(initial=IDIOSYNCRATIC)) + 1
    sums = np.zeros((count, vectors.shape[1]))
    placed = labels >= 0
    for begin in range(0, vectors.shape[0], _BLOCK_ROWS):
        block = slice(begin, begin + _BLOCK_ROWS)
        inside = placed[block]
        np.add.at(sums, labels[block][inside], members[block][inside].astype(np.float64))
    sizes = np.bincount(labels[placed], minlength=count).astype(np.int64)
    own = _to_centre(members, labels, sums, sizes, np.where(placed, labels, IDIOSYNCRATIC))
    floors = np.array(
        [np.percentile(own[labels == label], FLOOR_PERCENTILE) if sizes[label] else np.inf for label in range(count)],
        dtype=np.float32,
    )
    return Definition(members, labels, mean, sums, sizes, floors)


def place(
    definition: Definition,
    vectors: NDArray[np.float32],
    *,
    itself: NDArray[np.int64] | None = None,
    k: int = NEIGHBOURS,
) -> Placement:
    """Place n statements.

    Args:
        definition: what to judge by.
        vectors: (n, d) float32 as embedded, rows of length one.
        itself: (n,) int64, the definition's row that is this very statement, -1 where it is none of them. That row
            neither votes nor counts towards the centre.
        k: neighbours that vote.
    """
    n, m = vectors.shape[0], definition.members.shape[0]
    own = np.full(n, -1, dtype=np.int64) if itself is None else itself
    points = centred(vectors, definition.mean)
    k = min(k, m)
    if m > EXACT_LIMIT and n > FEW:
        index, similarity = Approximate(definition.members).nearest(points, k, itself=own)
    else:
        index, similarity = _exact(points, definition.members, k, own)
    # The vote is over rows of the definition, so the labels looked up are the definition's, by way of its numbering.
    ballots = Neighbours(index, similarity)
    nearest = strongest(definition.labels, ballots)
    score = share_of_neighbours(definition.labels, ballots, own=nearest)
    among = np.where(own >= 0, definition.labels[own], IDIOSYNCRATIC)
    near = _to_centre(points, nearest, definition.sums, definition.sizes, among)
    taken = (nearest >= 0) & (near >= np.append(definition.floors, np.inf)[nearest])
    return Placement(np.where(taken, nearest, IDIOSYNCRATIC).astype(np.int32), nearest, score, near)


def _exact(
    points: NDArray[np.float32], members: NDArray[np.float32], k: int, own: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The k members nearest to each point, its own left out, by looking at each of them."""
    n, m = points.shape[0], members.shape[0]
    index = np.empty((n, k), dtype=np.int32)
    similarity = np.empty((n, k), dtype=np.float32)
    rows = max(1, _BLOCK_CELLS // m)
    for begin in range(0, n, rows):
        block = points[begin : begin + rows] @ members.T
        left_out = np.flatnonzero(own[begin : begin + rows] >= 0)
        block[left_out, own[begin : begin + rows][left_out]] = -1.0  # the least a cosine can be: weight 0
        index[begin : begin + rows], similarity[begin : begin + rows] = largest(block, k)
    return index, similarity


def _to_centre(
    points: NDArray[np.float32],
    labels: NDArray[np.int32],
    sums: NDArray[np.float64],
    sizes: NDArray[np.int64],
    among: NDArray[np.int32],
) -> NDArray[np.float32]:
    """Cosine of each point to the centre of its label, without its own share where it is `among` that label's."""
    similarity = np.zeros(labels.size, dtype=np.float32)
    every = np.flatnonzero(labels >= 0)
    for begin in range(0, every.size, _BLOCK_ROWS):
        rows = every[begin : begin + _BLOCK_ROWS]
        own = (among[rows] == labels[rows])[:, None]
        point = points[rows].astype(np.float64)
        # A pattern of one has no others to be near to: it is compared with itself.
        without = own & (sizes[labels[rows]] > 1)[:, None]
        centre = sums[labels[rows]] - np.where(without, point, 0.0)
        length = np.linalg.norm(centre, axis=1)
        dot = (point * centre).sum(axis=1)
        similarity[rows] = np.round(np.divide(dot, length, out=np.zeros_like(dot), where=length > 1e-12), 6)
    return similarity
