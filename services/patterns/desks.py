"""Where a closing run is worked out: in this process, or elsewhere. What is decided is the same.

A `Task` is all a run needs and nothing it does not: no connection, no key. Whoever works it out gives back the decision;
saying it is the runner's.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Protocol

from contracts.events import RunCompleted
from services.patterns.curation.folding import NOTHING_SAID, Curation
from services.patterns.domain import Line
from services.patterns.numerics.duplicates import same_words
from services.patterns.ports import Clusterer
from services.patterns.runs import Order, closing_run
from services.patterns.statements import Corpus

SIDE_BY_SIDE = 2
"""Kinds of a unit that are clustered at once: array work lets go of the interpreter, and one kind is often half of it all."""


@dataclass(frozen=True)
class Task:
    """One closing run to be decided; the arguments are those of `closing_run`."""

    corpus: Corpus
    line: Line
    order: Order
    engine: Clusterer
    shown: bool
    curation: Curation = NOTHING_SAID

    def decide(self) -> RunCompleted:
        """Work it out."""
        return closing_run(self.corpus, self.line, self.order, self.engine, shown=self.shown, curation=self.curation)

    def without_words(self) -> Task:
        """The same task, with which texts are the same but not what they say: vectors and keyed references remain."""
        key = secrets.token_bytes(32)
        marks = [
            hashlib.blake2b(same_words(t).encode(), key=key, digest_size=16).hexdigest() for t in self.corpus.texts
        ]
        return replace(self, corpus=replace(self.corpus, texts=marks, embedded=marks, redacted=marks))


class Desk(Protocol):
    """Works tasks out."""

    @property
    def breadth(self) -> int:
        """How many units are worth working on at once."""
        ...

    def decide(self, tasks: Sequence[Task]) -> list[RunCompleted]:
        """The decision of each task, in their order."""
        ...


class OwnDesk:
    """Works tasks out in threads of this process."""

    breadth = 1

    def decide(self, tasks: Sequence[Task]) -> list[RunCompleted]:
        """The decision of each task, in their order."""
        with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            return list(pool.map(Task.decide, tasks))
