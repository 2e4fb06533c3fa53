"""Patterns of one spreadsheet, without a server: how a newcomer decides whether this is any use to them.

Calls the same embedder, engine and naming as the service. A file has no people in it, so each row counts as one
person; the counts a service would withhold for resting on too few people are the reader's own rows here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.adapters.embedders import embedder as make_embedder
from services.patterns.naming import PatternName, name_patterns, nobody
from services.patterns.numerics.clustering import Clustering
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.duplicates import collapse, same_words
from services.patterns.ports import Clusterer, Embedder
from services.patterns.table import read_column

SEED: Final = 17
WORDS_USED_BY: Final = 3
"""Fewest rows that used a phrase shown in a name."""
_TEXTS_A_STEP: Final = 256

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

CLUSTERERS: Final[dict[str, Callable[[], Clusterer]]] = {"leiden": LeidenClusterer, "hdbscan": DensityClusterer}


@dataclass(frozen=True)
class TrialRow:
    """What became of one data row.

    Attributes:
        row: its number in the file, from 1, header not counted.
        pattern: p01 is the largest; empty = idiosyncratic, or nothing was said in the row.
        name: of the pattern; empty without one.
        belonging: in [0, 1], how much the row's surroundings are of its nearest pattern.
        nearest: the pattern it is nearest to all the same; empty only without text or where there is no pattern.
    """

    row: int
    pattern: str
    name: str
    belonging: float
    nearest: str


@dataclass(frozen=True)
class Trial:
    """Every data row of a file, with what the patterns are called."""

    rows: tuple[TrialRow, ...]
    names: dict[str, PatternName]


def silent(_doing: str, _done: int, _whole: int) -> None:
    """Tell nobody of the progress."""


def try_patterns(
    path: Path,
    text_column: str,
    kind: str | None = None,
    *,
    kind_column: str = "kind",
    embedder: Embedder | None = None,
    clusterer: Clusterer | None = None,
    seed: int = SEED,
    words_used_by: int = WORDS_USED_BY,
    blocked: Callable[[str], bool] = nobody,
    progress: Progress = silent,
) -> Trial:
    """Find what the rows of a CSV file have in common.

    Args:
        path: a .csv or .csv.gz file, UTF-8, with a header row.
        text_column: the column that holds what people said.
        kind: what the rows are (problem, aspiration ...). Where the file has a kind column, only rows of that kind are
            used and the others come back empty; where it has none, every row is taken to be of that kind.
        kind_column: name of that column.
        embedder: MiniLM where not given.
        clusterer: the first engine where not given.
        seed: the same file and seed give the same rows.
        words_used_by: fewest rows that used a phrase shown in a name.
        blocked: says of a word in lower case that no name may show it.
        progress: is told what is being done.

    Raises:
        services.patterns.table.TableError: the file cannot be read; names the column or row and the mend.
    """
    texts = read_column(path, text_column, only=None if kind is None else (kind_column, kind))
    return patterns_of(
        texts,
        embedder=embedder or make_embedder(),
        clusterer=clusterer or LeidenClusterer(),
        seed=seed,
        words_used_by=words_used_by,
        blocked=blocked,
        progress=progress,
    )


def patterns_of(
    texts: Sequence[str],
    *,
    embedder: Embedder,
    clusterer: Clusterer,
    seed: int = SEED,
    words_used_by: int = WORDS_USED_BY,
    blocked: Callable[[str], bool] = nobody,
    progress: Progress = silent,
) -> Trial:
    """Find what texts have in common; the arguments are those of `try_patterns`, a blank text says nothing."""
    said = np.array([row for row, text in enumerate(texts) if text.strip()], dtype=np.int64)
    spoken = [texts[row] for row in said]
    distinct = collapse([same_words(text) for text in spoken])
    vectors = _embedded([spoken[row] for row in distinct.first], embedder, progress)
    progress("finding patterns", 0, 1)
    found = clusterer.fit(vectors, seed=seed, counts=distinct.counts)
    labels = distinct.spread(found.labels)
    progress("naming patterns", 0, 1)
    named = name_patterns(spoken, labels, min_people=words_used_by, blocked=blocked)
    progress("naming patterns", 1, 1)
    digits = max(2, len(str(found.count)))
    ids = [f"p{label + 1:0{digits}d}" for label in range(found.count)]
    at = np.full(len(texts), -1, dtype=np.int64)
    at[said] = distinct.inverse
    rows = tuple(_row(row, int(at[row]), found, ids, named) for row in range(len(texts)))
    return Trial(rows=rows, names=dict(zip(ids, named, strict=True)))


def _embedded(texts: list[str], embedder: Embedder, progress: Progress) -> NDArray[np.float32]:
    vectors = np.empty((len(texts), embedder.dim), dtype=np.float32)
    for begin in range(0, len(texts), _TEXTS_A_STEP):
        progress("reading what was said", begin, len(texts))
        vectors[begin : begin + _TEXTS_A_STEP] = embedder.embed(texts[begin : begin + _TEXTS_A_STEP])
    progress("reading what was said", len(texts), len(texts))
    return vectors


def _row(row: int, at: int, found: Clustering, ids: list[str], named: list[PatternName]) -> TrialRow:
    if at < 0:
        return TrialRow(row + 1, "", "", 0.0, "")
    label, nearest = int(found.labels[at]), int(found.nearest[at])
    return TrialRow(
        row=row + 1,
        pattern=ids[label] if label >= 0 else "",
        name=named[label].name if label >= 0 else "",
        belonging=round(float(found.belonging[at]), 4),
        nearest=ids[nearest] if nearest >= 0 else "",
    )
