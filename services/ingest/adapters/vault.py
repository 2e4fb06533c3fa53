"""The vault on a database of its own: a random AES-256 key per person, retention class and year, wrapped by a master key.

The master key and the hashing key stand in files of their own (or the environment), never in a database. The hashing key
makes every id that could point at a person; changing it is a migration, rotating the master key is not.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import threading
import time
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Engine, delete, func, insert, select, update

from contracts.events import Wrapped
from contracts.words import NoteId, PersonRef, StatementId
from services.foundation.database import rows_in, writing
from services.foundation.log import SERVICE_KEY
from services.foundation.vault import KeySlot
from services.ingest.adapters.key_tables import VAULT_LOCK, State, change_state, read_state, vault_key
from services.ingest.adapters.keyring import Keyring, OpenKey
from services.ingest.adapters.masters import MasterKeys

NONCE = 12
MOST_PARAMETERS = 500
_COLUMNS = (vault_key.c.key, vault_key.c.person, vault_key.c.record_class, vault_key.c.year)


class _Row(NamedTuple):
    """A row of `vault_key`, its columns in the table's order."""

    key: str
    person: str
    record_class: str
    year: int
    master: str | None
    wrapped: bytes

    @property
    def slot(self) -> KeySlot:
        """What the key is for."""
        return KeySlot(PersonRef(self.person), self.record_class, self.year)


