"""Capital letters as people write them: phrases are compared in lower case and shown as "GP", "NHS" or "Covid"."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable
from typing import Final

MOST: Final = 0.6
"""Share of a word's uses inside sentences that have to be written one way for it to be shown that way."""
LEAST: Final = 3
"""Fewest such uses."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’&\-][^\W\d_]+)*")
_BEGINS: Final = re.compile(r"(?:^|[.!?:;\"“(\n#])\s*$")


def as_written(texts: Iterable[str], wanted: Container[str] | None = None) -> Callable[[str], str]:
    """Learn from texts how words are written; answers a phrase in lower case as people would write it.

    A word that begins a sentence tells nothing, nor does a text all in capitals.

    Args:
        texts: what was said, in its own letters.
        wanted: the words, in lower case, that will be asked for; all of them where not given.
    """
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        if text.isupper():
            continue
        for found in _WORD.finditer(text):
            word = found[0]
            if wanted is not None and word.lower() not in wanted:
                continue
            if word.isupper() or not _BEGINS.search(text[max(0, found.start() - 4) : found.start()]):
                seen[word.lower()][word] += 1
    shown = {}
    for lower, forms in seen.items():
        form, uses = forms.most_common(1)[0]
        if form != lower and uses >= LEAST and uses >= MOST * forms.total():
            shown[lower] = form
    return lambda phrase: " ".join(shown.get(word, word) for word in phrase.split())
