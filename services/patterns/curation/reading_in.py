"""A codebook read in: names and descriptions go to patterns by id, each as a decision of its own; the rest is told by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.patterns.curation.application import Curating
from services.patterns.curation.codebook import WORDS, Entry, Misread
from services.patterns.curation.errors import CurationError

TOLD = WORDS[1:]


@dataclass(frozen=True, slots=True)
class ReadIn:
    """What became of a codebook: patterns named and described, rows that said nothing new, and what could not be taken."""

    named: int
    described: int
    unchanged: int
    misread: tuple[Misread, ...]


def read_in(
    curating: Curating,
    rows: Sequence[Mapping[str, str]],
    known: Mapping[str, Entry],
    by: str,
    reason: str = "",
    *,
    sure: bool = False,
) -> ReadIn:
    """Take a codebook in; what one row holds wrong keeps no other from being taken.

    Args:
        curating: takes the decisions.
        rows: `id` and any of name, description, inclusion, exclusion; a word that is left out stays as it is.
        known: the patterns it may speak of, as they stand.
        by: who.
        reason: why.
        sure: they looked: no name or description names anybody, although it may seem to.
    """
    named = described = unchanged = 0
    misread: list[Misread] = []
    seen: set[str] = set()
    for number, row in enumerate(rows, 1):
        entry = known.get(row.get("id", "").strip())
        if entry is None or entry.id in seen:
            mend = "stands in an earlier row already" if entry else "is no pattern here; take the id from the codebook"
            misread.append(Misread(number, "id", mend))
            continue
        seen.add(entry.id)
        try:
            new_name = row.get("name", "").strip()
            says = new_name not in ("", entry.name)
            if says:
                curating.name(entry.id, new_name, by, reason, sure=sure)
                named += 1
            told = {field: row.get(field, getattr(entry, field)).strip() for field in TOLD}
            if any(told[field] != getattr(entry, field) for field in TOLD):
                curating.describe(
                    entry.id, told["description"], told["inclusion"], told["exclusion"], by, reason, sure=sure
                )
                described += 1
            elif not says:
                unchanged += 1
        except CurationError as error:
            misread.append(Misread(number, error.field, error.mend))
    return ReadIn(named, described, unchanged, tuple(misread))
