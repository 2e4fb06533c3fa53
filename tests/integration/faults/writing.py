"""One writer process of several: posts its share of overlapping notes, in an order of its own."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import orjson

from contracts.notes import NoteIn
from services.ingest.application import Kept
from services.ingest.domain import Poster
from tests.support.loading import body
from tests.support.system import a_system

BATCH = 5


def write(folder: Path, url: str, number: int, notes: int) -> dict[str, str]:
    """Post every note but a few, some of them twice; the id each was given."""
    chance = random.Random(number)  # noqa: S311  # which notes, in which order
    mine = [n for n in range(notes) if chance.random() < 0.8]
    mine += chance.sample(mine, len(mine) // 4)
    chance.shuffle(mine)
    given: dict[str, str] = {}
    with a_system(folder, url) as system:
        for start in range(0, len(mine), BATCH):
            part = [NoteIn.model_validate(body(n, 8)) for n in mine[start : start + BATCH]]
            for note, answer in zip(part, system.ingest.record(part, Poster("writer")), strict=True):
                assert isinstance(answer, Kept), answer
                assert given.setdefault(note.id, answer.note) == answer.note
    return given


if __name__ == "__main__":
    made = write(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.buffer.write(orjson.dumps(made))
