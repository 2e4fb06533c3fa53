"""The second embedder: WordLlama's token vectors, averaged; a hundred times faster than MiniLM and less discerning.

Its own loader is not used: it looks for the tokeniser elsewhere and downloads it, configures logging on import and
needs `requests`. Both files are in its wheel, so they are read from there. Source: WordLlama (Miller 2024, MIT),
`l2_supercat` at 256 numbers: token embeddings taken from large language models and trained for similarity.
"""

from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from services.patterns.adapters.embedders.cleaning import CLEANED, cleaned
from services.patterns.adapters.embedders.model_file import ModelFileError, checked, combined_hash, first_blank

WEIGHTS: Final = "wordllama/weights/l2_supercat_256.safetensors"
WEIGHTS_SHA256: Final = "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5"
TOKENIZER: Final = "wordllama/tokenizers/l2_supercat_tokenizer_config.json"
TOKENIZER_SHA256: Final = "93248f2a9ec36c7b35f700a033d5f36228aae48db61aee31007fa49062cdeb68"
METHOD: Final = f"wordllama/1: {CLEANED}, mean of token vectors, unit length"
TEXTS_A_BATCH: Final = 512


class WordLlamaEmbedder:
    """WordLlama l2_supercat, 256 numbers: a lookup and a mean, no network to run."""

    name = "wordllama"
    dim = 256

    def __init__(self) -> None:
        """Load and check the files.

        Raises:
            ModelFileError: a file is missing or is not the one recorded here.
        """
        weights = checked(_installed(WEIGHTS), WEIGHTS_SHA256)
        self._table: NDArray[np.float32] = load_file(weights)["embedding.weight"].astype(np.float32)
        self._tokenizer = Tokenizer.from_file(str(checked(_installed(TOKENIZER), TOKENIZER_SHA256)))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    @property
    def model_hash(self) -> str:
        """SHA-256 over the method, the weights and the tokeniser."""
        return combined_hash(METHOD, [WEIGHTS_SHA256, TOKENIZER_SHA256])

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the (n, 256) float32 vectors of n texts, rows of length one.

        Raises:
            ValueError: a text is blank; the message gives its position, not the text.
        """
        blank = first_blank(texts)
        if blank is not None:
            raise ValueError(f"text {blank} is blank: leave blank texts out before embedding")
        vectors = np.empty((len(texts), self.dim), dtype=np.float32)
        for begin in range(0, len(texts), TEXTS_A_BATCH):
            batch = [cleaned(text) for text in texts[begin : begin + TEXTS_A_BATCH]]
            for at, encoding in enumerate(self._tokenizer.encode_batch(batch, add_special_tokens=False)):
                # One text at a time: the order of the additions, hence every bit, depends on that text alone.
                pooled = self._table[encoding.ids].mean(axis=0, dtype=np.float64)
                vectors[begin + at] = pooled / np.linalg.norm(pooled)
        return vectors


def _installed(name: str) -> Path:
    # Through the wheel's record, not by importing the package: see the module's docstring.
    try:
        return Path(str(metadata.distribution("wordllama").locate_file(name)))
    except metadata.PackageNotFoundError as missing:
        raise ModelFileError("the wheel wordllama is not installed; install the locked dependencies") from missing
