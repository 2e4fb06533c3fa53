"""Closing and refresh runs as pure functions: statements and what was decided before go in, one decision comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from contracts.events import Calibrated, RunCompleted, Share
from contracts.weeks import Week
from contracts.words import Kind, Unit
from services.patterns.curation.folding import NOTHING_SAID, Curation
from services.patterns.curation.overlay import laid, laid_on, overlay
from services.patterns.curation.seeing import nearest_of, seen_of
from services.patterns.curation.steps import curated_steps
from services.patterns.curve import curve_of
from services.patterns.defining import defined
from services.patterns.domain import PARTS, Line, Member, output_hash, pattern_id, run_id
from services.patterns.engine import SEED, Judged, calibrated_engine, judge, parameters, versions
from services.patterns.figures import Publisher, View
from services.patterns.groups import groups_of
from services.patterns.holding import HOLD, STAYS, Sight, incumbents, settle
from services.patterns.numerics import lineage
from services.patterns.numerics.communities import CUT_OFF
from services.patterns.numerics.duplicates import Distinct, collapse, same_words
from services.patterns.numerics.news import Said
from services.patterns.ports import Clusterer
from services.patterns.statements import Corpus
from services.patterns.steps import steps_of

PER_CENT = 100


@dataclass(frozen=True)
class Order:
    """What a run is of, and with what.

    Attributes:
        position: the log was read up to here.
        left_out: statements of the unit and kind that are not in the corpus, by reason.
        hold: closing runs for which a split, merge or fading must have held before it is told.
        root: the unit's views; min_people: the smallest number of people a figure may rest on.
        calibrated: the cut-off that people's judgements gave for the unit and kind.
    """

    unit: Unit
    kind: Kind
    week: Week
    position: int
    embedder: str
    model_hash: str
    root: View
    min_people: int
    left_out: Mapping[str, int]
    hold: int = HOLD
    calibrated: Calibrated | None = None


def closing_run(
    corpus: Corpus,
    line: Line,
    order: Order,
    engine: Clusterer,
    *,
    shown: bool,
    curation: Curation = NOTHING_SAID,
) -> RunCompleted:
    """Cluster everything through the week, carry identities on, and say what changed.

    Args:
        corpus: statements of the unit and kind, of the run's week and before, in the order of their ids.
        line: what the runs before decided.
        order: what the run is of.
        engine: the clustering engine.
        shown: False for the cuts of a first load but its last: no band, no votes, no figures.
        curation: what people decided, of what had been read: it seeds the run, and is laid over it after matching.
    """
    run = run_id(order.unit, order.kind, True, str(order.week), order.position)
    decided, line = line, laid_on(line, curation)
    engine, calibrated = calibrated_engine(engine, order.calibrated), order.calibrated
    distinct = distinct_of(corpus)
    start = warm_start(corpus, line, distinct)
    vectors = corpus.vectors[distinct.first]
    week = int(order.week)
    said = Said(distinct.inverse, np.unique(np.array(corpus.persons), return_inverse=True)[1], corpus.weeks, week)
    apart = [at for at, name in enumerate(sorted(line.sizes)) if name in line.apart]
    judged = judge(
        engine,
        vectors,
        distinct.counts,
        start,
        band=shown,
        null=line.null,
        calibrated=calibrated,
        said=said,
        apart=apart,
    )
    labels = distinct.spread(judged.found.labels)
    known = sorted({*line.sizes, *line.over, *(one.pattern for one in line.held if one.step in PARTS)})
    matched = _match(corpus, labels, judged.found.count, line, known)
    names = [
        known[old] if old is not None else pattern_id(run, _smallest(corpus, labels, label))
        for label, old in enumerate(matched.identity)
    ]
    nearest, belonging = distinct.spread(judged.found.nearest), distinct.spread(judged.found.belonging)
    cut_off = getattr(engine, "cut_off", CUT_OFF)
    back = frozenset(line.sizes.keys() - decided.sizes.keys())
    begun = frozenset(names[at] for at in judged.begun)
    sight = Sight(
        corpus.ids, labels, nearest, belonging, distinct.inverse, names, corpus.weeks, week, cut_off, back, begun
    )
    settled = settle(sight, matched, known, line, order.hold)
    wholes = {one.pattern: one.parents[0] for one in settled.held if one.step in PARTS}
    near = [wholes.get(names[at], names[at]) if at >= 0 else None for at in nearest.tolist()]
    members = _members(corpus.ids, settled.patterns, near, belonging, line)
    members = _since(overlay(members, line.members, curation, nearest_of(corpus, line.members)), decided)
    # A series counts by what was decided before, so that nothing moves in it because people decided something.
    definition = defined(corpus.ids, corpus.vectors, decided) if shown else None
    placed = {} if definition is None else {s: m.pattern for s, m in definition.place(corpus).items()}
    patterns = [members[s].pattern for s in corpus.ids]
    publisher = Publisher(corpus, patterns, int(order.week), order.root, order.min_people)
    figures = [f for f in publisher.publish() if f.pattern not in curation.aside] if shown else []
    assigned, released = changes(members, decided.members)
    steps = steps_of(settled, line, corpus, int(order.week))
    fresh = {s: p for s, p in placed.items() if s not in line.placed or line.placed[s] != p}
    return RunCompleted(
        run=run,
        unit=order.unit,
        kind=order.kind,
        closing=True,
        through=str(order.week),
        position=order.position,
        embedder=order.embedder,
        model_hash=order.model_hash,
        clusterer=engine.name,
        versions=versions(),
        parameters=parameters(engine, band=shown, calibrated=calibrated),
        seed=SEED,
        counts={"in": len(corpus), "distinct": len(distinct.first), **dict(sorted(order.left_out.items()))},
        assigned=assigned,
        released=released,
        gone=tuple(sorted(set(line.members) - set(members))),
        definition=line.run,
        placed=_grouped(fresh),
        unplaced=tuple(sorted(s for s, p in fresh.items() if p is None)),
        steps=curated_steps(steps, decided, members, curation, seen_of(corpus)),
        hold=order.hold,
        held=settled.held,
        apart=tuple(sorted({names[at] for at in judged.begun | judged.apart} & {p for p in settled.patterns if p})),
        idiosyncratic=_share(judged.share, patterns),
        null=judged.null,
        output_hash=output_hash(members, placed),
        shown=shown,
        figures=tuple(figures),
        curve=curve_of(publisher, _staying(judged, distinct, settled.patterns, cut_off), engine),
        found_again={name: (times, judged.others) for name, times in zip(names, judged.found_again, strict=False)},
        calibrated=calibrated,
        groups=groups_of(run, order.unit, corpus, patterns, figures, decided.groups, order.min_people),
    )


def _staying(
    judged: Judged, distinct: Distinct, patterns: Sequence[str | None], own: float
) -> dict[float, NDArray[np.int32]]:
    """The labels at each cut-off of the curve, with what stays in its pattern at that cut-off though a new one would not."""
    labels, belonging = distinct.spread(judged.found.labels), distinct.spread(judged.found.belonging)
    stays = (labels < 0) & np.array([pattern is not None for pattern in patterns], dtype=bool)
    whatever = stays & (belonging < STAYS * own)  # of a pattern that was not found again, and is waited for
    number = {name: at for at, name in enumerate(sorted({p for p in patterns if p is not None}))}
    found = {}
    for at, some in judged.curve.items():
        there = distinct.spread(some)
        stay = (there < 0) & (whatever | (stays & (belonging >= STAYS * at)))
        found[at] = np.where(stay, 0, there).astype(np.int32)
    if own in found:  # the curve runs through what is said
        found[own] = np.array([-1 if pattern is None else number[pattern] for pattern in patterns], dtype=np.int32)
    return found


def distinct_of(corpus: Corpus) -> Distinct:
    """Which statements say the very same."""
    return collapse([same_words(text) for text in corpus.texts])


def _smallest(corpus: Corpus, labels: NDArray[np.int32], label: int) -> str:
    """The statement whose id a newborn pattern's is made from: the smallest of the scheme it rests on.

    Were it the smallest of all, somebody who knows the ids of their own could tell from the pattern's whether another's
    statement is in it.
    """
    rows: list[int] = np.flatnonzero(labels == label).tolist()
    scheme = corpus.largest_scheme(rows)
    return next(corpus.ids[row] for row in rows if corpus.schemes[row] == scheme)


def refresh_run(
    corpus: Corpus, line: Line, order: Order, engine: Clusterer, curation: Curation = NOTHING_SAID
) -> RunCompleted | None:
    """Place what the last closing run did not judge, and note what is gone; None when nothing changed.

    What the closing run judged keeps its place, so that nothing moves in the middle of a week but what is new.

    Args:
        corpus: every statement of the unit and kind there is now, whatever its week.
        line: what was decided before.
        order: what the run is of; its week is that of the last closing run.
        engine: named in the record; it clusters nothing here.
        curation: what people decided: what they moved since the closing run is where they put it.
    """
    definition = defined(corpus.ids, corpus.vectors, line)
    if definition is None or line.run is None:
        return None
    new = np.array([s not in line.members or s in line.gone for s in corpus.ids], dtype=bool)
    voted = definition.place(corpus.only(new))
    here = set(corpus.ids)
    gone = tuple(sorted(s for s in {*line.members, *line.overlay} - line.gone if s not in here))
    judged = {s: m for s, m in line.members.items() if s in here}
    now = laid({**judged, **voted}, curation, line.sizes)
    changed = {s: m for s, m in now.items() if s in line.gone or not _same(line.overlay.get(s, judged.get(s)), m)}
    if not changed and not gone:
        return None
    assigned, released = changes(changed, {})
    alone = sum(m.pattern is None for m in now.values()) / max(1, len(now))
    return RunCompleted(
        run=run_id(order.unit, order.kind, False, str(order.week), order.position),
        unit=order.unit,
        kind=order.kind,
        closing=False,
        through=str(order.week),
        position=order.position,
        embedder=order.embedder,
        model_hash=order.model_hash,
        clusterer=engine.name,
        versions=versions(),
        parameters={},
        seed=SEED,
        counts={"in": len(corpus), "placed": len(voted), **dict(sorted(order.left_out.items()))},
        assigned=assigned,
        released=released,
        gone=gone,
        definition=line.run,
        idiosyncratic=Share(point=round(alone, 4), low=round(alone, 4), high=round(alone, 4)),
        output_hash=output_hash(now, {}),
    )


def warm_start(corpus: Corpus, line: Line, distinct: Distinct) -> NDArray[np.int32] | None:
    """Where each of m distinct statements was at the last closing run, (m,) int32, -1 for new; None before the first."""
    if line.run is None:
        return None
    inverse = distinct.inverse
    # A part that came away begins in its pattern again: it has to come away anew each time before it is told of.
    number = {name: at for at, name in enumerate(sorted(line.sizes))}
    start = np.full(int(inverse.max(initial=-1)) + 1, -1, dtype=np.int32)
    for pattern, row in zip(incumbents(corpus.ids, inverse, line), inverse.tolist(), strict=True):
        if pattern is not None:
            start[row] = number[pattern]
    return start if (start >= 0).any() else None


def _match(
    corpus: Corpus, labels: NDArray[np.int32], patterns: int, line: Line, known: Sequence[str]
) -> lineage.Lineage:
    number = {name: at for at, name in enumerate(known)}
    seen = line.seen_in()
    old = np.full(len(corpus), -1, dtype=np.int64)
    for at, statement in enumerate(corpus.ids):
        member = line.members.get(statement)
        was = seen.get(statement) or (member.last if member is not None and member.last in line.over else None)
        if was is not None:
            old[at] = number[was]
    there = np.array([statement in line.members for statement in corpus.ids], dtype=bool)
    sizes = Counter(seen.values())
    return lineage.match(
        old[there],
        labels[there],
        patterns=patterns,
        old_sizes={number[name]: sizes[name] for name in known if name not in line.over},
        new_sizes=np.bincount(labels[labels >= 0], minlength=patterns).astype(np.int64),
        faded=frozenset(number[name] for name in line.over),
        likeness=lineage.likeness(corpus.vectors, old, labels),
    )


def _members(
    ids: Sequence[str],
    patterns: Sequence[str | None],
    near: Sequence[str | None],
    belonging: NDArray[np.float32],
    line: Line,
) -> dict[str, Member]:
    found = {}
    for statement, pattern, nearest, share in zip(ids, patterns, near, belonging.tolist(), strict=True):
        was = line.members.get(statement)
        if pattern is None:
            found[statement] = Member(None, nearest, None, None if was is None else (was.pattern or was.last))
        elif pattern == nearest:
            found[statement] = Member(pattern, pattern, round(PER_CENT * share))
        else:  # it stays where it was, and how much it belonged there then is what is known
            found[statement] = Member(pattern, pattern, 0 if was is None else was.belonging)
    return found


def _since(members: Mapping[str, Member], line: Line) -> dict[str, Member]:
    """Members with where each idiosyncratic one was in the run before, as the fold of this run will have it."""
    found = dict(members)
    for statement, member in members.items():
        if member.pattern is None:
            was = line.members.get(statement)
            found[statement] = replace(member, last=None if was is None else (was.pattern or was.last))
    return found


def _same(one: Member | None, other: Member) -> bool:
    """Whether two say the same of where a statement is; a refresh does not know where it was."""
    return one is not None and replace(one, last=None) == replace(other, last=None)


def _share(judged: Share, patterns: Sequence[str | None]) -> Share:
    """The share that is said to be in no pattern, in the band of what was judged."""
    point = round(sum(pattern is None for pattern in patterns) / len(patterns), 4) if patterns else judged.point
    return Share(point=point, low=min(point, judged.low), high=max(point, judged.high))


def changes(
    now: Mapping[str, Member], before: Mapping[str, Member]
) -> tuple[dict[str, tuple[tuple[str, int], ...]], tuple[tuple[str, str | None], ...]]:
    """What a run has to say of who is where: pattern -> [(member, belonging)], and those in none with their nearest."""
    assigned: dict[str, list[tuple[str, int]]] = {}
    released: list[tuple[str, str | None]] = []
    for statement in sorted(now):
        member = now[statement]
        if before.get(statement) == member:
            continue
        if member.pattern is None:
            released.append((statement, member.nearest))
        else:
            assigned.setdefault(member.pattern, []).append((statement, member.belonging or 0))
    return {p: tuple(pairs) for p, pairs in sorted(assigned.items())}, tuple(released)


def _grouped(placed: Mapping[str, str | None]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for statement, pattern in sorted(placed.items()):
        if pattern is not None:
            groups.setdefault(pattern, []).append(statement)
    return {pattern: tuple(statements) for pattern, statements in sorted(groups.items())}
