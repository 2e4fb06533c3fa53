"""The lexicon of roles: by which words actors and factors of a life are found in what was said. Anybody may edit a copy.

`roles.csv` is our own work under the project's licence. It is a list of words, so what it finds is marked inferred: it does not
know who is meant, nor that "no pain" is none.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final, Literal, NamedTuple

Sort = Literal["actor", "factor"]
SORTS: Final[Mapping[str, Sort]] = {"actor": "actor", "factor": "factor"}
COLUMNS: Final = ["sort", "name", "words"]
_ENDS: Final = r"(?:'s|s|es)?"


class LexiconError(ValueError):
    """The file cannot be read as a lexicon; the message names the row and the mend."""


class Role(NamedTuple):
    """Who or what has a part in a life."""

    sort: Sort
    name: str


@dataclass(frozen=True)
class Lexicon:
    """Words and what they stand for.

    Attributes:
        digest: SHA-256 (hex) of the file's bytes, kept with every result.
    """

    roles: Mapping[str, tuple[Role, ...]]
    digest: str
    pattern: re.Pattern[str]

    def found(self, text: str) -> frozenset[Role]:
        """Everybody and everything a text mentions."""
        return frozenset(role for hit in self.pattern.finditer(text.lower()) for role in self.roles[hit[1]])


def read_lexicon(path: Path | None = None) -> Lexicon:
    """The lexicon in a CSV file with the columns sort, name and words (with | between), or the project's own.

    Raises:
        LexiconError: no such file, other columns, or a row that says nothing.
    """
    if path is None:
        raw = (files(__name__) / "roles.csv").read_bytes()
    elif path.is_file():
        raw = path.read_bytes()
    else:
        raise LexiconError(f"there is no lexicon {path}; give the path of a CSV file, or leave INCOMMON_LEXICON empty")
    try:
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), strict=True))
    except (UnicodeDecodeError, csv.Error):
        raise LexiconError("the lexicon cannot be read; save it as CSV (UTF-8)") from None
    if not rows or [name.strip() for name in rows[0]] != COLUMNS:
        raise LexiconError(f"the lexicon's first row must be {','.join(COLUMNS)}")
    roles: dict[str, tuple[Role, ...]] = {}
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        words = [word.strip().lower() for word in row[2].split("|")] if len(row) == len(COLUMNS) else []
        if len(row) != len(COLUMNS) or row[0].strip() not in SORTS or not row[1].strip() or not all(words):
            raise LexiconError(
                f"row {number} of the lexicon must hold actor or factor, a name, and words with | between"
            )
        for word in words:
            roles[word] = (*roles.get(word, ()), Role(SORTS[row[0].strip()], row[1].strip()))
    if not roles:
        raise LexiconError("the lexicon has no rows; add one, or leave INCOMMON_LEXICON empty")
    longest_first = "|".join(re.escape(word) for word in sorted(roles, key=lambda word: (-len(word), word)))
    return Lexicon(roles, hashlib.sha256(raw).hexdigest(), re.compile(rf"(?<!\w)({longest_first}){_ENDS}(?!\w)"))
