"""What of a text an embedder reads: the words somebody said, and not the form they came in.

Links, handles, the mark of a retweet and masks ("<name>", "XXXX") are alike in texts that have nothing else in common, so
patterns of form came out where patterns of sense were wanted; a hashtag is a run of words that no vocabulary knows. Only
what is embedded is cleaned: what people read, and what names are made of, stays as it was said.
"""

import re
from typing import Final

CLEANED: Final = "cleaned/1"
"""Version of this module's rules: part of every embedder's `model_hash`, since they decide vectors."""

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.])@\w+:?")
_RETWEET = re.compile(r"(?<!\S)RT(?!\S)")
_MASK = re.compile(r"<[A-Za-z_ ]{1,24}>|\[[A-Za-z_ ]{1,24}\]|\bX{2,}(?:[/ ]X{2,})*\b")
_HASHTAG = re.compile(r"#(\w+)")
_WORDS = re.compile(r"[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
"""Words of a hashtag: it is written in one, with capitals at best."""


def cleaned(text: str) -> str:
    """The text without links, handles, retweet marks and masks, hashtags spelt out, blanks made one.

    A text that is nothing but those stays as it is: it can still be embedded, and equals only its like.
    """
    plain = text
    for form in (_LINK, _HANDLE, _RETWEET, _MASK):
        plain = form.sub(" ", plain)
    plain = _HASHTAG.sub(lambda tag: f" {' '.join(_WORDS.findall(tag[1]))} ", plain)
    plain = " ".join(plain.split())
    return plain if any(letter.isalnum() for letter in plain) else text
