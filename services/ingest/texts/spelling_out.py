"""Abbreviations spelt out: what is embedded, so that a worker's "w/o UC 3 wks" lies beside a person's own words for it.

What people read stays as it was written. A source's own glossary goes before the common shorthand of British case notes.
"""

import re
from collections.abc import Mapping
from typing import Final

from services.ingest.texts.words import SHORTHAND

SPELLING_OUT: Final = "spelling-out-1"
"""The version of how abbreviations are spelt out, stored with what it decides."""

_ALSO_WORDS: Final = frozenset({"app", "ca", "cl", "cx", "fu", "ha", "hr", "med", "pc", "su", "tc", "temp"})
"""Shorthand that is as often a word or something else; a source that means it so says so in its glossary."""
_COMMON: Final = {short: full for short, full in SHORTHAND.items() if short not in _ALSO_WORDS and "'" not in short}
_TOKEN = re.compile(r"(?<![\w/.@#&'’-])(?:\w{1,20}(?:/\w{0,20})?|[&@])(?![\w/@'’-])")


def spelt_out(text: str, glossary: Mapping[str, str]) -> str | None:
    """The text with its abbreviations spelt out; None where there are none.

    Args:
        text: one statement.
        glossary: abbreviation in lower case -> what it stands for, as the source declared it.
    """

    def full(found: re.Match[str]) -> str:
        short = found.group()
        key = short.lower()
        return glossary.get(key) or _COMMON.get(key) or short

    spelt = _TOKEN.sub(full, text)
    return spelt if spelt != text else None
