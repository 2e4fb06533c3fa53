"""What homes have in common further up: patterns of what may travel are joined, never statements.

From each home a run of its own is made over what its people let inform the whole country (`travel:HOME`). Of the patterns it
publishes there go up: the centre, the rounded counts and the name. A region or country joins those of several homes; with the
reach that holds where nobody said another, nothing travels and there is nothing to join.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from contracts.events import PublishedFigure, RunCompleted, Share, Step
from contracts.events.patterns import Seen
from contracts.weeks import Week
from contracts.words import Kind, wider_unit
from services.patterns.domain import Line, Member, output_hash, pattern_id, run_id
from services.patterns.engine import SEED, versions
from services.patterns.numerics import lineage
from services.patterns.numerics.wider import APART, LEAST, join
from services.patterns.queries import FigureRow
from services.patterns.runs import PER_CENT, changes
from services.patterns.statements import Corpus

YEAR = 52
WIDER = "wider"
"""What made such a run, in its record."""
TAKES = "takes:"
"""Before a home's code, in the parameters of a run: which of its runs was taken."""


@dataclass(frozen=True)
class Travelled:
    """A pattern of one home as it goes up.

    Attributes:
        people, statements: as the home's run published them for the year, rounded.
        centre: (d,) float32, the mean of its statements' vectors.
    """

    pattern: str
    home: str
    people: int
    statements: int
    centre: NDArray[np.float32]


@dataclass(frozen=True)
class Gathering:
    """What a region's or country's run is of.

    Attributes:
        runs: home -> the run taken of what travels from it.
    """

    place: str
    kind: Kind
    week: Week
    position: int
    embedder: str
    model_hash: str
    runs: Mapping[str, str]


def year_of(figures: Iterable[PublishedFigure | FigureRow]) -> tuple[int, int] | None:
    """People and statements that a home's run published of a pattern for the year; None where that is not to be told."""
    year = next((f for f in figures if f.basis == "all" and f.weeks == YEAR and f.people is not None), None)
    return None if year is None or year.people is None else (year.people, year.statements or 0)


def travelled(
    home: str, published: Mapping[str, tuple[int, int]], members: Mapping[str, Member], corpus: Corpus
) -> list[Travelled]:
    """The patterns of a home that may go up: those whose people its run published for the year, by id.

    Args:
        home: its code.
        published: pattern -> people and statements.
        members: where the home's run over what travels put each statement.
        corpus: those statements.
    """
    rows: dict[str, list[int]] = {}
    for at, statement in enumerate(corpus.ids):
        pattern = members[statement].pattern if statement in members else None
        if pattern is not None:
            rows.setdefault(pattern, []).append(at)
    return [
        Travelled(pattern, home, people, statements, corpus.vectors[rows[pattern]].mean(axis=0))
        for pattern, (people, statements) in sorted(published.items())
        if pattern in rows
    ]


def wider_run(some: Sequence[Travelled], line: Line, of: Gathering) -> RunCompleted:
    """Join what travelled from the homes of a place, carry identities on, and say what changed.

    Args:
        some: n patterns of its homes, in the order of homes and ids.
        line: what the runs before decided; its members are patterns of homes.
        of: what the run is of.
    """
    unit = wider_unit(of.place)
    run = run_id(unit, of.kind, True, str(of.week), of.position)
    home_of = {home: at for at, home in enumerate(sorted({one.home for one in some}))}
    found = join(
        np.stack([one.centre for one in some]) if some else np.empty((0, 1), np.float32),
        np.array([home_of[one.home] for one in some], dtype=np.int64),
        np.array([one.people for one in some], dtype=np.int64),
        seed=SEED,
        start=_start(some, line),
    )
    known = sorted(set(line.sizes) | line.over)
    matched = _match(some, found.labels, line, known)
    names = [
        known[old] if old is not None else pattern_id(run, some[int(np.argmax(found.labels == label))].pattern)
        for label, old in enumerate(matched.identity)
    ]
    members = {
        one.pattern: _member(names, int(label), float(belonging), line.members.get(one.pattern))
        for one, label, belonging in zip(some, found.labels, found.belonging, strict=True)
    }
    assigned, released = changes(members, line.members)
    alone = round(float(np.mean(found.labels < 0)), 4) if some else 1.0
    return RunCompleted(
        run=run,
        unit=unit,
        kind=of.kind,
        closing=True,
        through=str(of.week),
        position=of.position,
        embedder=of.embedder,
        model_hash=of.model_hash,
        clusterer=WIDER,
        versions=versions(),
        parameters={
            "apart": APART,
            "least": LEAST,
            "bar": round(found.bar, 6),
            **{TAKES + home: taken for home, taken in sorted(of.runs.items())},
        },
        seed=SEED,
        counts={"in": len(some), "homes": len(home_of)},
        assigned=assigned,
        released=released,
        gone=tuple(sorted(set(line.members) - set(members))),
        steps=_steps(matched, known, names, line, found.labels),
        idiosyncratic=Share(point=alone, low=alone, high=alone),
        output_hash=output_hash(members, {}),
        figures=_figures(some, found.labels, names, of.place),
    )


