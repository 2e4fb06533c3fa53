"""Proofs that an event stands in the log as it was sealed, which anyone can check with the public key alone."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from services.ingest.sealing.checkpoint import Checkpoint
from services.ingest.sealing.ports import Checkpoints
from services.ingest.sealing.rows import StoredRow, StoredRows, leaf_of
from services.ingest.sealing.tree import path

FORMAT = "incommon proof v1"


class UnprovableError(Exception):
    """An event is not what was sealed, so nothing can be proved of it: `incommon verify` says more."""


class Proofs:
    """Makes proofs."""

    def __init__(self, rows: StoredRows, checkpoints: Checkpoints) -> None:
        self.rows = rows
        self.checkpoints = checkpoints

    def prove(self, subject: str, positions: Sequence[int]) -> dict[str, Any]:
        """A proof for each event, as JSON; those that are not sealed yet are listed apart.

        Args:
            subject: what the events are of, such as the id of a note; it is not itself proved.
            positions: where they stand.

        Raises:
            UnprovableError: one of them is not what was sealed.
        """
        proved, waiting = [], []
        for position in positions:
            covering = self._covering(position)
            if covering is None:
                waiting.append(position)
            else:
                proved.append(self._proof(position, covering))
        return {"format": FORMAT, "subject": subject, "events": proved, "not_sealed_yet": waiting}

    def _covering(self, position: int) -> Checkpoint | None:
        """The first checkpoint that ends at or after a position: they lie in order, so halving finds it."""
        newest = self.checkpoints.newest()
        if newest is None or newest.stretch().last < position:
            return None
        low, high, found = 1, newest.number, newest
        while low < high:
            middle = (low + high) // 2
            one = self.checkpoints.at(middle)
            if one is None:
                raise UnprovableError(f"checkpoint {middle} is missing")
            if one.stretch().last < position:
                low = middle + 1
            else:
                high, found = middle, one
        return found

    def _proof(self, position: int, covering: Checkpoint) -> dict[str, Any]:
        leaves = covering.sealed()
        index = next((at for at, one in enumerate(leaves) if one.position == position), None)
        found = self.rows.page(position - 1, 1, through=position)
        if index is None or not found or leaf_of(found[0]) != leaves[index].hash:
            raise UnprovableError(f"event {position} is not what was sealed")
        hashes = path([one.hash for one in leaves], index)
        return {
            **_shown(found[0]),
            "index": index,
            "size": len(leaves),
            "path": [one.hex() for one in hashes],
            "checkpoint": covering.text,
            "signature": base64.b64encode(covering.signature).decode(),
        }


def _shown(row: StoredRow) -> dict[str, Any]:
    return {
        "position": row.position,
        "version": row.version,
        "stream": row.stream,
        "topic": row.topic,
        "state": base64.b64encode(row.state).decode(),
    }
