"""Four sets of real texts that people labelled, and their vectors, embedded once and kept in a temporary folder."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from services.patterns.numerics.duplicates import Distinct, collapse, same_words
from services.patterns.ports import Embedder
from services.patterns.statements import kept
from tests.support.checkout import ROOT

PLACES = [folder / "shared" / "data" for folder in ROOT.parents]
"""Beside the checkout, or beside what a worktree lies in."""
SAMPLE = 4_000
FEWEST_OF_A_LABEL = 10
DRAW = 17


@dataclass(frozen=True)
class Labelled:
    """A set's n texts and what people said each is about.

    Attributes:
        coarse: the coarser labels where the set has two levels of them, else `labels`.
    """

    name: str
    texts: list[str]
    labels: NDArray[np.str_]
    coarse: NDArray[np.str_]

    def distinct(self) -> Distinct:
        """Which texts are the same, as a run collapses them."""
        return collapse([same_words(text) for text in self.texts])


def labelled(folder: Path | None = None) -> list[Labelled]:
    """The four sets, one label a row, labels with at least ten rows.

    Problems are what was found bad or asked to be better; aspirations without jokes; a sample of 4,000 strengths; of
    complaints about debts the first two sentences. The folder is ../shared/data where none is given.
    """
    if folder is None:
        folder = next((place for place in PLACES if place.is_dir()), PLACES[0])
    problems = pd.read_csv(folder / "problems_nhs_fft_dev.csv.gz")
    problems = problems[(problems.n_labels == 1) & ((problems.sentiment >= 4) | (problems.question == "improve"))]
    wishes = pd.read_csv(folder / "aspirations_resolutions_dev.csv.gz")
    wishes = wishes[(wishes.label != "Humor") & (wishes.label_fine != "Other")].copy()
    wishes["text"] = wishes.text.str.replace(r"#newyearsresolutions?", "", regex=True, case=False)
    joys = pd.read_csv(folder / "strengths_happydb_dev.csv.gz")
    joys = joys[joys.n_labels == 1].sample(SAMPLE, random_state=DRAW)
    debts = pd.read_csv(folder / "dated_cfpb_loans_2023_dev.csv.gz")
    debts["text"] = debts.text.str.split(r"(?<=[.!?])\s+", regex=True).str[:2].str.join(" ")
    return [
        _set("problems", problems, "label", "label"),
        _set("aspirations", wishes, "label_fine", "label"),
        _set("strengths", joys, "label", "label"),
        _set("debts", debts, "label", "label"),
    ]


def _set(name: str, rows: pd.DataFrame, column: str, coarse: str) -> Labelled:
    rows = rows[rows.text.str.strip() != ""]
    often = rows[column].value_counts()
    rows = rows[rows[column].isin(often[often >= FEWEST_OF_A_LABEL].index)]
    texts = [str(text) for text in rows.text]
    return Labelled(name, texts, _strings(rows[column]), _strings(rows[coarse]))


def _strings(column: pd.Series) -> NDArray[np.str_]:
    return np.array([str(value) for value in column])


def embedded(texts: Sequence[str], engine: Embedder) -> NDArray[np.float32]:
    """Vectors of the texts as a run gets them back from its table, from the cache where they are there already."""
    cache = Path(tempfile.gettempdir()) / "incommon-bench-vectors"
    cache.mkdir(exist_ok=True)
    key = hashlib.sha256("\0".join([engine.model_hash, *texts]).encode()).hexdigest()
    path = cache / f"{key}.npy"
    if not path.exists():
        np.save(path, kept(engine.embed(texts)))
    vectors: NDArray[np.float32] = np.load(path)
    return vectors
