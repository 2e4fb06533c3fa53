"""Whatever a page links to is there, and every page can be found from the index."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.checkout import ROOT, tracked

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)[^)]*\)")
CODE = re.compile(r"^(```|~~~).*?^\1\s*$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ +(.*?) *#*$", re.MULTILINE)
INDEX = Path("docs/README.md")


def _pages() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".md"]


def _links(page: Path) -> Iterator[str]:
    """What a page links to on this checkout; links inside code are text."""
    for target in LINK.findall(CODE.sub("", (ROOT / page).read_text(encoding="utf-8"))):
        if "://" not in target and not target.startswith("mailto:"):
            yield target


def _target(page: Path, link: str) -> Path:
    return ROOT / page.parent / link.partition("#")[0] if not link.startswith("#") else ROOT / page


def _anchors(page: Path) -> set[str]:
    """The anchors a page's headings make: lower case, spaces to hyphens, punctuation gone."""
    headings = HEADING.findall((ROOT / page).read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def test_every_link_leads_somewhere() -> None:
    """Each relative link is to a file or folder that is there, and each anchor to a heading of that page."""
    lost = []
    for page in _pages():
        for link in _links(page):
            target, anchor = _target(page, link), link.partition("#")[2]
            if not target.exists() or (anchor and target.suffix == ".md" and anchor not in _anchors(target)):
                lost.append(f"{page}: {link}")
    assert lost == []


def test_every_page_is_found_from_the_index() -> None:
    """Following links from the index leads to every page in docs; a link to a folder leads to all in it."""
    waiting, found = [INDEX], {INDEX}
    while waiting:
        page = waiting.pop()
        for link in _links(page):
            target = _target(page, link).resolve()
            if not target.is_relative_to(ROOT):
                continue
            near = target.glob("*.md") if target.is_dir() else [target] if target.suffix == ".md" else []
            for other in near:
                relative = other.relative_to(ROOT)
                if relative not in found:
                    found.add(relative)
                    waiting.append(relative)
    assert {page for page in _pages() if page.parts[0] == "docs"} - found == set()
