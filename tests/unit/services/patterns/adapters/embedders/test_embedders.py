"""Embedders: unit vectors that depend on the text alone, near for near meanings, without a network."""

import hashlib
import logging
import socket
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from services.patterns.adapters.embedders import EMBEDDERS, embedder
from services.patterns.adapters.embedders.minilm import (
    VOCAB_SHA256,
    MiniLmEmbedder,
    batches_of_one_length,
    wordpiece,
)
from services.patterns.adapters.embedders.model_file import ModelFileError, checked
from services.patterns.ports import Embedder

TEXTS = [
    "The boiler has been broken for three weeks and the flat is freezing.",
    "No heating at home since the start of the month",
    "I would love to learn to play the guitar",
    "waiting",
    "My daughter's school was moved and the bus does not go there; we asked for help twice and nobody rang back.",
    "Ünïcode, émojis 🙂 and 中文 as well",
    "x" * 400,
    "word " * 400,
]


@pytest.fixture(scope="module", params=sorted(EMBEDDERS))
def engine(request: pytest.FixtureRequest) -> Embedder:
    """Each embedder there is."""
    return embedder(request.param, threads=2)


def test_rows_have_length_one(engine: Embedder) -> None:
    """A vector for each text, of the size said, in float32, of length one."""
    vectors = engine.embed(TEXTS)
    assert vectors.shape == (len(TEXTS), engine.dim)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_a_vector_depends_on_its_text_alone(engine: Embedder) -> None:
    """Alone, in company, in another order: the same bytes."""
    together = engine.embed(TEXTS)
    backwards = engine.embed(TEXTS[::-1])[::-1]
    alone = np.concatenate([engine.embed([text]) for text in TEXTS])
    assert together.tobytes() == alone.tobytes() == np.ascontiguousarray(backwards).tobytes()


def test_texts_of_one_length_together_are_as_alone(engine: Embedder) -> None:
    """Sharing a batch with texts of the same length changes no bit either."""
    alike = [f"the {animal} slept near the {place}" for animal in ("cat", "dog", "cow") for place in ("door", "house")]
    together = engine.embed(alike)
    assert together.tobytes() == np.concatenate([engine.embed([text]) for text in alike]).tobytes()


def test_similar_sentences_are_nearer(engine: Embedder) -> None:
    """Two ways to say there is no heating are far nearer to each other than to wanting to play the guitar."""
    broken, off, guitar = engine.embed(["The heating is broken again", "No heating at home", "I want to play guitar"])
    assert broken @ off > broken @ guitar + 0.1
    assert broken @ off > off @ guitar + 0.1


def test_no_network_and_no_logging_set_up(engine: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made and used with sockets forbidden; the root logger is left as it was."""

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("an embedder reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    handlers = list(logging.getLogger().handlers)
    embedder(engine.name).embed(["hello"])
    assert logging.getLogger().handlers == handlers


def test_blank_texts_are_named_by_position_not_by_text(engine: Embedder) -> None:
    """A blank text is an error that tells where it is and repeats nothing."""
    with pytest.raises(ValueError, match="text 1 is blank") as refused:
        engine.embed(["secret words", " \n "])
    assert "secret" not in str(refused.value)


def test_nothing_gives_nothing(engine: Embedder) -> None:
    """No texts, no rows."""
    assert engine.embed([]).shape == (0, engine.dim)


def test_hashes_differ_and_are_sha256(engine: Embedder) -> None:
    """Each embedder has its own hash over its files and method, 64 hex digits."""
    assert len(bytes.fromhex(engine.model_hash)) == 32
    assert len({embedder(name).model_hash for name in EMBEDDERS}) == len(EMBEDDERS)


def test_threads_change_no_bit() -> None:
    """One thread or four: the same bytes."""
    assert MiniLmEmbedder(threads=1).embed(TEXTS).tobytes() == MiniLmEmbedder(threads=4).embed(TEXTS).tobytes()


def test_known_vector() -> None:
    """all-MiniLM-L6-v2 as its makers publish it: cosines of the model card's kind of pair, to int8 precision."""
    one, other, third = MiniLmEmbedder().embed(
        ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    )
    # sentence-transformers' documentation gives 0.6660, 0.1046 and 0.1411 for these pairs in float32.
    assert one @ other == pytest.approx(0.6660, abs=0.02)
    assert one @ third == pytest.approx(0.1046, abs=0.02)
    assert other @ third == pytest.approx(0.1411, abs=0.02)


def test_wordpiece_is_berts() -> None:
    """Lower case, no accents, pieces marked, [CLS] and [SEP] around, 256 tokens at most."""
    vocabulary = Path(str(resources.files("services.patterns.adapters.embedders") / "wordpiece" / "vocab.txt"))
    assert hashlib.sha256(vocabulary.read_bytes()).hexdigest() == VOCAB_SHA256
    tokenizer = wordpiece(vocabulary)
    assert tokenizer.encode("Café unaffordable").tokens == ["[CLS]", "cafe", "una", "##ff", "##ord", "##able", "[SEP]"]
    long = tokenizer.encode("word " * 400).ids
    assert (len(long), long[0], long[-1]) == (256, 101, 102)


def test_another_file_is_refused(tmp_path: Path) -> None:
    """A changed or missing model file is an error that says what to do."""
    changed = tmp_path / "model.onnx"
    changed.write_bytes(b"other")
    with pytest.raises(ModelFileError, match="not 00"):
        checked(changed, "00")
    with pytest.raises(ModelFileError, match="not installed"):
        checked(tmp_path / "absent.onnx", "00")


def test_unknown_names_are_told_what_there_is() -> None:
    """A wrong setting lists the right ones."""
    with pytest.raises(ValueError, match="minilm, wordllama"):
        embedder("word2vec")


def test_batches_hold_one_length_each() -> None:
    """Every row is in one batch, a batch has one length and no more tokens than allowed (one row always fits)."""
    lengths = [3, 5, 3, 3, 9, 5, 20]
    batches = batches_of_one_length(lengths, 10)
    assert sorted(row for rows in batches for row in rows) == list(range(len(lengths)))
    for rows in batches:
        assert len({lengths[row] for row in rows}) == 1
        assert len(rows) == 1 or len(rows) * lengths[rows[0]] <= 10
