"""Whether a statement touches, word by word, what the person wants left alone.

This is the first of two looks: patterns looks again by meaning. It errs on the side of leaving alone, since nothing is
made from a statement that is out of bounds and that is the safe side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from services.ingest.texts.words import stem

_WORD = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(
    re.findall(
        r"\S+",
        """
    a about above after again against all alone also always am an and any anyone anything are as ask asked
    asking at away back be because been before being below between both bring bringing but by call can cannot
    come comes contact could did didn discuss discussed discussing discussion do does doing don done down each
    else even ever every everything few for from further get gets getting give go goes going got had has have
    having he her here hers herself him himself his how i if in into is isn it its itself just keep keeping
    kept know leave leaves leaving left let like look looking made make making many matter matters may me
    mention mentioned mentioning might mind mine more most much must my myself need needs never no nobody none
    nor not nothing now of off on once one only or other others our ours out over own past person please
    private put questions raise raised really said same say saying see she should so some something speak
    speaking still stop such take talk talked talking tell telling than that the their theirs them then there
    these they thing things this those through to together too topic topics touch touched under until up us
    use used very want wanted wants was we well were what when where which while who whom why will wish wishes
    with without won would you your yours yourself
    """,
    )
)
"""Words that say nothing of what a boundary is about."""


def stems(text: str) -> frozenset[str]:
    """The stems of the content words of a text, without letter case."""
    words = _WORD.findall(text.casefold())
    return frozenset(stem(word) for word in words if len(word) > 1 and word not in _EMPTY)


def touches(out_of_bounds: Sequence[str], said: Iterable[str]) -> bool:
    """Whether anything said shares a content word's stem with anything out of bounds.

    Args:
        out_of_bounds: what the person wants left alone, as they put it.
        said: a statement's text, and the actors and factors named in it.
    """
    bounds = frozenset().union(*map(stems, out_of_bounds)) if out_of_bounds else frozenset()
    return bool(bounds) and any(bounds & stems(part) for part in said)
