"""The sentences by which redaction is measured: what in each must go, and what of it went."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.ingest.texts.redaction import find_redactions
from services.ingest.texts.review import find_flags
from tests.support.checkout import ROOT

FILE = ROOT / "tests/unit/services/ingest/texts/redaction_sentences.txt"
MARK = re.compile(r"\{(k|n|u|t|[a-z]+(?:-[a-z]+)*):([^}]*)\}")
SORTS = {"k": "known name", "n": "nickname of a known name", "t": "name after a title", "u": "name nobody gave"}


@dataclass(frozen=True)
class Sought:
    """One stretch that must go.

    Attributes:
        sort: what it is, as `SORTS` has it or as redaction calls it.
        start, end: where it stands in the text.
    """

    sort: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """One sentence of the test set."""

    origin: str
    known: tuple[str, ...]
    text: str
    sought: tuple[Sought, ...]


@dataclass(frozen=True)
class Found:
    """What redaction and review made of one sentence.

    Attributes:
        gone: of each stretch sought, whether all of it was hidden (flagged, where nobody gave the name).
        hidden_wrongly, flagged_wrongly: stretches that were hidden, or flagged, and should have stayed.
    """

    sentence: Sentence
    gone: tuple[bool, ...]
    hidden_wrongly: tuple[str, ...]
    flagged_wrongly: tuple[str, ...]


def sentences() -> list[Sentence]:
    """Every sentence of the file."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return [_read(line) for line in lines if line.strip() and not line.startswith("#")]


def _read(line: str) -> Sentence:
    origin, known, marked = (part.strip() for part in line.split("|", 2))
    text, sought, at = "", [], 0
    for found in MARK.finditer(marked):
        text += marked[at : found.start()]
        sought.append(Sought(SORTS.get(found[1], found[1]), len(text), len(text) + len(found[2])))
        text += found[2]
        at = found.end()
    names = tuple(name.strip() for name in known.split(";") if name.strip())
    return Sentence(origin, names, text + marked[at:], tuple(sought))


def tried(sentence: Sentence) -> Found:
    """Redact and flag one sentence as the door would."""
    hidden = find_redactions(sentence.text, sentence.known)
    flags = find_flags(sentence.text, hidden)
    taken = {at for one in hidden for at in range(one.start, one.end)}
    flagged = taken | {at for one in flags for at in range(one.start, one.end)}
    gone = tuple(
        _letters(sentence.text, one.start, one.end) <= (flagged if one.sort == SORTS["u"] else taken)
        for one in sentence.sought
    )
    wanted = {at for one in sentence.sought for at in range(one.start, one.end)}

    def wrong(spans: Iterator[tuple[int, int]]) -> tuple[str, ...]:
        return tuple(sentence.text[s:e] for s, e in spans if not _letters(sentence.text, s, e) & wanted)

    return Found(sentence, gone, wrong((s.start, s.end) for s in hidden), wrong((s.start, s.end) for s in flags))


def _letters(text: str, start: int, end: int) -> set[int]:
    return {at for at in range(start, end) if text[at].isalnum()}
