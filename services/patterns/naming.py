"""Names for patterns, in words people used: what sets a pattern apart from its siblings, readable as English.

Class-based TF-IDF (Grootendorst 2022, "BERTopic") over phrases of one to three words, counted in people rather than
occurrences, with the idf taken against sibling patterns, and maximal marginal relevance (Carbonell and Goldstein 1998)
so that the phrases of one name say different things. A word gives way to a longer phrase that a good part of its users
said ("waiting" to "waiting times"). No phrase is shown that fewer than the threshold of people used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.duplicates import same_words
from services.patterns.phrases import content, phrases, telling
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
    used: Used | None = None,
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
        used: which phrases each statement uses, where that was counted already, with the same `blocked`.

    Returns:
        A name for each label 0 to max; a pattern whose people share no words is called `UNNAMED`, numbered if need be.
    """
    count = int(labels.max(initial=-1)) + 1
    rows: list[int] = np.flatnonzero(labels >= 0).tolist()
    if count == 0:
        return []
    number: dict[tuple[int, Hashable], int] = {}
    who = np.array(
        [number.setdefault((int(labels[row]), row if people is None else people[row]), len(number)) for row in rows]
    )
    owner = np.zeros(int(who.max()) + 1, dtype=np.int64)
    owner[who] = labels[rows]
    spoken = [texts[row] for row in rows]
    said = Said(spoken, who, owner, count, used_in(spoken, blocked) if used is None else used.of(rows))
    ranked = ranked_phrases(said, min_people=min_people)
    whole = _said_alike(said, min_people=min_people, blocked=blocked)
    if own is not None and not all(own[row] for row in rows):
        mine = said.only(np.array([own[row] for row in rows], dtype=bool))
        first = ranked_phrases(mine, min_people=min_people)
        ranked = [phrases_ or others for phrases_, others in zip(first, ranked, strict=True)]
    written = as_written(spoken)
    names: list[PatternName] = []
    for label in range(count):
        chosen = [written(p) for p in whole[label] + [p for p in ranked[label] if p not in whole[label]]]
        names.append(PatternName(named(chosen, {other.name for other in names}), tuple(chosen[:KEY_PHRASES])))
    return names


@dataclass(frozen=True)
class Used:
    """Which phrases m statements use: the slowest part of naming, so it is done once.

    Attributes:
        matrix: (m, v) int64, 1 where a statement uses a phrase.
        phrases: (v,) each phrase.
        kind: (v,) int64: forms of one phrase ("appointment", "appointments") have one number.
    """

    matrix: sparse.csr_array
    phrases: NDArray[np.object_]
    kind: NDArray[np.int64]

    def of(self, rows: Sequence[int] | NDArray[np.bool_]) -> Used:
        """The same of some of the statements."""
        return Used(sparse.csr_array(self.matrix[rows]), self.phrases, self.kind)


def used_in(texts: Sequence[str], blocked: Callable[[str], bool] = nobody) -> Used:
    """Count which phrases each statement uses."""
    from sklearn.feature_extraction.text import CountVectorizer  # takes a second to load; only runs need it

    vectoriser = CountVectorizer(analyzer=lambda text: list(phrases(text, blocked)), binary=True, dtype=np.int64)
    try:
        matrix = sparse.csr_array(vectoriser.fit_transform(texts))
    except ValueError:  # scikit-learn's word for an empty vocabulary: nobody used any phrase that can stand
        return Used(sparse.csr_array((len(texts), 0), dtype=np.int64), np.array([], object), np.array([], np.int64))
    vocabulary = vectoriser.get_feature_names_out()
    kinds = [" ".join(sorted(content(phrase))) for phrase in vocabulary]
    return Used(matrix, vocabulary, np.unique(kinds, return_inverse=True)[1].astype(np.int64))


@dataclass(frozen=True)
class Said:
    """What the patterns of one run are made of.

    Attributes:
        spoken: m statements.
        who: (m,) int64, number of the person in the pattern who said each.
        owner: for each of those numbers, which pattern it is of.
        count: how many patterns there are.
        used: which phrases each statement uses.
    """

    spoken: list[str]
    who: NDArray[np.int64]
    owner: NDArray[np.int64]
    count: int
    used: Used

    def only(self, mask: NDArray[np.bool_]) -> Said:
        """The statements where the (m,) mask is true, and those who said them."""
        rows: list[int] = np.flatnonzero(mask).tolist()
        left, who = np.unique(self.who[mask], return_inverse=True)
        spoken = [self.spoken[row] for row in rows]
        return Said(spoken, who.astype(np.int64), self.owner[left], self.count, self.used.of(mask))


