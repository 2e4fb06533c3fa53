"""Words that name somebody else, blacked out wherever a note says them: pure, for whoever folds a note from its events.

Each character becomes a block, so that a text keeps its length and what was found in it stays where it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, TypeVar

from contracts.events import NoteBody, Redaction, Statement

BLOCK = "█"
MASKED = "masked"
_MARKS: Final = str.maketrans(dict.fromkeys("’‘ʼ`´′＇", "'") | dict.fromkeys("-‐‑‒–—−", " "))
"""An apostrophe is one however it is typed; a hyphen may as well be a blank."""
_UNSEEN: Final = {"Mn", "Cf"}
"""Accents, once they are apart from their letters, and what is not seen at all."""
B = TypeVar("B", bound=NoteBody)


def occurrences(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where a text says any of these words, as (start, end), in order and apart: whole words, however they are spelt.

    Case, accents and how an apostrophe is typed make no difference; a blank or hyphen in the words stands for any blanks,
    hyphens and line breaks; longer words are looked for first.
    """
    alike = {tuple(_folded(one)[0].split()) for one in words}
    parts = sorted((one for one in alike if one), key=lambda one: (-len(" ".join(one)), one))
    if not parts:
        return []
    either = "|".join(r"\s+".join(map(re.escape, one)) for one in parts)
    plain, stood = _folded(text)
    return [(stood[found.start()], stood[found.end()]) for found in re.finditer(rf"(?<!\w)(?:{either})(?!\w)", plain)]


def _folded(text: str) -> tuple[str, list[int]]:
    """A text as it is compared, and where each of its characters stood, (len + 1,): unseen ones go with the one before."""
    plain: list[str] = []
    stood: list[int] = []
    for at, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.translate(_MARKS)).casefold():
            if unicodedata.category(part) not in _UNSEEN:
                plain.append(part)
                stood.append(at)
    return "".join(plain), [*stood, len(text)]


def masked_text(text: str, words: Iterable[str]) -> str:
    """The text with these words blacked out."""
    for start, end in occurrences(text, words):
        text = text[:start] + re.sub(r"\S", BLOCK, text[start:end]) + text[end:]
    return text


def masked(body: B, words: Iterable[str]) -> B:
    """A note with these words blacked out in everything it says; statements keep their ids."""
    hidden = tuple(words)
    if not hidden:
        return body
    return body.model_copy(
        update={
            "matters": None if body.matters is None else masked_text(body.matters, hidden),
            "out_of_bounds": tuple(masked_text(one, hidden) for one in body.out_of_bounds),
            "text": None if body.text is None else masked_text(body.text, hidden),
            "text_redactions": _also(body.text_redactions, body.text or "", hidden),
            "statements": tuple(_statement(one, hidden) for one in body.statements),
        }
    )


def _statement(one: Statement, words: tuple[str, ...]) -> Statement:
    return one.model_copy(
        update={
            "text": masked_text(one.text, words),
            "spelt_out": None if one.spelt_out is None else masked_text(one.spelt_out, words),
            "redactions": _also(one.redactions, one.text, words),
            "actors": tuple(masked_text(actor, words) for actor in one.actors),
            "factors": tuple(masked_text(factor, words) for factor in one.factors),
        }
    )


def _also(found: tuple[Redaction, ...], text: str, words: tuple[str, ...]) -> tuple[Redaction, ...]:
    """Redactions with those of masked words beside them; a redaction that touches one is made part of it."""
    new = [Redaction(start=start, end=end, type=MASKED) for start, end in occurrences(text, words)]
    apart = [one for one in found if all(one.end <= other.start or other.end <= one.start for other in new)]
    if not new:
        return found
    partly = [one for one in found if one not in apart]
    wide = [
        one.model_copy(
            update={
                "start": min([one.start, *(p.start for p in partly if p.start < one.end and one.start < p.end)]),
                "end": max([one.end, *(p.end for p in partly if p.start < one.end and one.start < p.end)]),
            }
        )
        for one in new
    ]
    kept: list[Redaction] = []
    for one in sorted([*apart, *wide], key=lambda r: (r.start, -r.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        else:
            kept[-1] = kept[-1].model_copy(update={"end": max(kept[-1].end, one.end)})
    return tuple(kept)
