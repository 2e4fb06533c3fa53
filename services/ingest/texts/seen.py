"""What a reader sees of a text: without characters that show nothing, and with one blank and one hyphen for all of them.

Text from a word processor, a PDF or a web page is full of soft hyphens and blanks of no width. A name with one in it reads
the same to everybody but a program.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffc\U000e0000-\U000e0fff]"
)
"""Format characters, variation selectors, fillers, the empty Braille cell and the mark of an object: nothing of a word."""
_BLANKS: Final = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_ALIKE: Final = str.maketrans(
    dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_HYPHENS, "-") | {"\uff0f": "/", "\uff0e": "."}
)
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u02bb\u02bc\u02b9\uff07", "'"))


def seen(text: str) -> tuple[str, list[int]] | None:
    """A text without what is not seen in it, and where each of its characters stands; None where all of it is seen."""
    if text.isascii() or UNSEEN.search(text) is None:
        return None
    stood = [at for at, character in enumerate(text) if UNSEEN.match(character) is None]
    return "".join(text[at] for at in stood), stood


def plain_numbers(text: str) -> str:
    """The text with 0 to 9 for the digits of every script, and one blank and one hyphen, all at the same places."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text.translate(_ALIKE))


def plain_apostrophes(text: str) -> str:
    """The text with an apostrophe for those that Unicode takes for letters, at the same places."""
    return text if text.isascii() else text.translate(_APOSTROPHES)
