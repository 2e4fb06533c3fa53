"""The locks are what pyproject.toml asks for, with hashes, for every Python we serve, and from no particular index."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.checkout import ROOT

RUN, BUILD, DEV, BENCH = (
    "requirements.lock",
    "requirements-build.lock",
    "requirements-dev.lock",
    "requirements-bench.lock",
)
PYTHONS = ("3.11", "3.12", "3.13")
LINUX = {
    "platform_system": "Linux",
    "sys_platform": "linux",
    "os_name": "posix",
    "platform_machine": "x86_64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
}


@dataclass(frozen=True)
class Locked:
    """One requirement of a lock: what it pins, for which machines, with which hashes, asked for by whom."""

    requirement: Requirement
    hashes: tuple[str, ...]
    asked_by: tuple[str, ...]

    @property
    def name(self) -> str:
        """The canonical name."""
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """The one version pinned."""
        (specifier,) = self.requirement.specifier
        assert specifier.operator == "=="
        return specifier.version

    def serves(self, python: str) -> bool:
        """Whether a Linux machine with this Python installs it."""
        marker = self.requirement.marker
        return marker is None or marker.evaluate(
            {**LINUX, "python_version": python, "python_full_version": f"{python}.0"}
        )


@cache
def _lock(name: str) -> tuple[Locked, ...]:
    """Read a lock as uv writes it; a line in no known form fails, so that nothing slips past the checks."""
    found: list[tuple[Requirement, list[str], list[str]]] = []
    for line in (ROOT / name).read_text().splitlines():
        text = line.strip().removesuffix("\\").strip()
        if not line.startswith((" ", "#")):
            found.append((Requirement(text), [], []))
        elif text.startswith("--hash="):
            found[-1][1].append(text.removeprefix("--hash="))
        elif line.startswith("    #"):
            found[-1][2].append(text.removeprefix("#").strip().removeprefix("via").strip())
        else:
            assert line.startswith("#"), f"{name}: what is {line!r}?"
    return tuple(Locked(requirement, tuple(hashes), tuple(asked)) for requirement, hashes, asked in found)


@cache
def _asked(name: str) -> dict[str, list[Requirement]]:
    """What pyproject.toml asks of each lock, by canonical name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    lines = {
        RUN: project["project"]["dependencies"],
        BUILD: groups["build"],
        DEV: [*project["project"]["dependencies"], *groups["dev"], *groups["build"]],
        BENCH: [*project["project"]["dependencies"], *groups["dev"], *groups["build"], *groups["bench"]],
    }[name]
    asked: dict[str, list[Requirement]] = {}
    for line in lines:
        requirement = Requirement(line)
        asked.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return asked


@pytest.mark.parametrize("name", [RUN, BUILD, DEV, BENCH])
def test_every_requirement_has_a_hash_and_no_address(name: str) -> None:
    """Each is one pinned version with SHA-256 hashes; none is an address, and no line is an option of pip's."""
    locked = _lock(name)
    assert locked
    for one in locked:
        assert one.version
        assert one.requirement.url is None
        assert one.hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in one.hashes)
    assert "://" not in (ROOT / name).read_text()


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", [RUN, BUILD, DEV, BENCH])
def test_a_lock_holds_what_pyproject_asks_on_every_python(name: str, python: str) -> None:
    """On each Python every name asked for is pinned once, at a version its specifiers allow."""
    pinned = [one for one in _lock(name) if one.serves(python)]
    versions = {one.name: one.version for one in pinned}
    assert len(versions) == len(pinned)
    for asked, requirements in _asked(name).items():
        assert asked in versions, f"{name} lacks {asked} on Python {python}: run `make lock`"
        for requirement in requirements:
            assert requirement.specifier.contains(versions[asked], prereleases=True), f"{requirement}: run `make lock`"


@pytest.mark.parametrize("name", [RUN, BUILD, DEV, BENCH])
def test_a_lock_holds_nothing_that_nobody_asks_for(name: str) -> None:
    """What a lock says we asked for is what pyproject.toml asks for, and everything else is there for another."""
    ours = {one.name for one in _lock(name) if any(by.startswith("incommon (") for by in one.asked_by)}
    assert ours == set(_asked(name)), "run `make lock`"
    names = {one.name for one in _lock(name)}
    for one in _lock(name):
        others = {canonicalize_name(by) for by in one.asked_by if by and not by.startswith(("incommon (", "-c "))}
        assert one.name in ours or others, f"{one.name} is asked for by nobody"
        assert others <= names


@pytest.mark.parametrize("name", [RUN, BUILD])
def test_what_runs_is_what_was_tested(name: str) -> None:
    """The same versions, with the same hashes, stand in the lock that the tests run with."""
    tested = {(one.name, one.version, one.hashes) for one in _lock(DEV)}
    assert {(one.name, one.version, one.hashes) for one in _lock(name)} <= tested


def test_what_hatchling_the_build_asks_is_in_the_build_lock() -> None:
    """The build back end is locked too, so that no build installs anything else."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    pinned = {one.name: one.version for one in _lock(BUILD)}
    for line in project["build-system"]["requires"]:
        requirement = Requirement(line)
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


def test_locks_carry_no_machine_of_ours() -> None:
    """No host, user or path of the machine that made a lock is in it."""
    for name in (RUN, BUILD, DEV, BENCH):
        assert str(Path.home()) not in (ROOT / name).read_text()
        assert not re.search(r"[\w-]+\.(?:local|internal|lan)\b", (ROOT / name).read_text())
