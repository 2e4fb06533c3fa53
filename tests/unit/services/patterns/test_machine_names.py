"""Names from a language model: what it is sent, what of its answer may stand, and what happens when it fails."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from services.patterns.machine_names import may_stand, renamed
from services.patterns.naming import PatternName
from services.patterns.statements import Corpus

LEAST = 5


class Told:
    """A model that answers with what it is told, and keeps what it was sent."""

    model = "made-up"

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.sent: list[list[str]] = []

    def name(self, kind: str, exemplars: Sequence[str]) -> str | None:
        """The next answer; a failure once there is none."""
        self.sent.append(list(exemplars))
        if not self.answers:
            raise ConnectionError("down")
        return self.answers.pop(0)


def corpus(texts: Sequence[str], persons: Sequence[str] | None = None) -> Corpus:
    """Statements with vectors of their own; what is redacted differs from what was said."""
    n = len(texts)
    yes = np.ones(n, dtype=bool)
    return Corpus(
        ids=[str(at) for at in range(n)],
        vectors=np.eye(n, dtype=np.float32),
        texts=[f"{text} Kowalska" for text in texts],
        embedded=[f"{text} Kowalska" for text in texts],
        redacted=[f"{text} <name>" for text in texts],
        persons=list(persons or map(str, range(n))),
        schemes=["s"] * n,
        places=[None] * n,
        weeks=np.zeros(n, dtype=np.int64),
        own_words=yes,
        worker_words=~yes,
        inferred=~yes,
    )


def names(namer: Told, said: Corpus, own: Sequence[bool] | None = None) -> list[tuple[str, str | None]]:
    """What one pattern of all statements is called, and by which model."""
    n = len(said)
    mask = np.ones(n, dtype=bool) if own is None else np.array(own, dtype=bool)
    ours = [PatternName("Our name", ("damp",))]
    found = renamed(namer, "problem", ours, said, np.zeros(n, dtype=np.int32), mask, LEAST)
    return [(name.name, model) for name, model in found]


def test_four_redacted_statements_of_four_people_are_sent() -> None:
    """Nothing that is hidden, nobody twice; the name is marked with the model."""
    model = Told("Damp homes")
    assert names(model, corpus(["damp walls"] * 9)) == [("Damp homes", "made-up")]
    assert model.sent == [["damp walls <name>"] * 4]


def test_too_few_people_are_never_sent() -> None:
    """Nine statements of four people stay here."""
    model = Told("Damp homes")
    assert names(model, corpus(["damp walls"] * 9, ["a", "b", "c", "d", "a", "a", "a", "b", "c"])) == [
        ("Our name", None)
    ]
    assert model.sent == []


def test_own_words_are_sent_where_enough_people_spoke() -> None:
    """Workers' words go only where five people or families did not speak."""
    model = Told("Damp homes")
    names(model, corpus(["damp walls"] * 5 + ["worker wrote"] * 9), [True] * 5 + [False] * 9)
    assert set(model.sent[0]) == {"damp walls <name>"}


@pytest.mark.parametrize(
    ("name", "stands"),
    [
        ("Damp walls", True),
        ("Homes in disrepair", True),
        ("Damp since Ravi moved", False),
        ("Damp for 3 years", False),
        ("The", False),
    ],
)
def test_a_word_of_a_few_is_in_no_name(name: str, stands: bool) -> None:
    """Words of enough people stand, and the model's own; one that one person used does not, nor a number."""
    said = corpus(["damp walls"] * 9 + ["Ravi moved out"])
    assert may_stand(name, said, np.ones(10, dtype=bool), LEAST) is stands


def test_when_it_fails_our_names_stay_and_it_is_not_asked_again() -> None:
    """One failure a run."""
    model = Told()
    said = corpus(["damp walls"] * 12)
    labels = np.repeat([0, 1], 6).astype(np.int32)
    ours = [PatternName("One", ()), PatternName("Two", ())]
    found = renamed(model, "problem", ours, said, labels, np.ones(12, dtype=bool), LEAST)
    assert [(name.name, by) for name, by in found] == [("One", None), ("Two", None)]
    assert len(model.sent) == 1


def test_two_patterns_are_never_called_the_same() -> None:
    """The second keeps our own name."""
    said = corpus(["damp walls"] * 12)
    labels = np.repeat([0, 1], 6).astype(np.int32)
    ours = [PatternName("One", ()), PatternName("Two", ())]
    found = renamed(Told("Damp", "Damp"), "problem", ours, said, labels, np.ones(12, dtype=bool), LEAST)
    assert [(name.name, by) for name, by in found] == [("Damp", "made-up"), ("Two", None)]
