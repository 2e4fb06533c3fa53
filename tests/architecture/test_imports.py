"""Imports go one way, in no circle, and only to what a run installs."""

import ast
import importlib.metadata
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.checkout import PACKAGES, ROOT, tracked

DASK = "services/patterns/adapters/dask_desk.py"


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-logo", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@cache
def _graph() -> grimp.ImportGraph:
    return grimp.build_graph(*PACKAGES, exclude_type_checking_imports=True, cache_dir=None)


def test_the_contracts_of_pyproject_are_kept() -> None:
    """import-linter, as `make check` runs it, finds every contract kept."""
    answer = _lint(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "0 broken" in answer.stdout


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("contracts", "import services.ingest"),
        ("services.ingest", "import api"),
        ("services.signals", "import services.patterns"),
        ("services.learning", "from services import ingest"),
        ("services.foundation", "import services.ingest"),
    ],
)
def test_the_contracts_refuse(module: str, statement: str, tmp_path: Path) -> None:
    """Each import that the architecture forbids breaks a contract when it is planted in a bare copy of the packages."""
    for package in (*PACKAGES, *(f"services/{name}" for name in _services()), "services/foundation"):
        (tmp_path / package).mkdir(exist_ok=True)
        (tmp_path / package / "__init__.py").touch()
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    assert _lint(tmp_path).returncode == 0
    (tmp_path / module.replace(".", "/") / "__init__.py").write_text(statement + "\n")
    answer = _lint(tmp_path)
    assert answer.returncode != 0
    assert "BROKEN" in answer.stdout


def _services() -> list[str]:
    names = {path.parts[1] for path in tracked("services") if path.suffix == ".py" and len(path.parts) > 2}
    return sorted(names - {"foundation"})


def test_every_service_is_named_in_the_contracts() -> None:
    """A new folder under services/ is held apart from the others from its first day."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (independent,) = [contract["modules"] for contract in contracts if contract["type"] == "independence"]
    assert sorted(independent) == [f"services.{name}" for name in _services()]
    above = [
        contract["layers"][0] for contract in contracts if contract.get("layers", [""])[-1] == "services.foundation"
    ]
    assert [sorted(part.strip() for part in layer.split("|")) for layer in above] == [sorted(independent)]


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Any module can be read after those it imports; imports for types alone do not count."""
    graph = _graph()
    order = TopologicalSorter(
        # A package that imports its own submodules by its own name is no circle.
        {module: graph.find_modules_directly_imported_by(module) - {module} for module in graph.modules}
    )
    try:
        order.prepare()
    except CycleError as error:
        pytest.fail("a circle of imports: " + " <- ".join(error.args[1]))


def _imported(path: Path) -> Iterator[str]:
    """The top-level names a file imports, wherever in the file it does."""
    for node in ast.walk(ast.parse((ROOT / path).read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.partition(".")[0]


def test_the_service_imports_only_what_a_run_installs() -> None:
    """Each import is of the standard library, of ours, or of a dependency that pyproject.toml names for a run."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    # An extra is imported by one adapter alone, and only once somebody has asked for it.
    extras = {DASK: {canonicalize_name(Requirement(line).name) for line in project["optional-dependencies"]["dask"]}}
    homes = importlib.metadata.packages_distributions()
    strays = {
        f"{path}: {name}"
        for path in tracked(*PACKAGES)
        if path.suffix == ".py"
        for name in _imported(path)
        if name not in sys.stdlib_module_names and name not in PACKAGES
        if not (asked | extras.get(str(path), set())) & {canonicalize_name(home) for home in homes.get(name, ())}
    }
    assert strays == set()
