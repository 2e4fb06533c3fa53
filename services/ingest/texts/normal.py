"""The normal form of a statement: what makes two statements the same words.

A statement keeps its id, and people's curation on it, across amendments where kind and normal form are unchanged, and
exact repeats are collapsed before clustering and counted after (SEMANTICS.md). So the form must be stable for ever:
`NORMAL` names its version, stored with what depends on it.
"""

import re
import unicodedata
from typing import Final

NORMAL: Final = "normal-1"
"""The method's version."""

_BLANKS = re.compile(r"\s++")
_SAME: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"})
_PLAIN: Final = _SAME | dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # what is invisible goes
_TRAILING: Final = " .,;:!?\"'…-"


def normalise(text: str) -> str:
    """The normal form: NFKC, case folded, one kind of quote and dash, single blanks, no closing punctuation.

    Letters, digits, inner punctuation and accents stay: "£50" and "£500", "isn't" and "is" must differ. Applying it
    twice changes nothing.

    Args:
        text: a statement's text.

    Returns:
        Its normal form; empty for text of blanks and closing punctuation only.
    """
    if text.isascii():  # nothing below but case, blanks and closing punctuation can differ
        return " ".join(text.lower().split()).rstrip(_TRAILING)
    # Case folding can undo NFKC and the other way round (Unicode 3.13, D146), so it is done until nothing changes.
    current = text
    for _ in range(4):
        folded = unicodedata.normalize("NFKC", current).casefold().translate(_PLAIN)
        folded = _BLANKS.sub(" ", unicodedata.normalize("NFKC", folded)).strip().rstrip(_TRAILING)
        if folded == current:
            break
        current = folded
    return current
