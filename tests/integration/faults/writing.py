"""One writer process of several: posts its share of overlapping notes, in an order of its own.

It wires the front door alone, since loading the whole service eight times would be most of the test.
"""

from __future__ import annotations

import base64
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import orjson

from contracts.notes import NoteIn
from contracts.words import Reach
from services.foundation.database import open_engine
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.masters import MasterKeys
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.adapters.vault import SqlVault
from services.ingest.answers import Kept
from services.ingest.application import Ingest
from services.ingest.domain import DoorRules, Poster
from services.ingest.methods import DoorTexts
from tests.support.loading import body

BATCH = 5


def write(log_url: str, keys_url: str, secret: str, number: int, notes: int) -> dict[str, str]:
    """Post most of the notes, some of them twice; the id each was given."""
    chance = random.Random(number)  # noqa: S311  # which notes, in which order
    mine = [n for n in range(notes) if chance.random() < 0.8]
    mine += chance.sample(mine, len(mine) // 4)
    chance.shuffle(mine)
    key = base64.b64decode(secret)
    vault = SqlVault(open_engine(keys_url, "keys"), MasterKeys(Path(), secret), key)
    log = SqlEventLog(SqlRecorder(open_engine(log_url, "log")), vault, lambda: datetime(2026, 11, 18, tzinfo=UTC))
    rules = DoorRules("Europe/London", Reach.TEAM, unbound_posters=True)
    ingest = Ingest(log, vault, DoorTexts(), rules, log.clock)
    given: dict[str, str] = {}
    for start in range(0, len(mine), BATCH):
        part = [NoteIn.model_validate(body(n, 8)) for n in mine[start : start + BATCH]]
        for note, answer in zip(part, ingest.record(part, Poster("writer")), strict=True):
            if not isinstance(answer, Kept) or given.setdefault(note.id, answer.note) != answer.note:
                raise SystemExit(f"{note.id}: {answer}")
    return given


if __name__ == "__main__":
    made = write(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
    sys.stdout.buffer.write(orjson.dumps(made))
