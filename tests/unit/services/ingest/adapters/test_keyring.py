"""Keys kept in memory: few enough, and none that may have been destroyed."""

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from contracts.words import PersonRef
from services.foundation.vault import KeySlot
from services.ingest.adapters.keyring import Keyring, OpenKey


def slot_of(name: str) -> KeySlot:
    """What the key of this name is for."""
    return KeySlot(PersonRef(f"person of {name}"), "case-note", 2026)


def opened(*names: str) -> list[OpenKey]:
    """Keys of people called after them."""
    return [OpenKey(name, slot_of(name), b"\0" * 32, AESGCM(b"\0" * 32)) for name in names]


def a_ring(most: int = 10) -> Keyring:
    """A ring whose key store stands at 1."""
    ring = Keyring(most)
    ring.reached(1)
    return ring


def test_a_key_is_found_by_its_id_and_by_what_it_is_for() -> None:
    """And what is not there is told once each, in order."""
    ring = a_ring()
    ring.keep(opened("a", "b"), 1)
    found = ring.key("a")
    assert found is not None
    assert found.key == "a"
    assert ring.of([slot_of("b"), slot_of("nobody")]) == {slot_of("b"): "b"}
    assert ring.of([slot_of("b")._replace(year=2025)]) == {}
    assert ring.missing(["d", "a", "c", "d"]) == ["c", "d"]


def test_it_never_holds_more_than_it_may() -> None:
    """However many people there are; those that came last stay."""
    ring = a_ring(most=10)
    for number in range(100):
        ring.keep(opened(f"{number:03}"), 1)
        assert len([n for n in range(100) if ring.key(f"{n:03}")]) <= 10
        assert ring.key(f"{number:03}") is not None


def test_everything_goes_when_any_key_was_destroyed() -> None:
    """A new generation of the key store empties the ring; the same one does not."""
    ring = a_ring()
    ring.keep(opened("a"), 1)
    ring.reached(1)
    assert ring.key("a") is not None
    ring.reached(2)
    assert ring.key("a") is None
    assert ring.of([slot_of("a")]) == {}


def test_a_key_read_before_a_destruction_is_not_kept_after_it() -> None:
    """It may be the one that was destroyed between reading it and keeping it."""
    ring = a_ring()
    before = ring.generation
    read = opened("a")
    ring.reached(2)
    ring.keep(read, before)
    assert ring.key("a") is None