def ranked_phrases(said: Said, *, min_people: int) -> list[list[str]]:
    """For each pattern its phrases, most telling first."""
    owner, count, vocabulary, kind = said.owner, said.count, said.used.phrases, said.used.kind
    if not said.spoken or not vocabulary.size:
        return [[] for _ in range(count)]
    by_person = _present(_indicator(said.who) @ said.used.matrix)
    by_pattern = _indicator(owner, count)
    users_of = sparse.csr_array(by_pattern @ by_person)
    # Forms of one phrase are weighed together; shown is the form most people used.
    together = sparse.csr_array(by_pattern @ _present(by_person @ _indicator(kind).T))
    together.data[together.data < min_people] = 0  # a word of a few is heard of nowhere, in its siblings' names either
    people = np.bincount(owner, minlength=count).astype(float)
    share = np.asarray(together.sum(axis=0)).ravel() / np.maximum(people.sum(), 1.0)
    length = np.array([LENGTH_WEIGHT[telling(phrase) - 1] for phrase in vocabulary])
    ranked = []
    for label in range(count):
        row = users_of[[label]]
        enough = _enough(row.data, min_people, people[label])
        candidates, users = row.indices[enough], row.data[enough].astype(float)
        in_kind = together[[label]].toarray().ravel()[kind[candidates]] / people[label]
        # Relative to the siblings, and nothing for what is said here no more than among them: it tells none apart.
        apart = np.log((1 + in_kind / np.maximum(share[kind[candidates]], 1e-12)) / 2)
        if count == 1:
            apart = np.ones_like(in_kind)  # no siblings to be told from
        weight = in_kind**SPREAD * apart * length[candidates]
        # Among forms of one kind the one most people used comes first.
        weight = weight * (users / (in_kind * people[label])) ** FORM
        order = np.lexsort((vocabulary[candidates], -weight))
        found = [(str(vocabulary[candidates[at]]), float(weight[at])) for at in order if weight[at] > 0]
        said_by = {phrase: float(many) for phrase, many in zip(vocabulary[candidates], in_kind, strict=True)}
        chosen = _diverse(found[:_POOL], _fuller(found, said_by))
        lone = len(chosen) == 1 and telling(chosen[0]) == 1 and said_by[chosen[0]] < LONE
        ranked.append([] if lone else chosen)
    return ranked


def _enough(users: NDArray[np.int64], min_people: int, people: float) -> NDArray[np.bool_]:
    """Which phrases enough of a pattern's people used: a good part of them, or where no phrase is that common, a few."""
    found = users >= min_people
    for share in COVERAGE:
        found = users >= max(min_people, share * people)
        if found.any():
            break
    return found


def _present(matrix: sparse.sparray | sparse.spmatrix) -> sparse.csr_array:
    counted = sparse.csr_array(matrix)
    counted.data[:] = 1
    return counted


def _indicator(group: NDArray[np.int64], count: int | None = None) -> sparse.csr_array:
    n = group.size
    height = (int(group.max()) + 1) if count is None else count
    return sparse.csr_array((np.ones(n, dtype=np.int64), (group, np.arange(n))), shape=(height, n))


def _fuller(weighted: list[tuple[str, float]], said_by: dict[str, float]) -> dict[str, str]:
    """For a phrase of one telling word, the weightiest longer one with it that enough of its users said, if any."""
    longer = [(phrase, content(phrase)) for phrase, _ in weighted]
    longer = [(phrase, own) for phrase, own in longer if len(own) > 1]
    found = {}
    for phrase, _ in weighted:
        own = content(phrase)
        if len(own) == 1:
            enough = (other for other, words in longer if own < words and said_by[other] >= FULLER * said_by[phrase])
            found[phrase] = next(enough, phrase)
    return found


def _diverse(weighted: list[tuple[str, float]], fuller: dict[str, str]) -> list[str]:
    """Maximal marginal relevance; a phrase none of whose words is new is never chosen."""
    chosen: list[str] = []
    left = list(weighted)
    heaviest = weighted[0][1] if weighted else 1.0
    while left and len(chosen) < KEY_PHRASES:
        best, _ = max(
            left, key=lambda item: RELEVANCE * item[1] / heaviest - (1 - RELEVANCE) * _likeness(item[0], chosen)
        )
        longer = fuller.get(best, best)
        if not any(content(longer) <= content(other) or content(other) <= content(longer) for other in chosen):
            best = longer
        chosen.append(best)
        taken = content(best)
        left = [item for item in left if not content(item[0]) <= taken and not taken <= content(item[0])]
    return chosen


def _likeness(phrase: str, chosen: list[str]) -> float:
    """The largest share of a phrase's words that one already chosen has, in [0, 1]."""
    own = content(phrase)
    return max((len(own & content(other)) / len(own | content(other)) for other in chosen), default=0.0)


def _said_alike(said: Said, *, min_people: int, blocked: Callable[[str], bool]) -> list[list[str]]:
    """For each pattern the one short text that enough people said word for word ("nothing"), if there is one."""
    texts, who, owner, count = said.spoken, said.who, said.owner, said.count
    sayings: list[Counter[str]] = [Counter() for _ in range(count)]
    for person, text in sorted({(int(person), same_words(text)) for person, text in zip(who, texts, strict=True)}):
        words = text.split()
        if words and len(words) <= 4 and all(word.isalpha() and not blocked(word) for word in words):
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
