"""The guide to what is kept of a person is true: its code is run as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from contracts.words import Scope
from tests.support.door import HOUSING, a_door, a_note
from tests.support.system import a_system

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "what-is-kept.md"


def test_the_code_of_the_guide_runs(tmp_path: Path) -> None:
    """Every block, in order, against a service with one note."""
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 5
    with a_system(tmp_path) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note())
        names: dict[str, Any] = {
            "admin": door.anyone(Scope.ADMIN),
            "source": door.anyone(Scope.NOTES_WRITE, source=HOUSING),
        }
        for block in blocks:
            exec(compile(block, str(GUIDE), "exec"), names)  # noqa: S102 - our own documentation is what is tested
