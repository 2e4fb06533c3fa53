"""What builds the style sheet is pinned, and names no registry."""

from __future__ import annotations

import json
from pathlib import Path

import api.pages
from api.pages.rendering import ASSETS, static_bytes

STYLES = Path(api.pages.__file__).parent / "styles"


def test_the_lock_pins_every_package_by_hash_and_names_no_registry() -> None:
    """It works on any mirror: integrity stands, the address it was fetched from does not."""
    lock = json.loads((STYLES / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert not any("resolved" in entry for entry in packages.values())
    assert packages["node_modules/govuk-frontend"]["version"] == "6.3.0"


def test_the_versions_asked_for_are_exact() -> None:
    """No range that could drift."""
    asked = json.loads((STYLES / "package.json").read_text())["devDependencies"]
    assert all(version.replace(".", "").isdigit() for version in asked.values())
    assert ASSETS["htmx"] == f"htmx-{asked['htmx.org']}.min.js"


def test_the_copied_script_is_the_version_it_claims() -> None:
    """The committed file says its own version."""
    version = json.loads((STYLES / "package.json").read_text())["devDependencies"]["htmx.org"]
    assert f'version:"{version}"' in static_bytes(ASSETS["htmx"]).decode()


def test_the_licences_travel_with_the_files() -> None:
    """MIT for GOV.UK Frontend, Zero-Clause BSD for htmx, beside what they cover."""
    assert "The MIT License" in static_bytes("govuk-frontend.LICENSE.txt").decode()
    assert "Zero-Clause BSD" in static_bytes("htmx.LICENSE.txt").decode()
