"""Names for patterns, in words people used: what sets a pattern apart from its siblings, readable as English.

Class-based TF-IDF (Grootendorst 2022, "BERTopic") over phrases of one to three words, counted in people rather than
occurrences, with the idf taken against sibling patterns, and maximal marginal relevance (Carbonell and Goldstein 1998)
so that the phrases of one name say different things. A word gives way to a longer phrase that a good part of its users
said ("waiting" to "waiting times"). No phrase is shown that fewer than the threshold of people used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.duplicates import same_words
from services.patterns.phrase_index import Phrases, phrases_of
from services.patterns.phrases import content, telling
from services.patterns.spelling import as_written

NAME_PHRASES: Final = 3
KEY_PHRASES: Final = 10
RELEVANCE: Final = 0.7
"""MMR's lambda: how much a phrase's own weight counts against its likeness to phrases already chosen."""
LENGTH_WEIGHT: Final = (1.0, 1.6, 1.8)
"""Longer phrases are rarer but say more; by number of telling words, chosen by reading names of real texts."""
SPREAD: Final = 0.6
"""Power of the share of people: under 1 so that a phrase of several words may stand before its own commoner word."""
FORM: Final = 0.5
"""Power of the share of a form among the forms of one phrase: under 1 so that "waiting times" may stand for "waiting"."""
FULLER: Final = 0.3
"""From this share of a word's users who said a longer phrase with it, the phrase stands in its place."""
COVERAGE: Final = (0.1, 0.03)
"""Least share of a pattern's people who used a phrase in its name: where nothing is so common, the second."""
WORD_FOR_WORD: Final = 0.15
"""From this share of people who said the very same short text, that text is what the pattern is called first."""
MOST_WORDS: Final = 4
"""Most words of such a text."""
LONE: Final = 0.25
"""Share of people from which one word alone is what a pattern is called ("dog" of every sixth says little of the rest)."""
_POOL: Final = 60
UNNAMED: Final = "Said in many ways"
"""Of a pattern in which no phrase is shared by enough people."""


@dataclass(frozen=True)
class PatternName:
    """What a pattern is called.

    Attributes:
        name: unique among the patterns named together; machine-made.
        phrases: up to `KEY_PHRASES` phrases, the most telling first; empty where no phrase is shared by enough people.
    """

    name: str
    phrases: tuple[str, ...]


def nobody(_word: str) -> bool:
    """Block no word."""
    return False


def name_patterns(
    texts: Sequence[str],
    labels: NDArray[np.int32],
    *,
    people: Sequence[Hashable] | None = None,
    min_people: int = 5,
    blocked: Callable[[str], bool] = nobody,
    own: Sequence[bool] | None = None,
    used: Phrases | None = None,
) -> list[PatternName]:
    """Name the patterns of one run, siblings of each other.

    A pattern is named in people's and families' own words where enough of them share any, else in everybody's.

    Args:
        texts: n statements.
        labels: (n,) int32, -1 for those in no pattern.
        people: who said each, distinct people being what is counted; each statement its own person where not given.
        min_people: fewest distinct people within a pattern who used a phrase that is shown for it.
        blocked: says of a word in lower case that it may never be shown.
        own: whether each is in the voice of the person or their family; all of one sort where not given.
        used: the phrases of the texts, where they were taken apart already, with the same `blocked`.

    Returns:
        A name for each label 0 to max; a pattern whose people share no words is called `UNNAMED`, numbered if need be.
    """
    count = int(labels.max(initial=-1)) + 1
    inside = labels >= 0
    rows: list[int] = np.flatnonzero(inside).tolist()
    if count == 0:
        return []
    speakers = Speakers.of(labels[rows], rows if people is None else [people[row] for row in rows], count)
    spoken = [texts[row] for row in rows]
    found = phrases_of(spoken, blocked) if used is None else used.of(inside)
    ranked = ranked_phrases(found, speakers, min_people=min_people)
    whole = _said_alike(spoken, speakers.who, speakers.owner, count, min_people=min_people, blocked=blocked)
    if own is not None and not all(own[row] for row in rows):
        mine = np.array([own[row] for row in rows], dtype=bool)
        first = ranked_phrases(found.of(mine), speakers.only(mine), min_people=min_people)
        ranked = [phrases_ or others for phrases_, others in zip(first, ranked, strict=True)]
    chosen = [whole[label] + [p for p in ranked[label] if p not in whole[label]] for label in range(count)]
    written = as_written(spoken, {word for phrases in chosen for phrase in phrases for word in phrase.split()})
    names: list[PatternName] = []
    taken: set[str] = set()
    for phrases in chosen:
        shown = [written(phrase) for phrase in phrases]
        names.append(PatternName(named(shown, taken), tuple(shown[:KEY_PHRASES])))
        taken.add(names[-1].name)
    return names


