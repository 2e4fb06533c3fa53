"""Checks the log from scratch against its seal, and says which event is the first that is not as it was.

Every event must open, unless its key was destroyed; the versions of each stream must follow on; and every sealed event must
hash to the leaf that was sealed. What is wrong with the checkpoints themselves `services.ingest.sealing.chain` tells.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from services.ingest.sealing.chain import Chain, Sealed
from services.ingest.sealing.ports import Checkpoints, Found, Opening, Outside
from services.ingest.sealing.rows import StoredRow, StoredRows, leaf_of
from services.ingest.sealing.tree import root

PAGE = 1000
MOST_TOLD = 20
Tick = Callable[[int, int], None]


@dataclass
class Verdict:
    """What was found.

    Attributes:
        opened: how many events open.
        gone: how many do not, since their key was destroyed.
        sealed: how many checkpoints hold.
        unsealed: how many events came after the last of them.
        damaged: position -> what is wrong there, in words: an event is missing, changed or put in.
        faults: what is wrong with the checkpoints and the file, in words.
        behind: those of the faults by which database or file merely ends before the other, as after a restore.
    """

    opened: int = 0
    gone: int = 0
    sealed: int = 0
    unsealed: int = 0
    damaged: dict[int, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)

    def fell_behind(self, fault: str) -> None:
        """Add a fault of that kind."""
        self.faults.append(fault)
        self.behind.append(fault)

    def holds_up_to(self, position: int) -> bool:
        """Whether nothing is wrong up to there, but for one of database and file ending before the other."""
        return self.faults == self.behind and not any(at <= position for at in self.damaged)

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.damaged and not self.faults

    @property
    def first(self) -> int | None:
        """Position of the first damaged event."""
        return min(self.damaged, default=None)

    def message(self) -> str:
        """The verdict, a line each."""
        if self.holds:
            tail = f", the last {self.unsealed} events not sealed yet" if self.unsealed else ""
            seal = (
                f"{self.sealed} checkpoints, in the database and in the file{tail}" if self.sealed else "not sealed yet"
            )
            return f"The log holds: {self.opened} events open, {self.gone} whose key was destroyed; {seal}."
        lines = []
        if self.first is not None:
            more = len(self.damaged) - 1
            after = f" (and {more} {'place' if more == 1 else 'places'} after it)" if more else ""
            lines.append(f"event {self.first}: {self.damaged[self.first]}{after}")
        lines += self.faults[:MOST_TOLD]
        if len(self.faults) > MOST_TOLD:
            lines.append(f"and {len(self.faults) - MOST_TOLD} more faults of checkpoints")
        return "\n".join(lines)


class Verifier:
    """Checks everything.

    Args:
        trusted: public keys that may have signed checkpoints.
        patience: seconds the file may take to catch up with a checkpoint that is just being made.
    """

    def __init__(
        self,
        rows: StoredRows,
        checkpoints: Checkpoints,
        outside: Outside,
        opening: Opening,
        trusted: frozenset[bytes],
        patience: float = 3.0,
    ) -> None:
        self.rows = rows
        self.checkpoints = checkpoints
        self.outside = outside
        self.opening = opening
        self.trusted = trusted
        self.patience = patience

    def verify(self, tick: Tick) -> Verdict:
        """Read everything once, in order of position; memory does not grow with the log but for a number a stream."""
        verdict = Verdict()
        newest = self.checkpoints.newest()
        through = newest.number if newest else 0
        self._wait_for_the_file(through)
        walk = _Walk(self.rows, self.opening, verdict, tick)
        last: Sealed | None = None
        tell, behind = verdict.faults.append, verdict.fell_behind
        for sealed in Chain(self.checkpoints, self.outside, self.trusted, through, tell, behind):
            verdict.sealed += 1
            taken = walk.through(sealed.stretch.last)
            self._compare(verdict, sealed, taken)
            last = sealed
        verdict.unsealed = walk.to_the_end()
        if last is not None and walk.head < last.stretch.last:
            verdict.fell_behind(
                f"the log: its tail is missing; it was sealed up to event {last.stretch.last}, and ends with event {walk.head}"
            )
        return verdict

    def _wait_for_the_file(self, through: int) -> None:
        until = time.monotonic() + self.patience
        while time.monotonic() < until:
            there = self.outside.newest()
            if there is None or there.number >= through:  # none at all will not come by waiting
                return
            time.sleep(0.1)

    @staticmethod
    def _compare(verdict: Verdict, sealed: Sealed, taken: Sequence[tuple[int, bytes]]) -> None:
        stretch, damaged = sealed.stretch, verdict.damaged
        at = f"(checkpoint {stretch.number})"
        if not sealed.follows:  # what lies before its first event belongs to a checkpoint that is missing
            taken = [(position, found) for position, found in taken if position >= stretch.first]
        if sealed.leaves is None:
            if root([found for _, found in taken]) != stretch.root:
                till = f"it or one up to event {stretch.last}"
                damaged[stretch.first] = (
                    f"{till} is not as it was sealed {at}; the leaves that would tell are damaged too"
                )
            return
        there = dict(taken)
        for leaf in sealed.leaves:
            found = there.pop(leaf.position, None)
            if found is None:
                damaged[leaf.position] = f"is missing; it was sealed {at}"
            elif found != leaf.hash:
                damaged[leaf.position] = f"was changed after it was sealed {at}"
        for position in there:
            damaged[position] = f"was put in among those that had been sealed {at}"


class _Walk:
    """Goes through the log once, opening every event and counting every stream's versions."""

    def __init__(self, rows: StoredRows, opening: Opening, verdict: Verdict, tick: Tick) -> None:
        self.rows = rows
        self.opening = opening
        self.verdict = verdict
        self.tick = tick
        self.head = rows.head()
        self.versions: dict[str, int] = {}
        self._after: int | None = None

    def through(self, last: int) -> list[tuple[int, bytes]]:
        """Go on through a position; position and leaf of each event on the way."""
        return [(row.position, leaf_of(row)) for page in self._pages(last) for row in page]

    def to_the_end(self) -> int:
        """Go on to what was the end when the walk began; how many events that took."""
        return sum(len(page) for page in self._pages(self.head))

    def _pages(self, end: int) -> Iterator[Sequence[StoredRow]]:
        while page := self.rows.page(self._after, PAGE, through=end):
            for row, found in zip(page, self.opening.look(page), strict=True):
                self._see(row, found)
            self._after = page[-1].position
            self.tick(self._after, self.head)
            yield page

    def _see(self, row: StoredRow, found: Found) -> None:
        self.verdict.opened += found is Found.OPENS
        self.verdict.gone += found is Found.KEY_GONE
        expected = self.versions.get(row.stream, 0) + 1
        if found is Found.CHANGED:
            self.verdict.damaged[row.position] = "was changed after it was written"
        elif row.version != expected:
            self.verdict.damaged[row.position] = "an event of its stream is missing before it"
        # A version that a stored event cannot have is passed over, so that those after it are not blamed as well.
        follows = isinstance(row.version, int) and row.version > expected and found is not Found.CHANGED
        self.versions[row.stream] = row.version if follows else expected
