"""Nothing is committed that must not be: held on this checkout, and shown to be found when it is there."""

import gzip
from pathlib import Path

import pytest

from tests.support.checkout import ROOT, tracked
from tests.support.hygiene import lent_data, registry_addresses


def _files() -> list[tuple[Path, bytes]]:
    return [(path, (ROOT / path).read_bytes()) for path in tracked()]


def test_no_tracked_file_names_a_package_registry() -> None:
    """No lock, setting, page or program ties the set-up to one index."""
    files = _files()
    assert len(files) > 10
    assert list(registry_addresses(files)) == []


def test_no_tracked_file_is_the_clients_data() -> None:
    """What is lent beside the checkout is not in it."""
    assert list(lent_data(_files(), ROOT.parent / "shared")) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index" + "-url https://mirror.example/simple",
        "--extra-index" + "-url=https://mirror.example/simple",
        "--find" + "-links wheels",
        '"resolved": "https://registry.npm' + 'js.org/sass"',
        "registry" + "=https://mirror.example",
        "see https://py" + "pi.org/project/incommon",
        "https://files.python" + "hosted.org/packages/x.whl",
        "deb http://deb." + "debian.org/debian bookworm main",
    ],
)
def test_an_address_is_found_with_its_line(line: str) -> None:
    """Every form in which a registry gets into a file is told with file and line."""
    (finding,) = registry_addresses([(Path("a.txt"), f"first\n{line}\n".encode())])
    assert finding.startswith("a.txt:2: ")


@pytest.mark.parametrize("line", ["def find_index(url): ...", "npm", "the registry of sources", "Debian's chromium"])
def test_ordinary_words_are_left_alone(line: str) -> None:
    """Names that only resemble an address are no finding."""
    assert list(registry_addresses([(Path("a.txt"), line.encode())])) == []


def test_lent_data_is_found_under_any_name_and_compression(tmp_path: Path) -> None:
    """A copy is recognised unpacked, packed again and renamed; a file of our own and the facts we may copy are not."""
    lent = tmp_path / "shared"
    (lent / "farrington_reference").mkdir(parents=True)
    (lent / "words.csv.gz").write_bytes(gzip.compress(b"text\nwaiting\n"))
    (lent / "farrington_reference" / "counts.csv").write_bytes(b"1,2\n")
    found = lent_data(
        [
            (Path("tests/a.csv"), b"text\nwaiting\n"),
            (Path("tests/b.gz"), gzip.compress(b"text\nwaiting\n", mtime=7)),
            (Path("shared/own.txt"), b"own"),
            (Path("tests/counts.csv"), b"1,2\n"),
            (Path("tests/own.csv"), b"text\nours\n"),
        ],
        lent,
    )
    assert [finding.partition(":")[0] for finding in found] == ["tests/a.csv", "tests/b.gz", "shared/own.txt"]
