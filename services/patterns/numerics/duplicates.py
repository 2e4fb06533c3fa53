"""Texts that say exactly the same are clustered once and counted as often as they were said."""

import re
import unicodedata
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

_ENDS = re.compile(r"^[\W_]+|[\W_]+$")
_BLANKS = re.compile(r"\s+")
Label = TypeVar("Label", bound=np.generic)


@dataclass(frozen=True)
class Distinct:
    """Which rows are the same.

    Attributes:
        first: (m,) int64, the row where each distinct one comes first, in order of coming.
        inverse: (n,) int64, for each row the number of its distinct one.
        counts: (m,) int64, how many rows each distinct one stands for.
    """

    first: NDArray[np.int64]
    inverse: NDArray[np.int64]
    counts: NDArray[np.int64]

    def spread(self, values: NDArray[Label]) -> NDArray[Label]:
        """Give each of the n rows the value of its distinct one, (m, ...) to (n, ...)."""
        return values[self.inverse]


def collapse(keys: Sequence[Hashable]) -> Distinct:
    """Find the distinct ones among n keys."""
    number: dict[Hashable, int] = {}
    first: list[int] = []
    inverse = np.empty(len(keys), dtype=np.int64)
    for row, key in enumerate(keys):
        at = number.setdefault(key, len(first))
        if at == len(first):
            first.append(row)
        inverse[row] = at
    return Distinct(
        first=np.array(first, dtype=np.int64),
        inverse=inverse,
        counts=np.bincount(inverse, minlength=len(first)).astype(np.int64),
    )


def same_words(text: str) -> str:
    """What makes two texts exact duplicates: equal but for case, blanks and punctuation at the ends.

    A text of punctuation alone stays as it is, so that it equals only itself.
    """
    plain = _BLANKS.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()
    return _ENDS.sub("", plain) or plain
