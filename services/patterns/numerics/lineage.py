"""Which pattern of one run is which of the next: by the statements that are in both, never by how they look.

Source: Spiliopoulou, Ntoutsi, Theodoridis and Schult 2006, "MONIC: modeling and monitoring cluster transitions";
identities are assigned one to one by the Hungarian method on Jaccard overlap, and the largest heir keeps the identity.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

SURVIVE: Final = 0.7
PART: Final = 0.3
CHANGE: Final = 0.1


class Event(StrEnum):
    """What became of a pattern between two runs."""

    BORN = "born"
    CONTINUED = "continued"
    GREW = "grew"
    SHRANK = "shrank"
    SPLIT = "split"
    MERGED = "merged"
    FADED = "faded"
    RETURNED = "returned"


@dataclass(frozen=True)
class Step:
    """One thing that happened, with what it rests on.

    Attributes:
        event: what.
        old: the identity it happened to or came from; None for a birth without a parent.
        new: the new run's label it led to; None where it led to none.
        shared: statements that are in both.
        of_old: `shared` as a share of the old pattern's statements still there, in [0, 1].
        of_new: `shared` as a share of the new pattern's statements that were there before, in [0, 1].
    """

    event: Event
    old: int | None
    new: int | None
    shared: int
    of_old: float
    of_new: float


@dataclass(frozen=True)
class Lineage:
    """How two runs hang together.

    Attributes:
        identity: for each new label, the old identity it carries on; None = born.
        steps: every new label is the `new` of exactly one born, continued, grew, shrank or returned step, or of one
            split step; every old identity that was alive is the `old` of exactly one continued, grew or shrank step,
            or else of merged or faded ones.
    """

    identity: tuple[int | None, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class _Overlap:
    ids: NDArray[np.int64]
    shared: NDArray[np.int64]
    of_old: NDArray[np.float64]
    of_new: NDArray[np.float64]
    jaccard: NDArray[np.float64]


def match(
    old: NDArray[np.int64],
    new: NDArray[np.int32],
    *,
    patterns: int,
    old_sizes: Mapping[int, int],
    new_sizes: NDArray[np.int64],
    faded: frozenset[int] = frozenset(),
    likeness: Mapping[tuple[int, int], float] | None = None,
    survive: float = SURVIVE,
    part: float = PART,
    change: float = CHANGE,
) -> Lineage:
    """Match a new run's labels to the identities before it.

    Args:
        old: (s,) int64, for each statement that is in both runs the identity it was in (for one in a faded pattern,
            that pattern's identity), -1 for none.
        new: (s,) int32, the label the new run gives it, -1 for none.
        patterns: how many labels the new run has, 0 to patterns - 1.
        old_sizes: statements in each identity alive at the last run, those no longer there included; every
            identity in `old` that is not in `faded` must be named.
        new_sizes: (patterns,) int64, statements in each new label, new ones included.
        faded: identities that are over, and may return.
        likeness: centroid cosines by (identity, new label): decide between equal overlaps only.
        survive: share of a pattern that makes another its continuation whatever else; of parts together, a split.
        part: least share of a pattern that makes a part of it an heir.
        change: relative change of size from which a pattern grew or shrank.

    Returns:
        The identity of each new label, and the steps: by new label first, then the old identities that ended.
    """
    overlap = _overlaps(old, new, patterns, frozenset(old_sizes) | faded)
    heirs = (overlap.shared > 0) & ((overlap.of_old >= part) | (overlap.of_new >= survive))
    heir_of = _assign(overlap, heirs, likeness or {})
    steps: list[Step] = []
    identity: list[int | None] = []
    for label in range(patterns):
        row = heir_of.get(label)
        identity.append(None if row is None else int(overlap.ids[row]))
        if row is None:
            steps.append(_birth(overlap, label, survive=survive, part=part, faded=faded))
        else:
            kept = int(overlap.ids[row])
            event = Event.RETURNED if kept in faded else size_change(old_sizes[kept], int(new_sizes[label]), change)
            steps.append(_step(overlap, event, row, label))
    continued = set(heir_of.values())
    for row, name in enumerate(overlap.ids.tolist()):
        if row not in continued and name not in faded:
            steps.extend(_ending(overlap, row, survive=survive, part=part))
    return Lineage(tuple(identity), tuple(steps))


def likeness(
    vectors: NDArray[np.float32], old: NDArray[np.int64], new: NDArray[np.int32]
) -> dict[tuple[int, int], float]:
    """Cosines of the centres of each identity and each new label that share a statement.

    Args:
        vectors: (n, d) float32.
        old: (n,) int64, the identity each row was in, -1 for none.
        new: (n,) int32, the label it is in now, -1 for none.
    """
    both = (old >= 0) & (new >= 0)
    pairs = np.unique(np.stack([old[both], new[both].astype(np.int64)], axis=1), axis=0)
    was = _centres(vectors, old, int(old.max(initial=-1)) + 1)
    now = _centres(vectors, new.astype(np.int64), int(new.max(initial=-1)) + 1)
    cosines = np.round(np.sum(was[pairs[:, 0]] * now[pairs[:, 1]], axis=1), 6)
    return {(one, other): cosine for (one, other), cosine in zip(pairs.tolist(), cosines.tolist(), strict=True)}


def _centres(vectors: NDArray[np.float32], labels: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """The mean direction of each label's rows, (count, d), of length one."""
    total = np.zeros((count, vectors.shape[1]))
    np.add.at(total, labels[labels >= 0], vectors[labels >= 0].astype(np.float64))
    length = np.linalg.norm(total, axis=1, keepdims=True)
    centres: NDArray[np.float64] = np.divide(total, length, out=np.zeros_like(total), where=length > 0)
    return centres


def _overlaps(old: NDArray[np.int64], new: NDArray[np.int32], patterns: int, known: frozenset[int]) -> _Overlap:
    ids = np.array(sorted(known), dtype=np.int64)
    strange = np.setdiff1d(old[old >= 0], ids)
    if strange.size:
        raise ValueError(f"identity {int(strange[0])} is in old but neither in old_sizes nor in faded")
    shared = np.zeros((ids.size, patterns), dtype=np.int64)
    both = (old >= 0) & (new >= 0)
    np.add.at(shared, (np.searchsorted(ids, old[both]), new[both]), 1)
    was = np.bincount(np.searchsorted(ids, old[old >= 0]), minlength=ids.size)[:, None]
    now = np.bincount(new[new >= 0], minlength=patterns)[None, :]
    return _Overlap(ids, shared, _divided(shared, was), _divided(shared, now), _divided(shared, was + now - shared))


def _divided(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.zeros(part.shape), where=np.broadcast_to(whole, part.shape) > 0)


def _assign(overlap: _Overlap, heirs: NDArray[np.bool_], likeness: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """New label to row of the old identity it carries on, one to one."""
    if not heirs.any():
        return {}
    alike = np.array([[likeness.get((int(name), at), 0.0) for at in range(heirs.shape[1])] for name in overlap.ids])
    # Overlaps are ratios of counts: unequal ones differ by far more than a billionth, so likeness decides ties alone.
    worth = np.where(heirs, overlap.jaccard + 1e-9 * alike, 0.0)
    rows, columns = linear_sum_assignment(worth, maximize=True)
    heir_of = {int(c): int(r) for r, c in zip(rows, columns, strict=True) if heirs[r, c]}
    for row in np.argsort(-overlap.shared.sum(axis=1), kind="stable").tolist():
        # The largest heir keeps the identity, unless it already carries on another's.
        current = next((label for label, owner in heir_of.items() if owner == row), None)
        free = [label for label in np.flatnonzero(heirs[row]).tolist() if label not in heir_of]
        largest = max(free, key=lambda label: (overlap.shared[row, label], -label), default=None)
        if largest is not None and (current is None or overlap.shared[row, largest] > overlap.shared[row, current]):
            if current is not None:
                del heir_of[current]
            heir_of[largest] = row
    return heir_of


def _step(overlap: _Overlap, event: Event, row: int, label: int) -> Step:
    return Step(
        event=event,
        old=int(overlap.ids[row]),
        new=label,
        shared=int(overlap.shared[row, label]),
        of_old=float(overlap.of_old[row, label]),
        of_new=float(overlap.of_new[row, label]),
    )


def size_change(before: int, after: int, change: float) -> Event:
    """Whether a pattern grew, shrank or went on as it was, from one size to another."""
    if after >= before * (1 + change):
        return Event.GREW
    return Event.SHRANK if after <= before * (1 - change) else Event.CONTINUED


def _birth(overlap: _Overlap, label: int, *, survive: float, part: float, faded: frozenset[int]) -> Step:
    """A part of a pattern that fell apart names its parent; anything else is born of nothing."""
    for row in np.argsort(-overlap.shared[:, label], kind="stable").tolist():
        parts = overlap.of_old[row] >= part
        whole = float(overlap.of_old[row, parts].sum())
        if parts[label] and parts.sum() > 1 and whole >= survive and int(overlap.ids[row]) not in faded:
            return _step(overlap, Event.SPLIT, row, label)
    return Step(Event.BORN, None, label, 0, 0.0, 0.0)


def _ending(overlap: _Overlap, row: int, *, survive: float, part: float) -> list[Step]:
    """A pattern that nothing carries on was taken up by others, if they hold enough of it, or faded."""
    parts = np.flatnonzero(overlap.of_old[row] >= part)
    if float(overlap.of_old[row, parts].sum()) >= survive:
        order = parts[np.argsort(-overlap.shared[row, parts], kind="stable")]
        return [_step(overlap, Event.MERGED, row, int(label)) for label in order.tolist()]
    return [Step(Event.FADED, int(overlap.ids[row]), None, 0, 0.0, 0.0)]
