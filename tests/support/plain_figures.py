"""What a closing run may publish, as it was first written: plain sets of row numbers, slow and easy to check by eye.

`services/patterns/figures.py` publishes the same on arrays; a property test holds the two together. The rule itself is told in
decision record 23; change it in both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from contracts.disclosure import WINDOWS, Figure, figure, may_show, per_cent, rounded, rounded_to, share_step
from contracts.events import PublishedFigure
from services.patterns.figures import LARGE_WEEK, PER_CENT_STEP, View
from services.patterns.statements import Corpus

Rows = frozenset[int]


@dataclass
class _Cell:
    """One figure that might be shown: its statements, and those of each larger thing it could be taken from."""

    rows: Rows
    wholes: list[Rows] = field(default_factory=list)
    shown: bool = False


class PlainPublisher:
    """Works out the figures of one run.

    Args:
        corpus: the run's statements.
        patterns: (n,) the pattern of each, None for idiosyncratic.
        week: the run's week.
        root: the unit's views.
        min_people: the smallest number of people.
    """

    def __init__(self, corpus: Corpus, patterns: Sequence[str | None], week: int, root: View, min_people: int) -> None:
        self.corpus = corpus
        self.patterns = patterns
        self.week = week
        self.root = root
        self.min_people = min_people
        # Each person of a scheme by a number, so that counting them over many rows runs at the speed of the library.
        numbers: dict[tuple[str, str], int] = {}
        self._who = [numbers.setdefault(one, len(numbers)) for one in zip(corpus.schemes, corpus.persons, strict=True)]
        self._scheme_of = [scheme for scheme, _ in numbers]
        self._one_scheme = len(set(corpus.schemes)) <= 1
        self._common = self._in_common(patterns)

    def publish(self) -> tuple[PublishedFigure, ...]:
        """Every figure that may be shown, in a fixed order."""
        found: list[PublishedFigure] = []
        longer: dict[tuple[str, str | None], list[Rows]] = {}
        for weeks in sorted(WINDOWS, reverse=True):
            cells: dict[tuple[str, str | None], _Cell] = {}
            first = self.week - weeks + 1
            window = frozenset(i for i, w in enumerate(self.corpus.weeks.tolist()) if first <= w <= self.week)
            self._fill(cells, self.root, window, None, longer)
            for key, cell in cells.items():
                least = self.min_people * (LARGE_WEEK if weeks == 1 else 1)
                cell.shown = self.people(cell.rows) >= least and all(self._apart(cell.rows, w) for w in cell.wholes)
                longer.setdefault(key, []).append(cell.rows)
            self._hold_back(cells, self.root)
            found.extend(self._figures(cells, weeks))
        return tuple(found)

    def common(self, patterns: Sequence[str | None] | None = None) -> Rows:
        """What is told as being in common, by the run's own patterns or by others, (n,)."""
        return self._common if patterns is None else self._in_common(patterns)

    def alone(self, common: Rows) -> int | None:
        """Per cent of the unit's year that is not among these; None where the unit's year is withheld."""
        year = self.year()
        return self._share(year - common, year) if self.people(year) >= self.min_people else None

    def year(self) -> Rows:
        """The statements of the longest window."""
        first = self.week - max(WINDOWS) + 1
        return frozenset(i for i, w in enumerate(self.corpus.weeks.tolist()) if first <= w <= self.week)

    def people(self, rows: Iterable[int]) -> int:
        """Distinct people, counted within the scheme that has most of them."""
        people = set(map(self._who.__getitem__, rows))
        if self._one_scheme:
            return len(people)
        return max(Counter(map(self._scheme_of.__getitem__, people)).values(), default=0)

    def _in_common(self, patterns: Sequence[str | None]) -> Rows:
        """What is told as being in common: with enough people of its own scheme, and whoever else is in the pattern.

        Were what four people and a made-up one have in common told as such, the made-up one would learn that there are
        four: a share of the maker's own statements would move with it.
        """
        groups: dict[tuple[str, str], set[int]] = {}
        for i, pattern in enumerate(patterns):
            if pattern is not None:
                groups.setdefault((pattern, self.corpus.schemes[i]), set()).add(i)
        return Rows().union(*(own for own in groups.values() if self.people(own) >= self.min_people))

    def _told(self, rows: Iterable[int]) -> Rows:
        """Of a pattern's statements those of schemes with enough people in it; the others count as in no pattern.

        A pattern may be shown for the sake of one scheme's people. Were somebody of another then taken out of what is left
        over, what is withheld for want of people there would tell that they are in it.
        """
        own = self._schemes(frozenset(rows))
        return Rows().union(*(some for some in own if self.people(some) >= self.min_people))

    def _apart(self, rows: Rows, whole: Rows, *, or_nobody: bool = False) -> bool:
        """Whether what is left of the whole rests on enough people (or on nobody); counts no further than it must."""
        schemes: dict[str, set[str]] = {}
        most = 0
        for i in whole:
            if i not in rows:
                people = schemes.setdefault(self.corpus.schemes[i], set())
                people.add(self.corpus.persons[i])
                most = max(most, len(people))
                if most >= self.min_people:
                    break
        return may_show(self.min_people, most, self.min_people) or (or_nobody and most == 0)

    def _fill(
        self,
        cells: dict[tuple[str, str | None], _Cell],
        view: View,
        rows: Rows,
        above: dict[str | None, Rows] | None,
        longer: Mapping[tuple[str, str | None], list[Rows]],
    ) -> None:
        inside = view.inside
        here = rows if inside is None else frozenset(i for i in rows if self.corpus.places[i] in inside)
        by_pattern: dict[str | None, set[int]] = {}
        for i in here:
            if self.patterns[i] is not None:
                by_pattern.setdefault(self.patterns[i], set()).add(i)
        groups: dict[str | None, Rows] = {None: here, **{p: self._told(r) for p, r in by_pattern.items()}}
        for pattern, own in groups.items():
            wholes = [] if pattern is None else [here]
            if above is not None:
                wholes.append(above.get(pattern, frozenset()))
            wholes += longer.get((view.place, pattern), [])
            cells[view.place, pattern] = _Cell(own, wholes)
        for child in view.children:
            self._fill(cells, child, here, groups, longer)

    def _hold_back(self, cells: dict[tuple[str, str | None], _Cell], view: View) -> None:
        """Withhold until what all shown parts leave over rests on enough people."""
        patterns = [p for place, p in cells if place == view.place]
        if not cells[view.place, None].shown:
            for pattern in patterns:
                cells[view.place, pattern].shown = False
        self._thin(cells[view.place, None].rows, [cells[view.place, p] for p in patterns if p is not None])
        for child in view.children:
            for place, pattern in list(cells):
                if place == child.place and not cells[view.place, pattern].shown:
                    cells[place, pattern].shown = False
        for pattern in patterns:
            parts = [cells[c.place, pattern] for c in view.children if (c.place, pattern) in cells]
            if cells[view.place, pattern].shown:
                self._thin(cells[view.place, pattern].rows, parts, or_nobody=True)
        for child in view.children:
            self._hold_back(cells, child)

    def _thin(self, whole: Rows, parts: Sequence[_Cell], *, or_nobody: bool = False) -> None:
        shown = sorted((p for p in parts if p.shown), key=lambda p: (self.people(p.rows), sorted(p.rows)[:1]))
        while shown and not self._apart(Rows().union(*(p.rows for p in shown)), whole, or_nobody=or_nobody):
            shown.pop(0).shown = False

    def _figures(self, cells: Mapping[tuple[str, str | None], _Cell], weeks: int) -> Iterable[PublishedFigure]:
        for place, pattern in sorted(cells, key=lambda k: (k[0], k[1] or "")):
            cell = cells[place, pattern]
            if not cell.shown:
                continue
            yield self._figure(place, pattern, cell.rows, weeks)
            if pattern is None:
                inferred = frozenset(i for i in cell.rows if self.corpus.inferred[i])
                for basis, rows in (("declared", cell.rows - inferred), ("inferred", inferred)):
                    yield self._figure(place, None, self._clear(rows, cell.rows), weeks, basis=basis)

    def _clear(self, part: Rows, whole: Rows) -> Rows:
        """A part of a whole, where too few people on either side count as nobody: that there are any would tell of them."""
        if self.people(part) < self.min_people:
            return Rows()
        return whole if self.people(whole - part) < self.min_people else part

    def _share(self, part: Rows, whole: Rows) -> int | None:
        """A share in per cent: each scheme's own, where it may be shown, by its rounded size.

        Made of nothing but what could be shown scheme by scheme, so that statements of made-up people cannot tip it.
        """
        size, sum_ = 0, 0
        for own in self._schemes(whole):
            inside, outside = own & part, own - part
            share = per_cent(
                len(inside),
                len(own),
                self.people(inside),
                self.people(outside),
                self.min_people,
                share_step(rounded_to(len(own))),
            )
            if share is not None:
                size += rounded_to(len(own))
                sum_ += rounded_to(len(own)) * share
        return PER_CENT_STEP * round(sum_ / size / PER_CENT_STEP) if size else None

    def _schemes(self, rows: Rows) -> list[Rows]:
        if self._one_scheme:
            return [rows] if rows else []
        found: dict[str, set[int]] = {}
        for i in rows:
            found.setdefault(self.corpus.schemes[i], set()).add(i)
        return [frozenset(found[scheme]) for scheme in sorted(found)]

    def _figure(self, place: str, pattern: str | None, rows: Rows, weeks: int, basis: str = "all") -> PublishedFigure:
        people = self.people(rows)
        statements = sum(rounded_to(len(own)) for own in self._schemes(rows) if self.people(own) >= self.min_people)
        own = frozenset(i for i in rows if self.corpus.own_words[i])
        workers = frozenset(i for i in rows if self.corpus.worker_words[i])
        return PublishedFigure.model_validate(
            {
                "place": place or None,
                "pattern": pattern,
                "basis": basis,
                "weeks": weeks,
                "people": _value(figure(people, max(people, self.min_people), None, self.min_people)),
                "statements": statements if people >= self.min_people else _value(rounded(len(rows))),
                "own_words": self._share(own, rows),
                "worker_words": self._share(workers, rows),
                "idiosyncratic": self._share(rows - self._common, rows) if pattern is None else None,
            }
        )


def _value(shown: Figure) -> int | None:
    return shown.value