def _start(some: Sequence[Travelled], line: Line) -> NDArray[np.int32] | None:
    if line.run is None:
        return None
    number: dict[str | None, int] = {name: at for at, name in enumerate(sorted(line.sizes))}
    was = [line.members[one.pattern].pattern if one.pattern in line.members else None for one in some]
    start = np.array([number.get(pattern, -1) for pattern in was], dtype=np.int32)
    return start if (start >= 0).any() else None


def _match(some: Sequence[Travelled], labels: NDArray[np.int32], line: Line, known: list[str]) -> lineage.Lineage:
    number = {name: at for at, name in enumerate(known)}
    old, new = [], []
    for one, label in zip(some, labels.tolist(), strict=True):
        member = line.members.get(one.pattern)
        if member is not None:
            was = member.pattern or (member.last if member.last in line.over else None)
            old.append(-1 if was is None else number[was])
            new.append(label)
    patterns = int(labels.max(initial=-1)) + 1
    return lineage.match(
        np.array(old, dtype=np.int64),
        np.array(new, dtype=np.int32),
        patterns=patterns,
        old_sizes={number[name]: size for name, size in line.sizes.items()},
        new_sizes=np.bincount(labels[labels >= 0], minlength=patterns).astype(np.int64),
        faded=frozenset(number[name] for name in line.over),
    )


def _member(names: Sequence[str], label: int, belonging: float, before: Member | None) -> Member:
    if label >= 0:
        return Member(names[label], names[label], round(PER_CENT * belonging))
    return Member(None, None, None, None if before is None else (before.pattern or before.last))


def _steps(
    matched: lineage.Lineage, known: list[str], names: list[str], line: Line, labels: NDArray[np.int32]
) -> tuple[Step, ...]:
    sizes = np.bincount(labels[labels >= 0], minlength=len(names))
    steps = []
    for step in matched.steps:
        old = None if step.old is None else known[step.old]
        pattern = old if step.new is None else names[step.new]
        if pattern is None:
            raise ValueError("a lineage step leads from nothing to nothing")
        before, after = 0 if old is None else line.sizes.get(old, 0), 0 if step.new is None else int(sizes[step.new])
        steps.append(
            Step(
                pattern=pattern,
                step=step.event.value,
                parents=(old,) if old is not None and step.event.value in ("split", "merged") else (),
                shared=step.shared,
                before=before,
                after=after,
                # Of patterns that were each published where they were made: anybody may see it as it is.
                seen=Seen(step=step.event.value, shared=step.shared, before=before, after=after),
            )
        )
    return tuple(steps)


def _figures(
    some: Sequence[Travelled], labels: NDArray[np.int32], names: Sequence[str], place: str
) -> tuple[PublishedFigure, ...]:
    """Sums of what the homes published, and of nothing else: nobody is counted anew further up."""
    found = []
    for label, name in enumerate(names):
        own = [some[at] for at in np.flatnonzero(labels == label).tolist()]
        people, statements = sum(one.people for one in own), sum(one.statements for one in own)
        found.append(PublishedFigure(place=place, pattern=name, weeks=YEAR, people=people, statements=statements))
    return tuple(sorted(found, key=lambda figure: figure.pattern or ""))
