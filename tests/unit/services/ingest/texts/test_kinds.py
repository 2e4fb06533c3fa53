"""How well kinds are inferred, and that they are inferred the same way for ever."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.kinds import KIND_NAMES, infer_kind, method, promised_by
from services.ingest.texts.normal import normalise
from tests.bench.kinds.score import LABELLED, score
from tests.bench.kinds.train import MODEL, SENTENCES, fingerprint, load
from tests.support.hostile import one_pass


@pytest.mark.parametrize(
    ("half", "macro_f1", "none_recall", "lost"), [("look", 0.86, 0.93, 0.07), ("final", 0.81, 0.9, 0.08)]
)
def test_kinds_are_inferred_as_well_as_was_measured(
    half: str, macro_f1: float, none_recall: float, lost: float
) -> None:
    """Figures on sentences in no training stay close under what docs/kinds.md reports, final half included."""
    found = score(half)
    assert found.sentences > 290
    assert found.macro_f1 >= macro_f1
    assert found.none_recall >= none_recall
    assert found.lost <= lost


def test_no_test_sentence_was_trained_on() -> None:
    """Training and test share no sentence, even up to case, quotes and closing punctuation."""
    trained = {normalise(text) for text in load(SENTENCES)[0]}
    tested = {normalise(text) for text in load(LABELLED)[0]}
    assert len(tested) >= 600
    assert not trained & tested


def test_the_weights_were_trained_on_these_sentences_and_features() -> None:
    """Changing a training sentence, a cue or a feature without retraining is noticed."""
    made = json.loads(Path(MODEL).read_text(encoding="utf-8"))
    assert made["trained_on"] == hashlib.sha256(SENTENCES.read_bytes()).hexdigest()
    assert made["features_of_them"] == fingerprint(load(SENTENCES)[0])
    assert tuple(made["kinds"]) == KIND_NAMES
    assert made["version"] == method()


@pytest.mark.parametrize(
    ("text", "kind", "because"),
    [
        ("She wants to train as a florist.", "aspiration", "wants to"),
        ("Referral rejected, threshold not met.", "barrier", "threshold"),
        ("Very frightened of her landlord.", "problem", "frightened"),
        ("Great with her little brother.", "strength", "great"),
        ("Referred him to the debt adviser.", "action", "referred"),
        ("Voicemail left.", "none", "voicemail"),
    ],
)
def test_a_kind_comes_with_its_reason(text: str, kind: str, because: str) -> None:
    """A plain case of each kind is told, and the words that decided it are named."""
    found = infer_kind(text)
    assert found.kind == kind
    assert any(because in reason for reason in found.because)
    assert found.method == method()


def test_a_heading_tips_the_scale_and_is_named() -> None:
    """A flat is surer to be hoped for under Goals than under Agenda; a heading of two kinds promises nothing."""
    under_goals = infer_kind("a flat of her own", "Goals:")
    assert under_goals.kind == "aspiration"
    assert under_goals.confidence > infer_kind("a flat of her own").confidence
    assert "under “Goals:”" in under_goals.because
    assert promised_by("Strengths and difficulties") is None
    assert promised_by("Presenting issues:") == "problem"
    assert promised_by("") is None


def test_text_without_words_is_none() -> None:
    """Nothing said is kind none, for certain."""
    assert (infer_kind(" -- ").kind, infer_kind("").confidence) == ("none", 1.0)


@given(st.text(max_size=500), st.text(max_size=40))
def test_any_text_gets_one_kind_and_the_same_again(text: str, heading: str) -> None:
    """Inference is total, deterministic, and its confidence the largest of six shares."""
    found = infer_kind(text, heading)
    assert found == infer_kind(text, heading)
    assert found.kind in KIND_NAMES
    assert 1 / 6 - 0.001 <= found.confidence <= 1
    assert len(found.because) <= 3


@pytest.mark.parametrize("unit", ["a ", "a", "'", "a'", "£1", "1.", "w/", "not able to ", "www."])
def test_a_hostile_statement_is_judged_quickly(unit: str) -> None:
    """Only the beginning of an over-long statement is read."""
    with one_pass():
        infer_kind(unit * (262_144 // len(unit)))
