"""The tables of the key store, and the one row that tells every process how the store stands."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Index, Integer, Table, insert, select, update

from services.foundation.database import Blob, Id, keys_metadata

vault_key = Table(
    "vault_key",
    keys_metadata,
    Column("key", Id, primary_key=True),
    Column("person", Id, nullable=False),
    Column("record_class", Id, nullable=False),
    Column("year", Integer, nullable=False),
    Column("master", Id),
    Column("wrapped", Blob, nullable=False),
    Index("vault_key_person", "person"),
    Index("vault_key_due", "record_class", "year"),
)
"""`master`: id of the master key that wraps it; None for one from before master keys had ids."""
vault_state = Table(
    "vault_state",
    keys_metadata,
    Column("id", Integer, primary_key=True),
    Column("generation", Integer, nullable=False),
    Column("made", Integer, nullable=False),
    Column("master", Id),
    Column("listed", Id),
    Column("hashing", Id),
)
"""One row. `generation` grows whenever keys are destroyed, so that every process drops what it had cached; `made` counts
the keys ever made; `master` is the id of the master key that wraps now, None before the first rotation; `listed` is the
hash of the list of destroyed keys as it was last applied; `hashing` tells the hashing key that every id was made by."""
postcode_place = Table(
    "postcode_place",
    keys_metadata,
    Column("digest", Blob, primary_key=True),
    Column("place", Id, nullable=False),
)
"""The directory of postcodes, as keyed hashes."""
VAULT_LOCK = 0x1C0A_99E5


class State(NamedTuple):
    """The row of `vault_state`; what it would hold where there is none."""

    generation: int = 0
    made: int = 0
    master: str | None = None
    listed: str | None = None
    hashing: str | None = None


def read_state(connection: Connection) -> State:
    """How the store stands."""
    columns = (getattr(vault_state.c, name) for name in State._fields)
    row = connection.execute(select(*columns)).first()
    return State() if row is None else State(*row)


def change_state(connection: Connection, **values: Any) -> None:
    """Change some of it, in a transaction that holds `VAULT_LOCK`."""
    changed = connection.execute(update(vault_state).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(vault_state).values(id=1, **{**State()._asdict(), **values}))
