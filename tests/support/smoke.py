"""Builds the wheel, installs it outside the checkout and tries it there, as a newcomer's machine would.

Run by `make smoke` as `python -m tests.support.smoke`. What works only because the checkout is on the path (a template
left out of the wheel, a test module imported by the service) shows here and nowhere else.
"""

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.support.checkout import PACKAGES, ROOT, tracked

# Three commands are tried, so compiling every module of every dependency first would only cost time.
PIP: Final = ("-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "install", "--no-compile")
# Command, and a word that its answer must hold.
TRIALS: Final = ((("--help",), "Usage"), (("settings",), "INCOMMON_DATA_DIR"))


def build(folder: Path) -> Path:
    """Build the wheel into `folder`."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    _call(command, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def left_out(wheel: Path) -> list[Path]:
    """Files git tracks in the packages (templates, static files, data, schemas) that the wheel does not hold."""
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    return [path for path in tracked(*PACKAGES) if path.as_posix() not in held]


def try_out(wheel: Path, folder: Path) -> None:
    """Install the wheel with the run lock in a new environment in `folder`, and run the command there."""
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / "bin" / "python"
    _call(
        [python, *PIP, "--only-binary", ":all:", "--require-hashes", "--no-deps", "-r", ROOT / "requirements.lock"],
        cwd=folder,
    )
    _call([python, *PIP, "--no-deps", wheel], cwd=folder)
    _call([python, "-m", "pip", "check"], cwd=folder)
    for arguments, word in TRIALS:
        answer = _call([python.with_name("incommon"), *arguments], cwd=folder)
        if word not in answer:
            raise SystemExit(f"`incommon {' '.join(arguments)}` does not say {word!r}:\n{answer}")
        print(f"incommon {' '.join(arguments)}: works outside the checkout", flush=True)


def _call(command: Sequence[Path | str], cwd: Path) -> str:
    """Run a command as someone who has no checkout: nothing of ours on the path, a data folder of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "INCOMMON_"))}
    environment |= {"INCOMMON_DATA_DIR": str(cwd / "var"), "INCOMMON_ENV": "evaluation"}
    answer = subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {answer.returncode}:\n{answer.stdout}")
    return answer.stdout


def main() -> int:
    """Build, compare, install and try; answer 1 with the reason at the first thing that fails."""
    with tempfile.TemporaryDirectory(prefix="incommon-wheel-") as name:
        folder = Path(name)
        wheel = build(folder)
        missing = left_out(wheel)
        if missing:
            print("The wheel leaves out:", *missing, sep="\n  ")
            return 1
        print(f"{wheel.name}: holds every tracked file of {', '.join(PACKAGES)}", flush=True)
        try_out(wheel, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
