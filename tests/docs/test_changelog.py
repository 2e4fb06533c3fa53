"""Each changelog fragment is one that a release would gather."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.support.checkout import ROOT, tracked


def test_every_fragment_has_a_name_that_towncrier_knows() -> None:
    """Named `<issue>.<kind>.md` or `<issue>.<kind>.<number>.md`, of a kind the changelog has a heading for."""
    kinds = [
        kind["directory"] for kind in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["towncrier"]["type"]
    ]
    name = re.compile(rf"\d+\.(?:{'|'.join(kinds)})(?:\.\d+)?\.md")
    fragments = [path for path in tracked("changelog.d") if path.name != "README.md"]
    assert fragments
    assert [str(path) for path in fragments if not name.fullmatch(path.name)] == []


def test_a_release_would_gather_every_fragment() -> None:
    """A draft of the next release holds the first words of each fragment."""
    program = Path(sys.executable).with_name("towncrier")
    draft = subprocess.run(
        [program, "build", "--draft", "--version", "0.0.0"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for path in tracked("changelog.d"):
        if path.name != "README.md":
            assert (ROOT / path).read_text().strip().splitlines()[0] in draft
