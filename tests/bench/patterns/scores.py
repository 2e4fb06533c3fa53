"""How near an answer comes to what people said each text is about, and how much of it is the dice's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

from tests.bench.patterns.peers import Answer


@dataclass(frozen=True)
class Score:
    """One answer's figures.

    Attributes:
        patterns: how many there are.
        of_all: AMI with every statement given its nearest pattern, or with the outliers as a class of their own where
            that is better; `nearest` and `as_class` are the two.
        covered, ari: AMI and ARI over the covered.
        share: covered, of all statements.
    """

    patterns: int
    nearest: float
    as_class: float
    covered: float
    ari: float
    share: float

    @property
    def of_all(self) -> float:
        """The better of the two ways to score those in no pattern."""
        return max(self.nearest, self.as_class)


def score(answer: Answer, labels: NDArray[np.str_]) -> Score:
    """Figures of one answer against one label a row."""
    inside = answer.labels >= 0
    some = bool(inside.any())
    return Score(
        patterns=int(answer.labels.max(initial=-1)) + 1,
        nearest=max(float(adjusted_mutual_info_score(labels, way)) for way in answer.nearest),
        as_class=float(adjusted_mutual_info_score(labels, answer.labels)),
        covered=float(adjusted_mutual_info_score(labels[inside], answer.labels[inside])) if some else 0.0,
        ari=float(adjusted_rand_score(labels[inside], answer.labels[inside])) if some else 0.0,
        share=float(inside.mean()),
    )


def steadiness(answers: Sequence[Answer]) -> float:
    """Mean AMI between the answers of each two seeds, idiosyncratic statements as a class of their own; 1 is steady."""
    pairs = [(a, b) for at, a in enumerate(answers) for b in answers[at + 1 :]]
    return float(np.mean([adjusted_mutual_info_score(a.labels, b.labels) for a, b in pairs])) if pairs else 1.0
