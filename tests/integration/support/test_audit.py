"""What `make audit` writes and says."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.support import audit
from tests.support.checkout import ROOT


def report(*dependencies: dict[str, object]) -> str:
    """As pip-audit prints it."""
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_a_known_flaw_fails_and_is_named_with_its_mend() -> None:
    """Package, version, advisory, the version that mends it."""
    flaw = {"id": "PYSEC-2026-1", "fix_versions": ["2.0.1"], "aliases": [], "description": ""}
    verdict = audit.judge(report({"name": "made-up", "version": "2.0", "vulns": [flaw]}))
    assert verdict.failed
    assert verdict.lines[0] == "made-up 2.0: PYSEC-2026-1, mended in 2.0.1"


def test_nothing_known_passes_and_says_how_much_was_looked_up() -> None:
    """What was not looked up is named."""
    verdict = audit.judge(report({"name": "a", "version": "1", "vulns": []}, {"name": "b", "skip_reason": "not found"}))
    assert not verdict.failed
    assert verdict.lines == ("b: no advisories were read for it", "1 of 2 packages were looked up.")


def test_a_service_that_cannot_be_reached_is_said_and_is_no_failure() -> None:
    """Nor is one that answers and knows nothing, which pip-audit itself takes for good news."""
    for answer in ("", "ConnectionError: ...", report({"name": "a", "skip_reason": "not found on the index"})):
        verdict = audit.judge(answer)
        assert not verdict.failed
        assert verdict.lines[0].startswith("No advisories were read")


def test_the_sbom_names_every_locked_package(tmp_path: Path) -> None:
    """Each with its version and hashes, and no address of any index."""
    out = tmp_path / "sbom.json"
    count = audit.write_sbom(out)
    made = json.loads(out.read_text(encoding="utf-8"))
    locked = dict(re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", (ROOT / "requirements.lock").read_text(), re.MULTILINE))
    assert made["bomFormat"] == "CycloneDX"
    listed = {one["name"]: one.get("version") for one in made["components"]}
    assert {name: listed.get(name) for name in locked} == locked
    assert count >= len(locked) > 50
    assert "://" not in json.dumps([one.get("purl", "") for one in made["components"]])


def test_ci_runs_it() -> None:
    """As a step of its own, after the tests."""
    assert "make audit" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
