"""The checkpoints of database and file, laid side by side and checked: signatures, chain, roots, each against the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from services.ingest.sealing.checkpoint import NO_CHECKPOINT, Checkpoint, Leaf, Stretch
from services.ingest.sealing.ports import Checkpoints, Outside
from services.ingest.sealing.tree import root

Tell = Callable[[str], None]
DATABASE, FILE = "the database", "the file"


@dataclass(frozen=True, slots=True)
class Sealed:
    """One stretch of the log as a checkpoint that holds has it.

    Attributes:
        leaves: what was sealed of each event; None when they are damaged wherever they are kept, which leaves the root.
        follows: the checkpoint before it holds too, so that it starts right behind that one's last event.
        hash: of the checkpoint.
    """

    stretch: Stretch
    leaves: list[Leaf] | None
    follows: bool
    hash: bytes


class Chain:
    """Reads both copies in order and tells whatever is wrong with either.

    Args:
        trusted: public keys that may have signed.
        through: number of the newest checkpoint to look at in the database; the sealer may be adding more.
        tell: is told each fault, in words.
        behind: is told those by which one copy merely ends before the other, as after a restore.
    """

    def __init__(
        self,
        checkpoints: Checkpoints,
        outside: Outside,
        trusted: frozenset[bytes],
        through: int,
        tell: Tell,
        behind: Tell,
    ) -> None:
        self.checkpoints = checkpoints
        self.outside = outside
        self.trusted = trusted
        self.through = through
        self.tell = tell
        self.behind = behind

    def __iter__(self) -> Iterator[Sealed]:
        """Every checkpoint of which at least one copy holds, in order."""
        before: Sealed | None = None
        newest = self.outside.newest()
        for number, stored, kept in self._side_by_side():
            if stored is None:
                tell = self.behind if number > self.through else self.tell
                tell(f"checkpoint {number}: is missing from {DATABASE}; {FILE} has it")
            if kept is None:
                tell = self.behind if number > (newest.number if newest else 0) else self.tell
                tell(f"checkpoint {number}: is missing from {FILE}; {DATABASE} has it")
            held = [self._held(one, where) for one, where in ((kept, FILE), (stored, DATABASE)) if one is not None]
            good = [one for one in held if one is not None]
            if len(good) == 2 and good[0].hash != good[1].hash:
                self.tell(f"checkpoint {number}: {FILE} and {DATABASE} have two, each of them signed: the chain forks")
            if good:
                best = next((one for one in good if one.leaves is not None), good[0])
                follows = self._follows(best, before)
                before = Sealed(best.stretch, best.leaves, follows, best.hash)
                yield before

    def _follows(self, one: Sealed, before: Sealed | None) -> bool:
        number, last = (before.stretch.number, before.stretch.last) if before else (0, None)
        if one.stretch.number != number + 1:
            return False  # what is missing between was told
        if one.stretch.previous != (before.hash if before else NO_CHECKPOINT):
            self.tell(f"checkpoint {number + 1}: does not hold the hash of the one before it")
        return last is None or one.stretch.first > last

    def _held(self, one: Checkpoint, where: str) -> Sealed | None:
        """A copy of a checkpoint if its text is one and was signed."""
        try:
            stretch = one.stretch()
        except ValueError:
            self.tell(f"checkpoint {one.number}: was changed in {where}; it cannot be read")
            return None
        if stretch.number != one.number:
            self.tell(f"checkpoint {one.number}: {where} has checkpoint {stretch.number} in its place")
            return None
        if stretch.key not in self.trusted:
            self.tell(f"checkpoint {one.number}: is signed in {where} with a key that is not trusted here")
            return None
        if not one.signed_by(stretch.key):
            self.tell(f"checkpoint {one.number}: was changed in {where}; its signature does not hold")
            return None
        leaves = _leaves(one, stretch)
        if leaves is None:
            self.tell(f"checkpoint {one.number}: its leaves were changed in {where}; they are not those of its root")
        return Sealed(stretch, leaves, True, one.hash)

    def _side_by_side(self) -> Iterator[tuple[int, Checkpoint | None, Checkpoint | None]]:
        """(number, the database's, the file's), by number; a number that neither has is told."""
        stored, kept = self._stored(), self._kept()
        left, right = next(stored, None), next(kept, None)
        expected = 1
        while left is not None or right is not None:
            number = min(one.number for one in (left, right) if one is not None)
            if number > expected:
                gap = str(expected) if number == expected + 1 else f"{expected} to {number - 1}"
                self.tell(f"checkpoint {gap}: is missing from {DATABASE} and from {FILE}")
            mine = left if left is not None and left.number == number else None
            theirs = right if right is not None and right.number == number else None
            yield number, mine, theirs
            left = next(stored, None) if mine is not None else left
            right = next(kept, None) if theirs is not None else right
            expected = number + 1

    def _stored(self) -> Iterator[Checkpoint]:
        last = -(2**31)
        while found := self.checkpoints.after(last):
            for one in found:
                if one.number > self.through:
                    return
                if one.number < 1:
                    self.tell(f"checkpoint {one.number}: {DATABASE} has one that was never made")
                else:
                    yield one
            last = found[-1].number

    def _kept(self) -> Iterator[Checkpoint]:
        last = 0
        for line in self.outside.lines():
            if line.checkpoint is None:
                self.tell(f"line {line.number} of {FILE}: was changed after it was written; it cannot be read")
            elif line.checkpoint.number <= last:
                self.tell(f"line {line.number} of {FILE}: checkpoint {line.checkpoint.number} stands out of its place")
            else:
                last = line.checkpoint.number
                yield line.checkpoint


def _leaves(one: Checkpoint, stretch: Stretch) -> list[Leaf] | None:
    """The leaves, if they are those that the checkpoint's root was made of."""
    try:
        found = one.sealed()
    except ValueError:
        return None
    positions = [leaf.position for leaf in found]
    said = (stretch.count, stretch.first, stretch.last)
    if not found or (len(found), positions[0], positions[-1]) != said or sorted(set(positions)) != positions:
        return None
    return found if root([leaf.hash for leaf in found]) == stretch.root else None
