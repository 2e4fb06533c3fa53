"""An embedder for tests: a text's vector is the mean of its words' random vectors, so sharing words is being near."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

DIM = 256


class WordEmbedder:
    """Deterministic, instant, and true enough: cosine grows with the words two texts share."""

    name = "words"
    model_hash = hashlib.sha256(b"words/1").hexdigest()
    dim = DIM

    def __init__(self) -> None:
        self.texts = 0
        """How many texts were embedded so far."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(n, 256) float32, rows of length one."""
        self.texts += len(texts)
        rows = [np.sum([_word(w) for w in re.findall(r"\w+", text.lower()) or [text]], axis=0) for text in texts]
        vectors = np.array(rows, dtype=np.float32).reshape(len(rows), DIM)
        out: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return out


def _word(word: str) -> NDArray[np.float64]:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8])
    return np.random.default_rng(seed).standard_normal(DIM)
