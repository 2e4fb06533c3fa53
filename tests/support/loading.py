"""A load of made-up notes: the same for a seed, posted until each batch has its answer, as a source would."""

from __future__ import annotations

import random
import threading
import time
from typing import Any, Final

import httpx

from contracts.events import PlaceDefined
from contracts.words import PlaceKind

SOURCE: Final = "urn:test:kill"
TOWN: Final = (
    PlaceDefined(code="E07000001", name="Testbridge", kind=PlaceKind.COUNCIL),
    PlaceDefined(code="E05000001", name="East", kind=PlaceKind.WARD, parent="E07000001"),
)
SAYINGS: Final = {
    "problem": (
        "there is damp and mould in the {} bedroom",
        "black mould on the {} wall and the landlord does nothing",
    ),
    "aspiration": ("she wants to get back to {} work", "he hopes to learn {} at college"),
    "barrier": ("passed between {} teams and nobody decides", "the form for {} can only be filled in online"),
}
WORDS: Final = [
    "back",
    "front",
    "small",
    "kitchen",
    "upstairs",
    "cleaning",
    "welding",
    "evening",
    "garden",
    "shop",
    "care",
]


def body(number: int, seed: int) -> dict[str, Any]:
    """A note of one or two statements, always the same for a number and seed."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311  # made-up notes
    kinds = chance.sample(sorted(SAYINGS), chance.choice((1, 2)))
    return {
        "source": SOURCE,
        "id": f"{seed}-{number}",
        "person": f"P-{chance.randrange(400)}",
        "occurred_at": f"2026-{chance.randrange(1, 10):02d}-{chance.randrange(1, 28):02d}",
        "place": "E05000001",
        "reach": "place",
        "statements": [
            {"kind": kind, "voice": "person", "text": chance.choice(SAYINGS[kind]).format(chance.choice(WORDS))}
            for kind in kinds
        ],
    }


class Poster(threading.Thread):
    """Posts batches in order until told to stop or at the last, and remembers what was acknowledged.

    Attributes:
        acknowledged: the id given to each note that was answered for.
        refused: statuses of the answers that told it to come again.
        broken: how often no answer came at all.
    """

    def __init__(self, client: httpx.Client, seed: int, first: int, last: int, batch: int = 25) -> None:
        super().__init__(daemon=True)
        self.client = client
        self.seed = seed
        self.next = first
        self.last = last
        self.batch = batch
        self.acknowledged: dict[str, str] = {}
        self.refused: list[int] = []
        self.broken = 0
        self.stopped = threading.Event()

    def run(self) -> None:
        """Post until stopped; a batch that got no answer is posted again, as it was."""
        with self.client as client:
            while not self.stopped.is_set() and self.next < self.last:
                batch = [body(n, self.seed) for n in range(self.next, min(self.next + self.batch, self.last))]
                try:
                    answer = client.post("/v1/notes/batch", json=batch)
                except httpx.HTTPError:
                    self.broken += 1
                    time.sleep(0.05)
                    continue
                if answer.status_code != 200:
                    self.refused.append(answer.status_code)
                    time.sleep(0.05)
                    continue
                items = answer.json()["items"]
                if any(item["status"] not in (200, 201) for item in items):
                    self.refused += [item["status"] for item in items if item["status"] not in (200, 201)]
                    time.sleep(0.05)
                    continue
                self.acknowledged |= {note["id"]: item["id"] for note, item in zip(batch, items, strict=True)}
                self.next += len(batch)
