"""A directory that says which place a postcode lies in: loaded from a file, kept as keyed hashes, looked up in memory.

A postcode is close to an address. It is used at the door to find the note's place, and stands in no event, table or log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Engine, delete, insert, select

from services.foundation.database import writing
from services.ingest.adapters.key_tables import VAULT_LOCK, postcode_place
from services.ingest.place_rows import RowFault

COLUMNS = ("postcode", "place")
MOST_TOLD = 50
MOST_PARAMETERS = 500


class PostcodeRowsError(ValueError):
    """Rows that cannot be taken; none of them was. No postcode is repeated in it.

    Attributes:
        faults: what is wrong where, with the mend; at most the first `MOST_TOLD`.
    """

    def __init__(self, faults: Sequence[RowFault]) -> None:
        self.faults = tuple(faults[:MOST_TOLD])
        super().__init__("; ".join(f"row {row}, {column}: {mend}" for row, column, mend in self.faults))


class Postcodes:
    """The directory.

    Args:
        keys: the engine of the key store, where the hashes are.
        hashed: keyed hash of a postcode, whatever its blanks and letter case.
    """

    def __init__(self, keys: Engine, hashed: Callable[[str], bytes]) -> None:
        self.keys = keys
        self.hashed = hashed

    def load(self, rows: Iterable[Mapping[str, str | None]], is_place: Callable[[str], bool]) -> int:
        """Put the rows of a file in the place of the directory there was; gives how many postcodes it has.

        Args:
            rows: column to cell, as `csv.DictReader` gives them.
            is_place: whether a code is a place known here.

        Raises:
            PostcodeRowsError: some cell cannot be taken; nothing was changed.
        """
        found: dict[bytes, str] = {}
        faults: list[RowFault] = []
        for number, row in enumerate(rows, start=1):
            if number == 1:
                faults += [RowFault(0, name, "is missing; add the column") for name in COLUMNS if name not in row]
                if faults:
                    break
            postcode, place = ((row.get(name) or "").strip() for name in COLUMNS)
            if not postcode:
                faults.append(RowFault(number, "postcode", "is empty; fill it in or take the row out"))
            elif not is_place(place):
                faults.append(
                    RowFault(number, "place", "is not a known place; load it first with `incommon places load`")
                )
            else:
                found[self.hashed(postcode)] = place
        if faults:
            raise PostcodeRowsError(faults)
        with writing(self.keys, VAULT_LOCK) as connection:
            connection.execute(delete(postcode_place))
            if found:
                given = [{"digest": digest, "place": place} for digest, place in sorted(found.items())]
                connection.execute(insert(postcode_place), given)
        return len(found)

    def places(self, postcodes: Iterable[str]) -> dict[str, str]:
        """The place of each of these postcodes that the directory has."""
        asked = {postcode: self.hashed(postcode) for postcode in postcodes}
        digests = sorted(set(asked.values()))
        found: dict[bytes, str] = {}
        with self.keys.connect() as connection:
            for start in range(0, len(digests), MOST_PARAMETERS):
                part = postcode_place.c.digest.in_(digests[start : start + MOST_PARAMETERS])
                for row in connection.execute(select(postcode_place).where(part)):
                    found[bytes(row.digest)] = row.place
        return {postcode: found[digest] for postcode, digest in asked.items() if digest in found}
