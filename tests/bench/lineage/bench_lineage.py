"""Whether a pattern is the same pattern next week, on dated complaints and on the demonstration's statements.

    make bench ARGS=lineage
    python -m tests.bench.lineage.bench_lineage --only problem --seed 19      # one kind of the demonstration, nothing else

Prints, week by week, the share of statements in a pattern at one closing run and still there at the next that keep the
same pattern (idiosyncratic at the next counts as lost), with splits, merges and fadings held for three runs and told at
once; then, for each kind of the demonstration, what `planted` says. Embedding is kept in a temporary folder.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from api.demo.loading import SEED
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind
from services.patterns.adapters.embedders import embedder
from services.patterns.statements import Corpus
from tests.bench.lineage.planted import demonstration
from tests.bench.lineage.weekly import Weekly, closed, corpus_of, settled
from tests.bench.patterns.sets import embedded


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


def told(weeks: Sequence[Weekly], title: str) -> None:
    """Print a table of weeks, and what they come to from the twelfth on."""
    print(f"\n{title}\nrun week      same   idio.  other  patterns  steps")
    for at, one in enumerate(weeks, 1):
        steps = ", ".join(f"{event} {count}" for event, count in sorted(one.steps.items()))
        other = one.was - one.same - one.idiosyncratic
        print(f"{at:3d} {one.week}  {one.share:.3f}  {one.idiosyncratic:5d}  {other:5d}  {one.patterns:8d}  {steps}")
    print(settled(weeks))


def main() -> None:
    """Print both, or the kinds of the demonstration that were asked for alone."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the dated complaints")
    options.add_argument("--only", default="", help="kinds of the demonstration, with commas, and no complaints")
    options.add_argument(
        "--seed", type=int, default=SEED, help="of the demonstration: choose on others, report on this one"
    )
    asked, _ = options.parse_known_args()
    only = [Kind(kind) for kind in asked.only.split(",") if kind]
    if not only:
        corpus = complaints(asked.data)
        cuts = sorted(set(corpus.weeks.tolist()))
        for hold in (1, 3):
            weeks, _, _ = closed(corpus, cuts, Kind.PROBLEM, hold=hold)
            told(weeks, f"dated complaints, {len(corpus)} statements, held for {hold}")
    demonstration(only or CLUSTERED_KINDS, asked.seed)


if __name__ == "__main__":
    main()
