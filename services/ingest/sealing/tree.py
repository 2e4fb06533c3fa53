"""A Merkle tree as Certificate Transparency has it: RFC 6962, section 2.1.

Leaves and nodes are hashed with different first bytes, so that no node can be passed off as a leaf. Where a level has an odd
number of nodes the last one moves up as it is, which is the RFC's split at the largest power of two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

LEAF, NODE = b"\x00", b"\x01"


def leaf(data: bytes) -> bytes:
    """The hash of one entry, 32 bytes."""
    return hashlib.sha256(LEAF + data).digest()


def node(left: bytes, right: bytes) -> bytes:
    """The hash of two hashes, 32 bytes."""
    return hashlib.sha256(NODE + left + right).digest()


def _above(level: Sequence[bytes]) -> list[bytes]:
    made = [node(level[at], level[at + 1]) for at in range(0, len(level) - 1, 2)]
    return [*made, level[-1]] if len(level) % 2 else made


def root(leaves: Sequence[bytes]) -> bytes:
    """The root over leaf hashes in order, 32 bytes; over none it is the hash of nothing."""
    if not leaves:
        return hashlib.sha256().digest()
    level = list(leaves)
    while len(level) > 1:
        level = _above(level)
    return level[0]


def path(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The hashes that lead from leaf `index` (from 0) to the root, nearest first.

    Raises:
        IndexError: there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(f"there is no leaf {index} of {len(leaves)}")
    level, at, found = list(leaves), index, []
    while len(level) > 1:
        beside = at ^ 1
        if beside < len(level):
            found.append(level[beside])
        level, at = _above(level), at // 2
    return found


def root_from(leaf_hash: bytes, index: int, size: int, hashes: Sequence[bytes]) -> bytes:
    """The root that a leaf at `index` of `size` has by its path: RFC 9162, section 2.1.3.2.

    Raises:
        ValueError: a path of this length belongs to no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError("the leaf lies outside the tree")
    at, last, found = index, size - 1, leaf_hash
    for beside in hashes:
        if last == 0:
            raise ValueError("the path is too long")
        if at % 2 or at == last:
            found = node(beside, found)
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            found = node(found, beside)
        at, last = at // 2, last // 2
    if last:
        raise ValueError("the path is too short")
    return found
