"""The reject file of an import: row number, field, reason; made with the first refusal, cut back when an import resumes."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from api.importing.files import FileError

HEADER = ("row", "field", "reason")


class Rejects:
    """Rows that were refused, as CSV. There is no file where nothing was."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open: IO[str] | None = None

    def resume(self, length: int) -> None:
        """Keep the first `length` bytes of what an earlier try wrote, 0 for a fresh start.

        Raises:
            FileError: it cannot be written there.
        """
        try:
            if length == 0:
                self.path.unlink(missing_ok=True)
            elif self.path.is_file():
                os.truncate(self.path, min(length, self.path.stat().st_size))
        except OSError as error:
            raise self._elsewhere() from error

    def write(self, number: int, refusal: Iterable[tuple[str, str]]) -> None:
        """Add a row's refusal, a line a field.

        Raises:
            FileError: it cannot be written there.
        """
        try:
            if self._open is None:
                fresh = not self.path.is_file()
                self._open = self.path.open("a", encoding="utf-8", newline="")
                if fresh:
                    csv.writer(self._open).writerow(HEADER)
            csv.writer(self._open).writerows((number, field, reason) for field, reason in refusal)
        except OSError as error:
            raise self._elsewhere() from error

    def length(self) -> int:
        """Bytes on disk once all that was written is."""
        if self._open is not None:
            self._open.flush()
        return self.path.stat().st_size if self.path.is_file() else 0

    def close(self) -> None:
        """Write out what is left."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _elsewhere(self) -> FileError:
        return FileError(f"{self.path}: cannot be written; say with --rejects where refused rows may be listed")
