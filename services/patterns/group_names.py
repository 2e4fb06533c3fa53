"""Words for groups of patterns: what sets a group apart from its siblings, of what one of its patterns says by itself.

The words are ranked as those of patterns are (`naming`), with groups in their place. A phrase counts only where at least the
threshold of people of one pattern of the group used it: a reader who is shown some of a group's patterns is told no word that
none of those could show.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from contracts.events import Group
from services.patterns.groups import told_rows
from services.patterns.naming import Speakers, ranked_phrases
from services.patterns.people import numbered
from services.patterns.phrase_index import Phrases
from services.patterns.spelling import as_written
from services.patterns.statements import Corpus

Worded = list[tuple[str, tuple[int, ...]]]
"""Phrases of a group, the most telling first, each with the patterns (by label) in which enough people used it."""


def words_of_groups(
    groups: Sequence[Group],
    patterns: Sequence[str | None],
    said: Corpus,
    own: NDArray[np.bool_],
    used: Phrases,
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
        used: the phrases of the n statements.
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
        labels = np.where(told, numbered(patterns, alive), -1)
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
    used: Phrases,
    min_people: int = 5,
) -> list[Worded]:
    """Say what the groups of one level are about, siblings of each other.

    Args:
        texts: n statements.
        labels: (n,) int32, the pattern of each, -1 for those that name nothing.
        groups: (p,) int32, the group of each pattern, -1 for those in none.
        people: who said each.
        own: (n,) bool, in the voice of the person or their family: those go first where enough of them spoke.
        used: the phrases of the n statements.
        min_people: fewest distinct people within one pattern who used a phrase that is shown.

    Returns:
        For each group 0 to max up to ten phrases; none where no phrase is shared by enough people.
    """
    count = int(groups.max(initial=-1)) + 1
    group = np.where(labels >= 0, groups[labels], -1).astype(np.int32)
    inside = group >= 0
    if not inside.any() or not used.phrase.size:
        return [[] for _ in range(count)]
    rows: list[int] = np.flatnonzero(inside).tolist()
    spoken, who, mine = [texts[row] for row in rows], [people[row] for row in rows], used.of(inside)
    enough = _enough(labels[inside], who, mine, groups.size, min_people)
    said = _only(mine, group[inside], np.unique(groups[enough // used.kinds] * used.kinds + enough % used.kinds))
    speakers, first_hand = Speakers.of(group[inside], who, count), own[inside]
    ranked = ranked_phrases(said, speakers, min_people=min_people)
    if not first_hand.all():
        first = ranked_phrases(said.of(first_hand), speakers.only(first_hand), min_people=min_people)
        ranked = [phrases or others for phrases, others in zip(first, ranked, strict=True)]
    written = as_written(spoken, {word for phrases in ranked for phrase in phrases for word in phrase.split()})
    kind = {said.said(phrase): int(said.kind[phrase]) for phrase in np.unique(said.phrase).tolist()}
    users = set(enough.tolist())

    def using(phrase: str, at: int) -> tuple[int, ...]:
        return tuple(p for p in np.flatnonzero(groups == at).tolist() if p * used.kinds + kind[phrase] in users)

    return [[(written(phrase), using(phrase, at)) for phrase in phrases] for at, phrases in enumerate(ranked)]


def _enough(
    labels: NDArray[np.int32], people: Sequence[Hashable], used: Phrases, patterns: int, min_people: int
) -> NDArray[np.int64]:
    """What enough of a pattern's people used: codes, pattern times kinds of phrases plus the kind, rising."""
    codes, users = Speakers.of(labels, people, patterns).using(used.text, used.kind[used.phrase], used.kinds)
    return codes[users >= min_people]


def _only(used: Phrases, group: NDArray[np.int32], allowed: NDArray[np.int64]) -> Phrases:
    """The phrases that one pattern of a statement's group says by itself; the others are heard of nowhere."""
    kept = np.isin(group[used.text].astype(np.int64) * used.kinds + used.kind[used.phrase], allowed)
    return replace(used, text=used.text[kept], phrase=used.phrase[kept])
