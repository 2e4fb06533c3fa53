"""This checkout as files: what git tracks, so that checks see what would be committed and nothing else."""

import subprocess
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("api", "contracts", "services")


def tracked(*under: str) -> list[Path]:
    """Paths, relative to the root, of the files git tracks and that exist; under the given folders, or all."""
    answer = subprocess.run(
        ["git", "ls-files", "-z", "--", *under], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [Path(name) for name in answer.split("\0") if name and (ROOT / name).is_file()]
