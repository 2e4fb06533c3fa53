"""What the patterns service needs from engines it does not want to know: the seams where they can be exchanged."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.clustering import Clustering


class Embedder(Protocol):
    """Turns texts into vectors whose cosine says how near two texts are.

    A text's vector depends on that text alone, never on which texts are embedded with it: a run can then be
    replayed to the byte from any batch.
    """

    @property
    def name(self) -> str:
        """What settings and run records call it."""
        ...

    @property
    def model_hash(self) -> str:
        """SHA-256 (hex) over the files that decide the vectors."""
        ...

    @property
    def dim(self) -> int:
        """Numbers in a vector."""
        ...

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the vectors of n texts.

        Returns:
            (n, dim) float32, rows of length one.

        Raises:
            ValueError: a text holds nothing to embed; the message gives its position and never the text.
        """
        ...


class Clusterer(Protocol):
    """Finds what rows have in common, and says of each row how much it belongs."""

    @property
    def name(self) -> str:
        """What settings and run records call it."""
        ...

    def fit(
        self,
        vectors: NDArray[np.float32],
        *,
        seed: int,
        start: NDArray[np.int32] | None = None,
        counts: NDArray[np.int64] | None = None,
    ) -> Clustering:
        """Cluster n rows.

        Args:
            vectors: (n, d) float32, rows of length one, each text once (see `numerics.duplicates`).
            seed: the only source of randomness.
            start: (n,) int32, where each row was before, -1 where it is new or was in no pattern: a warm start,
                so that a few new statements do not reshuffle the rest. None starts afresh.
            counts: (n,) int64, how many statements each row stands for; one each where not given.
        """
        ...


class Namer(Protocol):
    """Gives names to what statements have in common, from outside: a language model."""

    @property
    def model(self) -> str:
        """What is shown beside every name it gives."""
        ...

    def name(self, kind: str, exemplars: Sequence[str]) -> str | None:
        """A name for what these redacted statements have in common; None when none came that could be one.

        Raises:
            ConnectionError: it did not answer as it should; the message never holds a text.
        """
        ...
