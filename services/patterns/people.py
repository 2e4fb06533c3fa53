"""Who said which statements: distinct people of many sets of a run's rows, counted on arrays, each within one scheme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Rows:
    """Some of a run's statements, and who said them.

    Attributes:
        at: (r,) int64 row numbers, rising.
        persons: (p,) int64, numbers of the distinct people who said them, rising.
        times: (p,) int64, how many of these rows each said.
    """

    at: NDArray[np.int64]
    persons: NDArray[np.int64]
    times: NDArray[np.int64]


class People:
    """The people of a run by number; a person is one within a scheme.

    Args:
        schemes: (n,) of whoever said each statement.
        persons: (n,) who, within the scheme.
    """

    def __init__(self, schemes: Sequence[str], persons: Sequence[str]) -> None:
        numbers: dict[tuple[str, str], int] = {}
        said = [numbers.setdefault(one, len(numbers)) for one in zip(schemes, persons, strict=True)]
        known: dict[str, int] = {}
        of_person = [known.setdefault(scheme, len(known)) for scheme, _ in numbers]
        self.who = np.array(said, dtype=np.int64)
        self.scheme = np.array(of_person, dtype=np.int64)
        self.schemes = len(known)

    def rows(self, at: NDArray[np.int64]) -> Rows:
        """The statements of (r,) rising row numbers."""
        persons, times = np.unique(self.who[at], return_counts=True)
        return Rows(at, persons, times.astype(np.int64))

    def groups(self, at: NDArray[np.int64], labels: NDArray[np.int64]) -> dict[int, Rows]:
        """The statements of each label.

        Args:
            at: (r,) rising row numbers.
            labels: (r,) of each, -1 for those in no group.
        """
        at, labels = at[labels >= 0], labels[labels >= 0]
        order = np.argsort(labels, kind="stable")
        at, labels = at[order], labels[order]
        pairs, times = np.unique(labels * self.scheme.size + self.who[at], return_counts=True)
        owner, persons = np.divmod(pairs, max(1, self.scheme.size))
        names = np.unique(labels)
        found = {}
        for name, row, person in zip(names.tolist(), _spans(labels, names), _spans(owner, names), strict=True):
            found[name] = Rows(at[row], persons[person], times[person].astype(np.int64))
        return found

    def most(self, persons: NDArray[np.int64]) -> int:
        """How many of (p,) distinct people there are, counted within the scheme that has most of them."""
        return self._most(self._by_scheme(persons))

    def said(self, at: NDArray[np.int64]) -> int:
        """How many distinct people said (r,) rows, counted within the scheme that has most of them."""
        return self.most(np.unique(self.who[at]))

    def left(self, part: Rows, whole: Rows) -> int:
        """How many people said any of the whole's rows that are not the part's, counted within the scheme with most.

        Every row of the part must be one of the whole's: then only those are gone all of whose rows are the part's.
        """
        there = np.searchsorted(whole.persons, part.persons)
        gone = part.persons[whole.times[there] == part.times]
        return self._most(self._by_scheme(whole.persons) - self._by_scheme(gone))

    def of_enough(self, rows: Rows, least: int) -> Rows:
        """Of some statements those of schemes with at least so many people among who said them."""
        enough = self._by_scheme(rows.persons) >= least
        keep = enough[self.scheme[rows.persons]]
        if keep.all():
            return rows
        return Rows(rows.at[enough[self.scheme[self.who[rows.at]]]], rows.persons[keep], rows.times[keep])

    def by_scheme(self, at: NDArray[np.int64]) -> list[NDArray[np.bool_]]:
        """Which of (r,) rows are of each scheme that has any."""
        if self.schemes <= 1:
            return [np.ones(at.size, dtype=bool)] if at.size else []
        own = self.scheme[self.who[at]]
        return [own == scheme for scheme in np.unique(own)]

    def in_common(self, labels: NDArray[np.int64], least: int) -> NDArray[np.bool_]:
        """Which statements share a label with at least so many people of their own scheme, themselves counted; (n,)."""
        labelled = np.flatnonzero(labels >= 0)
        found = np.zeros(labels.size, dtype=bool)
        if not labelled.size:
            return found
        people = self.scheme.size
        # Label and person make label and scheme as well, since a person is of one scheme.
        pairs, which = np.unique(labels[labelled] * people + self.who[labelled], return_inverse=True)
        owner, persons = np.divmod(pairs, people)
        _, group, many = np.unique(owner * self.schemes + self.scheme[persons], return_inverse=True, return_counts=True)
        found[labelled] = (many[group] >= least)[which]
        return found

    def _by_scheme(self, persons: NDArray[np.int64]) -> NDArray[np.int64]:
        if self.schemes <= 1:
            return np.array([persons.size], dtype=np.int64)
        return np.bincount(self.scheme[persons], minlength=self.schemes).astype(np.int64)

    @staticmethod
    def _most(by_scheme: NDArray[np.int64]) -> int:
        return int(by_scheme.max(initial=0))


def numbered(values: Sequence[str | None], known: Sequence[str]) -> NDArray[np.int64]:
    """The place of each of n values among those known, -1 for None and for others."""
    number: dict[str | None, int] = {value: at for at, value in enumerate(known)}
    return np.array([number.get(value, -1) for value in values], dtype=np.int64)


def _spans(sorted_labels: NDArray[np.int64], names: NDArray[np.int64]) -> list[slice]:
    """Where each name's labels stand."""
    begin = np.searchsorted(sorted_labels, names, side="left").tolist()
    end = np.searchsorted(sorted_labels, names, side="right").tolist()
    return [slice(a, b) for a, b in zip(begin, end, strict=True)]
