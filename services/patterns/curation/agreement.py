"""How far two people agree beyond chance: Cohen's kappa with an interval.

Sources: Cohen 1960, "A coefficient of agreement for nominal scales"; the interval is the percentile bootstrap over statements
(Efron and Tibshirani 1993, chapter 13), with a fixed seed, so that it is the same whenever it is worked out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

SAMPLES: Final = 2000
SEED: Final = 20
LOW, HIGH = 2.5, 97.5


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two people agree.

    Attributes:
        statements: how many both have coded.
        same: how many they coded the same.
        kappa: agreement beyond chance, in [-1, 1]; None where both said one and the same thing of everything, so that
            there is nothing by which chance could be told from agreement.
        low, high: its 95 per cent interval; None where kappa is.
    """

    statements: int
    same: int
    kappa: float | None
    low: float | None
    high: float | None


def agree(first: Sequence[str], second: Sequence[str]) -> Agreement:
    """Agreement of two people on the same statements, in the same order.

    Args:
        first: what one said of each statement; an empty text for none.
        second: what the other said.

    Raises:
        ValueError: they did not code as many.
    """
    if len(first) != len(second):
        raise ValueError("two people's codes are of different length")
    labels = sorted({*first, *second})
    number = {label: at for at, label in enumerate(labels)}
    one = np.array([number[label] for label in first], dtype=np.int64)
    other = np.array([number[label] for label in second], dtype=np.int64)
    same = int((one == other).sum())
    if len(labels) < 2:
        return Agreement(len(first), same, None, None, None)
    from sklearn.metrics import cohen_kappa_score  # takes a second to load; few need it

    kappa = float(cohen_kappa_score(one, other, labels=list(range(len(labels)))))
    low, high = np.percentile(_again(one, other, len(labels)), [LOW, HIGH])
    return Agreement(len(first), same, kappa, float(low), float(high))


def _again(one: NDArray[np.int64], other: NDArray[np.int64], labels: int) -> NDArray[np.float64]:
    """Kappa of statements drawn again with replacement: (SAMPLES,); a draw with nothing to tell apart counts as 1."""
    random = np.random.default_rng(SEED)
    rows = random.integers(0, len(one), size=(SAMPLES, len(one)))
    observed = (one == other)[rows].mean(axis=1)
    shares = [
        np.stack([(codes[rows] == label).mean(axis=1) for label in range(labels)], axis=1) for codes in (one, other)
    ]
    chance = (shares[0] * shares[1]).sum(axis=1)
    found = np.ones(SAMPLES)
    np.divide(observed - chance, 1 - chance, out=found, where=chance < 1)
    return found
