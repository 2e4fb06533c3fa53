"""What a closing run may publish: people and statements by window and view, each through the one disclosure rule.

A figure stands only if it and each of its complements rest on enough distinct people: what is left of its view, of every
longer window, of all of its kind, of all patterns shown together, and of all sibling places shown together. Nobody is too
few as well: were a figure shown where nothing is left and withheld where somebody is, that would tell of them. Only all
sibling places together may leave nobody, since most notes lie in one of them. What is not in the answer is withheld; it
is never 0.

Every set of statements is an array of row numbers with the people who said them (`people.py`); the same rule on plain sets
stands in `tests/support/plain_figures.py`, and a property test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from contracts.disclosure import WINDOWS, Figure, figure, may_show, per_cent, rounded, rounded_to, share_step
from contracts.events import PublishedFigure
from services.patterns.people import People, Rows, numbered
from services.patterns.statements import Corpus

LARGE_WEEK = 4
"""A window of one week is published only from so many times the smallest number of people."""
PER_CENT_STEP = 5
"""Per cent to which shares are rounded; see `share_step`."""
WHOLE = -1
"""The label of a whole kind, beside those of its patterns."""


@dataclass(frozen=True)
class View:
    """A place as its run is seen there.

    Attributes:
        place: its code; empty for a team.
        inside: codes of the place and everything in it; None takes every statement of the unit.
        children: views of the places directly in it.
    """

    place: str
    inside: frozenset[str] | None = None
    children: tuple[View, ...] = ()


def tree(home: str, parents: Mapping[str, str | None]) -> View:
    """The views under a home, from each place's parent; a place in a ring of parents is passed over."""
    below: dict[str, list[str]] = {}
    for code, parent in parents.items():
        if parent is not None and code != home:
            below.setdefault(parent, []).append(code)

    def view(code: str, above: frozenset[str]) -> View:
        seen = above | {code}
        children = tuple(view(child, seen) for child in sorted(below.get(code, [])) if child not in seen)
        return View(code, frozenset({code}).union(*(c.inside or frozenset() for c in children)), children)

    root = view(home, frozenset())
    return View(home, None, root.children)


@dataclass
class _Cell:
    """One figure that might be shown: its statements and people, and the statements of each larger thing it is a part of."""

    rows: Rows
    people: int
    wholes: list[Rows] = field(default_factory=list)
    shown: bool = False


