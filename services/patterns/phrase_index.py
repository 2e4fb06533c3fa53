"""Which phrases and kinds of phrase n texts hold, on arrays: every text is taken apart once, however many ask of it.

A phrase is up to three telling words near each other, as people wrote them (`phrases.py` says what words are). Its *kind* is
the set of the stems of its telling words, so that forms of one phrase meet. Nothing is kept between calls: what people
said must not outlive the erasure of who said it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.phrases import (
    FILLER,
    JOINING,
    LEADING,
    LONGEST,
    TELLING,
    TRAILING,
    joined,
    long_enough,
    shorthand,
    stem_of,
    words_in_clauses,
)

_PARTS: Final = re.compile(r"['\- ]")
_MOST_CODES: Final = 2**62


@dataclass(frozen=True)
class Phrases:
    """The phrases of n texts: one entry for each time one stands in a text.

    Attributes:
        text: (m,) int64, the text it stands in, rising; phrase: (m,) int64, which of the distinct ones it is.
        kind: (p,) int64, the kind of each distinct phrase; kinds: how many there are.
    """

    text: NDArray[np.int64]
    phrase: NDArray[np.int64]
    kind: NDArray[np.int64]
    kinds: int
    _words: list[str]
    _made_of: NDArray[np.int32]

    def said(self, phrase: int) -> str:
        """A distinct phrase as people said it, in lower case."""
        return " ".join(self._words[word] for word in self._made_of[phrase].tolist() if word >= 0)

    def of(self, texts: NDArray[np.bool_]) -> Phrases:
        """The phrases of the texts where the (n,) mask is true, numbered among themselves; phrases keep their numbers."""
        there = texts[self.text]
        number = np.cumsum(texts) - 1
        return replace(self, text=number[self.text[there]], phrase=self.phrase[there])


def phrases_of(texts: Sequence[str], blocked: Callable[[str], bool]) -> Phrases:
    """Take texts apart.

    Args:
        texts: n, what people said.
        blocked: says of a word, in lower case, that it may never be shown (a name); no phrase contains one, nor goes across it.
    """
    words, clause, text = _words_of(texts)
    known = list(dict.fromkeys(words))
    number = {word: at for at, word in enumerate(known)}
    at = np.fromiter((number[word] for word in words), dtype=np.int32, count=len(words))
    del words
    marks = _Marks(known, blocked)
    begins: list[NDArray[np.int64]] = []
    made_of: list[NDArray[np.int32]] = []
    for length in range(1, LONGEST + 1):
        begin = marks.standing(at, clause, length)
        rows = np.full((begin.size, LONGEST), -1, dtype=np.int32)
        for step in range(length):
            rows[:, step] = at[begin + step]
        begins.append(begin)
        made_of.append(rows)
    begin, rows = np.concatenate(begins), np.concatenate(made_of)
    phrase, first = _distinct(rows)
    rows = rows[first]
    kind, some = _distinct(_telling_stems(rows, marks))
    where = text[begin]
    order = np.argsort(where, kind="stable")
    return Phrases(where[order], phrase[order], kind, some.size, known, rows)


def _words_of(texts: Sequence[str]) -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
    """Every word of every text in a row, sayings of small words as one, and the number of its clause and of its text."""
    words: list[str] = []
    clauses: list[int] = []
    owners: list[int] = []
    for at, text in enumerate(texts):
        for clause in words_in_clauses(text):
            own = joined(clause)
            words += own
            clauses.append(len(own))
            owners.append(at)
    many = np.array(clauses, dtype=np.int64)
    numbers = np.repeat(np.arange(many.size), many)
    return words, numbers, np.array(owners, dtype=np.int64)[numbers]


class _Marks:
    """What is asked of each distinct word, (v,) each; `stem`: the number of its stem, -1 of filler."""

    def __init__(self, words: Sequence[str], blocked: Callable[[str], bool]) -> None:
        def mark(holds: Callable[[str], bool]) -> NDArray[np.bool_]:
            return np.fromiter((holds(word) for word in words), dtype=bool, count=len(words))

        self.filler = mark(FILLER.__contains__)
        self.barred = mark(lambda word: blocked(word) or any(blocked(part) for part in _PARTS.split(word) if part))
        self.short = mark(lambda word: word not in FILLER and shorthand(word))
        # One letter is what is left of an abbreviation.
        self.letter = mark(lambda word: len(word) == 1 and word not in FILLER)
        self.long = mark(long_enough)
        self.leads = mark(lambda word: word not in FILLER or word in LEADING)
        self.ends = mark(lambda word: (word not in FILLER or word in TRAILING) and long_enough(word))
        # With any other filler inside, a phrase is half a sentence.
        self.halves = mark(lambda word: word in FILLER and word not in JOINING)
        stems: dict[str, int] = {}
        self.stem = np.array(
            [-1 if word in FILLER else stems.setdefault(stem_of(word), len(stems)) for word in words], dtype=np.int32
        )

    def standing(self, at: NDArray[np.int32], clause: NDArray[np.int64], length: int) -> NDArray[np.int64]:
        """Where phrases of so many words begin that can stand in a name; (t,) words in a row, with their clauses."""
        count = at.size - length + 1
        if count <= 0:
            return np.empty(0, dtype=np.int64)

        def window(mark: NDArray[np.bool_], skip: int = 0) -> NDArray[np.int64]:
            """How many of a phrase's words have the mark, leaving out as many at either end."""
            total = np.concatenate([[0], np.cumsum(mark[at])])
            return np.asarray(total[length - skip :][:count] - total[skip:][:count], dtype=np.int64)

        first, last = at[:count], at[length - 1 :]
        can = clause[:count] == clause[length - 1 :]
        can &= (window(self.barred) == 0) & (window(self.short) == 0) & ~self.letter[first]
        if length == 1:
            return np.flatnonzero(can & ~self.filler[first] & self.long[first])
        telling = window(~self.filler)
        can &= (telling > 0) & (telling <= TELLING) & self.leads[first] & self.ends[last]
        if length > 2:
            can &= window(self.halves, skip=1) == 0
        for one in range(length):
            for other in range(one + 1, length):
                can &= at[one:][:count] != at[other:][:count]
        return np.flatnonzero(can)


def _telling_stems(rows: NDArray[np.int32], marks: _Marks) -> NDArray[np.int32]:
    """Of (p, 5) words the distinct stems that tell, (p, 3), in order, -1 where there are fewer."""
    stems = np.where(rows >= 0, marks.stem[rows], -1)
    stems = -np.sort(-stems, axis=1)
    stems[:, 1:][stems[:, 1:] == stems[:, :-1]] = -1
    return np.asarray((-np.sort(-stems, axis=1))[:, :TELLING], dtype=np.int32)


def _distinct(rows: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which of the distinct rows each of (m, c) is, and where each distinct one stands first."""
    code, span = np.zeros(rows.shape[0], dtype=np.int64), 1
    for column in rows.T:
        wide = int(column.max(initial=-1)) + 2
        if span * wide > _MOST_CODES:
            some, code = np.unique(code, return_inverse=True)
            span = some.size
        code, span = code * wide + column + 1, span * wide
    _, first, which = np.unique(code, return_index=True, return_inverse=True)
    return which.astype(np.int64), first.astype(np.int64)
