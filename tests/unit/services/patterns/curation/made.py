"""Made-up decisions, and a home whose statements grow from one closing run to the next."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from contracts.events import BelongingSaid, Curated, CurationUndone, PatternSetAside, PatternsMerged, PatternSplit
from contracts.events.patterns import RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, Unit
from services.patterns.curation.folding import Curation, Said, fold
from services.patterns.domain import Line
from services.patterns.figures import View
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.runs import Order, closing_run
from services.patterns.statements import Corpus

UNIT = Unit("place:H")
FIRST = Week.parse("2025-W01")
DIM = 24


class Decisions:
    """What people said, in order; positions are counted from 1."""

    def __init__(self) -> None:
        self.said: list[Said] = []

    def _say(self, made: type[Curated], pattern: str, position: int | None = None, **given: Any) -> str:
        at = position or len(self.said) + 1
        head = {"unit": UNIT, "kind": Kind.PROBLEM, "by": "ada", "at": "2026-01-01"}
        event = made(**{"curation": f"c{len(self.said)}", "pattern": pattern, **head, **given})
        self.said.append(Said(at, event))
        return event.curation

    def merge(self, pattern: str, other: str, moved: tuple[str, ...] = ()) -> str:
        """`other` goes into `pattern`."""
        return self._say(PatternsMerged, pattern, other=other, moved=moved)

    def split(self, pattern: str, other: str, statements: tuple[str, ...]) -> str:
        """These statements become `other`."""
        return self._say(PatternSplit, pattern, other=other, statements=statements, week="2026-W01")

    def belongs(self, pattern: str, statement: str, was: str | None = None) -> str:
        """A statement belongs."""
        return self._say(BelongingSaid, pattern, statement=statement, belongs=True, was=was, key="k")

    def bars(self, pattern: str, statement: str, was: str | None = None) -> str:
        """A statement does not belong."""
        return self._say(BelongingSaid, pattern, statement=statement, belongs=False, was=was, key="k")

    def aside(self, pattern: str) -> str:
        """The pattern is set aside."""
        return self._say(PatternSetAside, pattern)

    def undo(self, curation: str, position: int | None = None) -> None:
        """A decision is taken back."""
        pattern = next(one.event.pattern for one in self.said if one.event.curation == curation)
        self._say(CurationUndone, pattern, position, undoes=curation)

    def stand(self, since: int = 0) -> Curation:
        """What stands."""
        return fold(self.said, since)


class Home:
    """Four themes that are said week after week, in vectors; statements of one theme are close to each other."""

    def __init__(self, seed: int = 3) -> None:
        self.random = np.random.default_rng(seed)
        centres = self.random.normal(size=(4, DIM))
        self.centres = centres / np.linalg.norm(centres, axis=1, keepdims=True)
        self.vectors: list[NDArray[np.float32]] = []
        self.themes: list[int] = []
        self.weeks: list[int] = []
        self.line = Line()
        self.runs: list[RunCompleted] = []

    def hear(self, each: int) -> None:
        """As many new statements of each theme, in the coming week."""
        for theme, centre in enumerate(self.centres):
            for _ in range(each):
                vector = centre + self.random.normal(scale=0.09, size=DIM)
                self.vectors.append((vector / np.linalg.norm(vector)).astype(np.float32))
                self.themes.append(theme)
                self.weeks.append(int(FIRST) + len(self.runs))

    def ids(self, theme: int) -> list[str]:
        """The statements of a theme."""
        return [f"s{at:05d}" for at, of in enumerate(self.themes) if of == theme]

    def corpus(self) -> Corpus:
        """Everything said so far."""
        n = len(self.themes)
        return Corpus(
            ids=[f"s{at:05d}" for at in range(n)],
            vectors=np.array(self.vectors, dtype=np.float32),
            texts=[f"said {at}" for at in range(n)],
            embedded=[f"said {at}" for at in range(n)],
            redacted=[f"said {at}" for at in range(n)],
            persons=[f"p{at}" for at in range(n)],
            schemes=["s"] * n,
            places=["H"] * n,
            weeks=np.array(self.weeks, dtype=np.int64),
            own_words=np.ones(n, dtype=bool),
            worker_words=np.zeros(n, dtype=bool),
            inferred=np.zeros(n, dtype=bool),
        )

    def close(self, decisions: Decisions) -> RunCompleted:
        """The closing run of the week, with what people decided so far."""
        week = FIRST.plus(len(self.runs))
        order = Order(UNIT, Kind.PROBLEM, week, len(decisions.said), "test", "0", View("H"), 5, {})
        engine = LeidenClusterer(resolution=1, null_check=False)
        corpus, curation = self.corpus(), decisions.stand(self.line.read)
        event = closing_run(corpus, self.line, order, engine, shown=len(self.runs) % 10 == 9, curation=curation)
        self.line.apply(event)
        self.runs.append(event)
        return event

    def where(self, statement: str) -> str | None:
        """The pattern a statement is in."""
        return self.line.members[statement].pattern

    def most(self, theme: int) -> str:
        """The pattern most of a theme is in."""
        inside = [p for s in self.ids(theme) if (p := self.where(s)) is not None]
        return max(set(inside), key=inside.count)
