"""Makes sure that PostgreSQL and a browser are here before the tests run, and says plainly what is not.

Run by `make test` as `python -m tests.support.fetch`. PostgreSQL comes with the locked wheels; chromium is installed by
apt where that is possible (Debian, as root).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.support.browser import find_chromium
from tests.support.needs import required
from tests.support.postgres import PostgresServer, PostgresUnavailableError, temporary_folder

APT: Final = ("apt-get", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300", "-q")
# Liberation Sans has Arial's measures: without it a printed page is laid out with whatever the machine has.
PACKAGES: Final = ("chromium", "fonts-liberation")


def postgres() -> str | None:
    """Why PostgreSQL cannot run here, or None when one was started and stopped."""
    with temporary_folder() as folder:
        try:
            server = PostgresServer(Path(folder))
            server.start()
        except PostgresUnavailableError as error:
            return str(error)
        server.stop()
    return None


def browser() -> str | None:
    """Why there is no browser here, or None when there is; installs chromium where it may."""
    if find_chromium() is not None:
        return None
    if shutil.which("apt-get") is None:
        return "there is no chromium and no apt-get to install it with: install chromium by hand"
    if os.geteuid() != 0:
        return "there is no chromium and only root may install it: run `apt-get install chromium` as root"
    print(f"Installing {' and '.join(PACKAGES)} with apt-get", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "-y", "--no-install-recommends", *PACKAGES]):
        answer = subprocess.run(
            [*APT, *step],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if answer.returncode != 0:
            return f"`apt-get {step[0]}` failed: {answer.stderr.strip()[-500:]}"
    return None if find_chromium() is not None else "apt-get installed chromium, but it does not run here"


def main() -> int:
    """Look for both, tell what was found, and answer 1 only where this run requires what is missing."""
    failed = False
    for what, title, reason in (("postgres", "PostgreSQL", postgres()), ("browser", "Chromium", browser())):
        if reason is None:
            print(f"{title}: ready", flush=True)
        elif required(what):
            failed = True
            print(f"{title}: missing, and INCOMMON_TESTS_REQUIRE asks for it: {reason}", flush=True)
        else:
            print(f"{title}: its tests will be skipped, because {reason}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
