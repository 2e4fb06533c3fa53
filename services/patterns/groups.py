"""The levels above the patterns: which of them lie near each other, with identities that last from run to run.

Groups are told to everybody who is told of patterns, so they are made of what is told and of nothing else: of the patterns a
run publishes, by the statements of schemes with enough people in them. Were others taken in, how published patterns are
grouped would tell of them (docs/decisions/0081-groups-in-runs.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from contracts.events import Group, PublishedFigure
from contracts.words import Unit
from services.patterns.domain import group_id
from services.patterns.engine import SEED
from services.patterns.numerics.levels import levels, nearest_centre
from services.patterns.people import People, numbered
from services.patterns.statements import Corpus

LEVELLED = ("place:", "team:")
"""Units whose patterns are grouped: what travels further up is grouped where it was said."""
FEWEST = 2
"""Patterns in a group: one alone has no siblings."""


def told_rows(patterns: Sequence[str | None], corpus: Corpus, min_people: int) -> NDArray[np.bool_]:
    """The statements that may shape what is told of their pattern, (n,): of schemes with enough people in it.

    A pattern may be published for the sake of one scheme's people; somebody of another must not move what is told of it.
    """
    labels = numbered(patterns, sorted({pattern for pattern in patterns if pattern is not None}))
    return People(corpus.schemes, corpus.persons).in_common(labels, min_people)


def groups_of(
    run: str,
    unit: Unit,
    corpus: Corpus,
    patterns: Sequence[str | None],
    figures: Iterable[PublishedFigure],
    before: Sequence[Group],
    min_people: int,
) -> tuple[Group, ...]:
    """Group the patterns of a run, carry the groups' identities on.

    Args:
        run: its id.
        unit: what it is of.
        corpus: the run's n statements.
        patterns: (n,) the pattern of each, as people left it.
        figures: what the run publishes.
        before: the groups of the run before.
        min_people: the smallest number of people.

    Returns:
        The groups of at least two published patterns, by level and id; none where there are too few patterns.
    """
    published = {figure.pattern for figure in figures if figure.pattern is not None}
    if not published or not unit.startswith(LEVELLED):
        return ()
    told = told_rows(patterns, corpus, min_people)
    names = sorted({p for p, may in zip(patterns, told, strict=True) if may and p in published})
    labels = np.where(told, numbered(patterns, names), -1)
    centres, sizes = _centres(corpus, labels, len(names))
    found = levels(centres, sizes, seed=SEED, start=_start({name: at for at, name in enumerate(names)}, before))
    if not found.groups:
        return ()
    beside = sorted({p for p in patterns if p is not None} - set(names))
    near = nearest_centre(centres, _centres(corpus, numbered(patterns, beside), len(beside))[0])
    made = []
    for level, own in enumerate(found.groups, 1):
        inside = [tuple(names[at] for at in np.flatnonzero(own == g)) for g in range(int(own.max()) + 1)]
        ids = _carried(run, level, inside, before, dict(zip(names, sizes.tolist(), strict=True)))
        for at, (ident, some) in enumerate(zip(ids, inside, strict=True)):
            others = tuple(name for name, nearest in zip(beside, near.tolist(), strict=True) if own[nearest] == at)
            if len(some) >= FEWEST:
                made.append(Group(group=ident, level=level, patterns=some, beside=others))
    return tuple(sorted(made, key=lambda group: (group.level, group.group)))


def _centres(corpus: Corpus, labels: NDArray[np.int64], count: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The mean vector of each label's statements, (count, d) float32, and how many they are, (count,)."""
    rows = np.flatnonzero(labels >= 0)
    sizes = np.bincount(labels[rows], minlength=count)
    order = rows[np.argsort(labels[rows], kind="stable")]
    ends = np.cumsum(sizes)
    means = [corpus.vectors[order[end - size : end]].mean(axis=0) for end, size in zip(ends, sizes, strict=True)]
    dim = corpus.vectors.shape[1]
    return np.array(means, dtype=np.float32).reshape(count, dim), sizes.astype(np.int64)


def _start(number: Mapping[str, int], before: Sequence[Group]) -> list[NDArray[np.int32]]:
    """For each level the group that each pattern was in, (p,) int32, -1 for none; by what was published then."""
    found = []
    for level in sorted({group.level for group in before}):
        start = np.full(len(number), -1, dtype=np.int32)
        for at, group in enumerate(group for group in before if group.level == level):
            start[[number[p] for p in group.patterns if p in number]] = at
        found.append(start)
    return found


def _carried(
    run: str, level: int, inside: Sequence[Sequence[str]], before: Sequence[Group], sizes: Mapping[str, int]
) -> list[str]:
    """The id of each group: of the one before it shares most with, in statements of shared patterns, each given once."""
    old = {group.group: group.patterns for group in before if group.level == level}
    of = {pattern: ident for ident, own in old.items() for pattern in own}
    shared: Counter[tuple[int, str]] = Counter()
    for at, some in enumerate(inside):
        for pattern in some:
            if pattern in of:
                shared[at, of[pattern]] += sizes[pattern]
    ids: dict[int, str] = {}
    for (at, ident), _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
        if at not in ids and ident not in ids.values():
            ids[at] = ident
    return [ids.get(at) or group_id(run, level, some[0]) for at, some in enumerate(inside)]
