"""What became of the turns that the demonstration planted: closing runs over its statements, scored as the service is.

For each kind: the share of statements that kept their pattern, what statements come to at the last run, and every planted
turn by name, found, late or missed, with its weeks. The scores are the service's own (`api/demo/score.py`); no log, no
tables, no text that a form copies taken out, so `incommon demo score` of a running service may say otherwise.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from api.demo.generator import demonstrate
from api.demo.loading import LIVE_WEEKS, SEED
from api.demo.score import Assignment, meanings, score_patterns
from api.demo.score_lineage import SETTLED_AFTER, LineageSeen, score_lineage
from api.demo.truth import Truth
from contracts.notes import NoteIn
from contracts.weeks import Week
from contracts.words import Kind, Reach
from services.ingest.methods import DoorTexts
from services.ingest.reading import read
from services.patterns.adapters.embedders import embedder
from services.patterns.cuts import replay_cuts
from services.patterns.domain import Line
from services.patterns.statements import Corpus
from tests.bench.lineage.weekly import closed, corpus_of, settled
from tests.bench.patterns.sets import embedded

UNTIL = date(2026, 11, 23)
HOLD = 3
"""Closing runs for which a turn must hold, as a service has it unless it is set."""
EVER = 10_000
TOLD = ("born", "split", "merged", "faded", "returned", "grew")


@dataclass(frozen=True)
class Followed:
    """One kind followed through its closing runs.

    Attributes:
        seen: turns told.
        stands_for: what each pattern that ever was stands for.
        line: two lines to print, of its weeks and of where statements are at the last run.
    """

    seen: list[LineageSeen]
    stands_for: Mapping[str, str]
    line: str


def statements(
    until: date, seed: int, kinds: Sequence[Kind]
) -> tuple[Truth, dict[Kind, tuple[Corpus, list[Assignment]]]]:
    """The demonstration's statements that the council's run takes in, by kind, each with what it is an answer about."""
    demonstration, door = demonstrate(seed, until=until), DoorTexts()
    found: dict[Kind, list[tuple[str, str, int, str, str, Assignment]]] = {kind: [] for kind in kinds}
    for note in demonstration.notes:
        if Reach(note.body["reach"]).rank < Reach.PLACE.rank or note.body.get("language", "en") != "en":
            continue
        week = int(Week.of(until).plus(note.week))
        for at, said in enumerate(read(NoteIn.model_validate(note.body), door).statements):
            if said.kind in found:
                about = Assignment(note.source, note.id, -1 if said.inferred else at, None)
                ident = f"{note.source} {note.id} {at}"
                found[Kind(said.kind)].append((ident, said.text, week, note.person, note.body["person_scheme"], about))
    corpora = {}
    for kind, rows in found.items():
        rows.sort(key=lambda row: row[0])
        texts = [row[1] for row in rows]
        vectors = embedded(texts, embedder("minilm"))
        corpus = corpus_of(
            [row[0] for row in rows],
            texts,
            vectors,
            [row[2] for row in rows],
            [row[3] for row in rows],
            [row[4] for row in rows],
        )
        corpora[kind] = corpus, [row[5] for row in rows]
    return demonstration.truth, corpora


def turns(events: Iterable[tuple[str, str, str, tuple[str, ...]]], line: Line) -> list[LineageSeen]:
    """Steps as turns of life; a birth that did not last is a candidate's."""
    return [LineageSeen(e, week, p, others, e == "born" and p in line.young) for e, week, p, others in events]


def follow(truth: Truth, kind: Kind, corpus: Corpus, about: Sequence[Assignment]) -> Followed:
    """Close every run of one kind, and score where its statements are in the end."""
    live = [int(Week.of(UNTIL)) - ago for ago in range(LIVE_WEEKS, 0, -1)]
    cuts = [int(week) for week in replay_cuts(corpus.weeks.tolist(), Week(live[0] - 1))]
    began = time.process_time()
    weeks, events, line = closed(corpus, [*cuts, *live], kind, hold=HOLD)
    took = time.process_time() - began
    where = dict(zip(corpus.ids, about, strict=True))
    # What a pattern stands for is asked of all that ever lay in it: one that ended stood for something as well.
    ever = sorted({(pattern, s) for e in events for pattern, pairs in e.assigned.items() for s, _ in pairs})
    stands_for = meanings(truth, [replace(where[s], pattern=pattern) for pattern, s in ever])
    last = score_patterns(truth, [replace(where[s], pattern=m.pattern) for s, m in line.members.items()])
    steps = [(s.step, e.through, s.pattern, s.parents) for e in events for s in e.steps if s.step in TOLD]
    return Followed(
        turns(steps, line),
        stands_for,
        f"{settled(weeks)}; {took:.0f} CPU-seconds\n"
        f"  {last.statements} statements, {last.patterns} patterns for {last.situations} situations; AMI all {last.ami:.3f}, "
        f"covered {last.ami_covered:.3f}; idiosyncratic {last.idiosyncratic:.3f} (truth {last.idiosyncratic_truth:.3f})",
    )


def demonstration(kinds: Sequence[Kind], seed: int = SEED) -> None:
    """Print how each kind of the demonstration's statements keeps its patterns, and the score of its turns of life."""
    truth, corpora = statements(UNTIL, seed, kinds)
    seen: list[LineageSeen] = []
    stands_for: dict[str, str] = {}
    for kind in kinds:
        followed = follow(truth, kind, *corpora[kind])
        print(f"\ndemonstration of seed {seed}, {kind}, held for {HOLD}\n  {followed.line}", flush=True)
        print(scored(truth, followed.seen, followed.stands_for, {s.id for s in truth.situations if s.kind == kind}))
        seen += followed.seen
        stands_for.update(followed.stands_for)
    if len(kinds) > 1:
        print(f"\ndemonstration of seed {seed}, these kinds together")
        print(scored(truth, seen, stands_for, {s.id for s in truth.situations if s.kind in kinds}), flush=True)


def scored(truth: Truth, seen: Sequence[LineageSeen], stands_for: Mapping[str, str], asked: set[str]) -> str:
    """A table of the turns planted in the situations asked for, and how many turns were invented, to print."""
    found = score_lineage(truth, seen, stands_for)
    ever = score_lineage(truth, seen, stands_for, within_weeks=EVER).found
    planted = [fact for fact in truth.lineage if asked & set(fact.situations)]
    lines = [f"  planted turns found {sum(fact.id in found.found for fact in planted)} of {len(planted)}"]
    for fact in planted:
        told = "found" if fact.id in found.found else "late" if fact.id in ever else "missed"
        after = f"{ever[fact.id]:+d} weeks" if fact.id in ever else ""
        lines.append(f"    {fact.id:22} {fact.event:7} could show {fact.shows}  {told:6} {after}".rstrip())
    a_year = len(found.invented) / (truth.weeks / SETTLED_AFTER - 1)
    kinds = ", ".join(f"{event} {n}" for event, n in sorted(Counter(turn.event for turn in found.invented).items()))
    lines.append(
        f"  invented from the second year on {len(found.invented)} ({kinds or 'none'}), {a_year:.1f} a year; "
        f"births of true situations not planted as births {found.rare_births}"
    )
    return "\n".join(lines)
