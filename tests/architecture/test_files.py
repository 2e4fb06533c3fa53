"""A file has one idea and fits in a head; a folder is a regular package; nothing is left open."""

import ast
import re
from collections import Counter
from pathlib import Path, PurePath

import pytest

from tests.support.checkout import PACKAGES, ROOT, tracked

LONGEST = 350
# Names that say nothing about what is inside.
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}
LEFT_OPEN = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b")


def _modules(*under: str) -> list[Path]:
    return [path for path in tracked(*under) if path.suffix == ".py"]


def _tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_bytes())


def _only_data(tree: ast.Module) -> bool:
    """Whether a module holds constants alone: texts and figures may be as long as they are."""
    return all(
        isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom) for node in tree.body
    )


def test_there_is_something_to_look_at() -> None:
    """The checks below see the packages and the tests, not an empty list."""
    assert set(PACKAGES) | {"tests"} <= {path.parts[0] for path in _modules()}


def test_every_folder_with_code_is_a_regular_package() -> None:
    """No namespace packages, in the sources or in the tests: each folder on the way has an `__init__.py`."""
    needed = {parent for path in _modules(*PACKAGES, "tests") for parent in path.parents if parent != Path()}
    assert [str(folder) for folder in sorted(needed) if not (ROOT / folder / "__init__.py").is_file()] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_says_that_it_is_typed(package: str) -> None:
    """Type checkers elsewhere read our annotations."""
    assert Path(package, "py.typed") in tracked(package)


def test_every_module_says_why_it_exists() -> None:
    """Each module opens with a docstring; only an `__init__.py` of a tests folder may be empty."""
    silent = [
        str(path)
        for path in _modules(*PACKAGES, "tests")
        if not ast.get_docstring(_tree(path))
        if not (path.parts[0] == "tests" and path.name == "__init__.py")
    ]
    assert silent == []


def test_no_file_is_too_long_to_be_one_idea() -> None:
    """Code stays within 350 lines a file; modules of nothing but constants, and migrations, are left out."""
    lengths = {
        str(path): len((ROOT / path).read_bytes().splitlines()) for path in _modules() if "versions" not in path.parts
    }
    long = {name: length for name, length in lengths.items() if length > LONGEST and not _only_data(_tree(Path(name)))}
    assert long == {}


def test_no_name_says_nothing() -> None:
    """No module or folder is called after having no subject of its own."""
    parts = {str(path): {PurePath(part).stem for part in path.parts} for path in _modules()}
    assert [name for name, words in parts.items() if words & EMPTY_NAMES] == []


def test_nothing_is_left_open() -> None:
    """No marker for work to be done: what is there works, and what is not there is an issue."""
    found = [
        f"{path}:{number}"
        for path in tracked(*PACKAGES, "tests", "docs", "deploy", "Makefile", ".ci")
        if path.suffix in {".py", ".md", ".toml", ".html", ".sh", ".yaml", ".yml", ""}
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), start=1)
        if LEFT_OPEN.search(line)
    ]
    assert found == []


def test_the_core_prints_nothing() -> None:
    """Contracts and services answer their callers; only the edge speaks to a person, and a note's text never leaks."""
    prints = [
        f"{path}:{node.lineno}"
        for path in _modules("contracts", "services")
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"print", "input"}
    ]
    assert prints == []


def test_every_test_is_collected_once_and_states_a_fact() -> None:
    """Each test function has a docstring, and no two of one scope share a name (one would never run)."""
    silent, twice = [], []
    for path in _modules("tests"):
        tree = _tree(path)
        scopes = (node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef))
        for scope in scopes:
            tests = [
                node
                for node in scope.body
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
            ]
            silent += [f"{path}:{test.lineno}" for test in tests if not ast.get_docstring(test)]
            twice += [f"{path}: {name}" for name, count in Counter(test.name for test in tests).items() if count > 1]
    assert (silent, twice) == ([], [])
