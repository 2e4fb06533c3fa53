"""Photographs every sample page at desktop and telephone width and prints the weekly sheet: for a person to look at.

Run as `python -m tests.e2e.pages.look FOLDER`. Needs Debian's chromium.
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from api.pages.rendering import Pages
from tests.e2e.pages.still import DESKTOP, HOST, TELEPHONE, photograph, serve_files
from tests.support.browser import FLAGS, find_chromium
from tests.unit.api.pages.samples import FRAME, PAGES


def main(folder: Path) -> int:
    """Write NAME-desktop.png and NAME-telephone.png for each sample, and sheet.pdf, into `folder`."""
    program = find_chromium()
    if program is None:
        print("No chromium on this machine; `make test` as root on Debian installs it.")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    pages = Pages()
    rendered = {name: pages.render(view, FRAME) for name, view in PAGES.items()}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        for width, word in ((DESKTOP, "desktop"), (TELEPHONE, "telephone")):
            context = chromium.new_context(viewport={"width": width, "height": 900}, locale="en-GB")
            page = context.new_page()
            serve_files(page, rendered)
            for name in rendered:
                photograph(page, name, folder / f"{name}-{word}.png")
            context.close()
        page = chromium.new_page()
        serve_files(page, rendered)
        page.goto(f"{HOST}/sheet")
        page.pdf(path=folder / "sheet.pdf", prefer_css_page_size=True)
        chromium.close()
    print(f"{2 * len(rendered)} pictures and sheet.pdf are in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