class SqlVault:
    """What `services.foundation.vault.Vault` promises."""

    def __init__(self, engine: Engine, masters: MasterKeys, hashing: bytes) -> None:
        self.engine = engine
        self.masters = masters
        self._hashing = hashing
        self._ring = Keyring()
        self._asked = float("-inf")
        self._asking = threading.Lock()

    def _hash(self, *parts: str) -> bytes:
        return hmac.digest(self._hashing, "\x1f".join(parts).encode("utf-8"), hashlib.sha256)[:16]

    def person_ref(self, scheme: str, person: str) -> PersonRef:
        """Keyed hash of a person reference within its scheme."""
        return PersonRef(self._hash("person", scheme, person).hex())

    def note_id(self, source: str, source_id: str) -> NoteId:
        """Public id of a note."""
        return NoteId("n" + self._hash("note", source, source_id).hex())

    def postcode(self, postcode: str) -> bytes:
        """Keyed hash of a postcode, 16 bytes, as the directory keeps it."""
        return self._hash("postcode", "".join(postcode.split()).upper())

    def slot_keys(self, slots: Sequence[KeySlot]) -> dict[KeySlot, str]:
        """Each slot's key, made where missing."""
        self._freshen()
        found = self._ring.of(slots)
        missing = sorted({slot for slot in slots if slot not in found})
        if missing:
            generation = self._ring.generation
            with writing(self.engine, VAULT_LOCK) as connection:
                state = read_state(connection)
                persons = sorted({slot.person for slot in missing})
                rows = [_Row(*row) for row in rows_in(connection, vault_key, vault_key.c.person, persons)]
                known = {row.slot for row in rows}
                master = self._master(state)
                made = [self._make(slot, master) for slot in missing if slot not in known]
                if made:
                    connection.execute(insert(vault_key), made)
                    change_state(connection, made=state.made + len(made), master=master)
            rows += [_Row(**row) for row in made]
            self._keep(rows, generation)
            found |= {row.slot: row.key for row in rows}
        return {slot: found[slot] for slot in slots}

    @staticmethod
    def new_key() -> bytes:
        """A data key, from the operating system's randomness."""
        return AESGCM.generate_key(256)

    def _make(self, slot: KeySlot, master: str, key: str | None = None) -> dict[str, Any]:
        name = key or "k" + secrets.token_hex(12)
        wrapped = self.masters.wrap(master, name, self.new_key())
        return {"key": name, **slot._asdict(), "master": master, "wrapped": wrapped}

    def _master(self, state: State) -> str:
        """Id of the master key that wraps now: what the store says, so that every process means the same."""
        return state.master or self.masters.newest

    def _keep(self, rows: Iterable[_Row], generation: int) -> dict[str, OpenKey]:
        """Open keys that were read while the ring was at `generation`; the ring keeps them if it still is."""
        opened: dict[str, OpenKey] = {}
        for row in rows:
            secret = self.masters.unwrap(row.master, row.key, bytes(row.wrapped))
            opened[row.key] = OpenKey(row.key, row.slot, secret, AESGCM(secret))
        self._ring.keep(opened.values(), generation)
        return opened

    def _freshen(self, at_most_every: float = 0.05) -> None:
        """Drop every cached key when some key was destroyed since, by whatever process.

        The store is asked at most every 50 ms; an append asks again inside its lock (`alive`), so that nothing is ever
        sealed under a key that is gone.
        """
        if time.monotonic() - self._asked < at_most_every:
            return
        with self._asking:  # one at a time: an answer that was overtaken must not take the ring back
            now = time.monotonic()
            if now - self._asked < at_most_every:
                return
            with self.engine.connect() as connection:
                generation = read_state(connection).generation
            self._ring.reached(generation)
            self._asked = now

    def _key(self, key: str) -> OpenKey | None:
        self._freshen()
        found = self._ring.key(key) or self._load([key]).get(key)
        if found is None and key == SERVICE_KEY:
            found = self._found_service_key()
        return found

    def forget(self) -> None:
        """Drop every key from memory; what is needed is fetched again."""
        self._ring.reached(-1)
        self._asked = float("-inf")

    def load(self, keys: Sequence[str]) -> None:
        """Fetch many keys at once, before a page of sealed values is opened."""
        self._freshen()
        self._load(keys)

    def _load(self, keys: Sequence[str]) -> dict[str, OpenKey]:
        missing = self._ring.missing(keys)
        if not missing:
            return {}
        generation = self._ring.generation
        with self.engine.connect() as connection:
            rows = rows_in(connection, vault_key, vault_key.c.key, missing)
        return self._keep((_Row(*row) for row in rows), generation)

    def _found_service_key(self) -> OpenKey:
        with writing(self.engine, VAULT_LOCK) as connection:
            if connection.execute(select(vault_key.c.key).where(vault_key.c.key == SERVICE_KEY)).first() is None:
                slot = KeySlot(PersonRef(SERVICE_KEY), SERVICE_KEY, 0)
                master = self._master(read_state(connection))
                connection.execute(insert(vault_key).values(self._make(slot, master, SERVICE_KEY)))
                change_state(connection, master=master)
        return self._load([SERVICE_KEY])[SERVICE_KEY]

    def statement_ids(self, key: str, note: NoteId, parts: Sequence[str]) -> list[StatementId]:
        """HMAC under the person's key for each part of a note; the second of two equal parts gets its own."""
        opened = self._key(key)
        if opened is None:
            raise KeyError("the key was destroyed")
        secret = opened.secret
        seen: dict[str, int] = {}
        ids = []
        for part in parts:
            seen[part] = nth = seen.get(part, 0) + 1
            plain = f"statement\x1f{note}\x1f{part}\x1f{nth}".encode()
            ids.append(StatementId(hmac.digest(secret, plain, hashlib.sha256)[:16].hex()))
        return ids

    def seal(self, key: str, plain: bytes, aad: bytes) -> bytes:
        """Nonce and ciphertext."""
        return self.seal_all([(key, plain, aad)])[0]

    def seal_all(self, plains: Sequence[tuple[str, bytes, bytes]]) -> list[bytes]:
        """Nonce and ciphertext of each (key, plain, aad)."""
        self._freshen()
        nonces = os.urandom(NONCE * len(plains))
        sealed = []
        for at, (key, plain, aad) in enumerate(plains):
            opened = self._ring.key(key) or self._key(key)
            if opened is None:
                raise KeyError("the key was destroyed")
            nonce = nonces[NONCE * at : NONCE * (at + 1)]
            sealed.append(nonce + opened.cipher.encrypt(nonce, plain, aad))
        return sealed

    def unseal(self, key: str, sealed: bytes, aad: bytes) -> bytes | None:
        """The plaintext, or None when the key is destroyed."""
        opened = self._key(key)
        if opened is None:
            return None
        try:
            return opened.cipher.decrypt(sealed[:NONCE], sealed[NONCE:], aad)
        except InvalidTag:
            raise ValueError("sealed bytes were changed after they were written") from None

    def wrap(self, key: str, words: str) -> Wrapped:
        """Words sealed under a person's key."""
        return Wrapped(key=key, sealed=base64.b64encode(self.seal(key, words.encode(), b"wrapped")).decode())

    def unwrap(self, wrapped: Wrapped) -> str | None:
        """The words, or None when the key is destroyed."""
        plain = self.unseal(wrapped.key, base64.b64decode(wrapped.sealed), b"wrapped")
        return None if plain is None else plain.decode()

    def alive(self, keys: Sequence[str]) -> set[str]:
        """Which of these keys still exist, asked of the key store itself.

        A key that is on the ring is alive as long as no key at all was destroyed since: one question answers for all.
        """
        self._freshen(at_most_every=0)
        missing = self._ring.missing(keys)
        found = set(keys).difference(missing)
        if missing:
            with self.engine.connect() as connection:
                found.update(row[0] for row in rows_in(connection, vault_key, vault_key.c.key, missing))
        return found

    def keys_of(self, person: PersonRef) -> tuple[str, ...]:
        """Ids of every living key of a person."""
        with self.engine.connect() as connection:
            found = connection.execute(select(vault_key.c.key).where(vault_key.c.person == person)).scalars()
            return tuple(found)

    def slots(self, record_class: str, newest: int) -> list[tuple[str, KeySlot]]:
        """Every living key of a retention class and of years up to one, with what it is for, oldest first."""
        query = select(*_COLUMNS).where(vault_key.c.record_class == record_class, vault_key.c.year <= newest)
        with self.engine.connect() as connection:
            rows = connection.execute(query.order_by(vault_key.c.year, vault_key.c.key)).all()
        return [(row.key, KeySlot(PersonRef(row.person), row.record_class, row.year)) for row in rows]

    def kept(self) -> list[tuple[str, int, int]]:
        """Record class, year, and how many people have a key for it; without the service's own."""
        k = vault_key.c
        query = (
            select(k.record_class, k.year, func.count()).where(k.key != SERVICE_KEY).group_by(k.record_class, k.year)
        )
        with self.engine.connect() as connection:
            return [(row[0], int(row[1]), int(row[2])) for row in connection.execute(query)]

    def slots_of(self, persons: Sequence[PersonRef]) -> list[KeySlot]:
        """What these people's keys are for."""
        found = []
        with self.engine.connect() as connection:
            for part in _parts(sorted(persons)):
                rows = connection.execute(select(*_COLUMNS).where(vault_key.c.person.in_(part)))
                found += [KeySlot(PersonRef(row.person), row.record_class, row.year) for row in rows]
        return found

    def made(self) -> int:
        """How many keys this store ever made."""
        with self.engine.connect() as connection:
            return read_state(connection).made

    def listed(self) -> str | None:
        """Digest of the list of destroyed keys as it was last applied to this store."""
        with self.engine.connect() as connection:
            return read_state(connection).listed

    def set_listed(self, digest: str) -> None:
        """Remember which list was applied."""
        with writing(self.engine, VAULT_LOCK) as connection:
            change_state(connection, listed=digest)

    def destroy(self, person: PersonRef) -> tuple[str, ...]:
        """Destroy every key of a person; durable when it returns. Gives their ids."""
        keys = self.keys_of(person)
        self.destroy_keys(keys)
        return keys

    def destroy_keys(self, keys: Sequence[str]) -> None:
        """Destroy these keys and tell every process to drop what it cached."""
        if not keys:
            return
        with writing(self.engine, VAULT_LOCK) as connection:
            for part in _parts(keys):
                connection.execute(delete(vault_key).where(vault_key.c.key.in_(part)))
            change_state(connection, generation=read_state(connection).generation + 1)
        self._overwrite()
        self._freshen(at_most_every=0)

    def _overwrite(self) -> None:
        """On SQLite, leave no wrapped key behind in the write-ahead log; a reader in its midst delays that to the next."""
        if self.engine.dialect.name == "sqlite":
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def rewrap(self, limit: int = MOST_PARAMETERS) -> int:
        """Wrap up to so many keys anew under the master key that wraps now; how many there were to do.

        Raises:
            KeyError: the master key that wrapped one of them is not at hand.
        """
        with writing(self.engine, VAULT_LOCK) as connection:
            master = self._master(read_state(connection))
            old = vault_key.c.master.is_distinct_from(master)
            rows = connection.execute(select(vault_key).where(old).limit(limit)).all()
            for row in rows:
                secret = self.masters.unwrap(row.master, row.key, bytes(row.wrapped))
                wrapped = self.masters.wrap(master, row.key, secret)
                again = update(vault_key).where(vault_key.c.key == row.key)
                connection.execute(again.values(master=master, wrapped=wrapped))
        return len(rows)

    def let_wrap(self, master: str) -> None:
        """From now on every process wraps under this master key."""
        if master not in self.masters:
            raise KeyError(f"master key {master} is not at hand")
        with writing(self.engine, VAULT_LOCK) as connection:
            change_state(connection, master=master)

    def count(self) -> int:
        """How many keys there are."""
        with self.engine.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(vault_key)).scalar_one())

    def wraps(self) -> str:
        """Id of the master key that wraps now."""
        with self.engine.connect() as connection:
            return self._master(read_state(connection))


def _parts(items: Sequence[str]) -> Iterable[list[str]]:
    for start in range(0, len(items), MOST_PARAMETERS):
        yield list(items[start : start + MOST_PARAMETERS])
