"""What the threat model and the papers claim is held by a test that is there, or is said to be held by none."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

THREATS = Path("docs/threats.md")
PAPERS = sorted(path.relative_to(ROOT) for path in (ROOT / "docs/governance").glob("*.md") if path.stem != "README")
PAGES = [THREATS, *PAPERS]
NEEDED = {
    "impact-assessment",
    "record-of-processing",
    "sharing-agreement",
    "privacy-notice",
    "transparency-record",
    "caldicott",
}
TO_TEST = re.compile(r"\]\(((?:\.\./)+tests/[\w./]+\.py)(?:#(\w+))?\)")
BY_NOBODY = ("none", "no test can", "**not there**", "for the council")
"""How a line says that no test holds it."""
LEAST = {THREATS: 35}


@lru_cache
def functions(path: Path) -> frozenset[str]:
    """Names of the functions of a module."""
    tree = ast.parse(path.read_bytes())
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def rows(page: Path) -> list[str]:
    """Rows of those tables whose last column says what holds them."""
    found, claims = [], False
    for line in (ROOT / page).read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            claims = False
        elif line.rstrip("| ").endswith("held by"):
            claims = True
        elif claims and not set(line) <= set("|- "):
            found.append(line)
    return found


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_test_that_is_named_exists(page: Path) -> None:
    """File and function: a test renamed or deleted takes the claim with it."""
    lost = []
    for path, name in TO_TEST.findall((ROOT / page).read_text(encoding="utf-8")):
        target = (ROOT / page.parent / path).resolve()
        if not target.is_file() or (name and name not in functions(target)):
            lost.append(f"{path}#{name}")
    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_line_names_its_test_or_says_that_there_is_none(page: Path) -> None:
    """The last column of a table of claims is never empty."""
    found = rows(page)
    assert len(found) >= LEAST.get(page, 5)
    bare = [line for line in found if not TO_TEST.search(line) and not line.rstrip("| ").endswith(BY_NOBODY)]
    assert bare == []


def test_all_papers_are_there() -> None:
    """What a data-protection lead must sign, and the index that leads to it."""
    assert {path.stem for path in PAPERS} >= NEEDED


def test_most_claims_are_held() -> None:
    """Papers in which most lines were held by nobody would be worth nothing."""
    for page in PAGES:
        found = rows(page)
        assert sum(bool(TO_TEST.search(line)) for line in found) > len(found) / 2, page
