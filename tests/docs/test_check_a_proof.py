"""The script of the guide checks real proofs and no others, with nothing of ours: thirty lines, run as they stand."""

from __future__ import annotations

import ast
import base64
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.checkout import ROOT
from tests.support.door import HOUSING
from tests.support.sealed import a_sealed_system

GUIDE = ROOT / "docs" / "how-to" / "check-a-proof.md"


@dataclass
class Checked:
    """A real proof, the key, and a way to let the script look."""

    proof: dict[str, Any]
    key: str
    script: Path

    def run(self, proof: dict[str, Any], key: str | None = None) -> subprocess.CompletedProcess[str]:
        """What the script says, far from our code."""
        path = self.script.with_name("proof.json")
        path.write_text(json.dumps(proof), encoding="utf-8")
        command = [sys.executable, "-I", str(self.script), str(path), key or self.key]
        return subprocess.run(command, cwd=path.parent, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checked]:
    """Proofs of a note that stands, and of one that was erased, in one file."""
    folder = tmp_path_factory.mktemp("proof")
    (block,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    script = folder / "check_proof.py"
    script.write_text(block, encoding="utf-8")
    with a_sealed_system(folder / "data") as system:
        proof = system.seal.prove(system.vault.note_id(HOUSING, "n39"))
        erased = system.seal.prove(system.vault.note_id(HOUSING, "n3"))
        proof["events"] += erased["events"]
        yield Checked(proof, base64.b64encode(system.seal.key.public).decode(), script)


def test_it_is_thirty_lines_and_needs_only_cryptography(checked: Checked) -> None:
    """No module of ours, and none but the standard library's beside it."""
    text = checked.script.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 30
    imported = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(text))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported - sys.stdlib_module_names == {"cryptography"}


def test_it_takes_a_real_proof(checked: Checked) -> None:
    """A line for each event, with the checkpoint it lies in; an erased person's note too."""
    answer = checked.run(checked.proof)
    assert (answer.returncode, answer.stderr) == (0, "")
    lines = answer.stdout.splitlines()
    assert len(lines) == len(checked.proof["events"]) == 2
    for line, event in zip(lines, checked.proof["events"], strict=True):
        assert line.startswith(f"event {event['position']} ingest.note.recorded.v1 is in checkpoint ")


def _state(event: dict[str, Any]) -> None:
    state = bytearray(base64.b64decode(event["state"]))
    state[-1] ^= 1
    event["state"] = base64.b64encode(state).decode()


def _path(event: dict[str, Any]) -> None:
    event["path"][-1] = "00" * 32


def _field(name: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(event: dict[str, Any]) -> None:
        event[name] = value(event[name]) if callable(value) else value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _state,
        _path,
        _field("position", lambda old: old + 1),
        _field("version", lambda old: old + 1),
        _field("stream", "0" * 32),
        _field("topic", "ingest.note.withdrawn.v1"),
        _field("index", lambda old: old + 1),
        _field("path", lambda old: old[:-1]),
        _field("path", lambda old: [*old, "00" * 32]),
        _field("checkpoint", lambda old: old.replace("root ", "root 0")),
        _field("checkpoint", lambda old: old.replace("made 2", "made 3")),
        _field("signature", base64.b64encode(bytes(64)).decode()),
    ],
)
def test_it_takes_no_other(checked: Checked, change: Callable[[dict[str, Any]], None]) -> None:
    """Whatever was changed in the last event of the proof."""
    proof = deepcopy(checked.proof)
    change(proof["events"][-1])
    answer = checked.run(proof)
    assert answer.returncode == 1
    assert "NOT PROVED" in answer.stderr or "InvalidSignature" in answer.stderr
    assert f"event {proof['events'][-1]['position']} " not in answer.stdout


def test_it_takes_no_other_key(checked: Checked) -> None:
    """A proof signed by somebody else is none."""
    other = base64.b64encode(bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")).decode()
    assert "InvalidSignature" in checked.run(checked.proof, other).stderr
