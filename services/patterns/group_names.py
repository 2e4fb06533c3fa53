"""Words for groups of patterns: what sets a group apart from its siblings, of what one of its patterns says by itself.

The words are ranked as those of patterns are (`naming`), with groups in their place. A phrase counts only where at least the
threshold of people of one pattern of the group used it: a reader who is shown some of a group's patterns is told no word that
none of those could show.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from contracts.events import Group
from services.patterns.groups import told_rows
from services.patterns.naming import Said, Used, ranked_phrases
from services.patterns.spelling import as_written
from services.patterns.statements import Corpus

Worded = list[tuple[str, tuple[int, ...]]]
"""Phrases of a group, the most telling first, each with the patterns (by label) in which enough people used it."""


def words_of_groups(
    groups: Sequence[Group],
    patterns: Sequence[str | None],
    said: Corpus,
    own: NDArray[np.bool_],
    used: Used,
    min_people: int,
) -> dict[str, list[tuple[str, list[str]]]]:
    """The phrases of each group of a run, each with the published patterns in which enough people used it.

    As in the groups themselves, a statement counts only where its scheme has enough people in its pattern; and as in
    patterns' names, one scheme speaks for a group, that with most people.

    Args:
        groups: of one run, of every level.
        patterns: (n,) the pattern of each statement now.
        said: n statements.
        own: (n,) bool, in the voice of the person or their family.
        used: which phrases each statement uses.
        min_people: the smallest number of people.
    """
    told = told_rows(patterns, said, min_people)
    alive = sorted({p for group in groups for p in group.patterns})
    number = {pattern: at for at, pattern in enumerate(alive)}
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for level in sorted({group.level for group in groups}):
        some = [group for group in groups if group.level == level]
        of = np.full(len(alive), -1, dtype=np.int32)
        for at, group in enumerate(some):
            of[[number[p] for p in group.patterns]] = at
        labels = np.array([number.get(p or "", -1) if may else -1 for p, may in zip(patterns, told, strict=True)])
        inside = np.where(labels >= 0, of[labels], -1)
        for at in range(len(some)):
            rows = np.flatnonzero(inside == at)
            speaks = said.largest_scheme(rows.tolist())
            labels[[row for row in rows.tolist() if said.schemes[row] != speaks]] = -1
        worded = word_groups(
            said.redacted, labels.astype(np.int32), of, people=said.persons, own=own, used=used, min_people=min_people
        )
        for group, phrases in zip(some, worded, strict=True):
            found[group.group] = [(phrase, [alive[at] for at in users]) for phrase, users in phrases]
    return found


def word_groups(
    texts: Sequence[str],
    labels: NDArray[np.int32],
    groups: NDArray[np.int32],
    *,
    people: Sequence[Hashable],
    own: NDArray[np.bool_],
    used: Used,
    min_people: int = 5,
) -> list[Worded]:
    """Say what the groups of one level are about, siblings of each other.

    Args:
        texts: n statements.
        labels: (n,) int32, the pattern of each, -1 for those that name nothing.
        groups: (p,) int32, the group of each pattern, -1 for those in none.
        people: who said each.
        own: (n,) bool, in the voice of the person or their family: those go first where enough of them spoke.
        used: which phrases each statement uses.
        min_people: fewest distinct people within one pattern who used a phrase that is shown.

    Returns:
        For each group 0 to max up to ten phrases; none where no phrase is shared by enough people.
    """
    count = int(groups.max(initial=-1)) + 1
    group = np.where(labels >= 0, groups[labels], -1).astype(np.int32)
    inside = group >= 0
    if not inside.any() or not used.phrases.size:
        return [[] for _ in range(count)]
    rows: list[int] = np.flatnonzero(inside).tolist()
    spoken, who, mine = [texts[row] for row in rows], [people[row] for row in rows], used.of(inside)
    enough = _enough(labels[inside], who, mine, groups.size, min_people)
    number, owner = _numbered(group[inside], who)
    said = Said(spoken, number, owner, count, _only(mine, group[inside], _indicator(groups, count) @ enough))
    ranked = ranked_phrases(said, min_people=min_people)
    if not own[inside].all():
        first = ranked_phrases(said.only(own[inside]), min_people=min_people)
        ranked = [phrases or others for phrases, others in zip(first, ranked, strict=True)]
    written, kind = as_written(spoken), dict(zip(used.phrases.tolist(), used.kind.tolist(), strict=True))
    by_kind = enough.tocsc()

    def users(phrase: str, at: int) -> tuple[int, ...]:
        return tuple(p for p in sorted(by_kind[:, [kind[phrase]]].indices.tolist()) if groups[p] == at)

    return [[(written(phrase), users(phrase, at)) for phrase in phrases] for at, phrases in enumerate(ranked)]


def _enough(
    labels: NDArray[np.int32], people: Sequence[Hashable], used: Used, patterns: int, min_people: int
) -> sparse.csr_array:
    """For each pattern and kind of phrase 1 where enough of the pattern's people used it, (patterns, kinds) int8."""
    who, owner = _numbered(labels, people)
    by_person = sparse.csr_array(_indicator(who) @ used.matrix @ _indicator(used.kind).T)
    by_person.data[:] = 1
    users = sparse.csr_array(_indicator(owner, patterns) @ by_person)
    users.data = users.data >= min_people
    users.eliminate_zeros()
    return users.astype(np.int8)


def _only(used: Used, group: NDArray[np.int32], allowed: sparse.csr_array) -> Used:
    """The phrases that one pattern of a statement's group says by itself; the others are heard of nowhere."""
    told = allowed.astype(bool).toarray()
    cells = used.matrix.tocoo()
    kept = told[group[cells.row], used.kind[cells.col]]
    matrix = sparse.csr_array((cells.data[kept], (cells.row[kept], cells.col[kept])), shape=used.matrix.shape)
    return Used(matrix, used.phrases, used.kind)


def _numbered(labels: NDArray[np.int32], people: Sequence[Hashable]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Number each person within each label: the number of each of n rows, and the label of each number."""
    number: dict[tuple[int, Hashable], int] = {}
    who = [number.setdefault(pair, len(number)) for pair in zip(labels.tolist(), people, strict=True)]
    return np.array(who, dtype=np.int64), np.array([label for label, _ in number], dtype=np.int64)


def _indicator(of: NDArray[np.integer], height: int | None = None) -> sparse.csr_array:
    """(height, n): 1 where a column is of a row; columns of -1 are of none."""
    known = np.flatnonzero(of >= 0)
    rows = int(of.max(initial=-1)) + 1 if height is None else height
    return sparse.csr_array((np.ones(known.size, dtype=np.int64), (of[known], known)), shape=(rows, of.size))
