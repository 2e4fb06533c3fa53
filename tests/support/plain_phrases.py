"""The phrases of one text, word by word, as they were first found: slow, and what `phrase_index.py` is held to."""

import re
from collections.abc import Callable, Iterator

from services.patterns.phrases import (
    FILLER,
    JOINING,
    LEADING,
    LONGEST,
    TELLING,
    TRAILING,
    joined,
    long_enough,
    shorthand,
    words_in_clauses,
)


def phrases(text: str, blocked: Callable[[str], bool]) -> Iterator[str]:
    """Every phrase of the text that could stand in a name, repeats included.

    Args:
        text: what somebody said.
        blocked: says of a word, in lower case, that it may never be shown (a name); no phrase contains one.
    """
    for words in map(joined, words_in_clauses(text)):
        # A blocked word ends a clause: what stood on either side of it was not said as one phrase.
        barred = [blocked(word) or any(blocked(part) for part in re.split(r"['\- ]", word) if part) for word in words]
        for begin in range(len(words)):
            for length in range(1, LONGEST + 1):
                phrase = words[begin : begin + length]
                if len(phrase) < length or any(barred[begin : begin + length]):
                    break
                if sum(word not in FILLER for word in phrase) > TELLING:
                    break
                if can_stand(phrase):
                    yield " ".join(phrase)


def can_stand(phrase: list[str]) -> bool:
    """Whether a run of words reads as a phrase."""
    first, last = phrase[0], phrase[-1]
    # One letter is what is left of an abbreviation.
    if (len(first) == 1 and first not in FILLER) or any(word not in FILLER and shorthand(word) for word in phrase):
        return False
    if len(phrase) == 1:
        return first not in FILLER and long_enough(first)
    if first in FILLER and first not in LEADING:
        return False
    if (last in FILLER and last not in TRAILING) or not long_enough(last):
        return False
    half_a_sentence = any(word in FILLER and word not in JOINING for word in phrase[1:-1])
    return len(set(phrase)) == len(phrase) and not half_a_sentence and any(word not in FILLER for word in phrase)
