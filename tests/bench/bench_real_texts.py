"""What a practitioner sees of two sets of real texts: imported, waited for, and read through the API.

    .venv/bin/python -m tests.bench.bench_real_texts --data ../shared/data [--only nhs] [--statements 3] [--words 6]

Runs the service itself on a fresh folder for each set: `incommon places load`, `import`, `run`, `wait`, `token`, then
`GET /v1/summary`, `/v1/patterns`, `/v1/patterns/{id}` and `/v1/patterns/{id}/notes` with the context scope. Prints the
largest patterns with the first words of a few redacted statements of each, drawn at random (seed 17).
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.support.checkout import ROOT
from tests.support.service import Service

MAPS = ROOT / "docs" / "how-to" / "real-texts"
LARGEST = 20
SEED = 17
PATIENCE = 1_800


@dataclass(frozen=True)
class RealSet:
    """A file, the map that makes notes of it, and the places its notes come to lie in."""

    name: str
    file: str
    homes: tuple[str, ...]


SETS = (
    RealSet("nhs", "problems_nhs_fft_dev.csv.gz", ("X99000001", "X99000002")),
    RealSet("resolutions", "aspirations_resolutions_dev.csv.gz", ("X99000003",)),
)


def pages(client: httpx.Client, path: str, **query: str | int) -> Iterator[dict[str, Any]]:
    """Every item of a list, page after page."""
    cursor: str | None = None
    while True:
        answer = client.get(path, params={**query, **({} if cursor is None else {"cursor": cursor})})
        answer.raise_for_status()
        page = answer.json()
        yield from page["items"]
        cursor = page["next"]
        if cursor is None:
            return


def imported(service: Service, chosen: RealSet, data: Path) -> None:
    """Take the file in and wait for its patterns; says how long each took."""
    service.command("places", "load", str(MAPS / "places.csv"))
    begin = time.monotonic()
    rejects = service.folder / "rejects.csv"
    told = service.command(
        "import", str(data / chosen.file), "--map", str(MAPS / f"{chosen.name}.toml"), "--rejects", str(rejects)
    )
    print(f"{told.stdout.splitlines()[0]} ({time.monotonic() - begin:.0f} s)")
    begin = time.monotonic()
    service.start("--no-demo")
    waiting = service.begin("wait")
    waiting.wait(PATIENCE)
    print(f"waited {time.monotonic() - begin:.0f} s for the patterns", flush=True)


def summaries(client: httpx.Client, home: str) -> None:
    """Print what is common and what is idiosyncratic in a home, by kind."""
    for kind in client.get("/v1/summary", params={"place": home}).json()["kinds"]:
        if kind["run"] is not None:
            alone = kind["idiosyncratic"]
            band = "withheld" if alone is None else f"{alone['share']:.2f} ({alone['low']:.2f} to {alone['high']:.2f})"
            print(f"{home} {kind['kind']}: {kind['patterns']} patterns, idiosyncratic {band}")


def largest(client: httpx.Client, homes: tuple[str, ...]) -> list[dict[str, Any]]:
    """The largest patterns of all homes and kinds, as the API gives each."""
    found = [
        client.get(f"/v1/patterns/{item['id']}").json()
        for home in homes
        for item in pages(client, "/v1/patterns", place=home)
    ]
    return sorted(found, key=lambda pattern: (-pattern["live"]["statements"], pattern["id"]))[:LARGEST]


def shown(client: httpx.Client, pattern: dict[str, Any], statements: int, words: int) -> None:
    """Print one pattern: its figures, its name and phrases, and the first words of some statements behind it."""
    behind = list(pages(client, f"/v1/patterns/{pattern['id']}/notes", limit=200))
    own = sum(item["voice"] == "person" for item in behind) / max(1, len(behind))
    live = pattern["live"]
    print(f"\n{live['statements']:5d}  {pattern['name']}")
    print(f"       {pattern['unit']}, {pattern['kind']}; {live['people']} people, {own:.0%} in their own words")
    print(f"       phrases: {', '.join(pattern['phrases'])}")
    drawn = random.Random(SEED).sample(behind, min(statements, len(behind)))  # noqa: S311  # a sample to read
    for item in drawn:
        said = item["text"].split()
        print(f"       - {' '.join(said[:words])}{' ...' if len(said) > words else ''}")


def main() -> None:
    """Print both sets, or the one asked for."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the two files")
    options.add_argument("--only", choices=[chosen.name for chosen in SETS], help="one set of the two")
    options.add_argument("--statements", type=int, default=3, help="how many statements are shown of each pattern")
    options.add_argument("--words", type=int, default=6, help="how many words are shown of each statement")
    asked, _ = options.parse_known_args()
    for chosen in SETS:
        if asked.only not in (None, chosen.name):
            continue
        if not (asked.data / chosen.file).is_file():
            print(f"{asked.data / chosen.file}: is not here, so {chosen.name} is left out")
            continue
        print(f"\n=== {chosen.name}")
        with tempfile.TemporaryDirectory() as folder, Service(Path(folder), embedder="minilm") as service:
            imported(service, chosen, asked.data)
            headers = service.token("--scope", "patterns:read", "--scope", "context:read")
            with httpx.Client(base_url=service.url, headers=headers, timeout=60) as client:
                for home in chosen.homes:
                    summaries(client, home)
                for pattern in largest(client, chosen.homes):
                    shown(client, pattern, asked.statements, asked.words)


if __name__ == "__main__":
    main()
