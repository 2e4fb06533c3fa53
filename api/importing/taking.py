"""One import: rows to notes through the front door, batch by batch, with a checkpoint after each and rejects beside it.

Rows are numbered from 1 as they stand in the file. A row is refused by number, field and reason; what it says is written
nowhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import orjson

from api.bodies import has_escapes, named
from api.bootstrap import System
from api.door import note_item, problem_of
from api.importing import files, mapping
from api.importing.files import FileError, Row
from api.importing.rejects import Rejects
from api.problems import ProblemError
from api.ticking import Ticker
from contracts.notes import MAX_NOTE_BYTES, NoteIn
from services.ingest.answers import Answer, Kept
from services.ingest.domain import Poster

BATCH: Final = 500

Refusal = Iterable[tuple[str, str]]
"""Pairs of a field and what is wrong with it."""


class Import:
    """One file taken in by one map; begun again after a stop, it goes on where it was."""

    def __init__(self, system: System, file: Path, map_file: Path, rejects: Path) -> None:
        """Prepare it.

        Args:
            system: whose front door the notes come in by.
            file: CSV, NDJSON or Parquet, as `files.rows` reads it.
            map_file: MAP.toml, as `mapping.load` reads it.
            rejects: where refused rows are listed.
        """
        self.system = system
        self.file = file
        self.map_file = map_file
        self.rejects = Rejects(rejects)
        # The same file and map, unchanged, is the same import: that is what a checkpoint is of.
        facts = [str(file.resolve())]
        if file.is_file():
            facts += [str(file.stat().st_size), str(file.stat().st_mtime_ns)]
        if map_file.is_file():
            facts.append(map_file.read_text("utf-8", "replace"))
        name = hashlib.sha256("|".join(facts).encode()).hexdigest()[:24]
        self.checkpoint = system.settings.data_dir / "imports" / f"{name}.json"
        self.counts = {"created": 0, "amended": 0, "same": 0, "refused": 0}

    def run(self, tick: Ticker) -> dict[str, int]:
        """Take in every row after the checkpoint.

        Returns:
            How many notes were created, amended, there already, and refused, the rows before a stop included.

        Raises:
            FileError: the file or map as a whole cannot be used, or rejects cannot be written.
        """
        chosen = mapping.load(self.map_file)
        about = files.survey(self.file)
        _known_columns(chosen, about.columns)
        start = self._resumed(about.rows)
        batch: list[tuple[int, NoteIn | Refusal]] = []
        for number, row in files.rows(self.file):
            if number <= start:
                continue
            batch.append((number, _note(chosen, number, row)))
            if number % BATCH == 0:
                self._post(batch, number)
                batch = []
                tick(number, about.rows)
        self._post(batch, about.rows)
        self.rejects.close()
        tick(about.rows, about.rows)
        return self.counts

    def _resumed(self, total: int) -> int:
        """The row after which to go on; what was refused after it is dropped, since those rows are read again."""
        start, length = 0, 0
        if self.checkpoint.is_file():
            kept = orjson.loads(self.checkpoint.read_bytes())
            if kept["rows"] < total:  # a finished import run again looks at every row anew
                start, length, self.counts = int(kept["rows"]), int(kept["rejects"]), kept["counts"]
        self.rejects.resume(length)
        return start

    def _post(self, batch: list[tuple[int, NoteIn | Refusal]], through: int) -> None:
        notes = [item for _, item in batch if isinstance(item, NoteIn)]
        answers = iter(self._recorded(notes))
        for number, item in batch:
            refusal = self._refusal(next(answers)) if isinstance(item, NoteIn) else item
            if refusal is not None:
                self.counts["refused"] += 1
                self.rejects.write(number, refusal)
        self._remember(through)

    def _recorded(self, notes: Sequence[NoteIn]) -> list[Answer]:
        """Every note posted in its own source's name: whoever runs a command here speaks for all of them."""
        found: dict[int, Answer] = {}
        for source in sorted({note.source for note in notes}):
            rows = [at for at, note in enumerate(notes) if note.source == source]
            own = self.system.ingest.record([notes[at] for at in rows], Poster("import", source=source), amend=True)
            found.update(zip(rows, own, strict=True))
        return [found[at] for at in range(len(notes))]

    def _refusal(self, answer: Answer) -> Refusal | None:
        """Why a note was not taken in; None, and counted, where it was."""
        if not isinstance(answer, Kept):
            return _reasons(problem_of(answer))
        self.counts[answer.outcome.value] += 1
        return None

    def _remember(self, rows: int) -> None:
        self.checkpoint.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.checkpoint.with_suffix(".new")
        fresh.write_bytes(orjson.dumps({"rows": rows, "rejects": self.rejects.length(), "counts": self.counts}))
        fresh.replace(self.checkpoint)


def _known_columns(chosen: mapping.Mapping, columns: tuple[str, ...]) -> None:
    missing = sorted(chosen.columns() - set(columns))
    if missing and columns:
        # A file without a header has somebody's words in its first row: what is no plain name is not repeated.
        there = ", ".join(named(column) for column in columns)
        raise FileError(f"map: the file has no column {', '.join(missing)}; its columns are {there}")


def _note(chosen: mapping.Mapping, number: int, row: Row | None) -> NoteIn | Refusal:
    if row is None:
        return [("row", "cannot be read; check its quotes and number of cells, or that the line is one JSON object")]
    note = chosen.note_of(number, row)
    raw = orjson.dumps(note)
    if len(raw) > MAX_NOTE_BYTES:
        return [("row", "is larger than a note may be")]
    item = note_item(note, escapes=has_escapes(raw))
    return _reasons(item) if isinstance(item, ProblemError) else item


def _reasons(problem: ProblemError) -> Refusal:
    return problem.fields or [("row", problem.detail)]