class Publisher:
    """Works out the figures of one run.

    Args:
        corpus: the run's statements.
        patterns: (n,) the pattern of each, None for idiosyncratic.
        week: the run's week.
        root: the unit's views; no place in it twice.
        min_people: the smallest number of people.
    """

    def __init__(self, corpus: Corpus, patterns: Sequence[str | None], week: int, root: View, min_people: int) -> None:
        self.corpus = corpus
        self.week = week
        self.root = root
        self.min_people = min_people
        self._people = People(corpus.schemes, corpus.persons)
        self._names = sorted({pattern for pattern in patterns if pattern is not None})
        self._labels = numbered(patterns, self._names)
        self._codes = sorted({place for place in corpus.places if place is not None})
        self._places = numbered(corpus.places, self._codes)
        self._common = self._people.in_common(self._labels, min_people)

    def publish(self) -> tuple[PublishedFigure, ...]:
        """Every figure that may be shown, in a fixed order."""
        found: list[PublishedFigure] = []
        longer: dict[tuple[str, int], list[Rows]] = {}
        for weeks in sorted(WINDOWS, reverse=True):
            cells: dict[str, dict[int, _Cell]] = {}
            self._fill(cells, self.root, self._people.rows(np.flatnonzero(self._last(weeks))), None, longer)
            least = self.min_people * (LARGE_WEEK if weeks == 1 else 1)
            for place, own in cells.items():
                for label, cell in own.items():
                    cell.shown = cell.people >= least and all(self._apart(cell.rows, w) for w in cell.wholes)
                    longer.setdefault((place, label), []).append(cell.rows)
            self._hold_back(cells, self.root)
            found.extend(self._figures(cells, weeks))
        return tuple(found)

    def common(self, labels: NDArray[np.int32] | None = None) -> NDArray[np.bool_]:
        """Whether each statement is told as being in common, by the run's own patterns or by (n,) others, -1 for none.

        With enough people of its own scheme in the pattern it is, whoever else is in it. Were what four people and a made-up
        one have in common told as such, the made-up one would learn that there are four: a share of the maker's own
        statements would move with it.
        """
        return self._common if labels is None else self._people.in_common(labels.astype(np.int64), self.min_people)

    def alone(self, common: NDArray[np.bool_]) -> int | None:
        """Per cent of the unit's year that is not among these; None where the unit's year is withheld."""
        year = np.flatnonzero(self.year())
        return self._share(~common[year], year) if self._people.said(year) >= self.min_people else None

    def year(self) -> NDArray[np.bool_]:
        """Whether each statement is of the longest window."""
        return self._last(max(WINDOWS))

    def people(self, chosen: NDArray[np.bool_]) -> int:
        """Distinct people of the statements where the (n,) mask is true, counted within the scheme that has most of them."""
        return self._people.said(np.flatnonzero(chosen))

    def _last(self, weeks: int) -> NDArray[np.bool_]:
        return (self.corpus.weeks > self.week - weeks) & (self.corpus.weeks <= self.week)

    def _told(self, rows: Rows) -> Rows:
        """Of a pattern's statements those of schemes with enough people in it; the others count as in no pattern.

        A pattern may be shown for the sake of one scheme's people. Were somebody of another then taken out of what is left
        over, what is withheld for want of people there would tell that they are in it.
        """
        return self._people.of_enough(rows, self.min_people)

    def _apart(self, part: Rows, whole: Rows) -> bool:
        """Whether what is left of the whole rests on enough people."""
        return may_show(self.min_people, self._people.left(part, whole), self.min_people)

    def _fill(
        self,
        cells: dict[str, dict[int, _Cell]],
        view: View,
        above_all: Rows,
        above: Mapping[int, Rows] | None,
        longer: Mapping[tuple[str, int], list[Rows]],
    ) -> None:
        """The cells of a view, whose statements are those of the view above that lie in it, and of the views in it."""
        here = above_all if view.inside is None else self._people.rows(self._inside(above_all.at, view.inside))
        by_pattern = self._people.groups(here.at, self._labels[here.at])
        groups = {WHOLE: here, **{label: self._told(own) for label, own in by_pattern.items()}}
        cells[view.place] = {}
        for label, own in groups.items():
            # A part of each: fewer people stand for a pattern in a smaller place or a shorter window, never more.
            wholes = [] if label == WHOLE else [here]
            if above is not None:
                wholes.append(above[label])
            wholes += longer.get((view.place, label), [])
            cells[view.place][label] = _Cell(own, self._people.most(own.persons), wholes)
        for child in view.children:
            self._fill(cells, child, here, groups, longer)

    def _inside(self, at: NDArray[np.int64], inside: frozenset[str]) -> NDArray[np.int64]:
        # One more at the end, for statements of no place: theirs is the last number, -1.
        there = np.array([code in inside for code in [*self._codes, None]], dtype=bool)
        chosen: NDArray[np.int64] = at[there[self._places[at]]]
        return chosen

    def _hold_back(self, cells: Mapping[str, Mapping[int, _Cell]], view: View) -> None:
        """Withhold until what all shown parts leave over rests on enough people."""
        own = cells[view.place]
        if not own[WHOLE].shown:
            for cell in own.values():
                cell.shown = False
        self._thin(own[WHOLE].rows, [cell for label, cell in own.items() if label != WHOLE])
        for child in view.children:
            for label, cell in cells[child.place].items():
                cell.shown = cell.shown and own[label].shown
        for label, cell in own.items():
            if cell.shown:
                parts = [cells[child.place][label] for child in view.children if label in cells[child.place]]
                self._thin(cell.rows, parts, or_nobody=True)
        for child in view.children:
            self._hold_back(cells, child)

    def _thin(self, whole: Rows, parts: Sequence[_Cell], *, or_nobody: bool = False) -> None:
        """Withhold the smallest parts that are shown until what all of them leave of the whole rests on enough people."""
        shown = [part for part in parts if part.shown]
        shown.sort(key=lambda part: (part.people, part.rows.at[:1].tolist()))
        where = [np.searchsorted(whole.at, part.rows.at) for part in shown]
        covered = np.zeros(whole.at.size, dtype=np.int64)
        for own in where:
            covered[own] += 1
        for part, own in zip(shown, where, strict=True):
            left = self._people.said(whole.at[covered == 0])
            if left >= self.min_people or (or_nobody and left == 0):
                break
            part.shown = False
            covered[own] -= 1

    def _figures(self, cells: Mapping[str, Mapping[int, _Cell]], weeks: int) -> Iterable[PublishedFigure]:
        for place in sorted(cells):
            for label in sorted(cells[place]):  # the whole kind, then patterns by their names
                cell = cells[place][label]
                if not cell.shown:
                    continue
                yield self._figure(place, label, cell.rows.at, weeks)
                if label == WHOLE:
                    inferred = self.corpus.inferred[cell.rows.at]
                    for basis, part in (("declared", ~inferred), ("inferred", inferred)):
                        yield self._figure(place, WHOLE, self._clear(part, cell.rows.at), weeks, basis=basis)

    def _clear(self, part: NDArray[np.bool_], whole: NDArray[np.int64]) -> NDArray[np.int64]:
        """A part of a whole, where too few people on either side count as nobody: that there are any would tell of them."""
        if self._people.said(whole[part]) < self.min_people:
            return whole[:0]
        return whole if self._people.said(whole[~part]) < self.min_people else whole[part]

    def _share(self, part: NDArray[np.bool_], whole: NDArray[np.int64]) -> int | None:
        """A share in per cent: each scheme's own, where it may be shown, by its rounded size.

        Made of nothing but what could be shown scheme by scheme, so that statements of made-up people cannot tip it.

        Args:
            part: (r,) which of the rows are on the one side.
            whole: (r,) row numbers.
        """
        size, sum_ = 0, 0
        for own in self._people.by_scheme(whole):
            many = rounded_to(int(own.sum()))
            share = per_cent(
                int((own & part).sum()),
                int(own.sum()),
                self._people.said(whole[own & part]),
                self._people.said(whole[own & ~part]),
                self.min_people,
                share_step(many),
            )
            if share is not None:
                size += many
                sum_ += many * share
        return PER_CENT_STEP * round(sum_ / size / PER_CENT_STEP) if size else None

    def _figure(
        self, place: str, label: int, rows: NDArray[np.int64], weeks: int, basis: str = "all"
    ) -> PublishedFigure:
        people = self._people.said(rows)
        enough = [own for own in self._people.by_scheme(rows) if self._people.said(rows[own]) >= self.min_people]
        statements = sum(rounded_to(int(own.sum())) for own in enough)
        return PublishedFigure.model_validate(
            {
                "place": place or None,
                "pattern": None if label == WHOLE else self._names[label],
                "basis": basis,
                "weeks": weeks,
                "people": _value(figure(people, max(people, self.min_people), None, self.min_people)),
                "statements": statements if people >= self.min_people else _value(rounded(rows.size)),
                "own_words": self._share(self.corpus.own_words[rows], rows),
                "worker_words": self._share(self.corpus.worker_words[rows], rows),
                "idiosyncratic": self._share(~self._common[rows], rows) if label == WHOLE else None,
            }
        )


def _value(shown: Figure) -> int | None:
    return shown.value
