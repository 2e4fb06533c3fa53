"""The README's five-minute tour is run, line by line, against a real service with some of the demonstration data."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from api.demo import loading
from api.settings import Settings
from api.ticking import silent
from tests.support.checkout import ROOT
from tests.support.service import Service

BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def tour() -> str:
    """The tour's shell lines, in order."""
    text = (ROOT / "README.md").read_text("utf-8")
    part = text.partition("## A five-minute tour")[2].partition("\n## ")[0]
    return "\n".join(BLOCK.findall(part))


def test_the_tour_runs(tmp_path: Path) -> None:
    """Every line succeeds, and what the README promises is in what they print."""
    lines = tour()
    assert lines.count("curl") >= 8
    loading.load(Settings(env="evaluation", data_dir=tmp_path, embedder="wordllama"), tick=silent, weeks=12, live=1)
    with Service(tmp_path) as service:
        service.start("--no-demo")
        script = lines.replace("http://127.0.0.1:8000", service.url)
        script = script.replace(".venv/bin/", str(Path(sys.executable).parent) + "/")
        script = script.replace("/tmp/incommon-tour", str(tmp_path / "tour"))  # noqa: S108  # the README's file, moved
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            env=service.environment(),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:] + done.stdout[-2000:]
        assert '"placements"' in done.stdout
        assert '"idiosyncratic"' in done.stdout
        assert "https://jsonfeed.org/version/1.1" in done.stdout
        assert '"outboxes"' in done.stdout or '"items": []' in done.stdout
        assert '"withdrawn"' in done.stdout
        assert (tmp_path / "tour-patterns.csv").read_text("utf-8").startswith("row,pattern,name,belonging,nearest")
        log = service.output()
        assert "Danny" not in log
        assert "dry home" not in log
