"""How well and how fast the engines find what people labelled alike, on four sets of real texts.

    .venv/bin/python -m tests.bench.bench_patterns --data ../shared/data

Embedding is done once and kept in a temporary folder. Every row is one statement; exact duplicates are collapsed
before and counted after, as in a run. Comparison with BERTopic's own pipeline is not in here yet.
"""

import argparse
import hashlib
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

from services.patterns.adapters.embedders import embedder
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.duplicates import collapse, same_words
from services.patterns.ports import Clusterer, Embedder

SAMPLE = 4_000
FEWEST_OF_A_LABEL = 10
SEED = 17


@dataclass(frozen=True)
class Labelled:
    """A set's texts and what people said each is about."""

    name: str
    texts: list[str]
    labels: NDArray[np.str_]


def labelled(folder: Path) -> list[Labelled]:
    """The four sets, one label a row, labels with at least ten rows."""
    problems = pd.read_csv(folder / "problems_nhs_fft_dev.csv.gz")
    problems = problems[(problems.n_labels == 1) & ((problems.sentiment >= 4) | (problems.question == "improve"))]
    wishes = pd.read_csv(folder / "aspirations_resolutions_dev.csv.gz")
    wishes = wishes[(wishes.label != "Humor") & (wishes.label_fine != "Other")].copy()
    wishes["text"] = wishes.text.str.replace(r"#newyearsresolutions?", "", regex=True, case=False)
    joys = pd.read_csv(folder / "strengths_happydb_dev.csv.gz")
    joys = joys[joys.n_labels == 1].sample(SAMPLE, random_state=SEED)
    debts = pd.read_csv(folder / "dated_cfpb_loans_2023_dev.csv.gz")
    debts["text"] = debts.text.str.split(r"(?<=[.!?])\s+", regex=True).str[:2].str.join(" ")
    return [
        _set("problems", problems, "label"),
        _set("aspirations (fine)", wishes, "label_fine"),
        _set("strengths", joys, "label"),
        _set("debts, 2 sentences", debts, "label"),
    ]


def _set(name: str, rows: pd.DataFrame, column: str) -> Labelled:
    rows = rows[rows.text.str.strip() != ""]
    often = rows[column].value_counts()
    rows = rows[rows[column].isin(often[often >= FEWEST_OF_A_LABEL].index)]
    return Labelled(name, [str(text) for text in rows.text], np.array([str(label) for label in rows[column]]))


def embedded(texts: Sequence[str], engine: Embedder, cache: Path) -> NDArray[np.float32]:
    """Vectors of the texts, from the cache where they are there already."""
    key = hashlib.sha256("\0".join([engine.model_hash, *texts]).encode()).hexdigest()
    path = cache / f"{key}.npy"
    if path.exists():
        kept: NDArray[np.float32] = np.load(path)
        return kept
    vectors = engine.embed(texts)
    np.save(path, vectors)
    return vectors


def scored(data: Labelled, vectors: NDArray[np.float32], engine: Clusterer) -> str:
    """One line of figures for one engine on one set."""
    distinct = collapse([same_words(text) for text in data.texts])
    begin = time.perf_counter()
    found = engine.fit(vectors[distinct.first], seed=SEED, counts=distinct.counts)
    seconds = time.perf_counter() - begin
    labels, nearest = distinct.spread(found.labels), distinct.spread(found.nearest)
    covered = labels >= 0
    over_all = adjusted_mutual_info_score(data.labels, nearest)
    ami = adjusted_mutual_info_score(data.labels[covered], labels[covered]) if covered.any() else 0.0
    ari = adjusted_rand_score(data.labels[covered], labels[covered]) if covered.any() else 0.0
    return (
        f"{data.name:20s} {len(data.texts):6d} {len(Counter(data.labels)):4d}  {engine.name:8s} {found.count:4d}"
        f"  {over_all:.3f}  {ami:.3f}  {ari:.3f}  {covered.mean():.2f}  {seconds:6.2f}"
    )


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the four labelled sets")
    options.add_argument("--embedder", default="minilm")
    chosen, _ = options.parse_known_args()  # `python -m tests.bench patterns` has a word of its own
    cache = Path(tempfile.gettempdir()) / "incommon-bench-vectors"
    cache.mkdir(exist_ok=True)
    engine = embedder(chosen.embedder)
    print(f"{'set':20s} {'rows':>6s} lab.  engine   patt.  AMI    AMI    ARI  share  seconds")
    print(f"{'':20s} {'':6s} {'':4s}  {'':8s} {'':4s}  all    covered       covered")
    for data in labelled(chosen.data):
        vectors = embedded(data.texts, engine, cache)
        clusterers: list[Clusterer] = [LeidenClusterer(), DensityClusterer()]
        for clusterer in clusterers:
            print(scored(data, vectors, clusterer), flush=True)


if __name__ == "__main__":
    main()
