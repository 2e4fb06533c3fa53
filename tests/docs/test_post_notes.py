"""The guide to posting notes is true: its code is run as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.support.door import a_door
from tests.support.system import a_system

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "post-notes.md"


def test_the_code_of_the_guide_runs(tmp_path: Path) -> None:
    """Every block, in order, against a service with a town."""
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 7
    with a_system(tmp_path) as system:
        names: dict[str, Any] = {"client": a_door(system).client}
        for block in blocks:
            exec(compile(block, str(GUIDE), "exec"), names)  # noqa: S102 - our own documentation is what is tested
