"""Words about several people: every key is needed, and the shares alone tell nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from contracts.words import PersonRef
from services.foundation.together import unwrap_together, wrap_together
from services.foundation.vault import DEFAULT_CLASS, KeySlot
from tests.support.system import a_system


def test_words_go_with_the_first_of_their_keys(tmp_path: Path) -> None:
    """Read with all keys; with any one destroyed, never again; a destroyed key wraps nothing."""
    with a_system(tmp_path) as system:
        slots = [KeySlot(PersonRef(f"{n:032x}"), DEFAULT_CLASS, 2026) for n in range(4)]
        keys = list(system.vault.slot_keys(slots).values())
        some = wrap_together(system.vault, [*keys[:3], keys[0]], "they all say so")
        others = wrap_together(system.vault, keys[1:], "so do they")
        assert some.keys == tuple(sorted(keys[:3]))
        assert unwrap_together(system.vault, some) == "they all say so"
        system.vault.destroy_keys([keys[0]])
        assert unwrap_together(system.vault, some) is None
        assert unwrap_together(system.vault, others) == "so do they"
        with pytest.raises(KeyError):
            wrap_together(system.vault, keys, "x")
        with pytest.raises(ValueError, match="at least one"):
            wrap_together(system.vault, [], "x")