class Speakers:
    """The people of the patterns of one run.

    Args:
        who: (m,) int64, number of the person in the pattern who said each text.
        owner: for each of those numbers, which pattern it is of.
        count: how many patterns there are.
    """

    def __init__(self, who: NDArray[np.int64], owner: NDArray[np.int64], count: int) -> None:
        self.who, self.owner, self.count = who, owner, count
        self.people = np.bincount(owner[np.unique(who)], minlength=count).astype(float)

    @classmethod
    def of(cls, labels: NDArray[np.int32], people: Sequence[Hashable], count: int) -> Speakers:
        """Of (m,) patterns and who said each text, numbered pattern by pattern as they come."""
        number: dict[tuple[int, Hashable], int] = {}
        who = [number.setdefault(pair, len(number)) for pair in zip(labels.tolist(), people, strict=True)]
        return cls(np.array(who, dtype=np.int64), np.array([label for label, _ in number], dtype=np.int64), count)

    def only(self, texts: NDArray[np.bool_]) -> Speakers:
        """Those of the texts where the (m,) mask is true."""
        return Speakers(self.who[texts], self.owner, self.count)

    def using(
        self, text: NDArray[np.int64], used: NDArray[np.int64], things: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """How many distinct people of each pattern used each thing.

        Args:
            text: (u,) the text of each use.
            used: (u,) which of the things.
            things: how many there are.

        Returns:
            Codes (c,), rising, of pattern times `things` plus thing, and the (c,) people of each.
        """
        pairs = np.unique(self.who[text] * things + used)
        codes, many = np.unique(self.owner[pairs // things] * things + pairs % things, return_counts=True)
        return codes, many.astype(np.int64)


def ranked_phrases(found: Phrases, speakers: Speakers, *, min_people: int) -> list[list[str]]:
    """For each pattern its phrases, most telling first."""
    count, people = speakers.count, speakers.people
    if not found.phrase.size:
        return [[] for _ in range(count)]  # nobody used any phrase that can stand
    width = found.kind.size
    codes, users = speakers.using(found.text, found.phrase, width)
    codes, users = codes[users >= min_people], users[users >= min_people]
    # Forms of one phrase are weighed together ("appointment", "appointments"); shown is the form most people used.
    kinds, in_kinds = speakers.using(found.text, found.kind[found.phrase], found.kinds)
    heard = in_kinds >= min_people  # a word of a few is heard of nowhere, in its siblings' names either
    kinds, in_kinds = kinds[heard], in_kinds[heard]
    share = np.bincount(kinds % found.kinds, weights=in_kinds, minlength=found.kinds) / max(people.sum(), 1.0)
    content_of = _Contents()
    ranked = []
    for label in range(count):
        mine = slice(*np.searchsorted(codes, (label * width, (label + 1) * width)))
        enough = _enough(users[mine], min_people, people[label])
        candidates, many = codes[mine][enough] - label * width, users[mine][enough].astype(float)
        kind = found.kind[candidates]
        in_kind = in_kinds[np.searchsorted(kinds, label * found.kinds + kind)] / people[label]
        said = [found.said(phrase) for phrase in candidates.tolist()]
        # Relative to the siblings, and nothing for what is said here no more than among them: it tells none apart.
        apart = np.log((1 + in_kind / np.maximum(share[kind], 1e-12)) / 2)
        if count == 1:
            apart = np.ones_like(in_kind)  # no siblings to be told from
        length = np.array([LENGTH_WEIGHT[telling(phrase) - 1] for phrase in said])
        weight = in_kind**SPREAD * apart * length
        # Among forms of one kind the one most people used comes first.
        weight = weight * (many / (in_kind * people[label])) ** FORM
        weighted = sorted(zip(said, weight.tolist(), strict=True), key=lambda one: (-one[1], one[0]))
        said_by = dict(zip(said, in_kind.tolist(), strict=True))
        chosen = _diverse([one for one in weighted if one[1] > 0], said_by, content_of)
        lone = len(chosen) == 1 and telling(chosen[0]) == 1 and said_by[chosen[0]] < LONE
        ranked.append([] if lone else chosen)
    return ranked


class _Contents(dict[str, frozenset[str]]):
    """The `content` of phrases, each worked out once in a call: never kept for longer, since people said them."""

    def __missing__(self, phrase: str) -> frozenset[str]:
        self[phrase] = content(phrase)
        return self[phrase]


def _enough(users: NDArray[np.int64], min_people: int, people: float) -> NDArray[np.bool_]:
    """Which phrases enough of a pattern's people used: a good part of them, or where no phrase is that common, a few."""
    found = users >= min_people
    for share in COVERAGE:
        found = users >= max(min_people, share * people)
        if found.any():
            break
    return found


def _diverse(weighted: list[tuple[str, float]], said_by: Mapping[str, float], content_of: _Contents) -> list[str]:
    """Maximal marginal relevance; a phrase none of whose words is new is never chosen.

    Args:
        weighted: phrases with their weights, the heaviest first.
        said_by: the share of people who used each, in whatever form.
        content_of: of each phrase.
    """
    chosen: list[str] = []
    left = weighted[:_POOL]
    heaviest = weighted[0][1] if weighted else 1.0
    likeness = dict.fromkeys((phrase for phrase, _ in left), 0.0)
    while left and len(chosen) < KEY_PHRASES:
        best, _ = max(left, key=lambda item: RELEVANCE * item[1] / heaviest - (1 - RELEVANCE) * likeness[item[0]])
        longer = _fuller(best, weighted, said_by, content_of)
        whole = content_of[longer]
        if not any(whole <= content_of[other] or content_of[other] <= whole for other in chosen):
            best = longer
        chosen.append(best)
        taken = content_of[best]
        left = [item for item in left if not content_of[item[0]] <= taken and not taken <= content_of[item[0]]]
        for phrase, _ in left:
            likeness[phrase] = max(likeness[phrase], _alike(content_of[phrase], taken))
    return chosen


def _fuller(
    phrase: str, weighted: Sequence[tuple[str, float]], said_by: Mapping[str, float], content_of: _Contents
) -> str:
    """For a phrase of one telling word, the weightiest longer one with it that enough of its users said, if any."""
    own = content_of[phrase]
    if len(own) > 1:
        return phrase
    enough = (other for other, _ in weighted if said_by[other] >= FULLER * said_by[phrase] and own < content_of[other])
    return next(enough, phrase)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of both phrases' words that they have in common, in [0, 1]."""
    return len(one & other) / len(one | other)


def _said_alike(
    texts: Sequence[str],
    who: NDArray[np.int64],
    owner: NDArray[np.int64],
    count: int,
    *,
    min_people: int,
    blocked: Callable[[str], bool],
) -> list[list[str]]:
    """For each pattern the one short text that enough people said word for word ("nothing"), if there is one."""
    sayings: list[Counter[str]] = [Counter() for _ in range(count)]
    said = ((person, same_words(text)) for person, text in zip(who.tolist(), texts, strict=True))
    short = {(person, text) for person, text in said if len(text.split(None, MOST_WORDS)) <= MOST_WORDS}
    for person, text in sorted(short):
        words = text.split()
        if words and all(word.isalpha() and not blocked(word) for word in words):
            sayings[owner[person]][text] += 1
    people = np.bincount(owner, minlength=count)
    return [
        [text for text, users in saying.most_common(1) if users >= max(min_people, WORD_FOR_WORD * people[label])]
        for label, saying in enumerate(sayings)
    ]


def named(chosen: Sequence[str], taken: Collection[str]) -> str:
    """The first phrases joined, with a further one or else a number where a sibling has the name already."""
    picked: list[str] = []
    seen: frozenset[str] = frozenset()
    for phrase in chosen:
        if not content(phrase) & seen or not picked:
            picked.append(phrase)
            seen |= content(phrase)
    several = picked[:NAME_PHRASES] or [UNNAMED]
    plain = " · ".join(several)
    name = plain[0].upper() + plain[1:]
    for phrase in picked[NAME_PHRASES:]:
        if name not in taken:
            break
        name = f"{name} · {phrase}"
    if name not in taken:
        return name
    return next(numbered for at in range(2, len(taken) + 3) if (numbered := f"{name} ({at})") not in taken)
