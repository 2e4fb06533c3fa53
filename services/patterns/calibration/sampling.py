"""Which pairs and unplaced statements people are given to judge. Arrays in, row numbers out; a seed decides the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import Neighbours

PAIRS: Final = 200
UNPLACED: Final = 50
APART: Final = 0.25
"""Share of the pairs whose two statements lie in different patterns: the machine says no whatever the cut-off."""
BESIDE: Final = 3
"""Statements of its pattern that an unplaced one is shown beside."""
BANDS: Final = np.round(np.arange(1, 10) / 10, 1)
"""Edges of the bands of belonging that a sample is spread over."""
POOL: Final = 5_000
"""Pairs of two communities that are looked at, of neighbours and of strangers each."""
NEAR: Final = 0.15
NEAR_WEIGHT: Final = 3
"""Bands within `NEAR` of the cut-off in use are drawn from so many times as often: there the cut-off is decided."""


@dataclass(frozen=True)
class Ground:
    """What a sample is drawn from: n distinct statements as a run left them.

    Attributes:
        pattern: (n,) int32, the pattern each lies in; -1 for none.
        nearest: (n,) int32, the pattern it is nearest to all the same; -1 for none.
        community: (n,) int32, the pattern whose community it lies in, whatever its belonging; -1 for none.
        belonging: (n,) float, to `nearest`, in [0, 1].
        person: (n,) int, whose it is.
        vectors: (n, d) float32, centred, rows of length one; neighbours: of the same rows.
        cut_off: the one in use.
    """

    pattern: NDArray[np.int32]
    nearest: NDArray[np.int32]
    community: NDArray[np.int32]
    belonging: NDArray[np.float64]
    person: NDArray[np.int64]
    vectors: NDArray[np.float32]
    neighbours: Neighbours
    cut_off: float


@dataclass(frozen=True)
class Drawn:
    """One thing to judge.

    Attributes:
        row: the statement.
        beside: the other of a pair, or up to `BESIDE` statements of the pattern an unplaced one is nearest to.
        pattern: that pattern; -1 for a pair.
        belonging: the lesser of a pair's, or the unplaced one's own.
        same: whether the machine would say yes at a low enough cut-off.
    """

    row: int
    beside: tuple[int, ...]
    pattern: int
    belonging: float
    same: bool


def draw(ground: Ground, seed: int, *, pairs: int = PAIRS, unplaced: int = UNPLACED) -> list[Drawn]:
    """Draw a sample: pairs of one community, pairs of two, and unplaced statements, in a mixed order.

    Pairs of one community and unplaced statements are spread over bands of belonging, most of them around the cut-off in
    use; pairs of two communities are spread over their similarity, from strangers to neighbours. Of those who could be drawn
    the one is whose person was drawn least often: at most one statement a person while there are people enough.

    Args:
        ground: what there is.
        seed: the only source of randomness.
        pairs: how many pairs at most; there are fewer where there are not enough statements.
        unplaced: how many unplaced statements at most.
    """
    hand = _Hand(ground, np.random.default_rng(seed))
    apart = hand.apart(round(APART * pairs))
    found = [*hand.alone(unplaced), *apart, *hand.together(pairs - len(apart))]
    return [found[at] for at in hand.rng.permutation(len(found))]


class _Hand:
    """Draws, and remembers whose statements it drew."""

    def __init__(self, ground: Ground, rng: np.random.Generator) -> None:
        self.ground = ground
        self.rng = rng
        _, self.person = np.unique(ground.person, return_inverse=True)
        self.often = np.zeros(int(self.person.max(initial=-1)) + 1, dtype=np.int64)
        self.used = np.zeros(ground.pattern.size, dtype=bool)

    def alone(self, most: int) -> list[Drawn]:
        """Unplaced statements, each beside the pattern it is nearest to."""
        g = self.ground
        found = []
        there = np.flatnonzero((g.pattern < 0) & (g.nearest >= 0))
        for row in self._spread(there, most):
            own = np.flatnonzero((g.pattern == g.nearest[row]) & (self.person != self.person[row]))
            # The clearest of the pattern: what an unplaced one is held beside should not be in doubt itself.
            clear = own[np.lexsort((own, -g.belonging[own], self.used[own], self.often[self.person[own]]))][
                : 4 * BESIDE
            ]
            beside: list[int] = []
            while clear.size and len(beside) < BESIDE:
                beside.append(self._one_of(clear))
                clear = clear[self.person[clear] != self.person[beside[-1]]]
            if beside:
                same = bool(g.community[row] == g.nearest[row])
                found.append(Drawn(row, tuple(beside), int(g.nearest[row]), float(g.belonging[row]), same))
        return found

    def apart(self, most: int) -> list[Drawn]:
        """Pairs of two communities: from neighbours to strangers, spread over their similarity."""
        g = self.ground
        inside = np.flatnonzero(g.community >= 0)
        if not inside.size:
            return []
        found: list[Drawn] = []
        one = self.rng.choice(inside, 2 * POOL)
        beside = g.neighbours.index[one, self.rng.integers(max(1, g.neighbours.index.shape[1]), size=one.size)]
        other = np.where(np.arange(one.size) < POOL, beside, self.rng.choice(inside, one.size))
        apart = (g.community[other] >= 0) & (g.community[one] != g.community[other])
        one, other = one[apart], other[apart]
        likeness = np.einsum("ij,ij->i", g.vectors[one], g.vectors[other])
        edges = np.linspace(likeness.min(initial=0.0), likeness.max(initial=1.0), 6)[1:-1]
        turns = np.lexsort((np.arange(one.size), _turn(np.digitize(likeness, edges))))
        for a, b in zip(one[turns].tolist(), other[turns].tolist(), strict=True):
            if len(found) == most:
                break
            if not (self.used[a] or self.used[b]) and self.person[a] != self.person[b]:
                self._take(a)
                self._take(b)
                found.append(Drawn(a, (b,), -1, float(min(g.belonging[a], g.belonging[b])), False))
        return found

    def together(self, most: int) -> list[Drawn]:
        """Pairs of one community: one from each band in turn, the other among those that belong no less."""
        g = self.ground
        found = []
        for row in self._spread(np.flatnonzero(g.community >= 0), 2 * most):
            mates = (g.community == g.community[row]) & (g.belonging >= g.belonging[row])
            mates &= ~self.used & (self.person != self.person[row])
            there = np.flatnonzero(mates)
            if there.size:
                mate = self._one_of(there)
                found.append(Drawn(row, (mate,), -1, float(g.belonging[row]), True))
                if len(found) == most:
                    break
        return found

    def _spread(self, rows: NDArray[np.intp], most: int) -> Iterator[int]:
        """Rows from each band of belonging in turn, `most` of them or until none is left."""
        band = np.digitize(self.ground.belonging[rows], BANDS)
        edges = [0.0, *BANDS.tolist(), 1.0]
        turns: list[int] = []
        for at, (low, high) in enumerate(pairwise(edges)):
            near = low - NEAR < self.ground.cut_off < high + NEAR
            turns += [at] * (NEAR_WEIGHT if near else 1)
        left: dict[int, list[int]] = {at: rows[band == at].tolist() for at in range(len(edges) - 1)}
        drawn = 0
        while drawn < most and any(left.values()):
            for at in turns:
                free = np.array([row for row in left[at] if not self.used[row]], dtype=np.int64)
                left[at] = free.tolist()
                if free.size and drawn < most:
                    row = self._one_of(free)
                    drawn += 1
                    yield row

    def _one_of(self, rows: NDArray[np.int64]) -> int:
        """One of these rows: by chance among those whose people were drawn least often."""
        often = self.often[self.person[rows]]
        least = rows[often == often.min()]
        row = int(least[self.rng.integers(least.size)])
        self._take(row)
        return row

    def _take(self, row: int) -> None:
        self.used[row] = True
        self.often[self.person[row]] += 1


def _turn(band: NDArray[np.intp]) -> NDArray[np.intp]:
    """For each row how many of its band came before: sorted by it, the bands take turns."""
    turn = np.zeros(band.size, dtype=np.intp)
    for one in np.unique(band):
        own = np.flatnonzero(band == one)
        turn[own] = np.arange(own.size)
    return turn
