"""The tree is RFC 6962's: against the RFC's own recursive definition, and its published test vectors."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.ingest.sealing.tree import leaf, node, path, root, root_from

LEAVES = st.lists(st.binary(max_size=40), max_size=70).map(lambda entries: [leaf(entry) for entry in entries])
SOME = st.lists(st.binary(max_size=40), min_size=1, max_size=70).map(lambda entries: [leaf(entry) for entry in entries])
HASH = st.binary(min_size=32, max_size=32)
VECTORS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
"""The inputs of the RFC's reference implementation (certificate-transparency, merkle_tree_test)."""
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def naive(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it is written there, over hashed leaves."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + naive(leaves[:k]) + naive(leaves[k:])).digest()


def naive_path(leaves: list[bytes], m: int) -> list[bytes]:
    """RFC 6962, section 2.1.1."""
    if len(leaves) == 1:
        return []
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m < k:
        return [*naive_path(leaves[:k], m), naive(leaves[k:])]
    return [*naive_path(leaves[k:], m - k), naive(leaves[:k])]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_published_vectors(size: int) -> None:
    """Trees of one to eight entries have the roots of the reference implementation."""
    assert root([leaf(bytes.fromhex(entry)) for entry in VECTORS[:size]]).hex() == ROOTS[size - 1]


@given(LEAVES)
def test_the_root_is_the_rfcs(leaves: list[bytes]) -> None:
    """Whatever the number of leaves, odd ones included."""
    assert root(leaves) == naive(leaves)


@given(SOME, st.data())
def test_a_path_is_the_rfcs_and_leads_to_the_root(leaves: list[bytes], data: st.DataObject) -> None:
    """From every leaf."""
    index = data.draw(st.integers(0, len(leaves) - 1))
    hashes = path(leaves, index)
    assert hashes == naive_path(leaves, index)
    assert root_from(leaves[index], index, len(leaves), hashes) == root(leaves)


@given(SOME, st.data(), HASH)
def test_no_other_leaf_has_the_path(leaves: list[bytes], data: st.DataObject, other: bytes) -> None:
    """Another leaf, another hash on the way, or one more or less: another root, or none."""
    index = data.draw(st.integers(0, len(leaves) - 1))
    hashes = path(leaves, index)
    assume(other not in leaves)
    assert root_from(other, index, len(leaves), hashes) != root(leaves)
    with pytest.raises(ValueError, match="too long"):
        root_from(leaves[index], index, len(leaves), [*hashes, other])
    if hashes:
        at = data.draw(st.integers(0, len(hashes) - 1))
        assume(other != hashes[at])
        changed = [*hashes[:at], other, *hashes[at + 1 :]]
        assert root_from(leaves[index], index, len(leaves), changed) != root(leaves)
        with pytest.raises(ValueError, match="too short"):
            root_from(leaves[index], index, len(leaves), hashes[:-1])


@given(HASH, HASH)
def test_a_node_is_no_leaf(left: bytes, right: bytes) -> None:
    """An entry that is two hashes has another hash than the node over them."""
    assert leaf(left + right) != node(left, right)


@pytest.mark.parametrize("index", [-1, 3])
def test_there_is_no_path_outside_the_tree(index: int) -> None:
    """Neither before its first leaf nor after its last."""
    leaves = [leaf(bytes([n])) for n in range(3)]
    with pytest.raises(IndexError):
        path(leaves, index)
    with pytest.raises(ValueError, match="outside"):
        root_from(leaves[0], index, 3, [])
