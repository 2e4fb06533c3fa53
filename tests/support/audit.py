"""What we are made of, and what is known to be wrong with it: `make audit` writes an SBOM and asks for advisories.

A machine without internet, or with a mirror that knows no advisories, cannot be told "nothing found": it is told plainly
that nothing was asked, and the run goes on, since that is no fault of the code. A known vulnerability fails.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.support.checkout import ROOT

LOCK: Final = "requirements.lock"
SBOM: Final = Path("dist") / "sbom.json"
PATIENCE: Final = 180.0
"""Seconds for all advisories together."""
NOT_ASKED: Final = "No advisories were read: {}. Run `make audit` where the advisory service can be reached."


@dataclass(frozen=True)
class Verdict:
    """What to say, and whether it fails the run."""

    failed: bool
    lines: tuple[str, ...]


def judge(report: str) -> Verdict:
    """What a report of pip-audit's means.

    Args:
        report: its JSON, or whatever it printed instead.
    """
    try:
        found: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Verdict(False, (NOT_ASKED.format("the advisory service cannot be reached from here"),))
    asked = [one for one in found if "skip_reason" not in one]
    if not asked:
        return Verdict(False, (NOT_ASKED.format(f"what answers here knows none of the {len(found)} packages"),))
    lines = [
        f"{one['name']} {one['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for one in asked
        for flaw in one["vulns"]
    ]
    failed = bool(lines)
    lines += [f"{one['name']}: no advisories were read for it" for one in found if "skip_reason" in one]
    return Verdict(failed, (*lines, f"{len(asked)} of {len(found)} packages were looked up."))


def write_sbom(out: Path) -> int:
    """Write a CycloneDX list of everything in the lock of a run; how many components."""
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", LOCK, "--pyproject", "pyproject.toml"]
    options = ["--short-PURLs", "--output-reproducible", "--output-format", "JSON", "--output-file", str(out)]
    subprocess.run([*command, *options], cwd=ROOT, check=True, stdin=subprocess.DEVNULL, capture_output=True)
    return len(json.loads(out.read_text(encoding="utf-8"))["components"])


def advisories() -> str:
    """What pip-audit reports of the lock, by name and version alone: nothing is installed or downloaded."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", LOCK, "--require-hashes", "--disable-pip"]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    try:
        done = subprocess.run(
            [*command, *options],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout


def main() -> int:
    """Write the SBOM, read the advisories, say what was found; 1 where something is known to be wrong."""
    print(f"{SBOM}: {write_sbom(ROOT / SBOM)} components", flush=True)
    verdict = judge(advisories())
    for line in verdict.lines:
        print(line, flush=True)
    return int(verdict.failed)


if __name__ == "__main__":
    sys.exit(main())
