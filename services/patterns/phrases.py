"""The phrases a text is made of: one to three words next to each other, as people wrote them, without the filler.

A phrase never crosses punctuation, never begins or ends with a filler word, and keeps those inside it ("waiting for
repairs"), so that what is shown is what somebody said.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

LONGEST: Final = 3

_MASK: Final = re.compile(r"<[^<>\s]{1,20}>|https?://\S+|[@#]\w+")
_BREAK: Final = re.compile(r"[^\w\s'’\-]|[\r\n]+|\s[-–—]+\s|\w*\d\w*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

_FILLER = """
a able about above absolutely actually after again all almost already also although always am an and another any
anybody anyone anything are aren't around as at away back bad be became because become been before being below best
better between big bit both but by came can can't cannot cant come comes coming cos could couldn't couldnt day days
did didn't didnt do does doesn't doesnt doing don don't done dont due during each either else enough especially etc
even ever every everybody everyone everything extremely far few find first for found from further gave general get
gets getting give given gives go goes going gone gonna good got gotta great had hadn't hadnt has hasn't hasnt have
haven't havent having he he'd he'll he's her here hers herself hes him himself his how however i i'd i'll i'm i've id
if im in instead into is isn't isnt it it'd it'll it's its itself ive just keep kind knew know lack last less let
let's lets like little ll long lot lots made mainly make makes making many may maybe me mean might mine month months
more most mostly much must my myself n na near need needed needs never new next nice no nobody non none nor not
nothing now obviously of off often ok okay on once one ones only onto or other others otherwise our ours ourselves out
over overall own part particularly people per perhaps person please possible possibly pretty probably put quite rather
re really s said same saw say saying says second see seem seemed seems seen several shall she she'd she'll she's shes
should shouldn't shouldnt since so some somebody someone something sometimes soon sort still such sure t take takes
taking than thank thanks that that'd that'll that's thats the their theirs them themselves then there there's
therefore theres these they they'd they'll they're they've theyre theyve thing things think this those though thought
through till time times to today together too took totally toward towards tried try two u un under unless until up
upon ur us use used useful using usually ve very via want wanted wants was wasn wasn't wasnt way we we'd we'll we're
we've week weeks well went were weren't werent weve what what's whatever whats when whenever where whereas wherever
whether which while who who's whoever whole whom whose why will with within without won't wont would wouldn't wouldnt
year years yes yet you you'd you'll you're you've your youre yours yourself yr yrs
"""
_LEADING = "no not never more less better lack without too long longer first waste waiting same own new bad poor good"
_TRAILING = "time times days weeks months years day week year"

FILLER: Final = frozenset(_FILLER.split())
"""Words that say little on their own; British usage, contractions with and without their apostrophe."""

LEADING: Final = frozenset(_LEADING.split())
"""Words of which some are filler alone but change what follows: a phrase of two or more may begin with them."""

TRAILING: Final = frozenset(_TRAILING.split())
"""Words that are filler alone but complete what comes before: a phrase of two or more may end with them."""


def words_in_clauses(text: str) -> Iterator[list[str]]:
    """The words of each clause, in lower case with straight apostrophes.

    Masks, links, handles and anything with a digit end a clause: they may point at somebody, and what stands on either
    side of them was not said as one phrase.
    """
    for clause in _BREAK.split(_MASK.sub(". ", text)):
        words = [word.lower().replace("’", "'") for word in _WORD.findall(clause)]
        if words:
            yield words


def phrases(text: str, blocked: Callable[[str], bool]) -> Iterator[str]:
    """Every phrase of the text that could stand in a name, repeats included.

    Args:
        text: what somebody said.
        blocked: says of a word, in lower case, that it may never be shown (a name); no phrase contains one.
    """
    for words in words_in_clauses(text):
        # A blocked word ends a clause: what stood on either side of it was not said as one phrase.
        barred = [blocked(word) or any(blocked(part) for part in re.split(r"['\-]", word) if part) for word in words]
        for begin in range(len(words)):
            for length in range(1, LONGEST + 1):
                phrase = words[begin : begin + length]
                if len(phrase) < length or any(barred[begin : begin + length]):
                    break
                if _can_stand(phrase):
                    yield " ".join(phrase)


def _can_stand(phrase: list[str]) -> bool:
    first, last = phrase[0], phrase[-1]
    if len(phrase) == 1:
        return first not in FILLER and len(first) > 2
    if first in FILLER and first not in LEADING:
        return False
    if (last in FILLER and last not in TRAILING) or len(last) < 3:
        return False
    if len(set(phrase)) < len(phrase):
        return False
    return any(word not in FILLER for word in phrase)


def stem(word: str) -> str:
    """A rough key under which singular, plural and -ing forms of a word meet; never shown."""
    word = word.removesuffix("'s")
    for suffix, replacement, shortest in (("ies", "y", 5), ("ing", "", 6), ("ed", "", 5), ("es", "", 5), ("s", "", 4)):
        if word.endswith(suffix) and len(word) >= shortest and not word.endswith("ss"):
            word = word.removesuffix(suffix) + replacement
            break
    return word.removesuffix("e") if len(word) > 3 else word


def content(phrase: str) -> frozenset[str]:
    """The stems of a phrase's words that are not filler."""
    return frozenset(stem(word) for word in phrase.split() if word not in FILLER)
