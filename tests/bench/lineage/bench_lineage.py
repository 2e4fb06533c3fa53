"""Whether a pattern is the same pattern next week, on dated complaints and on the demonstration's statements.

    make bench ARGS=lineage

Prints, week by week, the share of statements in a pattern at one closing run and still there at the next that keep the
same pattern (idiosyncratic at the next counts as lost), with splits, merges and fadings held for three runs and told at
once; then the score of the demonstration's turns of life. Embedding is kept in a temporary folder.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from api.demo.generator import demonstrate
from api.demo.loading import LIVE_WEEKS, SEED
from api.demo.score import Assignment, meanings
from api.demo.score_lineage import SETTLED_AFTER, LineageSeen, score_lineage
from api.demo.truth import Truth
from contracts.notes import NoteIn
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind, Reach
from services.ingest.methods import DoorTexts
from services.ingest.reading import read
from services.patterns.adapters.embedders import embedder
from services.patterns.cuts import replay_cuts
from services.patterns.domain import Line
from services.patterns.statements import Corpus
from tests.bench.lineage.weekly import Weekly, closed, corpus_of
from tests.bench.patterns.sets import embedded

FROM_WEEK = 12
WANTED = 0.95
UNTIL = date(2026, 11, 23)
TOLD = ("born", "split", "merged", "faded", "returned", "grew")


def complaints(folder: Path) -> Corpus:
    """The dated complaints, two sentences each, in no order of time."""
    rows = pd.read_csv(folder / "dated_cfpb_loans_2023_dev.csv.gz")
    rows["text"] = rows.text.str.split(r"(?<=[.!?])\s+", regex=True).str[:2].str.join(" ")
    texts = [str(text) for text in rows.text]
    vectors = embedded(texts, embedder("minilm"))
    weeks = [int(Week.of(date.fromisoformat(str(day)[:10]))) for day in rows.date]
    ids = [f"s{at:06d}" for at in np.random.default_rng(SEED).permutation(len(texts)).tolist()]
    order = np.argsort(ids)
    return corpus_of(
        [ids[at] for at in order],
        [texts[at] for at in order],
        vectors[order],
        [weeks[at] for at in order],
        [ids[at] for at in order],
        ["complaints"] * len(ids),
    )


def statements(until: date, seed: int = SEED) -> tuple[Truth, dict[Kind, tuple[Corpus, list[Assignment]]]]:
    """The demonstration's statements that the council's run takes in, by kind, each with what it is an answer about."""
    demonstration, door = demonstrate(seed, until=until), DoorTexts()
    found: dict[Kind, list[tuple[str, str, int, str, str, Assignment]]] = {kind: [] for kind in CLUSTERED_KINDS}
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


def told(weeks: Sequence[Weekly], title: str) -> None:
    """Print a table of weeks, and what they come to from the twelfth on."""
    print(f"\n{title}\nrun week      same   idio.  other  patterns  steps")
    for at, one in enumerate(weeks, 1):
        steps = ", ".join(f"{event} {count}" for event, count in sorted(one.steps.items()))
        other = one.was - one.same - one.idiosyncratic
        print(f"{at:3d} {one.week}  {one.share:.3f}  {one.idiosyncratic:5d}  {other:5d}  {one.patterns:8d}  {steps}")
    print(settled(weeks))


def settled(weeks: Sequence[Weekly]) -> str:
    """Shares of a settled home in one line."""
    late = weeks[FROM_WEEK:]
    every = [one.share for one in late]
    pooled, good = sum(w.same for w in late) / sum(w.was for w in late), sum(share >= WANTED for share in every)
    return (
        f"from week {FROM_WEEK}: same pattern {pooled:.3f} of all, mean week {np.mean(every):.3f}, "
        f"worst {min(every):.3f}, weeks of at least {WANTED}: {good} of {len(every)}"
    )


def turns(events: Iterable[tuple[str, str, str, tuple[str, ...]]], line: Line) -> list[LineageSeen]:
    """Steps as turns of life; a birth that did not last is a candidate's."""
    return [LineageSeen(e, week, p, others, e == "born" and p in line.young) for e, week, p, others in events]


def demonstration(kinds: Sequence[Kind], hold: int, seed: int = SEED) -> None:
    """Print how the demonstration's statements keep their patterns, and the score of its turns of life."""
    truth, corpora = statements(UNTIL, seed)
    live = [int(Week.of(UNTIL)) - ago for ago in range(LIVE_WEEKS, 0, -1)]
    seen: list[LineageSeen] = []
    answers: list[Assignment] = []
    for kind in kinds:
        corpus, about = corpora[kind]
        cuts = [int(week) for week in replay_cuts(corpus.weeks.tolist(), Week(live[0] - 1))]
        weeks, events, line = closed(corpus, [*cuts, *live], kind, hold=hold)
        print(f"demonstration of seed {seed}, {kind}, held for {hold}: {settled(weeks)}", flush=True)
        steps = [(s.step, e.through, s.pattern, s.parents) for e in events for s in e.steps if s.step in TOLD]
        seen += turns(steps, line)
        # What a pattern stands for is asked of all that ever lay in it: one that ended stood for something as well.
        ever = {(pattern, s) for e in events for pattern, pairs in e.assigned.items() for s, _ in pairs}
        where = dict(zip(corpus.ids, about, strict=True))
        answers += [replace(where[statement], pattern=pattern) for pattern, statement in sorted(ever)]
    found = score_lineage(truth, seen, meanings(truth, answers))
    print(
        f"held for {hold}: found {len(found.found)}: "
        + ", ".join(f"{k} ({v:+d} weeks)" for k, v in found.found.items())
    )
    print(f"  missed {len(found.missed)}: " + ", ".join(sorted(found.missed)))
    a_year = len(found.invented) / (truth.weeks / SETTLED_AFTER - 1)
    events_told = dict(Counter(turn.event for turn in found.invented))
    print(f"  invented {len(found.invented)}, {a_year:.1f} a year from the second on: {events_told}", flush=True)


def main() -> None:
    """Print both."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the dated complaints")
    options.add_argument("--kinds", default=",".join(CLUSTERED_KINDS), help="of the demonstration; empty for none")
    options.add_argument(
        "--seed", type=int, default=SEED, help="of the demonstration: choose on others, report on this one"
    )
    asked, _ = options.parse_known_args()
    corpus = complaints(asked.data)
    cuts = sorted(set(corpus.weeks.tolist()))
    for hold in (1, 3):
        weeks, _, _ = closed(corpus, cuts, Kind.PROBLEM, hold=hold)
        told(weeks, f"dated complaints, {len(corpus)} statements, held for {hold}")
    kinds = [Kind(kind) for kind in asked.kinds.split(",") if kind]
    for hold in (1, 3):
        if kinds:
            demonstration(kinds, hold, asked.seed)


if __name__ == "__main__":
    main()
