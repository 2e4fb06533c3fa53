"""What must never be committed: addresses of package registries, and the client's data.

Run by `make check` as `python -m tests.support.hygiene`; a lock or a setting that names a registry would tie the
set-up to one mirror, and the real texts beside this checkout are lent, not ours to publish.
"""

import gzip
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from tests.support.checkout import ROOT, tracked

# Written so that this file does not match itself.
REGISTRY: Final = re.compile(
    r"""(?ix)
    \b (?: (?:extra[-_])? index [-_] url | default [-_] index | find [-_] links ) \b
    | \b registry \s* [=:] \s* ["']? https?:
    | \b (?: pypi | pythonhosted | npmjs | yarnpkg ) \. (?: org | com | io ) \b
    | \b (?: deb | ftp | security | snapshot ) \. (?: debian | ubuntu ) \. (?: org | com ) \b
    | \b artifact (?: ory | [-_]? registry ) \b
    """
)
# Facts that issue 5 lets us copy into tests.
MAY_BE_COPIED: Final = "farrington_reference"


def registry_addresses(files: Iterable[tuple[Path, bytes]]) -> Iterator[str]:
    """Say where a text names a package registry, or the option that would; binary files are passed over."""
    for path, content in files:
        if b"\0" in content[:8192]:
            continue
        for number, line in enumerate(content.decode("utf-8", errors="replace").splitlines(), start=1):
            found = REGISTRY.search(line)
            if found:
                yield f"{path}:{number}: names a package registry or an index option ({found.group().strip()})"


def lent_data(files: Iterable[tuple[Path, bytes]], lent: Path) -> Iterator[str]:
    """Say which files are the client's data, compressed or not, under whatever name.

    Args:
        files: path and content of each file to look at.
        lent: the client's folder beside the checkout; where it is absent nothing can be compared.
    """
    known: dict[str, Path] = {}
    for original in sorted(lent.rglob("*")):
        if original.is_file() and original.stat().st_size and MAY_BE_COPIED not in original.parts:
            known[_digest(original.read_bytes())] = original.relative_to(lent)
    for path, content in files:
        if path.parts[0] == lent.name:
            yield f"{path}: lies under {lent.name}/, which is lent and not committed"
        elif content and _digest(content) in known:
            yield f"{path}: is {lent.name}/{known[_digest(content)]}, which is lent and not committed"


def _digest(content: bytes) -> str:
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    return hashlib.sha256(content).hexdigest()


def main() -> int:
    """Look at every tracked file, tell what is wrong, and answer 1 if anything is."""
    files = [(path, (ROOT / path).read_bytes()) for path in tracked()]
    findings = [*registry_addresses(files), *lent_data(files, ROOT.parent / "shared")]
    for finding in findings:
        print(finding)
    if not findings:
        print(f"Nothing in {len(files)} files that must not be committed.")
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
