"""Infers the kind of a statement, with a confidence and the words that decided it.

A statement posted without a kind needs one before anything can be joined to it. The method is a linear model
(multinomial logistic regression) over readable features: cue phrases written down from the definitions in
docs/kinds.md, words, word pairs, the first words and the statement's shape. It was chosen over an embedding because it
needs no model file, takes tens of microseconds, gives the same answer everywhere, and can say why ("because of: wants
to"); docs/decisions/0030-kinds-and-splitting.md holds the figures. Weights are in kinds_model.json, made by
`python -m tests.bench.kinds.train` from sentences that are in no test.

Declared kinds are never sent here: this is only asked when nobody has said.
"""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal, get_args

from services.ingest.texts.features import features
from services.ingest.texts.listed import listed
from services.ingest.texts.words import words

Kind = Literal["problem", "aspiration", "strength", "action", "barrier", "none"]
KIND_NAMES: Final[tuple[Kind, ...]] = get_args(Kind)

HEADING_WEIGHT: Final = 1.5
"""Log-odds a heading adds to its kind ("Goals:" over "a flat of his own"): it tips an unsure one, it overrules none."""

# Weighed like any other word, but no explanation to a reader.
_SAYS_LITTLE = listed(
    """
    a an the and or of in on at by to for from with as is are was were be been has have had do did it its this
    that these those there here he she they him her them his their i we me my our us you your who which so then
    than but not no now up out off about into over after before some any all one two ? ! : <number> <date>
    <time>
    """
)

# What a heading promises of the lines under it, by any of its words. The heading itself is always none.
_HEADINGS: Final[dict[Kind, frozenset[str]]] = {
    "problem": listed("problem problems issue issues difficulty difficulties concern concerns worries worried"),
    "aspiration": listed("goal goals aspiration aspirations hope hopes wishes aim aims dreams ambitions"),
    "strength": listed("strength strengths assets positives"),
    "action": listed("action actions plan plans task tasks agreed support intervention interventions"),
    "barrier": listed("barrier barriers obstacles blockers"),
    "none": listed("agenda attendees apologies present distribution circulation disclaimer"),
}


@dataclass(frozen=True, slots=True)
class InferredKind:
    """A kind nobody declared.

    Attributes:
        kind: the most likely of `KIND_NAMES`.
        confidence: the model's probability of it, in [0, 1], rounded to 3 decimals.
        because: up to three of the statement's own words or phrases that weighed most for it; empty where only its
            shape or small words spoke. They are words of the note: to be kept and shown only where it is.
        method: the method's version, stored with the decision.
    """

    kind: Kind
    confidence: float
    because: tuple[str, ...]
    method: str


@dataclass(frozen=True, slots=True)
class _Model:
    version: str
    bias: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]


def method() -> str:
    """The version recorded with each inferred kind; it holds a hash of weights and features, and changes with them."""
    return _model().version


def infer_kind(text: str, heading: str = "") -> InferredKind:
    """Infers the kind of one statement.

    Args:
        text: one statement, as cut by `splitting.split`.
        heading: the heading it stood under, if any.

    Returns:
        The kind, its probability, why, and the method's version. Text without a single letter or digit is none with
        confidence 1.
    """
    model = _model()
    if not _says_anything(text):
        return InferredKind("none", 1.0, ("no words",), model.version)
    found = features(text)
    promised = promised_by(heading)
    best, confidence = _likeliest(model, found, promised)
    because = _because(model, found, best)
    if promised == KIND_NAMES[best]:
        because = (*because[:2], f"under “{heading.strip()}”")
    return InferredKind(KIND_NAMES[best], confidence, because, model.version)


def kind_of(text: str, heading: str = "") -> tuple[Kind, float]:
    """The kind and confidence that `infer_kind` gives, without the why, which costs more than they do."""
    if not _says_anything(text):
        return "none", 1.0
    best, confidence = _likeliest(_model(), features(text), promised_by(heading) if heading else None)
    return KIND_NAMES[best], confidence


def _says_anything(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _likeliest(model: _Model, found: Iterable[str], promised: Kind | None) -> tuple[int, float]:
    """Index of the likeliest kind, and its probability rounded to 3 decimals."""
    weights = model.weights
    rows = [model.bias, *(weights[name] for name in found if name in weights)]
    scores = [sum(column) for column in zip(*rows, strict=True)]
    if promised is not None:
        scores[KIND_NAMES.index(promised)] += HEADING_WEIGHT
    best = max(range(len(scores)), key=scores.__getitem__)
    total = sum(math.exp(score - scores[best]) for score in scores)
    return best, round(1 / total, 3)


def promised_by(heading: str) -> Kind | None:
    """The kind that a heading promises of the lines under it, or nothing.

    Args:
        heading: for instance "Presenting issues:".

    Returns:
        The one kind whose words it holds; None where there is none or more than one ("Strengths and difficulties").
    """
    said = set(words(heading))
    found = [kind for kind, listed in _HEADINGS.items() if said & listed]
    return found[0] if len(found) == 1 else None


def _because(model: _Model, found: dict[str, str], best: int) -> tuple[str, ...]:
    """The words that weigh most for the winner over the mean of the others, strongest first, each once."""
    pull: dict[str, float] = {}
    for name, why in found.items():
        row = model.weights.get(name)
        if row is not None and name[:3] != "is:" and why not in _SAYS_LITTLE:
            mean = sum(row) / len(row)
            if row[best] > mean:
                pull[why] = pull.get(why, 0.0) + row[best] - mean
    return tuple(sorted(pull, key=lambda why: (-pull[why], why))[:3])


@lru_cache(maxsize=1)
def _model() -> _Model:
    read = json.loads(files("services.ingest.texts").joinpath("kinds_model.json").read_text(encoding="utf-8"))
    return _Model(
        version=str(read["version"]),
        bias=tuple(float(value) for value in read["bias"]),
        weights={str(name): tuple(float(value) for value in row) for name, row in read["weights"].items()},
    )
