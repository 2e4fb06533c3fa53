"""What people have begun to say, however little it is beside the rest: small communities that are newer than they should be.

Modularity at one resolution cannot see what is small for its size (Fortunato and Barthelemy 2007, "Resolution limit in community
detection", PNAS 104: 36-41): twelve people whose bus was cut are a corner of everything that is said of getting about. So the
graph is cut a second time, finely and without a look at when anything was said, and each small community is asked whether more of
its people came to it lately than chance would bring. What is found is laid over the engine's partition, and from then on its
patterns are kept apart for as long as they are their own neighbourhood.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.stats import hypergeom

from services.patterns.numerics.graph import Neighbours
from services.patterns.numerics.leiden import communities, share_of_neighbours
from services.patterns.numerics.pace import CHANCE, QUARTER, SETTLED, YEAR

GRAINS: Final = (200, 80)
"""Rows for each unit of resolution: communities of some 25 and some 15 rows, in a home of whatever size."""
WINDOWS: Final = (QUARTER, 2 * QUARTER)
LEAST: Final = 8
"""People who must have come to it lately."""
LATELY: Final = 0.4
"""The share of its people that must have come lately."""
SAME: Final = 0.5
"""From how much of it is in what has been told, or overlaps (Jaccard) a pattern that is there, it is no news."""
COMES: Final = 0.5
"""A row comes to a pattern that is kept apart where so much of its neighbourhood is there, of as much as can be: twelve rows
have eleven neighbours among themselves."""
STAYS: Final = 0.35
"""And stays with so much. With less than that on the mean it is no neighbourhood of its own and is not kept apart."""
_SEED: Final = 17
_NONE: Final = 1e-9


@dataclass(frozen=True)
class Said:
    """By whom and when n statements were said.

    Attributes:
        rows: (n,) int64, which of m distinct rows each is.
        people: (n,) int64, a number for each person.
        weeks: (n,) int64.
        now: the week that has just closed.
    """

    rows: NDArray[np.int64]
    people: NDArray[np.int64]
    weeks: NDArray[np.int64]
    now: int

    @property
    def settled(self) -> bool:
        """Whether there is enough of before to tell what is new."""
        return bool(self.weeks.size and np.mean(self.now - self.weeks >= YEAR) > SETTLED)


def begun(
    graph: sparse.csr_array,
    said: Said,
    start: NDArray[np.int32] | None = None,
    apart: Sequence[int] = (),
) -> list[NDArray[np.int64]]:
    """Small communities that people have newly come to, the surest first; none overlaps another.

    People in each community are counted once, at the first week that they said anything of it. Under chance those who came
    lately are drawn from all of a cut's communities alike (hypergeometric); p is held to `CHANCE` over every community of every
    cut and window (Bonferroni).

    Args:
        graph: (m, m) symmetric CSR of neighbours.
        said: when it was said.
        start: (m,) int32, the pattern of the run before that each row was in, -1 for none.
        apart: those of `start` that are kept apart: what is in them has been told.

    Returns:
        The rows of each, in order.
    """
    if not said.settled:
        return []
    found: list[tuple[float, NDArray[np.int32], int]] = []
    tests = 0
    for grain in GRAINS:
        cut = communities(graph, seed=_SEED, resolution=max(1.0, graph.shape[0] / grain))
        chances = [_chances(cut, said, window) for window in WINDOWS]
        tests += sum(each.size for each in chances)
        best = np.minimum.reduce(chances)
        found += [(float(best[at]), cut, at) for at in np.flatnonzero(best < CHANCE).tolist()]
    taken = np.zeros(graph.shape[0], dtype=bool)
    if start is not None:
        taken = np.isin(start, np.array(apart, dtype=np.int32))
    groups = []
    for chance, cut, at in sorted(found, key=lambda one: one[0]):
        rows = np.flatnonzero(cut == at)
        if chance * tests >= CHANCE or _is_told(graph, rows, taken) or _is_there(rows, start):
            continue
        groups.append(rows[~taken[rows]])
        taken[rows] = True
    return groups


def _chances(cut: NDArray[np.int32], said: Said, window: int) -> NDArray[np.float64]:
    """(c,) how likely so many of each community's people came lately by chance; 1 where they are too few or not most of it."""
    count = int(cut.max(initial=-1)) + 1
    pair, which = np.unique(said.people * count + cut[said.rows], return_inverse=True)
    first = np.full(pair.size, said.now, dtype=np.int64)
    np.minimum.at(first, which, said.weeks)
    where, lately = pair % count, said.now - first < window
    people = np.bincount(where, minlength=count)
    came = np.bincount(where[lately], minlength=count)
    chance = hypergeom.sf(came - 1, pair.size, int(lately.sum()), people)
    return np.where((came >= LEAST) & (came >= LATELY * people), chance, 1.0)


def _is_told(graph: sparse.csr_array, rows: NDArray[np.int64], taken: NDArray[np.bool_]) -> bool:
    """Whether most of a community, or of what lies about it, is in what has been told: then it is more of the same."""
    inside = np.zeros(taken.size, dtype=bool)
    inside[rows] = True
    edges = graph[rows]
    about = float(edges.sum()) - float((edges @ inside).sum())
    told = float((edges @ (taken & ~inside)).sum())
    return bool(np.mean(taken[rows]) >= SAME or (told > 0 and told >= SAME * about))


def _is_there(rows: NDArray[np.int64], start: NDArray[np.int32] | None) -> bool:
    """Whether a pattern of the run before is just this."""
    own = start[rows][start[rows] >= 0] if start is not None else np.zeros(0, dtype=np.int32)
    if start is None or not own.size:
        return False
    name = int(np.bincount(own).argmax())
    both = int((own == name).sum())
    return both > SAME * (rows.size + int((start == name).sum()) - both)


def still_apart(
    partition: NDArray[np.int32],
    start: NDArray[np.int32],
    neighbours: Neighbours,
    apart: Sequence[int],
) -> list[NDArray[np.int64]]:
    """The rows of each pattern that is kept apart: those that stay, and those that come to it. O(m k) for each.

    Args:
        partition: (m,) int32 communities as the engine has them, without knowing of this.
        start: (m,) int32, the pattern of the run before that each row was in, -1 for none.
        neighbours: of the m rows.
        apart: of `start`.
    """
    with_them = carved(partition, [np.flatnonzero(start == name) for name in apart])
    groups = []
    for name in apart:
        mine = start == name
        if not mine.any():
            continue
        own = np.full(start.size, with_them[np.flatnonzero(mine)[0]], dtype=np.int32)
        there = min(1.0, (int(mine.sum()) - 1) / neighbours.index.shape[1])
        share = share_of_neighbours(with_them, neighbours, own=own) / max(there, _NONE)
        if share[mine].mean() >= STAYS:
            groups.append(np.flatnonzero(np.where(mine, share >= STAYS, share >= COMES)))
    return groups


def carved(partition: NDArray[np.int32], groups: Sequence[NDArray[np.int64]]) -> NDArray[np.int32]:
    """A partition in which each group of rows is a community of its own; where two claim a row the first has it."""
    found = partition.copy()
    number = int(partition.max(initial=-1))
    for at, rows in reversed(list(enumerate(groups, 1))):
        found[rows] = number + at
    return found
