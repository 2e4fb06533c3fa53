"""What in public words may name somebody or say where they live, beyond what redaction finds: told by how it is written.

Whoever types a name for a pattern can be asked to look again, as a note's words cannot; so here doubt goes further. It
does not know a name that is written small.
"""

from __future__ import annotations

import re
import unicodedata

_BEGINS = re.compile(r"(?:^|[.!?:;·\n])\s*[\"'“‘(]*$")
_CAPITALISED = re.compile(r"\b[^\W\d_][\w'’-]*")

_JOINERS = "\u200c\u200d"
"""They cannot be seen either, but Persian, the languages of India and emoji are spelt with them."""


def visible(text: str) -> str:
    """The text without what nobody sees who reads it.

    That is control signs other than line breaks and tabs, marks that turn the direction of reading, spaces of no width.
    """
    return "".join(
        sign for sign in text if sign in "\n\t" or sign in _JOINERS or unicodedata.category(sign) not in ("Cc", "Cf")
    ).strip(_JOINERS)


def may_identify(words: str) -> bool:
    """Whether there is a digit (an address, a number) or a capital letter within a sentence that is no abbreviation's."""
    return any(sign.isdigit() for sign in words) or any(
        word[0].isupper() and not word.isupper() and not _BEGINS.search(words[: found.start()])
        for found in _CAPITALISED.finditer(words)
        if len(word := found.group()) > 1
    )
