"""How well kinds are inferred on sentences the model has never seen: `python -m tests.bench.kinds.score`.

The labelled test sentences fall into two halves by a hash of their text. The *look* half may be read when the cue lists
or the training sentences are worked on; the *final* half is only scored. Errors are printed for the look half alone.
"""

import argparse
import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.metrics import confusion_matrix, f1_score, recall_score

from services.ingest.texts.kinds import KIND_NAMES, infer_kind, method
from tests.bench.kinds.train import ROOT, load

LABELLED = ROOT / "tests/unit/services/ingest/texts/labelled_sentences.csv"


@dataclass(frozen=True)
class Score:
    """One half's figures.

    Attributes:
        sentences: how many there are.
        macro_f1: unweighted mean of F1 over the six kinds.
        none_recall: share of *none* that is called none.
        lost: share of statements that are something but were called none.
        by_kind: F1 of each kind.
        confusion: rows true, columns inferred, in the order of KIND_NAMES.
        overconfidence: mean confidence less accuracy.
    """

    sentences: int
    macro_f1: float
    none_recall: float
    lost: float
    by_kind: dict[str, float]
    confusion: list[list[int]]
    overconfidence: float


def half_of(text: str) -> str:
    """`look` or `final`, by the first byte of the text's SHA-256."""
    return "look" if hashlib.sha256(text.encode()).digest()[0] % 2 else "final"


def score(half: str = "all", path: Path = LABELLED) -> Score:
    """The figures of one half, or of `all`."""
    texts, kinds = load(path)
    kept = [at for at, text in enumerate(texts) if half in {"all", half_of(text)}]
    truth = [str(kinds[at]) for at in kept]
    inferred = [infer_kind(texts[at]) for at in kept]
    guessed = [one.kind for one in inferred]
    something = [said == "none" for said, kind in zip(guessed, truth, strict=True) if kind != "none"]
    each = f1_score(truth, guessed, average=None, labels=KIND_NAMES)
    right = np.array([said == kind for said, kind in zip(guessed, truth, strict=True)])
    return Score(
        sentences=len(kept),
        macro_f1=float(f1_score(truth, guessed, average="macro", labels=KIND_NAMES)),
        none_recall=float(recall_score(truth, guessed, labels=["none"], average="macro")),
        lost=float(np.mean(something)),
        by_kind={kind: round(float(value), 3) for kind, value in zip(KIND_NAMES, each, strict=True)},
        confusion=confusion_matrix(truth, guessed, labels=KIND_NAMES).tolist(),
        overconfidence=float(np.mean([one.confidence for one in inferred]) - right.mean()),
    )


def main() -> None:
    """Prints the figures of both halves, the speed, and, when asked, the errors of the look half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what is wrong in the look half")
    parser.add_argument("--half", choices=("look", "final", "all"), action="append")
    asked = parser.parse_args()
    print(method())
    for half in asked.half or ("look", "final", "all"):
        found = score(half)
        print(
            f"{half:5} n={found.sentences} macro-F1 {found.macro_f1:.3f} recall of none {found.none_recall:.3f} "
            f"wrongly none {found.lost:.3f} confidence over accuracy {found.overconfidence:+.3f}"
        )
        print("      F1", found.by_kind)
        for kind, row in zip(KIND_NAMES, found.confusion, strict=True):
            print(f"      {kind:>10}", *(f"{count:4}" for count in row))
    texts, kinds = load(LABELLED)
    began = time.process_time()
    for text in texts:
        infer_kind(text)
    print(f"{1e6 * (time.process_time() - began) / len(texts):.0f} microseconds a sentence")
    if asked.errors:
        for text, kind in zip(texts, kinds, strict=True):
            said = infer_kind(text)
            if half_of(text) == "look" and said.kind != kind:
                print(f"{kind}->{said.kind} {said.confidence} {said.because} | {text}")


if __name__ == "__main__":
    main()
