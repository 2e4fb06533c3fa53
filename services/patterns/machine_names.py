"""What a language model is given of a pattern, and what of its answer may be shown: the same rule as for our own names."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from services.patterns.naming import UNNAMED, PatternName
from services.patterns.numerics.exemplars import exemplars
from services.patterns.phrases import FILLER, stem, words_in_clauses
from services.patterns.ports import Namer
from services.patterns.statements import Corpus


def renamed(
    namer: Namer,
    kind: str,
    named: Sequence[PatternName],
    said: Corpus,
    labels: NDArray[np.int32],
    own: NDArray[np.bool_],
    min_people: int,
) -> list[tuple[PatternName, str | None]]:
    """Names a model gives, each with the model; our own, with None, where it gives none that may be shown.

    A pattern of fewer than `min_people` people is never sent. Once the endpoint fails, it is not asked again for this run.

    Args:
        namer: the endpoint.
        kind: of the statements.
        named: our own names, one a label.
        said: n statements; only their redacted texts are sent.
        labels: (n,) int32, -1 for what names nothing.
        own: (n,) bool, in the voice of the person or their family: those are sent where enough spoke.
        min_people: the smallest number of people.
    """
    taken = {name.name for name in named}
    found: list[tuple[PatternName, str | None]] = []
    working = True
    for label, name in enumerate(named):
        rows = _speaking(said, np.flatnonzero(labels == label), own, min_people)
        given = None
        if working and rows:
            chosen = exemplars(said.vectors[rows], [said.persons[row] for row in rows])
            heard = [rows[at] for at in (chosen.medoid, *chosen.diverse) if at is not None]
            try:
                given = namer.name(kind, [said.redacted[row] for row in heard])
            except ConnectionError:
                working = False
        if given is not None and given not in taken and may_stand(given, said, labels == label, min_people):
            taken.add(given)
            found.append((PatternName(given, name.phrases), namer.model))
        else:
            found.append((name, None))
    return found


def _speaking(said: Corpus, rows: NDArray[np.int64], own: NDArray[np.bool_], min_people: int) -> list[int]:
    """The rows that may be sent: people's and families' own where enough of those spoke; none of too few people."""
    for some in (rows[own[rows]], rows):
        if len({said.persons[row] for row in some}) >= min_people:
            return [int(row) for row in some]
    return []


def may_stand(name: str, said: Corpus, inside: NDArray[np.bool_], min_people: int) -> bool:
    """Whether each word of a name was used by enough of the pattern's people, or by nobody in it: then it is the model's own.

    A word of one to four people may be a name, or what one of them alone would say.
    """
    words = {stem(word) for clause in words_in_clauses(name) for word in clause if word not in FILLER}
    users: dict[str, set[str]] = {word: set() for word in words}
    rows: list[int] = np.flatnonzero(inside).tolist()
    for row in rows:
        for clause in words_in_clauses(said.redacted[row]):
            for word in clause:
                if (key := stem(word)) in users:
                    users[key].add(said.persons[row])
    enough = all(not people or len(people) >= min_people for people in users.values())
    return bool(words) and enough and not any(sign.isdigit() for sign in name) and name != UNNAMED
