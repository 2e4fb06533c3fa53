"""From a note's free text to its statements with inferred kind and voice: what the door calls for a note without any.

A voice is never inferred as the person's. Who speaks in a worker's record is the worker, unless the statement is mostly
words in quotation marks or a copied line: then it is *other*, meaning "not the worker's own, and nobody has told us
whose". Only a source that declares a voice can say that it is the person's or the family's.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from services.ingest.texts import kinds
from services.ingest.texts.lines import Shape
from services.ingest.texts.splitting import SPLITTING, split
from services.ingest.texts.words import MAX_CHARACTERS

VOICE: Final = "voice-1"
"""The version of how a voice is inferred, stored with the decision."""

_QUOTED = re.compile(r"[\"“]([^\"“”]++)[\"”]|(?<![^\s(\[])['‘](?=\w)([^'‘’]++)['’](?!\w)")


@dataclass(frozen=True, slots=True)
class InferredStatement:
    """A statement that nobody declared.

    Attributes:
        start: index of its first character in the text (code points).
        end: index after its last.
        kind: inferred; *none* for headings, form fields and copied lines, which are told by their form.
        confidence: of the kind, in [0, 1].
        because: words of the note that decided the kind; to be kept only where the text is.
        voice: `worker`, or `other` where it is mostly quoted or copied; never the person's or the family's.
    """

    start: int
    end: int
    kind: kinds.Kind
    confidence: float
    because: tuple[str, ...]
    voice: Literal["worker", "other"]


def methods() -> dict[str, str]:
    """The versions of the three methods that `infer_statements` uses, as stored with what it decides."""
    return {"splitting": SPLITTING, "kinds": kinds.method(), "voice": VOICE}


def infer_statements(text: str) -> tuple[InferredStatement, ...]:
    """Splits a text and infers the kind and voice of each statement.

    Args:
        text: the note's text, as screened by `screen.screen`.

    Returns:
        Every statement in order, those of kind *none* as well, so that nothing of the note is lost.
    """
    found = []
    for span in split(text):
        said = text[span.start : span.end]
        if span.shape is Shape.SENTENCE:
            heading = text[slice(*span.under)] if span.under else ""
            judged = kinds.infer_kind(said, heading)
            kind, confidence, because = judged.kind, judged.confidence, judged.because
        else:
            kind, confidence, because = "none", 1.0, (f"a {span.shape.value}",)
        voice = infer_voice(said) if span.shape is not Shape.COPIED else "other"
        found.append(InferredStatement(span.start, span.end, kind, confidence, because, voice))
    return tuple(found)


def infer_voice(text: str) -> Literal["worker", "other"]:
    """`other` where at least half of the letters stand in quotation marks, else `worker`."""
    quoted = sum(_letters(match.group(1) or match.group(2)) for match in _QUOTED.finditer(text[:MAX_CHARACTERS]))
    return "other" if quoted and 2 * quoted >= _letters(text[:MAX_CHARACTERS]) else "worker"


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
